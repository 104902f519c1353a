import { describe, expect, test } from "vitest";
import {
  createCustomerList,
  fetchLeads,
  PinterestJobError,
  uploadMedia,
  upsertBulk,
} from "../../src/flows/index.js";
import { adAccountId, clientOf, useStandIn } from "../testing/shared.js";
import { allOf, expectNone } from "../support/secrets.js";
import { drain } from "../support/drain.js";
import { errorOf, quick } from "./shared.js";
import { cut, refuse, signature, stall, useStorage, type Stored } from "./storage.js";

const standIn = useStandIn();
const storage = useStorage();
const accessToken = "access-token-of-flows";
const person = "jane@example.com";
const client = () => clientOf(standIn(), { accessToken });
const options = { ...quick, retry: { limit: 0 } };
const downloading = { ...options, idleTimeout: 300 };
const uploading = { ...options, uploadTimeout: 300 };
const hidden = [signature, accessToken, person, "session-token-of-storage"];

/** A fetch that tells the whole address when it fails, as some runtimes do. */
const tellTale = (url: string) =>
  Promise.reject(new TypeError(`cannot fetch ${url}`, { cause: new URL(url) }));

function expectSilence(error: unknown): void {
  expect(error).toBeInstanceOf(PinterestJobError);
  expectNone(allOf(error), hidden);
}

describe("an error of a download shows neither its address, nor the token, nor what was in the file", () => {
  test.each<[string, ...Stored[]]>([
    ["storage refuses it", refuse(403, "AccessDenied")],
    ["storage is down", refuse(500, "InternalError")],
    ["it breaks off", cut(`email\n${person}\n"`)],
    ["it stalls", stall(`email\n${person}\n`)],
    ["the connection breaks", (outgoing) => outgoing.destroy()],
    ["it is redirected", (outgoing) => outgoing.writeHead(302, { location: signature }).end()],
    ["it is no CSV", `email\n"${person}"x`],
    ["a record of it is too long", `email\n${person},${person}`],
    ["it is no JSON", `[{"email": ${person}}]`],
    ["it is no UTF-8", Buffer.concat([Buffer.from(`email\n${person}`), Buffer.of(0xff)])],
    ["its gzip is damaged", Buffer.of(0x1f, 0x8b, 8, 1, 2, 3)],
  ])("where %s", async (_, ...answers) => {
    const download_url = storage.give("leads.csv", ...answers);
    standIn().on("GET /ad_accounts/{ad_account_id}/leads_export/{leads_export_id}", {
      export_status: "FINISHED",
      download_url,
    });
    const leads = fetchLeads(client(), adAccountId, { leads_export_id: "1" }, downloading);
    expectSilence((await drain(leads)).error);
  });

  test("where a fetch of one's own tells it", async () => {
    const result = { export_status: "FINISHED", download_url: storage.give("leads.csv") } as const;
    standIn().on("GET /ad_accounts/{ad_account_id}/leads_export/{leads_export_id}", result);
    const telling = { ...downloading, fetch: tellTale };
    const leads = fetchLeads(client(), adAccountId, { leads_export_id: "1" }, telling);
    const { error } = await drain(leads);
    expectSilence(error);
    expect(allOf(error)).toContain("cannot fetch");
  });

  test("where its address is not https", async () => {
    const download_url = `http://storage.example/?X-Amz-Signature=${signature}`;
    const result = { export_status: "FINISHED", download_url } as const;
    standIn().on("GET /ad_accounts/{ad_account_id}/leads_export/{leads_export_id}", result);
    const leads = fetchLeads(client(), adAccountId, { leads_export_id: "1" }, downloading);
    expectSilence((await drain(leads)).error);
  });
});

describe("an error of an upload shows neither its address nor its fields", () => {
  test.each<[string, ...Stored[]]>([
    ["storage refuses it", refuse(403, "AccessDenied")],
    ["the connection breaks", (outgoing) => outgoing.destroy()],
    ["it takes too long", () => undefined],
  ])("where %s", async (_, ...answers) => {
    const upload_url = storage.give("bucket", ...answers);
    const upload_parameters = { "x-amz-security-token": "session-token-of-storage" };
    const media = { media_id: "1", media_type: "video" } as const;
    standIn().on("POST /media", { ...media, upload_url, upload_parameters });
    expectSilence(await errorOf(uploadMedia(client(), { file: new Blob(["video"]) }, uploading)));
  });

  test("where there is no address", async () => {
    const upload_parameters = { "x-amz-security-token": "session-token-of-storage" };
    standIn().on("POST /media", { media_id: "1", media_type: "video", upload_parameters });
    expectSilence(await errorOf(uploadMedia(client(), { file: new Blob(["video"]) }, uploading)));
  });
});

test("The error of a bulk request that failed gives the address of its results to whoever asks for it alone", async () => {
  const result_url = storage.give("result.json", "[]");
  const answer = { status: "FAILED", result_url } as const;
  standIn().on("GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}", answer);
  const error = await errorOf(upsertBulk(client(), adAccountId, { request_id: "1" }, options));
  expectSilence(error);
  expect((error as PinterestJobError).answer()).toEqual(answer);
});

test("An error of a customer list shows no record", async () => {
  standIn().on("POST /ad_accounts/{ad_account_id}/customer_lists", { id: "8", name: "Newsletter" });
  standIn().fail({
    route: "PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}",
    status: 400,
  });
  const list = { name: "Newsletter", records: [person, "bob@example.com"] };
  const making = createCustomerList(client(), adAccountId, list, { ...options, batchSize: 1 });
  expectSilence(await errorOf(making));
});
