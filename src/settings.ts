import { checkToken, type TokenSource } from "./credentials.js";
import { PinterestConfigurationError } from "./errors/configuration-error.js";

/** How the client reaches Pinterest: a function with the signature of the global `fetch`. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/**
 * What a client may be told. Everything is optional; a call that needs what is missing says so.
 *
 * @example
 * const options: PinterestOptions = { conversionToken: process.env.PINTEREST_CONVERSION_TOKEN, testMode: true };
 */
export interface PinterestOptions {
  /** OAuth access token, or a function that returns one. Used wherever nothing else is asked for. */
  accessToken?: TokenSource | undefined;
  /** Conversion token from Ads Manager. Used for conversion events alone, and preferred there. */
  conversionToken?: TokenSource | undefined;
  /** Id of your app, for the OAuth token calls. */
  appId?: string | undefined;
  /** Secret of your app, for the OAuth token calls. */
  appSecret?: string | undefined;
  /**
   * Records nothing: events go out with `?test=true`, and a write that cannot be a test is refused
   * with a `PinterestTestModeError`. Default: `false`.
   */
  testMode?: boolean | undefined;
  /** `sandbox` calls Pinterest's sandbox with its test data. Default: `production`. */
  environment?: "production" | "sandbox" | undefined;
  /** Where the API is, instead of what `environment` says: https, or http on loopback. */
  baseUrl?: string | undefined;
  /** Milliseconds until a call is given up, reading the answer included. Default: 30,000. */
  timeout?: number | undefined;
  /** Stands in for the global `fetch`, which is looked up anew at each call. */
  fetch?: FetchLike | undefined;
}

/** Options once read: checked, defaults filled in. */
export interface Settings {
  readonly accessToken: TokenSource | undefined;
  readonly conversionToken: TokenSource | undefined;
  readonly appId: string | undefined;
  readonly appSecret: string | undefined;
  readonly testMode: boolean;
  readonly sandbox: boolean;
  readonly baseUrl: string;
  readonly timeout: number;
  readonly fetch: FetchLike;
}

const baseUrls = {
  production: "https://api.pinterest.com/v5",
  sandbox: "https://api-sandbox.pinterest.com/v5",
} as const;

/** Checks options; throws a {@link PinterestConfigurationError} that names the one to mend. */
export function readSettings(options: PinterestOptions): Settings {
  const { environment = "production" } = options;
  if (!Object.hasOwn(baseUrls, environment)) {
    throw new PinterestConfigurationError("environment", 'must be "production" or "sandbox"');
  }
  for (const name of ["accessToken", "conversionToken", "appId", "appSecret"] as const) {
    const value = options[name];
    if (value !== undefined && typeof value !== "function") checkToken(name, value);
  }
  return {
    accessToken: options.accessToken,
    conversionToken: options.conversionToken,
    appId: options.appId,
    appSecret: options.appSecret,
    testMode: readFlag("testMode", options.testMode),
    sandbox: environment === "sandbox",
    baseUrl: readBaseUrl(options.baseUrl ?? baseUrls[environment]),
    timeout: readTimeout(options.timeout),
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
  };
}

/** Checks a number of milliseconds; undefined is the default of 30,000. */
export function readTimeout(timeout = 30_000): number {
  if (!Number.isInteger(timeout) || timeout < 1 || timeout > 2 ** 31 - 1) {
    throw new PinterestConfigurationError(
      "timeout",
      "must be a whole number of milliseconds, 1 or more",
    );
  }
  return timeout;
}

/** A string such as "false", read from the environment, must not switch anything on or off. */
function readFlag(option: string, value: unknown = false): boolean {
  if (typeof value !== "boolean")
    throw new PinterestConfigurationError(option, "must be true or false");
  return value;
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
  return text.replace(/\/+$/, "");
}
