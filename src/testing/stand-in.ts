import type { WireEvent } from "../conversions/event.js";
import { PinterestInputError } from "../errors/index.js";
import type { Route } from "../types.js";
import {
  type Given,
  type OutcomeRule,
  type ReceivedEvent,
  createEventStore,
  errorAnswer,
  invalidRequest,
} from "./events.js";
import {
  type AnswerTo,
  type Failure,
  type PagesOptions,
  type PaginatedItem,
  type PaginatedRoute,
  type RateLimitRules,
  createFailures,
  createHandlers,
  createRateLimits,
  failureAnswer,
  pagesOf,
} from "./handlers.js";
import { type Delivery, type RecordedRequest, type StandInAnswer, delay, serve } from "./http.js";
import {
  type KnownTokens,
  createTokenStore,
  giveConversionToken,
  grantToken,
  revokeToken,
} from "./oauth.js";
import { type ParsedRequest, type StandInRequest, assertFields, parseRequest } from "./routes.js";

/**
 * Checks a request; returns one string per fault. Use a validator, such as Prism with Pinterest's OpenAPI document, or
 * your own rules.
 */
export type Judge = (request: RecordedRequest) => Promise<readonly string[]>;

/** The options of `startStandIn`. */
export interface StandInOptions {
  /**
   * The outcomes of conversion events: a function, or outcomes by `event_id`. Default: every event is processed.
   */
  outcome?: OutcomeRule | undefined;
  /**
   * The valid tokens; any other gets a 401, unless the stand-in issued it at `/oauth/token`. Default: every token is
   * valid, and none is a conversion token.
   */
  tokens?: KnownTokens | undefined;
  /**
   * The limits of rate-limit categories; a call over the limit gets a 429. Calls with a conversion token, listed in
   * `tokens.conversion` or issued by the stand-in, are not counted. Default: no limits.
   */
  rateLimits?: RateLimitRules | undefined;
  /** Checks every authorised request; a request with faults gets a 400. Default: no check. */
  judge?: Judge | undefined;
  /**
   * Answers requests in place of the stand-in, even before it checks tokens; return `undefined` to let the stand-in
   * answer. To answer an operation, use `standIn.on`.
   */
  respond?: ((request: StandInRequest) => StandInAnswer | undefined) | undefined;
}

