import { describe, expect, test } from "vitest";
import { Pinterest, type RefreshedTokens, refreshingToken } from "../../src/index.js";
import { accountCalls } from "../support/fake-oauth-calls.js";
import { openLab } from "../support/fake-oauth-lab.js";
import { testThatNoSecretShows } from "../support/fake-oauth-watch.js";
import { app } from "../support/fake-oauth.js";

const lab = openLab();
const redirectUri = "https://shop.example/callback";

describe("tokens that onToken stored as JSON", () => {
  test("are given back unchanged, used until they expire, and then renewed", async () => {
    const fake = await lab.start();
    const { oauth } = lab.client(fake);
    const first = await oauth.exchangeCode({ code: fake.code(redirectUri), redirectUri });
    let stored = JSON.stringify(first);
    const open = () => {
      const accessToken = refreshingToken({
        ...app,
        baseUrl: fake.baseUrl,
        tokens: JSON.parse(stored) as RefreshedTokens,
        onToken: (tokens) => {
          stored = JSON.stringify(tokens);
        },
      });
      return new Pinterest({ accessToken, baseUrl: fake.baseUrl });
    };
    await open().get("/user_account");
    expect(fake.tokenRequests()).toBe(1);
    fake.book.endAll("access");
    await open().get("/user_account");
    expect(JSON.parse(stored)).not.toMatchObject({ access_token: first.access_token });
    await open().get("/user_account");
    expect([fake.tokenRequests(), accountCalls(fake)]).toEqual([2, 4]);
  });

  test.each([
    ["a date", (date: Date) => date],
    ["its ISO text", (date: Date) => date.toISOString()],
    ["the text with another zone", (date: Date) => date.toISOString().replace("Z", "+00:00")],
  ])("may have their expiry as %s", async (_, write) => {
    const fake = await lab.start();
    const { value: access } = fake.book.issue("access", 3_600, { scopes: ["user_accounts:read"] });
    for (const [ms, requests] of [
      [3_600_000, 0],
      [-1, 1],
    ] as const) {
      const expiresAt = write(new Date(Date.now() + ms));
      const { value: refresh } = fake.book.issue("refresh", 3_600, {
        scopes: ["user_accounts:read"],
      });
      const tokens = { access_token: access, refresh_token: refresh, expiresAt };
      const accessToken = refreshingToken({ ...app, baseUrl: fake.baseUrl, tokens });
      await lab.client(fake, { accessToken }).get("/user_account");
      expect(fake.tokenRequests()).toBe(requests);
    }
  });
});

testThatNoSecretShows(lab.watch, 5);
