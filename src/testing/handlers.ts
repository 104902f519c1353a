import { rateLimits } from "../../generated/operations.js";
import { longestTimer } from "../define-options.js";
import { PinterestInputError } from "../errors/index.js";
import type { Body, Data, PageItem, PaginatedPath, Path, Query, Route } from "../types.js";
import {
  type Given,
  type Reply,
  type Scalar,
  toStandInAnswer,
  errorAnswer,
  reply,
} from "./events.js";
import type { ConnectionFault, StandInAnswer } from "./http.js";
import { type StandInRequest, assertFields, assertInteger, operationOfRoute } from "./routes.js";

type Text<V> = V extends readonly unknown[]
  ? string | readonly string[]
  : V extends object
    ? { readonly [K in keyof V]?: Text<V[K]> }
    : string;

/**
 * The query parameters of an operation as strings, as in a URL. A value is a list if its name is repeated, or if the
 * API joins lists with commas; a repeatable parameter with one value is a string.
 *
 * @example
 * const query: TextQuery<"GET /pins"> = { page_size: "25" };
 */
export type TextQuery<R extends Route> = {
  readonly [K in keyof Query<R>]?: Text<NonNullable<Query<R>[K]>>;
};

/** A value of a type as it is received: JSON drops fields that are `undefined`. */
type Parsed<V> = unknown extends V
  ? V
  : V extends Scalar
    ? V
    : V extends readonly (infer E)[]
      ? Parsed<E>[]
      : { [K in keyof V]: Parsed<Exclude<V[K], undefined>> };

/** What a handler receives. */
export interface HandlerInput<R extends Route> {
  /** The values of the `{parameters}` in the path. */
  readonly path: Path<R>;
  /** The query parameters, as strings. */
  readonly query: TextQuery<R>;
  /** The parsed body. The stand-in does not check that it has this type; a `judge` can. */
  readonly body: Parsed<Body<R>>;
  /** The whole request. */
  readonly request: StandInRequest;
}

/**
 * Answers an operation: returns data, sent with 200, or a {@link reply}. An error that it throws is sent as a 501.
 *
 * @example
 * const getBoard: Handler<"GET /boards/{board_id}"> = ({ path }) => ({ id: path.board_id, name: "Kitchens" });
 */
export type Handler<R extends Route> = (
  input: HandlerInput<R>,
) => Given<Data<R>> | Reply | Promise<Given<Data<R>> | Reply>;

/**
 * The answer to an operation: data, a {@link reply}, or a {@link Handler}.
 *
 * @example
 * const user: AnswerTo<"GET /user_account"> = { username: "jane" };
 */
// Conditional, so that TypeScript resolves it before inferring the type of a function, and infers the literal in
// `status: "succeeded"` rather than string.
export type AnswerTo<R extends Route> = R extends Route
  ? Handler<R> | Given<Data<R>> | Reply
  : never;

/** A handler without its types. */
type AnyHandler = (input: object) => unknown;

/** The handlers of a stand-in. The latest one for a route is used. */
export interface Handlers {
  add(route: Route, given: unknown): () => void;
  /** Answers a request; `undefined` if its operation has no handler. */
  answer(request: StandInRequest): Promise<StandInAnswer> | undefined;
  clear(): void;
}

/** Creates an empty set of handlers. */
export function createHandlers(): Handlers {
  let entries: readonly { route: Route; given: unknown }[] = [];
  return {
    add(route, given) {
      operationOfRoute(route);
      const entry = { route, given };
      entries = [entry, ...entries];
      return () => {
        entries = entries.filter((other) => other !== entry);
      };
    },
    answer(request) {
      const entry = entries.find(({ route }) => route === request.route);
      return entry && runHandler(entry.given, request);
    },
    clear() {
      entries = [];
    },
  };
}

async function runHandler(given: unknown, request: StandInRequest): Promise<StandInAnswer> {
  if (typeof given !== "function") return toStandInAnswer(given);
  const { parameters: path, query, parsedBody: body } = request;
  return toStandInAnswer(await (given as AnyHandler)({ path, query, body, request }));
}

