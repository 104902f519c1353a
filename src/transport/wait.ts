import { PinterestAbortError, PinterestTimeoutError } from "../errors/index.js";
import { type CallContext, timeLeft } from "./send.js";

/** Those who listen to one signal, and what tells them all. */
interface Group {
  readonly members: Set<() => void>;
  readonly tell: () => void;
}

const groups = new WeakMap<AbortSignal, Group>();

/**
 * Calls a listener when a signal aborts; returns a function that takes the listener away again. However
 * many listen, the signal has one listener of ours: Node warns of a leak at the eleventh, and a stream has
 * more requests than that under one signal. All are told also where one throws; the signal gets the first
 * such error, for the runtime to report.
 */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (!signal) return nothing;
  const group = groups.get(signal) ?? begin(signal);
  group.members.add(listener);
  return () => {
    if (!group.members.delete(listener) || group.members.size > 0) return;
    signal.removeEventListener("abort", group.tell);
    if (groups.get(signal) === group) groups.delete(signal);
  };
}

function begin(signal: AbortSignal): Group {
  const members = new Set<() => void>();
  // A member that an earlier one takes away is not told any more.
  const tell = (): void => {
    const thrown: unknown[] = [];
    for (const listener of members) {
      try {
        listener();
      } catch (error) {
        thrown.push(error);
      }
    }
    if (thrown.length > 0) throw thrown[0];
  };
  const group = { members, tell };
  groups.set(signal, group);
  signal.addEventListener("abort", tell, { once: true });
  return group;
}

function nothing(): void {
  // Nobody listens.
}

/**
 * Waits so many milliseconds, never fewer. Rejects with the signal's own reason as soon as it aborts,
 * and leaves neither timer nor listener behind.
 */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = performance.now() + ms;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const abort = (): void => {
      unlisten();
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    // Timers may fire a little early.
    const arm = (): void => {
      const left = end - performance.now();
      if (left > 0) timer = setTimeout(arm, Math.ceil(left));
      else {
        unlisten();
        resolve();
      }
    };
    const unlisten = onAbort(signal, abort);
    if (signal?.aborted) abort();
    else arm();
  });
}

/**
 * Waits for something that takes no signal, such as a token source, no longer than the call may last.
 * Rejects as it does; else with a {@link PinterestAbortError} or a {@link PinterestTimeoutError}. Leaves
 * neither timer nor listener behind, also where the work never ends.
 */
export function within<T>(context: CallContext, work: T | Promise<T>): Promise<T> {
  const { signal } = context;
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(timer);
      unlisten();
    };
    const fail = (error: unknown): void => {
      finish();
      reject(error);
    };
    const abort = (): void => {
      fail(new PinterestAbortError(context, signal?.reason));
    };
    const timer = setTimeout(
      () => {
        fail(new PinterestTimeoutError(context, "totalTimeout", context.limits.totalTimeout));
      },
      Math.max(0, timeLeft(context)),
    );
    const unlisten = onAbort(signal, abort);
    if (signal?.aborted) abort();
    Promise.resolve(work).then((value) => {
      finish();
      resolve(value);
    }, fail);
  });
}
