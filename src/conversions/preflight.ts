import { type ValueSchema, eventSchema, isEvent } from "../../generated/validators.js";
import { droppedFrom } from "../user-data/fields.js";
import type { WireEvent } from "./event.js";

/** A plain object of the copy. */
export type Plain = Record<string, unknown>;

/** Tells an object of the copy from everything else in it. */
export function isObject(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Stands in the copy for what is no plain data. It fits no type, and JSON has no place for it. */
const misfit = Symbol("misfit");

/** What a field that the schema does not name may be: nothing, so that it is not looked into. */
const nothing: ValueSchema = { type: [] };

/**
 * Copies what a schema gives a name to, reading each field once, so that what is checked is what is sent,
 * whatever getters and proxies say later. Fields that are `undefined` are left out. An instance of a
 * class, a list or object in another's place becomes a misfit; it goes no deeper than the schema, so that
 * it comes to an end also in a circle. Throws what a getter throws.
 */
export function copyPlain(value: unknown, schema: ValueSchema): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { properties, additionalProperties, items, type } = schema;
  if (Array.isArray(value)) return items ? copyList(value, items) : withoutType(value, type);
  const others = additionalProperties === false ? undefined : additionalProperties;
  if (!properties && !others) return value instanceof Date ? value : withoutType(value, type);
  if (!isPlain(value)) return misfit;
  const copy: Plain = { ...value };
  let hasGaps = false;
  for (const key in copy) {
    const member = copy[key];
    if (member === undefined) hasGaps = true;
    else if (typeof member === "object" && member !== null) {
      copy[key] = copyPlain(member, properties?.[key] ?? others ?? nothing);
    }
  }
  return hasGaps ? withoutGaps(copy) : copy;
}

function copyList(list: readonly unknown[], items: ValueSchema): unknown[] {
  // Not made with its length: of a list that may have holes JSON.stringify is slower.
  const copy: unknown[] = [];
  const { length } = list;
  for (let index = 0; index < length; index++) copy.push(copyPlain(list[index], items));
  return copy;
}

/** A schema that names no type is a union, or says nothing: what is JSON may be right there. */
function withoutType(value: object, type: ValueSchema["type"]): unknown {
  return type === undefined ? (JSON.parse(JSON.stringify(value)) as unknown) : misfit;
}

/** An object literal, or one of another realm, whose `Object.prototype` is its own. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return (
    prototype === Object.prototype ||
    prototype === null ||
    Object.getPrototypeOf(prototype) === null
  );
}

/** `fromEntries`, since to set a key `__proto__` would set the prototype. */
function withoutGaps(copy: Plain): Plain {
  return Object.fromEntries(Object.entries(copy).filter(([, member]) => member !== undefined));
}

/**
 * What a check finds in one event. Its words tell the rule and the remedy, and never hold a value of the
 * event, so that it may be logged.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @example
 * for (const { severity, path, message } of issues) console.warn(`${severity}: ${path} ${message}`);
 * // error: user_data.em[0] must be a SHA-256 hash, 64 hexadecimal digits; make user_data with hashUserData
 */
export interface EventIssue {
  /** Where in the event, such as `user_data.em[0]`; empty for the event itself. */
  readonly path: string;
  /**
   * The rule, by a short name.
   *
   * Of the form, as Pinterest's document has it: `unknown-field`, `missing-field`, `wrong-type`, `enum`,
   * `too-long`, `too-short`, `too-many`, `too-few`, `out-of-range`, and `structure` for anything else.
   * Of what fields mean: `empty`, `unknown-name`, `event-time`, `event-time-milliseconds`,
   * `event-time-future`, `event-time-old`, `identifier`, `not-a-hash`, `hash-of-nothing`, `ip-address`,
   * `dropped-user-data`, `money`, `currency`, `duplicate`; `unreadable` where a getter throws.
   */
  readonly rule: string;
  /** The rule in words, and what to do. */
  readonly message: string;
  /** `error`: the event is not sent. `warning`: it is sent, and may not count as you mean it. */
  readonly severity: "error" | "warning";
}

/** The issues found so far; a list is made once for each event, and seldom filled. */
export type Issues = EventIssue[];

