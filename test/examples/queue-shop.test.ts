import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postgresUrl, startPostgres, type Service } from "../queue/services.js";
import { root } from "../support/run.js";
import { startProgram, type Started } from "../support/start-program.js";
import { openFake } from "./run-example.js";

let service: Service;
beforeAll(async () => {
  service = await startPostgres();
}, 120_000);
afterAll(() => service.stop());

/** A fake of Pinterest, and the programs of the example. */
async function open() {
  const { standIn, env } = await openFake();
  const start = (name: string) =>
    startProgram(process.execPath, ["--import", "tsx", `examples/queue-shop/${name}.ts`], {
      cwd: root,
      env: { ...env, DATABASE_URL: postgresUrl(service), PORT: "0" },
    });
  const startShop = async () => {
    const shop = start("shop");
    const [, origin = ""] = await shop.seen(/listening on (http:\S+)/);
    // Without it, the fetch of Node.js 20 sometimes waits for ever for a server that was killed.
    const gone = new AbortController();
    void shop.ended.then(() => {
      gone.abort();
    });
    const place = async (adConsent: boolean) => {
      const lines = [{ sku: "cup-7", quantity: 2 }];
      const order = { email: "jane@example.com", currency: "USD", total: 72.39, lines, adConsent };
      const headers = { "content-type": "application/json", "user-agent": "Mozilla/5.0" };
      const body = JSON.stringify(order);
      const request = { method: "POST", headers, body, signal: gone.signal };
      return (await (await fetch(`${origin}/orders`, request)).json()) as { id: string };
    };
    return { shop, place };
  };
  return { standIn, start, startShop };
}

test("the shop stores an order and queues its event together, and a worker sends it", async () => {
  const { standIn, start, startShop } = await open();
  const { shop, place } = await startShop();
  const { id } = await place(true);
  await place(false);
  const database = new pg.Client({ connectionString: postgresUrl(service) });
  await database.connect();
  expect((await database.query("select id from orders")).rows).toHaveLength(2);
  const queued = await database.query("select data from pinterest_queue.job");
  expect(queued.rows).toMatchObject([{ data: { ids: [`order-${id}`] } }]);
  await database.end();

  const worker = start("worker");
  while (standIn.events.length === 0) await setTimeout(50);
  await worker.seen(/1 processed, 0 put back, 0 dead/);
  expect(standIn.events).toMatchObject([{ event_id: `order-${id}` }]);
  expect(await worker.stop()).toMatchObject({ code: 0, stderr: "" });
  expect(await shop.stop()).toMatchObject({ code: 0, stderr: "" });
}, 300_000);

/** Kills a program within some milliseconds. */
async function killAtRandom(program: Started, within: number): Promise<void> {
  await Promise.race([program.ended, setTimeout(Math.random() * within)]);
  await program.stop("SIGKILL");
}

test("after kills at random moments, the event of every stored order is sent", async () => {
  const { standIn, start, startShop } = await open();
  const database = new pg.Client({ connectionString: postgresUrl(service) });
  await database.connect();
  await database.query("delete from orders");
  const answered: string[] = [];
  for (let round = 0; round < 6; round++) {
    // In some rounds, the worker is killed while it waits for an answer.
    const goOn =
      round % 2 === 0 ? standIn.fail({ connection: "stall", times: Infinity }) : undefined;
    const worker = start("worker");
    const { shop, place } = await startShop();
    const killed = [killAtRandom(shop, 1_000), killAtRandom(worker, 3_000)];
    const places = Array.from({ length: 30 }, async (_, index) => {
      await setTimeout(index * 20);
      answered.push((await place(true)).id);
    });
    await Promise.allSettled(places);
    await Promise.all(killed);
    goOn?.();
  }
  const last = await startShop();
  answered.push((await last.place(true)).id);
  const { rows } = await database.query<{ id: string }>("select id from orders");
  await database.end();
  const stored = rows.map(({ id }) => id);
  expect(answered.length).toBeGreaterThan(1);
  expect(answered.filter((id) => !stored.includes(id))).toEqual([]);

  // A worker that was killed holds its jobs for two minutes more.
  const worker = start("worker");
  const recorded = () => new Set(standIn.events.map(({ event_id }) => event_id));
  while (recorded().size < stored.length) await setTimeout(100);
  expect(await worker.stop()).toMatchObject({ code: 0, stderr: "" });
  expect(await last.shop.stop()).toMatchObject({ code: 0, stderr: "" });
  expect(recorded()).toEqual(new Set(stored.map((id) => `order-${id}`)));
}, 900_000);
