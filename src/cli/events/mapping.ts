import { type ConversionEvent, hashUserData, type RawUserData, toEventTime } from "../../index.js";
import { usageError } from "../failure.js";
import { isRecord } from "../output.js";
import { suggestion } from "../search.js";

type Place = "event" | "user" | "custom";
type Kind = "text" | "time" | "amount" | "integer" | "boolean" | "list";

/** A field of an event that a column can be mapped to. */
interface Field {
  readonly place: Place;
  /** Its name in the event, or in the raw user data. */
  readonly target: string;
  readonly kind: Kind;
  /** Column names that mean it, without case, spaces and punctuation. */
  readonly guesses: readonly string[];
}

function field(place: Place, kind: Kind, target: string, guesses = ""): Field {
  return { place, kind, target, guesses: guesses.split(" ").filter(Boolean) };
}

/** Every field, by the name that `--map` takes. */
export const fields: Readonly<Record<string, Field>> = {
  event_id: field(
    "event",
    "text",
    "event_id",
    "eventid orderid ordernumber orderno transactionid id",
  ),
  event_name: field("event", "text", "event_name", "eventname event eventtype"),
  event_time: field(
    "event",
    "time",
    "event_time",
    "eventtime time timestamp date createdat orderdate datetime occurredat purchasedate orderedat paidat processedat",
  ),
  action_source: field("event", "text", "action_source", "actionsource source"),
  event_source_url: field(
    "event",
    "text",
    "event_source_url",
    "eventsourceurl url pageurl sourceurl",
  ),
  opt_out: field("event", "boolean", "opt_out", "optout"),
  partner_name: field("event", "text", "partner_name", "partnername"),
  language: field("event", "text", "language", "language lang"),
  email: field(
    "user",
    "text",
    "email",
    "email emailaddress customeremail mail buyeremail useremail contactemail billingemail",
  ),
  phone: field(
    "user",
    "text",
    "phone",
    "phone phonenumber telephone tel mobile customerphone billingphone",
  ),
  first_name: field(
    "user",
    "text",
    "firstName",
    "firstname givenname billingfirstname customerfirstname",
  ),
  last_name: field(
    "user",
    "text",
    "lastName",
    "lastname surname familyname billinglastname customerlastname",
  ),
  gender: field("user", "text", "gender", "gender sex"),
  date_of_birth: field("user", "text", "dateOfBirth", "dateofbirth birthdate dob birthday"),
  city: field("user", "text", "city", "city town billingcity"),
  state: field("user", "text", "state", "state province region billingstate billingprovince"),
  postal_code: field(
    "user",
    "text",
    "postalCode",
    "postalcode zip zipcode postcode billingzip billingpostcode",
  ),
  country: field("user", "text", "country", "country countrycode billingcountry"),
  external_id: field("user", "text", "externalId", "externalid customerid userid"),
  mobile_ad_id: field("user", "text", "mobileAdId", "mobileadid idfa gaid maid"),
  client_ip_address: field(
    "user",
    "text",
    "clientIpAddress",
    "clientipaddress ip ipaddress clientip",
  ),
  client_user_agent: field("user", "text", "clientUserAgent", "clientuseragent useragent"),
  click_id: field("user", "text", "clickId", "clickid epik"),
  partner_id: field("user", "text", "partnerId", "partnerid"),
  currency: field("custom", "text", "currency", "currency currencycode"),
  value: field(
    "custom",
    "amount",
    "value",
    "value total amount ordertotal totalprice revenue grandtotal price ordervalue",
  ),
  order_id: field("custom", "text", "order_id", "orderid ordernumber orderno"),
  num_items: field("custom", "integer", "num_items", "numitems quantity items itemcount qty"),
  content_ids: field(
    "custom",
    "list",
    "content_ids",
    "contentids productids skus sku productid itemids",
  ),
  content_name: field("custom", "text", "content_name", "contentname productname product"),
  content_category: field("custom", "text", "content_category", "contentcategory category"),
  content_brand: field("custom", "text", "content_brand", "contentbrand brand"),
  search_string: field("custom", "text", "search_string", "searchstring query searchterm"),
  predicted_ltv: field("custom", "amount", "predicted_ltv", "predictedltv ltv"),
  opt_out_type: field("custom", "text", "opt_out_type", "optouttype"),
};

/** Where each field comes from. */
export interface Mapping {
  /** Columns by field. */
  readonly columns: ReadonlyMap<string, string>;
  /** Fields with the same value in every row. */
  readonly constants: ReadonlyMap<string, string>;
  /** The fields that were guessed. */
  readonly guessed: ReadonlySet<string>;
}

