import type { ConversionEvent } from "../../../src/index.js";

/** Whether Pinterest refuses a whole request over an event; some stand side by side. */
export const isPoison = (n: number): boolean => n % 12_011 === 1_234 || n % 12_011 === 1_235;
/** Whether an event is refused by itself. */
export const isBad = (n: number): boolean => n % 211 === 50 && !isPoison(n);

export const idOf = (n: number): string => `e${n}`;
export const numberOf = (id: string): number => Number(id.slice(1));

const seconds = Math.floor(Date.now() / 1_000);
const scripts = ["plain", "über", "日本語", "🧵🪡", '\u0000\\"', "ж"];

/** A text of an event's own, of any length and of one to four bytes a character. */
function textOf(n: number): string {
  const word = scripts[n % scripts.length] ?? "";
  return `${n.toString(36)} ${word.repeat((Math.imul(n, 2_654_435_761) >>> 16) % 40)} ${n}`;
}

/** The event of a number; all of it follows from that. */
export function soakEvent(n: number): ConversionEvent {
  return {
    event_name: "checkout",
    action_source: "web",
    event_time: seconds,
    event_id: idOf(n),
    user_data: { client_ip_address: "203.0.113.7", client_user_agent: "Mozilla/5.0" },
    custom_data: { order_id: idOf(n), content_name: textOf(n), value: n, currency: "USD" },
  };
}

/** Whether an event came as it was meant, with nothing of another in it. */
export function isIntact(event: unknown): event is { readonly event_id: string } {
  const { event_id = "", custom_data } = (event ?? {}) as Partial<ConversionEvent>;
  const n = numberOf(event_id);
  return (
    custom_data?.order_id === event_id &&
    custom_data.content_name === textOf(n) &&
    custom_data.value === String(n)
  );
}