/** Notes what keeps an event from being sent. */
export function refuse(issues: Issues, path: string, rule: string, message: string): void {
  issues.push({ path, rule, message, severity: "error" });
}

/** Notes what is odd about an event and lets it be sent. */
export function warn(issues: Issues, path: string, rule: string, message: string): void {
  issues.push({ path, rule, message, severity: "warning" });
}

/** Unix seconds of this size are in the year 5138; milliseconds since 1973 are above it. */
const firstMilliseconds = 100_000_000_000;

/** Milliseconds by which a clock may run ahead of ours. */
const clockSkew = 300_000;

/** Milliseconds after which Pinterest takes an event for an offline one. */
const offlineAfter = 3_600_000;

/**
 * Brings `event_time` to Unix seconds and checks it. Pinterest names no greatest age, and its own example
 * is from 2015: an old event is sent, with a warning.
 * https://developers.pinterest.com/docs/api/v5/events-create
 */
export function readEventTime(event: Plain, now: number, issues: Issues): void {
  const given = event.event_time;
  if (given === undefined) return;
  const seconds = given instanceof Date ? Math.floor(given.getTime() / 1000) : given;
  event.event_time = seconds;
  const wrong = whatIsWrong(seconds, now);
  if (wrong) refuse(issues, "event_time", ...wrong);
  else if ((seconds as number) * 1000 < now - offlineAfter && event.action_source !== "offline") {
    issues.push(old);
  }
}

/** The rule that a time breaks, and its words. */
function whatIsWrong(seconds: unknown, now: number): [rule: string, message: string] | undefined {
  if (typeof seconds !== "number") {
    return ["wrong-type", "must be a Date, or Unix time in whole seconds as a number"];
  }
  if (!Number.isInteger(seconds) || seconds < 0) {
    return ["event-time", "must be a valid Date, or Unix time in whole seconds since 1970"];
  }
  if (seconds >= firstMilliseconds) {
    return [
      "event-time-milliseconds",
      "looks like milliseconds, or finer; give whole seconds, or a Date",
    ];
  }
  if (seconds * 1000 <= now + clockSkew) return undefined;
  return [
    "event-time-future",
    "lies more than five minutes ahead of this machine's clock; give the time when it happened",
  ];
}

const found: Issues = [];

warn(
  found,
  "event_time",
  "event-time-old",
  "is more than an hour ago: Pinterest takes the event for an offline one; send events as they happen",
);

/** One for all, since old events often come by the thousand. */
const [old] = found as [Issues[number]];

/**
 * Tells every way in which an event does not have the form of its schema, but for places of which
 * something was told before. What the schema asks in words that are not known here is told as a whole.
 */
export function explain(event: unknown, schema: ValueSchema, issues: Issues): void {
  const told = new Set(issues.map(({ path }) => path));
  const found: Issues = [];
  explainValue({ root: schema, issues: found }, "", event, schema);
  issues.push(...found.filter(({ path }) => !told.has(path)));
  if (issues.some(({ severity }) => severity === "error")) return;
  refuse(issues, "", "structure", "does not have the form that Pinterest's document describes");
}

interface Context {
  readonly root: ValueSchema;
  readonly issues: Issues;
}

function explainValue(context: Context, path: string, value: unknown, schema: ValueSchema): void {
  const types = typeof schema.type === "string" ? [schema.type] : schema.type;
  const told = (rule: string, message: string) => {
    refuse(context.issues, path, rule, message);
  };
  if (types && !types.some((type) => isOfType[type]?.(value))) {
    told("wrong-type", `must be ${types.map((type) => words[type] ?? type).join(" or ")}`);
  } else if (schema.enum && !schema.enum.includes(value)) {
    told("enum", `must be one of ${schema.enum.join(", ")}`);
  } else if (typeof value === "string") {
    const { minLength = 0, maxLength = Infinity } = schema;
    const length = maxLength < value.length || minLength > 0 ? Array.from(value).length : 0;
    if (length > maxLength) told("too-long", `must have ${maxLength} characters or fewer`);
    if (length < minLength) told("too-short", `must have ${minLength} characters or more`);
  } else if (typeof value === "number") {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    if (value < minimum) told("out-of-range", `must be ${minimum} or more`);
    if (value > maximum) told("out-of-range", `must be ${maximum} or less`);
  } else if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Infinity, items = {} } = schema;
    if (value.length > maxItems) told("too-many", `must have ${maxItems} members or fewer`);
    if (value.length < minItems) told("too-few", `must have ${minItems} members or more`);
    value.forEach((member, index) => {
      explainValue(context, `${path}[${index}]`, member, items);
    });
  } else if (isObject(value)) explainFields(context, path, value, schema);
}

