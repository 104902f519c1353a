import { describe, expect, test, vi } from "vitest";
import { Pinterest, type EnvironmentVariables, type PinterestOptions } from "../../src/index.js";
import { openLab } from "../support/fake-oauth-lab.js";
import { testThatNoSecretShows } from "../support/fake-oauth-watch.js";
import { app, type FakePinterest } from "../support/fake-oauth.js";

const lab = openLab();
const { caught } = lab;
const appVariables = { PINTEREST_APP_ID: app.appId, PINTEREST_APP_SECRET: app.appSecret };
const secret = "pina_a-token-from-the-environment";
lab.watch.protect([secret, app.appSecret]);

function fromEnv(env: EnvironmentVariables, options?: PinterestOptions): Pinterest {
  const client = Pinterest.fromEnv(options, env);
  lab.watch.keep(client);
  return client;
}

function bearer({ requests }: FakePinterest): string | undefined {
  return requests.at(-1)?.headers.authorization;
}

const scopes = ["user_accounts:read"];

describe("fromEnv", () => {
  test("takes the access token and the API's address", async () => {
    const fake = await lab.start();
    const token = fake.book.issue("access", 60, { scopes }).value;
    const env = { PINTEREST_ACCESS_TOKEN: ` ${token}\n`, PINTEREST_API_URI: fake.baseUrl };
    await fromEnv(env).get("/user_account");
    expect(bearer(fake)).toBe(`Bearer ${token}`);
    const root = { ...env, PINTEREST_API_URI: new URL(fake.baseUrl).origin };
    await fromEnv(root).get("/user_account");
    const slash = { ...env, PINTEREST_API_URI: `${fake.baseUrl}/` };
    await fromEnv(slash).get("/user_account");
  });

  test("takes the refresh token, and the access token until it ends", async () => {
    const fake = await lab.start();
    const env = {
      ...appVariables,
      PINTEREST_REFRESH_ACCESS_TOKEN: fake.refreshToken(),
      PINTEREST_ACCESS_TOKEN: fake.book.issue("access", 60, { scopes }).value,
      PINTEREST_API_URI: fake.baseUrl,
    };
    const pinterest = fromEnv(env);
    await pinterest.get("/user_account");
    expect(bearer(fake)).toBe(`Bearer ${env.PINTEREST_ACCESS_TOKEN}`);
    fake.book.endAll("access");
    await pinterest.get("/user_account");
    expect(fake.tokenRequests()).toBe(1);
    const { PINTEREST_ACCESS_TOKEN: _, ...rest } = env;
    const { refresh_token } = await pinterest.oauth.refresh({ refreshToken: fake.refreshToken() });
    await fromEnv({ ...rest, PINTEREST_REFRESH_ACCESS_TOKEN: refresh_token }).get("/user_account");
  });

  test("takes the conversion token, the app and the ad account", async () => {
    const conversion = { PINTEREST_CONVERSION_TOKEN: secret, PINTEREST_AD_ACCOUNT_ID: "12" };
    expect(fromEnv(conversion).adAccountId).toBe("12");
    const url = fromEnv(appVariables).oauth.authorizationUrl({
      redirectUri: "https://shop.example/",
      scopes: ["ads:read"],
      state: "s",
    });
    expect(url).toContain(app.appId);
    expect(await caught(() => fromEnv(appVariables).adAccountId)).toMatchObject({
      message: expect.stringContaining("PINTEREST_AD_ACCOUNT_ID") as unknown,
    });
  });

  test("lets options come first, and an option that is undefined count for nothing", async () => {
    const fake = await lab.start();
    const token = fake.book.issue("access", 60, { scopes }).value;
    const env = { PINTEREST_ACCESS_TOKEN: secret, PINTEREST_API_URI: "https://api.pinterest.com" };
    await fromEnv(env, { accessToken: token, baseUrl: fake.baseUrl }).get("/user_account");
    expect(bearer(fake)).toBe(`Bearer ${token}`);
    const own = { ...env, PINTEREST_ACCESS_TOKEN: token };
    await fromEnv(own, { accessToken: undefined, baseUrl: fake.baseUrl }).get("/user_account");
    expect(bearer(fake)).toBe(`Bearer ${token}`);
    await fromEnv({}, { accessToken: token, baseUrl: fake.baseUrl }).get("/user_account");
    const broken = { PINTEREST_APP_ID: "two words", PINTEREST_REFRESH_ACCESS_TOKEN: "r" };
    fromEnv(broken, { accessToken: secret, appId: app.appId, appSecret: app.appSecret });
  });

  test("renews where the options say, with their fetch, limits and listener", async () => {
    const fake = await lab.start();
    const seen: string[] = [];
    const env = { ...appVariables, PINTEREST_REFRESH_ACCESS_TOKEN: fake.refreshToken() };
    const urls: string[] = [];
    const pinterest = fromEnv(env, {
      baseUrl: fake.baseUrl,
      retry: { baseDelay: 1 },
      onEvent: ({ operation, type }) => seen.push(`${operation} ${type}`),
      fetch: (url, init) => {
        urls.push(url);
        return fetch(url, init);
      },
    });
    fake.mishaps.push({ before: "drop" });
    await pinterest.get("/user_account");
    expect(seen).toContain("oauth/token failure");
    expect(urls).toHaveLength(3);
    expect(fake.tokenRequests()).toBe(2);
  });

  test("knows the sandbox by its address", async () => {
    const env = {
      PINTEREST_ACCESS_TOKEN: secret,
      PINTEREST_API_URI: "https://api-sandbox.pinterest.com/v5",
    };
    const call = () =>
      fromEnv(env).get("/ad_accounts/{ad_account_id}/audiences", { path: { ad_account_id: "1" } });
    expect(await caught(call)).toMatchObject({ name: "PinterestSandboxError" });
    fromEnv(env, { environment: "sandbox" });
  });

  test.each(["production", "sandbox"] as const)(
    "takes an address of neither environment as %s if the options say so",
    async (environment) => {
      const env = { PINTEREST_ACCESS_TOKEN: secret, PINTEREST_API_URI: "http://127.0.0.1:1234" };
      const fetch = () => Promise.resolve(Response.json({ items: [] }));
      const call = () =>
        fromEnv(env, { environment, fetch }).get("/ad_accounts/{ad_account_id}/audiences", {
          path: { ad_account_id: "1" },
        });
      if (environment === "production") expect(await call()).toEqual({ items: [] });
      else expect(await caught(call)).toMatchObject({ name: "PinterestSandboxError" });
    },
  );

  test.each<[string, EnvironmentVariables, PinterestOptions?]>([
    ["PINTEREST_ACCESS_TOKEN", {}],
    ["PINTEREST_ACCESS_TOKEN", { PINTEREST_ACCESS_TOKEN: "  ", PINTEREST_API_URI: "" }],
    ["PINTEREST_APP_SECRET", { PINTEREST_APP_ID: "1" }],
    ["PINTEREST_APP_ID", { PINTEREST_APP_SECRET: secret, PINTEREST_ACCESS_TOKEN: secret }],
    ["PINTEREST_APP_ID", { PINTEREST_REFRESH_ACCESS_TOKEN: secret }],
    ["PINTEREST_APP_SECRET", { PINTEREST_REFRESH_ACCESS_TOKEN: secret, PINTEREST_APP_ID: "1" }],
    ["PINTEREST_ACCESS_TOKEN", { PINTEREST_ACCESS_TOKEN: `${secret} x` }],
    ["PINTEREST_CONVERSION_TOKEN", { PINTEREST_CONVERSION_TOKEN: `${secret}ä` }],
    [
      "PINTEREST_AD_ACCOUNT_ID",
      { PINTEREST_AD_ACCOUNT_ID: "act_1", PINTEREST_ACCESS_TOKEN: secret },
    ],
    [
      "PINTEREST_API_URI",
      { PINTEREST_API_URI: "http://api.pinterest.com", PINTEREST_ACCESS_TOKEN: secret },
    ],
    ["PINTEREST_API_URI", { PINTEREST_API_URI: "localhost:80", PINTEREST_ACCESS_TOKEN: secret }],
    ["PINTEREST_API_URI", { PINTEREST_API_URI: "nonsense", PINTEREST_ACCESS_TOKEN: secret }],
    [
      "PINTEREST_API_URI",
      { PINTEREST_API_URI: "https://api.pinterest.com/v5", PINTEREST_ACCESS_TOKEN: secret },
      { environment: "sandbox" },
    ],
  ])("tells by name what is wrong: %s of %o", async (option, env, options) => {
    const error = await caught(() => fromEnv(env, options));
    expect(error).toMatchObject({ name: "PinterestConfigurationError", option });
    expect((error as Error).message.startsWith(`${option}: `)).toBe(true);
  });

  test.each([null, "production", 5])("refuses an environment that is not an object: %j", (env) => {
    expect(() => Pinterest.fromEnv({}, env as unknown as EnvironmentVariables)).toThrow(
      "env: expected an object such as process.env",
    );
  });

  test.each([
    ["PINTEREST_ACCESS_TOKEN", `${secret} x`],
    ["PINTEREST_CONVERSION_TOKEN", `${secret}ä`],
    ["PINTEREST_REFRESH_ACCESS_TOKEN", `${secret} x`],
    ["PINTEREST_APP_SECRET", `${app.appSecret} x`],
  ])("says of %s what a variable may contain", async (name, text) => {
    expect(await caught(() => fromEnv({ ...appVariables, [name]: text }))).toMatchObject({
      message: `${name}: expected a non-empty string of printable ASCII characters without spaces`,
    });
  });

  test("reads the environment of the process", () => {
    vi.stubEnv("PINTEREST_ACCESS_TOKEN", secret);
    vi.stubEnv("PINTEREST_AD_ACCOUNT_ID", "34");
    expect(Pinterest.fromEnv().adAccountId).toBe("34");
    vi.unstubAllEnvs();
  });
});

testThatNoSecretShows(lab.watch, 40);
