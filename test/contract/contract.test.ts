import { beforeAll, describe, expect, test } from "vitest";
import {
  asArray,
  asObject,
  asString,
  listOperations,
  resolve,
} from "../../scripts/openapi/document.js";
import { undiciFetch } from "../../src/undici.js";
import { cutDocument } from "../support/cut-document.js";
import { makeCalls } from "./calls.js";
import { operationCount } from "../support/document.js";
import { facts } from "./facts.js";
import { createJudges, type Judges } from "./judge.js";
import { sendAll, type Sent } from "./sent.js";

const credentials = {
  accessToken: "access-token-for-tests",
  conversionToken: "conversion-token-for-tests",
  appId: "1234567",
  appSecret: "app-secret/for+tests",
};

const calls = makeCalls(facts, 4);
let judges: Judges;

beforeAll(async () => {
  judges = await createJudges(facts, credentials);
});

async function faultsOf(each: Sent, { reader, prism }: Judges = judges): Promise<string[]> {
  const faults = [...reader(each), ...(await prism(each))];
  return faults.map((fault) => `${each.call.name}: ${fault}`);
}

describe.each([
  { over: "the global fetch", fetch: undefined },
  { over: "undici", fetch: undiciFetch() },
])("over $over", ({ fetch }) => {
  let sent: Sent[];

  beforeAll(async () => {
    sent = await sendAll(calls, credentials, { fetch });
  }, 600_000);

  test(`Contract: ${operationCount} of ${operationCount}`, async () => {
    const failing: string[] = [];
    const kept = new Set<string>();
    for (const each of sent) {
      failing.push(...(await faultsOf(each)));
      kept.add(each.call.operation.id);
    }
    expect({ kept: kept.size, failing }).toEqual({ kept: operationCount, failing: [] });
  });

  test("values that need encoding are read back unchanged from a path, a query, JSON and a form", () => {
    const raw = sent.map(({ request }) => request);
    const inUrl = "%20b%2C%C3%BC%26c%3Dd%2Fe%3Ff%23g%2Bh%2520i%3B%5Bj%5D";
    expect(raw.some(({ path }) => path.includes(inUrl))).toBe(true);
    expect(raw.some(({ search }) => search.includes(inUrl))).toBe(true);
    expect(raw.some(({ body }) => body.includes("a b,ü&c=d/e"))).toBe(true);
    expect(raw.some(({ body }) => body.includes("a+b%2C%C3%BC%26c%3Dd%2Fe"))).toBe(true);
  });
});

describe("the calls of the contract", () => {
  test("go to every operation", () => {
    const ids = new Set(calls.map(({ operation }) => operation.id));
    expect(ids.size).toBe(operationCount);
  });

  test("set every query parameter, and give each list at least two members", () => {
    const given = new Map<string, unknown>();
    for (const { operation, query = {} } of calls) {
      for (const [name, value] of Object.entries(query))
        given.set(`${operation.id} ${name}`, value);
    }
    const parameters = listOperations(facts).flatMap(({ id, parameters }) =>
      parameters
        .filter((parameter) => parameter.in === "query")
        .map(({ name, schema }) => ({ at: `${id} ${asString(name)}`, schema: asObject(schema) })),
    );
    expect(parameters.filter(({ at }) => !given.has(at))).toEqual([]);
    const lists = parameters.filter(({ schema }) => resolve(facts, schema)?.type === "array");
    expect(lists.length).toBeGreaterThan(60);
    expect(lists.filter(({ at }) => asArray(given.get(at)).length < 2)).toEqual([]);
  });

  test("also send only what is required", () => {
    const bare = calls.filter(({ name }) => name.includes("required fields alone"));
    expect(bare.length).toBeGreaterThan(100);
  });
});

test("without a conversion token, events are sent with the access token", async () => {
  const { conversionToken: _, ...others } = credentials;
  const events = calls.filter(({ operation }) => operation.id === "events/create");
  const [sent] = await sendAll(events.slice(0, 1), others);
  if (!sent) throw new Error("no event was sent");
  expect(sent.request.headers.authorization).toBe(`Bearer ${others.accessToken}`);
  const itsFacts = cutDocument(facts, [sent.call.operation.path]);
  expect(await faultsOf(sent, await createJudges(itsFacts, others))).toEqual([]);
});