/** A fake Pinterest for tests. */
export interface StandIn {
  /** The `baseUrl` for the client, such as `http://127.0.0.1:41234/v5`. */
  readonly baseUrl: string;
  /** Every request in the order of arrival, including those that failed. */
  readonly requests: readonly StandInRequest[];
  /** The conversion events that Pinterest would count: no failed events, duplicates or tests. */
  readonly events: readonly WireEvent[];
  /** Every conversion event of a request that was not refused as a whole, with what became of it. */
  readonly receivedEvents: readonly ReceivedEvent[];
  /**
   * Sets the answer to an operation: data, a reply or a function, typed by the route. The latest answer is used,
   * before the stand-in's own answers to events and tokens.
   *
   * @returns a function that removes the answer
   * @throws PinterestInputError if the API has no such operation
   * @example
   * standIn.on("GET /user_account", { username: "jane" });
   * standIn.on("POST /boards", ({ body }) => ({ ...body, id: "12" }));
   */
  on<R extends Route>(route: R, answer: AnswerTo<R>): () => void;
  /**
   * Answers a paginated operation with pages of a list, by the request's `page_size` and `bookmark`. The list is read
   * at each call, so it may change in between.
   *
   * @returns a function that removes the answer
   * @throws PinterestInputError if the API has no such operation, or an argument is invalid
   * @example
   * standIn.pages("GET /boards", [{ id: "1", name: "Kitchens" }, { id: "2", name: "Baths" }]);
   */
  pages<R extends PaginatedRoute>(
    route: R,
    items: readonly Given<PaginatedItem<R>>[],
    options?: PagesOptions,
  ): () => void;
  /**
   * Makes requests fail. Failures are queued; each request uses the first one that applies to it.
   *
   * @returns a function that removes the failure from the queue
   * @throws PinterestInputError if the failure is invalid
   * @example
   * standIn.fail({ status: 503, times: 2 });
   * standIn.fail({ route: "GET /pins", connection: "reset" });
   */
  fail(failure: Failure): () => void;
  /**
   * Replaces the option `outcome` from now on.
   *
   * @example
   * standIn.decide({ "order-2": { status: "failed", error_message: "event is too old" } });
   */
  decide(outcome: OutcomeRule): void;
  /** Restores the initial state: empty lists, no added answers and failures, unused limits. */
  reset(): void;
  /** Stops the server and closes its connections. */
  close(): Promise<void>;
  /** Closes it at the end of a block with `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a fake Pinterest for tests on a free loopback port, in this process (Node, Bun and Deno). It requires a token,
 * accepts conversion events and returns an outcome for each, and issues OAuth tokens; other operations need `on` or
 * `pages`. Close it after the tests; it does not keep the process alive.
 *
 * @throws PinterestInputError if an option is unknown or invalid
 *
 * @example
 * const standIn = await startStandIn({ outcome: () => ({ status: "failed", error_message: "too old" }) });
 * const pinterest = new Pinterest({ conversionToken: "any", baseUrl: standIn.baseUrl });
 * // ... then look at standIn.requests, and:
 * await standIn.close();
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  assertOptions(options);
  const { judge, respond } = options;
  const requests: StandInRequest[] = [];
  const events = createEventStore(options.outcome);
  const tokens = createTokenStore(options.tokens);
  const rateLimits = createRateLimits(options.rateLimits);
  const failures = createFailures();
  const handlers = createHandlers();
  const ownAnswers: Partial<Record<Route, (request: StandInRequest) => StandInAnswer>> = {
    "POST /ad_accounts/{ad_account_id}/events": (request) => events.answer(request),
    "POST /oauth/token": (request) => grantToken(request, tokens),
    "POST /oauth/token/revoke": (request) => revokeToken(request, tokens),
    "POST /oauth/conversion_token": () => giveConversionToken(tokens),
  };

  async function receive(recorded: RecordedRequest): Promise<Delivery> {
    const arrival = parseRequest(recorded);
    requests.push(arrival.request);
    const failure = failures.take(arrival.request);
    if (failure?.delay) await delay(failure.delay);
    const { status, connection } = failure ?? {};
    if (failure && status !== undefined) return failureAnswer(status, failure);
    if (connection === "reset" || connection === "stall") return { connection };
    return { ...(await answer(arrival)), connection };
  }

  async function answer({ request, operation }: ParsedRequest): Promise<StandInAnswer> {
    const given = respond?.(request);
    if (given) return given;
    const credential = tokens.credentialOf(request, operation);
    if (!credential) return errorAnswer(401, "Authentication failed.");
    const isLimited = credential !== "conversion";
    const ruling = isLimited ? rateLimits.take(operation?.rateLimit) : undefined;
    const { status, headers, body } = ruling?.isSpent
      ? errorAnswer(429, "The rate limit of the stand-in is used up.")
      : await answerAllowed(request);
    return { status, body, headers: { ...ruling?.headers, ...headers } };
  }

  async function answerAllowed(request: StandInRequest): Promise<StandInAnswer> {
    const faults = (await judge?.(request)) ?? [];
    if (faults.length > 0) return invalidRequest(faults);
    const { method, path, route } = request;
    if (!route) {
      return errorAnswer(
        404,
        `The Pinterest API has no ${method} ${path}; \`respond\` can answer it`,
      );
    }
    const given = handlers.answer(request) ?? ownAnswers[route]?.(request);
    const remedy = `give it one: standIn.on(${JSON.stringify(route)}, ...)`;
    return given ?? errorAnswer(501, `The stand-in has no answer to ${route}; ${remedy}`);
  }

  const server = await serve(receive);
  const close = () => server.close();
  const standIn = {
    baseUrl: `${server.origin}/v5`,
    requests,
    events: events.recorded,
    receivedEvents: events.received,
    on: (route: Route, given: unknown) => handlers.add(route, given),
    pages: (route: Route, items: readonly unknown[], pages?: PagesOptions) =>
      handlers.add(route, pagesOf(items, pages)),
    fail: (failure: Failure) => failures.add(failure),
    decide: (rule: OutcomeRule) => {
      events.decide(rule);
    },
    reset() {
      requests.length = 0;
      for (const part of [events, tokens, rateLimits, failures, handlers]) part.clear();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  return standIn satisfies StandIn;
}

function assertOptions(options: StandInOptions): void {
  assertFields("options", options, ["outcome", "tokens", "rateLimits", "judge", "respond"]);
  for (const name of ["judge", "respond"] as const) {
    const given: unknown = options[name];
    if (given !== undefined && typeof given !== "function") {
      throw new PinterestInputError(`options.${name}`, "expected a function");
    }
  }
}
