import { afterAll, beforeAll } from "vitest";
import type { QueueEngine } from "../../src/queue/index.js";

/** Starts the store of engines for the tests of a suite; closes what was kept, and stops it after them. */
export function useStore<S extends { stop(): Promise<void> }>(start: () => Promise<S>) {
  let store: S;
  const engines: QueueEngine[] = [];
  beforeAll(async () => {
    store = await start();
  }, 300_000);
  afterAll(async () => {
    await Promise.all(engines.map((engine) => engine.close()));
    await store.stop();
  }, 300_000);
  return {
    store: () => store,
    /** Keeps an engine to be closed, and returns it. */
    keep: <E extends QueueEngine>(engine: E): E => {
      engines.push(engine);
      return engine;
    },
  };
}
