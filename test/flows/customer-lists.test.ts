import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  createCustomerList,
  PinterestJobError,
  updateCustomerList,
  waitForCustomerList,
  type CustomerListReference,
} from "../../src/flows/index.js";
import { hashed, PinterestInputError, type Data } from "../../src/index.js";
import { reply } from "../../src/testing/index.js";
import { adAccountId, clientOf, useStandIn } from "../testing/shared.js";
import { errorOf, inTurn, linesOf, progressLog, quick } from "./shared.js";

const standIn = useStandIn();
const client = () => clientOf(standIn());
const lists = `/ad_accounts/${adAccountId}/customer_lists`;
const route = "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}";
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const addresses = ["ann@example.com", "bob@example.com", "cid@example.com", "dee@example.com"];

/** Has the stand-in keep a list, which is ready when it is asked about for the second time. */
function keepList(end: "READY" | "TOO_SMALL" = "READY"): void {
  const list = { id: "8", name: "Newsletter", status: "PROCESSING" } as const;
  standIn().on("POST /ad_accounts/{ad_account_id}/customer_lists", list);
  standIn().on(`PATCH ${route}`, list);
  standIn().on(`GET ${route}`, inTurn<Data<`GET ${typeof route}`>>(list, { ...list, status: end }));
}

/** The records of each call that sent some. */
const sentRecords = () =>
  standIn()
    .requests.filter(({ method }) => method !== "GET")
    .map(({ body }) => (JSON.parse(body) as { records: string }).records.split(","));

describe("a new customer list", () => {
  test("gets its records hashed, in as many calls as they need, and is waited for", async () => {
    keepList();
    const { steps, onProgress } = progressLog<CustomerListReference>();
    const list = { name: "Newsletter", records: addresses };
    const options = { ...quick, batchSize: 2, onProgress };
    const result = await createCustomerList(client(), adAccountId, list, options);
    expect(result).toEqual({
      list: { id: "8", name: "Newsletter", status: "READY" },
      sent: 4,
      dropped: 0,
    });
    const [a, b, c, d] = addresses.map(sha256);
    expect(linesOf(standIn().requests)).toEqual([
      `POST ${lists} {"name":"Newsletter","records":"${a},${b}"}`,
      `PATCH ${lists}/8 {"operation_type":"ADD","records":"${c},${d}"}`,
      `GET ${lists}/8`,
      `GET ${lists}/8`,
    ]);
    const after = (skip: number) => ({ customer_list_id: "8", skip });
    expect(steps).toEqual([
      { phase: "submitted", resume: after(2) },
      { phase: "submitted", resume: after(4) },
      { phase: "waiting", resume: after(4), status: undefined, polls: 0 },
      { phase: "waiting", resume: after(4), status: "PROCESSING", polls: 1 },
      { phase: "finished", resume: after(4), status: "READY", polls: 2 },
    ]);
  });

  test("takes what is hashed, and advertising ids, and drops the rest without telling it", async () => {
    keepList("TOO_SMALL");
    const md5 = "0123456789ABCDEF0123456789ABCDEF";
    const maid = "6D92078A-8246-4BA4-AE5B-76104861E7DC";
    const records = [
      " Ann@Example.com",
      hashed(sha256("bob@example.com")),
      md5,
      maid,
      "no address",
      7,
    ];
    const dropped: object[] = [];
    const options = { ...quick, onDropped: (each: object) => dropped.push(each) };
    const list = { name: "Mixed", records: records as string[], list_type: "EMAIL" as const };
    const result = await createCustomerList(client(), adAccountId, list, options);
    expect(result).toMatchObject({ list: { status: "TOO_SMALL" }, sent: 4, dropped: 2 });
    expect(sentRecords()).toEqual([
      [
        sha256("ann@example.com"),
        sha256("bob@example.com"),
        md5.toLowerCase(),
        sha256(maid.toLowerCase()),
      ],
    ]);
    expect(dropped).toMatchObject([{ field: "records[4]" }, { field: "records[5]" }]);
    expect(JSON.stringify(dropped)).not.toContain("no address");
  });

  test("of a third party's ids gets them as they are", async () => {
    keepList();
    const dropped: object[] = [];
    const options = { ...quick, onDropped: (each: object) => dropped.push(each) };
    const records = ["XyZ-1", "a,b", "jane@example.com", ""];
    const list = { name: "Partner", records, list_type: "LR_ID" as const };
    await createCustomerList(client(), adAccountId, list, options);
    expect(sentRecords()).toEqual([["XyZ-1"]]);
    expect(dropped.length).toBe(3);
  });

  test("is not made where no record can be sent", async () => {
    for (const records of [[], ["no address"]]) {
      const list = { name: "Empty", records };
      const error = await errorOf(createCustomerList(client(), adAccountId, list, quick));
      expect(error).toBeInstanceOf(PinterestInputError);
      expect(error).toMatchObject({ field: "records" });
    }
    expect(standIn().requests).toEqual([]);
  });

  test.each([
    ["records", { records: "jane@example.com" as unknown as string[] }, {}],
    ["records", { records: undefined as unknown as string[] }, {}],
    ["batchSize", {}, { batchSize: 0 }],
    ["onDropped", {}, { onDropped: "log" as never }],
  ])("is refused where its %s cannot be", async (field, changes, options) => {
    const list = { name: "Newsletter", records: addresses, ...changes };
    const making = createCustomerList(client(), adAccountId, list, { ...quick, ...options });
    const error = await errorOf(making);
    expect(error).toBeInstanceOf(PinterestInputError);
    expect(error).toMatchObject({ field });
    expect(standIn().requests).toEqual([]);
  });

  test("without an id is an error, since nothing can be added to it", async () => {
    standIn().on("POST /ad_accounts/{ad_account_id}/customer_lists", reply(200, {}));
    const list = { name: "Newsletter", records: addresses };
    const error = await errorOf(createCustomerList(client(), adAccountId, list, quick));
    expect(error).toMatchObject({ name: "PinterestJobError", reason: "failed" });
  });
});

