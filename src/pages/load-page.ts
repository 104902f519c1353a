import { call, type Caller } from "../call/call.js";
import type { UncheckedCallOptions } from "../call/options.js";
import { readAnswer } from "../call/read-answer.js";
import { PinterestParseError } from "../errors/parse-error.js";
import type { Operation } from "../operations.js";

/** A page once its types are forgotten. */
export interface AnyPage {
  readonly items: readonly unknown[];
  readonly bookmark?: unknown;
}

/** A page, and how to go on from it. */
export interface LoadedPage {
  readonly page: AnyPage;
  /** Where the next page starts. */
  readonly next?: string;
  /** Why there is no going on, though Pinterest says how; the page itself is good. */
  readonly fault?: PinterestParseError;
}

/**
 * Calls a paginated operation once. Throws as every call does, and a {@link PinterestParseError} where the
 * answer is no page.
 */
export async function loadPage(
  caller: Caller,
  { method, path }: Operation,
  options: UncheckedCallOptions,
  isRepeated: (bookmark: string) => boolean,
): Promise<LoadedPage> {
  const { context, answer } = await call(caller, method, path, options);
  const faultOf = (what: string, text = ""): PinterestParseError =>
    new PinterestParseError(context, answer.status, { what, text });
  const page = readAnswer(context, answer) as Partial<AnyPage> | null | undefined;
  const { items, bookmark: next } = page ?? {};
  if (!Array.isArray(items)) throw faultOf("a page that has no list of items", answer.text);
  if (next == null || next === "") return { page: page as AnyPage };
  if (typeof next !== "string") throw faultOf("a bookmark that is no string", answer.text);
  if (!isRepeated(next)) return { page: page as AnyPage, next };
  const fault = faultOf("a bookmark that came before: it leads in a circle");
  return { page: page as AnyPage, fault };
}
