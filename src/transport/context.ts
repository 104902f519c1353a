import { PinterestAbortError, PinterestTimeoutError, isPinterestError } from "../errors/index.js";
import type { Operation } from "../operations.js";
import type { Limits } from "../options.js";
import { type Redact, createRedactor, readString } from "../redact.js";
import {
  type CallEvent,
  type CallEventBase,
  type ResponseEvent,
  notifyListener,
} from "./events.js";
import type { WireBody } from "./fetch.js";
import { secretsInBody } from "./serialize.js";
import { timedOut, waitFor } from "./wait.js";

/** The kind of credential of a call; `own` is an `Authorization` header that the caller set. */
export type CredentialKind = "accessToken" | "conversionToken" | "basic" | "own";

/** One call with all its attempts. openapi-fetch passes it along as the `context` of the request. */
export interface CallContext {
  readonly operation: Operation;
  readonly limits: Limits;
  /** The caller's own signal. */
  readonly signal: AbortSignal | undefined;
  /** When the call times out, by `performance.now()`. */
  readonly deadline: number;
  /** How many attempts have started. */
  attempts: number;
  /** Set when the first event of the call is reported. */
  id: string | undefined;
  /** The status of the last response, if events are reported. */
  status: number | undefined;
  /** Set by `authorize`. */
  credential: CredentialKind | undefined;
  /** The request that openapi-fetch built. Its `Authorization` and body contain the secrets of the call. */
  request: LightRequest | undefined;
  /** The `Authorization` that was replaced after a 401. */
  replacedAuthorization: string | undefined;
  /** Replaces the secrets of the call in a text. */
  readonly redact: Redact;
}

/** Starts a call; its `totalTimeout` begins now. */
export function createContext(
  operation: Operation,
  limits: Limits,
  signal?: AbortSignal,
): CallContext {
  let redactor: Redact | undefined;
  let authorization: string | undefined;
  const context: CallContext = {
    operation,
    limits,
    signal,
    deadline: performance.now() + limits.totalTimeout,
    attempts: 0,
    id: undefined,
    status: undefined,
    credential: undefined,
    request: undefined,
    replacedAuthorization: undefined,
    redact(text) {
      // Created on first use, since most calls need none.
      const current = context.request?.headers.authorization;
      if (!redactor || authorization !== current) {
        authorization = current;
        redactor = createRedactor(secretsOf(context));
      }
      return redactor(text);
    },
  };
  return context;
}

/** The time that a call has left, in milliseconds. */
export function timeLeft(context: CallContext): number {
  return context.deadline - performance.now();
}

/** Throws a {@link PinterestAbortError} if the caller's signal has aborted. */
export function assertNotAborted(context: CallContext): void {
  const { signal } = context;
  if (signal?.aborted) throw new PinterestAbortError(context, signal.reason);
}

/**
 * Waits for a promise for at most the time that a call has left, or `ms` if that is less. Throws a
 * {@link PinterestAbortError} when the caller's signal aborts, and a {@link PinterestTimeoutError} when the call's time
 * is up.
 */
export async function waitInCall<T>(
  context: CallContext,
  promise: Promise<T>,
  ms = Infinity,
): Promise<T | typeof timedOut> {
  const { signal } = context;
  const left = timeLeft(context);
  let result: T | typeof timedOut;
  try {
    result = await waitFor(promise, { ms: Math.min(ms, left), signal });
  } catch (error) {
    if (signal?.aborted && error === signal.reason) throw new PinterestAbortError(context, error);
    throw error;
  }
  if (result === timedOut && left < ms)
    throw new PinterestTimeoutError(context, "totalTimeout", context.limits.totalTimeout);
  return result;
}

/**
 * The request of one call, which openapi-fetch creates instead of a `Request`. Keeps URL, headers and body, so that each
 * attempt can send them again.
 */
export class LightRequest {
  readonly method: string;
  url: string;
  /** Names in lower case. */
  readonly headers: Record<string, string> = {};
  readonly body: WireBody | undefined;
  readonly context: CallContext;

  constructor(
    url: string,
    init: {
      readonly method: string;
      readonly headers: Headers;
      readonly body?: WireBody | undefined;
      readonly context: CallContext;
    },
  ) {
    this.url = url;
    this.method = init.method;
    init.headers.forEach((value, name) => {
      this.headers[name] = value;
    });
    this.body = init.body;
    this.context = init.context;
  }
}

/** The part of a channel of Node's `diagnostics_channel` that is used. */
interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: CallEvent): void;
}

interface NodeProcess {
  getBuiltinModule?(id: string): { channel(name: string): Channel } | undefined;
}

let channel: Channel | null | undefined;

/**
 * The channel `pinterest-client:event` of Node's `diagnostics_channel`, on which all clients of a process publish their
 * events; `undefined` if the runtime has none, or nobody subscribes. No module is imported, so that browsers and
 * bundlers have nothing to resolve. https://nodejs.org/api/diagnostics_channel.html
 */
