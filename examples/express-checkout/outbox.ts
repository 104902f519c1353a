import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ConversionEvent, ConversionReport } from "pinterest-client";

/** Events that Pinterest has not answered for. They outlive the process. */
export interface Outbox {
  /** Keeps an event; once it resolves, the event is not lost any more. */
  add(event: ConversionEvent): Promise<void>;
  /** Sends what is there, and keeps what is to be sent again. Throws what `send` throws. */
  flush(send: (events: ConversionEvent[]) => Promise<ConversionReport>): Promise<void>;
}

/** Opens an outbox in a folder, a file an event. A shop with a database takes a table of it. */
export async function openOutbox(folder: string): Promise<Outbox> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fileOf = (eventId: string) => join(folder, `${encodeURIComponent(eventId)}.json`);
  return {
    async add(event) {
      const file = fileOf(event.event_id);
      await writeFile(`${file}.new`, JSON.stringify(event), { mode: 0o600, flush: true });
      await rename(`${file}.new`, file);
    },
    async flush(send) {
      const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
      // Some at a time: after a long outage there are more than memory should hold.
      const texts = await Promise.all(
        names.slice(0, 1_000).map((name) => readFile(join(folder, name), "utf8")),
      );
      if (texts.length === 0) return;
      const { outcomes } = await send(texts.map((text) => JSON.parse(text) as ConversionEvent));
      for (const { eventId, status, error } of outcomes) {
        if (status === "unsent" || (status === "failed" && error.retryable)) continue;
        if (error) console.error(`${eventId} is refused: ${error.message}`);
        await rm(fileOf(eventId));
      }
    },
  };
}
