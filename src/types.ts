import type { paths } from "../generated/schema.js";
import type { CommonCallOptions } from "./options.js";

/**
 * The same type, expanded: editors show its fields instead of the names of the types that it is made of. Fields keep
 * their doc comments, `?` and `readonly`, and each member of a union is expanded. `infer` prevents editors from
 * showing the name `Readable`.
 *
 * @example
 * type PageQuery = Readable<{ page_size?: number } & { bookmark?: string }>;
 */
export type Readable<T> = [T] extends [infer O] ? { [K in keyof O]: O[K] } : never;

/**
 * The path parameters of an operation in the types of openapi-typescript; `never` if it has none.
 *
 * @example
 * type BoardPath = PathParameters<paths["/boards/{board_id}"]["get"]>;
 */
export type PathParameters<O> = O extends { parameters: { path: infer T } } ? T : never;

/**
 * The query parameters of an operation; `never` if it has none.
 *
 * @example
 * type PinsQuery = QueryParameters<paths["/pins"]["get"]>;
 */
export type QueryParameters<O> = O extends { parameters: { query?: infer T } }
  ? NonNullable<T>
  : never;

/**
 * The body of an operation, required or not; `never` if it has none.
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
 * The content of an operation's 2xx responses in the types of openapi-typescript.
 *
 * @example
 * type Board = AnswerOf<paths["/boards/{board_id}"]["get"]>;
 */
export type AnswerOf<O> = O extends { responses: infer A }
  ? { [S in keyof A & SuccessStatus]: AnswerContent<A[S]> }[keyof A & SuccessStatus]
  : never;

/**
 * {@link AnswerOf}, expanded for editors; `undefined` for a response without content.
 *
 * @example
 * type Board = AnswerData<paths["/boards/{board_id}"]["get"]>;
 */
export type AnswerData<O> = Readable<AnswerOf<O>>;

/**
 * The HTTP methods of the API, lower case as in the document.
 *
 * @example
 * const method: Method = "get";
 */
export type Method = "get" | "post" | "put" | "patch" | "delete";

/**
 * The path templates that have an operation for a method, such as `/pins/{pin_id}`; their values go into the option
 * `path`. Compiler errors show this name.
 *
 * @example
 * const path: PathTemplate<"get"> = "/pins/{pin_id}";
 */
export type PathTemplate<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];

/**
 * The operation at a path and method in the types of openapi-typescript.
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
        query?: QueryParameters<O> | undefined;
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
        body?: BodyContent<O> | undefined;
      };

type OptionsOf<O> = PathOption<O> & QueryOption<O> & BodyOption<O> & CommonCallOptions;

/**
 * The options of a call: those of its operation and those of every call. Other keys do not compile.
 *
 * @example
 * const options: CallOptions<"get", "/pins"> = { query: { page_size: 50 }, timeout: 5_000 };
 */
export type CallOptions<M extends Method, P> = OptionsOf<OperationAt<M, P>>;

/**
 * The options of a call as the last argument of a method, which is optional if no option is required.
 *
 * @example
 * function getJson<P extends PathTemplate<"get">>(path: P, ...options: CallArguments<"get", P>) {
 *   return pinterest.get(path, ...options);
 * }
 */
export type CallArguments<M extends Method, P> =
  object extends CallOptions<M, P> ? [options?: CallOptions<M, P>] : [options: CallOptions<M, P>];

/**
 * What a call resolves with: the content of its 2xx responses, `undefined` if they have none.
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
export type Route = { [M in Method]: `${Uppercase<M>} ${PathTemplate<M>}` }[Method];

type OperationOf<R extends Route> = R extends `${infer M} ${infer P}`
  ? Lowercase<M> extends Method
    ? OperationAt<Lowercase<M>, P>
    : never
  : never;

/**
 * The body that an operation takes, with its fields named as in the API.
 *
 * @example
 * const board: Body<"POST /boards"> = { name: "Kitchens" };
 */
export type Body<R extends Route> = BodyContent<OperationOf<R>>;

