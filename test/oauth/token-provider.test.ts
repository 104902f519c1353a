import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PinterestCallError } from "../../src/errors/index.js";
import { clientCredentialsToken, refreshingToken, type OAuthScope } from "../../src/index.js";
import { createTokenProvider, type KnownToken } from "../../src/oauth/token-provider.js";
import type { ClientTokens } from "../../src/oauth/index.js";
import { gate } from "../support/fake-oauth-lab.js";
import { thrownBy } from "../support/stand-in.js";

const minute = 60_000;
const start = Date.UTC(2026, 0, 1);
const operation = { id: "oauth/token", method: "POST", path: "/oauth/token" };
const unreachable = () =>
  new PinterestCallError({ operation, attempts: 1, redact: (text) => text }, "got no answer");

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

function tokens(name: string, seconds = 3_600): ClientTokens {
  return {
    access_token: name,
    expires_in: seconds,
    scope: "ads:read",
    token_type: "bearer",
    expiresAt: new Date(Date.now() + seconds * 1000),
    refreshTokenExpiresAt: undefined,
  };
}

/** A provider that is given `token-1`, `token-2` and so on. */
function counting(seconds?: number, initial?: KnownToken) {
  let count = 0;
  const ask = vi.fn(() => Promise.resolve(tokens(`token-${++count}`, seconds)));
  return { ask, provider: createTokenProvider(ask, {}, { initial }) };
}

const known = (ms: number): KnownToken => ({ token: "known", expiresAt: start + ms });

