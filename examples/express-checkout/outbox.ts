import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ConversionEvent, ConversionReport } from "pinterest-client";

/** Events that Pinterest has not answered yet. They survive a restart. */
export interface Outbox {
  /** Stores an event; once it resolves, the event is safe. */
  add(event: ConversionEvent): Promise<void>;
  /** Sends stored events, and removes those that are done. Throws what `send` throws. */
  flush(send: (events: ConversionEvent[]) => Promise<ConversionReport>): Promise<void>;
}

/** Opens an outbox in a folder, with one file per event. A shop with a database uses a table instead. */
export async function openOutbox(folder: string): Promise<Outbox> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return {
    async add(event) {
      const file = join(folder, `${encodeURIComponent(event.event_id)}.json`);
      const draft = join(folder, `${randomUUID()}.draft`);
      await writeFile(draft, JSON.stringify(event), { flag: "wx", mode: 0o600, flush: true });
      await rename(draft, file);
    },
    async flush(send) {
      const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
      const files: string[] = [];
      const events: ConversionEvent[] = [];
      // A limited number at a time: after a long outage there may be more than fit into memory.
      for (const name of names.slice(0, 1_000)) {
        const file = join(folder, name);
        const event = await readEvent(file);
        if (!event) continue;
        files.push(file);
        events.push(event);
      }
      if (events.length === 0) return;
      const { outcomes } = await send(events);
      for (const { index, eventId, status, error } of outcomes) {
        if (status === "unsent" || (status === "failed" && error.retryable)) continue;
        if (error) console.error(`${eventId} is refused: ${error.message}`);
        await rm(files[index] ?? "", { force: true });
      }
    },
  };
}

/** Reads a stored event. A file that is not one is set aside, so that it does not hold up the others. */
async function readEvent(file: string): Promise<ConversionEvent | undefined> {
  const text = await readFile(file, "utf8");
  try {
    const event = JSON.parse(text) as Partial<ConversionEvent> | null;
    if (typeof event?.event_id === "string") return event as ConversionEvent;
  } catch {
    // Not JSON, as after a full disk.
  }
  await rename(file, `${file}.broken`);
  console.error(`${file} is not an event; it is now ${file}.broken`);
  return undefined;
}
