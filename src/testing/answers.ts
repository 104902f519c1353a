import type { StandInAnswer } from "./http.js";

const mark = Symbol("reply");

/** An answer that a handler gives in place of data; {@link reply} makes it. */
export interface Reply extends StandInAnswer {
  readonly [mark]: true;
}

/**
 * Makes an answer of any status, for a handler that is to answer other than 200 with data.
 *
 * @param status the HTTP status
 * @param body a string and bytes are sent as they are, `undefined` as nothing, anything else as JSON
 * @param headers headers of the answer
 *
 * @example
 * standIn.on("GET /boards/{board_id}", () => reply(404, { code: 40, message: "Board not found." }));
 */
export function reply(
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { [mark]: true, status, body, headers };
}

/** The answer that a handler means: what it made with {@link reply}, or 200 with data. */
export function answerOf(given: unknown): StandInAnswer {
  if (typeof given === "object" && given !== null && mark in given) return given as Reply;
  return { status: given === undefined ? 204 : 200, body: given };
}

/** Codes that Pinterest's document shows beside a status; https://developers.pinterest.com/docs/api/v5/ */
const codes: Readonly<Record<number, number>> = { 400: 1, 401: 2, 403: 29, 429: 8, 503: 4197 };

/** An error in the form in which Pinterest answers it. */
export function refusal(status: number, message: string, code = codes[status] ?? 0): StandInAnswer {
  return { status, body: { code, message } };
}
