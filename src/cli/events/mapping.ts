import { usageError } from "../failure.js";
import { isRecord } from "../output.js";
import { suggestion } from "../search.js";

/** The part of an event that a field belongs to. */
export type Place = "event" | "user" | "custom";
/** How the text of a field is parsed. */
export type Kind = "text" | "time" | "amount" | "integer" | "boolean" | "list";

/** A field of an event that a column can be mapped to. */
export interface Field {
  readonly place: Place;
  /** Its name in the event, or in the raw user data. */
  readonly target: string;
  readonly kind: Kind;
  /** Column names from which the field is guessed, in lower case, without spaces and punctuation. */
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
    const candidates = [simplifyName(name), simplifyName(target), ...guesses];
    const found = candidates
      .map((guess) => columns.find((column) => simplifyName(column) === guess))
      // An order number is both the id of the event and that of the order.
      .find((column) => column !== undefined && (name === "order_id" || !isTaken(column)));
    if (found === undefined) continue;
    chosen.set(name, found);
    guessed.add(name);
  }
  return { columns: chosen, constants, guessed };
}

function simplifyName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Throws if a field is missing without which no row can be sent. The error names all of them, and what to add. */
export function assertRequiredFields(
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
