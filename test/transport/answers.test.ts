import { inspect } from "node:util";
import { beforeEach, describe, expect, test } from "vitest";
import {
  isPinterestError,
  PinterestAbortError,
  PinterestAuthenticationError,
  PinterestConnectionError,
  PinterestError,
  PinterestInvalidRequestError,
  PinterestParseError,
  PinterestServerError,
  PinterestTimeoutError,
} from "../../src/index.js";
import { startStandIn } from "../../src/testing/index.js";
import { accessToken, shareStandIn, thrownBy } from "../support/stand-in.js";

const pinterest = shareStandIn();
beforeEach(() => {
  pinterest.answerWith(() => undefined);
});

const retry = { baseDelay: 1 };
const getBoard = () =>
  pinterest.client({ retry }).get("/boards/{board_id}", { path: { board_id: "12" } });

describe("an answer", () => {
  test("of JSON becomes the data", async () => {
    pinterest.answerWith({ status: 200, body: { id: "12", name: "Kitchens" } });
    expect(await getBoard()).toEqual({ id: "12", name: "Kitchens" });
  });

  test("comes whole from request: data, status and headers", async () => {
    pinterest.answerWith({ status: 201, headers: { "x-pinterest-rid": "77" }, body: { id: "1" } });
    const { data, response } = await pinterest
      .client()
      .request("POST", "/boards", { body: { name: "Kitchens" } });
    expect(data).toEqual({ id: "1" });
    expect(response.status).toBe(201);
    expect(response.headers.get("x-pinterest-rid")).toBe("77");
  });

  test.each([204, 205])("of %d becomes undefined", async (status) => {
    pinterest.answerWith({ status });
    const call = pinterest.client().delete("/boards/{board_id}", { path: { board_id: "12" } });
    await expect(call).resolves.toBeUndefined();
  });

  test("of 400 with code and message becomes an error that has both", async () => {
    pinterest.answerWith({
      status: 400,
      headers: { "x-pinterest-rid": "77" },
      body: { code: 1, message: "Bad name" },
    });
    const error = await thrownBy(getBoard);
    expect(error).toBeInstanceOf(PinterestInvalidRequestError);
    expect(error).toMatchObject({
      name: "PinterestInvalidRequestError",
      message: "GET /boards/{board_id} answered 400, code 1: Bad name",
      status: 400,
      code: 1,
      operation: "boards/get",
      method: "GET",
      path: "/boards/{board_id}",
      requestId: "77",
      body: { code: 1, message: "Bad name" },
    });
  });

  test("of HTML with 502 becomes an error that keeps the text, cut short", async () => {
    const page = `<html>${"x".repeat(5_000)}</html>`;
    pinterest.answerWith({ status: 502, headers: { "content-type": "text/html" }, body: page });
    const error = (await thrownBy(getBoard)) as PinterestServerError;
    expect(error).toBeInstanceOf(PinterestServerError);
    expect([error.status, error.code, error.attempts]).toEqual([502, undefined, 3]);
    expect(error.message).toBe("GET /boards/{board_id} answered 502 (3 attempts)");
    expect(error.body).toMatch(/^<html>x+… \(5013 characters\)$/);
  });

  test("of 401 without a body becomes an error all the same", async () => {
    pinterest.answerWith({ status: 401 });
    const error = (await thrownBy(getBoard)) as PinterestAuthenticationError;
    expect(error).toBeInstanceOf(PinterestAuthenticationError);
    expect([error.status, error.code, error.body]).toEqual([401, undefined, ""]);
    expect(error.message).toBe(
      "GET /boards/{board_id} answered 401: Has the access token expired or been revoked, or does it lack boards:read?",
    );
  });

  test("of 200 that is not JSON becomes a parse error with its status and text", async () => {
    pinterest.answerWith({ status: 200, body: "<html>maintenance</html>" });
    const error = await thrownBy(getBoard);
    expect(error).toBeInstanceOf(PinterestParseError);
    expect(error).toMatchObject({
      status: 200,
      operation: "boards/get",
    });
    // What a parser says repeats some of the body.
    expect((error as Error).cause).toBeUndefined();
    expect(JSON.stringify(error)).not.toContain("maintenance");
    expect((error as PinterestParseError).answer()).toBe("<html>maintenance</html>");
  });

  test("of 200 without a body becomes a parse error where content is due, undefined where it is not", async () => {
    pinterest.answerWith({ status: 200 });
    expect(await thrownBy(getBoard)).toBeInstanceOf(PinterestParseError);
    const body = { token: "t", token_type_hint: "access_token" } as const;
    const client = pinterest.client({ appId: "1", appSecret: "s" });
    await expect(client.post("/oauth/token/revoke", { body })).resolves.toBeUndefined();
  });
});

