import type { ValueSchema } from "../../generated/validators.js";
import { closest, isPlainObject } from "../define-options.js";

/**
 * A problem that a check found in one event. The message names the rule and the remedy and never contains a
 * value of the event, so it is safe to log.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @example
 * for (const { severity, path, message } of issues) console.warn(`${severity}: ${path}: ${message}`);
 * // error: user_data.em[0]: expected a SHA-256 hash (64 hexadecimal digits); use hashUserData
 */
export interface EventIssue {
  /** Where in the event, such as `user_data.em[0]`; empty for the event itself. */
  readonly path: string;
  /**
   * A short name of the rule.
   *
   * Rules of Pinterest's schema: `unknown-field`, `missing-field`, `wrong-type`, `enum`, `too-long`,
   * `too-short`, `too-many`, `too-few`, `out-of-range`, and `structure` for anything else. Rules about
   * values: `empty`, `unknown-name`, `event-time`, `event-time-milliseconds`, `event-time-future`,
   * `event-time-old`, `identifier`, `not-a-hash`, `hash-of-nothing`, `ip-address`, `dropped-user-data`,
   * `money`, `currency`, `malformed-text`, `duplicate`; and `unreadable` if reading the event throws.
   */
  readonly rule: string;
  /** What is wrong and what to do. */
  readonly message: string;
  /** `error`: the event is not sent. `warning`: it is sent, but may not count as you expect. */
  readonly severity: "error" | "warning";
}

/** The issues found so far; checks append to it. */
export type Issues = EventIssue[];

/** Adds an error: the event is not sent. */
export function addError(issues: Issues, path: string, rule: string, message: string): void {
  issues.push({ path, rule, message, severity: "error" });
}

/** Adds a warning: the event is sent anyway. */
export function addWarning(issues: Issues, path: string, rule: string, message: string): void {
  issues.push({ path, rule, message, severity: "warning" });
}

/** A plain object whose members are not known. */
export type Plain = Record<string, unknown>;

/** Whether a value is an object, but not an array. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Placeholder in a copy for a value that is not plain data. It matches no type of the schema. */
const notPlain = Symbol("not plain data");

/**
 * Copies plain data as deep as the schema goes; the values of unknown fields are not copied. Each field is read
 * once, so that the value checked is the value sent, even with getters and proxies. Fields that are `undefined` are
 * left out. Class instances, and arrays and objects where the schema has another type, become a placeholder that
 * fails validation. Circular references end where the schema does. Throws what a getter throws.
 */
export function copyPlain(value: unknown, schema: ValueSchema): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { properties, additionalProperties, items, type } = schema;
  if (Array.isArray(value)) return items ? copyArray(value, items) : copyUntyped(value, type);
  const others = additionalProperties === false ? undefined : additionalProperties;
  if (!properties && !others) return value instanceof Date ? value : copyUntyped(value, type);
  if (!isPlainObject(value)) return notPlain;
  const copy: Plain = { ...value };
  let hasUndefined = false;
  for (const key in copy) {
    const member = copy[key];
    if (member === undefined) hasUndefined = true;
    else if (typeof member === "object" && member !== null) {
      const known = properties?.[key] ?? others;
      if (known) copy[key] = copyPlain(member, known);
    }
  }
  return hasUndefined ? withoutUndefined(copy) : copy;
}

/**
 * Returns the fields of a {@link copyPlain} result that the schema has. Unknown fields stay in `value`, as copies,
 * with a warning for each, or an error if JSON cannot represent one.
 */
export function takeKnown(
  value: unknown,
  schema: ValueSchema,
  { root = schema, path = "", issues }: { root?: ValueSchema; path?: string; issues: Issues },
): unknown {
  if (Array.isArray(value)) {
    const { items = {} } = schema;
    return value.map((member, index) =>
      takeKnown(member, items, { root, path: `${path}[${index}]`, issues }),
    );
  }
  const { properties, additionalProperties } = schema;
  if (!properties || !isPlain(value)) return value;
  const known: Plain = {};
  for (const [name, member] of Object.entries(value)) {
    const place = joinPath(path, name);
    if (Object.hasOwn(properties, name) || additionalProperties !== false) {
      known[name] = takeKnown(member, properties[name] ?? {}, { root, path: place, issues });
      continue;
    }
    // Assigning to `__proto__` would set the prototype.
    const copy = name === "__proto__" ? notPlain : copyJson(member);
    if (copy === notPlain) {
      addError(issues, place, "wrong-type", "expected plain JSON data");
    } else {
      value[name] = copy;
      const advice = suggest(root, path, name) ?? "check that Pinterest accepts it";
      const message = `unknown field, sent because allowUnknownFields is set; ${advice}`;
      addWarning(issues, place, "unknown-field", message);
    }
  }
  return known;
}

