import type { Amount, ConversionEvent, WireEvent } from "./event.js";

/** Why an event cannot be sent: where, which rule, and what to do. Never the value. */
export interface EventIssue {
  /** Where in the event, such as `user_data` or `custom_data.contents[0].item_price`. */
  readonly path: string;
  /** The rule that it breaks, and what to do. */
  readonly message: string;
}

/** An event in the form that goes over the wire, or what keeps it from going. */
export type Prepared = { readonly event: WireEvent } | { readonly issue: EventIssue };

/** Unix seconds of this size are in the year 5138; milliseconds since 1973 are above it. */
const firstMilliseconds = 100_000_000_000;

/** Brings an event into the form that goes over the wire, and finds the first reason why it may not go. */
export function prepare(event: unknown): Prepared {
  try {
    if (typeof event !== "object" || event === null) throw new Refusal("", "must be an object");
    const given = event as ConversionEvent;
    checkIdentified(given.user_data);
    return { event: toWire(given) };
  } catch (error) {
    if (error instanceof Refusal) return { issue: { path: error.path, message: error.message } };
    throw error;
  }
}

class Refusal extends Error {
  readonly path: string;

  constructor(path: string, rule: string) {
    super(rule);
    this.path = path;
  }
}

function toWire(event: ConversionEvent): WireEvent {
  const { event_time, custom_data, ...rest } = event;
  const wire: WireEvent = { ...rest, event_time: toSeconds(event_time) };
  if (custom_data) wire.custom_data = toWireCustomData(custom_data);
  return wire;
}

function toSeconds(time: Date | number): number {
  const seconds = time instanceof Date ? Math.floor(time.getTime() / 1000) : time;
  if (!Number.isInteger(seconds) || seconds < 0) {
    throw new Refusal("event_time", "must be a valid Date, or Unix time in whole seconds");
  }
  if (seconds >= firstMilliseconds) {
    throw new Refusal("event_time", "looks like milliseconds; give seconds, or a Date");
  }
  return seconds;
}

function toWireCustomData(
  custom: NonNullable<ConversionEvent["custom_data"]>,
): NonNullable<WireEvent["custom_data"]> {
  const { value, predicted_ltv, contents, ...rest } = custom;
  return {
    ...rest,
    ...(value !== undefined && { value: toDecimalOrNull("custom_data.value", value) }),
    ...(predicted_ltv !== undefined && {
      predicted_ltv: toDecimalOrNull("custom_data.predicted_ltv", predicted_ltv),
    }),
    ...(contents && {
      contents: contents.map(({ item_price, ...content }, index) => ({
        ...content,
        ...(item_price !== undefined && {
          item_price: toDecimal(`custom_data.contents[${index}].item_price`, item_price),
        }),
      })),
    }),
  };
}

/** The API takes amounts as decimal numbers in strings. */
function toDecimal(path: string, amount: Amount): string {
  const text = String(amount);
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    throw new Refusal(
      path,
      "must be a number, or a plain decimal number in a string such as 72.39",
    );
  }
  return text;
}

function toDecimalOrNull(path: string, amount: Amount | null): string | null {
  return amount === null ? null : toDecimal(path, amount);
}

function checkIdentified(user: Partial<Record<string, unknown>> | undefined): void {
  const has = (name: string) => {
    const value = user?.[name];
    return Array.isArray(value) ? value.length > 0 : typeof value === "string" && value !== "";
  };
  if (has("em") || has("hashed_maids")) return;
  if (has("client_ip_address") && has("client_user_agent")) return;
  throw new Refusal(
    "user_data",
    "must tell who it was: give em, or hashed_maids, or client_ip_address and client_user_agent",
  );
}
