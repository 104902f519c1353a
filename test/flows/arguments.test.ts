import { describe, expect, test } from "vitest";
import {
  createCustomerList,
  downloadBulk,
  fetchCatalogsReport,
  fetchLeads,
  fetchMmmReport,
  fetchProductReport,
  fetchReport,
  fetchTemplateReport,
  readResultFile,
  runItemsBatch,
  updateCustomerList,
  uploadCustomerList,
  uploadMedia,
  upsertBulk,
  waitForCustomerList,
} from "../../src/flows/index.js";
import { PinterestInputError } from "../../src/index.js";
import { clientOf, useStandIn } from "../testing/shared.js";
import { drain } from "../support/drain.js";

type Flow = (...args: readonly unknown[]) => Promise<unknown> | AsyncIterable<unknown>;

/** Every flow, the names of its arguments behind the client, and good values for them. */
const flows: readonly [name: string, flow: unknown, good: Readonly<Record<string, unknown>>][] = [
  ["fetchReport", fetchReport, { adAccountId: "1", request: { token: "t" } }],
  ["fetchTemplateReport", fetchTemplateReport, { adAccountId: "1", request: { token: "t" } }],
  ["fetchProductReport", fetchProductReport, { adAccountId: "1", request: { token: "t" } }],
  ["fetchMmmReport", fetchMmmReport, { adAccountId: "1", request: { token: "t" } }],
  ["fetchCatalogsReport", fetchCatalogsReport, { request: { token: "t" } }],
  ["fetchLeads", fetchLeads, { adAccountId: "1", request: { leads_export_id: "3" } }],
  ["downloadBulk", downloadBulk, { adAccountId: "1", request: { request_id: "b" } }],
  ["upsertBulk", upsertBulk, { adAccountId: "1", request: { request_id: "b" } }],
  ["runItemsBatch", runItemsBatch, { request: { batch_id: "5" } }],
  ["uploadMedia", uploadMedia, { media: { media_id: "12" } }],
  ["createCustomerList", createCustomerList, { adAccountId: "1", list: { name: "", records: [] } }],
  [
    "updateCustomerList",
    updateCustomerList,
    {
      adAccountId: "1",
      update: { customer_list_id: "8", operation_type: "ADD", records: [] },
    },
  ],
  ["waitForCustomerList", waitForCustomerList, { adAccountId: "1", customerListId: "8" }],
  [
    "uploadCustomerList",
    uploadCustomerList,
    {
      adAccountId: "1",
      request: { customer_list_upload_id: "77", customer_list_id: "8" },
    },
  ],
];

const standIn = useStandIn();

async function errorOfFlow(flow: unknown, args: readonly unknown[]): Promise<unknown> {
  const running = (flow as Flow)(...args);
  if (Symbol.asyncIterator in running) return (await drain(running)).error;
  return running.then(
    () => undefined,
    (error: unknown) => error,
  );
}

async function expectRefused(flow: unknown, args: readonly unknown[], field: string) {
  const error = await errorOfFlow(flow, args);
  expect(error).toBeInstanceOf(PinterestInputError);
  expect(error).toMatchObject({ field });
  expect(standIn().requests).toEqual([]);
}

describe.each(flows)("%s refuses", (_, flow, good) => {
  const args = Object.values(good);

  test.each([[undefined], [null], [{}], ["token"]])("%s in place of a client", async (client) => {
    await expectRefused(flow, [client, ...args], "pinterest");
  });

  test("to be called without arguments", async () => {
    await expectRefused(flow, [], "pinterest");
  });

  const missing = Object.keys(good).flatMap((name) =>
    [undefined, null, "", [], new Map(), true].map((value) => [name, value] as const),
  );
  test.each(missing)("a bad %s: %s", async (name, value) => {
    const bad = Object.entries(good).map(([key, each]) => (key === name ? value : each));
    await expectRefused(flow, [clientOf(standIn()), ...bad], name);
  });

  const badOptions: readonly (readonly [string, unknown])[] = [
    ["null", null],
    ["true", true],
    ["an array", [["maxWait", 1]]],
    ["a Map", new Map([["maxWait", 1]])],
    ["an instance of a class", new Date(0)],
    ["a function", () => undefined],
  ];
  test.each(badOptions)("%s in place of options", async (_name, options) => {
    await expectRefused(flow, [clientOf(standIn()), ...args, options], "options");
  });

  test("an unknown option, and lists its own", async () => {
    const options = { maxWiat: 1 };
    const error = await errorOfFlow(flow, [clientOf(standIn()), ...args, options]);
    expect(error).toMatchObject({ name: "PinterestInputError", field: "maxWiat" });
    expect(String(error)).toContain('did you mean "maxWait"?');
    expect(String(error)).toMatch(/expected one of .*pollInterval.*onProgress/);
  });

  test("an empty or missing id in a reference", async () => {
    const [key, reference] = Object.entries(good).at(-1) ?? ["", {}];
    const [id] = Object.keys(reference as object);
    if (id === undefined || !/token|_id$/.test(id)) return;
    for (const value of ["", null, {}, 1.5]) {
      const bad = [...args.slice(0, -1), { ...(reference as object), [id]: value }];
      await expectRefused(flow, [clientOf(standIn()), ...bad], `${key}.${id}`);
    }
  });
});

describe("readResultFile refuses", () => {
  test.each([[undefined], [null], [7], [{}]])("%s in place of a URL", async (url) => {
    await expectRefused(readResultFile, [url], "url");
  });

  test.each([[null], [true], [[]], [new Map()]])("%s in place of options", async (options) => {
    await expectRefused(readResultFile, ["https://storage.example/f", options], "options");
  });

  test("options of other flows, which it would ignore", async () => {
    const url = "https://storage.example/f";
    await expectRefused(readResultFile, [url, { maxWait: 1 }], "maxWait");
  });
});

test("An option of another flow is refused, since it would be ignored", async () => {
  const client = clientOf(standIn());
  await expectRefused(
    fetchReport,
    [client, "1", { token: "t" }, { uploadTimeout: 1 }],
    "uploadTimeout",
  );
  await expectRefused(uploadMedia, [client, { media_id: "1" }, { idleTimeout: 1 }], "idleTimeout");
  await expectRefused(runItemsBatch, [client, { batch_id: "1" }, { fetch }], "fetch");
});
