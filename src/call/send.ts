import { authorize } from "../credentials.js";
import type { Operation } from "../operations.js";
import type { Settings } from "../settings.js";
import { attempt, type Answer, type AttemptLimits } from "./attempt.js";
import type { LightRequest } from "./light-request.js";

/**
 * Takes a request that openapi-fetch has built to its answer: adds the credential, unless the caller
 * gave one, and sends it.
 */
export async function send(
  operation: Operation,
  request: LightRequest,
  settings: Settings,
  limits: AttemptLimits,
): Promise<Answer> {
  if (!request.headers.has("authorization")) {
    request.headers.set("authorization", await authorize(operation, settings));
  }
  return attempt(operation, request, settings.fetch, limits);
}
