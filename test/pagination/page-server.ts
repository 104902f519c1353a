import { afterAll, beforeAll } from "vitest";
import { Pinterest, type PinterestOptions } from "../../src/index.js";
import { serve, type LocalServer, type RecordedRequest } from "../../src/testing/http.js";

/** What the server has at a bookmark; `""` is the first page. */
export type PageAt = (bookmark: string) => unknown;

/** A server of pages, shared by the tests of a file. */
export interface PageServer {
  /** Has the server answer so from now on, and forget what it was sent. */
  give(pageAt: PageAt): void;
  /** The requests since then. */
  readonly requests: readonly RecordedRequest[];
  /** The bookmarks that they asked for. */
  readonly asked: readonly string[];
  client(options?: PinterestOptions): Pinterest;
}

/** Starts a server of pages before the tests of a file and stops it after them. */
export function sharePageServer(): PageServer {
  let server: LocalServer;
  let give: PageAt = () => ({ items: [] });
  let requests: RecordedRequest[] = [];
  beforeAll(async () => {
    server = await serve((request) => {
      requests.push(request);
      return Promise.resolve({ status: 200, body: give(bookmarkOf(request)) });
    });
  });
  afterAll(() => server.close());
  return {
    give: (pageAt) => {
      give = pageAt;
      requests = [];
    },
    get requests() {
      return requests;
    },
    get asked() {
      return requests.map(bookmarkOf);
    },
    client: (options) =>
      new Pinterest({ accessToken: "token", baseUrl: `${server.origin}/v5`, ...options }),
  };
}

function bookmarkOf({ search }: RecordedRequest): string {
  return new URLSearchParams(search).get("bookmark") ?? "";
}

/** Pages in a row: the bookmark of a page is its number, and the last one has what `end` says. */
export function inARow(pages: readonly (readonly unknown[])[], end: unknown = null): PageAt {
  return (bookmark) => {
    const at = Number(bookmark);
    return { items: pages[at], bookmark: at + 1 < pages.length ? String(at + 1) : end };
  };
}

/** Pages that go on for ever, each of some items with an id. */
export function endless(size: number): PageAt {
  return (bookmark) => {
    const at = Number(bookmark);
    const items = Array.from({ length: size }, (_, n) => ({ id: String(at * size + n) }));
    return { items, bookmark: String(at + 1) };
  };
}
