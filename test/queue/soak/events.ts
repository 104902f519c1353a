import type { ConversionEvent } from "../../../src/index.js";
import { eventOf } from "../../conversions/ledger.js";

/** The ad account of a soak's events. */
export const adAccountId = "549755885175";

/** Of 2,000 events, Pinterest refuses one together with its whole request, and one by itself. */
export function fateOf(id: string): "poison" | "refused" | "good" {
  const n = Number(id.slice(1)) % 2_000;
  return n === 123 ? "poison" : n === 321 ? "refused" : "good";
}

/** The ids of a soak's events. */
export function idsOf(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `e${n}`);
}

/** An event that names itself a second time, so that the server notices an `event_id` that has changed. */
export function soakEventOf(id: string): ConversionEvent {
  return { ...eventOf(id), custom_data: { order_id: id } };
}
