import { PinterestApiError } from "../errors/api-error.js";
import { PinterestParseError } from "../errors/parse-error.js";
import type { Operation } from "../operations.js";
import type { Answer } from "./attempt.js";

/**
 * The data of an answer, or the error that it is. The status decides, never the look of the body: an
 * error may come with an empty one. `undefined` stands for an answer that has no content.
 */
export function readAnswer(operation: Operation, { response, text }: Answer): unknown {
  if (!response.ok) throw new PinterestApiError(operation, response, text);
  if (response.status === 204 || (text === "" && operation.empty)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new PinterestParseError(operation, response.status, text, error);
  }
}
