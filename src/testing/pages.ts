import type { PageItem, PaginatedPath } from "../types/paginated.js";
import type { Route } from "../types/routes.js";
import { refusal, type Reply, reply } from "./answers.js";
import { checkWhole } from "./check-whole.js";
import type { StandInRequest } from "./routes.js";

/**
 * The operations whose lists come in pages, by bookmark.
 *
 * @example
 * const route: PaginatedRoute = "GET /boards/{board_id}/pins";
 */
export type PaginatedRoute = {
  [P in PaginatedPath]: Extract<Route, `GET ${P}` | `POST ${P}`>;
}[PaginatedPath];

/**
 * One item of a paginated operation.
 *
 * @example
 * const pins: PaginatedItem<"GET /pins">[] = [{ id: "1" }, { id: "2" }];
 */
export type PaginatedItem<R extends PaginatedRoute> = R extends `${string} ${infer P}`
  ? P extends PaginatedPath
    ? PageItem<P>
    : never
  : never;

/** How a list is cut into pages. */
export interface PagesOptions {
  /** How many items a page has where the request does not say. Default: 25, as Pinterest's. */
  pageSize?: number | undefined;
}

/** The most that `page_size` may be. */
const mostItems = 250;
const prefix = "after-";

/** Makes a handler that answers with a page of the items, by the request's `page_size` and `bookmark`. */
export function pagesOf(items: readonly unknown[], { pageSize = 25 }: PagesOptions = {}) {
  checkWhole("pageSize", pageSize, 1, mostItems);
  return ({ request }: { request: StandInRequest }): object | Reply => {
    const { page_size = String(pageSize), bookmark = `${prefix}0` } = request.query;
    const size = readNumber(page_size, "");
    const start = readNumber(bookmark, prefix);
    if (size === undefined || size < 1 || size > mostItems) {
      return refuse(`page_size must be a whole number, 1 to ${mostItems}`);
    }
    if (start === undefined) return refuse("bookmark must be one that an answer gave");
    const end = start + size;
    return {
      items: items.slice(start, end),
      bookmark: end < items.length ? `${prefix}${end}` : null,
    };
  };
}

function readNumber(text: unknown, before: string): number | undefined {
  if (typeof text !== "string" || !text.startsWith(before)) return undefined;
  const digits = text.slice(before.length);
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

function refuse(message: string): Reply {
  const { status, body } = refusal(400, message);
  return reply(status, body);
}
