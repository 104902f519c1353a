import { type OptionsOf, defineOptions, parseOptions, value } from "./define-options.js";
import { PinterestAbortError, PinterestInputError, PinterestParseError } from "./errors/index.js";
import { type Operation, operationsAt } from "./operations.js";
import { type UncheckedCallOptions, parseCallOptions } from "./options.js";
import { type Client, request } from "./transport/client.js";
import { type CallSite, captureCallSite, withCallSite } from "./transport/context.js";
import { onAbort } from "./transport/wait.js";

/**
 * The items of a paginated operation, to loop over. Requests start with the loop, and each loop starts from the first
 * page. Pages without items are skipped; the page without a `bookmark` is the last. While a loop processes one page,
 * the next is requested; leaving the loop aborts that call.
 *
 * In addition to the errors of a call, a loop throws a `PinterestParseError` if a response is not a page, or if its
 * `bookmark` occurred before and would repeat pages; the items of that page are yielded first. The `signal` ends a
 * loop with a `PinterestAbortError` at the next item.
 *
 * @example
 * for await (const pin of pinterest.paginate("/pins")) console.log(pin.title);
 */
export interface Pages<Item, Page> extends AsyncIterable<Item> {
  /**
   * The pages, as Pinterest returns them, including pages without items. To continue after a page later, pass its
   * `bookmark` as `query.bookmark`.
   *
   * @example
   * for await (const { items, bookmark } of pinterest.paginate("/pins").pages()) {
   *   await save(items, bookmark);
   * }
   */
  pages(): AsyncIterable<Page>;

  /**
   * All items in an array, or the first `limit` of them. Requests no pages beyond the limit. If a call fails, the
   * items before it are lost; use a loop to keep them.
   *
   * @example
   * const pins = await pinterest.paginate("/pins").toArray({ limit: 1_000 });
   */
  toArray(options?: ToArrayOptions): Promise<Item[]>;
}

const toArrayOptions = defineOptions(PinterestInputError, {
  /** The maximum number of items, 1 or more. Default: `Infinity`. */
  limit: value<number, number>(
    "an integer, 1 or more, or Infinity",
    (given) => given === Infinity || (Number.isSafeInteger(given) && Number(given) >= 1),
    Infinity,
  ),
});

/** The options of {@link Pages.toArray}. */
export interface ToArrayOptions extends OptionsOf<typeof toArrayOptions> {}

/**
 * Creates the {@link Pages} of a path.
 *
 * @throws PinterestInputError if the path has no paginated operation, or for an unknown option.
 */
export function paginate<Item, Page>(
  client: Client,
  path: string,
  options: UncheckedCallOptions = {},
): Pages<Item, Page> {
  const operation = findPaginated(path);
  parseCallOptions(options, client.settings.limits);
  const site = captureCallSite(paginate);
  // Copied, since the caller may change them before a loop begins.
  const source = { client, operation, options: { ...options, query: { ...options.query } }, site };
  const start = <T>(
    steps: (walk: Walk) => AsyncGenerator<unknown, void, undefined>,
    wanted = Infinity,
  ): AsyncGenerator<T, void, undefined> => {
    const left = new AbortController();
    const walk = steps({ ...source, left, wanted }) as AsyncGenerator<T, void, undefined>;
    const leave = walk.return.bind(walk);
    // Aborts the pending call first, since a generator cannot return while it awaits.
    walk.return = (result) => {
      left.abort();
      return leave(result);
    };
    return walk;
  };
  return {
    [Symbol.asyncIterator]: () => start<Item>(walkItems),
    pages: () => ({ [Symbol.asyncIterator]: () => start<Page>(walkPages) }),
    toArray: async (given) => {
      const { limit } = parseOptions(toArrayOptions, given);
      const items: Item[] = [];
      for await (const page of start<AnyPage>(walkPages, limit)) {
        for (const item of page.items) items.push(item as Item);
      }
      return items.slice(0, limit);
    },
  };
}

function findPaginated(path: string): Operation {
  const found = [...operationsAt(path).values()].find(({ paginated }) => paginated);
  if (found) return found;
  throw new PinterestInputError(
    "path",
    "expected the path of an operation with a bookmark, such as /boards/{board_id}/pins; use get for other operations",
  );
}

/** One iteration over the pages of an operation. */
interface Walk {
  readonly client: Client;
  readonly operation: Operation;
  readonly options: UncheckedCallOptions;
  /** Where `paginate` was called, for the stack of errors. */
  readonly site: CallSite;
  /** Aborts when the consumer leaves. */
  readonly left: AbortController;
  /** How many items the consumer wants; no further pages are requested. */
  readonly wanted: number;
}