/** The options that decide on the mapping. */
export interface MappingOptions {
  /** `field=column` each. */
  readonly map?: readonly string[];
  /** `field=value` each. */
  readonly set?: readonly string[];
  /** The object of a mapping file. */
  readonly file?: unknown;
}

/** Pairs of field and column (`map`), and of field and value (`set`). */
function readPairs(option: "--map" | "--set", given: readonly string[]): [string, string][] {
  return given.map((text) => {
    const at = text.indexOf("=");
    if (at < 1 || at === text.length - 1) {
      const example = option === "--map" ? "email=customer_email" : "event_name=checkout";
      throw usageError(
        `${option}: expected ${option === "--map" ? "field=column" : "field=value"}, such as ${example}`,
      );
    }
    return [assertField(text.slice(0, at).trim(), option), text.slice(at + 1).trim()];
  });
}

function assertField(name: string, option: string): string {
  if (Object.hasOwn(fields, name)) return name;
  const meant = suggestion(name, Object.keys(fields));
  throw usageError(
    `${option}: unknown field ${name}${meant || `; expected one of ${Object.keys(fields).join(", ")}`}`,
  );
}

/** The pairs of a mapping file: `{ "email": "customer_email", "event_name": { "value": "checkout" } }`. */
function readMappingFile(given: unknown): { map: [string, string][]; set: [string, string][] } {
  if (!isRecord(given)) {
    throw usageError('--mapping: expected an object, such as { "email": "customer_email" }');
  }
  const map: [string, string][] = [];
  const set: [string, string][] = [];
  for (const [name, source] of Object.entries(given)) {
    assertField(name, "--mapping");
    if (typeof source === "string") map.push([name, source]);
    else if (isRecord(source) && typeof source.value === "string") set.push([name, source.value]);
    else throw usageError(`--mapping: ${name}: expected a column, or { "value": "text" }`);
  }
  return { map, set };
}

/** Decides where each field comes from: what is given, then guesses from the names of the columns. */
export function createMapping(columns: readonly string[], options: MappingOptions): Mapping {
  const file = options.file === undefined ? { map: [], set: [] } : readMappingFile(options.file);
  const constants = new Map([...file.set, ...readPairs("--set", options.set ?? [])]);
  const chosen = new Map([...file.map, ...readPairs("--map", options.map ?? [])]);
  for (const [name, column] of chosen) {
    if (constants.has(name)) throw usageError(`${name}: expected a column or a value, not both`);
    if (columns.includes(column)) continue;
    const meant = suggestion(column, columns);
    throw usageError(
      `--map ${name}: there is no column ${JSON.stringify(column)}${meant || `; there are ${columns.join(", ")}`}`,
    );
  }
  const guessed = new Set<string>();
  const isTaken = (column: string) => [...chosen.values()].includes(column);
  for (const [name, { guesses, target }] of Object.entries(fields)) {
    if (chosen.has(name) || constants.has(name)) continue;
    const candidates = [simplify(name), simplify(target), ...guesses];
    const found = candidates
      .map((guess) => columns.find((column) => simplify(column) === guess))
      // An order number is both the id of the event and that of the order.
      .find((column) => column !== undefined && (name === "order_id" || !isTaken(column)));
    if (found === undefined) continue;
    chosen.set(name, found);
    guessed.add(name);
  }
  return { columns: chosen, constants, guessed };
}

