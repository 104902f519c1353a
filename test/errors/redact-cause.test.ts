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
  test("stays the very one where it shows no secret", () => {
    const causes = [new TypeError("fetch failed"), new DOMException("no", "AbortError"), "why", 5];
    for (const cause of [...causes, { a: [1] }, null, new Map([["a", 1]])]) {
      expect(redactCause(cause, redact)).toBe(cause);
    }
  });

  test("stays the very one where it is an error as Node and undici make them", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const url = `http://127.0.0.1:${port}`;
    const { errors } = undici;
    const causes = [
      await thrownBy(() => fetch(url)),
      await thrownBy(() => fetch(`http://localhost:${port}`)),
      await thrownBy(() => undici.request(url)),
      await thrownBy(() => undici.fetch(url)),
      new errors.ConnectTimeoutError("late"),
      new errors.SocketError("closed", { localPort: 5 } as never),
      new errors.ResponseError("no", 500, { headers: { a: "b" } }),
      AbortSignal.abort().reason,
      AbortSignal.timeout(1),
    ];
    for (const cause of causes) expect(redactCause(cause, redact)).toBe(cause);
  });

  test("stays the very one where it carries objects of the platform without a secret", () => {
    const carried = [
      new Request("https://a.example", { headers: { a: "b" } }),
      new Response("a", { headers: { a: "b" } }),
      new Headers({ a: "b" }),
      new URL("https://a.example"),
      new URLSearchParams({ a: "b" }),
      new AbortController().signal,
      new Date(),
      new ArrayBuffer(8),
      /a/,
      Buffer.from("a"),
      () => 5,
      Object.create(null) as unknown,
    ];
    const cause = Object.assign(new Error("x"), { carried });
    expect(redactCause(cause, redact)).toBe(cause);
  });

  test("keeps its name, code and the rest of its message where it shows one", () => {
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

  test("is not trusted where it cannot be looked at", () => {
    const fail = (): never => {
      throw new Error("no");
    };
    const proxy = new Proxy(new Error("x"), { ownKeys: fail });
    expect(redactCause(proxy, redact)).not.toBe(proxy);
    expect(redactCause(Proxy.revocable({}, {}).proxy, redact)).toEqual({});
  });
});
