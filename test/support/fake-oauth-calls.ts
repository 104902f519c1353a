import type { Pinterest } from "../../src/index.js";
import type { FakePinterest } from "./fake-oauth.js";

/** A call that a token with `user_accounts:read` may make. */
export const account = (pinterest: Pinterest) => () => pinterest.get("/user_account");

/** How many of those calls a fake received. */
export const accountCalls = ({ requests }: FakePinterest): number =>
  requests.filter(({ path }) => path === "/user_account").length;

/** The bearer tokens that calls were made with, in order. */
export function bearers({ requests }: FakePinterest): string[] {
  return requests
    .filter(({ path }) => path !== "/oauth/token")
    .map(({ headers }) => (headers.authorization ?? "").replace("Bearer ", ""));
}

/** An access token of a fake that expires after `seconds`. */
export const accessTokenOf = (fake: FakePinterest, seconds = 3_600): string =>
  fake.book.issue("access", seconds, { scopes: ["user_accounts:read", "ads:write"] }).value;

/** A token that should be renewed soon but is still valid. */
export const usable = (fake: FakePinterest) => ({
  accessToken: accessTokenOf(fake),
  expiresAt: new Date(Date.now() + 60_000),
});
