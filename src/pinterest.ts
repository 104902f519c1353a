import { type Client, createClient, request } from "./transport/client.js";
import {
  type CommonCallOptions,
  type UncheckedCallOptions,
  parseSettings,
  type PinterestOptions,
} from "./options.js";
import { callUntyped, type UntypedCallOptions } from "./untyped-call.js";
import { createRawClient, type RawClient } from "./transport/raw.js";
import { createConversions, type Conversions } from "./conversions/index.js";
import { PinterestConfigurationError, type RateLimit } from "./errors/index.js";
import { readEnvironment, type EnvironmentVariables } from "./environment.js";
import { oauthFor, type OAuth } from "./oauth/index.js";
import { paginate, type Pages } from "./pagination.js";
import { assertFetchClasses, usedResponse } from "./transport/response.js";
import type {
  OptionalIfEmpty,
  PageItem,
  PageOf,
  PaginatedPath,
  PaginateOptions,
  CallArguments,
  CallData,
  Method,
  PathTemplate,
} from "./types.js";

let readClient: (pinterest: Pinterest) => Client;

/**
 * The internals of a client, for other parts of this package. Throws a TypeError for a client that another copy of
 * the package created.
 */
export function clientOf(pinterest: Pinterest): Client {
  return readClient(pinterest);
}

/** A response with its data. */
export interface PinterestResponse<T> {
  readonly data: T;
  /** The HTTP response, for its status and headers; its body has been read. */
  readonly response: Response;
  /** The rate limit that the response reports, if any. */
  readonly rateLimit: RateLimit | undefined;
}

/**
 * A client for the Pinterest v5 REST API. Each method resolves with the data of a 2xx response and throws a subclass of
 * `PinterestError` for anything else. https://developers.pinterest.com/docs/api/v5/introduction
 *
 * Tokens are kept in private fields: neither `console.log` nor `JSON.stringify` shows them.
 *
 * @example
 * const pinterest = new Pinterest({ accessToken: process.env.PINTEREST_ACCESS_TOKEN });
 * const board = await pinterest.post("/boards", { body: { name: "Kitchens" } });
 */
export class Pinterest {
  static {
    readClient = (pinterest) => pinterest.#client;
  }

  readonly #client: Client;

  /** Conversion events: `conversions.send(adAccountId, events)`. */
  readonly conversions: Conversions;

  /** Tokens: `oauth.exchangeCode`, `oauth.refresh` and others. */
  readonly oauth: OAuth;

  /**
   * The openapi-fetch client that the other methods use, with its own interface: `{ data, error, response }` and
   * middleware, which sees the calls of `raw` alone. Credentials, guards, serialisation, retries and redaction are
   * the same. https://openapi-ts.dev/openapi-fetch/api
   *
   * Resolves with `{ error, response }` where the other methods throw a `PinterestApiError`: for a response other than
   * 2xx, and with status 429, for a call that was not sent because waiting for its rate limit would exceed
   * `retry.maxDelay` or `totalTimeout`. Throws every other `PinterestError`, such as `PinterestConnectionError`,
   * `PinterestTimeoutError`, `PinterestParseError`, `PinterestInputError` or `PinterestTestModeError`, and passes on
   * what your middleware throws.
   *
   * A call accepts the options of openapi-fetch and those of every call, such as `timeout` and `retry`. It refuses
   * `fetch`, `Request` and `baseUrl`, which only the client sets.
   *
   * @example
   * const { data, error, response } = await pinterest.raw.GET("/user_account", { timeout: 5_000 });
   * if (error) console.error(response.status, error.message);
   */
  readonly raw: RawClient;

