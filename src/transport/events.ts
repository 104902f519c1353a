import type { PinterestCallError, RateLimit } from "../errors/index.js";
import type { CallContext } from "./send.js";

/** What every {@link CallEvent} tells: which call, and which attempt of it. */
export interface CallEventBase {
  /** The operation, such as `events/create`. */
  readonly operation: string;
  /** The HTTP method, upper case. */
  readonly method: string;
  /** The path template, such as `/boards/{board_id}`; never the values in it. */
  readonly path: string;
  /** Which attempt of the call, from 1; what it waits for counts to the attempt that follows. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEventBase {
  readonly type: "request";
}

/** An answer was read to its end, whatever its status. */
export interface ResponseEvent extends CallEventBase {
  readonly type: "response";
  readonly status: number;
  /** Milliseconds since the request. */
  readonly ms: number;
  /** Pinterest's id of the request, for its support. */
  readonly requestId: string | undefined;
  /** What the answer says of its rate limit, where it does. */
  readonly rateLimit: RateLimit | undefined;
}

/** An attempt ended without an answer. */
export interface FailureEvent extends CallEventBase {
  readonly type: "failure";
  /** What ended it. */
  readonly error: PinterestCallError;
  /** Milliseconds since the request. */
  readonly ms: number;
}

/** The call will be made again. */
export interface RetryEvent extends CallEventBase {
  readonly type: "retry";
  /** Milliseconds until then. */
  readonly delay: number;
  /** Why: the status of the answer, or the error of an attempt without one. */
  readonly because: number | PinterestCallError;
}

/** The call is held back, since its rate-limit category has nothing left. */
export interface ThrottleEvent extends CallEventBase {
  readonly type: "throttle";
  /** The rate-limit category. */
  readonly category: string;
  /** Milliseconds until the category is reset. */
  readonly delay: number;
}

/**
 * What an `onEvent` listener is told, by `type`. It holds no body, no token and no personal data.
 *
 * @example
 * const onEvent = (event: CallEvent) => {
 *   if (event.type === "response") metrics.timing(event.operation, event.ms);
 * };
 */
export type CallEvent = RequestEvent | ResponseEvent | FailureEvent | RetryEvent | ThrottleEvent;

/** A listener to {@link CallEvent}s. */
export type CallListener = (event: CallEvent) => void;

/** A kind of event without what all of them tell. */
type Told<E extends CallEvent> = E extends CallEvent ? Omit<E, keyof CallEventBase> : never;

/** Tells the call's listener; a listener that fails must not make the call fail. */
export function tell(
  context: CallContext,
  told: Told<CallEvent>,
  attempt = context.attempts,
): void {
  const listener: ((event: CallEvent) => unknown) | undefined = context.limits.onEvent;
  if (!listener) return;
  const { id, method, path } = context.operation;
  try {
    const event: CallEvent = { operation: id, method, path, attempt, ...told };
    const result = listener(event.type === "response" ? withoutSecrets(event, context) : event);
    if (result instanceof Promise) result.catch(() => undefined);
  } catch {
    // The call goes on.
  }
}

/** The one text that a server writes in an event may repeat a token, too. */
function withoutSecrets(event: ResponseEvent, { redact }: CallContext): ResponseEvent {
  const { requestId } = event;
  return requestId === undefined ? event : { ...event, requestId: redact(requestId) };
}
