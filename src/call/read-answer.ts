import { apiErrorOf } from "../errors/api-error-of.js";
import { PinterestParseError } from "../errors/parse-error.js";
import { isSuccess } from "../transport/attempt.js";
import type { CallContext } from "../transport/context.js";
import { bodyless } from "../transport/response-of.js";
import type { FinalAnswer } from "../transport/send.js";
import { parseJson } from "../wire/parse-json.js";

/**
 * The data of an answer, or the error that it is. The status decides, never the look of the body: an
 * error may come with an empty one. `undefined` stands for an answer that has no content.
 */
export function readAnswer(context: CallContext, answer: FinalAnswer): unknown {
  const { status, text } = answer;
  if (!isSuccess(status)) throw apiErrorOf(context, answer);
  if (bodyless.has(status) || (text === "" && context.operation.empty)) return undefined;
  try {
    return parseJson(text);
  } catch (cause) {
    const what = text === "" ? "an empty body" : "a body that is not the JSON it should be";
    // The half of an answer with a token is no less secret than the whole.
    const shown = context.operation.id.startsWith("oauth/") ? {} : { text, cause };
    throw new PinterestParseError(context, status, { what, ...shown });
  }
}