describe("an update", () => {
  const update = { customer_list_id: "8", operation_type: "REMOVE" as const, records: addresses };

  test("does not wait where that is not wanted", async () => {
    keepList();
    const options = { ...quick, wait: false };
    const result = await updateCustomerList(client(), adAccountId, update, options);
    expect(result).toEqual({
      list: { id: "8", name: "Newsletter", status: "PROCESSING" },
      sent: 4,
      dropped: 0,
    });
    expect(linesOf(standIn().requests)).toEqual([
      `PATCH ${lists}/8 {"operation_type":"REMOVE","records":"${addresses.map(sha256).join(",")}"}`,
    ]);
  });

  test("that fails half-way tells how many records need not be sent again", async () => {
    keepList();
    const records = ["no address", ...addresses];
    const options = { ...quick, batchSize: 2, retry: false as const };
    standIn().fail({ route: `PATCH ${route}`, status: 500 });
    const list = { name: "Newsletter", records };
    const error = await errorOf(createCustomerList(client(), adAccountId, list, options));
    expect(error).toBeInstanceOf(PinterestJobError);
    const { reason, resume } = error as PinterestJobError;
    expect([reason, resume]).toEqual(["interrupted", { customer_list_id: "8", skip: 3 }]);
    const rest = { ...(resume as CustomerListReference), operation_type: "ADD" as const, records };
    const result = await updateCustomerList(client(), adAccountId, rest, options);
    expect(result).toMatchObject({ sent: 2, dropped: 0 });
    // The one that failed came between them.
    const sent = sentRecords();
    expect([sent[0], sent[2]]).toEqual([
      addresses.slice(0, 2).map(sha256),
      addresses.slice(2).map(sha256),
    ]);
  });

  test.each([true, false])(
    "with nothing left to send gives the list; waited for: %s",
    async (wait) => {
      keepList();
      const rest = { ...update, skip: 4 };
      const result = await updateCustomerList(client(), adAccountId, rest, { ...quick, wait });
      const status = wait ? "READY" : "PROCESSING";
      expect(result).toEqual({
        list: { id: "8", name: "Newsletter", status },
        sent: 0,
        dropped: 0,
      });
      expect(sentRecords()).toEqual([]);
    },
  );

  test("reads its source no faster than it sends, and lets go of it", async () => {
    keepList();
    const log: string[] = [];
    async function* read() {
      try {
        for (const address of addresses) {
          log.push(`read ${address}, ${standIn().requests.length} sent`);
          yield await Promise.resolve(address);
        }
      } finally {
        log.push("closed");
      }
    }
    standIn().fail({ route: `PATCH ${route}`, status: 403 });
    const options = { ...quick, batchSize: 1 };
    const list = { customer_list_id: "8", operation_type: "ADD" as const, records: read() };
    await errorOf(updateCustomerList(client(), adAccountId, list, options));
    await Promise.resolve();
    expect(log).toEqual(["read ann@example.com, 0 sent", "closed"]);
  });

  test("whose source fails is an error that says no more than that, and can go on", async () => {
    keepList();
    const mine = new Error("row of jane@example.com is broken");
    function* read() {
      yield* addresses.slice(0, 2);
      throw mine;
    }
    const options = { ...quick, batchSize: 2 };
    const list = { customer_list_id: "8", operation_type: "ADD" as const, records: read() };
    const error = await errorOf(updateCustomerList(client(), adAccountId, list, options));
    expect(error).toMatchObject({ reason: "interrupted", resume: { skip: 2 } });
    expect((error as Error).message).toBe(
      "customer list: reading its records failed. Pass the same records to updateCustomerList, with the `customer_list_id` and `skip` of `resume`, to continue.",
    );
    expect((error as Error).cause).toBe(mine);
  });

  test("is refused where skip cannot be", async () => {
    const changes = { ...update, skip: -1 };
    const error = await errorOf(updateCustomerList(client(), adAccountId, changes, quick));
    expect(error).toMatchObject({ name: "PinterestInputError", field: "skip" });
  });
});

test("A list may be waited for alone", async () => {
  keepList("TOO_SMALL");
  const list = await waitForCustomerList(client(), adAccountId, "8", quick);
  expect(list.status).toBe("TOO_SMALL");
  expect(linesOf(standIn().requests)).toEqual([`GET ${lists}/8`, `GET ${lists}/8`]);
});
