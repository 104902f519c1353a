import type { ValueSchema } from "../../../generated/validators.js";
import { isObject, type Plain } from "./copy.js";
import { refuse, type Issues } from "./issue.js";

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
