import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { PinterestServerError } from "../../src/index.js";
import { answer, type Headers } from "../faults/behaviours.js";
import { clientOf } from "../faults/calls.js";
import { settled, watchLeaks } from "../faults/leaks.js";
import type { Behaviour } from "../faults/server.js";
import { drain } from "../support/drain.js";

const page = (id: number, headers?: Headers): Behaviour =>
  answer(200, { items: [{ id: `${id}a` }, { id: `${id}b` }], bookmark: String(id) }, headers);
const last = answer(200, { items: [{ id: "last" }], bookmark: null });

const watched = watchLeaks(last);
const client = () => clientOf({ name: "fetch" }, watched.server.baseUrl, { retry: false });
const pagesOf = () => client().paginate("/pins", { signal: watched.signal });

test("the next page is on its way while the loop is at one, and no page after it", async () => {
  const { server } = watched;
  server.next(page(1), page(2), page(3), page(4));
  let pages = 0;
  for await (const { bookmark } of pagesOf().pages()) {
    pages++;
    const most = bookmark === null ? pages : pages + 1;
    await settled(() => server.requests.length === most);
    await sleep(5);
    expect(server.requests).toHaveLength(most);
  }
  expect(pages).toBe(5);
});

test("the next page is on its way from the first item of one on, and no page after it", async () => {
  const { server } = watched;
  server.next(page(1), page(2), page(3));
  const counts: number[] = [];
  for await (const { id } of pagesOf()) {
    await settled(() => id === "last" || server.requests.length > counts.length / 2 + 1);
    await sleep(5);
    counts.push(server.requests.length);
  }
  expect(counts).toEqual([2, 2, 3, 3, 4, 4, 4]);
});

test("a page that fails is told of after the items before it", async () => {
  watched.server.next(page(1), page(2), answer(500, { code: 1, message: "no" }));
  const { items, error } = await drain(pagesOf());
  expect(items.map(({ id }) => id)).toEqual(["1a", "1b", "2a", "2b"]);
  expect(error).toBeInstanceOf(PinterestServerError);
});

test("a page that fails is no matter to a loop that has ended by then", async () => {
  const { server } = watched;
  server.next(page(1), answer(500, { code: 1, message: "no" }));
  for await (const { id } of pagesOf()) {
    await settled(() => server.requests.length === 2 && server.unfinished === 0);
    if (id === "1b") break;
  }
  expect(server.requests).toHaveLength(2);
});

test("a page that fails in passing is asked for again, as any call is", async () => {
  watched.server.next(page(1), answer(503), answer(429, "", { "retry-after": 0 }), page(2));
  const pages = client().paginate("/pins", { retry: { limit: 2, baseDelay: 1 } });
  expect(await pages.toArray()).toHaveLength(5);
  expect(watched.server.requests).toHaveLength(5);
});
