import pg from "pg";
import type { QueueEngine } from "pinterest-client/queue";
import { openBullMqEngine } from "pinterest-client/queue/bullmq";
import { openPgBossEngine } from "pinterest-client/queue/pg-boss";

/** An engine and its address. */
export interface EngineAddress {
  readonly kind: "pg-boss" | "BullMQ";
  readonly port: number;
  readonly queue: string;
}

/** Opens an engine in this process; it is closed when the process ends. */
export function openEngine({ kind, port, queue }: EngineAddress): Promise<QueueEngine> {
  if (kind === "BullMQ") {
    return openBullMqEngine({ connection: { host: "127.0.0.1", port }, queue });
  }
  const connectionString = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const database = new pg.Pool({ connectionString });
  database.on("error", () => undefined);
  return openPgBossEngine({ database, queue });
}
