import type { Caller } from "../call/call.js";
import { checkOptions, type UncheckedCallOptions } from "../call/options.js";
import { PinterestInputError } from "../errors/input-error.js";
import { findPaginated } from "./find-paginated.js";
import type { AnyPage } from "./load-page.js";
import { walkItems, walkPages, type Walk } from "./walk.js";

/**
 * The items of an operation that answers in pages, to be looped over. Nothing is called before a loop
 * begins, and each loop begins from the start. Pages without items are passed over; the page without a
 * `bookmark` is the last. While a loop is at one page, the next is on its way, and never more; leaving
 * the loop ends that call.
 *
 * Besides what any call throws: a `PinterestParseError` where an answer is no page, or where its
 * `bookmark` came before and would lead in a circle; this one is thrown after the items of that page. The
 * `signal` ends a loop with a `PinterestAbortError` at the next item.
 *
 * @example
 * for await (const pin of pinterest.paginate("/pins")) console.log(pin.title);
 */
export interface Pages<Item, Page> extends AsyncIterable<Item> {
  /**
   * The pages themselves, as Pinterest answers, also those without items. The `bookmark` of a page is
   * where to go on from: give it as `query.bookmark`.
   *
   * @example
   * for await (const { items, bookmark } of pinterest.paginate("/pins").pages()) {
   *   await save(items, bookmark);
   * }
   */
  pages(): AsyncIterable<Page>;

  /**
   * All items in an array, or the first `limit` of them; no page is called for beyond those. An error
   * leaves you without the items before it: loop to keep them.
   *
   * @example
   * const pins = await pinterest.paginate("/pins").toArray({ limit: 1_000 });
   */
  toArray(options?: ToArrayOptions): Promise<Item[]>;
}

/** What {@link Pages.toArray} may be told. */
export interface ToArrayOptions {
  /** The most items to take, 1 or more. Default: `Infinity`. */
  limit?: number | undefined;
}

/** Makes the {@link Pages} of a path; throws a {@link PinterestInputError} where it has none. */
export function paginate<Item, Page>(
  caller: Caller,
  path: string,
  options: UncheckedCallOptions = {},
): Pages<Item, Page> {
  const operation = findPaginated(path);
  checkOptions(options);
  const source = { caller, operation, options: { ...options, query: { ...options.query } } };
  const start = <T>(
    steps: (walk: Walk) => AsyncGenerator<unknown, void, undefined>,
    wanted = Infinity,
  ): AsyncGenerator<T, void, undefined> => {
    const left = new AbortController();
    const walk = steps({ ...source, left, wanted }) as AsyncGenerator<T, void, undefined>;
    const leave = walk.return.bind(walk);
    // A generator returns only once what it waits for is there.
    walk.return = (value) => {
      left.abort();
      return leave(value);
    };
    return walk;
  };
  return {
    [Symbol.asyncIterator]: () => start<Item>(walkItems),
    pages: () => ({ [Symbol.asyncIterator]: () => start<Page>(walkPages) }),
    toArray: async (given) => {
      const limit = readLimit(given);
      const items: Item[] = [];
      for await (const page of start<AnyPage>(walkPages, limit)) {
        for (const item of page.items) items.push(item as Item);
      }
      return items.slice(0, limit);
    },
  };
}

/** Refuses what would be ignored, and have all pages loaded. */
function readLimit(options: unknown = {}): number {
  const isObject = typeof options === "object" && options !== null;
  const { limit = Infinity, ...others } = (
    isObject ? options : { others: options }
  ) as ToArrayOptions;
  const isWhole = limit === Infinity || (Number.isSafeInteger(limit) && limit > 0);
  if (isWhole && Object.keys(others).length === 0) return limit;
  throw new PinterestInputError(
    "limit",
    "must be a whole number, 1 or more, or Infinity, and is the only option: toArray({ limit: 100 })",
  );
}
