import { type ValueSchema, eventSchema, isEvent } from "../../generated/validators.js";
import { type DroppedField, droppedKey, sha256OfEmpty } from "../user-data/index.js";
import { type WireEvent, firstMilliseconds, parseIsoTime } from "./event.js";
import {
  type EventIssue,
  type Issues,
  type Plain,
  addError,
  addWarning,
  copyPlain,
  explainStructure,
  isPlain,
  takeKnown,
} from "./structure.js";

/** The result of {@link parseEvent}. */
export type ParsedEvent =
  /** A valid event, in the form that is sent; `issues` are warnings. */
  | { readonly event: WireEvent; readonly issues: readonly EventIssue[] }
  /** An invalid event; `issues` are its errors, then its warnings. */
  | { readonly event?: undefined; readonly issues: readonly EventIssue[] };

/**
 * Converts an event to the form that is sent, and finds every reason not to send it. Never throws, and does
 * not change the event.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @param given what the caller passed, of any type
 * @param now milliseconds since 1970, against which `event_time` is checked
 * @param allowUnknownFields whether a field that the schema does not have is sent, with a warning
 *
 * @example
 * const { event, issues } = parseEvent(given, Date.now());
 * if (event) send(event);
 * else console.warn(issues);
 */
export function parseEvent(given: unknown, now: number, allowUnknownFields = false): ParsedEvent {
  const issues: Issues = [];
  try {
    const event = copyPlain(given, eventSchema);
    if (isPlain(event)) {
      checkNames(event, issues);
      convertEventTime(event, now, issues);
      const dropped = droppedFrom((given as { user_data?: unknown }).user_data);
      checkUserData(event.user_data, dropped, issues);
      convertMoney(event.custom_data, issues);
    }
    const known = allowUnknownFields ? takeKnown(event, eventSchema, { issues }) : event;
    if (!isEvent(known)) explainStructure(known, eventSchema, issues);
    if (issues.length === 0) return { event: event as WireEvent, issues: noIssues };
    if (!issues.some(isError)) return { event: event as WireEvent, issues };
  } catch {
    // The error's message may contain a value of the event.
    addError(
      issues,
      "",
      "unreadable",
      "reading the event throws an error; pass a plain object without getters",
    );
  }
  return { issues: [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))] };
}

const noIssues: readonly EventIssue[] = Object.freeze([]);

function isError({ severity }: EventIssue): boolean {
  return severity === "error";
}

const fields = Object.entries(eventSchema.properties ?? {});

/** Required strings; these must not be empty. */
const requiredStrings = fields
  .filter(([name, { type }]) => type === "string" && eventSchema.required?.includes(name))
  .map(([name]) => name);

/** Fields with a list of known values; Pinterest accepts others too. */
const knownValues = fields.flatMap(([name, { examples }]) =>
  examples ? [[name, new Set(examples)] as const] : [],
);

function checkNames(event: Plain, issues: Issues): void {
  for (const name of requiredStrings) {
    if (event[name] === "") addError(issues, name, "empty", "is empty, but required");
  }
  for (const [name, known] of knownValues) {
    const value = event[name];
    if (typeof value !== "string" || value === "" || known.has(value)) continue;
    const message = `is not a known value, so the event may be missing from Pinterest's reports; known values: ${[...known].join(", ")}`;
    addWarning(issues, name, "unknown-name", message);
  }
}

/** How far other clocks may be ahead of this one, in milliseconds. */
const clockTolerance = 300_000;

/** Milliseconds after which Pinterest treats an event as an offline event. */
const offlineAfter = 3_600_000;

/**
 * Converts `event_time` to Unix seconds and checks it. Pinterest documents no maximum age, so an old event is
 * sent with a warning.
 * https://developers.pinterest.com/docs/api/v5/events-create
 */
