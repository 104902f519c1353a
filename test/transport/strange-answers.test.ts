import { describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestApiError,
  PinterestConnectionError,
  PinterestParseError,
  PinterestTimeoutError,
  type FetchAnswer,
  type PinterestOptions,
} from "../../src/index.js";
import { thrownBy } from "../support/stand-in.js";

const accessToken = "access-token-for-tests";
const bytes = (text: string) => new TextEncoder().encode(text);

/** What a `fetch` may answer with that is no `Response` of the runtime's. */
function strangeAnswer(parts: Partial<FetchAnswer> & { text?: string }): FetchAnswer {
  const { text = "{}", ...given } = parts;
  return {
    status: 200,
    headers: new Headers(),
    arrayBuffer: () => Promise.resolve(bytes(text).buffer),
    ...given,
  };
}

function get(answer: unknown, options: PinterestOptions = {}) {
  const fetch = () => Promise.resolve(answer as FetchAnswer);
  const client = new Pinterest({ accessToken, retry: false, fetch, ...options });
  return client.get("/user_account") as Promise<unknown>;
}

async function* bodyOf(...chunks: unknown[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    yield (await Promise.resolve(chunk)) as Uint8Array;
  }
}

describe("an answer of a fetch of another make", () => {
  test("is read whole where it has no body to stream, as in React Native", async () => {
    const polyfilled = (text: string, init?: ResponseInit) =>
      Object.defineProperty(new Response(text, init), "body", { value: undefined });
    const text = '{"username":"jane"}';
    expect(await get(polyfilled(text))).toEqual({ username: "jane" });
    expect(await get(strangeAnswer({ text }))).toEqual({ username: "jane" });
    const error = await thrownBy(() => get(polyfilled("busy", { status: 429 })));
    expect(error).toMatchObject({ status: 429, body: "busy" });
  });

  test("is no longer than maxResponseBytes, whatever its content-length says", async () => {
    const headers = new Headers({ "content-length": "2" });
    const long = strangeAnswer({ headers, text: JSON.stringify("x".repeat(2_000)) });
    const error = await thrownBy(() => get(long, { maxResponseBytes: 1_000 }));
    expect(error).toBeInstanceOf(PinterestParseError);
    expect((error as Error).message).toContain("more than 1000 bytes");
  });

  test.each([
    ["undefined", undefined],
    ["null", null],
    ["text", ""],
    ["numbers", [1]],
  ])("fails where a chunk of its body is %s, and is not taken for its end", async (_, chunk) => {
    const body = bodyOf(bytes('{"a":1}'), chunk, bytes("rest"));
    const error = await thrownBy(() => get(strangeAnswer({ body })));
    expect(error).toBeInstanceOf(PinterestConnectionError);
    expect((error as Error).message).toContain("a chunk of the body is not a Uint8Array");
  });

  test("may come in empty chunks", async () => {
    const body = bodyOf(bytes(""), bytes('{"a"'), bytes(""), bytes(":1}"), bytes(""));
    expect(await get(strangeAnswer({ body }))).toEqual({ a: 1 });
  });

  test("of status 0 fails: a browser hides a redirect that is not followed", async () => {
    const { raw } = new Pinterest({
      accessToken,
      retry: false,
      fetch: () => Promise.resolve(strangeAnswer({ status: 0 })),
    });
    for (const call of [() => get(strangeAnswer({ status: 0 })), () => raw.GET("/user_account")]) {
      const error = await thrownBy(call);
      expect(error).toBeInstanceOf(PinterestConnectionError);
      expect((error as Error).message).toContain(
        "a redirect, which is not followed; check baseUrl",
      );
    }
  });

  test("fails where it was read before, in whole or in part", async () => {
    const whole = new Response("[1,2,3]", { headers: { "content-length": "7" } });
    await whole.text();
    const half = new Response(new Blob(["[1,2", "[3]"]).stream());
    const reader = half.body?.getReader();
    await reader?.read();
    reader?.releaseLock();
    for (const answer of [whole, half]) {
      const error = await thrownBy(() => get(answer));
      expect(error).toBeInstanceOf(PinterestConnectionError);
      expect((error as Error).message).toContain("was read before");
    }
  });

  test("is not read on after the time is up by a fetch that does not heed its signal", async () => {
    let pulled = 0;
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        pulled++;
        await new Promise((resolve) => setTimeout(resolve, 5));
        controller.enqueue(bytes("x"));
      },
      cancel() {
        isCancelled = true;
      },
    });
    const error = await thrownBy(() => get(new Response(body), { timeout: 30 }));
    expect(error).toBeInstanceOf(PinterestTimeoutError);
    await expect.poll(() => isCancelled).toBe(true);
    const before = pulled;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(pulled).toBe(before);
  });

  test("that comes after the time is up is not read at all", async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      cancel() {
        isCancelled = true;
      },
    });
    const late = () =>
      new Promise<Response>((resolve) => setTimeout(resolve, 40, new Response(body)));
    const client = new Pinterest({ accessToken, fetch: late, timeout: 5, retry: false });
    const error = await thrownBy(() => client.get("/user_account"));
    expect(error).toBeInstanceOf(PinterestTimeoutError);
    await expect.poll(() => isCancelled).toBe(true);
  });

  test("does not show the first half of a token where it is cut", async () => {
    const text = `${"x".repeat(200)} you sent ${accessToken}`;
    for (let most = 210; most <= text.length; most++) {
      const answer = new Response(text, { status: 400 });
      const error = await thrownBy(() => get(answer, { maxResponseBytes: most }));
      expect(error).toBeInstanceOf(PinterestApiError);
      const { body } = error as PinterestApiError;
      expect(body).not.toMatch(/you sent a/);
      expect(String(body)).toMatch(/^x{50}/);
    }
  });
});

describe("a fetch that rejects with what cannot be looked at", () => {
  test.each<[string, unknown]>([
    ["a proxy that was revoked", revoked()],
    ["an object that is marked as an error of ours", { [Symbol.for("pinterest-client.error")]: 1 }],
    ["nothing", undefined],
  ])("fails the call at once: %s", async (_, reason) => {
    const fetch = () => Promise.reject(reason);
    const client = new Pinterest({ accessToken, retry: false, fetch });
    const error = await thrownBy(() => client.get("/user_account"));
    expect(error).toBeInstanceOf(PinterestConnectionError);
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