function simplify(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The fields without which no row can be sent; all are named at once, with what to add. */
export function assertComplete(
  mapping: Mapping,
  { name, columns }: { readonly name: string; readonly columns: readonly string[] },
): void {
  const has = (each: string) => mapping.columns.has(each) || mapping.constants.has(each);
  const examples: Readonly<Record<string, string>> = {
    event_id: "--map event_id=COLUMN",
    event_name: "--set event_name=checkout",
    event_time: "--map event_time=COLUMN",
    action_source: "--set action_source=web",
  };
  const missing = Object.entries(examples).filter(([each]) => !has(each));
  const identifiers = ["email", "mobile_ad_id", "client_ip_address"];
  if (!identifiers.some(has)) missing.push(["email", "--map email=COLUMN"]);
  if (mapping.constants.has("event_id")) {
    throw usageError("event_id: expected a column; every event needs its own");
  }
  if (missing.length === 0) return;
  const names = missing.map(([each]) => each).join(", ");
  throw usageError(
    `${name}: no column for ${names}; add ${missing.map(([, example]) => example).join(" ")}; its columns are ${columns.join(", ")}`,
  );
}

/** How values are read. */
export interface ConvertOptions {
  /** Country code of phone numbers without one. */
  readonly callingCode?: string;
  /** Whether amounts are written as 12,50. */
  readonly decimalComma?: boolean;
  /** The time zone of times without one: `UTC`, `+02:00`, or a name such as `Europe/Berlin`. */
  readonly timeZone?: string;
}

/** What became of a row. */
export interface Converted {
  readonly event?: ConversionEvent;
  readonly eventId: string;
  readonly fault?: string;
  /** User data that was left out, by field and reason. */
  readonly dropped: readonly string[];
}

/** Makes a function that turns a row into an event. Values that are empty are left out. */
export function createConverter(mapping: Mapping, options: ConvertOptions) {
  const offsetOf = createZone(options.timeZone);
  const entries = [...mapping.columns].map(([name, column]) => ({
    ...readField(name),
    name,
    column,
  }));
  const constants = [...mapping.constants].map(([name, value]) => ({
    ...readField(name),
    name,
    value,
  }));

  return (row: Readonly<Record<string, unknown>>): Converted => {
    const event: Record<string, unknown> = {};
    const user: Record<string, unknown> = {};
    const custom: Record<string, unknown> = {};
    const places = { event, user, custom };
    const dropped: string[] = [];
    let eventId = "";
    try {
      for (const { place, target, kind, value } of constants) {
        places[place][target] = convert(value, kind);
      }
      for (const { name, place, target, kind, column } of entries) {
        const raw = row[column];
        if (raw === undefined || raw === null) continue;
        const value = typeof raw === "string" ? raw.trim() : raw;
        if (value === "") continue;
        if (name === "event_id") eventId = textOf(value);
        try {
          places[place][target] = convert(value, kind);
        } catch (error) {
          throw usageError(`${name}: ${(error as Error).message}`);
        }
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

  function convert(value: unknown, kind: Kind): unknown {
    if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw new Error("is a number beyond 2^53, which JSON has rounded; write it as a string");
    }
    switch (kind) {
      case "text":
        return typeof value === "number" ? String(value) : value;
      case "time":
        return parseTime(value, offsetOf);
      case "amount":
        return typeof value === "string" && options.decimalComma
          ? value.replaceAll(".", "").replace(",", ".")
          : value;
      case "integer":
        if (/^\d{1,15}$/.test(textOf(value))) return Number(value);
        throw new Error("expected an integer");
      case "boolean":
        return parseBoolean(value);
      case "list":
        return typeof value === "string" ? value.split(/[|;,]/).map((each) => each.trim()) : value;
    }
  }
}

function readField(name: string): Field {
  const found = fields[name];
  if (!found) throw usageError(`unknown field ${name}`);
  return found;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function parseBoolean(value: unknown): boolean {
  const text = textOf(value).toLowerCase();
  if (["true", "1", "yes"].includes(text)) return true;
  if (["false", "0", "no"].includes(text)) return false;
  throw new Error("expected true or false");
}

const local = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?$/;

type OffsetOf = ((utc: number) => number) | undefined;

/** Reads Unix time, ISO 8601 with a zone, or a local time of `--time-zone`. */
function parseTime(value: unknown, offsetOf: OffsetOf): number {
  if (typeof value === "number") return toEventTime(value);
  const text = textOf(value);
  if (/^\d{9,13}$/.test(text)) return toEventTime(Number(text));
  const [, day, time = "00:00"] = local.exec(text) ?? [];
  if (day !== undefined) {
    if (!offsetOf)
      throw new Error("has no time zone; give --time-zone, such as UTC or Europe/Berlin");
    const wall = toEventTime(`${day}T${time}Z`) * 1000;
    if (new Date(wall).toISOString().slice(0, 10) !== day)
      throw new Error("is not a day of the calendar");
    // The offset of the wall time is right, except within hours of a change; so look again with it.
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

/** Makes a function that returns the offset of a zone in milliseconds. */
function createZone(zone: string | undefined): OffsetOf {
  if (zone === undefined) return undefined;
  const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (sign !== undefined) {
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === "-" ? -1 : 1);
    return () => offset;
  }
  let format: Intl.DateTimeFormat;
  try {
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

/** Whether an object is an event already, with Pinterest's own fields, rather than a row. */
export function isEvent(value: Readonly<Record<string, unknown>>): boolean {
  return isRecord(value.user_data);
}

/** An event as it is in the file. */
export function keepEvent(value: Readonly<Record<string, unknown>>): Converted {
  const eventId = typeof value.event_id === "string" ? value.event_id : "";
  if (eventId === "") return { eventId, fault: "event_id: is missing", dropped: [] };
  return { event: value as unknown as ConversionEvent, eventId, dropped: [] };
}