const isOfType: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  number: (value) => typeof value === "number" && Number.isFinite(value),
  integer: (value) => Number.isSafeInteger(value),
  array: (value) => Array.isArray(value),
  object: (value) => isObject(value),
  null: (value) => value === null,
};

const words: Readonly<Record<string, string>> = {
  string: "a string",
  boolean: "true or false",
  number: "a finite number",
  integer: "a whole number",
  array: "a list",
  object: "a plain object, of no class",
};

function explainFields(context: Context, path: string, value: Plain, schema: ValueSchema): void {
  const { properties = {}, required = [], additionalProperties } = schema;
  for (const name of required) {
    if (value[name] !== undefined) continue;
    refuse(context.issues, join(path, name), "missing-field", "is missing; give it a value");
  }
  for (const [name, member] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (known) explainValue(context, join(path, name), member, known);
    else if (known === false) {
      const hint = hintFor(context.root, path, name, properties);
      refuse(
        context.issues,
        join(path, name),
        "unknown-field",
        `is no field of Pinterest's, which refuses a whole request over one; ${hint}`,
      );
    }
  }
}

/** The field that was meant, where it is the same but for its style, or stands in another object. */
function hintFor(root: ValueSchema, path: string, name: string, properties: object): string {
  const bare = bareName(name);
  const meant = Object.keys(properties).find((known) => bareName(known) === bare);
  if (meant !== undefined) return `did you mean ${meant}?`;
  const parts = Object.entries({ "": root, ...root.properties });
  for (const [part, { properties: fields = {} }] of parts) {
    if (part === path || !Object.hasOwn(fields, name)) continue;
    return part === "" ? "it belongs to the event itself" : `it belongs in ${part}`;
  }
  return "leave it out";
}

function bareName(name: string): string {
  return name.replace(/[^a-z\d]/gi, "").toLowerCase();
}

/** A key that is no name may be a value that went astray, and is not shown. */
function join(path: string, name: string): string {
  if (!/^[a-z_][\w-]{0,39}$/i.test(name)) return `${path}["…"]`;
  return path === "" ? name : `${path}.${name}`;
}

/** Brings the amounts of `custom_data` to decimal strings, as Pinterest takes them, and checks the currency. */
export function readMoney(custom: unknown, issues: Issues): void {
  if (!isObject(custom)) return;
  readAmount(custom, "value", "custom_data", issues);
  readAmount(custom, "predicted_ltv", "custom_data", issues);
  const { contents, currency } = custom;
  if (Array.isArray(contents)) {
    for (let index = 0; index < contents.length; index++) {
      const content: unknown = contents[index];
      // A path costs more than the check: it is written for what is wrong.
      if (isObject(content)) readAmount(content, "item_price", index, issues);
    }
  }
  if (typeof currency === "string") checkCurrency(currency, issues);
}

function readAmount(holder: Plain, name: string, place: string | number, issues: Issues): void {
  const given = holder[name];
  if (given === undefined || given === null) return;
  const decimal = toDecimal(given);
  if (decimal !== undefined) {
    holder[name] = decimal;
    return;
  }
  const path =
    typeof place === "number" ? `custom_data.contents[${place}].${name}` : `${place}.${name}`;
  refuse(
    issues,
    path,
    "money",
    "must be a finite number, or a decimal number in a string such as 72.39: no sign of a currency, no comma, no exponent",
  );
}

/**
 * An amount as a decimal number in a string, without an exponent; `undefined` for anything else.
 *
 * @example
 * toDecimal(72.39); // "72.39"
 * toDecimal(1e-7); // "0.0000001"
 * toDecimal("$5"); // undefined
 */
