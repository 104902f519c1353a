import { setTimeout } from "node:timers/promises";
import { inspect } from "node:util";
import { Redis } from "ioredis";
import { expect, test } from "vitest";
import { hashUserData } from "../../src/index.js";
import { PinterestQueueError, createOutbox } from "../../src/queue/index.js";
import { openBullMqEngine } from "../../src/queue/bullmq.js";
import { eventOf } from "../conversions/ledger.js";
import { describeEngine } from "./contract.js";
import { dumpRedis } from "./dump.js";
import { adAccountId, jobOf } from "./jobs.js";
import { startRedis } from "./services.js";

for (const server of ["Redis", "Valkey"] as const) {
  describeEngine(`the engine on ${server}`, async () => {
    const service = await startRedis(server);
    const connection = { host: "127.0.0.1", port: service.port };
    const redis = new Redis(connection);
    return {
      estimatesBacklog: true,
      open: (queue, options) => openBullMqEngine({ connection, queue, ...options }),
      dump: () => dumpRedis(redis),
      async stop() {
        redis.disconnect();
        await service.stop();
      },
    };
  });
}

test("the backlog on Redis is within a factor of two, whatever the sizes of many jobs and their order", async () => {
  const service = await startRedis();
  const connection = { host: "127.0.0.1", port: service.port };
  const small = Array.from({ length: 2_000 }, (_, n) => jobOf(`s${n}`));
  const ids = Array.from({ length: 100 }, (_, n) => `b${n}`);
  const big = Array.from({ length: 200 }, () => jobOf(...ids));
  const mixed = small.flatMap((job, n) => (n % 10 === 0 ? [job, ...big.slice(0, 1)] : [job]));
  const orders = { first: [...big, ...small], last: [...small, ...big], mixed };
  for (const [queue, jobs] of Object.entries(orders)) {
    const engine = await openBullMqEngine({ connection, queue });
    await engine.add(jobs);
    const backlog = await engine.backlog();
    expect(backlog).toBeGreaterThan(22_000 / 2);
    expect(backlog).toBeLessThan(22_000 * 2);
    await engine.close();
  }
  await service.stop();
});

test("a Redis that refuses the connection or the password is named within ten seconds, and no secret", async () => {
  const service = await startRedis();
  const redis = new Redis({ port: service.port });
  await redis.config("SET", "requirepass", "hunter2");
  const here = { host: "127.0.0.1", port: service.port };
  const reasons = [
    [{ ...here, port: 9 }, "connect ECONNREFUSED 127.0.0.1:9"],
    [{ host: "redis.invalid" }, "redis.invalid"],
    [here, "NOAUTH"],
    [{ ...here, password: "wrong-password" }, "WRONGPASS"],
  ] as const;
  await Promise.all(
    reasons.map(async ([connection, reason]) => {
      const error: unknown = await openBullMqEngine({ connection }).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(PinterestQueueError);
      expect(String(error)).toContain(reason);
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain("wrong-password");
    }),
  );
  // The engines that failed are closed, and connect no more.
  await setTimeout(3_000);
  const clients = (await redis.client("LIST")) as string;
  expect(clients.trim().split("\n")).toHaveLength(1);
  redis.disconnect();
  await service.stop();
});

test("an error of a full Redis reaches the caller without the event that is in its command", async () => {
  const service = await startRedis();
  const connection = { host: "127.0.0.1", port: service.port };
  const redis = new Redis(connection);
  const engine = await openBullMqEngine({ connection });
  const outbox = createOutbox({ engine, adAccountId, maxWait: 0 });
  await redis.config("SET", "maxmemory", "1");
  const user_data = hashUserData({ email: "jane@example.com" });
  const secrets = ["order-77", user_data.em?.[0] ?? ""];
  const job = { ...jobOf("order-77"), events: JSON.stringify({ user_data }) };
  // Or the test shows nothing.
  const raw: unknown = await engine.add([job]).catch((reason: unknown) => reason);
  expect(inspect(raw, { depth: Infinity })).toContain("order-77");
  const error: unknown = await outbox
    .add({ ...eventOf("order-77"), user_data })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PinterestQueueError);
  expect(String(error)).toContain("maxmemory");
  const shown = inspect(error, { depth: Infinity, showHidden: true });
  for (const secret of secrets) expect(shown).not.toContain(secret);
  redis.disconnect();
  await engine.close();
  await service.stop();
});
