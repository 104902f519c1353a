import { rateLimits } from "../../generated/operations.js";
import { PinterestInputError } from "../errors/index.js";
import type { Body, Data, PageItem, PaginatedPath, Path, Query, Route } from "../types.js";
import { type Reply, answerOf, refusal, reply } from "./events.js";
import type { ConnectionFault, StandInAnswer } from "./http.js";
import { type StandInRequest, checkWhole, operationOf } from "./routes.js";

type Text<V> = V extends readonly unknown[]
  ? string | readonly string[]
  : V extends object
    ? { readonly [K in keyof V]?: Text<V[K]> }
    : string;

/**
 * The query parameters of an operation as a URL says them: all of them text. A list is a list where its name
 * is repeated, or where the API joins lists by commas; a list of one that is repeated looks like a text.
 *
 * @example
 * const query: TextQuery<"GET /pins"> = { page_size: "25" };
 */
export type TextQuery<R extends Route> = {
  readonly [K in keyof Query<R>]?: Text<NonNullable<Query<R>[K]>>;
};

/** What a handler is told of a request. */
export interface HandlerInput<R extends Route> {
  /** The values of the `{parameters}` in the path. */
  readonly path: Path<R>;
  /** The query parameters, as text. */
  readonly query: TextQuery<R>;
  /** The body, parsed. That it has the form of its type is for you, or a `judge`, to check. */
  readonly body: Body<R>;
  /** The whole request. */
  readonly request: StandInRequest;
}

/**
 * Answers an operation: with data and 200, or with {@link reply} as you like. What it throws is told in a 501.
 *
 * @example
 * const getBoard: Handler<"GET /boards/{board_id}"> = ({ path }) => ({ id: path.board_id, name: "Kitchens" });
 */
export type Handler<R extends Route> = (
  input: HandlerInput<R>,
) => Data<R> | Reply | Promise<Data<R> | Reply>;

/**
 * What an operation can be answered with: data, what {@link reply} makes, or a {@link Handler}.
 *
 * @example
 * const user: AnswerTo<"GET /user_account"> = { username: "jane" };
 */
// Conditional, so that TypeScript resolves it before it reads a function that is given for it, and takes
// its `status: "succeeded"` for that word and not for any string.
export type AnswerTo<R extends Route> = R extends Route ? Handler<R> | Data<R> | Reply : never;

/** A handler once its types are forgotten. */
type AnyHandler = (input: object) => unknown;

/** The handlers of a stand-in, the latest first. */
export interface Handlers {
  add(route: Route, given: unknown): () => void;
  /** Answers a request; `undefined` where its operation has no handler. */
  answer(request: StandInRequest): Promise<StandInAnswer> | undefined;
  clear(): void;
}

/** Keeps handlers by route. */
export function createHandlers(): Handlers {
  let entries: readonly { route: Route; given: unknown }[] = [];
  return {
    add(route, given) {
      operationOf(route);
      const entry = { route, given };
      entries = [entry, ...entries];
      return () => {
        entries = entries.filter((other) => other !== entry);
      };
    },
    answer(request) {
      const entry = entries.find(({ route }) => route === request.route);
      return entry && run(entry.given, request);
    },
    clear() {
      entries = [];
    },
  };
}

async function run(given: unknown, request: StandInRequest): Promise<StandInAnswer> {
  if (typeof given !== "function") return answerOf(given);
  const { parameters: path, query, parsedBody: body } = request;
  return answerOf(await (given as AnyHandler)({ path, query, body, request }));
}

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

/**
 * The operations whose lists come in pages, by bookmark.
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

/** How a list is cut into pages. */
export interface PagesOptions {
  /** How many items a page has where the request does not say. Default: 25, as Pinterest's. */
  pageSize?: number | undefined;
}

/** The most that `page_size` may be. */
const mostItems = 250;

const prefix = "after-";

/** Makes a handler that answers with a page of the items, by the request's `page_size` and `bookmark`. */
export function pagesOf(items: readonly unknown[], { pageSize = 25 }: PagesOptions = {}) {
  checkWhole("pageSize", pageSize, 1, mostItems);
  return ({ request }: { request: StandInRequest }): object | Reply => {
    const { page_size = String(pageSize), bookmark = `${prefix}0` } = request.query;
    const size = readNumber(page_size, "");
    const start = readNumber(bookmark, prefix);
    if (size === undefined || size < 1 || size > mostItems) {
      return refuse(`page_size must be a whole number, 1 to ${mostItems}`);
    }
    if (start === undefined) return refuse("bookmark must be one that an answer gave");
    const end = start + size;
    return {
      items: items.slice(start, end),
      bookmark: end < items.length ? `${prefix}${end}` : null,
    };
  };
}

function readNumber(text: unknown, before: string): number | undefined {
  if (typeof text !== "string" || !text.startsWith(before)) return undefined;
  const digits = text.slice(before.length);
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

function refuse(message: string): Reply {
  const { status, body } = refusal(400, message);
  return reply(status, body);
}

/**
 * The categories in which Pinterest limits calls; hover an operation for its own.
 *
 * @example
 * const category: RateLimitCategory = "org_read";
 */
export type RateLimitCategory = (typeof rateLimits)[number];

/** How many calls a category allows. */
export interface RateLimitRule {
  /** Calls in a window. */
  limit: number;
  /** Milliseconds that a window lasts, from its first call on. */
  windowMs: number;
}

/** The rules of categories; one without a rule has no limit. */
export type RateLimitRules = Readonly<Partial<Record<RateLimitCategory, RateLimitRule>>>;

/** What becomes of a call. */
export interface Ruling {
  /** Whether the window had nothing left. */
  readonly isSpent: boolean;
  /** The headers that tell of the window; https://developers.pinterest.com/docs/reference/rate-limits/ */
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts calls. */
export interface RateLimits {
  /** Counts a call; `undefined` where its category has no rule. */
  take(category: string | undefined): Ruling | undefined;
  /** Starts all windows anew. */
  clear(): void;
}

/** Makes a count of calls by rules; throws a {@link PinterestInputError} where one cannot be. */
export function createRateLimits(rules: RateLimitRules = {}): RateLimits {
  const known = new Map<string, RateLimitRule>();
  for (const [category, rule] of Object.entries(rules)) {
    if (!categories.has(category)) {
      const rule = `is no category; there are ${[...categories].join(", ")}`;
      throw new PinterestInputError(`rateLimits.${category}`, rule);
    }
    checkWhole(`rateLimits.${category}.limit`, rule.limit, 0);
    checkWhole(`rateLimits.${category}.windowMs`, rule.windowMs, 1);
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
        // Seconds, with a fraction: windows of tests are short.
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