export function toDecimal(amount: unknown): string | undefined {
  if (typeof amount === "string") return /^-?\d+(\.\d+)?$/.test(amount) ? amount : undefined;
  if (typeof amount !== "number" || !Number.isFinite(amount)) return undefined;
  const text = String(amount);
  return text.includes("e") ? withoutExponent(text) : text;
}

/** JavaScript writes numbers from 1e21 and below 1e-6 with an exponent: the point moves by hand. */
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

/** Pinterest asks for ISO 4217 and lists no codes: one that this machine does not know is a warning. */
function checkCurrency(currency: string, issues: Issues): void {
  currencies ??= knownCurrencies();
  if (currencies.has(currency)) return;
  const path = "custom_data.currency";
  if (!/^[A-Z]{3}$/.test(currency)) {
    const rule = "must be an ISO 4217 code: three capital letters, such as USD";
    refuse(issues, path, "currency", rule);
  } else if (currencies.size > 0) {
    const rule = "is no currency of ISO 4217; write its code, such as CNY for yuan";
    warn(issues, path, "currency", rule);
  }
}

function knownCurrencies(): ReadonlySet<string> {
  try {
    return new Set(Intl.supportedValuesOf("currency"));
  } catch {
    // A runtime without the list knows none, and has nothing to say of them.
    return new Set();
  }
}

const fields = Object.entries(eventSchema.properties ?? {});

/** Fields of the event that must hold some text. */
const needed = fields
  .filter(([name, { type }]) => type === "string" && eventSchema.required?.includes(name))
  .map(([name]) => name);

/** Fields with known values, which Pinterest takes others beside. */
const offered = fields.flatMap(([name, { examples }]) =>
  examples ? [[name, new Set(examples)] as const] : [],
);

/** Checks that the texts which an event must have say something, and that its name and source are known. */
export function checkNames(event: Plain, issues: Issues): void {
  for (const name of needed) {
    if (event[name] === "") refuse(issues, name, "empty", "must not be empty");
  }
  for (const [name, known] of offered) {
    const value = event[name];
    if (typeof value !== "string" || value === "" || known.has(value)) continue;
    warn(
      issues,
      name,
      "unknown-name",
      `is none that Pinterest documents, and may be left out of reports; known are ${[...known].join(", ")}`,
    );
  }
}

/**
 * Checks who an event is about: at least one of the identifiers that Pinterest asks for, hashes that are
 * hashes, and an address that is one. Hashes in capitals become lower case, as Pinterest compares them.
 */
export function readUserData(user: unknown, issues: Issues): void {
  if (!isObject(user)) return;
  for (const name in user) {
    const list = user[name];
    // Every list of user_data is one of hashes.
    if (Array.isArray(list)) readHashes(name, list, issues);
  }
  if (!identifiers.some((names) => names.every((name) => isGiven(user[name])))) {
    refuse(issues, "user_data", "identifier", identifierMessage);
  }
  checkAddress(user, issues);
}

function readHashes(name: string, list: unknown[], issues: Issues): void {
  for (let index = 0; index < list.length; index++) {
    const hash = list[index];
    if (typeof hash !== "string") continue;
    if (!isHash(hash)) {
      const lower = hash.toLowerCase();
      if (isHash(lower)) list[index] = lower;
      else refuse(issues, `user_data.${name}[${index}]`, "not-a-hash", notAHash(hash));
    } else if (hash === hashOfNothing) {
      warn(
        issues,
        `user_data.${name}[${index}]`,
        "hash-of-nothing",
        "is the hash of an empty string, the same for everybody; leave it out, as hashUserData does",
      );
    }
  }
}

/** SHA-256 of no bytes, which senders make of a field that was not filled in. */
const hashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** By character code, 0 for a hexadecimal digit in lower case. */
const notDigit = new Uint8Array(65_536).fill(1);

for (const digit of "0123456789abcdef") notDigit[digit.charCodeAt(0)] = 0;

/** Eleven of them come with an event: adding up without a branch takes a quarter of what a RegExp does. */
function isHash(text: string): boolean {
  if (text.length !== 64) return false;
  let others = 0;
  for (let index = 0; index < 64; index += 4) {
    others += at(text, index) + at(text, index + 1) + at(text, index + 2) + at(text, index + 3);
  }
  return others === 0;
}