  /** Throws a `PinterestConfigurationError` that names the option to correct. */
  constructor(options: PinterestOptions = {}) {
    this.#client = createClient(parseSettings(options));
    this.raw = createRawClient(this.#client);
    this.oauth = oauthFor(this.#client);
    this.conversions = createConversions(this.#client);
  }

  /**
   * Creates a client from environment variables: `PINTEREST_ACCESS_TOKEN`, `PINTEREST_CONVERSION_TOKEN`,
   * `PINTEREST_APP_ID`, `PINTEREST_APP_SECRET`, `PINTEREST_REFRESH_ACCESS_TOKEN`,
   * `PINTEREST_AD_ACCOUNT_ID`, `PINTEREST_API_URI`. Options given here take precedence. Throws a
   * `PinterestConfigurationError` that names the variable that is missing or contradicts another.
   *
   * @example
   * const pinterest = Pinterest.fromEnv({ testMode: true });
   * await pinterest.conversions.send(pinterest.adAccountId, events);
   */
  static fromEnv(
    options: PinterestOptions = {},
    env: EnvironmentVariables = processEnv(),
  ): Pinterest {
    return new Pinterest(readEnvironment(env, options));
  }

  /** The URL of the API that the client calls, such as `https://api.pinterest.com/v5`. */
  get baseUrl(): string {
    return this.#client.settings.baseUrl;
  }

  /** The `adAccountId` of the client; throws a `PinterestConfigurationError` if it has none. */
  get adAccountId(): string {
    const { adAccountId } = this.#client.settings;
    if (adAccountId !== undefined) return adAccountId;
    throw new PinterestConfigurationError(
      "adAccountId",
      "is missing; give it to the client, or set PINTEREST_AD_ACCOUNT_ID for fromEnv",
    );
  }

  /**
   * What Pinterest last reported about each rate limit, by category. Calls with the conversion token are counted
   * separately, under the name of the category followed by `(conversion token)`.
   *
   * @example
   * console.log(pinterest.rateLimits.get("ads_read")?.remaining);
   */
  get rateLimits(): ReadonlyMap<string, RateLimit> {
    return this.#client.throttle.lastSeen();
  }

  /**
   * Calls a GET operation. `path` is a template, whose `{parameters}` get their values from the option `path`.
   *
   * @example
   * const pins = await pinterest.get("/boards/{board_id}/pins", { path: { board_id: "12" } });
   */
  get<P extends PathTemplate<"get">>(
    path: P,
    ...[options]: CallArguments<"get", P>
  ): Promise<CallData<"get", P>> {
    return this.#call("get", path, options);
  }

  /**
   * Calls a POST operation. `path` is a template, whose `{parameters}` get their values from the option `path`.
   *
   * @example
   * const board = await pinterest.post("/boards", { body: { name: "Kitchens" } });
   */
  post<P extends PathTemplate<"post">>(
    path: P,
    ...[options]: CallArguments<"post", P>
  ): Promise<CallData<"post", P>> {
    return this.#call("post", path, options);
  }

  /**
   * Calls a PATCH operation. `path` is a template, whose `{parameters}` get their values from the option `path`.
   *
   * @example
   * await pinterest.patch("/boards/{board_id}", { path: { board_id: "12" }, body: { name: "Baths" } });
   */
  patch<P extends PathTemplate<"patch">>(
    path: P,
    ...[options]: CallArguments<"patch", P>
  ): Promise<CallData<"patch", P>> {
    return this.#call("patch", path, options);
  }

  /**
   * Calls a DELETE operation. `path` is a template, whose `{parameters}` get their values from the option `path`.
   *
   * @example
   * await pinterest.delete("/boards/{board_id}", { path: { board_id: "12" } });
   */
  delete<P extends PathTemplate<"delete">>(
    path: P,
    ...[options]: CallArguments<"delete", P>
  ): Promise<CallData<"delete", P>> {
    return this.#call("delete", path, options);
  }

  /**
   * Iterates over the items of an operation that returns pages, by bookmark; `.pages()` iterates over the pages,
   * `.toArray({ limit })` collects the items. The options are those of the operation, and apply to each page. Throws a
   * `PinterestInputError` if the operation of the path has no pages; see {@link Pages} for what else is thrown, and
   * when.
   * https://developers.pinterest.com/docs/reference/pagination/
   *
   * @example
   * for await (const pin of pinterest.paginate("/pins", { query: { page_size: 250 } })) {
   *   console.log(pin.title);
   * }
   */
  paginate<P extends PaginatedPath, O extends CommonCallOptions = PaginateOptions<P>>(
    path: P,
    ...[options]: OptionalIfEmpty<O>
  ): Pages<PageItem<P>, PageOf<P>> {
    return paginate(this.#client, path, options);
  }

  /**
   * Calls an operation and resolves with both its data and the response, which has the status and the headers. Throws
   * like the other methods.
   *
   * @example
   * const { data, response } = await pinterest.request("GET", "/user_account");
   * console.log(response.status, data.username);
   */
  async request<M extends Uppercase<Method>, P extends PathTemplate<Lowercase<M>>>(
    method: M,
    path: P,
    ...[options]: CallArguments<Lowercase<M>, P>
  ): Promise<PinterestResponse<CallData<Lowercase<M>, P>>> {
    assertFetchClasses("Response");
    const { data, response } = await request(this.#client, { method, path, options });
    return {
      data: data as CallData<Lowercase<M>, P>,
      response: usedResponse(response),
      rateLimit: response.rateLimit,
    };
  }

  /**
   * Calls an operation that the types do not have yet, such as a beta operation, or a known operation with a new
   * query parameter or header. `T` is the type of data that you expect; it is not checked. Retries, errors, redaction
   * and `onEvent` work as in the other methods, with two differences:
   *
   * - In test mode only GET is allowed, since the client does not know what would be recorded.
   * - POST and PATCH are repeated only after 429 and 503.
   *
   * Sends the access token, unless the operation is known to take another credential. The option `credential` selects
   * one: `accessToken`, `conversionToken`, or `app` for the id and secret of your app.
   *
   * @param path a template, whose `{parameters}` get their values from the option `path`; logs and errors show it
   * @throws PinterestInputError for a method, path or option that is not valid, and what the other methods throw.
   *
   * @example
   * type Schedule = { id: string; name: string };
   * const schedule = await pinterest.call<Schedule>("POST", "/ad_accounts/{id}/schedules", {
   *   path: { id: pinterest.adAccountId },
   *   body: { name: "Spring" },
   * });
   */
  async call<T = unknown>(
    method: Uppercase<Method>,
    path: `/${string}`,
    options?: UntypedCallOptions,
  ): Promise<T> {
    return (await callUntyped(this.#client, { method, path, options })) as T;
  }

  async #call<T>(method: Method, path: string, options?: UncheckedCallOptions): Promise<T> {
    const { data } = await request(this.#client, { method, path, options });
    return data as T;
  }
}

/** Runtimes without `process` have no environment. */
function processEnv(): EnvironmentVariables {
  return (globalThis as { process?: { env: EnvironmentVariables } }).process?.env ?? {};
}
