import { beforeAll, expect, test } from "vitest";
import type { Pinterest } from "../../src/index.js";
import { decodeOperations } from "../../src/operations.js";
import { listOperations } from "../../scripts/openapi/document.js";
import { makeCalls } from "../contract/calls.js";
import { facts } from "../contract/facts.js";
import { createJudges, type Judges } from "../contract/judge.js";
import { drain } from "../support/drain.js";
import { sharePageServer } from "./page-server.js";

const credentials = { accessToken: "token", appId: "1", appSecret: "app-secret-for-tests" };
const paginated = decodeOperations().filter(({ paginated }) => paginated === true);
const ids = new Set(paginated.map(({ id }) => id));
const calls = makeCalls(facts, 2).filter(({ operation }) => ids.has(operation.id));

const server = sharePageServer();
let judges: Judges;

beforeAll(async () => {
  judges = await createJudges(facts, credentials);
});

/** `paginate` once its types are forgotten: samples know none. */
function walkOver(client: Pinterest, path: string, options: object): AsyncIterable<unknown> {
  return client.paginate(path as "/pins", options);
}

test("the paginated operations are all that take a bookmark, one a path", () => {
  const taking = listOperations(facts).filter(({ parameters }) =>
    parameters.some(({ in: place, name }) => place === "query" && name === "bookmark"),
  );
  expect(taking.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(new Set(paginated.map(({ path }) => path)).size).toBe(paginated.length);
  expect(ids.size).toBeGreaterThanOrEqual(56);
});

test(`${ids.size} of ${ids.size} go from page to page as the document has it`, async () => {
  const next = "a b/ü&c=d?e+f%20;[g]==";
  const faults: string[] = [];
  const walked = new Set<string>();
  for (const call of calls) {
    const { operation, path, query, body, name } = call;
    server.give((bookmark) =>
      bookmark === next ? { items: [{ n: 2 }] } : { items: [{ n: 1 }], bookmark: next },
    );
    const { items } = await drain(walkOver(server.client(), operation.path, { path, query, body }));
    expect([name, items]).toEqual([name, [{ n: 1 }, { n: 2 }]]);
    const [first, second, ...others] = server.requests;
    if (!first || !second || others.length > 0) throw new Error(`${name}: not two requests`);
    for (const sent of [
      { call, request: first },
      { call: { ...call, query: { ...query, bookmark: next } }, request: second },
    ]) {
      const found = [...judges.reader(sent), ...(await judges.prism(sent))];
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    walked.add(operation.id);
  }
  expect(faults).toEqual([]);
  expect(walked).toEqual(ids);
});
