import {
  type OptionsOf,
  type ParsedOptions,
  anything,
  boolean,
  defineOptions,
  fn,
  group,
  integer,
  milliseconds,
  oneOf,
  parseOption,
  parseOptions,
  pickOptions,
  record,
  signal,
  token,
  value,
} from "./define-options.js";
import { PinterestConfigurationError, PinterestInputError } from "./errors/index.js";
import type { CallListener } from "./transport/events.js";
import type { FetchLike } from "./transport/fetch.js";
import type { RateGate } from "./transport/rate-gate.js";
import { version } from "./version.js";

/**
 * Supplies an access token and renews it: the return value of `refreshingToken` and
 * `clientCredentialsToken`, or an object of your own.
 *
 * @example
 * new Pinterest({ accessToken: refreshingToken({ appId, appSecret, refreshToken, onToken }) });
 */
export interface TokenProvider {
  /** The token to use now. */
  token(): Promise<string>;
  /**
   * Called when Pinterest answers a token with 401. If {@link token} then returns another one, the call is
   * repeated with it.
   */
  discard(token: string): void;
}

/**
 * A token, a function that returns one for each call, or a provider that renews it.
 *
 * @example
 * new Pinterest({ accessToken: async () => (await vault.read("pinterest")).token });
 */
export type TokenSource = string | (() => string | Promise<string>) | TokenProvider;

/** The options of `retry`. */
const retryOptions = defineOptions(PinterestConfigurationError, {
  /** How many times a call is retried. `0` turns retries off. Default: 2. */
  limit: integer({ default: 2 }),
  /**
   * The longest wait before a retry, in milliseconds. If Pinterest asks for a longer one, the call fails
   * immediately; see `retryAfterMs` of the error. Default: 60,000.
   */
  maxDelay: milliseconds({ default: 60_000 }),
  /** The longest wait before the first retry, in milliseconds; doubled for each further retry. Default: 500. */
  baseDelay: milliseconds({ default: 500 }),
});

/** The options that can be set for a client and for a single call. */
const limitOptions = defineOptions(PinterestConfigurationError, {
  /** Time limit of one attempt in milliseconds, including reading the response. Default: 30,000. */
  timeout: milliseconds({ min: 1, default: 30_000 }),
  /** Time limit of the whole call in milliseconds, including retries and waits. Default: 120,000. */
  totalTimeout: milliseconds({ min: 1, default: 120_000 }),
  /** How the call is retried; `false` turns retries off. Default: up to two retries. */
  retry: group(retryOptions, { limit: 0 }),
  /** Whether calls wait for the reset when the limit of their rate-limit category is used up. Default: `true`. */
  throttle: boolean(true),
  /** A rate limit shared with other processes, asked before each attempt; see `RateGate`. Default: none. */
  rateGate: value<RateGate>("an object with reserve() and pause()", isRateGate),
  /** The largest response to read, in bytes; a larger one is an error. Default: 67,108,864 (64 MiB). */
  maxResponseBytes: integer({ min: 1, default: 64 * 2 ** 20 }),
  /**
   * Called for each request, response, failure, retry and wait, and at the end of the call. Events contain no bodies
   * and no tokens. Errors that it throws are ignored.
   */
  onEvent: fn<CallListener>(),
});

/** The options that every call takes. */
export const commonCallOptions = defineOptions(PinterestInputError, {
  ...limitOptions.options,
  /** Additional headers, except those that are `undefined`; they take precedence over the client's own. */
  headers: anything<Readonly<Record<string, string | undefined>>>(),
  /** Aborts the call with a `PinterestAbortError`, even during a wait. */
  signal: signal(),
});

/** The options of a call of any operation. */
export const callOptions = defineOptions(PinterestInputError, {
  /** The values of the `{parameters}` in the path. */
  path: record<Readonly<Record<string, unknown>>>(),
  /** The query parameters; a list repeats its name. */
  query: record<Readonly<Record<string, unknown>>>(),
  /** The body, which is sent as JSON. */
  body: anything<unknown>(),
  ...commonCallOptions.options,
});

