import { type ConversionEvent, hashUserData, type RawUserData, toEventTime } from "../../index.js";
import { usageError } from "../failure.js";
import { isRecord } from "../output.js";
import { type Field, fields, type Kind } from "./fields.js";
import type { Mapping } from "./mapping.js";

/** How values are read. */
export interface ConvertOptions {
  /** Country code of phone numbers without one. */
  readonly callingCode?: string;
  /** Whether amounts are written as 12,50. */
  readonly decimalComma?: boolean;
  /** The time zone of times without one: `UTC`, `+02:00`, or a name such as `Europe/Berlin`. */
  readonly timeZone?: string;
}

/** The result of converting a row. */
export interface Converted {
  readonly event?: ConversionEvent;
  readonly eventId: string;
  readonly fault?: string;
  /** User data that was left out, by field and reason. */
  readonly dropped: readonly string[];
}

/** Makes a function that turns a row into an event. Values that are empty are left out. */
export function createConverter(mapping: Mapping, options: ConvertOptions, offsetOf: OffsetOf) {
  const entries = [...mapping.columns].map(([name, column]) => ({
    ...findField(name),
    name,
    column,
  }));
  const constants = [...mapping.constants].map(([name, value]) => {
    const { place, target, kind } = findField(name);
    return { place, target, value: convertField(name, value, kind) };
  });

  return (row: Readonly<Record<string, unknown>>): Converted => {
    const event: Record<string, unknown> = {};
    const user: Record<string, unknown> = {};
    const custom: Record<string, unknown> = {};
    const places = { event, user, custom };
    const dropped: string[] = [];
    let eventId = "";
    for (const { place, target, value } of constants) places[place][target] = value;
    try {
      for (const { name, place, target, kind, column } of entries) {
        const raw = row[column];
        if (raw === undefined || raw === null) continue;
        const value = typeof raw === "string" ? raw.trim() : raw;
        if (value === "") continue;
        if (name === "event_id") eventId = fieldText(value);
        places[place][target] = convertField(name, value, kind);
      }
    } catch (error) {
      return { eventId, fault: (error as Error).message, dropped };
    }
    if (eventId === "") return { eventId, fault: "event_id: is missing", dropped };
    event.event_id = eventId;
    const user_data = hashUserData(user as RawUserData, {
      onDropped: ({ field: name, rule }) => dropped.push(`${name}: ${rule}`),
      ...(options.callingCode !== undefined && { defaultCallingCode: options.callingCode }),
    });
    const complete = {
      ...event,
      user_data,
      ...(Object.keys(custom).length > 0 && { custom_data: custom }),
    };
    return { event: complete as unknown as ConversionEvent, eventId, dropped };
  };

  function convertField(name: string, value: unknown, kind: Kind): unknown {
    try {
      return convert(value, kind);
    } catch (error) {
      throw usageError(`${name}: ${(error as Error).message}`);
    }
  }

  function convert(value: unknown, kind: Kind): unknown {
    if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw new Error("is a number beyond 2^53, which JSON has rounded; write it as a string");
    }
    switch (kind) {
      case "text":
        return typeof value === "number" ? String(value) : value;
      case "time":
        return parseRowTime(value, offsetOf);
      case "amount":
        return typeof value === "string"
          ? parseAmount(value, options.decimalComma === true)
          : value;
      case "integer":
        if (/^\d{1,15}$/.test(fieldText(value))) return Number(value);
        throw new Error("expected an integer");
      case "boolean":
        return parseBoolean(value);
      case "list":
        return typeof value === "string" ? value.split(/[|;,]/).map((each) => each.trim()) : value;
    }
  }
}

function findField(name: string): Field {
  const found = fields[name];
  if (!found) throw usageError(`unknown field ${name}`);
  return found;
}

function fieldText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * Removes thousands separators if they are unambiguous. Other text stays unchanged, and is checked with the event; with
 * a decimal comma it is refused, since `19.99` would be read as an amount with a decimal point.
 */
