import type { SiteOperation, SiteParameter, SnippetValues } from "./operation.js";

/** Values where a call has them. */
export interface PlacedValues {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** `undefined` for none. */
  readonly body: unknown;
}

/** The facts that decide where a value goes. */
export type PlacingOperation = Pick<SiteOperation, "parameters" | "body">;

/**
 * Puts each value where the operation has a parameter of its name. If it has two of one name, such as an
 * `ad_account_id` in the path and in the body, the value goes to the first, and to the second if it is required.
 * A required parameter without a value gets a placeholder: its name in capitals, or an empty object or list.
 */
export function placeValues(operation: PlacingOperation, values: SnippetValues): PlacedValues {
  const placed = {
    path: {} as Record<string, unknown>,
    query: {} as Record<string, unknown>,
    body: {} as Record<string, unknown>,
  };
  const used = new Set<string>();
  for (const parameter of operation.parameters) {
    const { name, required } = parameter;
    const isFirst = !used.has(name);
    used.add(name);
    const value = isGiven(values[name]) ? values[name] : undefined;
    if (value !== undefined && (isFirst || required)) placed[parameter.in][name] = value;
    else if (required) placed[parameter.in][name] = placeholder(parameter);
  }
  return { ...placed, body: placeBody(operation, placed.body, values) };
}

function placeBody(
  { body }: PlacingOperation,
  fields: Readonly<Record<string, unknown>>,
  values: SnippetValues,
): unknown {
  if (body === undefined) return undefined;
  if (body === "other") return values.body ?? {};
  if (body === "list") return [fields];
  return fields;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}

function placeholder({ name, type, list }: SiteParameter): unknown {
  if (list) return [];
  const [first = "string"] = type.split("|");
  const known: Readonly<Record<string, unknown>> = {
    string: name.toUpperCase(),
    integer: 0,
    number: 0,
    boolean: false,
    object: {},
    json: {},
  };
  return first in known ? known[first] : first;
}