/** The options of the constructor. */
export const clientOptions = defineOptions(PinterestConfigurationError, {
  /** OAuth access token, a function that returns one, or a provider that renews it. */
  accessToken: tokenSource(),
  /** Conversion token from Ads Manager, used for conversion events in place of the access token. */
  conversionToken: tokenSource(),
  /** Id of your app, for the OAuth token calls. */
  appId: appId(),
  /** Secret of your app, for the OAuth token calls. */
  appSecret: token(),
  /** Id of the ad account that `pinterest.adAccountId` returns. */
  adAccountId: value<string>("a string of digits", (given) => isMatch(given, /^\d+$/)),
  /**
   * Test mode, which records nothing: events are sent with `?test=true`, and other writes throw a
   * `PinterestTestModeError`. Default: `false`.
   */
  testMode: boolean(false),
  /**
   * Sends conversion events that have fields which the types do not have, with a warning, instead of refusing them.
   * Use it for new fields of the API. Default: `false`.
   */
  allowUnknownFields: boolean(false),
  /** `"sandbox"` calls Pinterest's sandbox with its test data. Default: `"production"`. */
  environment: oneOf(["production", "sandbox"], "production"),
  /** The URL of the API, in place of the URL of `environment`: https, or http on loopback. */
  baseUrl: {
    ...value<string>(
      "an https URL, or http on loopback, without credentials, query or fragment",
      isBaseUrl,
    ),
    parse: withoutTrailingSlash,
  },
  /** Called instead of the global `fetch`. */
  fetch: fn<FetchLike>(),
  /**
   * Allows tokens and the app's secret in a browser page, where anyone who opens the page can read and use them.
   * Only for pages that nobody else opens, and tests with a `document`. Default: `false`.
   */
  dangerouslyAllowBrowser: boolean(false),
  ...limitOptions.options,
});

const { environment, baseUrl, fetch, dangerouslyAllowBrowser } = clientOptions.options;
const { timeout, totalTimeout, retry, onEvent } = limitOptions.options;

/** The options that a client shares with the renewal of its token. */
export const connectionOptions = defineOptions(PinterestConfigurationError, {
  ...{ environment, baseUrl, fetch, dangerouslyAllowBrowser },
  ...{ timeout, totalTimeout, retry, onEvent },
});

/**
 * How calls are retried.
 *
 * @example
 * new Pinterest({ accessToken, retry: { limit: 5, maxDelay: 300_000 } });
 */
export interface RetryOptions extends OptionsOf<typeof retryOptions> {}

/** {@link RetryOptions} with defaults. */
export interface RetryLimits extends ParsedOptions<typeof retryOptions> {}

/** Limits and callbacks of calls, for a client or a single call. */
export interface LimitOptions extends OptionsOf<typeof limitOptions> {}

/** {@link LimitOptions} with defaults. */
export interface Limits extends ParsedOptions<typeof limitOptions> {}

/**
 * The options that every call accepts. Options that are left out are taken from the client.
 *
 * @example
 * await pinterest.get("/user_account", { timeout: 5_000, signal: AbortSignal.timeout(8_000) });
 */
export interface CommonCallOptions extends OptionsOf<typeof commonCallOptions> {}

/** The options of a call of any operation. */
export interface UncheckedCallOptions extends OptionsOf<typeof callOptions> {}

/** {@link UncheckedCallOptions}, with the client's limits where the call has none. */
export interface ParsedCallOptions extends ParsedOptions<typeof callOptions> {}

/**
 * The options of a client. All are optional; a call that needs a missing option throws an error that names it.
 *
 * @example
 * const options: PinterestOptions = { conversionToken: process.env.PINTEREST_CONVERSION_TOKEN, testMode: true };
 */
export interface PinterestOptions extends OptionsOf<typeof clientOptions> {}

/** How a client or a token provider reaches Pinterest. */
export type ConnectionOptions = Pick<PinterestOptions, keyof OptionsOf<typeof connectionOptions>>;

/** {@link PinterestOptions} with defaults. */
export interface Settings extends Omit<
  ParsedOptions<typeof clientOptions>,
  "environment" | "dangerouslyAllowBrowser" | keyof Limits
> {
  readonly sandbox: boolean;
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly limits: Limits;
  readonly fetch: FetchLike;
}

/**
 * Checks limits. Missing ones are taken from the client.
 *
 * @throws PinterestConfigurationError that names the option to correct.
 */
export function parseLimits(given: unknown, base?: Limits): Limits {
  return parseOptions(limitOptions, given, base);
}

/**
 * Checks the options of a call. Missing limits are taken from the client.
 *
 * @throws PinterestInputError for an unknown option, PinterestConfigurationError for a bad limit.
 */
