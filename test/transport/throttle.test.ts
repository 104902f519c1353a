import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PinterestRateLimitError, type CallEvent } from "../../src/index.js";
import { createThrottle } from "../../src/transport/rate-limit.js";
import { thrownBy } from "../support/stand-in.js";
import {
  enterMany,
  category,
  settle,
  startCall,
  throttleAfter,
  reported,
} from "../support/throttle.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a category of which nothing is known", () => {
  test("lets every call in at once", async () => {
    const { tickets } = enterMany(createThrottle(), 50);
    await settle();
    expect(tickets).toHaveLength(50);
  });
});

describe("a category in which little remains", () => {
  test("lets no more calls in than remain, until there is news", async () => {
    const throttle = await throttleAfter(reported(3, 60));
    const { tickets } = enterMany(throttle, 20);
    await settle();
    expect(tickets).toHaveLength(3);
    const [first = 0] = tickets;
    throttle.leave(category, first, reported(9, 60));
    await settle();
    expect(tickets).toHaveLength(3 - 1 + 8);
  });

  test("lets calls in first come, first served", async () => {
    const throttle = await throttleAfter(reported(1, 60));
    const order: number[] = [];
    for (const n of [0, 1, 2, 3]) {
      void Promise.resolve(throttle.enter(category, startCall())).then((ticket) => {
        order.push(n);
        setTimeout(() => {
          throttle.leave(category, ticket, reported(1, 60));
        }, 100);
      });
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(order).toEqual([0, 1, 2, 3]);
  });

  test("lets the next in where a call under way ends without an answer", async () => {
    const throttle = await throttleAfter(reported(1, 60));
    const { tickets } = enterMany(throttle, 2);
    await settle();
    expect(tickets).toHaveLength(1);
    throttle.leave(category, tickets[0] ?? 0, undefined);
    await settle();
    expect(tickets).toHaveLength(2);
  });
});

describe("a category with several windows", () => {
  test("lets no more calls into a new window than its shortest allows, until there is news", async () => {
    const windows = [
      { limit: 10, windowMs: 1_000 },
      { limit: 1_000, windowMs: 60_000 },
    ];
    const throttle = await throttleAfter({ ...reported(0, 1), limit: 1_000, windows });
    const { tickets } = enterMany(throttle, 50);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(tickets).toHaveLength(10);
    throttle.leave(category, tickets[0] ?? 0, { ...reported(40, 1), limit: 1_000, windows });
    await settle();
    expect(tickets).toHaveLength(10 + 40 - 9);
  });
});

describe("a category in which nothing remains", () => {
  test("holds calls until the reset, and tells of the wait once", async () => {
    const throttle = await throttleAfter(reported(0, 10));
    const events: CallEvent[] = [];
    const { tickets } = enterMany(throttle, 2, { onEvent: (event) => events.push(event) });
    await vi.advanceTimersByTimeAsync(9_999);
    expect(tickets).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(tickets).toHaveLength(2);
    const event = { type: "throttle", category, delay: 10_000, attempt: 1 };
    expect(events).toMatchObject([event, event]);
  });

  test("goes on waiting where a late answer puts the reset off", async () => {
    const throttle = createThrottle();
    const [one, two] = [
      await throttle.enter(category, startCall()),
      await throttle.enter(category, startCall()),
    ] as const;
    throttle.leave(category, one, reported(0, 10));
    const { tickets } = enterMany(throttle, 1);
    await vi.advanceTimersByTimeAsync(5_000);
    throttle.leave(category, two, reported(0, 20));
    await vi.advanceTimersByTimeAsync(19_999);
    expect(tickets).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(tickets).toHaveLength(1);
  });

  test("lets calls in early where an answer tells of more", async () => {
    const throttle = createThrottle();
    const [one, two] = [
      await throttle.enter(category, startCall()),
      await throttle.enter(category, startCall()),
    ] as const;
    throttle.leave(category, one, reported(0, 50));
    const { tickets } = enterMany(throttle, 3);
    await vi.advanceTimersByTimeAsync(1_000);
    throttle.leave(category, two, reported(2, 50));
    await settle();
    expect(tickets).toHaveLength(2);
  });

  test("does not hold calls of another category", async () => {
    const throttle = await throttleAfter(reported(0, 10));
    let isIn = false;
    void Promise.resolve(throttle.enter("ads_write", startCall())).then(() => {
      isIn = true;
    });
    await settle();
    expect(isIn).toBe(true);
  });

  test("fails a call at once whose wait would be above maxDelay, and says how long", async () => {
    const throttle = await throttleAfter(reported(0, 90));
    const error = await thrownBy(() => throttle.enter(category, startCall()));
    expect(error).toBeInstanceOf(PinterestRateLimitError);
    expect(error).toMatchObject({ attempts: 0, retryAfterMs: 90_000, status: 429 });
    expect((error as Error).message).toBe(
      "GET /ad_accounts was not sent: the rate limit ads_read is used up. " +
        "The next attempt would have to wait 90 s, longer than retry.maxDelay allows",
    );
    expect(vi.getTimerCount()).toBe(0);
  });

  test("fails a call at once whose wait would reach the deadline", async () => {
    const throttle = await throttleAfter(reported(0, 10));
    const error = await thrownBy(() =>
      throttle.enter(category, startCall({ totalTimeout: 10_000 })),
    );
    expect(error).toMatchObject({ name: "PinterestRateLimitError", retryAfterMs: 10_000 });
    expect((error as Error).message).toContain("longer than totalTimeout allows");
  });

  test("lets a call in that asks for no throttle", async () => {
    const throttle = await throttleAfter(reported(0, 10));
    const { tickets } = enterMany(throttle, 3, { throttle: false });
    await settle();
    expect(tickets).toHaveLength(3);
  });

  test("holds nothing where the reset is not told", async () => {
    const throttle = await throttleAfter({ ...reported(0, 1), resetAt: undefined });
    const { tickets } = enterMany(throttle, 3);
    await settle();
    expect(tickets).toHaveLength(3);
  });
});
