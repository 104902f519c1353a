import type { paths } from "../../generated/schema.js";
import type { Readable } from "./readable.js";
import type { CallData, CallOptions, Method } from "./routes.js";

type NamesOf<Q> = Q extends unknown ? keyof Q : never;

/** The query parameters of operations, by name; of a union of them, any that one has. */
type QueryNames<O extends { parameters: { query?: unknown } } | undefined> = NamesOf<
  NonNullable<O>["parameters"]["query"]
>;

/**
 * The paths at which an operation takes a `bookmark`: its answers are pages of items. It looks at queries
 * alone, for the compiler to stay quick; that these are the paths of the generated table is tested.
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
 * The same as the last arguments of a method; they may be left out where nothing is needed.
 *
 * @example
 * function gather<P extends PaginatedPath>(path: P, ...options: PaginateArguments<P>) {
 *   return pinterest.paginate(path, ...options).toArray({ limit: 1_000 });
 * }
 */
export type PaginateArguments<P extends PaginatedPath> = OptionalIfEmpty<PaginateOptions<P>>;

/**
 * Options as the last arguments of a method. They are of the path alone, and never what it is inferred
 * from: as a type parameter that defaults to them they spare the compiler the options of all other paths.
 */
export type OptionalIfEmpty<O> = object extends O ? [options?: NoInfer<O>] : [options: NoInfer<O>];

/**
 * A page of a paginated operation, as Pinterest answers.
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