/**
 * The options of a call of an operation, by its route: those of the operation and those of every call.
 *
 * @example
 * const options: Options<"POST /boards"> = { body: { name: "Kitchens" }, timeout: 5_000 };
 */
export type Options<R extends Route> = OptionsOf<OperationOf<R>>;

/**
 * The data of an operation's response.
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

/**
 * The elements of a response that is an array, or a page with `items`; `never` for any other. A record with arbitrary
 * keys is not a page, although it may have a key `items`.
 */
type ElementOf<D> = D extends readonly (infer E)[]
  ? E
  : string extends keyof D
    ? never
    : "items" extends keyof D
      ? D extends { items?: readonly (infer E)[] }
        ? E
        : never
      : never;

type ListRouteOf<M extends Method> = {
  [P in PathTemplate<M>]: [ElementOf<AnswerOf<OperationAt<M, P>>>] extends [never]
    ? never
    : `${Uppercase<M>} ${P}`;
}[PathTemplate<M>];

/**
 * The operations that return a list: a page with `items`, or an array.
 *
 * @example
 * const route: ListRoute = "GET /pins";
 */
export type ListRoute = { [M in Method]: ListRouteOf<M> }[Method];

/**
 * One element of the list that an operation returns. Does not compile for other operations.
 *
 * @example
 * function title(pin: Item<"GET /pins">): string {
 *   return pin.title ?? "untitled";
 * }
 */
export type Item<R extends ListRoute> = Readable<ElementOf<Data<R>>>;

type NamesOf<Q> = Q extends unknown ? keyof Q : never;

/** The names of an operation's query parameters; for a union of operations, the names of all of them. */
type QueryNames<O extends { parameters: { query?: unknown } } | undefined> = NamesOf<
  NonNullable<O>["parameters"]["query"]
>;

/**
 * The paths that have an operation which takes a `bookmark` and returns pages of items. Derived from queries alone,
 * which is faster to compile; a test compares the paths with the generated table.
 *
 * @example
 * const path: PaginatedPath = "/boards/{board_id}/pins";
 */
export type PaginatedPath = {
  [P in keyof paths]: "bookmark" extends QueryNames<paths[P][Method]> ? P : never;
}[keyof paths];

type PaginatedMethod<P extends PaginatedPath> = {
  [M in Method]: "bookmark" extends QueryNames<paths[P][M]> ? M : never;
}[Method];

/**
 * The options of a paginated operation.
 *
 * @example
 * const options: PaginateOptions<"/pins"> = { query: { page_size: 250 } };
 */
export type PaginateOptions<P extends PaginatedPath> = CallOptions<PaginatedMethod<P>, P>;

/**
 * {@link PaginateOptions} as the last argument of a method, which is optional if no option is required.
 *
 * @example
 * function gather<P extends PaginatedPath>(path: P, ...options: PaginateArguments<P>) {
 *   return pinterest.paginate(path, ...options).toArray({ limit: 1_000 });
 * }
 */
export type PaginateArguments<P extends PaginatedPath> = OptionalIfEmpty<PaginateOptions<P>>;

/**
 * Options as the last argument of a method, optional if none is required. `NoInfer` keeps the compiler from inferring
 * the path from the options, which would make it check the options of every path.
 */
export type OptionalIfEmpty<O> = object extends O ? [options?: NoInfer<O>] : [options: NoInfer<O>];

/**
 * A page of a paginated operation, as Pinterest returns it.
 *
 * @example
 * const show = (page: PageOf<"/pins">) => [page.items.length, page.bookmark];
 */
export type PageOf<P extends PaginatedPath> = CallData<PaginatedMethod<P>, P>;

/**
 * One item of a page of a paginated operation.
 *
 * @example
 * const title = (pin: PageItem<"/pins">) => pin.title ?? "untitled";
 */
export type PageItem<P extends PaginatedPath> =
  PageOf<P> extends { items: readonly (infer E)[] } ? Readable<E> : never;
