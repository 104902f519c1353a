import { describe, expect, test } from "vitest";
import {
  PinterestReauthorizationError,
  PinterestTokenStorageError,
  type RefreshedTokens,
} from "../../src/index.js";
import { account, accountCalls, usable } from "../support/fake-oauth-calls.js";
import { gate, openLab } from "../support/fake-oauth-lab.js";
import { testThatNoSecretShows } from "../support/fake-oauth-watch.js";
import { app } from "../support/fake-oauth.js";

const lab = openLab();
const { caught } = lab;

describe("onToken", () => {
  test("is awaited: nothing is sent with a token that is not kept yet", async () => {
    const fake = await lab.start();
    const { passed, open } = gate();
    const pinterest = lab.renewing(fake, { onToken: () => passed });
    const call = pinterest.get("/user_account");
    await expect.poll(() => fake.tokenRequests()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(accountCalls(fake)).toBe(0);
    open();
    await call;
  });

  test("that throws is told to every caller, and has the same tokens again at the next call", async () => {
    const fake = await lab.start();
    const seen: string[] = [];
    let isDown = true;
    const pinterest = lab.renewing(fake, {
      onToken: async (tokens) => {
        seen.push(tokens.refresh_token);
        await Promise.resolve();
        // A database driver may well repeat the statement.
        if (isDown) {
          throw Object.assign(new Error(`INSERT ${tokens.refresh_token} failed`), { tokens, app });
        }
      },
    });
    const errors = await Promise.all([1, 2, 3].map(() => caught(account(pinterest))));
    for (const error of errors) expect(error).toBeInstanceOf(PinterestTokenStorageError);
    expect((errors[0] as Error).cause).toMatchObject({ message: "INSERT [redacted] failed" });
    expect(accountCalls(fake)).toBe(0);
    isDown = false;
    await pinterest.get("/user_account");
    expect(seen).toHaveLength(2);
    expect(new Set(seen).size).toBe(1);
    expect(fake.tokenRequests()).toBe(1);
  });

  test("that throws shows neither the new tokens nor those that it was to replace", async () => {
    const fake = await lab.start();
    const kept: RefreshedTokens[] = [];
    const pinterest = lab.renewing(fake, {
      onToken: (tokens) => {
        kept.push({ ...tokens });
        const [old] = kept;
        if (!old || kept.length === 1) return;
        throw new Error(
          `UPDATE tokens SET a='${tokens.access_token}', r='${tokens.refresh_token}' ` +
            `WHERE a='${old.access_token}' AND r='${old.refresh_token}' failed`,
        );
      },
    });
    await pinterest.get("/user_account");
    fake.book.endAll("access");
    const error = await caught(account(pinterest));
    expect(error).toBeInstanceOf(PinterestTokenStorageError);
    expect((error as Error).cause).toMatchObject({
      message:
        "UPDATE tokens SET a='[redacted]', r='[redacted]' " +
        "WHERE a='[redacted]' AND r='[redacted]' failed",
    });
    expect(kept).toHaveLength(2);
  });

  test("that throws ahead of a token's end is told all the same", async () => {
    const fake = await lab.start();
    const cause = new Error("disk full");
    const onToken = () => Promise.reject(cause);
    const pinterest = lab.renewing(fake, { ...usable(fake), onToken });
    for (let n = 0; n < 2; n++) {
      const error = await caught(account(pinterest));
      expect(error).toBeInstanceOf(PinterestTokenStorageError);
      expect((error as Error).cause).toMatchObject({ name: "Error", message: "disk full" });
    }
    expect(fake.tokenRequests()).toBe(1);
  });

  test("that fails until its tokens have ended gets those that follow", async () => {
    const fake = await lab.start({ accessLife: 1 });
    let calls = 0;
    const onToken = () => {
      if (++calls === 1) throw new Error("down");
    };
    const pinterest = lab.renewing(fake, { onToken });
    await caught(account(pinterest));
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    await pinterest.get("/user_account");
    expect(fake.tokenRequests()).toBe(2);
    expect(accountCalls(fake)).toBe(1);
  });

  test("may change what it was given, and fail: the tokens are not lost", async () => {
    const fake = await lab.start();
    let calls = 0;
    const onToken = (tokens: RefreshedTokens) => {
      expect(tokens.access_token).toMatch(/^pina_/);
      Object.assign(tokens, { access_token: "", refresh_token: "", expiresAt: null });
      if (++calls === 1) throw new Error("down");
    };
    const pinterest = lab.renewing(fake, { onToken });
    expect(await caught(account(pinterest))).toBeInstanceOf(PinterestTokenStorageError);
    await pinterest.get("/user_account");
    fake.book.endAll("access");
    await pinterest.get("/user_account");
    expect(calls).toBe(3);
    expect(fake.tokenRequests()).toBe(2);
  });
});

describe("a crash between Pinterest's answer and the end of onToken", () => {
  test.each([
    ["lenient", "the kept refresh token goes on"],
    ["strict", "the app is told to authorise again"],
  ] as const)("under %s rotation: %s", async (rotation, outcome) => {
    const fake = await lab.start({ rotation });
    const kept = fake.refreshToken();
    const crashed = lab.renewing(fake, {
      refreshToken: kept,
      onToken: () => new Promise(() => undefined),
    });
    await caught(() => crashed.get("/user_account", { totalTimeout: 100 }));
    expect(fake.tokenRequests()).toBe(1);
    expect(accountCalls(fake)).toBe(0);

    const restarted = lab.renewing(fake, { refreshToken: kept });
    if (outcome === "the kept refresh token goes on") await restarted.get("/user_account");
    else {
      expect(await caught(account(restarted))).toBeInstanceOf(PinterestReauthorizationError);
    }
  });
});

testThatNoSecretShows(lab.watch, 50);
