import { type TokenSource, checkToken } from "./credentials.js";
import { PinterestConfigurationError, PinterestInputError } from "./errors/index.js";
import type { TokenProvider } from "./oauth/token-provider.js";
import type { CallListener } from "./transport/events.js";
import type { FetchLike } from "./transport/fetch.js";
import type { RetryLimits, RetryOptions } from "./transport/retry.js";
import { hasFields } from "./transport/serialize.js";
import { version } from "./version.js";

const secrets = ["accessToken", "conversionToken", "appSecret"] as const;

/** The options that are secrets. */
export type Secrets = Readonly<Partial<Record<(typeof secrets)[number], unknown>>>;

/**
 * Refuses secrets in a browser's page: throws a {@link PinterestConfigurationError} that names the first.
 * A function or a provider is refused like a string: what it returns is in the page as well. `scope` is
 * the global object to judge by.
 *
 * @example
 * refuseSecretsInPage({ accessToken: "pina_1" }); // throws in a page, and nowhere else
 */
export function refuseSecretsInPage(options: Secrets, scope: object = globalThis): void {
  if (!isPage(scope)) return;
  const found = secrets.find((name) => options[name] !== undefined);
  if (found === undefined) return;
  throw new PinterestConfigurationError(
    found,
    "is a secret, and anyone who opens this page can read it; call Pinterest from a server, or set dangerouslyAllowBrowser: true where only you open the page",
  );
}

/** A window with a document; workers have no document, and servers and React Native neither. */
function isPage(scope: { window?: unknown; document?: unknown }): boolean {
  return isObject(scope.window) && isObject(scope.document);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** What bounds a call; given to the client for all its calls, or to one call for itself. */
export interface LimitOptions {
  /** Milliseconds until one attempt is given up, reading the answer included. Default: 30,000. */
  timeout?: number | undefined;
  /** Milliseconds until the call is given up, with all its attempts and waits. Default: 120,000. */
  totalTimeout?: number | undefined;
  /** How the call is retried; `false` never does. Default: two retries. */
  retry?: RetryOptions | false | undefined;
  /**
   * Whether to hold calls back while their rate-limit category has nothing left, until it is reset.
   * Default: `true`.
   */
  throttle?: boolean | undefined;
  /** Bytes that an answer may have; of a longer one no more is read. Default: 67,108,864 (64 MiB). */
  maxResponseBytes?: number | undefined;
  /**
   * Told of each request, response, failure, retry and wait, as it happens; never of a body or a token.
   * What it throws is ignored.
   */
  onEvent?: CallListener | undefined;
}

/** {@link LimitOptions} once checked, each of them said. */
export interface Limits {
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly retry: RetryLimits;
  readonly throttle: boolean;
  readonly maxResponseBytes: number;
  readonly onEvent: CallListener | undefined;
}

const longestTimer = 2 ** 31 - 1;

const defaults: Limits = {
  timeout: 30_000,
  totalTimeout: 120_000,
  retry: { limit: 2, maxDelay: 60_000, baseDelay: 500 },
  throttle: true,
  maxResponseBytes: 64 * 2 ** 20,
  onEvent: undefined,
};

/** Lays options over limits; throws a {@link PinterestConfigurationError} that names the one to mend. */
export function readLimits(options: LimitOptions, base: Limits = defaults): Limits {
  const { timeout, totalTimeout, retry, throttle, maxResponseBytes, onEvent } = options;
  return {
    timeout: readMilliseconds("timeout", timeout, base.timeout, 1),
    totalTimeout: readMilliseconds("totalTimeout", totalTimeout, base.totalTimeout, 1),
    retry: retry === false ? { ...base.retry, limit: 0 } : readRetry(retry, base.retry),
    throttle: readFlag("throttle", throttle, base.throttle),
    maxResponseBytes: readWhole("maxResponseBytes", maxResponseBytes, base.maxResponseBytes, 1),
    onEvent: readListener(onEvent) ?? base.onEvent,
  };
}

/** A string such as "false", read from the environment, must not switch anything on or off. */
export function readFlag(option: string, value: unknown, otherwise: boolean): boolean {
  if (value === undefined) return otherwise;
  if (typeof value === "boolean") return value;
  throw new PinterestConfigurationError(option, "must be true or false");
}

function readRetry(retry: unknown, base: RetryLimits): RetryLimits {
  if (retry === undefined) return base;
  if (typeof retry !== "object" || retry === null || Array.isArray(retry)) {
    throw new PinterestConfigurationError(
      "retry",
      "must be false, or an object such as { limit: 2 }",
    );
  }
  for (const name of Object.keys(retry)) {
    if (!Object.hasOwn(base, name)) {
      const known = Object.keys(base).join(", ");
      throw new PinterestConfigurationError(`retry.${name}`, `is no option; there are ${known}`);
    }
  }
  const { limit, maxDelay, baseDelay } = retry as RetryOptions;
  return {
    limit: readWhole("retry.limit", limit, base.limit, 0),
    maxDelay: readMilliseconds("retry.maxDelay", maxDelay, base.maxDelay, 0),
    baseDelay: readMilliseconds("retry.baseDelay", baseDelay, base.baseDelay, 0),
  };
}

function readWhole(option: string, value: unknown, otherwise: number, least: number): number {
  if (value === undefined) return otherwise;
  if (Number.isSafeInteger(value) && Number(value) >= least) return Number(value);
  throw new PinterestConfigurationError(option, `must be a whole number, ${least} or more`);
}

function readMilliseconds(
  option: string,
  value: unknown,
  otherwise: number,
  least: number,
): number {
  if (value === undefined) return otherwise;
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= longestTimer) {
    return Number(value);
  }
  const rule = `must be a whole number of milliseconds, ${least} to ${longestTimer}`;
  throw new PinterestConfigurationError(option, rule);
}

