import {
  createMemoryEngine,
  type MemoryEngineOptions,
  type QueueEngine,
} from "../../src/queue/index.js";
import { describeEngine } from "./contract.js";

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
