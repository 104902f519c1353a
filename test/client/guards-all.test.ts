import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Pinterest, PinterestSandboxError, PinterestTestModeError } from "../../src/index.js";
import { scriptFetch } from "../support/scripted-fetch.js";
import { operationCount, outsideSandboxCount } from "../support/document.js";

/** What the document says of an operation that bears on guards. */
interface Described {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name?: string; readonly $ref?: string }[];
  readonly "x-sandbox"?: string;
}

type Paths = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const document = parse(readFileSync("spec/pinterest-v5.yaml", "utf8")) as { paths: Paths };
const methods = ["get", "post", "put", "patch", "delete"];

const described = Object.entries(document.paths).flatMap(([path, item]) =>
  methods
    .filter((method) => item[method] !== undefined)
    .map((method) => {
      const operation = item[method] as Described;
      const own = [...(operation.parameters ?? []), ...((item.parameters ?? []) as object[])];
      const takesTest = own.some((one) => "name" in one && one.name === "test");
      return { method, path, takesTest, isInSandbox: operation["x-sandbox"] !== "disabled" };
    }),
);

/** POSTs that change nothing, by what Pinterest's documentation says of them; and the call for a token. */
const readingPosts = [
  "/ad_accounts/{ad_account_id}/ad_groups/audience_sizing",
  "/ad_accounts/{ad_account_id}/bid_floor",
  "/advanced_auction/items/get",
  "/catalogs/items",
  "/catalogs/products/get_by_product_group_filters",
  "/oauth/token",
];

const cases = described.map((one) => [`${one.method.toUpperCase()} ${one.path}`, one] as const);

/** Makes a call with any values for its path, and tells what was thrown and what was sent. */
async function make(options: object, method: string, path: string, query?: object) {
  const { fetch, requests } = scriptFetch();
  const pinterest = new Pinterest({
    accessToken: "access-token-for-tests",
    appId: "1234",
    appSecret: "secret-for-tests",
    fetch,
    ...options,
  });
  const values = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => [name, "12"]);
  let error: unknown;
  try {
    await pinterest.request(
      method.toUpperCase() as "GET",
      path as "/user_account",
      {
        path: Object.fromEntries(values) as object,
        ...(method !== "get" && { body: {} }),
        ...(query && { query }),
      } as object,
    );
  } catch (thrown) {
    error = thrown;
  }
  const sent = requests.map(({ url }) => new URL(url));
  return { error, sent };
}

describe("the guards of all operations", () => {
  test("are held against the whole document", () => {
    expect(described).toHaveLength(operationCount);
    expect(described.filter(({ isInSandbox }) => !isInSandbox)).toHaveLength(outsideSandboxCount);
    expect(described.filter(({ takesTest }) => takesTest).map(({ path }) => path)).toEqual([
      "/ad_accounts/{ad_account_id}/events",
    ]);
  });

  test.each(cases)("in test mode: %s", async (_, { method, path, takesTest }) => {
    const { error, sent } = await make({ testMode: true }, method, path);
    const passes = method === "get" || takesTest || readingPosts.includes(path);
    if (passes) {
      expect(error).toBeUndefined();
      expect(sent.map(({ search }) => search)).toEqual([takesTest ? "?test=true" : ""]);
    } else {
      expect(error).toBeInstanceOf(PinterestTestModeError);
      expect(sent).toEqual([]);
    }
  });

  test.each(cases)("in the sandbox: %s", async (_, { method, path, isInSandbox }) => {
    for (const testMode of [false, true]) {
      const { error, sent } = await make({ environment: "sandbox", testMode }, method, path);
      if (isInSandbox) {
        expect(error).toBeUndefined();
        expect(sent.map(({ host }) => host)).toEqual(["api-sandbox.pinterest.com"]);
      } else {
        expect(error).toBeInstanceOf(PinterestSandboxError);
        expect(sent).toEqual([]);
      }
    }
  });

  test.each(cases)("in production: %s", async (_, { method, path }) => {
    const { error, sent } = await make({}, method, path);
    expect(error).toBeUndefined();
    expect(sent.map(({ host, search }) => host + search)).toEqual(["api.pinterest.com"]);
  });

  test("make events a test whatever the call says, unless it says false", async () => {
    const path = "/ad_accounts/{ad_account_id}/events";
    for (const value of [true, null, undefined, "false", 0]) {
      const { sent } = await make({ testMode: true }, "post", path, { test: value });
      expect(sent.map(({ search }) => search)).toEqual(["?test=true"]);
    }
    const { error, sent } = await make({ testMode: true }, "post", path, { test: false });
    expect(error).toBeInstanceOf(PinterestTestModeError);
    expect(sent).toEqual([]);
  });
});
