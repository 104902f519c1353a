import { describe, expect, test } from "vitest";
import { assertNotInPage } from "../../src/options.js";
import { Pinterest, PinterestConfigurationError } from "../../src/index.js";
import { runProgram } from "../support/run.js";

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

describe("in a page, set up in a process of its own,", () => {
  const script = `
    import { Pinterest, clientCredentialsToken, createOAuth, refreshingToken } from "./src/index.ts";
    globalThis.window = {};
    globalThis.document = {};
    const app = { appId: "1", appSecret: "s" };
    const env = { PINTEREST_APP_ID: "1", PINTEREST_APP_SECRET: "s", PINTEREST_REFRESH_ACCESS_TOKEN: "r" };
    const calls = {
      client: (options) => new Pinterest({ ...app, ...options }),
      fromEnv: (options) => Pinterest.fromEnv(options, env),
      createOAuth: (options) => createOAuth({ ...app, ...options }),
      refreshingToken: (options) => refreshingToken({ ...app, refreshToken: "r", ...options }),
      clientCredentialsToken: (options) =>
        clientCredentialsToken({ ...app, scopes: ["ads:read"], ...options }),
    };
    const outcome = (call, options) => {
      try {
        call(options);
        return "made";
      } catch (error) {
        return error.option;
      }
    };
    const outcomes = Object.entries(calls).map(([name, call]) => [
      name,
      outcome(call, {}),
      outcome(call, { dangerouslyAllowBrowser: true }),
    ]);
    console.log(JSON.stringify(outcomes));
  `;

  test("each function that takes a secret refuses it, unless dangerouslyAllowBrowser is set", async () => {
    const args = ["--import", "tsx", "--input-type=module", "-e", script];
    const { stdout, stderr } = await runProgram(process.execPath, args);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual([
      ["client", "appSecret", "made"],
      ["fromEnv", "appSecret", "made"],
      ["createOAuth", "appSecret", "made"],
      ["refreshingToken", "appSecret", "made"],
      ["clientCredentialsToken", "appSecret", "made"],
    ]);
  });
});
