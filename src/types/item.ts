import type { AnswerOf } from "./operation-parts.js";
import type { Data, Method, OperationAt, PathOf } from "./routes.js";
import type { Readable } from "./readable.js";

/**
 * The elements of an answer that is an array, or a page with `items`; `never` for any other. A record of
 * any names is no page: `items` would be one name among others.
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
  [P in PathOf<M>]: [ElementOf<AnswerOf<OperationAt<M, P>>>] extends [never]
    ? never
    : `${Uppercase<M>} ${P}`;
}[PathOf<M>];

/**
 * The operations that answer with a list: a page with `items`, or an array.
 *
 * @example
 * const route: ListRoute = "GET /pins";
 */
export type ListRoute = { [M in Method]: ListRouteOf<M> }[Method];

/**
 * One element of what a list operation answers with. Any other operation does not compile.
 *
 * @example
 * function title(pin: Item<"GET /pins">): string {
 *   return pin.title ?? "untitled";
 * }
 */
export type Item<R extends ListRoute> = Readable<ElementOf<Data<R>>>;
