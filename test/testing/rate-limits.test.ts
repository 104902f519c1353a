import { describe, expect, test, vi } from "vitest";
import { PinterestInputError, PinterestRateLimitError } from "../../src/index.js";
import { startStandIn, type RateLimitRules } from "../../src/testing/index.js";
import { thrownBy } from "../support/stand-in.js";
import { adAccountId, clientOf, eventOf, useStandIn } from "./shared.js";

const standIn = useStandIn({
  tokens: { access: ["access"], conversion: ["conversion"] },
  rateLimits: {
    org_read: { limit: 2, windowMs: 3_600_000 },
    ads_conversions: { limit: 1, windowMs: 3_600_000 },
    ads_write: { limit: 1, windowMs: 40 },
    ads_read: undefined,
  },
});
/** A client that asks anew at once, and by itself neither waits nor retries. */
const client = (conversionToken?: string) =>
  clientOf(standIn(), { accessToken: "access", conversionToken, retry: false, throttle: false });

describe("rateLimits", () => {
  test("tell the client what remains, and answer 429 when nothing does", async () => {
    standIn().on("GET /user_account", { username: "jane" });
    standIn().pages("GET /pins", []);
    const pinterest = client();
    await pinterest.get("/user_account");
    expect(pinterest.rateLimits.get("org_read")).toMatchObject({ limit: 2, remaining: 1 });
    await pinterest.get("/pins");
    expect(pinterest.rateLimits.get("org_read")).toMatchObject({ limit: 2, remaining: 0 });
    const error = await thrownBy(() => pinterest.get("/user_account"));
    expect(error).toBeInstanceOf(PinterestRateLimitError);
    const { retryAfterMs = 0 } = error as PinterestRateLimitError;
    expect(retryAfterMs).toBeGreaterThan(3_500_000);
    expect(retryAfterMs).toBeLessThanOrEqual(3_600_000);
    expect(error).toMatchObject({ code: 8 });
  });

  test("leave categories without a rule alone, and say nothing of them", async () => {
    standIn().on("GET /ad_accounts/{ad_account_id}", { id: adAccountId });
    const path = { ad_account_id: adAccountId };
    const { response } = await client().request("GET", "/ad_accounts/{ad_account_id}", { path });
    expect(response.headers.get("x-ratelimit-remaining")).toBeNull();
  });

  test("start anew when their window ends", async () => {
    const path = { ad_account_id: adAccountId };
    const create = () =>
      clientOf(standIn(), { accessToken: "access" }).post(
        "/ad_accounts/{ad_account_id}/ad_groups",
        { path, body: [] },
      );
    standIn().on("POST /ad_accounts/{ad_account_id}/ad_groups", { items: [] });
    await create();
    // A 429 says how long to wait, and the client does, unless the window is over by then.
    expect(await create()).toEqual({ items: [] });
  });

  test("go by the clock that a test may set", async () => {
    standIn().on("GET /user_account", { username: "jane" });
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const pinterest = client();
      for (let call = 0; call < 2; call++) await pinterest.get("/user_account");
      expect(await thrownBy(() => pinterest.get("/user_account"))).toMatchObject({ status: 429 });
      vi.setSystemTime(Date.now() + 3_600_000);
      expect(await pinterest.get("/user_account")).toEqual({ username: "jane" });
    } finally {
      vi.useRealTimers();
    }
  });

  test("are unspent after a reset", async () => {
    for (let round = 0; round < 3; round++) {
      standIn().reset();
      standIn().on("GET /user_account", { username: "jane" });
      for (let call = 0; call < 2; call++) await client().get("/user_account");
    }
    expect(await thrownBy(() => client().get("/user_account"))).toMatchObject({ status: 429 });
  });

  test("count events that come with an access token, not with a conversion token", async () => {
    const send = (token?: string) => client(token).conversions.send(adAccountId, [eventOf("a")]);
    for (let call = 0; call < 5; call++)
      expect(await send("conversion")).toMatchObject({ processed: 1 });
    expect(await send()).toMatchObject({ processed: 1 });
    const refused = await send().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PinterestRateLimitError);
  });

  test.each<[string, RateLimitRules]>([
    ["rateLimits.org_raed", { org_raed: { limit: 1, windowMs: 1 } } as RateLimitRules],
    ["rateLimits.org_read.limit", { org_read: { limit: -1, windowMs: 1 } }],
    ["rateLimits.org_read.windowMs", { org_read: { limit: 1, windowMs: 0 } }],
  ])("are refused: %s", async (field, rateLimits) => {
    const error = await thrownBy(() => startStandIn({ rateLimits }));
    expect(error).toBeInstanceOf(PinterestInputError);
    expect(error).toMatchObject({ field });
  });
});
