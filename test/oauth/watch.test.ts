import { describe, expect, test } from "vitest";
import { watchSecrets } from "../support/fake-oauth-watch.js";

const secret = "a-secret+of/this=test";
const watch = watchSecrets();
watch.protect([secret]);

class Sly extends Error {
  readonly #token = secret;
  get token() {
    return this.#token;
  }
}

describe("the watch for secrets", () => {
  test("looks away where there is none", () => {
    watch.keep(new Sly("fine"));
    expect(watch.leaks()).toEqual([]);
  });

  test.each([
    ["a message", new Error(`about ${secret}`)],
    ["a cause of a cause", new Error("a", { cause: new Error("b", { cause: { secret } }) })],
    ["a hidden property", Object.defineProperty({}, "x", { value: [secret], enumerable: false })],
    ["a URL", new URL(`https://x.example/?t=${encodeURIComponent(secret)}`)],
    ["a header", new Headers({ authorization: `Bearer ${secret}` })],
    ["base64", { id: Buffer.from(secret).toString("base64") }],
    ["JSON of an object's own making", { toJSON: () => ({ own: secret }) }],
    ["a key deep down", { a: { b: { c: { d: { e: { [secret]: 1 } } } } } }],
  ])("finds one in %s", (_, value) => {
    const before = watch.leaks().length;
    watch.keep(value);
    expect(watch.leaks().length).toBeGreaterThan(before);
  });

  test("finds one in the output", () => {
    const before = watch.leaks().length;
    /* eslint-disable no-console -- it is what is tested */
    console.log("token:", `new ${secret}`);
    console.error({ secret: [secret, 1] });
    /* eslint-enable no-console */
    expect(watch.leaks().length).toBeGreaterThan(before + 1);
  });
});
