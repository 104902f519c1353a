import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { inspect } from "node:util";
import { createContext, runInContext } from "node:vm";
import * as undici from "undici";
import { describe, expect, test } from "vitest";
import { redactCause, createRedactor } from "../../src/redact.js";
import { thrownBy } from "../support/stand-in.js";

const secret = "pina_A1/b+C=~'(x)";
const redact = createRedactor([secret]);

/** Everything that a log could print of a value. */
function allOf(value: unknown): string {
  return inspect(value, { depth: null, showHidden: true }) + String(value) + JSON.stringify(value);
}

describe("the cause of an error", () => {
  test("is a plain copy of the texts of whatever was thrown", () => {
    const cause = Object.assign(new TypeError("fetch failed"), { code: "ERR_X", request: {} });
    const copy = redactCause(cause, redact) as Error;
    expect(copy).not.toBe(cause);
    expect(Object.getPrototypeOf(copy)).toBe(Error.prototype);
    expect(Object.keys(copy)).toEqual(["code"]);
    expect(copy).toMatchObject({ name: "TypeError", message: "fetch failed", code: "ERR_X" });
    expect(copy.stack).toBe(cause.stack);
  });

  test("stays the same if it is a primitive value", () => {
    for (const cause of ["why", 5, 5n, true, null, undefined]) {
      expect(redactCause(cause, redact)).toBe(cause);
    }
    expect(redactCause(Symbol(secret), redact)).toBe("[redacted]");
  });

  test("is copied from the errors of Node and undici, with their codes", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const url = `http://127.0.0.1:${port}`;
    const { errors } = undici;
    const causes: [cause: unknown, name: string, code: string | undefined][] = [
      [await thrownBy(() => fetch(url)), "TypeError", "ECONNREFUSED"],
      [await thrownBy(() => undici.request(url)), "Error", "ECONNREFUSED"],
      [new errors.ConnectTimeoutError("late"), "ConnectTimeoutError", "UND_ERR_CONNECT_TIMEOUT"],
      [AbortSignal.abort().reason, "AbortError", undefined],
    ];
    for (const [cause, name, code] of causes) {
      const copy = redactCause(cause, redact);
      expect(copy).toMatchObject({ name, message: (cause as Error).message });
      expect((copy as { code?: unknown }).code).toBe(code);
    }
  });

  test("keeps its name, code and the rest of its message if it shows a secret", () => {
    const cause = Object.assign(new TypeError(`bad header ${secret}`), { code: "ERR_X" });
    const copy = redactCause(cause, redact);
    expect(copy).toMatchObject({
      name: "TypeError",
      message: "bad header [redacted]",
      code: "ERR_X",
    });
    expect((copy as Error).stack).toContain("redact-cause.test.ts");
  });

  const authorization = `Bearer ${secret}`;
  const request = new Request("https://example.com", { headers: { authorization } });
  const form = new FormData();
  form.append("a", authorization);
  const anotherForm = new undici.FormData();
  anotherForm.append("a", authorization);
  const realm = createContext({ authorization });
  const carrying = (extra: unknown) => Object.assign(new Error("x"), { extra });
  const hideouts: Record<string, unknown> = {
    "its message": new Error(authorization),
    "its name": Object.assign(new Error("x"), { name: secret }),
    "a property": Object.assign(new Error("x"), { config: { headers: { authorization } } }),
    "a hidden property": Object.defineProperty(new Error("x"), "init", { value: authorization }),
    "a symbol": Object.assign(new Error("x"), { [Symbol("state")]: [authorization] }),
    "a symbol's name": Object.assign(new Error("x"), { [Symbol(secret)]: 1 }),
    "a key": Object.assign(new Error("x"), { sent: { [secret]: 1 } }),
    "a cause of causes": new Error("x", { cause: new Error("y", { cause: { authorization } }) }),
    "an aggregate": new AggregateError([new Error("x"), new Error(authorization)]),
    "a map": Object.assign(new Error("x"), { map: new Map([["a", authorization]]) }),
    "a set": Object.assign(new Error("x"), { set: new Set([authorization]) }),
    headers: Object.assign(new Error("x"), { headers: new Headers({ authorization }) }),
    "a request": Object.assign(new Error("x"), { request }),
    "a response": Object.assign(new Error("x"), {
      response: new Response(null, { headers: { "x-echo": authorization } }),
    }),
    parameters: Object.assign(new Error("x"), { body: new URLSearchParams({ code: secret }) }),
    "a URL": Object.assign(new Error("x"), {
      url: new URL(`https://a.example/?t=${encodeURIComponent(secret)}`),
    }),
    "a buffer": Object.assign(new Error("x"), { body: Buffer.from(authorization) }),
    "a function's property": Object.assign(new Error("x"), {
      retry: Object.assign(() => undefined, { authorization }),
    }),
    "a request of another undici": carrying(
      new undici.Request("https://a.example", { headers: { authorization } }),
    ),
    "headers of another undici": carrying(new undici.Headers({ authorization })),
    "a response of another undici": carrying(
      new undici.Response(null, { headers: { "x-echo": authorization } }),
    ),
    "a form of another undici": carrying(anotherForm),
    "a form": carrying(form),
    "an object that prints itself": carrying({ [inspect.custom]: () => authorization }),
    "an object whose class prints itself": carrying(
      new (class {
        [inspect.custom]() {
          return authorization;
        }
      })(),
    ),
    "headers that print themselves": carrying(
      Object.assign(new Headers(), { [inspect.custom]: () => authorization }),
    ),
    "a getter": carrying({
      get held() {
        return authorization;
      },
    }),
    "what it turns into as JSON": carrying({ toJSON: () => ({ authorization }) }),
    "what it turns into as a text": carrying({ toString: () => authorization }),
    "what it inherits": carrying(Object.create({ authorization })),
    "a tag": carrying({ [Symbol.toStringTag]: authorization }),
    "a tag of its class": carrying(
      new (class {
        get [Symbol.toStringTag]() {
          return authorization;
        }
      })(),
    ),
    "a boxed text": carrying(new String(authorization)),
    "a pattern": carrying(new RegExp(authorization)),
    "a promise": carrying(Promise.resolve(authorization)),
    "the iterator of a map": carrying(new Map([[1, authorization]]).values()),
    "the name of a file": carrying(new File([], authorization)),
    "a buffer without a view": carrying(new TextEncoder().encode(authorization).buffer),
    "a signal's reason": carrying(AbortSignal.abort(authorization)),
    "an error of another realm": runInContext("new TypeError(authorization)", realm) as unknown,
    "a map of another realm": carrying(runInContext("new Map([[1, authorization]])", realm)),
    "a DOMException": new DOMException(authorization, "AbortError"),
    "a string": authorization,
    "no error at all": { authorization },
    "a circle": Object.assign(new Error("x"), {
      get self() {
        return this;
      },
      list: [[[[authorization]]]],
    }),
    "a place too far away to look at": Object.assign(new Error("x"), {
      list: [...Array.from({ length: 3_000 }, () => ({})), authorization],
    }),
  };

  test.each(Object.entries(hideouts))("shows no secret that was in %s", (_, cause) => {
    const shown = allOf(redactCause(cause, redact));
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(encodeURIComponent(secret));
    expect(shown).not.toContain(secret.replaceAll("'", "\\'"));
    expect(shown).not.toContain(secret.replaceAll("/", "\\/"));
  });

  test("is copied as far as it can be read", () => {
    const fail = (): never => {
      throw new Error("no");
    };
    const empty = { name: "Error", message: "" };
    expect(redactCause(new Proxy(new Error("x"), { get: fail }), redact)).toMatchObject(empty);
    expect(redactCause(Proxy.revocable({}, {}).proxy, redact)).toMatchObject(empty);
    expect(redactCause(Object.create(null), redact)).toMatchObject(empty);
  });
});
