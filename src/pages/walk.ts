import type { Caller } from "../call/call.js";
import type { UncheckedCallOptions } from "../call/options.js";
import { PinterestAbortError } from "../errors/abort-error.js";
import type { Operation } from "../operations.js";
import { onAbort } from "../transport/on-abort.js";
import { loadPage, type AnyPage, type LoadedPage } from "./load-page.js";
import { watchRepeats } from "./repeats.js";

/** One walk over the pages of an operation, from the first on. */
export interface Walk {
  readonly caller: Caller;
  readonly operation: Operation;
  readonly options: UncheckedCallOptions;
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
    if (!left.signal.aborted || options.signal?.aborted) throw error;
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
  { caller, operation, options, left }: Walk,
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
      caller,
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
