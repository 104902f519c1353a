import type { CallContext } from "../transport/context.js";

/** What somebody on call may look at first after an answer of this status; `undefined` where we know nothing. */
export function hintAt({ operation, credential }: CallContext, status: number): string | undefined {
  const scopes = operation.scopes?.join(" and ");
  if (status >= 300 && status < 400) {
    return "Redirects are not followed; is baseUrl the right one?";
  }
  if (status === 401) {
    if (credential === "conversionToken") return "Is this a conversion token of that ad account?";
    if (credential === "basic") return "Are appId and appSecret those of one app?";
    if (credential === "accessToken") {
      const without = scopes ? `, or does it lack ${scopes}` : "";
      return `Has the access token expired or been revoked${without}?`;
    }
  }
  if (status === 403 && credential === "accessToken" && scopes) {
    return `Does the token have ${scopes}, and its user a role that allows this?`;
  }
  return undefined;
}