function convertEventTime(event: Plain, now: number, issues: Issues): void {
  const given = event.event_time;
  if (given === undefined) return;
  const seconds = toUnixSeconds(given);
  event.event_time = seconds;
  const fault = explainTime(seconds, now);
  if (fault) addError(issues, "event_time", ...fault);
  else if ((seconds as number) * 1000 < now - offlineAfter && event.action_source !== "offline") {
    issues.push(oldEvent);
  }
}

function toUnixSeconds(given: unknown): unknown {
  if (given instanceof Date) return Math.floor(given.getTime() / 1000);
  if (typeof given !== "string") return given;
  const seconds = parseIsoTime(given);
  return Number.isNaN(seconds) ? given : seconds;
}

function explainTime(seconds: unknown, now: number): [rule: string, message: string] | undefined {
  const expected = "a Date, Unix time in whole seconds, or an ISO 8601 string with a time zone";
  if (typeof seconds !== "number") return ["wrong-type", `expected ${expected}`];
  if (!Number.isInteger(seconds) || seconds < 0) {
    return ["event-time", `is not a valid time since 1970; expected ${expected}`];
  }
  if (seconds >= firstMilliseconds) {
    return [
      "event-time-milliseconds",
      "is in milliseconds or a finer unit; convert it with toEventTime, or pass a Date",
    ];
  }
  if (seconds * 1000 <= now + clockTolerance) return undefined;
  return [
    "event-time-future",
    "is more than five minutes ahead of this machine's clock; pass the time of the event",
  ];
}

/** One object shared by all old events, since there may be thousands. */
const oldEvent: EventIssue = {
  path: "event_time",
  rule: "event-time-old",
  message:
    "is more than an hour in the past, so Pinterest treats the event as an offline event; send events as they happen",
  severity: "warning",
};

/**
 * Checks `user_data`: it needs one of the identifiers that Pinterest requires, well-formed hashes, and a plausible
 * IP address. Converts upper-case hashes to lower case. Adds a warning for each value that `hashUserData` dropped.
 */
function checkUserData(user: unknown, dropped: readonly DroppedField[], issues: Issues): void {
  if (isPlain(user)) {
    for (const name in user) {
      const list = user[name];
      if (hashLists.has(name) && Array.isArray(list)) convertHashes(name, list, issues);
    }
    if (!identifiers.some((names) => names.every((name) => hasValue(user[name])))) {
      addError(issues, "user_data", "identifier", identifierMessage + explainDropped(dropped));
    }
    checkIpAddress(user, issues);
  }
  for (const { field, rule, remedy } of dropped) {
    // An unknown field is a key of the caller's, which may be anything, even a value.
    const path = /^\w{1,40}(\[\d+\])?$/.test(field) ? `user_data.${field}` : "user_data";
    const message = `was dropped by hashUserData: it ${rule}; ${remedy}`;
    addWarning(issues, path, "dropped-user-data", message);
  }
}

/**
 * Returns the fields that `hashUserData` dropped from this result; an empty list for any other value, such as a copy.
 */
export function droppedFrom(userData: unknown): readonly DroppedField[] {
  if (typeof userData !== "object" || userData === null) return [];
  return (userData as { [droppedKey]?: readonly DroppedField[] })[droppedKey] ?? [];
}

/** The fields of `user_data` that are lists; all of them contain hashes. */
const hashLists = new Set(
  Object.entries(eventSchema.properties?.user_data?.properties ?? {})
    .filter(([, { type }]) => type === "array")
    .map(([name]) => name),
);

function convertHashes(name: string, list: unknown[], issues: Issues): void {
  for (let index = 0; index < list.length; index++) {
    const hash = list[index];
    if (typeof hash !== "string") continue;
    if (!isHash(hash)) {
      const lower = hash.toLowerCase();
      if (isHash(lower)) list[index] = lower;
      else addError(issues, `user_data.${name}[${index}]`, "not-a-hash", explainHash(hash));
    } else if (hash === sha256OfEmpty) {
      const message =
        "is the hash of an empty string, which is the same for everybody; leave it out, as hashUserData does";
      addWarning(issues, `user_data.${name}[${index}]`, "hash-of-nothing", message);
    }
  }
}

