import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  createCustomerList,
  downloadBulk,
  fetchCatalogsReport,
  fetchLeads,
  fetchMmmReport,
  fetchProductReport,
  fetchReport,
  fetchTemplateReport,
  runItemsBatch,
  updateCustomerList,
  uploadCustomerList,
  uploadMedia,
  upsertBulk,
} from "../../src/flows/index.js";
import { Pinterest, refreshingToken, type PinterestOptions } from "../../src/index.js";
import {
  startStandIn,
  type RecordedRequest,
  type StandIn,
  type StandInAnswer,
} from "../../src/testing/index.js";
import { answerStyles } from "../support/answer-styles.js";
import { drain } from "../support/drain.js";
import { thrownBy } from "../support/stand-in.js";
import { adAccountId, eventOf } from "../testing/shared.js";
import { quick } from "./shared.js";

const account = `/ad_accounts/${adAccountId}`;
const row = { DATE: "2026-03-01", CAMPAIGN_ID: 7 };
const media = { media_id: "7", media_type: "video" };
const batch = { batch_id: "3", catalog_type: "RETAIL", created_time: null };
const list = { id: "8", name: "Newsletter", status: "READY" };
const upload = { id: "77", customer_list_id: "8", operation: "ADD", state: "SUCCEEDED" };
const tokens = {
  access_token: "new-access-token",
  refresh_token: "new-refresh-token",
  expires_in: 2_592_000,
  refresh_token_expires_in: 5_184_000,
  refresh_token_expires_at: 2_000_000_000,
  scope: "ads:read",
  token_type: "bearer",
  response_type: "refresh_token",
};

/** What Pinterest answers as of version 5.23, and what storage answers. */
function answerOf({ method, path, headers }: RecordedRequest): StandInAnswer | undefined {
  const storage = `http://${headers.host ?? ""}/files`;
  const report = { report_status: "FINISHED", token: "r-1", url: `${storage}/report.json` };
  const bodies: Record<string, unknown> = {
    [`POST ${account}/reports`]: report,
    [`GET ${account}/reports`]: report,
    [`POST ${account}/templates/5/reports`]: report,
    [`POST ${account}/mmm_reports`]: { code: 0, message: null, data: { token: "r-1" } },
    [`GET ${account}/mmm_reports`]: { code: 0, message: null, data: report },
    [`POST ${account}/reports/brand_category_sku`]: report,
    [`GET ${account}/reports/brand_category_sku`]: report,
    "POST /catalogs/reports": report,
    "GET /catalogs/reports": report,
    [`POST ${account}/leads_export`]: { leads_export_id: "4" },
    [`GET ${account}/leads_export/4`]: { export_status: "FINISHED", download_url: report.url },
    [`POST ${account}/bulk/download`]: { request_id: "2" },
    [`POST ${account}/bulk/upsert`]: { request_id: "2" },
    [`GET ${account}/bulk/2`]: { status: "SUCCEEDED", result_url: report.url },
    "POST /catalogs/items/batch": batch,
    "GET /catalogs/items/batch/3": { ...batch, status: "COMPLETED", items: [] },
    [`POST ${account}/customer_lists`]: list,
    [`PATCH ${account}/customer_lists/8`]: list,
    [`GET ${account}/customer_lists/8`]: list,
    [`POST ${account}/customer_lists/8/uploads`]: {
      customer_list_upload: { ...upload, state: "NOT_STARTED" },
      s3_multipart_upload_data: {
        file_parts: [{ part_number: 1, presigned_url: `${storage}/part` }],
      },
    },
    [`POST ${account}/customer_lists/8/uploads/77/run`]: { ...upload, state: "RUNNING" },
    [`GET ${account}/customer_lists/8/uploads/77`]: upload,
    "POST /media": { ...media, upload_url: `${storage}/video`, upload_parameters: { key: "7" } },
    "GET /media/7": { ...media, status: "succeeded" },
    "POST /oauth/token": tokens,
    "POST /oauth/conversion_token": { access_token: "conversion-token", token_type: "conversion" },
    "GET /user_account": { username: "jane" },
  };
  if (method === "DELETE") return { status: 204 };
  if (path === "/files/report.json") return { status: 200, body: { "7": [row] } };
  if (path.startsWith("/files/")) return { status: 200, body: "", headers: { etag: '"1"' } };
  const body = bodies[`${method} ${path}`];
  return body === undefined ? undefined : { status: 200, body };
}

