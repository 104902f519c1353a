import { describe, expect, test } from "vitest";
import {
  clientCredentialsToken,
  Pinterest,
  PinterestInvalidRequestError,
  PinterestReauthorizationError,
  refreshingToken,
} from "../../src/index.js";
import { eventsOf } from "../conversions/ledger.js";
import { drain } from "../support/drain.js";
import { account, accountCalls, usable } from "../support/fake-oauth-calls.js";
import { openLab } from "../support/fake-oauth-lab.js";
import { testThatNoSecretShows } from "../support/fake-oauth-watch.js";
import { app } from "../support/fake-oauth.js";
import { answerOf, scriptFetch } from "../support/scripted-fetch.js";

const lab = openLab();
const { caught } = lab;

describe("a refusal to renew", () => {
  test("says to authorise again, with Pinterest's answer as its cause, and is final", async () => {
    const fake = await lab.start();
    const refreshToken = fake.refreshToken();
    fake.book.end(refreshToken);
    const pinterest = lab.renewing(fake, { refreshToken });
    const error = await caught(account(pinterest));
    expect(error).toBeInstanceOf(PinterestReauthorizationError);
    expect(error).toMatchObject({
      message: expect.stringContaining("authorise again") as unknown,
      cause: { name: "PinterestAuthenticationError", operation: "oauth/token", status: 401 },
    });
    for (let n = 0; n < 5; n++) {
      const later = await caught(account(pinterest));
      expect(later).not.toBe(error);
      expect(JSON.stringify(later)).toBe(JSON.stringify(error));
      expect(later).toMatchObject({ cause: (error as Error).cause });
    }
    expect(fake.tokenRequests()).toBe(1);
    expect(accountCalls(fake)).toBe(0);
  });

  test("reaches each stream as an error of its own, with the events that this stream took", async () => {
    const { fetch } = scriptFetch(answerOf(400, { code: 1, message: "Invalid" }));
    const accessToken = refreshingToken({ ...app, refreshToken: "pinr_x", retry: false, fetch });
    const { conversions } = new Pinterest({ accessToken, retry: false, fetch });
    const stream = (count: number) =>
      drain(conversions.sendAll("1", eventsOf(count), { concurrency: 1 }));
    const errors = [...(await Promise.all([stream(7), stream(40)])), await stream(3)].map(
      ({ error }) => error,
    );
    for (const error of errors) expect(error).toBeInstanceOf(PinterestReauthorizationError);
    expect(errors).toMatchObject([{ eventsTaken: 7 }, { eventsTaken: 40 }, { eventsTaken: 3 }]);
  });

  test.each([8, 12, 4197])(
    "does not come of code %i, which says nothing of the grant",
    async (code) => {
      const { fetch, requests } = scriptFetch(answerOf(400, { code, message: "Our trouble" }));
      const source = refreshingToken({ ...app, refreshToken: "pinr_x", retry: false, fetch });
      for (let n = 1; n <= 2; n++) {
        expect(await caught(() => source.token())).toBeInstanceOf(PinterestInvalidRequestError);
        expect(requests).toHaveLength(n);
      }
    },
  );

  test("comes of a wrong secret too, and of a revoked refresh token after a 401", async () => {
    const fake = await lab.start();
    const appSecret = "not-the-secret+/of-the-app";
    lab.watch.protect([appSecret]);
    const wrong = lab.renewing(fake, { appSecret });
    expect(await caught(account(wrong))).toBeInstanceOf(PinterestReauthorizationError);

    const refreshToken = fake.refreshToken();
    const { accessToken } = usable(fake);
    const pinterest = lab.renewing(fake, { refreshToken, accessToken });
    await pinterest.get("/user_account");
    await pinterest.oauth.revoke({ token: refreshToken, kind: "refresh_token" });
    fake.book.endAll("access");
    expect(await caught(account(pinterest))).toBeInstanceOf(PinterestReauthorizationError);
  });

  test("comes of client credentials whose scopes Pinterest does not grant", async () => {
    const fake = await lab.start();
    fake.mishaps.push({ before: { status: 400, body: { code: 1, message: "Invalid scope." } } });
    const { baseUrl } = fake;
    const accessToken = clientCredentialsToken({ ...app, baseUrl, scopes: ["ads:read"] });
    const error = await caught(account(lab.client(fake, { accessToken })));
    expect(error).toBeInstanceOf(PinterestReauthorizationError);
  });

  test("is not taken from a firewall, whose page may be gone the next time", async () => {
    const fake = await lab.start();
    const pinterest = lab.renewing(fake);
    fake.mishaps.push({ before: { status: 403, body: "<h1>Blocked</h1>" } });
    expect(await caught(account(pinterest))).toMatchObject({ name: "PinterestPermissionError" });
    await pinterest.get("/user_account");
  });

  test.each([400, 401, 403])(
    "is not taken from a %s that is not Pinterest's JSON",
    async (status) => {
      const fake = await lab.start();
      const pinterest = lab.renewing(fake);
      for (const body of ["<h1>Bad Request</h1>", "", "null", { error: "blocked" }, [1]]) {
        fake.mishaps.push({ before: { status, body } });
        expect(await caught(account(pinterest))).toMatchObject({
          status,
          operation: "oauth/token",
        });
      }
      await pinterest.get("/user_account");
    },
  );
});

