import { oauthScopes } from "../../generated/operations.js";
import { PinterestInputError } from "../errors/input-error.js";

/**
 * A scope that an app can be given; hover an operation to see which it needs.
 * https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/
 *
 * @example
 * const scopes: OAuthScope[] = ["boards:read", "pins:write"];
 */
export type OAuthScope = (typeof oauthScopes)[number];

const known = new Set<string>(oauthScopes);

/** Writes scopes as Pinterest takes them, joined by commas; throws where there are none, or unknown ones. */
export function joinScopes(scopes: readonly OAuthScope[]): string {
  if (!(scopes instanceof Array) || scopes.length === 0) {
    throw new PinterestInputError("scopes", "must be a list of at least one scope");
  }
  const position = scopes.findIndex((scope) => !known.has(scope));
  if (position >= 0) {
    throw new PinterestInputError(
      `scopes[${position}]`,
      `is no scope of Pinterest's; there are ${oauthScopes.join(", ")}`,
    );
  }
  return scopes.join(",");
}