describe.each(Object.entries(answerStyles))("Against answers of API %s,", (_, style) => {
  let standIn: StandIn;
  let eventAnswer: unknown;

  beforeAll(async () => {
    standIn = await startStandIn({
      respond: (request) => {
        const events = request.path.endsWith("/events") ? eventAnswer : undefined;
        const answer = events === undefined ? answerOf(request) : { status: 200, body: events };
        return answer && !request.path.startsWith("/files/") ? style(request, answer) : answer;
      },
    });
  });
  beforeEach(() => {
    eventAnswer = undefined;
  });
  afterAll(() => standIn.close());

  const clientOf = (options: PinterestOptions = {}) =>
    new Pinterest({
      accessToken: "any",
      conversionToken: "any",
      appId: "1",
      appSecret: "app-secret",
      baseUrl: standIn.baseUrl,
      retry: { baseDelay: 1 },
      ...options,
    });

  const dates = { start_date: "2026-03-01", end_date: "2026-03-31" };
  const campaigns = { ...dates, granularity: "DAY", level: "CAMPAIGN" } as const;

  test("every report yields its rows", async () => {
    const client = clientOf();
    const columns = { columns: ["CAMPAIGN_ID" as const] };
    const reports = [
      fetchReport(client, adAccountId, { ...campaigns, ...columns }, quick),
      fetchTemplateReport(client, adAccountId, { template_id: "5" }, quick),
      fetchMmmReport(
        client,
        adAccountId,
        {
          ...{ ...dates, ...columns, report_name: "mix", granularity: "DAY" },
          ...{ level: "CAMPAIGN_TARGETING", targeting_types: ["COUNTRY"] },
        },
        quick,
      ),
      fetchMmmReport(client, adAccountId, { token: "r-1" }, quick),
      fetchProductReport(
        client,
        adAccountId,
        { ...dates, ...columns, report_name: "brands", granularity: "MONTH", level: "CAMPAIGN" },
        quick,
      ),
      fetchCatalogsReport(
        client,
        { catalog_type: "RETAIL", report: { report_type: "FEED_INGESTION_ISSUES", feed_id: "1" } },
        quick,
      ),
      fetchLeads(client, adAccountId, { ...dates, ad_id: "1" }, quick),
    ];
    for (const report of reports) expect(await drain(report)).toEqual({ items: [row] });
  });

  test("bulk jobs and item batches end with their results", async () => {
    const client = clientOf();
    const entities = downloadBulk(client, adAccountId, { entity_types: ["CAMPAIGN"] }, quick);
    expect(await drain(entities)).toMatchObject({ items: [{ group: "7", value: row }] });
    const { items } = await upsertBulk(client, adAccountId, { update: {} }, quick);
    expect(await drain(items())).toMatchObject({ items: [{ value: row }] });
    const update = { item_id: "cup-7", operation: "UPDATE", attributes: {} } as const;
    const request = { catalog_type: "RETAIL", country: "US", language: "EN", items: [update] };
    expect(await runItemsBatch(client, request as never, quick)).toMatchObject({
      batch_id: "3",
      status: "COMPLETED",
    });
  });

  test("customer lists and media are uploaded", async () => {
    const client = clientOf();
    const records = ["ann@example.com"];
    expect(
      await createCustomerList(client, adAccountId, { name: "Newsletter", records }, quick),
    ).toMatchObject({ list: { id: "8" }, sent: 1 });
    const changes = { customer_list_id: "8", operation_type: "ADD", records } as const;
    expect(await updateCustomerList(client, adAccountId, changes as never, quick)).toMatchObject({
      sent: 1,
    });
    const addition = { customer_list_id: "8", operation: "ADD", records } as const;
    expect(await uploadCustomerList(client, adAccountId, addition, quick)).toMatchObject({
      state: "SUCCEEDED",
    });
    const file = new Blob(["video"]);
    expect(await uploadMedia(client, { file }, quick)).toMatchObject({ media_id: "7" });
  });

  test("tokens are exchanged, refreshed and used", async () => {
    const { oauth } = clientOf();
    const got = [
      await oauth.exchangeCode({ code: "c", redirectUri: "https://shop.example/" }),
      await oauth.refresh({ refreshToken: "old-refresh-token" }),
      await oauth.clientCredentials({ scopes: ["ads:read"] }),
    ];
    for (const answer of got) {
      expect(answer.access_token).toBe("new-access-token");
      expect(answer.expiresAt.getTime()).toBeGreaterThan(Date.now());
    }
    expect(await oauth.createConversionToken()).toMatchObject({ access_token: "conversion-token" });
    const kept: string[] = [];
    const accessToken = refreshingToken({
      appId: "1",
      appSecret: "app-secret",
      refreshToken: "old-refresh-token",
      baseUrl: standIn.baseUrl,
      onToken: ({ refresh_token }) => {
        kept.push(refresh_token);
      },
    });
    expect(await clientOf({ accessToken }).get("/user_account")).toEqual({ username: "jane" });
    expect(kept).toEqual(["new-refresh-token"]);
  });

  test("a DELETE without content resolves with undefined", async () => {
    const client = clientOf();
    const path = { board_id: "1" };
    const { data: board } = await client.request("DELETE", "/boards/{board_id}", { path });
    expect(board).toBeUndefined();
    expect(await client.call("DELETE", "/schedules/{id}", { path: { id: "1" } })).toBeUndefined();
    const { data, error } = await client.raw.DELETE("/boards/{board_id}", { params: { path } });
    expect([data, error]).toEqual([undefined, undefined]);
  });

  test("every event has its outcome, and an unknown status concerns that event alone", async () => {
    const client = clientOf();
    eventAnswer = {
      num_events_received: 3,
      num_events_processed: 1,
      events: [
        { status: "processed" },
        { status: "deferred", warning_message: "later" },
        { status: "failed", error_message: "bad" },
      ],
    };
    const events = ["a", "b", "c"].map((id) => eventOf(id));
    const report = await client.conversions.send(adAccountId, events);
    expect(report.outcomes).toMatchObject([
      { eventId: "a", status: "processed" },
      { eventId: "b", status: "failed", error: { retryable: true } },
      { eventId: "c", status: "failed", error: { message: "bad", retryable: false } },
    ]);
    for await (const part of client.conversions.sendAll(adAccountId, events)) {
      expect(part).toMatchObject({ processed: 1, failed: 2, unsent: 0 });
    }
  });
});

describe("A DELETE that is documented without content", () => {
  async function deleteWith(answer: StandInAnswer): Promise<unknown> {
    await using standIn = await startStandIn({ respond: () => answer });
    const client = new Pinterest({ accessToken: "any", baseUrl: standIn.baseUrl });
    const { data } = await client.request("DELETE", "/boards/{board_id}", {
      path: { board_id: "1" },
    });
    return data;
  }

  test.each([
    { statusCode: 204 },
    '{ "statusCode": 204 }',
    "",
    "OK",
    "Board deleted.",
    '"deleted"',
  ])("resolves with undefined for a 200 with %j", async (body) => {
    expect(await deleteWith({ status: 200, body })).toBeUndefined();
  });

  test("resolves with data that says more than that it succeeded", async () => {
    expect(await deleteWith({ status: 200, body: { id: "1" } })).toEqual({ id: "1" });
  });

  test.each(["<html>Sign in</html>", '{"id": '])("throws for a 200 with %j", async (body) => {
    const error = await thrownBy(() => deleteWith({ status: 200, body }));
    expect(error).toMatchObject({ name: "PinterestParseError", status: 200 });
  });
});