/** By character code: 0 for a lower-case hexadecimal digit, else 1. */
const isNotDigit = new Uint8Array(65_536).fill(1);

for (const digit of "0123456789abcdef") isNotDigit[digit.charCodeAt(0)] = 0;

/** An event has about eleven hashes. A sum without branches takes a quarter of the time of a RegExp. */
function isHash(text: string): boolean {
  if (text.length !== 64) return false;
  let others = 0;
  for (let index = 0; index < 64; index += 4) {
    others += at(text, index) + at(text, index + 1) + at(text, index + 2) + at(text, index + 3);
  }
  return others === 0;
}

function at(text: string, index: number): number {
  return isNotDigit[text.charCodeAt(index)] ?? 1;
}

function explainHash(text: string): string {
  const guess = text.includes("@") ? "; it looks like a plain e-mail address" : "";
  return `expected a SHA-256 hash (64 hexadecimal digits)${guess}; use hashUserData`;
}

/** The sets of fields that identify a person. An event needs one set. */
const identifiers = identifiersIn(eventSchema.properties?.user_data);

function identifiersIn(schema: ValueSchema | undefined): readonly (readonly string[])[] {
  const branches = schema?.anyOf?.map(({ required = [] }) => required) ?? [];
  return branches.length > 0 ? branches : [[]];
}

const identifierMessage = `does not identify a person; expected a non-empty value for ${identifiers
  .map((names) => names.join(" and "))
  .join(", or for ")}`;

/** The raw fields of `hashUserData` that become identifiers. */
const rawIdentifiers = ["email", "mobileAdId", "clientIpAddress", "clientUserAgent"];

/** Lists the identifiers that were given to `hashUserData` and dropped. */
function explainDropped(dropped: readonly DroppedField[]): string {
  return dropped
    .filter(({ field }) => rawIdentifiers.includes(field.replace(/\[\d+\]$/, "")))
    .map(({ field, rule }) => `; ${field} was given, but dropped: it ${rule}`)
    .join("");
}

function hasValue(value: unknown): boolean {
  return value !== undefined && value !== "" && (!Array.isArray(value) || value.length > 0);
}

/** A rough check for hashes, lists of forwarded addresses and words. */
function checkIpAddress({ client_ip_address: address }: Plain, issues: Issues): void {
  if (typeof address !== "string" || address === "") return;
  if (/^[\da-f:.]+$/i.test(address) && /[.:]/.test(address)) return;
  const message = "is not an IPv4 or IPv6 address; pass one address, not hashed, without a port";
  addWarning(issues, "user_data.client_ip_address", "ip-address", message);
}

/** Converts the amounts in `custom_data` to decimal text, as Pinterest expects, and checks the currency. */
function convertMoney(custom: unknown, issues: Issues): void {
  if (!isPlain(custom)) return;
  convertAmount(custom, "value", undefined, issues);
  convertAmount(custom, "predicted_ltv", undefined, issues);
  const { contents, currency } = custom;
  if (Array.isArray(contents)) {
    for (let index = 0; index < contents.length; index++) {
      const content: unknown = contents[index];
      if (isPlain(content)) convertAmount(content, "item_price", index, issues);
    }
  }
  if (typeof currency === "string") checkCurrency(currency, issues);
}

/** `product` is the index in `contents`. The path is built only for an error, to save time. */
function convertAmount(
  holder: Plain,
  name: string,
  product: number | undefined,
  issues: Issues,
): void {
  const given = holder[name];
  if (given === undefined || given === null) return;
  const decimal = toDecimal(given);
  if (decimal !== undefined) {
    holder[name] = decimal;
    return;
  }
  const parent = product === undefined ? "custom_data" : `custom_data.contents[${product}]`;
  const message =
    "expected a finite number, or decimal text such as 72.39, without currency sign, comma or exponent";
  addError(issues, `${parent}.${name}`, "money", message);
}

