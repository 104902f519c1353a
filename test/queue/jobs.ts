import type { QueueJob } from "../../src/queue/index.js";
import { eventOf } from "../conversions/ledger.js";

export const adAccountId = "549755885175";

/** A job of events with these ids. */
export const jobOf = (...ids: string[]): QueueJob => ({
  v: 1,
  adAccountId,
  test: false,
  queuedAt: Date.now(),
  attempts: 0,
  ids,
  events: ids.map((id) => JSON.stringify(eventOf(id))).join("\n"),
});
