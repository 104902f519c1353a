import type { WireEvent } from "../conversions/event.js";
import type { Route } from "../types.js";
import { type OutcomeRule, type ReceivedEvent, createEvents, refusal, refuse } from "./events.js";
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
import { type Delivery, type RecordedRequest, type StandInAnswer, pause, serve } from "./http.js";
import {
  type KnownTokens,
  createTokens,
  giveConversionToken,
  grantToken,
  revokeToken,
} from "./oauth.js";
import { type Arrival, type StandInRequest, readRequest } from "./routes.js";

/**
 * Says what is wrong with a request, one line a fault; an empty list is approval. Give a validator of
 * your own, such as Prism on Pinterest's OpenAPI document.
 */
export type Judge = (request: RecordedRequest) => Promise<readonly string[]>;

/** What a stand-in may be told. */
export interface StandInOptions {
  /**
   * Decides what becomes of each conversion event, or lists the outcomes of those that are not processed,
   * by `event_id`. Default: every one is processed.
   */
  outcome?: OutcomeRule;
  /**
   * The tokens that are good; any other is answered with 401, unless the stand-in gave it out at
   * `/oauth/token`. Default: all are good, and none is known for a conversion token.
   */
  tokens?: KnownTokens;
  /**
   * How many calls each rate-limit category allows; the next one is answered with 429. Calls with a
   * conversion token of `tokens` are not counted. Default: no limits.
   */
  rateLimits?: RateLimitRules;
  /** Judges every request that is authorised; what it objects to is answered with 400. Default: no objections. */
  judge?: Judge;
  /**
   * Answers requests in place of the stand-in, its check of tokens included; `undefined` leaves a request to
   * it. For one operation `standIn.on` is simpler.
   */
  respond?: (request: StandInRequest) => StandInAnswer | undefined;
}

/** A server that speaks like Pinterest. */
export interface StandIn {
  /** What to give the client as `baseUrl`, such as `http://127.0.0.1:41234/v5`. */
  readonly baseUrl: string;
  /** Every request received, in order, those that failed among them. */
  readonly requests: readonly StandInRequest[];
  /** The conversion events that Pinterest would count: none that failed, came twice, or came in a test. */
  readonly events: readonly WireEvent[];
  /** Every conversion event of a request that was not refused as a whole, with what became of it. */
  readonly receivedEvents: readonly ReceivedEvent[];
  /**
   * Answers an operation with data, or by a function, typed by its route. The latest answer to an operation
   * holds; those of the stand-in's own, to events and tokens, come after it.
   *
   * @returns takes the answer away again
   * @throws PinterestInputError where the API has no such route
   * @example
   * standIn.on("GET /user_account", { username: "jane" });
   * standIn.on("POST /boards", ({ body }) => ({ ...body, id: "12" }));
   */
  on<R extends Route>(route: R, answer: AnswerTo<R>): () => void;
  /**
   * Answers a paginated operation with a list, cut into pages by the request's `page_size` and `bookmark`. The
   * list is read at each call, so it may grow between them.
   *
   * @returns takes the answer away again
   * @example
   * standIn.pages("GET /boards", [{ id: "1", name: "Kitchens" }, { id: "2", name: "Baths" }]);
   */
  pages<R extends PaginatedRoute>(
    route: R,
    items: readonly PaginatedItem<R>[],
    options?: PagesOptions,
  ): () => void;
  /**
   * Has requests fail. Failures wait in one queue; each request takes the first that is for it, before
   * anything else becomes of it.
   *
   * @returns takes the failure out of the queue again
   * @throws PinterestInputError where the failure cannot be
   * @example
   * standIn.fail({ status: 503, times: 2 });
   * standIn.fail({ route: "GET /pins", connection: "reset" });
   */
  fail(failure: Failure): () => void;
  /**
   * Decides what becomes of conversion events from now on, in place of the option `outcome`.
   *
   * @example
   * standIn.decide({ "order-2": { status: "failed", error_message: "event is too old" } });
   */
  decide(outcome: OutcomeRule): void;
  /** Makes it as it was when it started: nothing recorded, no answers or failures added, all limits unspent. */
  reset(): void;
  /** Stops the server and ends its connections. */
  close(): Promise<void>;
  /** The same, at the end of the block of an `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a stand-in for Pinterest on a free loopback port of this process, for tests (Node only). It asks for
 * a token, takes conversion events and answers with an outcome for each, and gives out OAuth tokens; any other
 * operation needs `on` or `pages`. Throws a `PinterestInputError` where `rateLimits` cannot be.
 *
 * @example
 * const standIn = await startStandIn({ outcome: () => ({ status: "failed", error_message: "too old" }) });
 * const pinterest = new Pinterest({ conversionToken: "any", baseUrl: standIn.baseUrl });
 * // ... then look at standIn.requests, and:
 * await standIn.close();
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { judge, respond } = options;
  const requests: StandInRequest[] = [];
  const events = createEvents(options.outcome);
  const tokens = createTokens(options.tokens);
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
    const arrival = readRequest(recorded);
    requests.push(arrival.request);
    const failure = failures.take(arrival.request);
    if (failure?.delay) await pause(failure.delay);
    const { status, connection } = failure ?? {};
    if (failure && status !== undefined) return failureAnswer(status, failure);
    if (connection === "reset" || connection === "stall") return { connection };
    return { ...(await answer(arrival)), connection };
  }

  async function answer({ request, operation }: Arrival): Promise<StandInAnswer> {
    const given = respond?.(request);
    if (given) return given;
    const credential = tokens.credentialOf(request, operation);
    if (!credential) return refusal(401, "Authentication failed.");
    const isLimited = credential !== "conversion";
    const ruling = isLimited ? rateLimits.take(operation?.rateLimit) : undefined;
    const { status, headers, body } = ruling?.isSpent
      ? refusal(429, "The stand-in's rate limit is spent.")
      : await answerAllowed(request);
    return { status, body, headers: { ...ruling?.headers, ...headers } };
  }

  async function answerAllowed(request: StandInRequest): Promise<StandInAnswer> {
    const faults = (await judge?.(request)) ?? [];
    if (faults.length > 0) return refuse(faults);
    const { method, path, route } = request;
    if (!route) {
      return refusal(404, `The Pinterest API has no ${method} ${path}; \`respond\` can answer it`);
    }
    const given = handlers.answer(request) ?? ownAnswers[route]?.(request);
    const remedy = `give it one: standIn.on(${JSON.stringify(route)}, ...)`;
    return given ?? refusal(501, `The stand-in has no answer to ${route}; ${remedy}`);
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
