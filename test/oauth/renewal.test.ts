import { describe, expect, test } from "vitest";
import { clientCredentialsToken, refreshingToken, type Pinterest } from "../../src/index.js";
import { accessTokenOf, account, bearers } from "../support/fake-oauth-calls.js";
import { gate, openLab } from "../support/fake-oauth-lab.js";
import { testThatNoSecretShows } from "../support/fake-oauth-watch.js";
import { app } from "../support/fake-oauth.js";

const lab = openLab();
const { caught } = lab;

const times = <T>(count: number, run: () => Promise<T>) =>
  Promise.all(Array.from({ length: count }, run));

const sendEvent = (pinterest: Pinterest) => {
  const user_data = { em: ["0".repeat(64)] };
  const event = { event_name: "checkout", action_source: "web", event_time: 1, event_id: "1" };
  return pinterest.post("/ad_accounts/{ad_account_id}/events", {
    path: { ad_account_id: "1" },
    body: { data: [{ ...event, user_data }] },
  });
};

describe("100 calls at a time", () => {
  test("with a token known to have ended make one refresh and all succeed", async () => {
    const fake = await lab.start();
    const accessToken = accessTokenOf(fake, -1);
    const pinterest = lab.renewing(fake, { accessToken, expiresAt: new Date(Date.now() - 1_000) });
    const answers = await times(100, account(pinterest));
    expect(answers).toHaveLength(100);
    expect(fake.tokenRequests()).toBe(1);
    expect(bearers(fake)).toHaveLength(100);
    expect(bearers(fake)).not.toContain(accessToken);
  });

  test("with a token that Pinterest refuses make one refresh, are repeated once and succeed", async () => {
    const fake = await lab.start();
    const accessToken = accessTokenOf(fake, -1);
    const pinterest = lab.renewing(fake, { accessToken });
    const answers = await times(100, account(pinterest));
    expect(answers.every(({ username }) => username === "jane")).toBe(true);
    expect(fake.tokenRequests()).toBe(1);
    expect(bearers(fake).filter((token) => token === accessToken)).toHaveLength(100);
    expect(bearers(fake)).toHaveLength(200);
  });

  test("without any token yet make one refresh, also of a token for client credentials", async () => {
    const fake = await lab.start();
    await times(100, account(lab.renewing(fake)));
    expect(fake.tokenRequests()).toBe(1);
    const { baseUrl } = fake;
    const accessToken = clientCredentialsToken({ ...app, baseUrl, scopes: ["user_accounts:read"] });
    const pinterest = lab.client(fake, { accessToken });
    await times(100, account(pinterest));
    fake.book.endAll("access");
    await times(100, account(pinterest));
    expect(fake.tokenRequests()).toBe(3);
  });

  test("share one failure as well", async () => {
    const fake = await lab.start();
    const pinterest = lab.renewing(fake, { retry: false });
    fake.mishaps.push({ before: { status: 500, body: "<p>Sorry</p>" } });
    const errors = await times(100, () => caught(account(pinterest)));
    expect(new Set(errors.map((error) => JSON.stringify(error))).size).toBe(1);
    expect(errors[0]).toMatchObject({ status: 500, operation: "oauth/token" });
    await pinterest.get("/user_account");
    expect(fake.tokenRequests()).toBe(2);
  });
});

