import { describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestAbortError,
  PinterestRateLimitError,
  type CallEvent,
  type PinterestOptions,
} from "../../src/index.js";
import { answerOf, scriptFetch, type Script } from "../support/scripted-fetch.js";
import { thrownBy } from "../support/stand-in.js";

const accessToken = "access-token-for-tests";
const conversionToken = "conversion-token-for-tests";

function clientOf(script: Script[], options: PinterestOptions = {}) {
  const { fetch, requests } = scriptFetch(...script);
  return { pinterest: new Pinterest({ accessToken, fetch, ...options }), requests };
}

const told = (remaining: number, seconds: number, status = 200) =>
  answerOf(
    status,
    {},
    {
      "x-ratelimit-limit": "10",
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-reset": String(seconds),
    },
  );
const sendNothing = (client: Pinterest) =>
  client.post("/ad_accounts/{ad_account_id}/events", {
    path: { ad_account_id: "1" },
    body: { data: [] },
  });
/** GET /ad_accounts is of the category ads_read, GET /boards of org_read. */
const ads = "/ad_accounts";

describe("what Pinterest says of rate limits", () => {
  test("can be read by category, and stands in the whole answer", async () => {
    const { pinterest } = clientOf([told(7, 60)]);
    expect([...pinterest.rateLimits]).toEqual([]);
    const { rateLimit } = await pinterest.request("GET", ads);
    expect(rateLimit).toMatchObject({ category: "ads_read", limit: 10, remaining: 7 });
    const wait = Number(rateLimit?.resetAt) - Date.now();
    expect(wait).toBeGreaterThan(59_000);
    expect(wait).toBeLessThanOrEqual(60_000);
    expect([...pinterest.rateLimits]).toEqual([["ads_read", rateLimit]]);
    expect(pinterest.rateLimits.get("org_read")).toBeUndefined();
  });

  test("is the limit of the category, where Pinterest sends that of a second with it", async () => {
    const headers = {
      "x-ratelimit-limit": "100, 100;w=1, 1000;w=60",
      "x-ratelimit-remaining": "99",
      "x-ratelimit-reset": "1",
    };
    const { pinterest } = clientOf([answerOf(200, {}, headers)]);
    await pinterest.get(ads);
    expect(pinterest.rateLimits.get("ads_read")).toMatchObject({
      limit: 1_000,
      remaining: 99,
      windows: [
        { limit: 100, windowMs: 1_000 },
        { limit: 1_000, windowMs: 60_000 },
      ],
    });
  });

  test("stands in an error too", async () => {
    const { pinterest } = clientOf([told(0, 3600, 429)]);
    const error = await thrownBy(() => pinterest.get(ads));
    expect(error).toMatchObject({
      retryAfterMs: 3_600_000,
      rateLimit: { remaining: 0, limit: 10 },
    });
  });

  test("of a conversion token counts by itself", async () => {
    const { pinterest, requests } = clientOf([told(0, 3600), told(5, 60)], { conversionToken });
    await sendNothing(pinterest);
    expect([...pinterest.rateLimits.keys()]).toEqual(["ads_conversions (conversion token)"]);
    expect(await thrownBy(() => sendNothing(pinterest))).toMatchObject({ attempts: 0 });
    expect(requests).toHaveLength(1);
    const other = clientOf([told(5, 60)]).pinterest;
    await sendNothing(other);
    expect([...other.rateLimits.keys()]).toEqual(["ads_conversions"]);
  });

  test("of the caller's own credential is not mixed with the client's", async () => {
    const { pinterest, requests } = clientOf([told(0, 3600)]);
    const headers = { authorization: "Bearer of-somebody-else" };
    await pinterest.get(ads, { headers });
    await pinterest.get(ads, { headers });
    expect([...pinterest.rateLimits]).toEqual([]);
    expect(requests).toHaveLength(2);
  });
});

