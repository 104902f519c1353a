import { PinterestAbortError, PinterestInputError, PinterestParseError } from "./errors/index.js";
import { type Operation, operationsAt } from "./operations.js";
import { type UncheckedCallOptions, parseCallOptions } from "./options.js";
import { type Client, request } from "./transport/client.js";
import { type CallSite, captureCallSite, withCallSite } from "./transport/context.js";
import { onAbort } from "./transport/wait.js";

/** Looks up the paginated operation at a path; throws a {@link PinterestInputError} where there is none. */
export function findPaginated(path: string): Operation {
  const found = [...operationsAt(path).values()].find(({ paginated }) => paginated);
  if (found) return found;
  throw new PinterestInputError(
    "path",
    "must be that of an operation with a bookmark, such as /boards/{board_id}/pins; for any other call get",
  );
}

/** A page once its types are forgotten. */
export interface AnyPage {
  readonly items: readonly unknown[];
  readonly bookmark?: unknown;
}

/** A page, and how to go on from it. */
export interface LoadedPage {
  readonly page: AnyPage;
  /** Where the next page starts. */
  readonly next?: string;
  /** Why there is no going on, though Pinterest says how; the page itself is good. */
  readonly fault?: PinterestParseError;
}

/**
 * Calls a paginated operation once. Throws as every call does, and a {@link PinterestParseError} where the
 * answer is no page.
 */
export async function loadPage(
  client: Client,
  { method, path }: Operation,
  options: UncheckedCallOptions,
  isRepeated: (bookmark: string) => boolean,
): Promise<LoadedPage> {
  const { data, response, context } = await request(client, { method, path, options });
  const faultOf = (what: string, text = ""): PinterestParseError =>
    new PinterestParseError(context, response.status, { what, text });
  const page = data as Partial<AnyPage> | null | undefined;
  const { items, bookmark: next } = page ?? {};
  if (!Array.isArray(items)) throw faultOf("a page that has no list of items", response.content);
  if (next == null || next === "") return { page: page as AnyPage };
  if (typeof next !== "string") throw faultOf("a bookmark that is no string", response.content);
  if (!isRepeated(next)) return { page: page as AnyPage, next };
  const fault = faultOf("a bookmark that came before: it leads in a circle");
  return { page: page as AnyPage, fault };
}

const window = 1_000;

/**
 * Makes a function that tells whether a bookmark came before, to be asked of each in turn. What it
 * remembers does not grow with the walk: the last 1,000 bookmarks, so that a shorter circle is refused
 * before any page is given twice; and for a longer one a landmark, moved on at each power of two, to which
 * every circle leads back before three times its length and the way into it are walked (Brent).
 * https://doi.org/10.1007/BF01933190
 */
export function watchRepeats(): (bookmark: string) => boolean {
  const recent = new Set<string>();
  let landmark: string | undefined;
  let count = 0;
  let move = 1;
  return (bookmark) => {
    if (bookmark === landmark || recent.has(bookmark)) return true;
    recent.add(bookmark);
    if (recent.size > window) recent.delete(recent.values().next().value ?? "");
    if (++count === move) [landmark, move] = [bookmark, move * 2];
    return false;
  };
}

/** One walk over the pages of an operation, from the first on. */
export interface Walk {
  readonly client: Client;
  readonly operation: Operation;
  readonly options: UncheckedCallOptions;
  /** Where the loop was set up, for the stack of errors. */
  readonly site: CallSite;
  /** Aborts when the consumer leaves. */
  readonly left: AbortController;
  /** How many items are wanted: no page is loaded beyond them. */
  readonly wanted: number;
}

/** Yields the pages; while the consumer is at one, the next is on its way. */
export async function* walkPages(walk: Walk): AsyncGenerator<AnyPage, void, undefined> {
  const { options, left, wanted } = walk;
  const isRepeated = watchRepeats();
  const start = options.query?.bookmark;
  if (typeof start === "string") isRepeated(start);
  let count = 0;
  try {
    refuseAborted(walk);
    let ahead = load(walk, start, isRepeated);
    for (;;) {
      const { page, next, fault } = await ahead;
      refuseAborted(walk);
      count += page.items.length;
      const isLast = next === undefined || count >= wanted;
      if (!isLast) {
        ahead = load(walk, next, isRepeated);
        // It is waited for later, or not any more.
        ahead.catch(() => undefined);
      }
      yield page;
      if (fault && count < wanted) throw fault;
      if (isLast) return;
    }
  } catch (error) {
    // Whoever leaves while a page is on its way is not told how that ended.
    if (!left.signal.aborted || options.signal?.aborted) throw withCallSite(error, walk.site);
  } finally {
    left.abort();
  }
}

/** Yields the items of all pages. */
export async function* walkItems(walk: Walk): AsyncGenerator<unknown, void, undefined> {
  for await (const { items } of walkPages(walk)) {
    for (const item of items) {
      refuseAborted(walk);
      yield item;
    }
  }
}

/** The caller's signal is listened to no longer than a page takes, for a walk may be left and never ended. */
async function load(
  { client, operation, options, left }: Walk,
  bookmark: unknown,
  isRepeated: (bookmark: string) => boolean,
): Promise<LoadedPage> {
  const { signal } = options;
  const unlisten = onAbort(signal, () => {
    left.abort(signal?.reason);
  });
  try {
    const query = { ...options.query, bookmark };
    return await loadPage(
      client,
      operation,
      { ...options, query, signal: left.signal },
      isRepeated,
    );
  } finally {
    unlisten();
  }
}

function refuseAborted({ operation, options: { signal } }: Walk): void {
  if (signal?.aborted) {
    throw new PinterestAbortError({ operation, attempts: 0, redact: String }, signal.reason);
  }
}

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
  client: Client,
  path: string,
  options: UncheckedCallOptions = {},
): Pages<Item, Page> {
  const operation = findPaginated(path);
  parseCallOptions(options, client.settings.limits);
  const site = captureCallSite(paginate);
  const source = { client, operation, options: { ...options, query: { ...options.query } }, site };
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
