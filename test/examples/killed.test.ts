/**
 * Heavy: each example is killed (SIGKILL) at random moments and run again. Nothing is lost, and nothing is
 * counted twice beyond what `event_id` undoes. The Worker is not here: Cloudflare keeps its events. queue-shop is killed
 * in its own test, which has Postgres.
 */
import { watch } from "node:fs";
import { readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { scratch } from "../support/run.js";
import type { Started } from "../support/start-program.js";
import { openFake, useExample } from "./run-example.js";

const start = {
  expressCheckout: useExample("express-checkout"),
  nightlyExport: useExample("nightly-export"),
  publishPins: useExample("publish-pins"),
  campaignReport: useExample("campaign-report"),
  tokenRefresh: useExample("token-refresh"),
};
const rounds = 12;
/** Only against a test that hangs; a round takes about a second. */
const timeout = 900_000;

/** Runs a program to its end, and returns how many milliseconds it took. */
async function timeOf(program: Started): Promise<number> {
  const begin = performance.now();
  expect(await program.ended).toMatchObject({ code: 0 });
  return performance.now() - begin;
}

/** Kills a program within some milliseconds, or right after one of the first changes in its folder. */
async function killAtRandom(program: Started, folder: string, within: number): Promise<void> {
  const watcher = watch(folder);
  let changes = Math.random() < 0.5 ? Math.ceil(Math.random() * 12) : Infinity;
  watcher.on("change", () => {
    if (--changes <= 0) void program.stop("SIGKILL");
  });
  const wait = changes === Infinity ? Math.random() * within : within;
  await Promise.race([program.ended, setTimeout(wait)]);
  await program.stop("SIGKILL");
  watcher.close();
}

describe("after kills at random moments", () => {
  test(
    "nightly-export has sent every order, in files of one name too",
    async () => {
      const { standIn, env } = await openFake();
      const inbox = await scratch();
      const run = () => start.nightlyExport([inbox], env);
      const file = join(inbox, "orders.csv");
      const ids: string[] = [];
      const writeOrders = async () => {
        const rows = Array.from({ length: 5_000 }, () => {
          const id = String(ids.length);
          ids.push(`order-${id}`);
          return `${id},2026-03-01T10:00:00Z,buyer-${id}@example.com,,USD,72.39,2,yes`;
        });
        const header = "order_id,placed_at,email,phone,currency,total,items,ad_consent";
        await writeFile(`${file}.upload`, [header, ...rows, ""].join("\n"));
        await rename(`${file}.upload`, file);
      };
      await writeOrders();
      const duration = await timeOf(run());
      for (let round = 0; round < rounds; round++) {
        if (!(await readdir(inbox)).includes("orders.csv")) await writeOrders();
        // One batch in some rounds stays without an answer, and becomes a file of its own.
        const mend = round % 3 === 0 ? standIn.fail({ status: 503, times: 3 }) : undefined;
        await killAtRandom(run(), inbox, duration * 1.2);
        mend?.();
      }
      const waiting = async () => (await readdir(inbox)).some((name) => name.endsWith(".csv"));
      for (let left = 3 * rounds; left > 0 && (await waiting()); left--) await run().ended;
      expect((await readdir(inbox)).filter((name) => !/\.(sent|lock-\w+)$/.test(name))).toEqual(
        // A draft of the progress, if it was killed right then.
        (await readdir(inbox)).filter((name) => /\.progress\.[\da-f-]{36}$/.test(name)),
      );
      const recorded = standIn.events.map(({ event_id }) => event_id);
      expect(new Set(recorded)).toEqual(new Set(ids));
      // Offline events are not deduplicated: each kill repeats at most the batches that were under way.
      expect(recorded.length - ids.length).toBeLessThanOrEqual(rounds * 4 * 1_000);
    },
    timeout,
  );

  test(
    "express-checkout has sent the event of every order that it answered",
    async () => {
      const { standIn, env } = await openFake();
      const outbox = join(await scratch(), "outbox");
      const order = {
        email: "jane@example.com",
        currency: "USD",
        total: 72.39,
        lines: [{ sku: "cup-7", quantity: 2 }],
        adConsent: true,
      };
      const run = async () => {
        const server = start.expressCheckout([], { ...env, PORT: "0", OUTBOX: outbox });
        const [, origin = ""] = await server.seen(/listening on (http:\S+)/);
        // Without it, the fetch of Node.js 20 sometimes waits for ever for a server that was killed.
        const gone = new AbortController();
        void server.ended.then(() => {
          gone.abort();
        });
        const place = async () => {
          const headers = { "content-type": "application/json" };
          const { signal } = gone;
          const request = { method: "POST", headers, body: JSON.stringify(order), signal };
          const answer = (await (await fetch(`${origin}/orders`, request)).json()) as {
            id: string;
          };
          return `order-${answer.id}`;
        };
        return { server, place };
      };
      const answered: string[] = [];
      for (let round = 0; round < rounds; round++) {
        const { server, place } = await run();
        const killed = killAtRandom(server, outbox, 1_200);
        const places = Array.from({ length: 30 }, async (_, index) => {
          await setTimeout(index * 20);
          answered.push(await place());
        });
        await Promise.allSettled(places);
        await killed;
      }
      const { server } = await run();
      const stored = async () => (await readdir(outbox)).filter((name) => name.endsWith(".json"));
      while ((await stored()).length > 0) await setTimeout(50);
      expect(await server.stop()).toMatchObject({ code: 0, stderr: "" });
      const recorded = standIn.events.map(({ event_id }) => event_id);
      expect(new Set(recorded).size).toBe(recorded.length);
      // An order that was stored, and not answered any more, may be there as well.
      expect(answered.filter((id) => !recorded.includes(id))).toEqual([]);
      expect(answered.length).toBeGreaterThan(0);
    },
    timeout,
  );

  test(
    "publish-pins has created the board and each Pin once",
    async () => {
      const { env, boards, pins } = await openFake();
      const folder = await scratch();
      const plan = join(folder, "plan.json");
      const planned = Array.from({ length: 20 }, (_, index) => ({
        title: `Oak ${index}`,
        link: `https://shop.example/oak/${index}`,
        file: "oak.png",
      }));
      await writeFile(join(folder, "oak.png"), "image");
      const write = (count: number) =>
        writeFile(plan, JSON.stringify({ board: "Kitchens", pins: planned.slice(0, count) }));
      const run = () => start.publishPins([plan], env);
      await write(2);
      const duration = await timeOf(run());
      await write(planned.length);
      for (let round = 0; round < rounds; round++) {
        await killAtRandom(run(), folder, duration * 1.2);
      }
      expect(await run().ended).toMatchObject({ code: 0 });
      expect(boards).toHaveLength(1);
      expect(pins.map(({ title }) => title)).toEqual(planned.map(({ title }) => title));
    },
    timeout,
  );

  test(
    "campaign-report has a whole file or none, and then a whole one",
    async () => {
      const { env } = await openFake();
      const folder = await scratch();
      const file = join(folder, "report.csv");
      const rows = async () => parse(await readFile(file), { columns: true });
      const run = () => start.campaignReport(["2026-03-01", "2026-03-02", file], env);
      const duration = await timeOf(run());
      for (let round = 0; round < rounds; round++) {
        await killAtRandom(run(), folder, duration * 1.2);
        expect(await rows()).toHaveLength(3);
      }
      expect(await run().ended).toMatchObject({ code: 0 });
      expect(await rows()).toHaveLength(3);
      expect(await readdir(folder)).not.toContain("report.csv.unfinished");
    },
    timeout,
  );

  test(
    "token-refresh has whole tokens in its file, readable by its owner alone",
    async () => {
      const { env } = await openFake();
      const folder = await scratch();
      const file = join(folder, "tokens.json");
      const run = () => start.tokenRefresh([], { ...env, TOKEN_FILE: file });
      const duration = await timeOf(run());
      for (let round = 0; round < rounds; round++) {
        const tokens = JSON.parse(await readFile(file, "utf8")) as object;
        expect(Object.keys(tokens).sort()).toEqual(["accessToken", "expiresAt", "refreshToken"]);
        expect((await stat(file)).mode & 0o777).toBe(0o600);
        // Due for a refresh.
        await writeFile(file, JSON.stringify({ ...tokens, expiresAt: new Date(0) }));
        await killAtRandom(run(), folder, duration * 1.2);
      }
      expect((await run().ended).stdout).toContain("connected as jane");
    },
    timeout,
  );
});
