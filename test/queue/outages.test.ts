import pg from "pg";
import { describe, expect, test, vi } from "vitest";
import { PinterestQueueError, type QueueEngine } from "../../src/queue/index.js";
import { openBullMqEngine } from "../../src/queue/bullmq.js";
import { openPgBossEngine } from "../../src/queue/pg-boss.js";
import { eventOf } from "../conversions/ledger.js";
import { jobOf } from "./jobs.js";
import { postgresUrl, startPostgres, startRedis } from "./services.js";
import { openShop, until } from "./shop.js";

/** A server that can be ended, and an engine on it. */
async function openPostgres() {
  const service = await startPostgres();
  const database = new pg.Pool({ connectionString: postgresUrl(service) });
  database.on("error", () => undefined);
  const engine: QueueEngine = await openPgBossEngine({ database });
  return { service, engine, close: () => database.end() };
}

async function openRedis(leaseMs = 5_000) {
  const service = await startRedis();
  const connection = { host: "127.0.0.1", port: service.port };
  const engine = await openBullMqEngine({ connection, leaseMs });
  return { service, engine, close: () => Promise.resolve() };
}

describe.each([
  ["Postgres", openPostgres],
  ["Redis", () => openRedis()],
])("while the server of the queue is gone: %s", (_, openServer) => {
  test("add rejects and onError is called; events flow again when it is back", async () => {
    const { service, engine, close } = await openServer();
    const errors: unknown[] = [];
    const { ledger, outbox, startSender } = await openShop(
      { open: () => Promise.resolve(engine), queueName: () => "q" },
      { options: { onError: (error) => errors.push(error) } },
    );
    await outbox.add(eventOf("before"));
    const sender = await startSender();
    await until(() => ledger.taken.has("before"));
    expect(errors).toEqual([]);
    await service.kill();
    await expect(outbox.add(eventOf("during"))).rejects.toThrow(PinterestQueueError);
    await vi.waitUntil(() => errors.length > 0, { timeout: 120_000 });
    for (const error of errors) expect(error).toBeInstanceOf(PinterestQueueError);
    await service.restart();
    await vi.waitFor(() => outbox.add(eventOf("after")), { timeout: 120_000, interval: 100 });
    await vi.waitUntil(() => ledger.taken.has("after"), { timeout: 120_000 });
    await sender.close();
    expect(await engine.deadLetters()).toEqual([]);
    await engine.close();
    await close();
    await service.stop();
  }, 600_000);
});

test("each take on a Postgres that is gone rejects, at once and not only when leases are looked for", async () => {
  const { service, engine, close } = await openPostgres();
  expect(await engine.take(1)).toEqual([]);
  await service.kill();
  for (let call = 0; call < 3; call++) await expect(engine.take(1)).rejects.toThrow();
  await service.restart();
  await vi.waitFor(
    async () => {
      expect(await engine.take(1)).toEqual([]);
    },
    { timeout: 120_000 },
  );
  await engine.close();
  await close();
  await service.stop();
}, 600_000);

test("calls on a Redis that is gone reject after ten seconds, and name the reason", async () => {
  const { service, engine, close } = await openRedis(3_600_000);
  await engine.add([jobOf("e1")]);
  const taken = await vi.waitUntil(async () => (await engine.take(1))[0], { timeout: 50_000 });
  await service.kill();
  const reason = "there has been no connection to Redis for 10 seconds";
  const settlement = { taken, delayMs: 0, dead: [] };
  // Commands that are under way when the connection breaks reject as well.
  await expect(Promise.all([engine.deadLetters(), engine.backlog()])).rejects.toThrow();
  const calls = [
    engine.add([jobOf("e2")]),
    engine.take(1),
    engine.settle([settlement]),
    engine.backlog(),
    engine.deadLetters(),
    engine.removeDeadLetters(["x"]),
  ];
  await Promise.all(calls.map((call) => expect(call).rejects.toThrow(reason)));
  await service.restart();
  await vi.waitFor(() => engine.backlog(), { timeout: 120_000 });
  expect(await engine.settle([settlement])).toEqual([true]);
  await engine.close();
  await close();
  await service.stop();
}, 600_000);
