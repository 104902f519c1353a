import { PinterestConfigurationError } from "./errors/configuration-error.js";
import type { Operation } from "./operations.js";
import type { Settings } from "./settings.js";

/**
 * A token, or a function that returns one when a call needs it.
 *
 * @example
 * new Pinterest({ accessToken: async () => (await vault.read("pinterest")).token });
 */
export type TokenSource = string | (() => string | Promise<string>);

/**
 * The `Authorization` header of a call (RFC 6750, RFC 7617): HTTP Basic where the operation asks for
 * it; the conversion token where the operation takes one and there is one; else the access token.
 * Throws a {@link PinterestConfigurationError} that names the option to set where it is missing.
 */
export async function authorize(operation: Operation, settings: Settings): Promise<string> {
  const { credentials = ["pinterest_oauth2"] } = operation;
  if (credentials.includes("basic")) return `Basic ${basic(operation, settings)}`;
  const takesConversionToken = credentials.includes("conversion_token");
  const conversionToken = takesConversionToken ? settings.conversionToken : undefined;
  const source = conversionToken ?? settings.accessToken;
  const option = conversionToken ? "conversionToken" : "accessToken";
  if (source === undefined) {
    const choice = takesConversionToken ? "conversionToken or accessToken" : "accessToken";
    throw new PinterestConfigurationError(choice, `is missing; ${operation.id} needs it`);
  }
  return `Bearer ${checkToken(option, typeof source === "function" ? await source() : source)}`;
}

/** Returns a token that can stand in a header; never repeats one that cannot. */
export function checkToken(option: string, token: unknown): string {
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) {
    throw new PinterestConfigurationError(
      option,
      "must be a token: printable ASCII characters, none of them a space; was it read from an unset variable?",
    );
  }
  return token;
}

function basic(operation: Operation, { appId, appSecret }: Settings): string {
  if (appId === undefined || appSecret === undefined) {
    const option = appId === undefined ? "appId" : "appSecret";
    throw new PinterestConfigurationError(option, `is missing; ${operation.id} needs it`);
  }
  return btoa(`${appId}:${appSecret}`);
}
