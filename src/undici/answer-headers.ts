import type { AnswerHeaders } from "../transport/fetch-like.js";

/** The headers of an answer as undici gives them: names in lower case, repeated ones as a list. */
export type ParsedHeaders = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Headers as the client reads them, joined as `Headers` joins those that were repeated: by commas, but for
 * cookies, which `forEach` tells one by one.
 */
export function answerHeaders(parsed: ParsedHeaders): AnswerHeaders {
  return {
    get: (name) => {
      const key = name.toLowerCase();
      // Nothing that is inherited: `constructor` is a header only where one came.
      const value = Object.hasOwn(parsed, key) ? parsed[key] : undefined;
      return value === undefined ? null : join(value);
    },
    forEach: (tell) => {
      for (const [name, value = ""] of Object.entries(parsed)) {
        if (name !== "set-cookie") tell(join(value), name);
        else for (const cookie of [value].flat()) tell(cookie, name);
      }
    },
  };
}

function join(value: string | readonly string[]): string {
  return typeof value === "string" ? value : value.join(", ");
}
