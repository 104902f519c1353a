import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
  isPinterestError,
  PinterestAbortError,
  PinterestConnectionError,
} from "../../src/index.js";
import { callInfo } from "./call-info.js";

const call = callInfo();

const fail = (): never => {
  throw new Error("looked at");
};

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** An error of which one property is what it should not be. */
function having(key: string, descriptor: PropertyDescriptor): Error {
  return Object.defineProperty(new TypeError("odd"), key, descriptor);
}

const failing = { get: fail };
const empty = { value: Object.create(null) as unknown };

/** What nobody throws, and anybody may. */
const hostile: Record<string, unknown> = {
  "a message that is a symbol": having("message", { value: Symbol("odd") }),
  "a message that is an object without prototype": having("message", empty),
  "a message that cannot be read": having("message", failing),
  "a name that is a symbol": having("name", { value: Symbol("odd") }),
  "a name that cannot be read": having("name", failing),
  "a stack that is an object without prototype": having("stack", empty),
  "a stack that cannot be read": having("stack", failing),
  "a cause that cannot be read": having("cause", failing),
  "a code that cannot be read": having("code", failing),
  "a cause with a message that cannot be read": new Error("x", {
    cause: having("message", failing),
  }),
  "a list of errors with a message that is a symbol": new AggregateError([
    having("message", { value: Symbol("odd") }),
  ]),
  "nothing left, as a revoked proxy": revoked(new Error("x")),
  "nothing left, as a revoked function": revoked(fail),
  "a revoked proxy in it": Object.assign(new Error("x"), { request: revoked({}) }),
  "traps that fail": new Proxy(new Error("x"), {
    get: fail,
    getPrototypeOf: fail,
    has: fail,
    ownKeys: fail,
  }),
  "a method toJSON that fails": Object.assign(new Error("x"), { toJSON: fail }),
  "an inspector that fails": Object.assign(new Error("x"), { [inspect.custom]: fail }),
};

describe.each(Object.entries(hostile))("an error with %s", (_, thrown) => {
  test("can be the cause of a connection error, which a log can print", () => {
    const error = new PinterestConnectionError(call, thrown);
    expect(error.message).toMatch(/^GET \/boards\/\{board_id\} got no answer: .+$/);
    expect(inspect(error, { showHidden: true, getters: true })).toContain(error.name);
    expect(String(error.cause)).not.toBe("");
    JSON.stringify([error, error.cause]);
  });

  test("can be the reason of an abort error", () => {
    const error = new PinterestAbortError(call, thrown);
    expect(error.message).toBe("GET /boards/{board_id} was aborted by its signal");
    JSON.stringify(error);
  });

  test("is none of ours", () => {
    expect(isPinterestError(thrown)).toBe(false);
  });
});

describe("the reason of an abort error", () => {
  test("is the caller's own object", () => {
    for (const reason of [new Error("enough"), { kind: "left" }, AbortSignal.abort().reason, 5]) {
      expect(new PinterestAbortError(call, reason).cause).toBe(reason);
    }
  });

  test("is a copy if it shows a secret or cannot be read", () => {
    const secret = "pina_secret_of_this_call";
    const careful = callInfo({ secrets: [secret] });
    const { cause } = new PinterestAbortError(careful, new TypeError(`no ${secret}`));
    expect(cause).toMatchObject({ name: "TypeError", message: "no [redacted]" });
    const unreadable = having("message", failing);
    expect(new PinterestAbortError(call, unreadable).cause === unreadable).toBe(false);
  });
});

describe("an error of another realm", () => {
  const foreign: unknown = runInNewContext(
    'Object.assign(new TypeError("fetch failed"), { cause: new Error("connect ECONNREFUSED") })',
  );

  test("gives a connection error its reason, as one of ours does", () => {
    const error = new PinterestConnectionError(call, foreign);
    expect(error.message).toBe("GET /boards/{board_id} got no answer: connect ECONNREFUSED");
    expect(error.cause).toMatchObject({ name: "TypeError", message: "fetch failed" });
  });
});

describe("a connection error", () => {
  test("says something of the reason whatever was thrown", () => {
    const cases: [unknown, string][] = [
      [{ message: "reset", code: "X" }, "reset"],
      [new Error(""), "the connection failed"],
      [Object.assign(new Error(""), { code: "ECONNRESET" }), "ECONNRESET"],
      [having("message", { value: 5 }), "the connection failed"],
      [new Error("fetch failed", { cause: { code: "ECONNRESET" } }), "ECONNRESET"],
    ];
    for (const [thrown, reason] of cases) {
      const { message } = new PinterestConnectionError(call, thrown);
      expect(message).toBe(`GET /boards/{board_id} got no answer: ${reason}`);
    }
  });
});
