import { PinterestInputError } from "../errors/input-error.js";
import type { Route } from "../types/routes.js";
import { refusal } from "./answers.js";
import { checkWhole } from "./check-whole.js";
import type { ConnectionFault, StandInAnswer } from "./http.js";
import { operationOf, type StandInRequest } from "./routes.js";

/** What is to go wrong: a `status`, a `connection`, a `delay`, or a delay and one of the two. */
export interface Failure {
  /** Whose requests fail. Default: any operation's, and what is no operation. */
  route?: Route | undefined;
  /** How many requests fail, up to `Infinity`. Default: 1. */
  times?: number | undefined;
  /** Milliseconds that pass first. Alone, it has the request answered late and else as ever. */
  delay?: number | undefined;
  /** The HTTP status to answer with; nothing else becomes of the request. */
  status?: number | undefined;
  /** The body that comes with `status`. Default: an error in Pinterest's form. */
  body?: unknown;
  /** The headers that come with `status`. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Seconds to put in the `Retry-After` header that comes with `status`. */
  retryAfter?: number | undefined;
  /**
   * What the connection does. `reset`: it ends, and nothing becomes of the request. `stall`: neither does
   * anything, and there is no answer until the stand-in is closed. `cut`: the request is served, events are
   * recorded, and the connection ends in the middle of the answer.
   */
  connection?: ConnectionFault | undefined;
}

/** Failures that wait for their requests, in order. */
export interface FailureQueue {
  /** Adds a failure at the end; returns a function that takes it out again. */
  add(failure: Failure): () => void;
  /** Takes the first one that is for a request. */
  take(request: StandInRequest): Failure | undefined;
  clear(): void;
}

/** Makes a queue with nothing in it. */
export function createFailures(): FailureQueue {
  let queue: { readonly failure: Failure; left: number }[] = [];
  return {
    add(failure) {
      check(failure);
      const entry = { failure, left: failure.times ?? 1 };
      queue.push(entry);
      return () => {
        entry.left = 0;
      };
    },
    take({ route }) {
      queue = queue.filter(({ left }) => left > 0);
      const entry = queue.find(({ failure }) => (failure.route ?? route) === route);
      if (!entry) return undefined;
      entry.left--;
      return entry.failure;
    },
    clear() {
      queue = [];
    },
  };
}

/** The answer of a failure that has a `status`. */
export function failureAnswer(status: number, failure: Failure): StandInAnswer {
  const { body = refusal(status, "The stand-in was told to fail.").body, headers } = failure;
  const { retryAfter } = failure;
  const after = retryAfter !== undefined && { "retry-after": String(retryAfter) };
  return { status, body, headers: { ...after, ...headers } };
}

function check({ route, times = 1, delay, status, connection }: Failure): void {
  if (route !== undefined) operationOf(route);
  if (status === undefined && connection === undefined && delay === undefined) {
    throw new PinterestInputError("failure", "must have a status, a connection or a delay");
  }
  if (status !== undefined && connection !== undefined) {
    throw new PinterestInputError("failure", "must have a status or a connection, not both");
  }
  if (connection !== undefined && !["reset", "stall", "cut"].includes(connection)) {
    throw new PinterestInputError("failure.connection", 'must be "reset", "stall" or "cut"');
  }
  if (times !== Infinity) checkWhole("failure.times", times, 1);
  if (status !== undefined) checkWhole("failure.status", status, 200, 599);
  if (delay !== undefined) checkWhole("failure.delay", delay, 0, longestTimer);
}

/** Node takes a longer wait for none, and fires at once. */
const longestTimer = 2 ** 31 - 1;
