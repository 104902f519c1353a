import type { AnswerHeaders } from "../transport/fetch-like.js";

/** The headers of an answer as undici gives them: names in lower case, repeated ones as a list. */
export type ParsedHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Headers as the client reads them; those that were repeated are joined by commas. */
export function answerHeaders(parsed: ParsedHeaders): AnswerHeaders {
  const find = (name: string): string | null => {
    const value = parsed[name];
    return value === undefined ? null : String(value);
  };
  return {
    get: (name) => find(name.toLowerCase()),
    forEach: (tell) => {
      for (const name of Object.keys(parsed)) tell(find(name) ?? "", name);
    },
  };
}
