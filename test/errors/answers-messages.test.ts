import { describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestAuthenticationError,
  PinterestPermissionError,
  PinterestRateLimitError,
  type PinterestOptions,
} from "../../src/index.js";
import { answerOf, scriptFetch } from "../support/scripted-fetch.js";
import { thrownBy } from "../support/stand-in.js";

type Make = (client: Pinterest) => Promise<unknown>;

const getBoard: Make = (client) => client.get("/boards/{board_id}", { path: { board_id: "12" } });
const sendEvents: Make = (client) =>
  client.post("/ad_accounts/{ad_account_id}/events", {
    path: { ad_account_id: "549755885175" },
    body: { data: [] },
  });

/** The error of a call that is answered so. */
async function errorOf(make: Make, answer: Response, options: PinterestOptions = {}) {
  const { fetch } = scriptFetch(answer);
  const tokens = { accessToken: "access-token", conversionToken: "conversion-token" };
  const app = { appId: "1234567", appSecret: "app-secret" };
  const client = new Pinterest({ ...tokens, ...app, fetch, retry: { baseDelay: 1 }, ...options });
  return (await thrownBy(() => make(client))) as Error;
}

const refused = { code: 2, message: "Authentication failed." };

describe("the message of an error, for whoever is on call,", () => {
  test("asks after the conversion token that was refused", async () => {
    const error = await errorOf(sendEvents, answerOf(401, refused));
    expect(error).toBeInstanceOf(PinterestAuthenticationError);
    expect(error.message).toBe(
      "POST /ad_accounts/{ad_account_id}/events answered 401, code 2: Authentication failed. " +
        "Is this a conversion token of that ad account?",
    );
  });

  test("asks after the access token, or the app, where these were refused", async () => {
    const access = await errorOf(sendEvents, answerOf(401, refused), {
      conversionToken: undefined,
    });
    expect(access.message).toMatch(
      /failed\. Has the access token expired or been revoked, or does it lack [a-z:]+\?$/,
    );
    const app = await errorOf(
      (client) => client.post("/oauth/token/revoke", { body: { token: "a-token" } }),
      answerOf(401, refused),
    );
    expect(app.message).toBe(
      "POST /oauth/token/revoke answered 401, code 2: Authentication failed. " +
        "Are appId and appSecret those of one app?",
    );
  });

  test("names the scopes that a token needs", async () => {
    const error = await errorOf(getBoard, answerOf(403, { code: 7, message: "Not allowed" }));
    expect(error).toBeInstanceOf(PinterestPermissionError);
    expect(error.message).toBe(
      "GET /boards/{board_id} answered 403, code 7: Not allowed. " +
        "Does the token have boards:read, and does its user have a role that allows this?",
    );
  });

  test("says how long to wait where that is too long to be waited for", async () => {
    const error = await errorOf(getBoard, answerOf(429, { code: 8 }, { "retry-after": "86400" }));
    expect(error).toBeInstanceOf(PinterestRateLimitError);
    expect(error.message).toBe(
      "GET /boards/{board_id} answered 429, code 8: " +
        "The next attempt would have to wait 86400 s, longer than retry.maxDelay allows",
    );
  });

  test("asks after the base URL where the answer leads elsewhere", async () => {
    const headers = { location: "https://elsewhere.example/" };
    const error = await errorOf(getBoard, answerOf(301, "", headers));
    expect(error.message).toBe(
      "GET /boards/{board_id} answered 301: Redirects are not followed; is baseUrl the right one?",
    );
  });

  test("does not take a 304 for a redirect", async () => {
    const headers = { "if-none-match": '"1"' };
    const error = await errorOf(
      (client) => client.get("/user_account", { headers }),
      new Response(null, { status: 304 }),
    );
    expect(error.message).toBe(
      "GET /user_account answered 304: The resource has not changed; leave out If-None-Match and If-Modified-Since",
    );
  });

  test("says no more than the status where nothing else is known", async () => {
    const error = await errorOf(getBoard, answerOf(503, "<html>"));
    expect(error.message).toBe("GET /boards/{board_id} answered 503 (3 attempts)");
  });
});