/** Copies JSON data. Returns the placeholder for data that JSON would lose or change; a valid date becomes text. */
function copyJson(value: unknown): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    const isExact = Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
    return isExact ? value : notPlain;
  }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? notPlain : value.toISOString();
  if (typeof value !== "object") return notPlain;
  if (Array.isArray(value)) {
    const copy = value.map(copyJson);
    return copy.includes(notPlain) ? notPlain : copy;
  }
  if (!isPlainObject(value)) return notPlain;
  const copy = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [[key, copyJson(member)] as const],
  );
  return copy.some(([, member]) => member === notPlain) ? notPlain : Object.fromEntries(copy);
}

function copyArray(array: readonly unknown[], items: ValueSchema): unknown[] {
  // Not `new Array(length)`: JSON.stringify is slower for arrays that may have holes.
  const copy: unknown[] = [];
  const { length } = array;
  for (let index = 0; index < length; index++) copy.push(copyPlain(array[index], items));
  return copy;
}

/** Copies JSON data if the schema does not restrict its type. */
function copyUntyped(value: object, type: ValueSchema["type"]): unknown {
  return type === undefined ? (JSON.parse(JSON.stringify(value)) as unknown) : notPlain;
}

/** Uses `fromEntries` because assigning to a key `__proto__` would set the prototype. */
function withoutUndefined(copy: Plain): Plain {
  return Object.fromEntries(Object.entries(copy).filter(([, member]) => member !== undefined));
}

/**
 * Adds an error for every place where an event does not match its schema, except where an issue was already found.
 * If there is no error at all, adds one for the event as a whole.
 */
export function explainStructure(event: unknown, schema: ValueSchema, issues: Issues): void {
  const reported = new Set(issues.map(({ path }) => path));
  const found: Issues = [];
  explainValue({ root: schema, issues: found }, "", event, schema);
  for (const issue of found) if (!reported.has(issue.path)) issues.push(issue);
  if (issues.some(({ severity }) => severity === "error")) return;
  addError(issues, "", "structure", "does not match the schema of Pinterest's API document");
}

/** Adds an error for every text and name of an event that holds half a surrogate pair, such as half an emoji. */
export function findMalformedText(value: unknown, path = "", issues: Issues = []): Issues {
  if (typeof value === "string" && /\p{Surrogate}/u.test(value)) {
    const message =
      "must be well-formed text: it contains half a surrogate pair; check where it was cut";
    addError(issues, path, "malformed-text", message);
  } else if (Array.isArray(value)) {
    value.forEach((member, index) => findMalformedText(member, `${path}[${index}]`, issues));
  } else if (isPlain(value)) {
    for (const [name, member] of Object.entries(value)) {
      const place = joinPath(path, name);
      findMalformedText(name, place, issues);
      findMalformedText(member, place, issues);
    }
  }
  return issues;
}

interface Context {
  readonly root: ValueSchema;
  readonly issues: Issues;
}

function explainValue(context: Context, path: string, value: unknown, schema: ValueSchema): void {
  const types = typeof schema.type === "string" ? [schema.type] : schema.type;
  const add = (rule: string, message: string) => {
    addError(context.issues, path, rule, message);
  };
  if (types && !types.some((type) => isOfType[type]?.(value))) {
    add("wrong-type", `expected ${types.map((type) => typeNames[type] ?? type).join(" or ")}`);
  } else if (schema.enum && !schema.enum.includes(value)) {
    add("enum", `expected one of ${schema.enum.join(", ")}`);
  } else if (typeof value === "string") {
    const { minLength = 0, maxLength = Infinity } = schema;
    const length = maxLength < value.length || minLength > 0 ? Array.from(value).length : 0;
    if (length > maxLength) add("too-long", `expected at most ${maxLength} characters`);
    if (length < minLength) add("too-short", `expected at least ${minLength} characters`);
  } else if (typeof value === "number") {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    if (value < minimum) add("out-of-range", `expected ${minimum} or more`);
    if (value > maximum) add("out-of-range", `expected ${maximum} or less`);
  } else if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Infinity, items = {} } = schema;
    if (value.length > maxItems) add("too-many", `expected at most ${maxItems} items`);
    if (value.length < minItems) add("too-few", `expected at least ${minItems} items`);
    value.forEach((member, index) => {
      explainValue(context, `${path}[${index}]`, member, items);
    });
  } else if (isPlain(value)) explainFields(context, path, value, schema);
}

const isOfType: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  number: (value) => typeof value === "number" && Number.isFinite(value),
  integer: (value) => Number.isSafeInteger(value),
  array: (value) => Array.isArray(value),
  object: (value) => isPlain(value),
  null: (value) => value === null,
};

const typeNames: Readonly<Record<string, string>> = {
  string: "a string",
  boolean: "true or false",
  number: "a finite number",
  integer: "an integer",
  array: "an array",
  object: "a plain object",
};

