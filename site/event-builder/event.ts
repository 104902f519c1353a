import { fields } from "../../src/cli/events/fields.js";
import { clickIdFrom, toEventTime } from "../../src/conversions/event.js";
import { parseEvent } from "../../src/conversions/preflight.js";
import type { EventIssue } from "../../src/conversions/structure.js";
import { fields as userFields } from "../../src/user-data/fields.js";
import {
  type DroppedField,
  type PartialUserData,
  type RawUserData,
  hashUserData,
} from "../../src/user-data/index.js";
import { sha256 } from "../../src/user-data/sha256-noble.js";
import { tidy } from "../../src/user-data/text.js";
import { type Order, type OrderItem, filledItems, formatValue, valueAt } from "./order.js";

/** What becomes of a value about the person. */
export interface UserRow {
  /** The field of the form, such as `postal_code`. */
  readonly name: string;
  /** The field of `user_data`, such as `zp`. */
  readonly wire: string;
  readonly plain: string;
  /** What is hashed; `undefined` if the value is not hashed here. */
  readonly normalised?: string;
  /** What is sent; `undefined` if the value is dropped. */
  readonly sent?: string;
  readonly dropped?: DroppedField;
}

/** An event that was built, and what the client says about it. */
export interface BuiltEvent {
  /** The event as it would be sent; if it has errors, as far as it is built. */
  readonly event: unknown;
  readonly isSent: boolean;
  readonly issues: readonly EventIssue[];
  readonly userRows: readonly UserRow[];
}

/** Options of {@link buildEvent}. */
export interface BuildOptions {
  /** Milliseconds since 1970, against which `event_time` is checked. */
  readonly now: number;
  /** Country code of phone numbers without one. */
  readonly callingCode?: string;
}

/** Builds the event of an order, and checks it as `conversions.check` does. Sends nothing. */
export function buildEvent(order: Order, { now, callingCode }: BuildOptions): BuiltEvent {
  const event: Record<string, unknown> = {};
  const custom: Record<string, unknown> = {};
  const raw: Record<string, unknown> = {};
  const places = { event, custom, user: raw };
  for (const [name, { place, target, kind }] of Object.entries(fields)) {
    const value = valueOf(order, name);
    if (value === undefined) continue;
    // hashUserData takes numbers, and says if one has lost its leading zero.
    places[place][target] = place === "user" ? value : readValue(value, kind);
  }
  const clickId = clickIdFrom({ url: order.texts.event_source_url });
  if (raw.clickId === undefined && clickId !== undefined) raw.clickId = clickId;
  addItems(custom, order.items);
  const dropped: DroppedField[] = [];
  const user_data = hashUserData(raw as RawUserData, {
    onDropped: (each) => dropped.push(each),
    ...(callingCode !== undefined && { defaultCallingCode: callingCode }),
  });
  const complete = {
    ...event,
    user_data,
    ...(Object.keys(custom).length > 0 && { custom_data: custom }),
  };
  return {
    ...checkEvent(complete, now),
    userRows: listUserRows(raw, user_data, dropped, callingCode),
  };
}

/** Checks an event in Pinterest's own form as `conversions.check` does. */
export function checkEvent(given: unknown, now: number): BuiltEvent {
  const { event, issues } = parseEvent(given, now);
  return { event: event ?? given, isSent: event !== undefined, issues, userRows: [] };
}

/** The value of a field: as it was pasted, unless it was edited since. */
function valueOf({ texts, sources, pasted }: Order, name: string): unknown {
  const text = texts[name] ?? "";
  if (text.trim() === "") return undefined;
  const source = sources[name];
  const value = source === undefined ? undefined : valueAt(pasted, source);
  return formatValue(value) === text ? value : text;
}

function readValue(value: unknown, kind: (typeof fields)[string]["kind"]): unknown {
  const text = formatValue(value);
  switch (kind) {
    case "text":
      return Array.isArray(value) || typeof value !== "number" ? value : text;
    case "time":
      return readTime(value);
    case "amount":
      return value;
    case "integer":
      return /^-?\d{1,15}$/.test(text) ? Number(text) : value;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : value;
    case "list":
      return splitCommas(value);
  }
}

/** What is not a time stays as it is: the check explains it. */
function readTime(value: unknown): unknown {
  const text = formatValue(value);
  try {
    return toEventTime(/^\d+$/.test(text) ? Number(text) : text);
  } catch {
    return value;
  }
}

function splitCommas(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(formatValue);
  return formatValue(value)
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

/** Adds the products, unless the fields that follow from them are given. */
function addItems(custom: Record<string, unknown>, items: readonly OrderItem[]): void {
  const filled = filledItems(items);
  if (filled.length === 0) return;
  const ids = filled.map(({ id }) => id.trim());
  if (ids.every((id) => id !== "")) custom.content_ids ??= ids;
  const contents = filled.map(({ id, name, price, quantity }) => ({
    ...(id.trim() !== "" && { id: id.trim() }),
    ...(name.trim() !== "" && { item_name: name.trim() }),
    ...(price.trim() !== "" && { item_price: price.trim() }),
    ...(quantity.trim() !== "" && { quantity: readValue(quantity.trim(), "integer") }),
  }));
  custom.contents = contents;
  const counts = contents.map(({ quantity }) => quantity);
  if (counts.every((count) => typeof count === "number")) {
    custom.num_items ??= counts.reduce((sum, count) => sum + count, 0);
  }
}

function listUserRows(
  raw: Readonly<Record<string, unknown>>,
  userData: PartialUserData,
  dropped: readonly DroppedField[],
  callingCode: string | undefined,
): UserRow[] {
  return Object.entries(raw).map(([target, value]) => {
    const field = userFields[target as keyof RawUserData];
    const name = Object.keys(fields).find((each) => fields[each]?.target === target) ?? target;
    const given: unknown = userData[field.wire];
    const sent = formatValue(given);
    const plain = formatValue(value);
    const refused = dropped.find((each) => each.field.replace(/\[\d+\]$/, "") === target);
    const clean = tidy(plain);
    const normalised =
      "normalise" in field && typeof clean === "string"
        ? field.normalise(clean, callingCode)
        : undefined;
    return {
      ...{ name, wire: field.wire, plain },
      ...(sent !== "" && { sent }),
      // A value that is a hash already is sent as it is.
      ...(typeof normalised === "string" && sha256(normalised) === sent && { normalised }),
      ...(refused && { dropped: refused }),
    };
  });
}