describe("an outage", () => {
  test.each([
    ["503", { before: { status: 503, body: { code: 12, message: "Overloaded" } } }],
    ["502 with HTML", { before: { status: 502, body: "<h1>Bad gateway</h1>" } }],
    ["429", { before: { status: 429, headers: { "retry-after": "0" } } }],
    ["a connection that breaks", { before: "drop" as const }],
  ])("that passes is not noticed: %s", async (_, mishap) => {
    const fake = await lab.start();
    const pinterest = lab.renewing(fake);
    fake.mishaps.push(mishap, mishap);
    await pinterest.get("/user_account");
    expect(fake.tokenRequests()).toBe(3);
  });

  test("in which an answer is lost costs nothing where the old refresh token stays good", async () => {
    const fake = await lab.start({ rotation: "lenient" });
    const pinterest = lab.renewing(fake);
    fake.mishaps.push({ after: "drop" });
    await pinterest.get("/user_account");
    expect(fake.tokenRequests()).toBe(2);
  });

  test("in which an answer is lost asks to authorise again where it does not", async () => {
    const fake = await lab.start({ rotation: "strict" });
    const pinterest = lab.renewing(fake);
    fake.mishaps.push({ after: "drop" });
    expect(await caught(account(pinterest))).toBeInstanceOf(PinterestReauthorizationError);
  });

  test("that lasts ends the calls without a good token, until it is over", async () => {
    const fake = await lab.start();
    const pinterest = lab.renewing(fake);
    const down = { before: { status: 500, body: { code: 12, message: "Down" } } };
    fake.mishaps.push(down, down, down);
    expect(await caught(account(pinterest))).toMatchObject({
      name: "PinterestServerError",
      operation: "oauth/token",
      attempts: 3,
    });
    await pinterest.get("/user_account");
  });

  test("ahead of a token's end leaves that token in use, and Pinterest in peace for a while", async () => {
    const fake = await lab.start();
    const pinterest = lab.renewing(fake, usable(fake));
    fake.mishaps.push({ before: "drop" }, { before: "drop" }, { before: "drop" });
    for (let n = 0; n < 5; n++) await pinterest.get("/user_account");
    expect(fake.tokenRequests()).toBe(3);
  });

  test("that keeps a token from being replaced after a 401 ends the call with what happened", async () => {
    const fake = await lab.start();
    const { accessToken, expiresAt } = usable(fake);
    fake.book.endAll("access");
    const pinterest = lab.renewing(fake, { accessToken, expiresAt, refreshAhead: 0 });
    fake.mishaps.push({ before: "drop" }, { before: "drop" }, { before: "drop" });
    expect(await caught(account(pinterest))).toMatchObject({ operation: "oauth/token" });
    await pinterest.get("/user_account");
  });
});

describe("a slow answer", () => {
  test("is waited for by all, and by nobody longer than their call may last", async () => {
    const fake = await lab.start();
    const pinterest = lab.renewing(fake);
    fake.mishaps.push({ slow: 300 });
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    const calls = Promise.all([
      caught(() => pinterest.get("/user_account", { totalTimeout: 50 })),
      caught(() => pinterest.get("/user_account", { signal: controller.signal })),
      pinterest.get("/user_account"),
    ]);
    controller.abort(reason);
    const [late, aborted, answer] = await calls;
    expect(late).toMatchObject({ name: "PinterestTimeoutError", option: "totalTimeout" });
    expect(aborted).toMatchObject({ name: "PinterestAbortError", cause: reason });
    expect(answer.username).toBe("jane");
    expect(fake.tokenRequests()).toBe(1);
  });

  test("that all have stopped waiting for still serves the next call", async () => {
    const fake = await lab.start();
    const pinterest = lab.renewing(fake);
    fake.mishaps.push({ slow: 200 });
    await caught(() => pinterest.get("/user_account", { totalTimeout: 20 }));
    await pinterest.get("/user_account");
    expect(fake.tokenRequests()).toBe(1);
  });

  test("that nobody waits for any more may fail without notice", async () => {
    const fake = await lab.start();
    const pinterest = lab.renewing(fake, { timeout: 100, retry: false });
    fake.mishaps.push({ slow: 1_000 });
    await caught(() => pinterest.get("/user_account", { totalTimeout: 20 }));
    await new Promise((resolve) => setTimeout(resolve, 150));
    await pinterest.get("/user_account");
  });
});

testThatNoSecretShows(lab.watch, 100);
