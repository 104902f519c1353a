import { describe, expect, test } from "vitest";
import {
  downloadBulk,
  PinterestJobError,
  readResultFile,
  runItemsBatch,
  upsertBulk,
  type BulkReference,
} from "../../src/flows/index.js";
import type { Data } from "../../src/index.js";
import { adAccountId, clientOf, useStandIn } from "../testing/shared.js";
import { drain } from "../support/drain.js";
import { errorOf, inTurn, linesOf, progressLog, quick } from "./shared.js";
import { useStorage } from "./storage.js";

const standIn = useStandIn();
const storage = useStorage();
const client = () => clientOf(standIn());
const account = `/ad_accounts/${adAccountId}`;
const askRoute = "GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}";

/** Has the stand-in carry a bulk request out, which ends when it is asked about for the second time. */
function carryOut(end: Data<typeof askRoute>): void {
  standIn().on("POST /ad_accounts/{ad_account_id}/bulk/download", { request_id: "b-1" });
  standIn().on("POST /ad_accounts/{ad_account_id}/bulk/upsert", { request_id: "b-1" });
  standIn().on(askRoute, inTurn<typeof end>({ status: "RUNNING" }, end));
}

describe("a bulk download", () => {
  test("is asked for, waited for and read item by item, with the kind of each", async () => {
    const file = { campaigns: [{ id: "1" }, { id: "2" }], ads: [{ id: "3" }] };
    carryOut({ status: "SUCCEEDED", result_url: storage.give("bulk.json", JSON.stringify(file)) });
    const body = { entity_types: ["CAMPAIGN" as const, "AD" as const] };
    const { items } = await drain(downloadBulk(client(), adAccountId, body, quick));
    expect(items.map(({ group, value }) => [group, value])).toEqual([
      ["campaigns", { id: "1" }],
      ["campaigns", { id: "2" }],
      ["ads", { id: "3" }],
    ]);
    expect(linesOf(standIn().requests)).toEqual([
      `POST ${account}/bulk/download ${JSON.stringify(body)}`,
      `GET ${account}/bulk/b-1`,
      `GET ${account}/bulk/b-1`,
    ]);
  });

  test("may be CSV, and be taken up by its reference", async () => {
    carryOut({ status: "SUCCEEDED", result_url: storage.give("bulk.csv", "id,name\n1,Sale\n") });
    const again = { request_id: "b-0" };
    const { items } = await drain(downloadBulk(client(), adAccountId, again, quick));
    expect(items).toEqual([{ group: undefined, value: { id: "1", name: "Sale" }, line: 2 }]);
    expect(linesOf(standIn().requests)[0]).toBe(`GET ${account}/bulk/b-0`);
  });
});

describe("a bulk upsert", () => {
  const body = {
    update: { campaigns: [{ id: "1", ad_account_id: adAccountId, status: "PAUSED" as const }] },
  };
  const results = {
    campaigns: [
      { id: "1", errors: [] },
      { id: "2", errors: ["no such one"] },
    ],
  };

  test("tells what became of each thing", async () => {
    const result_url = storage.give("result.json", JSON.stringify(results));
    carryOut({ status: "SUCCEEDED", result_url });
    const { steps, onProgress } = progressLog<BulkReference>();
    const options = { ...quick, onProgress };
    const { request_id, items } = await upsertBulk(client(), adAccountId, body, options);
    expect(request_id).toBe("b-1");
    expect(storage.requests).toEqual([]);
    for (const _ of ["once", "again"]) {
      const read = await drain(items());
      expect(read.items.map(({ value }) => value)).toEqual(results.campaigns);
    }
    const asked = `GET ${account}/bulk/b-1?include_details=true`;
    expect(linesOf(standIn().requests)).toEqual([
      `POST ${account}/bulk/upsert ${JSON.stringify(body)}`,
      asked,
      asked,
    ]);
    expect(steps.map((step) => (step as { phase: string }).phase)).toEqual([
      ...["submitted", "waiting", "waiting", "finished"],
      ...["downloading", "downloading"],
    ]);
  });

  test("that fails tells in its answer where the reasons are", async () => {
    const result_url = storage.give("result.json", JSON.stringify(results));
    carryOut({ status: "FAILED", result_url });
    const error = await errorOf(upsertBulk(client(), adAccountId, body, quick));
    expect(error).toBeInstanceOf(PinterestJobError);
    expect(error).toMatchObject({ reason: "failed", status: "FAILED", resume: undefined });
    const answer = (error as PinterestJobError).answer() as Data<typeof askRoute>;
    expect(answer).toEqual({ status: "FAILED", result_url });
    const { items } = await drain(readResultFile(answer.result_url ?? "", { allowLoopback: true }));
    expect(items.map(({ value }) => value)).toEqual(results.campaigns);
  });

  test("may be taken up by its reference", async () => {
    carryOut({ status: "SUCCEEDED", result_url: storage.give("result.json", "[]") });
    const { request_id } = await upsertBulk(client(), adAccountId, { request_id: "b-0" }, quick);
    expect(request_id).toBe("b-0");
    expect(standIn().requests.map(({ method }) => method)).toEqual(["GET", "GET"]);
  });

  test("without a result file has no items to read", async () => {
    carryOut({ status: "SUCCEEDED" });
    const { items } = await upsertBulk(client(), adAccountId, body, quick);
    const { error } = await drain(items());
    expect(error).toMatchObject({ reason: "interrupted", resume: { request_id: "b-1" } });
  });
});

describe("a batch of catalogue items", () => {
  const batch = { catalog_type: "RETAIL", created_time: null, batch_id: "5" } as const;
  const body = {
    catalog_type: "RETAIL" as const,
    country: "US" as const,
    language: "EN" as const,
    items: [{ item_id: "cup-7", operation: "DELETE" as const }],
  };
  const items = [
    { item_id: "cup-7", status: "FAILURE" as const, errors: [{ attribute: null, code: 1 }] },
  ];

  test("is submitted, waited for, and tells what became of each item", async () => {
    standIn().on("POST /catalogs/items/batch", batch);
    const end = { ...batch, status: "COMPLETED", items } as const;
    const state = inTurn<Data<"GET /catalogs/items/batch/{batch_id}">>(
      { ...batch, status: "PROCESSING" },
      end as never,
    );
    standIn().on("GET /catalogs/items/batch/{batch_id}", state);
    const options = { ...quick, adAccountId };
    expect(await runItemsBatch(client(), body, options)).toEqual(end);
    const asked = `GET /catalogs/items/batch/5?ad_account_id=${adAccountId}`;
    expect(linesOf(standIn().requests)).toEqual([
      `POST /catalogs/items/batch?ad_account_id=${adAccountId} ${JSON.stringify(body)}`,
      asked,
      asked,
    ]);
  });

  test("that fails has its items in the answer", async () => {
    const end = { ...batch, status: "FAILED", items } as const;
    standIn().on("GET /catalogs/items/batch/{batch_id}", end as never);
    const error = await errorOf(runItemsBatch(client(), { batch_id: "5" }, quick));
    expect(error).toMatchObject({ reason: "failed", status: "FAILED" });
    expect((error as PinterestJobError).answer()).toEqual(end);
    expect(linesOf(standIn().requests)).toEqual(["GET /catalogs/items/batch/5"]);
  });
});
