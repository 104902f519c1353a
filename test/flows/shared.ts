import type { FlowProgress } from "../../src/flows/index.js";
import type { StandInRequest } from "../../src/testing/index.js";

/** Flows that ask Pinterest again as soon as they may. */
export const quick = { pollInterval: 1, maxPollInterval: 2, retry: { baseDelay: 1 } } as const;

/** The error that something rejects with. */
export function errorOf(run: Promise<unknown>): Promise<unknown> {
  return run.then(
    (value) => {
      throw new Error(`resolved with ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}

/** Requests as one line each, with the body where there is one. */
export function linesOf(requests: readonly StandInRequest[]): string[] {
  return requests.map(({ method, path, search, body }) =>
    [method, search === "" ? path : `${path}?${search}`, body]
      .filter((part) => part !== "")
      .join(" "),
  );
}

/** Keeps what is told, times left out. */
export function progressLog<R>() {
  const steps: object[] = [];
  const onProgress = (progress: FlowProgress<R>): void => {
    const { elapsed: _elapsed, delay: _delay, ...rest } = { elapsed: 0, delay: 0, ...progress };
    steps.push(rest);
  };
  return { steps, onProgress };
}

/** Gives one after the other, and the last again and again. */
export function inTurn<T>(...answers: readonly [T, ...T[]]): () => T {
  const left = [...answers];
  return () => (left.length > 1 ? (left.shift() as T) : (left[0] as T));
}
