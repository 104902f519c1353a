import { createHook } from "node:async_hooks";

/** Keeps an eye on timers. */
export interface TimerWatch {
  /** From now on it does not look for new timers any more. */
  seal(): void;
  /** Where those timers were set that still keep the process alive. */
  left(): string[];
  stop(): void;
}

/** Watches the timers that are set from now on; to count those that are active would count the test runner's. */
export function watchTimers(): TimerWatch {
  const places = new Map<number, { readonly timer: NodeJS.Timeout; readonly place: Error }>();
  let isSealed = false;
  const hook = createHook({
    init: (id, type, _trigger, resource) => {
      if (type !== "Timeout" || isSealed) return;
      places.set(id, { timer: resource as NodeJS.Timeout, place: new Error("set here") });
    },
    // It has fired, or was cleared.
    destroy: (id) => {
      places.delete(id);
    },
  }).enable();
  return {
    seal: () => {
      isSealed = true;
    },
    left: () =>
      [...places.values()]
        .filter(({ timer }) => timer.hasRef())
        .map(({ place }) => place.stack ?? ""),
    stop: () => {
      hook.disable();
    },
  };
}