export function parseCallOptions(given: unknown, limits: Limits): ParsedCallOptions {
  return parseOptions(callOptions, given, limits);
}

export const baseUrls = {
  production: "https://api.pinterest.com/v5",
  sandbox: "https://api-sandbox.pinterest.com/v5",
} as const;

/**
 * Checks the options of a client. `scope` is the global object, which shows whether this is a browser page.
 *
 * @throws PinterestConfigurationError that names the option to correct.
 */
export function parseSettings(given: unknown, scope: object = globalThis): Settings {
  const parsed = parseOptions(clientOptions, given);
  assertNotInPage(parsed, scope);
  return {
    accessToken: parsed.accessToken,
    conversionToken: parsed.conversionToken,
    appId: parsed.appId,
    appSecret: parsed.appSecret,
    adAccountId: parsed.adAccountId,
    testMode: parsed.testMode,
    allowUnknownFields: parsed.allowUnknownFields,
    sandbox: parsed.environment === "sandbox",
    baseUrl: parsed.baseUrl ?? baseUrls[parsed.environment],
    userAgent: `pinterest-client/${version}`,
    limits: parseLimits(pickOptions(limitOptions, parsed)),
    // Looked up for each call, so that replacing the global `fetch` has an effect.
    fetch: parsed.fetch ?? ((url, init) => globalThis.fetch(url, init)),
  };
}

const secrets = ["accessToken", "conversionToken", "appSecret"] as const;

/** The options that are secrets, and the option that allows them in a page. */
export type Secrets = Readonly<
  Partial<Record<(typeof secrets)[number] | "dangerouslyAllowBrowser", unknown>>
>;

/**
 * Refuses secrets in a browser page, including functions and providers, whose tokens end up in the page too.
 * `scope` is the global object.
 *
 * @throws PinterestConfigurationError that names the first secret.
 */
export function assertNotInPage(options: Secrets, scope: object = globalThis): void {
  if (options.dangerouslyAllowBrowser === true || !isBrowserPage(scope)) return;
  const found = secrets.find((name) => options[name] !== undefined);
  if (found === undefined) return;
  throw new PinterestConfigurationError(
    found,
    "is a secret, and anyone who opens this page can read it; call Pinterest from a server, or set dangerouslyAllowBrowser: true if only you open the page",
  );
}

/** Whether the code runs in a browser page. Workers, servers and React Native have no document. */
function isBrowserPage(scope: { window?: unknown; document?: unknown }): boolean {
  return isObjectLike(scope.window) && isObjectLike(scope.document);
}

function isObjectLike(given: unknown): given is object {
  return typeof given === "object" && given !== null;
}

/** Checks a token that a source returned or a variable contains, by its name. The error does not contain it. */
export function parseToken(name: string, given: unknown): string {
  return parseOption(tokenOption, "token", given ?? "", name) ?? "";
}

const tokenOption = defineOptions(PinterestConfigurationError, { token: token() });

function tokenSource() {
  return value<TokenSource>(
    `a token (${token().expected}), a function, or a provider with token() and discard()`,
    (given) => token().accepts(given) || typeof given === "function" || isProvider(given),
  );
}

function isRateGate(given: unknown): boolean {
  if (!isObjectLike(given)) return false;
  const { reserve, pause } = given as Partial<RateGate>;
  return typeof reserve === "function" && typeof pause === "function";
}

function isProvider(given: unknown): given is TokenProvider {
  if (!isObjectLike(given)) return false;
  const { token, discard } = given as Partial<TokenProvider>;
  return typeof token === "function" && typeof discard === "function";
}

/** The id of an app, without colons: HTTP Basic separates id and secret by the first colon (RFC 7617). */
function appId() {
  return value<string>("the id of your app, without colons and spaces", (given) =>
    isMatch(given, /^[\x21-\x39\x3b-\x7e]+$/),
  );
}

function isMatch(given: unknown, pattern: RegExp): boolean {
  return typeof given === "string" && pattern.test(given);
}

function isBaseUrl(given: unknown): boolean {
  if (typeof given !== "string" || !URL.canParse(given)) return false;
  const { protocol, hostname, search, hash, username, password } = new URL(given);
  const isSecure = protocol === "https:" || (protocol === "http:" && isLoopbackHost(hostname));
  return isSecure && !search && !hash && !username && !password;
}

/** Whether a host name, as `URL` returns it, is this machine. */
export function isLoopbackHost(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

function withoutTrailingSlash(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/+$/, "");
}
