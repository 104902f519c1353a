import { describe, expect, test } from "vitest";
import { authorizationUrl, Pinterest, type OAuthScope } from "../../src/index.js";
import { app } from "../support/fake-oauth.js";
import { thrownBy as caught } from "../support/stand-in.js";

const redirectUri = "https://shop.example/connect?from=pinterest";

describe("the authorisation URL", () => {
  test("asks for a code, with the scopes joined by commas", () => {
    const scopes: OAuthScope[] = ["ads:read", "user_accounts:read"];
    const url = new URL(
      authorizationUrl({ appId: app.appId, redirectUri, scopes, state: "a b&c" }),
    );
    expect(url.origin + url.pathname).toBe("https://www.pinterest.com/oauth/");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: app.appId,
      redirect_uri: redirectUri,
      response_type: "code",
      scope: "ads:read,user_accounts:read",
      state: "a b&c",
    });
  });

  test("takes the app of the client, which it asks for by name", async () => {
    const { oauth } = new Pinterest({ ...app });
    const request = { redirectUri, scopes: ["ads:read"], state: "s" } satisfies object;
    expect(oauth.authorizationUrl({ ...request, scopes: ["ads:read"] })).toContain(app.appId);
    const bare = new Pinterest().oauth;
    expect(
      await caught(() => bare.authorizationUrl({ ...request, scopes: ["ads:read"] })),
    ).toMatchObject({ option: "appId" });
  });

  test.each([
    ["scopes", { scopes: [] }],
    ["scopes[1]", { scopes: ["ads:read", "ads:reed"] as unknown as OAuthScope[] }],
    ["scopes", { scopes: "ads:read" as unknown as OAuthScope[] }],
    ["state", { state: "" }],
    ["appId", { appId: "" }],
    ["redirectUri", { redirectUri: "shop.example" }],
  ])("is refused for a wrong %s, which is named", async (field, wrong) => {
    const right = {
      appId: app.appId,
      redirectUri,
      scopes: ["ads:read"] as OAuthScope[],
      state: "s",
    };
    expect(await caught(() => authorizationUrl({ ...right, ...wrong }))).toMatchObject({ field });
  });
});
