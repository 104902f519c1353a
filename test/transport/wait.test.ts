import fc from "fast-check";
import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { pause, timedOut, waitFor } from "../../src/transport/wait.js";
import { thrownBy } from "../support/stand-in.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = new Promise<string>(() => undefined);

describe("waiting for a promise", () => {
  test("gives its value or its error, and leaves nothing behind", async () => {
    const { signal } = new AbortController();
    expect(await waitFor(Promise.resolve("a"), { ms: 10, signal })).toBe("a");
    const error = new Error("no");
    expect(await thrownBy(() => waitFor(Promise.reject(error), { ms: 10, signal }))).toBe(error);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("ends when the time is up, or when the signal aborts, whichever is first", async () => {
    const run = async (ms: number, abortAt: number) => {
      const controller = new AbortController();
      const { signal } = controller;
      const result = waitFor(never, { ms, signal }).catch((reason: unknown) => reason);
      setTimeout(() => {
        controller.abort("aborted");
      }, abortAt);
      await vi.advanceTimersByTimeAsync(Math.max(ms, abortAt));
      expect(vi.getTimerCount()).toBe(0);
      expect(getEventListeners(signal, "abort")).toEqual([]);
      return result;
    };
    const time = fc.integer({ min: 1, max: 5_000 });
    await fc.assert(
      fc.asyncProperty(time, time, async (ms, abortAt) => {
        fc.pre(ms !== abortAt);
        expect(await run(ms, abortAt)).toBe(ms < abortAt ? timedOut : "aborted");
      }),
      { numRuns: 30 },
    );
  });

  test("has no limit unless one is set", async () => {
    const over = vi.fn();
    void waitFor(never, {}).then(over);
    await vi.advanceTimersByTimeAsync(2 ** 40);
    expect(over).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("ignores what the promise does later", async () => {
    let fail: (error: Error) => void = () => undefined;
    const late = new Promise<string>((_, reject) => (fail = reject));
    const result = waitFor(late, { ms: 5 });
    await vi.advanceTimersByTimeAsync(5);
    fail(new Error("late"));
    expect(await result).toBe(timedOut);
  });
});

describe("a wait longer than a timer can be (2^31 - 1 ms)", () => {
  test("lasts as long as asked, with one timer at a time", async () => {
    const days = 60 * 86_400_000;
    const setTimer = vi.spyOn(globalThis, "setTimeout");
    const over = vi.fn();
    const paused = pause(days).then(over);
    await vi.advanceTimersByTimeAsync(days - 1);
    expect(over).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await paused;
    expect(setTimer.mock.calls.length).toBeLessThan(5);
    for (const [, ms] of setTimer.mock.calls) expect(ms).toBeLessThanOrEqual(2 ** 31 - 1);
    setTimer.mockRestore();
  });
});