function parseAmount(text: string, hasDecimalComma: boolean): string {
  const isContinental = hasDecimalComma
    ? /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(text)
    : /^-?\d{1,3}(\.\d{3})+,\d+$/.test(text);
  if (isContinental) return text.replaceAll(".", "").replace(",", ".");
  if (hasDecimalComma) throw new Error("expected an amount with a decimal comma, such as 1.234,50");
  return /^-?\d{1,3}(,\d{3})+\.\d+$/.test(text) ? text.replaceAll(",", "") : text;
}

function parseBoolean(value: unknown): boolean {
  const text = fieldText(value).toLowerCase();
  if (["true", "1", "yes"].includes(text)) return true;
  if (["false", "0", "no"].includes(text)) return false;
  throw new Error("expected true or false");
}

const local = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?$/;

type OffsetOf = ((utc: number) => number) | undefined;

/** Reads Unix time, ISO 8601 with a zone, or a local time of `--time-zone`. */
function parseRowTime(value: unknown, offsetOf: OffsetOf): number {
  if (typeof value === "number") return toEventTime(value);
  const text = fieldText(value);
  if (/^\d{9,13}$/.test(text)) return toEventTime(Number(text));
  const [, day, time = "00:00"] = local.exec(text) ?? [];
  if (day !== undefined) {
    if (!offsetOf)
      throw new Error("has no time zone; add --time-zone, such as UTC or Europe/Berlin");
    const wall = toEventTime(`${day}T${time}Z`) * 1000;
    if (new Date(wall).toISOString().slice(0, 10) !== day)
      throw new Error("is not a day of the calendar");
    // Near a clock change this offset may be that of another hour, so look up the offset again.
    const near = wall - offsetOf(wall);
    return Math.floor((wall - offsetOf(near)) / 1000);
  }
  const iso = text.replace(
    /^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|[+-]\d\d:?\d\d)$/,
    (_, d: string, t: string, z: string) => `${d}T${t}${z === "UTC" ? "Z" : z}`,
  );
  try {
    return toEventTime(iso);
  } catch {
    throw new Error("expected Unix time, or a date such as 2026-01-05T10:00:00+01:00");
  }
}

/** Makes a function that returns the offset of a zone in milliseconds. Offsets reach from -14:59 to +14:59. */
export function createZone(zone: string | undefined): OffsetOf {
  if (zone === undefined) return undefined;
  const [, sign, hours = "0", minutes = "0"] = /^([+-])(0\d|1[0-4]):?([0-5]\d)$/.exec(zone) ?? [];
  if (sign !== undefined) {
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === "-" ? -1 : 1);
    return () => offset;
  }
  let format: Intl.DateTimeFormat;
  try {
    // Some versions of Node accept offsets here, up to +23:59.
    if (/^[+-]/.test(zone)) throw new RangeError();
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      ...{ year: "numeric", month: "numeric", day: "numeric" },
      ...{ hour: "numeric", minute: "numeric", second: "numeric" },
    });
  } catch {
    throw usageError(
      "--time-zone: expected UTC, an offset such as +02:00, or a name such as Europe/Berlin",
    );
  }
  return (utc) => {
    const parts = Object.fromEntries(
      format.formatToParts(utc).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(utc / 1000) * 1000;
  };
}

/** Whether an object is an event with Pinterest's own fields, rather than a row. */
export function isEvent(value: Readonly<Record<string, unknown>>): boolean {
  return isRecord(value.user_data);
}

/** Checks an event that the file has in Pinterest's form. */
export function keepEvent(value: Readonly<Record<string, unknown>>): Converted {
  const eventId = typeof value.event_id === "string" ? value.event_id : "";
  if (eventId === "") return { eventId, fault: "event_id: is missing", dropped: [] };
  return { event: value as unknown as ConversionEvent, eventId, dropped: [] };
}