/** A failure to simulate: a `status` or a `connection` fault, a `delay`, or a delay with one of them. */
export interface Failure {
  /** The operation whose requests fail. Default: all requests, even to unknown paths. */
  route?: Route | undefined;
  /** How many requests fail, up to `Infinity`. Default: 1. */
  times?: number | undefined;
  /** Milliseconds to wait first. Without `status` or `connection`, the usual answer follows. */
  delay?: number | undefined;
  /** The HTTP status of the answer; the request has no other effect. */
  status?: number | undefined;
  /** The body of the answer with `status`. Default: an error in Pinterest's form. */
  body?: unknown;
  /** The headers of the answer with `status`. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Seconds in the `Retry-After` header of the answer with `status`. */
  retryAfter?: number | undefined;
  /**
   * What happens to the connection. `reset`: it is closed, and the request has no effect. `stall`: there is no
   * effect and no answer until the stand-in is closed. `cut`: the request takes effect, events are recorded, and the
   * connection is closed in the middle of the answer.
   */
  connection?: ConnectionFault | undefined;
}

/** A queue of failures. */
export interface FailureQueue {
  /** Adds a failure at the end; returns a function that removes it. */
  add(failure: Failure): () => void;
  /** Removes and returns the first failure that applies to a request. */
  take(request: StandInRequest): Failure | undefined;
  clear(): void;
}