/**
 * Converts an amount to the decimal text that Pinterest expects, without an exponent and without floating-point
 * rounding errors. Returns `undefined` for anything that is not an amount. Text is unchanged; numbers keep 15
 * significant digits.
 *
 * @example
 * toDecimal(72.39); // "72.39"
 * toDecimal(0.1 + 0.2); // "0.3"
 * toDecimal(1e-7); // "0.0000001"
 * toDecimal("$5"); // undefined
 */
export function toDecimal(amount: unknown): string | undefined {
  if (typeof amount === "string") return /^-?\d+(\.\d+)?$/.test(amount) ? amount : undefined;
  if (typeof amount !== "number" || !Number.isFinite(amount)) return undefined;
  const text = String(withoutNoise(amount));
  return text.includes("e") ? withoutExponent(text) : text;
}

/** Numbers with a rounding error have more characters than this. */
const longestExact = 15;

/** Removes the rounding errors of adding and multiplying decimal amounts as binary numbers. */
function withoutNoise(amount: number): number {
  if (Number.isInteger(amount) || String(amount).length <= longestExact) return amount;
  const rounded = Number(amount.toFixed(6));
  if (Math.abs(rounded - amount) <= Math.abs(amount) * 1e-12) return rounded;
  return Number(amount.toPrecision(15));
}

/** Expands an exponent, which JavaScript writes for numbers from 1e21 on and below 1e-6. */
function withoutExponent(text: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = ""] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  const power = Number(exponent);
  const digits = whole + fraction;
  return power < 0
    ? `${sign}0.${"0".repeat(-power - 1)}${digits}`
    : `${sign}${digits.padEnd(power + 1, "0")}`;
}

let currencies: ReadonlySet<string> | undefined;

/** Pinterest requires ISO 4217 codes but lists none, so a code unknown to this runtime is only a warning. */
function checkCurrency(currency: string, issues: Issues): void {
  currencies ??= knownCurrencies();
  if (currencies.has(currency)) return;
  const path = "custom_data.currency";
  if (!/^[A-Z]{3}$/.test(currency)) {
    const message = "expected an ISO 4217 code: three capital letters, such as USD";
    addError(issues, path, "currency", message);
  } else if (currencies.size > 0) {
    const message = "is not an ISO 4217 code; use the code, such as CNY for yuan";
    addWarning(issues, path, "currency", message);
  }
}

function knownCurrencies(): ReadonlySet<string> {
  try {
    return new Set(Intl.supportedValuesOf("currency"));
  } catch {
    // Without the list, any three capital letters pass.
    return new Set();
  }
}

/** The fields by which Pinterest recognises duplicates. */
export interface EventKey {
  readonly event_id: string;
  readonly event_name: string;
}

/**
 * Finds the events of a list that have the `event_id` and `event_name` of an earlier one, by index. Pinterest
 * counts such events once, which loses one of two different events, so each gets a warning.
 *
 * @example
 * findDuplicates([a, b, a]); // Map { 2 => { path: "event_id", rule: "duplicate", ... } }
 */
export function findDuplicates(
  events: readonly (EventKey | undefined)[],
): ReadonlyMap<number, EventIssue> {
  const seen = new Map<string, Set<string>>();
  const found = new Map<number, EventIssue>();
  events.forEach((event, index) => {
    if (!event) return;
    const ids = seen.get(event.event_name);
    if (!ids) seen.set(event.event_name, new Set([event.event_id]));
    else if (ids.has(event.event_id)) found.set(index, duplicate);
    else ids.add(event.event_id);
  });
  return found;
}

const duplicate: EventIssue = {
  path: "event_id",
  rule: "duplicate",
  message:
    "an earlier event has the same event_id and event_name, and Pinterest counts the two once; give each event its own event_id",
  severity: "warning",
};