describe("a category with nothing left", () => {
  test("holds its calls until the reset, while others go", async () => {
    const { pinterest, requests } = clientOf([told(0, 2), told(9, 60)]);
    await pinterest.get(ads);
    const start = performance.now();
    const held = pinterest.get(ads).then(() => performance.now() - start);
    await pinterest.get("/boards");
    expect(requests).toHaveLength(2);
    expect(await held).toBeGreaterThanOrEqual(1_900);
    expect(requests).toHaveLength(3);
  });

  test("fails a call at once that would wait too long, unsent", async () => {
    const { pinterest, requests } = clientOf([told(0, 3600)]);
    await pinterest.get(ads);
    const error = (await thrownBy(() => pinterest.get(ads))) as PinterestRateLimitError;
    expect(error).toBeInstanceOf(PinterestRateLimitError);
    expect(error.attempts).toBe(0);
    expect(error.retryAfterMs).toBeGreaterThan(3_590_000);
    expect(error.message).toMatch(
      /^GET \/ad_accounts was not sent: the rate limit ads_read is used up\. The next attempt would have to wait 3\d{3} s, longer than retry\.maxDelay allows$/,
    );
    expect(requests).toHaveLength(1);
  });

  test("after a 429 holds the other calls for as long as the answer asks", async () => {
    const wait = answerOf(429, {}, { "retry-after": "3600" });
    const { pinterest, requests } = clientOf([wait]);
    await thrownBy(() => pinterest.get(ads));
    expect(pinterest.rateLimits.get("ads_read")).toMatchObject({ remaining: 0 });
    expect(await thrownBy(() => pinterest.get(ads))).toMatchObject({ attempts: 0 });
    expect(requests).toHaveLength(1);
  });

  test("after a 429 holds the other calls for a day at most, whatever the answer asks", async () => {
    const { pinterest } = clientOf([answerOf(429, {}, { "retry-after": "9".repeat(20) })]);
    expect(await thrownBy(() => pinterest.get(ads))).toMatchObject({ retryAfterMs: 1e15 });
    const { resetAt } = pinterest.rateLimits.get("ads_read") ?? {};
    const hours = (Number(resetAt) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23);
    expect(hours).toBeLessThanOrEqual(24);
  });

  test("holds nobody who asks for no throttle", async () => {
    const off = clientOf([told(0, 3600)], { throttle: false });
    for (let n = 0; n < 3; n++) await off.pinterest.get(ads);
    expect(off.requests).toHaveLength(3);
    const once = clientOf([told(0, 3600)]);
    await once.pinterest.get(ads);
    await once.pinterest.get(ads, { throttle: false });
    expect(await thrownBy(() => once.pinterest.get(ads))).toMatchObject({ attempts: 0 });
  });

  test("lets go of a call whose signal aborts", async () => {
    const { pinterest, requests } = clientOf([told(0, 30)]);
    await pinterest.get(ads);
    const reason = new Error("enough");
    const controller = new AbortController();
    const events: CallEvent[] = [];
    const held = thrownBy(() =>
      pinterest.get(ads, { signal: controller.signal, onEvent: (event) => events.push(event) }),
    );
    setTimeout(() => {
      controller.abort(reason);
    }, 5);
    const error = (await held) as PinterestAbortError;
    expect(error).toBeInstanceOf(PinterestAbortError);
    expect([error.cause, error.attempts]).toEqual([reason, 0]);
    expect(events.map(({ type, attempt }) => [type, attempt])).toEqual([
      ["throttle", 1],
      ["end", 0],
    ]);
    expect(requests).toHaveLength(1);
  });
});

describe("many calls at once", () => {
  test("send no more than remain until an answer tells of more", async () => {
    const answers: ((response: Response) => void)[] = [];
    const fetch = () =>
      new Promise<Response>((resolve) => {
        answers.push(resolve);
      });
    const pinterest = new Pinterest({ accessToken, fetch });
    const tick = () => new Promise((resolve) => setTimeout(resolve, 2));
    const first = pinterest.get(ads);
    await tick();
    answers[0]?.(told(3, 30));
    await first;
    const calls = Array.from({ length: 20 }, () => pinterest.get(ads));
    await tick();
    expect(answers).toHaveLength(1 + 3);
    answers[1]?.(told(2, 30));
    await tick();
    expect(answers).toHaveLength(1 + 3);
    answers[2]?.(told(17, 30));
    await tick();
    // One is under way still, and counts.
    expect(answers).toHaveLength(1 + 2 + 17);
    for (const answer of answers) answer(told(17, 30));
    await tick();
    for (const answer of answers) answer(told(17, 30));
    await Promise.all(calls);
    expect(answers).toHaveLength(21);
  });
});
