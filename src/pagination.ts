import { type OptionsOf, defineOptions, parseOptions, value } from "./define-options.js";
import { PinterestAbortError, PinterestInputError, PinterestParseError } from "./errors/index.js";
import { type Operation, operationsAt } from "./operations.js";
import { type UncheckedCallOptions, parseCallOptions } from "./options.js";
import { type Client, request } from "./transport/client.js";
import { type CallSite, captureCallSite, withCallSite } from "./transport/context.js";
import { onAbort } from "./transport/wait.js";

/**
 * The items of a paginated operation, to loop over. Nothing is called before a loop begins, and each loop begins
 * from the start. Pages without items are skipped; the page without a `bookmark` is the last. While a loop
 * processes one page, the next is requested, but no more; leaving the loop aborts that call.
 *
 * Besides what any call throws, a loop throws a `PinterestParseError` if a response is not a page, or, after the
 * items of a page, if its `bookmark` occurred before and would lead in a circle. The `signal` ends a loop with a
 * `PinterestAbortError` at the next item.
 *
 * @example
 * for await (const pin of pinterest.paginate("/pins")) console.log(pin.title);
 */
export interface Pages<Item, Page> extends AsyncIterable<Item> {
  /**
   * The pages themselves, as Pinterest returns them, including those without items. To continue after a page
   * later, pass its `bookmark` as `query.bookmark`.
   *
   * @example
   * for await (const { items, bookmark } of pinterest.paginate("/pins").pages()) {
   *   await save(items, bookmark);
   * }
   */
  pages(): AsyncIterable<Page>;

  /**
   * All items in an array, or the first `limit` of them, without requesting pages beyond those. After an error
   * the items before it are lost: loop to keep them.
   *
   * @example
   * const pins = await pinterest.paginate("/pins").toArray({ limit: 1_000 });
   */
  toArray(options?: ToArrayOptions): Promise<Item[]>;
}

const toArrayOptions = defineOptions(PinterestInputError, {
  /** The most items to return, 1 or more. Default: `Infinity`. */
  limit: value<number, number>(
    "an integer, 1 or more, or Infinity",
    (given) => given === Infinity || (Number.isSafeInteger(given) && Number(given) >= 1),
    Infinity,
  ),
});

/** The options of {@link Pages.toArray}. */
export interface ToArrayOptions extends OptionsOf<typeof toArrayOptions> {}

/**
 * Makes the {@link Pages} of a path.
 *
 * @throws PinterestInputError if the path has no paginated operation, or for an option that a call does not have.
 */
export function paginate<Item, Page>(
  client: Client,
  path: string,
  options: UncheckedCallOptions = {},
): Pages<Item, Page> {
  const operation = findPaginated(path);
  parseCallOptions(options, client.settings.limits);
  const site = captureCallSite(paginate);
  // Copied, since a loop may begin after the caller has changed them.
  const source = { client, operation, options: { ...options, query: { ...options.query } }, site };
  const start = <T>(
    steps: (walk: Walk) => AsyncGenerator<unknown, void, undefined>,
    wanted = Infinity,
  ): AsyncGenerator<T, void, undefined> => {
    const left = new AbortController();
    const walk = steps({ ...source, left, wanted }) as AsyncGenerator<T, void, undefined>;
    const leave = walk.return.bind(walk);
    // A generator returns only after what it awaits, so the call under way is aborted first.
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
    "expected one of an operation with a bookmark, such as /boards/{board_id}/pins; for other operations use get",
  );
}

/** One walk over the pages of an operation, from the first on. */
interface Walk {
  readonly client: Client;
  readonly operation: Operation;
  readonly options: UncheckedCallOptions;
  /** Where the loop was set up, for the stack of errors. */
  readonly site: CallSite;
  /** Aborts when the consumer leaves. */
  readonly left: AbortController;
  /** How many items the consumer wants; no page beyond them is requested. */
  readonly wanted: number;
}

/** Yields the items of all pages. */
async function* walkItems(walk: Walk): AsyncGenerator<unknown, void, undefined> {
  for await (const { items } of walkPages(walk)) {
    for (const item of items) {
      assertNotAborted(walk);
      yield item;
    }
  }
}

/** Yields the pages; while the consumer processes one, the next is requested. */
async function* walkPages(walk: Walk): AsyncGenerator<AnyPage, void, undefined> {
  const { options, left, wanted } = walk;
  const isRepeated = watchRepeats();
  const start = options.query?.bookmark;
  if (typeof start === "string") isRepeated(start);
  let count = 0;
  try {
    assertNotAborted(walk);
    let ahead = loadPage(walk, start, isRepeated);
    for (;;) {
      const { page, next, fault } = await ahead;
      assertNotAborted(walk);
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
    // A consumer that has left does not get the error of the page under way.
    if (!left.signal.aborted || options.signal?.aborted) throw withCallSite(error, walk.site);
  } finally {
    left.abort();
  }
}

function assertNotAborted({ operation, options: { signal } }: Walk): void {
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
  /** Why the walk ends after this page although it has a bookmark. */
  readonly fault?: PinterestParseError;
}

/** Requests one page. Listens to the caller's signal meanwhile only, since a walk may be left and never ended. */
async function loadPage(
  { client, operation, options, left }: Walk,
  bookmark: unknown,
  isRepeated: (bookmark: string) => boolean,
): Promise<LoadedPage> {
  const { method, path } = operation;
  const { signal } = options;
  const unlisten = onAbort(signal, () => {
    left.abort(signal?.reason);
  });
  try {
    const query = { ...options.query, bookmark };
    const ofPage = { ...options, query, signal: left.signal };
    const { data, response, context } = await request(client, { method, path, options: ofPage });
    const faultOf = (what: string, text = ""): PinterestParseError =>
      new PinterestParseError(context, response.status, { what, text });
    if (!isPage(data)) throw faultOf("a page that has no list of items", response.content);
    const { bookmark: next } = data;
    if (next == null || next === "") return { page: data };
    if (typeof next !== "string")
      throw faultOf("a bookmark that is not a string", response.content);
    if (!isRepeated(next)) return { page: data, next };
    return { page: data, fault: faultOf("a bookmark that occurred before: it leads in a circle") };
  } finally {
    unlisten();
  }
}

function isPage(data: unknown): data is AnyPage {
  return Array.isArray((data as Partial<AnyPage> | null | undefined)?.items);
}

const recentBookmarks = 1_000;

/**
 * Makes a function that returns whether a bookmark occurred before, to be called with each in turn. Its memory
 * does not grow with the walk. It keeps the last 1,000 bookmarks, so that a shorter circle is found before any page
 * is returned twice; and one landmark, replaced at each power of two, by which a longer circle is found before
 * three times its length and the way into it are walked (Brent's algorithm).
 * https://doi.org/10.1007/BF01933190
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
