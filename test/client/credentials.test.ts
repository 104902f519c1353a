import { inspect } from "node:util";
import { beforeEach, describe, expect, test } from "vitest";
import checkout from "../../examples/checkout-event.json" with { type: "json" };
import { Pinterest, PinterestConfigurationError } from "../../src/index.js";
import {
  accessToken,
  adAccountId,
  conversionToken,
  shareStandIn,
  thrownBy,
} from "../support/stand-in.js";

const pinterest = shareStandIn();
beforeEach(() => {
  pinterest.answerWith({ status: 200, body: {} });
  pinterest.taken();
});

const eventsCall = [
  "/ad_accounts/{ad_account_id}/events",
  { path: { ad_account_id: adAccountId }, body: checkout },
] as const;

function authorization(): string | undefined {
  return pinterest.taken()[0]?.headers.authorization;
}

describe("the credential of a call", () => {
  test("is the access token for most operations", async () => {
    await pinterest.client().get("/user_account");
    expect(authorization()).toBe(`Bearer ${accessToken}`);
  });

  test("is the conversion token for events, when there is one", async () => {
    await pinterest.client().post(...eventsCall);
    expect(authorization()).toBe(`Bearer ${conversionToken}`);
  });

  test("is the access token for events, when there is no conversion token", async () => {
    await pinterest.client({ conversionToken: undefined }).post(...eventsCall);
    expect(authorization()).toBe(`Bearer ${accessToken}`);
  });

  test("is HTTP Basic of app id and secret for the token calls, whose body is urlencoded", async () => {
    const client = pinterest.client({ appId: "1234", appSecret: "s3cret" });
    const body = { grant_type: "client_credentials", scope: "ads:read" } as const;
    await client.post("/oauth/token", { body });
    const [request] = pinterest.taken();
    expect(request?.headers.authorization).toBe(
      `Basic ${Buffer.from("1234:s3cret").toString("base64")}`,
    );
    expect(request?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(request?.body).toBe("grant_type=client_credentials&scope=ads%3Aread");
  });

  test("comes from a function anew at each call", async () => {
    let n = 0;
    const client = pinterest.client({ accessToken: () => Promise.resolve(`token-${++n}`) });
    await client.get("/user_account");
    await client.get("/user_account");
    expect(pinterest.taken().map(({ headers }) => headers.authorization)).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  test("gives way to an authorization header of the caller's", async () => {
    await pinterest.client().get("/user_account", { headers: { Authorization: "Bearer mine" } });
    expect(authorization()).toBe("Bearer mine");
  });

  test("is told by name where it is missing, before a byte is sent", async () => {
    const bare = pinterest.client({ accessToken: undefined, conversionToken: undefined });
    expect(await thrownBy(() => bare.get("/user_account"))).toMatchObject({
      option: "accessToken",
    });
    expect(await thrownBy(() => bare.post(...eventsCall))).toMatchObject({
      option: "conversionToken or accessToken",
    });
    const body = { grant_type: "client_credentials", scope: "ads:read" } as const;
    expect(await thrownBy(() => bare.post("/oauth/token", { body }))).toMatchObject({
      option: "appId",
    });
    expect(pinterest.taken()).toEqual([]);
  });

  test("never stands for the other: a conversion token alone calls nothing but events", async () => {
    const client = pinterest.client({ accessToken: undefined });
    const error = await thrownBy(() => client.get("/user_account"));
    expect(error).toBeInstanceOf(PinterestConfigurationError);
    expect(pinterest.taken()).toEqual([]);
  });
});

describe("a token", () => {
  test("that cannot stand in a header is refused and not repeated", async () => {
    for (const token of ["", " ", "a b", "line\nbreak", "täg"]) {
      const error = await thrownBy(() => new Pinterest({ accessToken: token }));
      expect(error).toMatchObject({ name: "PinterestConfigurationError", option: "accessToken" });
      if (token.trim() !== "") expect((error as Error).message).not.toContain(token);
    }
    const late = pinterest.client({ accessToken: () => "a b" });
    expect(await thrownBy(() => late.get("/user_account"))).toMatchObject({
      option: "accessToken",
    });
  });

  test("is shown neither by console.log nor by JSON.stringify", () => {
    const client = new Pinterest({ accessToken, conversionToken, appSecret: "s3cret", appId: "1" });
    const shown = inspect(client, { depth: null, showHidden: true }) + JSON.stringify(client);
    for (const secret of [accessToken, conversionToken, "s3cret"])
      expect(shown).not.toContain(secret);
  });
});