function explainFields(context: Context, path: string, value: Plain, schema: ValueSchema): void {
  const { properties = {}, required = [], additionalProperties } = schema;
  for (const name of required) {
    if (value[name] !== undefined) continue;
    addError(context.issues, joinPath(path, name), "missing-field", "is missing, but required");
  }
  for (const [name, member] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (known) explainValue(context, joinPath(path, name), member, known);
    else if (known === false) {
      const advice =
        suggest(context.root, path, name) ??
        "leave it out, or set allowUnknownFields if Pinterest accepts it now";
      const message = `unknown field, for which Pinterest would refuse the whole request; ${advice}`;
      addError(context.issues, joinPath(path, name), "unknown-field", message);
    }
  }
}

/** Hides a key that does not look like a field name, since it may be a misplaced value. */
function joinPath(path: string, name: string): string {
  if (!/^[a-z_][\w-]{0,39}$/i.test(name)) return `${path}["…"]`;
  return path === "" ? name : `${path}.${name}`;
}

/** Common other names of fields, in lower case without underscores. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  event_id: ["id", "transactionid"],
  event_name: ["name", "event", "type"],
  event_time: ["timestamp", "date", "createdat"],
  "user_data.em": ["email", "emails", "emailaddress", "mail"],
  "user_data.ph": ["phone", "phones", "phonenumber", "telephone", "mobile"],
  "user_data.ge": ["gender", "sex"],
  "user_data.db": ["dateofbirth", "birthdate", "birthday", "dob"],
  "user_data.fn": ["firstname", "givenname"],
  "user_data.ln": ["lastname", "familyname", "surname"],
  "user_data.ct": ["city", "town"],
  "user_data.st": ["state", "region", "province"],
  "user_data.zp": ["postalcode", "postcode", "zip", "zipcode"],
  "user_data.country": ["countrycode"],
  "user_data.external_id": ["userid", "customerid"],
  "user_data.hashed_maids": ["mobileadid", "idfa", "gaid", "adid"],
  "user_data.client_ip_address": ["ip", "ipaddress", "clientip"],
  "user_data.client_user_agent": ["useragent"],
  "user_data.click_id": ["epik"],
  "custom_data.value": ["amount", "total", "revenue"],
  "custom_data.num_items": ["orderquantity", "numberofitems"],
  "custom_data.contents": ["items", "products", "lineitems"],
  "custom_data.contents[].item_price": ["price", "unitprice"],
};

/** Suggests the field that was probably meant by an unknown one, if there is one. */
function suggest(root: ValueSchema, path: string, name: string): string | undefined {
  const here = path.replace(/\[\d+\]/g, "[]");
  const word = plainName(name);
  const fields = fieldsOf(root);
  const siblings = fields.get(here) ?? [];
  const places = [...fields].filter(([place]) => place !== here);
  const [suffixed, ...others] = siblings.filter((field) => field.endsWith(`_${name}`));

  const sibling = sameName(word, siblings);
  if (sibling !== undefined) return `did you mean ${sibling}?`;
  const alias = aliasOf(word, here);
  if (alias !== undefined) return alias;
  if (suffixed !== undefined && others.length === 0) return `did you mean ${suffixed}?`;
  for (const [place, names] of places) {
    if (sameName(word, names) === undefined) continue;
    return place === "" ? "it belongs to the event itself" : `it belongs in ${place}`;
  }
  const typo = closest(name, siblings);
  if (typo !== undefined) return `did you mean ${typo}?`;
  for (const [place, names] of places) {
    const meant = closest(name, names);
    if (meant !== undefined) return `did you mean ${place === "" ? meant : `${place}.${meant}`}?`;
  }
  const misspelt = closest(word, Object.values(aliases).flat());
  const meant = misspelt === undefined ? undefined : aliasOf(misspelt, here);
  return meant;
}

function aliasOf(word: string, here: string): string | undefined {
  const [field] = Object.entries(aliases).find(([, names]) => names.includes(word)) ?? [];
  if (field === undefined) return undefined;
  const end = field.lastIndexOf(".");
  const parent = field.slice(0, Math.max(end, 0));
  // Objects such as device_info have types and names of their own.
  if (parent === "" && here !== "") return undefined;
  const meant = parent === here ? field.slice(end + 1) : field;
  const how = parent === "user_data" ? " hashUserData makes user_data from raw values" : "";
  return `did you mean ${meant}?${how}`;
}

/** The names of the fields in each object of the schema, by path. */
function fieldsOf(schema: ValueSchema, path = ""): Map<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  if (!schema.properties) return schema.items ? fieldsOf(schema.items, `${path}[]`) : fields;
  fields.set(path, Object.keys(schema.properties));
  for (const [name, member] of Object.entries(schema.properties)) {
    for (const entry of fieldsOf(member, path === "" ? name : `${path}.${name}`)) {
      fields.set(...entry);
    }
  }
  return fields;
}

/** Finds a name that differs only in case and underscores. */
function sameName(word: string, names: readonly string[]): string | undefined {
  return names.find((name) => plainName(name) === word);
}

/** A name without case and underscores: `userAgent` and `user_agent` are the same. */
function plainName(name: string): string {
  return name.replace(/[^a-z\d]/gi, "").toLowerCase();
}