describe("a call without an answer", () => {
  test("ends in a connection error that names the reason", async () => {
    const gone = await startStandIn();
    await gone.close();
    const client = pinterest.client({ baseUrl: gone.baseUrl, retry });
    const error = await thrownBy(() => client.get("/user_account"));
    expect(error).toBeInstanceOf(PinterestConnectionError);
    expect((error as Error).message).toMatch(
      /^GET \/user_account got no answer: .*ECONNREFUSED.* \(3 attempts\)$/,
    );
    expect((error as Error).cause).toMatchObject({ name: "TypeError", message: "fetch failed" });
  });

  test("ends in a timeout error when the time is over, of the client or of the call", async () => {
    const never: typeof fetch = (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener("abort", () => {
          reject(init.signal?.reason as Error);
        });
      });
    const client = pinterest.client({ fetch: never, timeout: 20, retry: false });
    const error = await thrownBy(() => client.get("/user_account"));
    expect(error).toBeInstanceOf(PinterestTimeoutError);
    expect(error).toMatchObject({ timeout: 20 });
    expect(await thrownBy(() => client.get("/user_account", { timeout: 5 }))).toMatchObject({
      timeout: 5,
    });
  });

  test("covers the reading of the body by its timeout", async () => {
    const stall: typeof fetch = (_, init) => {
      const body = new ReadableStream({
        start(controller) {
          init?.signal?.addEventListener("abort", () => {
            controller.error(init.signal?.reason);
          });
        },
      });
      return Promise.resolve(new Response(body));
    };
    const client = pinterest.client({ fetch: stall, timeout: 20, retry: false });
    expect(await thrownBy(() => client.get("/user_account"))).toBeInstanceOf(PinterestTimeoutError);
  });

  test("ends in an abort error with the caller's own reason", async () => {
    const reason = new Error("the user left");
    const before = await thrownBy(() =>
      pinterest.client().get("/user_account", { signal: AbortSignal.abort(reason) }),
    );
    expect(before).toBeInstanceOf(PinterestAbortError);
    expect((before as Error).cause).toBe(reason);

    const controller = new AbortController();
    pinterest.answerWith(() => {
      controller.abort(reason);
      return { status: 200, body: {} };
    });
    const under = await thrownBy(() =>
      pinterest.client().get("/user_account", { signal: controller.signal }),
    );
    expect((under as Error).cause).toBe(reason);
  });
});

describe("an error", () => {
  test("is known by its root, its brand and its name in the stack", async () => {
    pinterest.answerWith({ status: 404, body: { code: 50, message: "none" } });
    const error = (await thrownBy(getBoard)) as Error;
    expect(error).toBeInstanceOf(PinterestError);
    expect(isPinterestError(error)).toBe(true);
    expect(error.stack).toMatch(/^PinterestNotFoundError: GET \/boards/);
    expect([
      isPinterestError(new Error("no")),
      isPinterestError(null),
      isPinterestError("no"),
    ]).toEqual([false, false, false]);
  });

  test("holds no token", async () => {
    pinterest.answerWith({ status: 401, body: { code: 2, message: "Authentication failed." } });
    const error = await thrownBy(getBoard);
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(accessToken);
  });
});

describe("raw", () => {
  test("answers as openapi-fetch does, with our credentials and query style", async () => {
    pinterest.answerWith({ status: 200, body: { items: [] } });
    pinterest.taken();
    const { data, error, response } = await pinterest
      .client()
      .raw.GET("/ad_accounts/{ad_account_id}/campaigns", {
        params: { path: { ad_account_id: "1" }, query: { campaign_ids: ["1", "2"], page_size: 5 } },
      });
    expect([data, error, response.status]).toEqual([{ items: [] }, undefined, 200]);
    const [request] = pinterest.taken();
    expect(request?.headers.authorization).toBe(`Bearer ${accessToken}`);
    expect(request?.search).toBe("campaign_ids=1&campaign_ids=2&page_size=5");
  });

  test("returns an error instead of throwing it", async () => {
    pinterest.answerWith({ status: 400, body: { code: 1, message: "no" } });
    const { error, response } = await pinterest
      .client()
      .raw.POST("/boards", { body: { name: "a" } });
    expect([error, response.status]).toEqual([{ code: 1, message: "no" }, 400]);
  });

  test("runs the caller's middleware", async () => {
    pinterest.answerWith({ status: 200, body: {} });
    const { raw } = pinterest.client();
    raw.use({
      onRequest: ({ request }) => {
        request.headers.set("x-trace", "7");
      },
    });
    pinterest.taken();
    await raw.GET("/user_account");
    expect(pinterest.taken()[0]?.headers["x-trace"]).toBe("7");
  });
});
