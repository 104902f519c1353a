import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { onAbort } from "../../src/transport/wait.js";

const countOn = (signal: AbortSignal) => getEventListeners(signal, "abort").length;

describe("listening to a signal", () => {
  test("puts one listener on it, however many listen, and takes it away after the last", () => {
    const { signal } = new AbortController();
    const leave = Array.from({ length: 64 }, () => onAbort(signal, vi.fn()));
    expect(countOn(signal)).toBe(1);
    for (const one of leave.slice(1)) one();
    expect(countOn(signal)).toBe(1);
    leave[0]?.();
    expect(countOn(signal)).toBe(0);
  });

  test("tells everyone once, in the order in which they came, but those who left", () => {
    const controller = new AbortController();
    const told: string[] = [];
    onAbort(controller.signal, () => told.push("a"));
    const leave = onAbort(controller.signal, () => told.push("b"));
    onAbort(controller.signal, () => told.push("c"));
    leave();
    controller.abort();
    controller.abort();
    expect(told).toEqual(["a", "c"]);
  });

  test("does not tell one whom an earlier one takes away", () => {
    const controller = new AbortController();
    const later = vi.fn();
    onAbort(controller.signal, () => {
      leave();
    });
    const leave = onAbort(controller.signal, later);
    controller.abort();
    expect(later).not.toHaveBeenCalled();
  });

  test("tells everyone also where one throws, and has the runtime report the first error", () => {
    const { signal } = new AbortController();
    const listen = vi.spyOn(signal, "addEventListener");
    const told: string[] = [];
    const failAs = (name: string) => () => {
      told.push(name);
      throw new Error(name);
    };
    onAbort(signal, failAs("a"));
    onAbort(signal, failAs("b"));
    onAbort(signal, () => told.push("c"));
    const tell = listen.mock.calls[0]?.[1] as (this: AbortSignal) => void;
    expect(() => {
      tell.call(signal);
    }).toThrow("a");
    expect(told).toEqual(["a", "b", "c"]);
  });

  test("begins anew after all have left", () => {
    const controller = new AbortController();
    onAbort(controller.signal, vi.fn())();
    const again = vi.fn();
    onAbort(controller.signal, again);
    controller.abort();
    expect(again).toHaveBeenCalledOnce();
  });

  test("to no signal does nothing", () => {
    const listener = vi.fn();
    onAbort(undefined, listener)();
    expect(listener).not.toHaveBeenCalled();
  });
});