function at(text: string, index: number): number {
  return notDigit[text.charCodeAt(index)] ?? 1;
}

function notAHash(text: string): string {
  const looks = text.includes("@") ? "; it looks like a plain e-mail address" : "";
  return `must be a SHA-256 hash, 64 hexadecimal digits${looks}; make user_data with hashUserData`;
}

/** The sets of fields of which one identifies a person, as the document lists them. */
const identifiers: readonly (readonly string[])[] = namesOf(eventSchema.properties?.user_data);

function namesOf(schema: ValueSchema | undefined): (readonly string[])[] {
  const branches = schema?.anyOf?.map(({ required = [] }) => required) ?? [];
  return branches.length > 0 ? branches : [[]];
}

const identifierMessage = `must tell who it was: give ${identifiers
  .map((names) => names.join(" and "))
  .join(", or ")}, not empty`;

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== "" && (!Array.isArray(value) || value.length > 0);
}

/** A rough look, which finds hashes, lists of forwarded addresses and words; not every bad address. */
function checkAddress({ client_ip_address: address }: Plain, issues: Issues): void {
  if (typeof address !== "string" || address === "") return;
  if (/^[\da-f:.]+$/i.test(address) && /[.:]/.test(address)) return;
  warn(
    issues,
    "user_data.client_ip_address",
    "ip-address",
    "is no IPv4 or IPv6 address; give one address, not hashed and without a port",
  );
}

/** Tells what `hashUserData` left out of the user data that it made. */
export function tellDropped(given: unknown, issues: Issues): void {
  for (const { field, rule, remedy } of droppedFrom(given)) {
    // A field that `hashUserData` does not know is a key of the caller's.
    const path = /^\w{1,40}(\[\d+\])?$/.test(field) ? `user_data.${field}` : "user_data";
    warn(issues, path, "dropped-user-data", `was left out: it ${rule}; ${remedy}`);
  }
}

/** An event in the form that goes over the wire, or what keeps it from going. */
export type Prepared =
  /** A copy that may go; `issues` are warnings. */
  | { readonly event: WireEvent; readonly issues: readonly EventIssue[] }
  /** It may not; `issues` are all that was found, errors first. */
  | { readonly event?: undefined; readonly issues: readonly EventIssue[] };

/**
 * Brings an event into the form that goes over the wire, and finds every reason why it may not go. Never
 * throws, and leaves the event as it was.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @param event what the caller gives, of any kind
 * @param now milliseconds since 1970, to tell old events and future ones by
 *
 * @example
 * const { event, issues } = prepare(given, Date.now());
 * if (event) send(event);
 * else console.warn(issues);
 */
export function prepare(event: unknown, now: number): Prepared {
  const issues: Issues = [];
  try {
    const wire = copyPlain(event, eventSchema);
    if (isObject(wire)) {
      checkNames(wire, issues);
      readEventTime(wire, now, issues);
      readUserData(wire.user_data, issues);
      tellDropped((event as { user_data?: unknown }).user_data, issues);
      readMoney(wire.custom_data, issues);
    }
    if (!isEvent(wire)) explain(wire, eventSchema, issues);
    if (issues.length === 0) return { event: wire as WireEvent, issues: none };
    if (!issues.some(isError)) return { event: wire as WireEvent, issues };
  } catch {
    // What was thrown may hold a value of the event.
    refuse(
      issues,
      "",
      "unreadable",
      "throws when it is read; give a plain object, without getters",
    );
  }
  return { issues: [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))] };
}

const none: readonly EventIssue[] = Object.freeze([]);

function isError({ severity }: EventIssue): boolean {
  return severity === "error";
}

/** What an event goes by when Pinterest looks for duplicates. */
export interface EventKey {
  readonly event_id: string;
  readonly event_name: string;
}

/**
 * Finds the events of a batch that have the `event_id` and `event_name` of an earlier one, by their place
 * in the list. Pinterest counts such events once, so the later one is lost and the sender believes that it
 * counts: a warning, since sending it does no harm.
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
    "an earlier event has the same event_id and event_name, and Pinterest counts the two once; give each event an event_id of its own",
  severity: "warning",
};
