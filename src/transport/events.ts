import type { PinterestCallError, RateLimit } from "../errors/index.js";

/** What every {@link CallEvent} has: the call, and which attempt of it. */
export interface CallEventBase {
  /** The same for all events of one call, and unique to it. */
  readonly callId: string;
  /** The operation, such as `events/create`. */
  readonly operation: string;
  /** The HTTP method, upper case. */
  readonly method: string;
  /** The path template, such as `/boards/{board_id}`; never the values in it. */
  readonly path: string;
  /** Which attempt of the call, from 1; a wait counts as part of the attempt that follows it. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEventBase {
  readonly type: "request";
}

/** A response was received in full, whatever its status. */
export interface ResponseEvent extends CallEventBase {
  readonly type: "response";
  readonly status: number;
  /** Milliseconds since the request. */
  readonly ms: number;
  /** Pinterest's id of the request, for its support. */
  readonly requestId: string | undefined;
  /** The rate limit that the response reports, if any. */
  readonly rateLimit: RateLimit | undefined;
}

/** An attempt ended without a response. */
export interface FailureEvent extends CallEventBase {
  readonly type: "failure";
  /** What ended it. */
  readonly error: PinterestCallError;
  /** Milliseconds since the request. */
  readonly ms: number;
}

/** The call is about to be retried. */
export interface RetryEvent extends CallEventBase {
  readonly type: "retry";
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** Why: the status of the response, or the error of an attempt without one. */
  readonly because: number | PinterestCallError;
}

/** The call waits, since its rate-limit category is used up. */
export interface ThrottleEvent extends CallEventBase {
  readonly type: "throttle";
  /** The rate-limit category. */
  readonly category: string;
  /** Milliseconds until the category's reset. */
  readonly delay: number;
}

/** The call has ended: its promise is about to be settled. The last event of every call that has others. */
export interface EndEvent extends CallEventBase {
  readonly type: "end";
  /** The status of the last response, if there was one. */
  readonly status: number | undefined;
  /**
   * The class of the error that the call throws, such as `PinterestNotFoundError`; `undefined` if it succeeds, and for
   * an error response to a call of `raw`. The error itself may hold the response's body.
   */
  readonly errorName: string | undefined;
  /** Milliseconds since the call began, with all its attempts and waits. */
  readonly ms: number;
}

/**
 * What an `onEvent` listener receives, by `type`. It holds no body, no token and no personal data.
 *
 * @example
 * const onEvent = (event: CallEvent) => {
 *   if (event.type === "response") metrics.timing(event.operation, event.ms);
 * };
 */
export type CallEvent =
  RequestEvent | ResponseEvent | FailureEvent | RetryEvent | ThrottleEvent | EndEvent;

/** A listener to {@link CallEvent}s. */
export type CallListener = (event: CallEvent) => void;

/** Calls a listener, if there is one. Ignores its errors, as the documentation of each listener says. */
export function notifyListener<T>(listener: ((given: T) => unknown) | undefined, given: T): void {
  try {
    const result = listener?.(given);
    if (result instanceof Promise) result.catch(() => undefined);
  } catch {
    // Ignored.
  }
}
