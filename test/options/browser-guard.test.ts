import { describe, expect, test } from "vitest";
import { assertNotInPage } from "../../src/options.js";
import { Pinterest, PinterestConfigurationError } from "../../src/index.js";

const secret = "pina_a-token-that-must-not-show";
const page = { window: {}, document: {}, navigator: { userAgent: "Mozilla/5.0" } };

function refusalOf(options: object, scope: object): unknown {
  try {
    assertNotInPage(options, scope);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe("in a page", () => {
  test.each([
    ["accessToken", secret],
    ["accessToken", () => secret],
    ["accessToken", { token: () => Promise.resolve(secret), discard: () => undefined }],
    ["conversionToken", secret],
    ["appSecret", secret],
  ])("%s is refused with the reason and the remedy, and is not shown: %o", (option, value) => {
    const error = refusalOf({ [option]: value }, page);
    expect(error).toBeInstanceOf(PinterestConfigurationError);
    expect(error).toMatchObject({
      option,
      message: expect.stringMatching(
        /anyone who opens this page can read it; .*server.*dangerouslyAllowBrowser: true/,
      ) as string,
    });
    expect(JSON.stringify([error, String(error)])).not.toContain(secret);
  });

  test("what is no secret is taken", () => {
    expect(refusalOf({ appId: "1", adAccountId: "2", accessToken: undefined }, page)).toBe(
      undefined,
    );
  });
});

describe("elsewhere secrets are taken:", () => {
  test.each<[string, object]>([
    ["Node, Bun and workerd", {}],
    ["a worker of a browser", { self: {}, navigator: {} }],
    ["Deno 1 and React Native, which have a window without a document", { window: {} }],
    ["a library's leftover of a document", { document: {} }],
    ["a server that sets both to nothing", { window: undefined, document: null }],
  ])("%s", (_, scope) => {
    expect(refusalOf({ accessToken: secret, appSecret: secret }, scope)).toBe(undefined);
  });

  test("this process", () => {
    expect(refusalOf({ accessToken: secret }, globalThis)).toBe(undefined);
  });
});

test("the switch is true or false, nothing that looks like it", () => {
  // @ts-expect-error a string is no boolean
  const make = () => new Pinterest({ dangerouslyAllowBrowser: "true" });
  expect(make).toThrow(
    new PinterestConfigurationError("dangerouslyAllowBrowser", "expected true or false"),
  );
  expect(new Pinterest({ accessToken: secret, dangerouslyAllowBrowser: true })).toBeInstanceOf(
    Pinterest,
  );
});
