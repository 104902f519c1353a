import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { pause } from "../../src/transport/wait.js";
import { thrownBy } from "../support/stand-in.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a pause", () => {
  test("lasts as long as asked, never less, and leaves nothing behind", async () => {
    const controller = new AbortController();
    const over = vi.fn();
    const paused = pause(1_000.5, controller.signal).then(over);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(over).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(over).toHaveBeenCalledOnce();
    await paused;
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("of no time, or less, is over at once", async () => {
    await pause(0);
    await pause(-5);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("ends with the signal's own reason as soon as it aborts", async () => {
    const reason = new Error("enough");
    expect(await thrownBy(() => pause(1_000, AbortSignal.abort(reason)))).toBe(reason);
    const controller = new AbortController();
    const ended = thrownBy(() => pause(1_000, controller.signal));
    controller.abort(reason);
    expect(await ended).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is not cut short by a timer that fires early", async () => {
    const early = vi.spyOn(globalThis, "setTimeout").mockImplementationOnce((run) => {
      queueMicrotask(run);
      return 0 as never;
    });
    const over = vi.fn();
    const paused = pause(50).then(over);
    await vi.advanceTimersByTimeAsync(49);
    expect(over).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await paused;
    expect(early).toHaveBeenCalledTimes(2);
    early.mockRestore();
  });
});
