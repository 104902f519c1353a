import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postgresUrl, startPostgres, type Service } from "../queue/services.js";
import { root } from "../support/run.js";
import { startProgram } from "../support/start-program.js";
import { openFake } from "./run-example.js";

let service: Service;
beforeAll(async () => {
  service = await startPostgres();
}, 120_000);
afterAll(() => service.stop());

test("the shop stores an order and queues its event together, and a worker sends it", async () => {
  const { standIn, env } = await openFake();
  const start = (name: string) =>
    startProgram(process.execPath, ["--import", "tsx", `examples/queue-shop/${name}.ts`], {
      cwd: join(root),
      env: { ...env, DATABASE_URL: postgresUrl(service), PORT: "0" },
    });
  const shop = start("shop");
  const [, origin = ""] = await shop.seen(/listening on (http:\S+)/);
  const place = async (adConsent: boolean) => {
    const lines = [{ sku: "cup-7", quantity: 2 }];
    const order = { email: "jane@example.com", currency: "USD", total: 72.39, lines, adConsent };
    const headers = { "content-type": "application/json", "user-agent": "Mozilla/5.0" };
    const request = { method: "POST", headers, body: JSON.stringify(order) };
    return (await (await fetch(`${origin}/orders`, request)).json()) as { id: string };
  };
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