describe("a 401", () => {
  test("that comes after the token was renewed discards nothing", async () => {
    const fake = await lab.start();
    const old = accessTokenOf(fake, -1);
    const { passed, open } = gate();
    let held = 0;
    const pinterest = lab.client(fake, {
      accessToken: refreshingToken({
        ...app,
        baseUrl: fake.baseUrl,
        refreshToken: fake.refreshToken(),
        accessToken: old,
      }),
      fetch: async (url, init) => {
        const answer = await fetch(url, init);
        if (answer.status === 401 && held++ === 0) await passed;
        return answer;
      },
    });
    const late = pinterest.get("/user_account");
    await expect.poll(() => held).toBe(1);
    await pinterest.get("/user_account");
    open();
    await late;
    expect(fake.tokenRequests()).toBe(1);
  });

  test("has the call repeated as it was, a POST with its body too, and no retry spent", async () => {
    const fake = await lab.start();
    const pinterest = lab.renewing(fake, { accessToken: accessTokenOf(fake, -1), retry: false });
    await sendEvent(pinterest);
    const bodies = fake.requests.filter(({ path }) => path.endsWith("/events"));
    expect(bodies).toHaveLength(2);
    expect(bodies[1]?.body).toBe(bodies[0]?.body);
    expect(bodies[1]?.body).toContain("checkout");
  });

  test("renews a raw call's token, and a conversion token's provider, and no string", async () => {
    const fake = await lab.start();
    const pinterest = lab.renewing(fake, { accessToken: accessTokenOf(fake, -1) });
    expect((await pinterest.raw.GET("/user_account")).response.status).toBe(200);
    fake.book.endAll("access");
    const { data, response } = await pinterest.raw.GET("/user_account");
    expect([response.status, data?.username]).toEqual([200, "jane"]);
    expect(fake.tokenRequests()).toBe(2);

    const discarded: string[] = [];
    const conversion = fake.book.issue("conversion", 60, { scopes: [] }).value;
    const conversionToken = {
      token: () => Promise.resolve(discarded.length === 0 ? "pinc_old" : conversion),
      discard: (token: string) => discarded.push(token),
    };
    await sendEvent(lab.client(fake, { conversionToken }));
    expect(discarded).toEqual(["pinc_old"]);

    for (const accessToken of ["pina_old_string", () => "pina_old_function"]) {
      const before = fake.requests.length;
      const error = await caught(account(lab.client(fake, { accessToken })));
      expect(error).toMatchObject({ name: "PinterestAuthenticationError", attempts: 1 });
      expect(fake.requests.length).toBe(before + 1);
    }
  });

  test("for a missing permission (code 3) renews no token: the next one would lack it too", async () => {
    const fake = await lab.start();
    const pinterest = lab.renewing(fake, { refreshToken: fake.refreshToken(["boards:read"]) });
    for (let n = 0; n < 3; n++) {
      const error = await caught(account(pinterest));
      expect(error).toMatchObject({ name: "PinterestAuthenticationError", code: 3, attempts: 1 });
    }
    expect(fake.tokenRequests()).toBe(1);
  });

  test("to the new token too ends the call, after one repetition", async () => {
    const fake = await lab.start({ scopeCode: 2 });
    const pinterest = lab.renewing(fake, { refreshToken: fake.refreshToken(["boards:read"]) });
    const error = await caught(account(pinterest));
    expect(error).toMatchObject({ name: "PinterestAuthenticationError", attempts: 2 });
    expect(fake.tokenRequests()).toBe(2);
  });

  test("to every call renews ten times a minute and no more", async () => {
    const fake = await lab.start({ scopeCode: 2 });
    const pinterest = lab.renewing(fake, { refreshToken: fake.refreshToken(["boards:read"]) });
    const errors: unknown[] = [];
    for (let n = 0; n < 30; n++) errors.push(await caught(account(pinterest)));
    expect(fake.tokenRequests()).toBe(11);
    // Without another token there is nothing to repeat the call with.
    expect(errors.at(9)).toMatchObject({ status: 401, attempts: 2 });
    expect(errors.at(-1)).toMatchObject({ status: 401, attempts: 1 });
  });

  test("comes sooner than the clock says: a revoked token is replaced", async () => {
    const fake = await lab.start();
    const pinterest = lab.renewing(fake);
    await pinterest.get("/user_account");
    const [token = ""] = bearers(fake);
    await pinterest.oauth.revoke({ token });
    await pinterest.get("/user_account");
    expect(fake.tokenRequests()).toBe(2);
  });
});

testThatNoSecretShows(lab.watch, 300);