function readListener(listener: unknown): CallListener | undefined {
  if (listener === undefined || typeof listener === "function") return listener as CallListener;
  throw new PinterestConfigurationError("onEvent", "must be a function");
}

/**
 * What a client may be told. Everything is optional; a call that needs what is missing says so.
 *
 * @example
 * const options: PinterestOptions = { conversionToken: process.env.PINTEREST_CONVERSION_TOKEN, testMode: true };
 */
export interface PinterestOptions extends LimitOptions {
  /** OAuth access token, or a function that returns one. Used wherever nothing else is asked for. */
  accessToken?: TokenSource | undefined;
  /** Conversion token from Ads Manager. Used for conversion events alone, and preferred there. */
  conversionToken?: TokenSource | undefined;
  /** Id of your app, for the OAuth token calls. */
  appId?: string | undefined;
  /** Secret of your app, for the OAuth token calls. */
  appSecret?: string | undefined;
  /** Id of the ad account that `adAccountId` of the client gives back. */
  adAccountId?: string | undefined;
  /**
   * Records nothing: events go out with `?test=true`, and a write that cannot be a test is refused
   * with a `PinterestTestModeError`. Default: `false`.
   */
  testMode?: boolean | undefined;
  /** `sandbox` calls Pinterest's sandbox with its test data. Default: `production`. */
  environment?: "production" | "sandbox" | undefined;
  /** Where the API is, instead of what `environment` says: https, or http on loopback. */
  baseUrl?: string | undefined;
  /** Stands in for the global `fetch`, which is looked up anew at each call. */
  fetch?: FetchLike | undefined;
  /**
   * Takes tokens and the app's secret in a browser's page as well, where they are refused with a
   * `PinterestConfigurationError`: anyone who opens the page can read them, and act as you. For a page that
   * only you open, or a test that has a `document`. Default: `false`.
   */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** Options once read: checked, defaults filled in. */
export interface Settings {
  readonly accessToken: TokenSource | undefined;
  readonly conversionToken: TokenSource | undefined;
  readonly appId: string | undefined;
  readonly appSecret: string | undefined;
  readonly adAccountId: string | undefined;
  readonly testMode: boolean;
  readonly sandbox: boolean;
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly limits: Limits;
  readonly fetch: FetchLike;
}

const baseUrls = {
  production: "https://api.pinterest.com/v5",
  sandbox: "https://api-sandbox.pinterest.com/v5",
} as const;

/** Checks options; throws a {@link PinterestConfigurationError} that names the one to mend. */
export function readSettings(options: PinterestOptions): Settings {
  checkNames(options);
  const { dangerouslyAllowBrowser: allowed } = options;
  if (!readFlag("dangerouslyAllowBrowser", allowed, false)) refuseSecretsInPage(options);
  const { environment = "production" } = options;
  if (!Object.hasOwn(baseUrls, environment)) {
    throw new PinterestConfigurationError("environment", 'must be "production" or "sandbox"');
  }
  for (const name of ["appId", "appSecret"] as const) {
    if (options[name] !== undefined) checkToken(name, options[name]);
  }
  for (const name of ["accessToken", "conversionToken"] as const) checkSource(name, options[name]);
  return {
    accessToken: options.accessToken,
    conversionToken: options.conversionToken,
    appId: options.appId,
    appSecret: options.appSecret,
    adAccountId: readAdAccountId(options.adAccountId),
    testMode: readFlag("testMode", options.testMode, false),
    sandbox: environment === "sandbox",
    baseUrl: readBaseUrl(options.baseUrl ?? baseUrls[environment]),
    userAgent: `pinterest-client/${version}`,
    limits: readLimits(options),
    fetch: readFetch(options.fetch),
  };
}

const known = new Set<string>([
  "accessToken",
  "conversionToken",
  "appId",
  "appSecret",
  "adAccountId",
  "testMode",
  "environment",
  "baseUrl",
  "fetch",
  "dangerouslyAllowBrowser",
  "timeout",
  "totalTimeout",
  "retry",
  "throttle",
  "maxResponseBytes",
  "onEvent",
] satisfies (keyof PinterestOptions)[]);

/** A misspelt `testMode` that is passed over would have real events recorded. */
function checkNames(options: unknown): void {
  if (typeof options !== "object" || options === null) {
    throw new PinterestConfigurationError("options", "must be an object");
  }
  for (const name of Object.keys(options)) {
    if (known.has(name)) continue;
    throw new PinterestConfigurationError(name, `is no option; there are ${[...known].join(", ")}`);
  }
}

function readAdAccountId(id: unknown): string | undefined {
  if (id === undefined || (typeof id === "string" && /^\d+$/.test(id))) return id;
  throw new PinterestConfigurationError("adAccountId", "must be digits, in a string");
}

function checkSource(option: string, source: TokenSource | undefined): void {
  if (source === undefined || typeof source === "function") return;
  if (typeof source !== "object") checkToken(option, source);
  else if (!isProvider(source)) {
    const rule = "must be a string, a function, or a provider with token() and discard()";
    throw new PinterestConfigurationError(option, rule);
  }
}

function isProvider(source: Partial<TokenProvider> | null): boolean {
  return typeof source?.token === "function" && typeof source.discard === "function";
}

/** The global `fetch` is looked up at each call, so that one set later is seen. */
function readFetch(given: FetchLike | undefined): FetchLike {
  if (given === undefined) return (url, init) => globalThis.fetch(url, init);
  if (typeof given === "function") return given;
  throw new PinterestConfigurationError("fetch", "must be a function like the global fetch");
}

function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? "");
  if (url?.protocol !== "https:" && !(url?.protocol === "http:" && loopback)) {
    throw new PinterestConfigurationError("baseUrl", "must be an https URL, or http on loopback");
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new PinterestConfigurationError("baseUrl", "must have no credentials, query or fragment");
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** What every call may be told, whatever its operation; what it leaves out is as the client has it. */
export interface CommonCallOptions extends LimitOptions {
  /** Headers to send besides the client's own; an `authorization` of yours takes its place. */
  headers?: Readonly<Record<string, string>>;
  /** Ends the call with a `PinterestAbortError` when it aborts, whatever the call is at. */
  signal?: AbortSignal;
}

/** The options of a call once its types are forgotten. */
export interface UncheckedCallOptions extends CommonCallOptions {
  path?: Readonly<Record<string, unknown>>;
  query?: Readonly<Record<string, unknown>>;
  body?: unknown;
}

const ofCall = new Set(["path", "query", "body", "headers", "signal"]);

const ofLimits = new Set<string>([
  "timeout",
  "totalTimeout",
  "retry",
  "throttle",
  "maxResponseBytes",
  "onEvent",
] satisfies (keyof LimitOptions)[]);

/**
 * Refuses an option that would be ignored, for callers whom no compiler told. Tells whether the call
 * leaves all limits as the client has them.
 */
export function checkOptions(options: UncheckedCallOptions): boolean {
  const given: unknown = options;
  if (typeof given !== "object" || given === null) {
    throw new PinterestInputError("options", "must be an object");
  }
  checkSignal(options.signal);
  checkObject("path", options.path);
  checkObject("query", options.query);
  let isPlain = true;
  for (const name of Object.keys(options)) {
    if (ofLimits.has(name)) isPlain = false;
    else if (!ofCall.has(name)) {
      const known = [...ofCall, ...ofLimits].join(", ");
      throw new PinterestInputError(name, `is no option of a call; there are ${known}`);
    }
  }
  return isPlain;
}

function checkObject(name: string, values: unknown): void {
  if (values === undefined || hasFields(values)) return;
  throw new PinterestInputError(name, "must be a plain object");
}

/** Refuses what is no signal: without one a call cannot be ended, and the caller would not know. */
export function checkSignal(signal: unknown): void {
  if (signal === undefined || signal instanceof AbortSignal) return;
  throw new PinterestInputError("signal", "must be an AbortSignal");
}
