import { refuseSecretsInPage } from "./browser-guard.js";
import { checkToken, type TokenSource } from "./credentials.js";
import { PinterestConfigurationError } from "./errors/configuration-error.js";
import type { FetchLike } from "./transport/fetch-like.js";
import type { TokenProvider } from "./oauth/token-provider.js";
import { readFlag, readLimits, type LimitOptions, type Limits } from "./transport/limits.js";
import { version } from "./version.js";

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
