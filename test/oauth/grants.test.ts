import { describe, expect, test } from "vitest";
import {
  createOAuth,
  PinterestAuthenticationError,
  PinterestInvalidRequestError,
  PinterestParseError,
  PinterestPermissionError,
} from "../../src/index.js";
import { openLab } from "../support/fake-oauth-lab.js";
import { testThatNoSecretShows } from "../support/fake-oauth-watch.js";
import { app } from "../support/fake-oauth.js";
import { sharedJudge } from "../support/shared-judge.js";

const lab = openLab();
const { caught } = lab;
const redirectUri = "https://shop.example/connect?from=pinterest";
const event = {
  event_name: "checkout",
  action_source: "web",
  event_time: 1,
  event_id: "1",
} as const;

async function judged() {
  const fake = await lab.start({ judge: sharedJudge });
  return { fake, oauth: lab.client(fake).oauth };
}

describe("a code", () => {
  test("is exchanged once for tokens, with their ends as dates beside the seconds", async () => {
    const { fake, oauth } = await judged();
    const before = Date.now();
    const code = fake.code(redirectUri);
    const tokens = await oauth.exchangeCode({ code, redirectUri });
    expect(tokens).toMatchObject({
      response_type: "authorization_code",
      token_type: "bearer",
      expires_in: 2_592_000,
      refresh_token_expires_in: 5_184_000,
      scope: "user_accounts:read ads:write",
    });
    const received = tokens.expiresAt.getTime() - 2_592_000_000;
    expect(received).toBeGreaterThanOrEqual(before);
    expect(received).toBeLessThanOrEqual(Date.now());
    expect(tokens.refreshTokenExpiresAt).toBeInstanceOf(Date);
    expect(fake.book.find(tokens.access_token, "access")).toBeDefined();
    expect(fake.book.find(tokens.refresh_token, "refresh")).toBeDefined();
    const again = await caught(() => oauth.exchangeCode({ code, redirectUri }));
    expect(again).toBeInstanceOf(PinterestInvalidRequestError);
    expect(again).toMatchObject({ code: 283, operation: "oauth/token" });
    expect(fake.faults).toEqual([]);
  });

  test("is refused for another redirect URI, and where it is none", async () => {
    const { fake, oauth } = await judged();
    const code = fake.code(redirectUri);
    for (const wrong of [
      { code, redirectUri: "https://evil.example" },
      { code: "no", redirectUri },
    ])
      expect(await caught(() => oauth.exchangeCode(wrong))).toBeInstanceOf(
        PinterestInvalidRequestError,
      );
    expect(await caught(() => oauth.exchangeCode({ code: "", redirectUri }))).toMatchObject({
      field: "code",
    });
    expect(fake.tokenRequests()).toBe(2);
  });

  test("is sent urlencoded, with HTTP Basic, and asks for continuous refresh when told", async () => {
    const { fake, oauth } = await judged();
    await oauth.exchangeCode({
      code: fake.code(redirectUri),
      redirectUri,
      continuousRefresh: true,
    });
    const [request] = fake.requests;
    const pair = Buffer.from(`${app.appId}:${app.appSecret}`).toString("base64");
    expect(request?.headers.authorization).toBe(`Basic ${pair}`);
    expect(request?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(new URLSearchParams(request?.body).get("continuous_refresh")).toBe("true");
    expect(fake.faults).toEqual([]);
  });

  test("is not sent again when its answer is lost, since it is good once", async () => {
    const { fake, oauth } = await judged();
    fake.mishaps.push({ after: "drop" });
    const code = fake.code(redirectUri);
    expect(await caught(() => oauth.exchangeCode({ code, redirectUri }))).toMatchObject({
      name: "PinterestConnectionError",
      attempts: 1,
    });
  });
});

describe("a refresh token", () => {
  test("is exchanged for a new one, and the old one is at its end", async () => {
    const { fake, oauth } = await judged();
    const refreshToken = fake.refreshToken();
    const tokens = await oauth.refresh({ refreshToken });
    expect(tokens.refresh_token).not.toBe(refreshToken);
    expect(tokens.response_type).toBe("refresh_token");
    const again = await caught(() => oauth.refresh({ refreshToken, scopes: ["ads:write"] }));
    expect(again).toBeInstanceOf(PinterestAuthenticationError);
    await oauth.refresh({ refreshToken: tokens.refresh_token });
    expect(fake.faults).toEqual([]);
  });
});

describe("client credentials", () => {
  test("bring a token without a refresh token, in the sandbox too", async () => {
    const { fake, oauth } = await judged();
    const tokens = await oauth.clientCredentials({ scopes: ["ads:read", "boards:read"] });
    expect(tokens.scope).toBe("ads:read boards:read");
    expect(tokens.refreshTokenExpiresAt).toBeUndefined();
    expect(tokens).not.toHaveProperty("refresh_token");
    const sandbox = lab.client(fake, { environment: "sandbox" });
    await sandbox.oauth.clientCredentials({ scopes: ["ads:read"] });
    expect(fake.faults).toEqual([]);
  });

  test("are refused with a wrong secret, which the error asks about and does not show", async () => {
    const { fake } = await judged();
    const appSecret = "another-secret-+/=";
    lab.watch.protect([appSecret, Buffer.from(`${app.appId}:${appSecret}`).toString("base64")]);
    const { oauth } = lab.client(fake, { appSecret });
    const error = await caught(() => oauth.clientCredentials({ scopes: ["ads:read"] }));
    expect(error).toBeInstanceOf(PinterestAuthenticationError);
    expect((error as Error).message).toContain("Are appId and appSecret those of one app?");
    expect((error as Error).message).toContain("Basic [redacted]");
  });

  test("are asked for by the standalone functions too", async () => {
    const { fake } = await judged();
    const oauth = createOAuth({ ...app, baseUrl: fake.baseUrl });
    lab.watch.keep(oauth);
    expect((await oauth.clientCredentials({ scopes: ["ads:read"] })).scope).toBe("ads:read");
  });
});

describe("revoking", () => {
  test("ends a token at once", async () => {
    const { fake, oauth } = await judged();
    const { access_token: accessToken } = await oauth.refresh({
      refreshToken: fake.refreshToken(),
    });
    const pinterest = lab.client(fake, { accessToken });
    await pinterest.get("/user_account");
    await expect(oauth.revoke({ token: accessToken, kind: "access_token" })).resolves.toBe(
      undefined,
    );
    expect(fake.faults).toEqual([]);
    const error = await caught(() => pinterest.get("/user_account"));
    expect(error).toBeInstanceOf(PinterestAuthenticationError);
  });

  test("of a token of somebody else's is refused without showing it", async () => {
    const { oauth } = await judged();
    const token = "pina_of_somebody_else";
    lab.watch.protect([token]);
    expect(await caught(() => oauth.revoke({ token }))).toBeInstanceOf(PinterestPermissionError);
  });

  test("is refused in test mode, as any write", async () => {
    const { fake } = await judged();
    const { oauth } = lab.client(fake, { testMode: true });
    expect(await caught(() => oauth.revoke({ token: "any-token" }))).toMatchObject({
      name: "PinterestTestModeError",
    });
    await oauth.clientCredentials({ scopes: ["ads:read"] });
  });
});

describe("a conversion token", () => {
  test("is made with an access token that may write ads, and serves events", async () => {
    const { fake } = await judged();
    const pinterest = lab.renewing(fake);
    const { access_token, token_type } = await pinterest.oauth.createConversionToken();
    expect(token_type).toBe("conversion");
    expect(fake.faults).toEqual([]);
    const events = lab.client(fake, { conversionToken: access_token });
    const user_data = { em: ["0".repeat(64)] };
    await events.post("/ad_accounts/{ad_account_id}/events", {
      path: { ad_account_id: "1" },
      body: { data: [{ ...event, user_data }] },
    });
  });

  test.each([401, 403] as const)(
    "asked for with a token that lacks ads:write is refused with %s, which names the scope",
    async (scopeStatus) => {
      const fake = await lab.start({ scopeStatus });
      const refreshToken = fake.refreshToken(["user_accounts:read"]);
      const pinterest = lab.renewing(fake, { refreshToken });
      const error = await caught(() => pinterest.oauth.createConversionToken());
      expect(error).toMatchObject({ status: scopeStatus, operation: "oauth/conversion_token" });
      if (scopeStatus === 403) expect((error as Error).message).toContain("ads:write");
    },
  );
});

describe("an answer that is no token", () => {
  test.each([
    ["not JSON", "access_token=pina_half_of_an_answer"],
    ["without an access token", { expires_in: 5, refresh_token: "pina_half_of_an_answer" }],
    ["without a time", { access_token: "pina_half_of_an_answer" }],
    ["with a time below zero", { access_token: "pina_half_of_an_answer", expires_in: -1 }],
    ["null", "null"],
    ["a list", "[]"],
    ["with a token that no header can hold", { access_token: 7, expires_in: 5 }],
    ["cut short", '{"access_token":"pina_half_of_an_answer'],
  ])("is a parse error that shows nothing of it: %s", async (_, body) => {
    lab.watch.protect(["pina_half_of_an_answer"]);
    const { fake, oauth } = await judged();
    fake.mishaps.push({ before: { status: 200, body } });
    const refreshToken = fake.refreshToken();
    const error = await caught(() => oauth.refresh({ refreshToken }));
    expect(error).toBeInstanceOf(PinterestParseError);
    expect((error as PinterestParseError).answer()).toBe("");
  });
});

testThatNoSecretShows(lab.watch, 100);
