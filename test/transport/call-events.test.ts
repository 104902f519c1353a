import { describe, expect, test } from "vitest";
import type { CallEvent } from "../../src/index.js";
import { findOperation } from "../../src/operations.js";
import { createContext, emit } from "../../src/transport/context.js";
import { parseLimits } from "../../src/options.js";

function callWith(onEvent: unknown) {
  const limits = parseLimits({ onEvent: onEvent as () => void });
  const call = createContext(findOperation("GET", "/boards/{board_id}"), limits, undefined);
  call.attempts = 2;
  return call;
}

describe("an event", () => {
  test("tells which call it is of, and which attempt", () => {
    const events: CallEvent[] = [];
    const call = callWith((event: CallEvent) => events.push(event));
    emit(call, { type: "request" });
    emit(call, { type: "throttle", category: "c", delay: 5 }, 3);
    const base = { operation: "boards/get", method: "GET", path: "/boards/{board_id}" };
    const callId = expect.stringMatching(/^\w+-\d+$/) as string;
    expect(events).toEqual([
      { ...base, callId, attempt: 2, type: "request" },
      { ...base, callId, attempt: 3, type: "throttle", category: "c", delay: 5 },
    ]);
    expect(new Set(events.map((event) => event.callId)).size).toBe(1);
  });

  test("is told to nobody where nobody listens", () => {
    expect(() => {
      emit(callWith(undefined), { type: "request" });
    }).not.toThrow();
  });

  test("does no harm where its listener throws or rejects", async () => {
    const thrower = () => {
      throw new Error("listener");
    };
    const rejecter = () => Promise.reject(new Error("listener"));
    const thenable = () => ({
      then: (_: unknown, reject: (error: Error) => void) => {
        reject(new Error("listener"));
      },
    });
    for (const listener of [thrower, rejecter, thenable])
      emit(callWith(listener), { type: "request" });
    // An unhandled rejection would make the run fail.
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
});
