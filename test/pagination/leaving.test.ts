import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PinterestAbortError } from "../../src/index.js";
import { answer, head, stall } from "../faults/behaviours.js";
import { clientOf } from "../faults/calls.js";
import { settled, watchLeaks } from "../faults/leaks.js";
import type { Behaviour } from "../faults/server.js";
import { drain } from "../support/drain.js";

const first = { items: [{ id: "1" }, { id: "2" }], bookmark: "b" };
const half = head(200, { "content-length": 40 });

const watched = watchLeaks(answer(200, { items: [{ id: "3" }], bookmark: null }));
const pagesOf = (signal = watched.signal) =>
  clientOf({ name: "fetch" }, watched.server.baseUrl).paginate("/pins", { signal });

/** Resolves once the server is asked for so many pages. */
const asked = (count: number) => settled(() => watched.server.requests.length === count);

describe.each([
  ["before its headers", stall()],
  ["in its body", stall(half, '{"items"')],
])("while the next page is on its way, %s,", (_, slow) => {
  test("leaving the loop ends that call", async () => {
    const { server } = watched;
    server.next(answer(200, first), slow);
    for await (const { id } of pagesOf()) {
      await asked(2);
      if (id === "2") break;
    }
    await settled(() => server.unfinished === 0);
    expect([server.requests.length, server.unfinished]).toEqual([2, 0]);
  });

  test("an error in the loop ends that call, and stays the loop's own", async () => {
    const { server } = watched;
    server.next(answer(200, first), slow);
    const mine = new Error("the disk is full");
    const run = async () => {
      for await (const page of pagesOf().pages()) {
        await asked(2);
        if (page.bookmark === "b") throw mine;
      }
    };
    await expect(run()).rejects.toBe(mine);
    await settled(() => server.unfinished === 0);
    expect(server.unfinished).toBe(0);
  });

  test("an error that is thrown into the loop ends that call", async () => {
    const { server } = watched;
    server.next(answer(200, first), slow);
    const walk = pagesOf()[Symbol.asyncIterator]();
    await walk.next();
    await asked(2);
    const mine = new Error("enough");
    await expect(walk.throw?.(mine)).rejects.toBe(mine);
    await settled(() => server.unfinished === 0);
    expect(server.unfinished).toBe(0);
  });

  test("whoever waits for it and returns is let go at once", async () => {
    const { server } = watched;
    server.next(answer(200, { items: [], bookmark: "b" }), slow);
    const walk = pagesOf()[Symbol.asyncIterator]();
    const waiting = walk.next();
    await asked(2);
    expect(await walk.return?.()).toEqual({ done: true, value: undefined });
    expect(await waiting).toEqual({ done: true, value: undefined });
    await settled(() => server.unfinished === 0);
    expect(server.unfinished).toBe(0);
  });

  test("the signal ends the loop with its reason, at the next item", async () => {
    const { server } = watched;
    server.next(answer(200, first), slow);
    const controller = new AbortController();
    const reason = new Error("the user left");
    const seen: string[] = [];
    const run = async () => {
      for await (const { id } of pagesOf(controller.signal)) {
        seen.push(id);
        await asked(2);
        controller.abort(reason);
      }
    };
    const error = await run().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PinterestAbortError);
    expect((error as Error).cause).toBe(reason);
    expect(seen).toEqual(["1"]);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("the signal ends whoever waits for it, with its reason", async () => {
    watched.server.next(answer(200, first), slow);
    const controller = new AbortController();
    const result = drain(pagesOf(controller.signal));
    await asked(2);
    const reason = { left: true };
    controller.abort(reason);
    const { items, error } = await result;
    expect(items).toEqual(first.items);
    expect(error).toBeInstanceOf(PinterestAbortError);
    expect(error).toMatchObject({ cause: reason, operation: "pins/list", attempts: 1 });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });
});

test("a signal that is aborted already lets nothing be sent", async () => {
  const reason = new Error("early");
  for (const pages of [pagesOf(AbortSignal.abort(reason)), pagesOf(AbortSignal.abort(reason))]) {
    const error = await pages.toArray().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PinterestAbortError);
    expect(error).toMatchObject({ attempts: 0, cause: reason });
  }
  expect(watched.server.connections).toBe(0);
});

test("a signal that aborts when all is there ends the loop before the next page", async () => {
  const { server } = watched;
  server.next(answer(200, first));
  const controller = new AbortController();
  const seen: unknown[] = [];
  const run = async () => {
    for await (const page of pagesOf(controller.signal).pages()) {
      seen.push(page);
      await settled(() => server.requests.length === 2 && server.unfinished === 0);
      controller.abort();
    }
  };
  await expect(run()).rejects.toBeInstanceOf(PinterestAbortError);
  expect(seen).toEqual([first]);
});

test("a loop that is neither gone on with nor left keeps nothing busy", async () => {
  const { server, signal } = watched;
  server.next(answer(200, first));
  const walk = pagesOf()[Symbol.asyncIterator]();
  expect(await walk.next()).toEqual({ done: false, value: { id: "1" } });
  await asked(2);
  await settled(() => getEventListeners(signal, "abort").length === 0);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("at whatever moment it is aborted, a loop gives items in order and ends with the reason", async () => {
  const { server } = watched;
  const pages = Array.from({ length: 6 }, (_, n) => ({
    items: n % 3 === 1 ? [] : [{ id: `${n}a` }, { id: `${n}b` }],
    bookmark: n < 5 ? String(n + 1) : null,
  }));
  const all = pages.flatMap(({ items }) => items);
  const later =
    (ms: number, then: Behaviour): Behaviour =>
    (exchange) => {
      exchange.later(ms, () => {
        then(exchange);
      });
    };
  const someTimes = fc.record({
    abortAfter: fc.integer({ min: 0, max: 14 }),
    answerAfter: fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
    useAfter: fc.nat(2),
  });
  let aborted = 0;
  await fc.assert(
    fc.asyncProperty(someTimes, async ({ abortAfter, answerAfter, useAfter }) => {
      server.behave();
      server.next(...pages.map((page, n) => later(answerAfter[n] ?? 0, answer(200, page))));
      const controller = new AbortController();
      const reason = new Error("the process is to end");
      const timer = setTimeout(() => {
        controller.abort(reason);
      }, abortAfter);
      const items: unknown[] = [];
      let error: unknown;
      try {
        for await (const item of pagesOf(controller.signal)) {
          expect(controller.signal.aborted).toBe(false);
          items.push(item);
          if (useAfter > 0) await sleep(useAfter);
        }
      } catch (thrown) {
        error = thrown;
      }
      clearTimeout(timer);
      expect(items).toEqual(all.slice(0, items.length));
      if (error === undefined) expect(items).toEqual(all);
      else {
        aborted++;
        expect(error).toBeInstanceOf(PinterestAbortError);
        expect((error as Error).cause).toBe(reason);
      }
      await settled(() => server.unfinished === 0);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    }),
  );
  expect(aborted).toBeGreaterThan(10);
});
