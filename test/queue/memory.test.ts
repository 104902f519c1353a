import { expect, test } from "vitest";
import {
  createMemoryEngine,
  type MemoryEngineOptions,
  type QueueEngine,
} from "../../src/queue/index.js";
import { describeEngine } from "./contract.js";
import { jobOf } from "./jobs.js";

describeEngine("the engine in memory", () => {
  const engines = new Map<string, QueueEngine>();
  return Promise.resolve({
    writesNoJson: true,
    open(queue: string, options: MemoryEngineOptions = {}) {
      const engine = engines.get(queue) ?? createMemoryEngine(options);
      engines.set(queue, engine);
      return Promise.resolve(engine);
    },
    async dump() {
      const jobs = await Promise.all(
        [...engines.values()].map(async (engine) => {
          const taken = await engine.take(1_000);
          await engine.settle(
            taken.map((each) => ({ taken: each, rest: each.data as never, delayMs: 0, dead: [] })),
          );
          return [taken, await engine.deadLetters()];
        }),
      );
      return JSON.stringify(jobs);
    },
    stop: () => Promise.resolve(),
  });
});

test("the backlog in memory includes a job whose lease has ended", async () => {
  let now = 0;
  const engine = createMemoryEngine({ leaseMs: 1_000, now: () => now });
  await engine.add([jobOf("e1", "e2")]);
  expect(await engine.take(1)).toHaveLength(1);
  expect(await engine.backlog()).toBe(0);
  now = 1_000;
  expect(await engine.backlog()).toBe(2);
  expect(await engine.take(1)).toHaveLength(1);
});
