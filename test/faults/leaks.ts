import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { startFaultServer, type Behaviour, type FaultServer } from "./server.js";
import { watchTimers, type TimerWatch } from "./timers.js";

/** What the tests of a file share. */
export interface Watched {
  /** A server of the test's own. */
  readonly server: FaultServer;
  /** A signal that never aborts, for every call of a test to listen to. */
  readonly signal: AbortSignal;
}

const watchedKinds = new Set(["TCPSocketWrap", "TCPServerWrap", "TCPConnectWrap"]);
const patience = 30_000;

/**
 * Gives each test a server, and fails it where it leaves anything behind: a connection with half an
 * answer, a socket, a timer, a listener on the caller's signal, a rejection that nobody handled.
 */
export function watchLeaks(usual: Behaviour): Watched {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => {
    unhandled.push(reason);
  };
  let server: FaultServer;
  let signal: AbortSignal;
  let before: Map<string, number>;
  let timers: TimerWatch;
  beforeAll(() => {
    process.on("unhandledRejection", note).on("uncaughtExceptionMonitor", note);
  });
  afterAll(() => {
    process.off("unhandledRejection", note).off("uncaughtExceptionMonitor", note);
  });
  beforeEach(async () => {
    before = countActive();
    signal = new AbortController().signal;
    server = await startFaultServer(usual);
    timers = watchTimers();
  });
  afterEach(async () => {
    timers.seal();
    const listeners = getEventListeners(signal, "abort");
    // The client itself must end what it does not want to read; the server does not help.
    await settled(() => server.unfinished === 0);
    const { unfinished } = server;
    await server.close();
    const sockets = (): string[] =>
      [...countActive()]
        .filter(([kind, count]) => count > (before.get(kind) ?? 0))
        .map(([kind, count]) => `${kind}: ${before.get(kind) ?? 0} before, ${count} after`);
    await settled(() => sockets().length + timers.left().length === 0);
    timers.stop();
    expect(listeners, "listeners on the caller's signal").toEqual([]);
    expect(unfinished, "connections left in the middle of an answer").toBe(0);
    expect(sockets(), "sockets that keep the process alive").toEqual([]);
    expect(timers.left(), "timers that keep the process alive").toEqual([]);
    expect(unhandled.splice(0), "rejections that nobody handled").toEqual([]);
  });
  return {
    get server() {
      return server;
    },
    get signal() {
      return signal;
    },
  };
}

/** Sockets that keep the process alive, by kind. */
function countActive(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo()) {
    if (watchedKinds.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Waits until something is so, for as long as is to be borne. */
export async function settled(isSo: () => boolean): Promise<void> {
  const end = performance.now() + patience;
  // The next turn at least, for what was rejected in this one to be told of.
  do await sleep(1);
  while (!isSo() && performance.now() < end);
}
