/**
 * Sends the queued events to Pinterest. Start as many of these as you like.
 *
 *   tsx worker.ts
 */
import { once } from "node:events";
import { Pinterest } from "pinterest-client";
import { createSender } from "pinterest-client/queue";
import { engine, pool } from "./database.js";

const sender = createSender({
  engine,
  pinterest: Pinterest.fromEnv(),
  onReport({ processed, retried, dead }) {
    console.log(`${processed} processed, ${retried} put back, ${dead.length} dead`);
    for (const { eventId, reason } of dead) console.error(`${eventId} is dead: ${reason}`);
  },
  onError: (error) => {
    console.error(`queue: ${error instanceof Error ? error.message : String(error)}`);
  },
});

await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
await sender.close();
await engine.close();
await pool.end();
