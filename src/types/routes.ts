import type { paths } from "../../generated/schema.js";
import type { CommonCallOptions } from "../call/options.js";
import type {
  AnswerData,
  BodyContent,
  PathParameters,
  QueryParameters,
} from "./operation-parts.js";

/**
 * The HTTP methods of the API, lower case as in the document.
 *
 * @example
 * const method: Method = "get";
 */
export type Method = "get" | "post" | "put" | "patch" | "delete";

/**
 * The paths that have an operation for a method.
 *
 * @example
 * const path: PathOf<"post"> = "/boards";
 */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];

/**
 * The operation at a path and method, as openapi-typescript describes it.
 *
 * @example
 * type CreateBoard = OperationAt<"post", "/boards">;
 */
export type OperationAt<M extends Method, P> = P extends keyof paths
  ? M extends keyof paths[P]
    ? paths[P][M]
    : never
  : never;

type PathOption<O> = O extends { parameters: { path: object } }
  ? {
      /** The values of the `{parameters}` in the path. */
      path: PathParameters<O>;
    }
  : unknown;

type QueryOption<O> = O extends { parameters: { query: object } }
  ? {
      /** The query parameters of the operation. */
      query: QueryParameters<O>;
    }
  : [QueryParameters<O>] extends [never]
    ? unknown
    : {
        /** The query parameters of the operation. */
        query?: QueryParameters<O>;
      };

type BodyOption<O> = O extends { requestBody: object }
  ? {
      /** The body, as it goes over the wire. */
      body: BodyContent<O>;
    }
  : [BodyContent<O>] extends [never]
    ? unknown
    : {
        /** The body, as it goes over the wire. */
        body?: BodyContent<O>;
      };

type OptionsOf<O> = PathOption<O> & QueryOption<O> & BodyOption<O> & CommonCallOptions;

/**
 * The options of a call: what its operation takes, and what every call takes; nothing else.
 *
 * @example
 * const options: CallOptions<"get", "/pins"> = { query: { page_size: 50 }, timeout: 5_000 };
 */
export type CallOptions<M extends Method, P> = OptionsOf<OperationAt<M, P>>;

/**
 * The options of a call as the last arguments of a method; they may be left out where nothing is needed.
 *
 * @example
 * function getJson<P extends PathOf<"get">>(path: P, ...options: CallArguments<"get", P>) {
 *   return pinterest.get(path, ...options);
 * }
 */
export type CallArguments<M extends Method, P> =
  object extends CallOptions<M, P> ? [options?: CallOptions<M, P>] : [options: CallOptions<M, P>];

/**
 * What a call resolves with: the content of its 2xx answers, `undefined` where they have none.
 *
 * @example
 * const seen = new Map<string, CallData<"get", "/boards/{board_id}">>();
 */
export type CallData<M extends Method, P> = AnswerData<OperationAt<M, P>>;

/**
 * Every operation as `"METHOD /path"`.
 *
 * @example
 * const route: Route = "POST /boards";
 */
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
