import { afterEach, describe, expect, test, vi } from "vitest";
import type { RefreshedTokens } from "../../src/index.js";
import { accessTokenOf, account, bearers } from "../support/fake-oauth-calls.js";
import { openLab } from "../support/fake-oauth-lab.js";
import { testThatNoSecretShows } from "../support/fake-oauth-watch.js";
import type { FakePinterest } from "../support/fake-oauth.js";

const lab = openLab();

/** The refresh tokens that were used, in order. */
function used({ requests }: FakePinterest): (string | null)[] {
  return requests
    .filter(({ path }) => path === "/oauth/token")
    .map(({ body }) => new URLSearchParams(body).get("refresh_token"));
}

describe("rotation", () => {
  test("uses each refresh token once, and hands each new one to onToken before it is used", async () => {
    const fake = await lab.start({ rotation: "strict" });
    const kept: RefreshedTokens[] = [];
    const pinterest = lab.renewing(fake, {
      onToken: (tokens) => {
        expect(bearers(fake)).not.toContain(tokens.access_token);
        kept.push(tokens);
      },
    });
    for (let n = 0; n < 5; n++) {
      await Promise.all([1, 2, 3].map(account(pinterest)));
      fake.book.endAll("access");
    }
    expect(used(fake)).toHaveLength(5);
    expect(new Set(used(fake)).size).toBe(5);
    expect(used(fake).slice(1)).toEqual(kept.slice(0, -1).map((one) => one.refresh_token));
    expect(kept.every(({ expiresAt }) => expiresAt.getTime() > Date.now())).toBe(true);
  });

  test("is no must: without a new refresh token the old one goes on, and onToken is told it", async () => {
    const fake = await lab.start({ rotation: "none" });
    const refreshToken = fake.refreshToken();
    const kept: string[] = [];
    const onToken = ({ refresh_token }: RefreshedTokens) => void kept.push(refresh_token);
    const pinterest = lab.renewing(fake, { refreshToken, onToken });
    await pinterest.get("/user_account");
    fake.book.endAll("access");
    await pinterest.get("/user_account");
    expect(used(fake)).toEqual([refreshToken, refreshToken]);
    expect(kept).toEqual([refreshToken, refreshToken]);
  });
});

describe("the clock", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test("has a token renewed ahead of its end", async () => {
    const fake = await lab.start();
    const accessToken = accessTokenOf(fake);
    const expiresAt = new Date(Date.now() + 200_000);
    await lab.renewing(fake, { accessToken, expiresAt }).get("/user_account");
    expect(bearers(fake)).not.toContain(accessToken);
    await lab.renewing(fake, { accessToken, expiresAt, refreshAhead: 1_000 }).get("/user_account");
    expect(bearers(fake)).toContain(accessToken);
    expect(fake.tokenRequests()).toBe(1);
  });

  test.each([3, -3])("may be %d hours off, as long as it is so all the time", async (hours) => {
    const fake = await lab.start({ accessLife: 3_600 });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + hours * 3_600_000 });
    const pinterest = lab.renewing(fake);
    for (let n = 0; n < 3; n++) await pinterest.get("/user_account");
    expect(fake.tokenRequests()).toBe(1);
  });

  test("may be set back: Pinterest's 401 tells what it does not", async () => {
    const fake = await lab.start({ accessLife: 3_600 });
    const pinterest = lab.renewing(fake);
    await pinterest.get("/user_account");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 86_400_000 });
    fake.book.endAll("access");
    await pinterest.get("/user_account");
    expect(fake.tokenRequests()).toBe(2);
  });

  test("lets a token that lives for a moment serve as often as it can", async () => {
    const fake = await lab.start({ accessLife: 1 });
    const pinterest = lab.renewing(fake);
    await pinterest.get("/user_account");
    await pinterest.get("/user_account");
    expect(fake.tokenRequests()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 800));
    await pinterest.get("/user_account");
    expect(fake.tokenRequests()).toBe(2);
  });
});

testThatNoSecretShows(lab.watch, 30);
