import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { openBullMqEngine } from "../../../src/queue/bullmq.js";
import { createMemoryEngine, type QueueEngine, type QueueJob } from "../../../src/queue/index.js";
import { openPgBossEngine } from "../../../src/queue/pg-boss.js";
import { postgresUrl } from "../services.js";

/** Which engine, and where. */
export type EngineAddress = { readonly queue: string; readonly leaseMs: number } & (
  | { readonly kind: "bullmq" | "pg-boss"; readonly port: number }
  /** Postgres embedded in one process, which keeps its data in a folder. */
  | { readonly kind: "pglite"; readonly folder: string }
  | { readonly kind: "memory" }
);

/** The kinds of engines. */
export type EngineKind = EngineAddress["kind"];

/** Opens an engine in this process; `close` ends its connections too. */
export async function openEngine(address: EngineAddress): Promise<QueueEngine> {
  const { queue, leaseMs } = address;
  if (address.kind === "memory") return createMemoryEngine({ leaseMs });
  if (address.kind === "bullmq") {
    const connection = { host: "127.0.0.1", port: address.port };
    return openBullMqEngine({ connection, queue, leaseMs });
  }
  if (address.kind === "pglite") {
    const database = await PGlite.create(address.folder);
    return closing(await openPgBossEngine({ database, queue, leaseMs }), () => database.close());
  }
  const database = new pg.Pool({ connectionString: postgresUrl(address), max: 6 });
  database.on("error", () => undefined);
  return closing(await openPgBossEngine({ database, queue, leaseMs }), () => database.end());
}

/** Takes jobs, and returns the ids of their events; the jobs can be taken again when their leases end. */
export async function takeIds(engine: QueueEngine): Promise<string[]> {
  const taken = await engine.take(1_000);
  return taken.flatMap(({ data }) => (data as QueueJob).ids);
}

function closing(engine: QueueEngine, close: () => Promise<void>): QueueEngine {
  return { ...engine, close: () => engine.close().then(close) };
}
