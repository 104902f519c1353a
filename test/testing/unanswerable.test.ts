import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { PinterestInputError } from "../../src/index.js";
import {
  reply,
  startStandIn,
  type Failure,
  type StandInAnswer,
  type StandInOptions,
} from "../../src/testing/index.js";
import { root } from "../support/run.js";
import { thrownBy } from "../support/stand-in.js";
import { useStandIn } from "./shared.js";

let answered: unknown;
const standIn = useStandIn({ respond: () => answered as StandInAnswer | undefined });

/** Asks for a user; a connection that is reset would reject. */
async function ask(): Promise<{ status: number; message: string }> {
  const headers = { authorization: "Bearer any" };
  const answer = await fetch(`${standIn().baseUrl}/user_account`, { headers });
  const text = await answer.text();
  return { status: answer.status, message: text };
}

const cycle: Record<string, unknown> = {};
cycle.self = cycle;
const fail = (): never => {
  throw new Error("no such fixture");
};
const impossible: [string, unknown][] = [
  ["a BigInt", reply(200, { id: 1n })],
  ["a cycle", reply(200, cycle)],
  ["a toJSON that throws", reply(200, { toJSON: fail })],
  ["a function", reply(200, () => "text")],
  ["a symbol", reply(200, Symbol("a"))],
  ["a number that is not finite", reply(200, { spend: Number.NaN })],
  ["a Map", reply(200, { id: new Map([["a", 1]]) })],
  ["the header trailer", reply(200, {}, { trailer: "x" })],
  ["a header name with a space", reply(200, {}, { "x trace": "1" })],
  ["a header value with a line break", reply(200, {}, { "x-trace": "1\r\nx: 2" })],
  ["a header without a value", reply(200, {}, { "x-trace": undefined as unknown as string })],
  ["the status 99", reply(99, {})],
  ["the status 101", reply(101, {})],
  ["the status 1000", reply(1_000, {})],
  ["the status 200.5", reply(200.5, {})],
  ["the status NaN", reply(Number.NaN, {})],
  ["a status that is text", reply("200" as unknown as number, {})],
];

describe("an answer that cannot be sent", () => {
  test.each(impossible)("is a 501 that says why: %s", async (_name, answer) => {
    for (const given of [answer, () => answer, () => Promise.resolve(answer)]) {
      standIn().on("GET /user_account", given as object);
      const { status, message } = await ask();
      expect(status).toBe(501);
      expect(message).toContain("The stand-in cannot answer: ");
    }
  });

  test.each<[string, unknown]>([
    ...impossible,
    ["no status", { body: {} }],
    ["an unknown connection", { connection: "lost" }],
    ["a number", 5],
  ])("is a 501 from respond, too: %s", async (_name, answer) => {
    answered = answer;
    try {
      expect(await ask()).toMatchObject({ status: 501 });
    } finally {
      answered = undefined;
    }
  });

  test.each<[string, Failure]>([
    ["a BigInt", { status: 500, body: 1n }],
    ["a bad header", { status: 500, headers: { "x trace": "1" } }],
  ])("is a 501 from a failure, too: %s", async (_name, failure) => {
    standIn().fail(failure);
    expect(await ask()).toMatchObject({ status: 501 });
  });

  test.each<[string, unknown]>([
    ["an error", new Error("no such fixture")],
    ["a string", "no such fixture"],
    ["nothing", undefined],
    ["a symbol", Symbol("a")],
    ["an object without a prototype", Object.create(null)],
    ["an object that throws when it is shown", { toString: fail }],
  ])("is a 501 if the handler throws %s", async (_name, thrown) => {
    standIn().on("GET /user_account", () => {
      throw thrown;
    });
    const { status, message } = await ask();
    expect(status).toBe(501);
    expect(message).toContain("The stand-in cannot answer: ");
  });

  test("is a 501 if a function that decides returns no outcome", async () => {
    standIn().decide((() => undefined) as never);
    const answer = await fetch(`${standIn().baseUrl}/ad_accounts/1/events`, {
      method: "POST",
      headers: { authorization: "Bearer any", "content-type": "application/json" },
      body: JSON.stringify({
        data: [
          {
            event_name: "checkout",
            action_source: "web",
            event_time: Math.floor(Date.now() / 1_000),
            event_id: "a",
            user_data: { client_ip_address: "203.0.113.7", client_user_agent: "Mozilla/5.0" },
          },
        ],
      }),
    });
    expect(answer.status).toBe(501);
  });

  test("has the length of its body, whatever headers say", async () => {
    const framing: Record<string, string>[] = [
      { "Content-Length": "9" },
      { "transfer-encoding": "chunked" },
    ];
    for (const headers of framing) {
      standIn().on("GET /user_account", reply(200, "text", headers));
      expect(await ask()).toEqual({ status: 200, message: "text" });
    }
    standIn().on("GET /user_account", reply(204, "text"));
    expect(await ask()).toEqual({ status: 204, message: "" });
  });
});

describe("startStandIn", () => {
  test.each<[unknown, string]>([
    [null, "options: expected a plain object"],
    [true, "options: expected a plain object"],
    [[], "options: expected a plain object"],
    [new Map([["tokens", {}]]), "options: expected a plain object"],
    [Object.create({ judge: fail }), "options: expected a plain object"],
    [{ outcomes: {} }, 'unknown option "outcomes" (did you mean "outcome"?); expected one of'],
    [{ outcome: "failed" }, "outcome: expected a function or a plain object"],
    [{ outcome: new Map() }, "outcome: expected a function or a plain object"],
    [{ tokens: ["good"] }, "tokens: expected a plain object"],
    [{ tokens: { access: "good" } }, "tokens.access: expected an array of strings"],
    [{ tokens: { acess: [] } }, 'unknown option "acess"'],
    [{ rateLimits: new Map() }, "rateLimits: expected a plain object"],
    [{ rateLimits: { org_read: 5 } }, "rateLimits.org_read: expected a plain object"],
    [{ judge: {} }, "options.judge: expected a function"],
    [{ respond: "text" }, "options.respond: expected a function"],
  ])("throws on the options %j", async (options, message) => {
    const error = await thrownBy(() => startStandIn(options as StandInOptions));
    expect(error).toBeInstanceOf(PinterestInputError);
    expect(String(error)).toContain(message);
  });

  test("has methods that throw on arguments of the wrong kind", () => {
    const own = standIn();
    const wrong: (() => unknown)[] = [
      () => own.fail(null as never),
      () => own.fail({ statsu: 503 } as never),
      () => own.pages("GET /boards", undefined as never),
      () => own.pages("GET /boards", {} as never),
      () => own.pages("GET /boards", [], new Map() as never),
      () => own.pages("GET /boards", [], { pagesize: 5 } as never),
      () => {
        own.decide(undefined as never);
      },
      () => own.on(undefined as never, {} as never),
    ];
    for (const call of wrong) expect(call).toThrow(PinterestInputError);
  });

  test("keeps no process alive that does not close it", () => {
    const code = `
      const { startStandIn } = await import("./src/testing/index.ts");
      const standIn = await startStandIn();
      const headers = { authorization: "Bearer any" };
      const { status } = await fetch(standIn.baseUrl + "/user_account", { headers });
      console.log(status);`;
    const args = ["--import", "tsx", "--input-type=module", "-e", code];
    expect(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" })).toBe("501\n");
  });
});
