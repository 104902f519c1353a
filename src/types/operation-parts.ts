import type { Readable } from "./readable.js";

/**
 * The path parameters of an operation, as openapi-typescript describes it; `never` where it has none.
 *
 * @example
 * type BoardPath = PathParameters<paths["/boards/{board_id}"]["get"]>;
 */
export type PathParameters<O> = O extends { parameters: { path: infer T } } ? T : never;

/**
 * The query parameters of an operation; `never` where it has none.
 *
 * @example
 * type PinsQuery = QueryParameters<paths["/pins"]["get"]>;
 */
export type QueryParameters<O> = O extends { parameters: { query?: infer T } }
  ? NonNullable<T>
  : never;

/**
 * The body of an operation, required or not; `never` where it has none.
 *
 * @example
 * type NewBoard = BodyContent<paths["/boards"]["post"]>;
 */
export type BodyContent<O> = O extends { requestBody?: { content: infer T } }
  ? Readable<T[keyof T]>
  : never;

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

type AnswerContent<A> = A extends { content: infer T } ? T[keyof T] : undefined;

/**
 * The content of an operation's 2xx answers, as openapi-typescript describes it.
 *
 * @example
 * type Board = AnswerOf<paths["/boards/{board_id}"]["get"]>;
 */
export type AnswerOf<O> = O extends { responses: infer A }
  ? { [S in keyof A & SuccessStatus]: AnswerContent<A[S]> }[keyof A & SuccessStatus]
  : never;

/**
 * The same, spelt out for editors; `undefined` for an answer without content.
 *
 * @example
 * type Board = AnswerData<paths["/boards/{board_id}"]["get"]>;
 */
export type AnswerData<O> = Readable<AnswerOf<O>>;