describe("a token provider", () => {
  test("renews five minutes ahead of an end, and not before", async () => {
    const { provider } = counting();
    expect(await provider.token()).toBe("token-1");
    vi.advanceTimersByTime(55 * minute - 1);
    expect(await provider.token()).toBe("token-1");
    vi.advanceTimersByTime(1);
    expect(await provider.token()).toBe("token-2");
  });

  test("uses a short token for three quarters of its life", async () => {
    const { provider } = counting(60);
    expect(await provider.token()).toBe("token-1");
    vi.advanceTimersByTime(44_999);
    expect(await provider.token()).toBe("token-1");
    vi.advanceTimersByTime(1);
    expect(await provider.token()).toBe("token-2");
  });

  test("gives a token without any life to those that asked, and asks anew for the next", async () => {
    const { provider } = counting(0);
    const both = await Promise.all([provider.token(), provider.token()]);
    expect(both).toEqual(["token-1", "token-1"]);
    expect(await provider.token()).toBe("token-2");
  });

  test("uses a token whose end it does not know until it is discarded", async () => {
    const { provider } = counting(3_600, { token: "known", expiresAt: undefined });
    vi.advanceTimersByTime(1_000 * minute);
    expect(await provider.token()).toBe("known");
    provider.discard("another");
    expect(await provider.token()).toBe("known");
    provider.discard("known");
    expect(await provider.token()).toBe("token-1");
    provider.discard("known");
    expect(await provider.token()).toBe("token-1");
  });

  test("gives the new token to who discards the old one while it is being renewed", async () => {
    const { passed, open } = gate();
    const ask = vi.fn(() => passed.then(() => tokens("new")));
    const provider = createTokenProvider(ask, {}, { initial: known(minute) });
    const first = provider.token();
    provider.discard("known");
    const second = provider.token();
    open();
    expect(await Promise.all([first, second])).toEqual(["new", "new"]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test("does not fall back on a token that is discarded while its renewal fails", async () => {
    const { passed, open } = gate();
    const ask = () => passed.then(() => Promise.reject(unreachable()));
    const provider = createTokenProvider(ask, {}, { initial: known(minute) });
    const first = thrownBy(() => provider.token());
    provider.discard("known");
    open();
    expect(await first).toBeInstanceOf(PinterestCallError);
  });

  test("waits five seconds for a slow renewal while a token is good, then thirty without trying", async () => {
    const { passed, open } = gate();
    const ask = vi.fn(() => passed.then(() => tokens("new")));
    const provider = createTokenProvider(ask, {}, { initial: known(4 * minute) });
    const first = provider.token();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await first).toBe("known");
    expect(await provider.token()).toBe("known");
    expect(vi.getTimerCount()).toBe(0);
    open();
    await vi.advanceTimersByTimeAsync(0);
    expect(await provider.token()).toBe("new");
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test("waits as long as it takes where the token has ended meanwhile", async () => {
    const { passed, open } = gate();
    const ask = () => passed.then(() => tokens("new"));
    const provider = createTokenProvider(ask, {}, { initial: known(3_000) });
    const first = provider.token();
    await vi.advanceTimersByTimeAsync(60_000);
    open();
    expect(await first).toBe("new");
  });

  test("tries again thirty seconds after a failure, while the token is good", async () => {
    const ask = vi.fn(() => Promise.reject<ClientTokens>(unreachable()));
    const provider = createTokenProvider(ask, {}, { initial: known(4 * minute) });
    for (let n = 0; n < 10; n++) expect(await provider.token()).toBe("known");
    expect(ask).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(30_000);
    expect(await provider.token()).toBe("known");
    expect(ask).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(4 * minute);
    expect(await thrownBy(() => provider.token())).toBeInstanceOf(PinterestCallError);
  });

  test("discards ten tokens a minute at most", async () => {
    const { ask, provider } = counting();
    for (let n = 0; n < 20; n++) provider.discard(await provider.token());
    expect(ask).toHaveBeenCalledTimes(11);
    vi.advanceTimersByTime(minute);
    provider.discard("token-11");
    expect(await provider.token()).toBe("token-12");
  });
});

describe("a token source", () => {
  const app = { appId: "1", appSecret: "secret", refreshToken: "pinr_1" };
  const scopes: OAuthScope[] = ["ads:read"];
  const unset = undefined as unknown as string;

  test.each([
    ["appId", { appId: unset }],
    ["appId", { appId: "12:34" }],
    ["appSecret", { appSecret: "" }],
    ["timeOut", { timeOut: 5 }],
    ["tokens", { refreshToken: undefined, tokens: [] as never }],
    ["tokens", { tokens: { access_token: "pina_1", refresh_token: "pinr_1" } }],
    ["tokens.access_token", { refreshToken: undefined, tokens: { access_token: "a b" } }],
    ["tokens.refresh_token", { refreshToken: undefined, tokens: { access_token: "pina_1" } }],
    ["expiresAt", { accessToken: "pina_1", expiresAt: "2026-02-30T99:00:00Z" }],
    ["refreshAhead", { refreshAhead: Number.NaN }],
    ["refreshAhead", { refreshAhead: -1 }],
    ["refreshAhead", { refreshAhead: "5" as unknown as number }],
    ["onToken", { onToken: "store" as unknown as () => void }],
    ["expiresAt", { accessToken: "pina_1", expiresAt: new Date("never") }],
    ["expiresAt", { accessToken: "pina_1", expiresAt: "2026-01-01" as unknown as Date }],
    ["accessToken", { accessToken: "two words" }],
    ["baseUrl", { baseUrl: "http://example.com" }],
  ])("that cannot work is told when it is made: %s", async (option, wrong) => {
    const error = await thrownBy(() => refreshingToken({ ...app, ...wrong }));
    expect(error).toMatchObject({ name: "PinterestConfigurationError", option });
  });

  test("is told of an empty refresh token and of an unknown scope when it is made, too", async () => {
    expect(await thrownBy(() => refreshingToken({ ...app, refreshToken: "" }))).toMatchObject({
      option: "refreshToken",
    });
    const { appId, appSecret } = app;
    const wrong = { appId, appSecret, scopes: [...scopes, "ads:reed" as OAuthScope] };
    expect(await thrownBy(() => clientCredentialsToken(wrong))).toMatchObject({
      field: "scopes[1]",
    });
  });
});
