import { describe, expect, test } from "vitest";
import {
  createOAuth,
  PinterestAuthenticationError,
  refreshingToken,
  type PinterestOptions,
} from "../../src/index.js";
import { thrownBy } from "../support/stand-in.js";
import { adAccountId, clientOf, eventOf, useStandIn } from "./shared.js";

const open = useStandIn();
const closed = useStandIn({ tokens: { access: ["access"], conversion: ["conversion"] } });
const app = { appId: "1234567", appSecret: "app-secret" };
const callUser = (options: PinterestOptions) => {
  closed().on("GET /user_account", { username: "jane" });
  return clientOf(closed(), options).get("/user_account");
};

describe("a stand-in without tokens", () => {
  test("takes any token, and asks for one", async () => {
    open().on("GET /user_account", { username: "jane" });
    expect(await clientOf(open(), { accessToken: "whatever" }).get("/user_account")).toEqual({
      username: "jane",
    });
    for (const authorization of ["", "Bearer", "Bearer a b", "Basic YTpi", "token a"]) {
      const headers = { authorization };
      const { status } = await fetch(`${open().baseUrl}/user_account`, { headers });
      expect([authorization, status]).toEqual([authorization, 401]);
    }
  });
});

describe("a stand-in with tokens", () => {
  test("takes them, and answers 401 to any other", async () => {
    expect(await callUser({ accessToken: "access" })).toEqual({ username: "jane" });
    const error = await thrownBy(() => callUser({ accessToken: "wrong" }));
    expect(error).toBeInstanceOf(PinterestAuthenticationError);
  });

  test("takes a conversion token for events, and for nothing else", async () => {
    const client = clientOf(closed(), { conversionToken: "conversion" });
    expect(await client.conversions.send(adAccountId, [eventOf("a")])).toMatchObject({
      processed: 1,
    });
    const error = await thrownBy(() => callUser({ accessToken: "conversion" }));
    expect(error).toBeInstanceOf(PinterestAuthenticationError);
  });

  test("takes those that it gives out, by every grant", async () => {
    const oauth = createOAuth({ ...app, baseUrl: closed().baseUrl });
    const redirectUri = "https://shop.example/connected";
    const byCode = await oauth.exchangeCode({ code: "any", redirectUri });
    const byRefresh = await oauth.refresh({ refreshToken: byCode.refresh_token ?? "" });
    const byApp = await oauth.clientCredentials({ scopes: ["ads:read"] });
    expect(byApp.scope).toBe("ads:read");
    const tokens = [byCode, byRefresh, byApp].map(({ access_token }) => access_token);
    expect(new Set(tokens).size).toBe(3);
    for (const accessToken of tokens) {
      expect(await callUser({ accessToken })).toEqual({ username: "jane" });
    }
    const { access_token } = await clientOf(closed(), { accessToken: tokens[0] }).post(
      "/oauth/conversion_token",
    );
    const client = clientOf(closed(), { conversionToken: access_token });
    expect(await client.conversions.send(adAccountId, [eventOf("a")])).toMatchObject({
      processed: 1,
    });
  });

  test("takes none that was revoked, and forgets those it gave out with a reset", async () => {
    const oauth = createOAuth({ ...app, baseUrl: closed().baseUrl });
    const { access_token: revoked } = await oauth.clientCredentials({ scopes: ["ads:read"] });
    const { access_token: forgotten } = await oauth.clientCredentials({ scopes: ["ads:read"] });
    await oauth.revoke({ token: revoked });
    expect(await thrownBy(() => callUser({ accessToken: revoked }))).toMatchObject({ status: 401 });
    expect(await callUser({ accessToken: forgotten })).toEqual({ username: "jane" });
    closed().reset();
    expect(await thrownBy(() => callUser({ accessToken: forgotten }))).toMatchObject({
      status: 401,
    });
  });

  test("serves a token that renews itself, also after a 401 on demand", async () => {
    const { baseUrl } = closed();
    const accessToken = refreshingToken({ ...app, refreshToken: "first", baseUrl });
    await callUser({ accessToken });
    closed().fail({ route: "GET /user_account", status: 401 });
    expect(await callUser({ accessToken })).toEqual({ username: "jane" });
    const forms = closed()
      .requests.filter(({ route }) => route === "POST /oauth/token")
      .map(({ parsedBody }) => parsedBody);
    expect(forms).toMatchObject([
      { grant_type: "refresh_token", refresh_token: "first" },
      { grant_type: "refresh_token", refresh_token: expect.stringMatching("refresh") as string },
    ]);
  });
});

describe("POST /oauth/token", () => {
  test("asks for HTTP Basic", async () => {
    const headers = { authorization: "Bearer access" };
    const { status } = await fetch(`${open().baseUrl}/oauth/token`, { method: "POST", headers });
    expect(status).toBe(401);
  });

  test.each([
    ["", "grant_type must be one of"],
    ["grant_type=password", "grant_type must be one of"],
    ["grant_type=authorization_code", "code and redirect_uri must be given"],
    ["grant_type=refresh_token", "refresh_token must be given"],
    ["grant_type=client_credentials", "scope must be given"],
  ])("refuses the form %j", async (body, message) => {
    const answer = await fetch(`${open().baseUrl}/oauth/token`, {
      method: "POST",
      headers: {
        authorization: "Basic YTpi",
        "content-type": "application/x-www-form-urlencoded",
      },
      body,
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(message);
  });

  test("refuses a refresh token that was revoked", async () => {
    const oauth = createOAuth({ ...app, baseUrl: open().baseUrl });
    await oauth.revoke({ token: "dead" });
    expect(await thrownBy(() => oauth.refresh({ refreshToken: "dead" }))).toMatchObject({
      status: 401,
    });
  });
});