/** Yields the items of all pages. */
async function* walkItems(walk: Walk): AsyncGenerator<unknown, void, undefined> {
  for await (const { items } of walkPages(walk)) {
    for (const item of items) {
      assertWalkNotAborted(walk);
      yield item;
    }
  }
}

/** Yields the pages. While the consumer processes one, requests the next. */
async function* walkPages(walk: Walk): AsyncGenerator<AnyPage, void, undefined> {
  const { options, left, wanted } = walk;
  const isRepeated = watchRepeats();
  const start = options.query?.bookmark;
  if (typeof start === "string") isRepeated(start);
  let count = 0;
  try {
    assertWalkNotAborted(walk);
    let ahead = loadPage(walk, start, isRepeated);
    for (;;) {
      const { page, next, fault } = await ahead;
      assertWalkNotAborted(walk);
      count += page.items.length;
      const isLast = next === undefined || count >= wanted;
      if (!isLast) {
        ahead = loadPage(walk, next, isRepeated);
        // Awaited later, or never if the consumer leaves.
        ahead.catch(() => undefined);
      }
      yield page;
      if (fault && count < wanted) throw fault;
      if (isLast) return;
    }
  } catch (error) {
    // After the consumer has left, errors of the pending page do not matter.
    if (!left.signal.aborted || options.signal?.aborted) throw withCallSite(error, walk.site);
  } finally {
    left.abort();
  }
}

function assertWalkNotAborted({ operation, options: { signal } }: Walk): void {
  if (signal?.aborted) {
    throw new PinterestAbortError({ operation, attempts: 0, redact: String }, signal.reason);
  }
}

interface AnyPage {
  readonly items: readonly unknown[];
  readonly bookmark?: unknown;
}

/** A page, and how to continue. */
interface LoadedPage {
  readonly page: AnyPage;
  /** The bookmark of the next page. */
  readonly next?: string;
  /** Why the iteration ends after this page although the page has a bookmark. */
  readonly fault?: PinterestParseError;
}

/**
 * Requests one page. Listens to the caller's signal only during the request, since an iteration may never be
 * finished.
 */
async function loadPage(
  { client, operation, options, left }: Walk,
  bookmark: unknown,
  isRepeated: (bookmark: string) => boolean,
): Promise<LoadedPage> {
  const { method, path } = operation;
  const { signal } = options;
  const stopListening = onAbort(signal, () => {
    left.abort(signal?.reason);
  });
  try {
    const query = { ...options.query, bookmark };
    const pageOptions = { ...options, query, signal: left.signal };
    const { data, response, context } = await request(client, {
      method,
      path,
      options: pageOptions,
    });
    const parseError = (what: string, text = ""): PinterestParseError =>
      new PinterestParseError(context, response.status, { what, text });
    if (!isPage(data)) throw parseError("a page without a list of items", response.content);
    const { bookmark: next } = data;
    if (next == null || next === "") return { page: data };
    if (typeof next !== "string")
      throw parseError("a bookmark that is not a string", response.content);
    if (!isRepeated(next)) return { page: data, next };
    return {
      page: data,
      fault: parseError("a bookmark that occurred before, which would repeat pages"),
    };
  } finally {
    stopListening();
  }
}

function isPage(data: unknown): data is AnyPage {
  return Array.isArray((data as Partial<AnyPage> | null | undefined)?.items);
}

const recentBookmarks = 1_000;

/**
 * Creates a function that returns whether a bookmark occurred before; call it with each bookmark. Uses constant
 * memory: the last 1,000 bookmarks detect a cycle of up to 1,000 pages before a page repeats; one older bookmark,
 * replaced whenever the number of pages reaches a power of two, detects longer cycles after a few rounds (Brent's
 * algorithm). https://doi.org/10.1007/BF01933190
 */
export function watchRepeats(): (bookmark: string) => boolean {
  const recent = new Set<string>();
  let landmark: string | undefined;
  let count = 0;
  let nextLandmark = 1;
  return (bookmark) => {
    if (bookmark === landmark || recent.has(bookmark)) return true;
    recent.add(bookmark);
    if (recent.size > recentBookmarks) recent.delete(recent.values().next().value ?? "");
    if (++count === nextLandmark) [landmark, nextLandmark] = [bookmark, nextLandmark * 2];
    return false;
  };
}
