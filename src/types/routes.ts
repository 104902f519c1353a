import type { paths } from "../../generated/schema.js";
import type { CommonCallOptions } from "../call/options.js";

/** The HTTP methods of the API, lower case as in the document. */
export type Method = "get" | "post" | "put" | "patch" | "delete";

/** The paths that have an operation for a method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];

/** The operation at a path and method, as openapi-typescript describes it. */
type OperationAt<M extends Method, P> = P extends keyof paths
  ? M extends keyof paths[P]
    ? paths[P][M]
    : never
  : never;

type PathParameters<O> = O extends { parameters: { path: infer T } } ? T : never;

type QueryParameters<O> = O extends { parameters: { query?: infer T } } ? NonNullable<T> : never;

type BodyContent<O> = O extends { requestBody: { content: infer T } } ? T[keyof T] : never;

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

type AnswerContent<R> = R extends { content: infer T } ? T[keyof T] : undefined;

type AnswerData<O> = O extends { responses: infer R }
  ? { [S in keyof R & SuccessStatus]: AnswerContent<R[S]> }[keyof R & SuccessStatus]
  : never;

type PathOption<O> = O extends { parameters: { path: object } }
  ? { path: PathParameters<O> }
  : unknown;

type QueryOption<O> = O extends { parameters: { query: object } }
  ? { query: QueryParameters<O> }
  : [QueryParameters<O>] extends [never]
    ? unknown
    : { query?: QueryParameters<O> };

type BodyOption<O> = O extends { requestBody: object }
  ? { body: BodyContent<O> }
  : O extends { requestBody?: infer B }
    ? [NonNullable<B>] extends [never]
      ? unknown
      : { body?: BodyContent<{ requestBody: NonNullable<B> }> }
    : unknown;

/** The options of a call: what its operation takes, and what every call takes; nothing else. */
type OptionsOf<O> = PathOption<O> & QueryOption<O> & BodyOption<O> & CommonCallOptions;

/** The options of a call as the last arguments of a method; left out where nothing is needed. */
export type CallArguments<M extends Method, P> =
  object extends OptionsOf<OperationAt<M, P>>
    ? [options?: OptionsOf<OperationAt<M, P>>]
    : [options: OptionsOf<OperationAt<M, P>>];

/** What a call resolves with: the content of its 2xx answers, `undefined` where they have none. */
export type CallData<M extends Method, P> = AnswerData<OperationAt<M, P>>;

/** Every operation as `"METHOD /path"`, such as `"POST /boards"`. */
export type Route = { [M in Method]: `${Uppercase<M>} ${PathOf<M>}` }[Method];

type OperationOf<R extends Route> = R extends `${infer M} ${infer P}`
  ? Lowercase<M> extends Method
    ? OperationAt<Lowercase<M>, P>
    : never
  : never;

/**
 * The body that an operation takes, as it goes over the wire.
 *
 * @example
 * const board: Body<"POST /boards"> = { name: "Kitchens" };
 */
export type Body<R extends Route> = BodyContent<OperationOf<R>>;

/**
 * What an operation answers with.
 *
 * @example
 * function show(board: Data<"GET /boards/{board_id}">) {}
 */
export type Data<R extends Route> = AnswerData<OperationOf<R>>;

/**
 * The query parameters of an operation.
 *
 * @example
 * const query: Query<"GET /pins"> = { page_size: 50 };
 */
export type Query<R extends Route> = QueryParameters<OperationOf<R>>;

/**
 * The path parameters of an operation.
 *
 * @example
 * const path: Path<"GET /boards/{board_id}"> = { board_id: "12" };
 */
export type Path<R extends Route> = PathParameters<OperationOf<R>>;