/** Creates an empty queue. */
export function createFailures(): FailureQueue {
  let queue: { readonly failure: Failure; left: number }[] = [];
  return {
    add(failure) {
      assertFailure(failure);
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
  const { body = errorAnswer(status, "The stand-in simulates this failure.").body, headers } =
    failure;
  const { retryAfter } = failure;
  const after = retryAfter !== undefined && { "retry-after": String(retryAfter) };
  return { status, body, headers: { ...after, ...headers } };
}

const failureFields = "route times delay status body headers retryAfter connection".split(" ");

function assertFailure(failure: Failure): void {
  assertFields("failure", failure, failureFields);
  const { route, times = 1, delay, status, connection }: Failure = failure;
  if (route !== undefined) operationOfRoute(route);
  if (status === undefined && connection === undefined && delay === undefined) {
    throw new PinterestInputError("failure", "expected a status, a connection or a delay");
  }
  if (status !== undefined && connection !== undefined) {
    throw new PinterestInputError("failure", "expected a status or a connection, not both");
  }
  if (connection !== undefined && !["reset", "stall", "cut"].includes(connection)) {
    throw new PinterestInputError("failure.connection", 'expected "reset", "stall" or "cut"');
  }
  if (times !== Infinity) assertInteger("failure.times", times, { min: 1 });
  if (status !== undefined) assertInteger("failure.status", status, { min: 200, max: 599 });
  if (delay !== undefined) assertInteger("failure.delay", delay, { min: 0, max: longestTimer });
}

/**
 * The operations that return lists in pages, with bookmarks.
 *
 * @example
 * const route: PaginatedRoute = "GET /boards/{board_id}/pins";
 */
export type PaginatedRoute = {
  [P in PaginatedPath]: Extract<Route, `GET ${P}` | `POST ${P}`>;
}[PaginatedPath];

/**
 * One item of a paginated operation.
 *
 * @example
 * const pins: PaginatedItem<"GET /pins">[] = [{ id: "1" }, { id: "2" }];
 */
export type PaginatedItem<R extends PaginatedRoute> = R extends `${string} ${infer P}`
  ? P extends PaginatedPath
    ? PageItem<P>
    : never
  : never;

/** Options of `standIn.pages`. */
export interface PagesOptions {
  /** Items per page if the request does not say. Default: 25, as at Pinterest. */
  pageSize?: number | undefined;
}

/** The maximum of `page_size`. */
const mostItems = 250;

const prefix = "after-";

/** Returns a handler that answers with the page of the request's `page_size` and `bookmark`. */
export function pagesOf(items: readonly unknown[], options: PagesOptions = {}) {
  if (!Array.isArray(items)) throw new PinterestInputError("items", "expected an array");
  assertFields("options", options, ["pageSize"]);
  const { pageSize = 25 }: PagesOptions = options;
  assertInteger("pageSize", pageSize, { min: 1, max: mostItems });
  return ({ request }: { request: StandInRequest }): object | Reply => {
    const { page_size = String(pageSize), bookmark = `${prefix}0` } = request.query;
    const size = parseNumberAfter(page_size, "");
    const start = parseNumberAfter(bookmark, prefix);
    if (size === undefined || size < 1 || size > mostItems) {
      return invalidReply(`page_size must be a whole number, 1 to ${mostItems}`);
    }
    if (start === undefined) return invalidReply("bookmark must be one of an earlier answer");
    const end = start + size;
    return {
      items: items.slice(start, end),
      bookmark: end < items.length ? `${prefix}${end}` : null,
    };
  };
}

function parseNumberAfter(text: unknown, before: string): number | undefined {
  if (typeof text !== "string" || !text.startsWith(before)) return undefined;
  const digits = text.slice(before.length);
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

function invalidReply(message: string): Reply {
  const { status, body } = errorAnswer(400, message);
  return reply(status, body);
}

/**
 * The rate-limit categories of Pinterest; `pinterest-client/operations` names that of an operation.
 *
 * @example
 * const category: RateLimitCategory = "org_read";
 */
export type RateLimitCategory = (typeof rateLimits)[number];

/** The limit of a category. */
export interface RateLimitRule {
  /** Calls per window. */
  limit: number;
  /** Length of a window in milliseconds, from its first call. */
  windowMs: number;
}

/** Rate limits by category; a category without a rule has no limit. */
export type RateLimitRules = Readonly<
  Partial<Record<RateLimitCategory, RateLimitRule | undefined>>
>;

/** The result of counting a call. */
export interface LimitCheck {
  /** Whether the limit is exceeded. */
  readonly isSpent: boolean;
  /** The headers that describe the window: https://developers.pinterest.com/docs/reference/rate-limits/ */
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts calls. */
export interface RateLimits {
  /** Counts a call; `undefined` if its category has no rule. */
  take(category: string | undefined): LimitCheck | undefined;
  /** Forgets all windows. */
  clear(): void;
}

/** Creates counters for rules; throws a {@link PinterestInputError} for an invalid rule. */
export function createRateLimits(rules: RateLimitRules = {}): RateLimits {
  const known = new Map<string, RateLimitRule>();
  assertFields("rateLimits", rules, [...categories]);
  for (const [category, rule] of Object.entries(rules)) {
    if (rule === undefined) continue;
    const field = `rateLimits.${category}`;
    assertFields(field, rule, ["limit", "windowMs"]);
    assertInteger(`${field}.limit`, rule.limit, { min: 0 });
    assertInteger(`${field}.windowMs`, rule.windowMs, { min: 1 });
    known.set(category, rule);
  }
  const windows = new Map<string, { endsAt: number; left: number }>();
  return {
    take(category = "") {
      const rule = known.get(category);
      if (!rule) return undefined;
      const now = Date.now();
      let window = windows.get(category);
      if (!window || window.endsAt <= now) {
        windows.set(category, (window = { endsAt: now + rule.windowMs, left: rule.limit }));
      }
      const isSpent = window.left === 0;
      if (!isSpent) window.left--;
      const headers = {
        "x-ratelimit-limit": String(rule.limit),
        "x-ratelimit-remaining": String(window.left),
        // Seconds with a fraction, since windows in tests are short.
        "x-ratelimit-reset": String((window.endsAt - now) / 1000),
      };
      return { isSpent, headers };
    },
    clear() {
      windows.clear();
    },
  };
}

const categories: ReadonlySet<string> = new Set(rateLimits);
