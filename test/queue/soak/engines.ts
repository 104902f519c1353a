import pg from "pg";
import { openBullMqEngine } from "../../../src/queue/bullmq.js";
import type { QueueEngine } from "../../../src/queue/index.js";
import { openPgBossEngine } from "../../../src/queue/pg-boss.js";
import { postgresUrl } from "../services.js";

/** Which engine, and where. */
export interface EngineAddress {
  readonly kind: "bullmq" | "pg-boss";
  readonly port: number;
  readonly queue: string;
  readonly leaseMs: number;
}

/** Opens an engine in this process; `close` ends its connections too. */
export async function openEngine({ kind, port, ...options }: EngineAddress): Promise<QueueEngine> {
  if (kind === "bullmq")
    return openBullMqEngine({ connection: { host: "127.0.0.1", port }, ...options });
  const database = new pg.Pool({ connectionString: postgresUrl({ port }), max: 6 });
  database.on("error", () => undefined);
  const engine = await openPgBossEngine({ database, ...options });
  return {
    ...engine,
    async close() {
      await engine.close();
      await database.end();
    },
  };
}
