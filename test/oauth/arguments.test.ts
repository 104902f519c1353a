import { describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestInputError,
  PinterestParseError,
  authorizationUrl,
  clientCredentialsToken,
  refreshingToken,
} from "../../src/index.js";
import { answerOf, scriptFetch } from "../support/scripted-fetch.js";
import { thrownBy } from "../support/stand-in.js";

const app = { appId: "1234", appSecret: "secret-for-tests" };
const redirectUri = "https://shop.example/callback";
const wrong = [undefined, null, {}, [], "text", new Map(), 5] as never[];

describe("a call with a missing or misshapen argument is refused before a byte is sent", () => {
  const { fetch, requests } = scriptFetch();
  const { oauth } = new Pinterest({ ...app, accessToken: "token-for-tests", fetch });
  test.each<[string, (argument: never) => unknown]>([
    ["authorizationUrl", authorizationUrl],
    ["oauth.authorizationUrl", (request) => oauth.authorizationUrl(request)],
    ["exchangeCode", (request) => oauth.exchangeCode(request)],
    ["refresh", (request) => oauth.refresh(request)],
    ["clientCredentials", (request) => oauth.clientCredentials(request)],
    ["revoke", (request) => oauth.revoke(request)],
  ])("%s", async (_, call) => {
    for (const argument of wrong) {
      const error = await thrownBy(() => call(argument));
      expect(error).toBeInstanceOf(PinterestInputError);
    }
    expect(requests).toEqual([]);
  });

  test.each<[string, () => unknown]>([
    ["code", () => oauth.exchangeCode({ redirectUri } as never)],
    ["redirectUri", () => oauth.exchangeCode({ code: "c", redirectUri: 5 as never })],
    [
      "continuousRefresh",
      () => oauth.exchangeCode({ code: "c", redirectUri, continuousRefresh: 1 as never }),
    ],
    [
      "redirect_uri",
      () => oauth.exchangeCode({ code: "c", redirectUri, redirect_uri: "x" } as never),
    ],
    ["refreshToken", () => oauth.refresh({ refreshToken: null as never })],
    ["scopes", () => oauth.refresh({ refreshToken: "r", scopes: [] })],
    ["kind", () => oauth.revoke({ token: "t", kind: "bearer" as never })],
  ])("and %s is named", async (field, call) => {
    expect(await thrownBy(call)).toMatchObject({ name: "PinterestInputError", field });
    expect(requests).toEqual([]);
  });

  test("and a provider names what it lacks", async () => {
    for (const make of [refreshingToken, clientCredentialsToken]) {
      expect(await thrownBy(() => make(undefined as never))).toMatchObject({ option: "appId" });
    }
    expect(await thrownBy(() => refreshingToken({ ...app }))).toMatchObject({
      message: "refreshToken: is missing; set it, or tokens",
    });
  });
});

describe("an answer without a conversion token", () => {
  test.each([null, [], {}, { access_token: 7 }, { access_token: "" }, "text"])(
    "is a parse error: %j",
    async (body) => {
      const { fetch } = scriptFetch(answerOf(200, body));
      const { oauth } = new Pinterest({ accessToken: "token-for-tests", fetch });
      expect(await thrownBy(() => oauth.createConversionToken())).toBeInstanceOf(
        PinterestParseError,
      );
    },
  );
});
