import { PinterestInputError } from "../errors/input-error.js";
import { checkText } from "./check-text.js";
import { joinScopes, type OAuthScope } from "./scopes.js";

/** Where to send somebody who shall give your app access to their Pinterest account. */
export interface AuthorizationRequest {
  /** Id of your app. */
  appId: string;
  /** One of the redirect URIs that your app is registered with, letter for letter. */
  redirectUri: string;
  /** What the app asks to be allowed. */
  scopes: readonly OAuthScope[];
  /**
   * A random value that comes back with the code: compare it, or anybody can have their code exchanged by
   * your app (RFC 6749, section 10.12).
   */
  state: string;
}

const page = "https://www.pinterest.com/oauth/";

/**
 * The page where somebody gives your app access; it sends them on to `redirectUri` with `code` and `state`
 * in the query. Throws a `PinterestInputError` that names the field to mend.
 * https://developers.pinterest.com/docs/api/v5/oauth-token
 *
 * @example
 * const state = crypto.randomUUID(); // keep it in the session
 * response.redirect(authorizationUrl({ appId, redirectUri, scopes: ["ads:read"], state }));
 */
export function authorizationUrl({
  appId,
  redirectUri,
  scopes,
  state,
}: AuthorizationRequest): string {
  checkText("appId", appId);
  checkText("state", state);
  if (typeof redirectUri !== "string" || !URL.canParse(redirectUri)) {
    throw new PinterestInputError(
      "redirectUri",
      "must be the URL that your app is registered with",
    );
  }
  const query = new URLSearchParams({
    client_id: appId,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: joinScopes(scopes),
    state,
  });
  return `${page}?${query.toString()}`;
}