function subscribedChannel(): Channel | undefined {
  if (channel === undefined) channel = openChannel() ?? null;
  return channel?.hasSubscribers ? channel : undefined;
}

function openChannel(): Channel | undefined {
  try {
    const { process } = globalThis as { process?: NodeProcess };
    return process
      ?.getBuiltinModule?.("node:diagnostics_channel")
      ?.channel("pinterest-client:event");
  } catch {
    return undefined;
  }
}

/** An event without the fields that all events share. */
type Details<E extends CallEvent> = E extends CallEvent ? Omit<E, keyof CallEventBase> : never;

/** Whether a call has an event listener or the diagnostics channel has a subscriber. */
export function isObserved({ limits }: CallContext): boolean {
  return limits.onEvent !== undefined || subscribedChannel() !== undefined;
}

/**
 * Reports an event of a call to its listener and to the diagnostics channel. Ignores errors of the listener.
 */
export function emit(
  context: CallContext,
  details: Details<CallEvent>,
  attempt = context.attempts,
): void {
  const { onEvent } = context.limits;
  const channel = subscribedChannel();
  if (!onEvent && !channel) return;
  const { id, method, path } = context.operation;
  const callId = (context.id ??= newCallId());
  const given: CallEvent = { callId, operation: id, method, path, attempt, ...details };
  const event = given.type === "response" ? redactRequestId(given, context) : given;
  channel?.publish(event);
  notifyListener(onEvent, event);
}

/**
 * Reports the end of a call, with its error, if any. A call that was refused before openapi-fetch built its request has
 * no events.
 */
export function emitEnd(context: CallContext, error?: unknown): void {
  if (!context.request || !isObserved(context)) return;
  const ms = context.limits.totalTimeout - timeLeft(context);
  const errorName = error === undefined ? undefined : (readString(error, "name") ?? "Error");
  emit(context, { type: "end", status: context.status, errorName, ms });
}

let prefix: string | undefined;
let calls = 0;

/** Creates an id that is unique within this process and, in practice, across processes. */
function newCallId(): string {
  // Not at import time, when some runtimes do not allow random numbers.
  prefix ??= Math.random().toString(36).slice(2, 10);
  return `${prefix}-${++calls}`;
}

/** Redacts the request id, the only text of an event that comes from a server. */
function redactRequestId(event: ResponseEvent, { redact }: CallContext): ResponseEvent {
  const { requestId } = event;
  return requestId === undefined ? event : { ...event, requestId: redact(requestId) };
}

/** The secrets of a call: its credentials, and tokens and passwords in its body. */
export function secretsOf({ operation, request, replacedAuthorization }: CallContext): string[] {
  const authorizations = [request?.headers.authorization, replacedAuthorization];
  const secrets = authorizations.flatMap((header) => (header ? secretsInHeader(header) : []));
  const body = request?.body;
  if (typeof body !== "string") return secrets;
  return secrets.concat(secretsInBody(operation, body));
}

function secretsInHeader(authorization: string): string[] {
  const value = authorization.replace(/^\S+\s+/, "");
  if (!/^basic\s/i.test(authorization)) return [value];
  try {
    return [value, atob(value).replace(/^[^:]*:/, "")];
  } catch {
    // Not base64: a header that the caller set.
    return [value];
  }
}

/** The place in the caller's code where a call was made. */
export interface CallSite {
  /** Formatted by the runtime on first access, so it costs little unless there is an error. */
  readonly stack?: string | undefined;
}

/**
 * Captures the stack of the caller of `entry`, or of this function. Takes a few microseconds.
 *
 * @example
 * const site = captureCallSite(this.get);
 * await send().catch((error) => { throw withCallSite(error, site); });
 */
export function captureCallSite(entry: (...args: never[]) => unknown = captureCallSite): CallSite {
  const site: CallSite = {};
  const { captureStackTrace } = Error as Partial<Pick<typeof Error, "captureStackTrace">>;
  // Not all engines have it.
  if (!captureStackTrace) return new Error();
  captureStackTrace(site, entry);
  return site;
}

/** Limits the stack of errors that many calls share, such as a refused token. */
const mostFrames = 50;

/**
 * Adds the frames of a call site to the stack of an error, unless it has them. The stack of an error from a timer or
 * connection would not include the caller otherwise.
 */
export function withCallSite<T>(error: T, site: CallSite): T {
  if (!isPinterestError(error)) return error;
  const stack = error.stack ?? `${error.name}: ${error.message}`;
  const frames = (site.stack ?? "").split("\n").filter((line) => /^\s+at |@/.test(line));
  const missing = frames.filter(
    (frame) => !stack.includes(frame.trim().replace(/^at (async )?/, "")),
  );
  if (stack.split("\n").length < mostFrames) error.stack = [stack, ...missing].join("\n");
  return error;
}
