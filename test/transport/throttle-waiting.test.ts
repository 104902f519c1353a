import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PinterestAbortError, PinterestTimeoutError } from "../../src/index.js";
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

describe("a call that waits", () => {
  test("ends as soon as its signal aborts, with the signal's reason, and leaves nothing behind", async () => {
    const throttle = await throttleAfter(reported(0, 10));
    const controller = new AbortController();
    const reason = new Error("enough");
    const waiting = thrownBy(() => throttle.enter(category, startCall({}, controller.signal)));
    await settle();
    controller.abort(reason);
    const error = await waiting;
    expect(error).toBeInstanceOf(PinterestAbortError);
    expect(error).toMatchObject({ cause: reason, attempts: 0 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is not in the way of the others once it was aborted", async () => {
    const throttle = await throttleAfter(reported(1, 60));
    const ticket = await throttle.enter(category, startCall());
    const controller = new AbortController();
    const aborted = thrownBy(() => throttle.enter(category, startCall({}, controller.signal)));
    const { tickets } = enterMany(throttle, 1);
    await settle();
    controller.abort();
    await aborted;
    throttle.leave(category, ticket, reported(1, 60));
    await settle();
    expect(tickets).toHaveLength(1);
  });

  test("gives its turn to the next one if it is aborted as soon as it is woken", async () => {
    const throttle = await throttleAfter(reported(1, 60));
    const ticket = await throttle.enter(category, startCall());
    const controller = new AbortController();
    const aborted = thrownBy(() => throttle.enter(category, startCall({}, controller.signal)));
    const { tickets } = enterMany(throttle, 1);
    await settle();
    throttle.leave(category, ticket, reported(1, 60));
    controller.abort();
    await aborted;
    await settle();
    expect(tickets).toHaveLength(1);
  });

  test("for the answers of others ends with a timeout error at its deadline", async () => {
    const throttle = await throttleAfter(reported(1, 60));
    await throttle.enter(category, startCall());
    const waiting = thrownBy(() => throttle.enter(category, startCall({ totalTimeout: 5_000 })));
    await vi.advanceTimersByTimeAsync(5_000);
    const error = await waiting;
    expect(error).toBeInstanceOf(PinterestTimeoutError);
    expect(error).toMatchObject({ option: "totalTimeout", attempts: 0 });
  });
});

describe("what is known of a category", () => {
  test("is what the answer to the latest call said, in whatever order answers come", async () => {
    const throttle = createThrottle();
    const tickets = [1, 2, 3].map(async () => throttle.enter(category, startCall()));
    const [one = 0, two = 0, three = 0] = await Promise.all(tickets);
    throttle.leave(category, three, reported(7, 60));
    throttle.leave(category, one, reported(9, 60));
    expect(throttle.lastSeen().get(category)?.remaining).toBe(7);
    throttle.leave(category, two, undefined);
    expect(throttle.lastSeen().get(category)?.remaining).toBe(7);
  });

  test("is less where the late answer to an earlier call says less", async () => {
    const throttle = createThrottle();
    const one = await throttle.enter(category, startCall());
    const two = await throttle.enter(category, startCall());
    throttle.leave(category, two, reported(7, 60));
    throttle.leave(category, one, reported(5, 60));
    expect(throttle.lastSeen().get(category)?.remaining).toBe(5);
  });

  test("is not there before an answer told it", async () => {
    const throttle = createThrottle();
    throttle.leave(category, await throttle.enter(category, startCall()), undefined);
    expect([...throttle.lastSeen()]).toEqual([]);
  });
});
