import type { SiteOperation, SiteParameter, SnippetValues } from "./operation.js";

/** Values where a call has them. */
export interface PlacedValues {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** `undefined` for none. */
  readonly body: unknown;
}

/** The facts that decide where a value goes. */
export type PlacingOperation = Pick<SiteOperation, "parameters" | "body" | "sample">;

/**
 * Puts each value where the operation has a parameter of its name. If it has two of one name, such as an
 * `ad_account_id` in the path and in the body, the value goes to the first, and to the second if it is required.
 * What is required and has no value gets a placeholder: a text its name in capitals, anything else its sample. So does
 * the whole body if it has no value, since one of several optional fields may be required.
 */
export function placeValues(operation: PlacingOperation, values: SnippetValues): PlacedValues {
  const placed = {
    path: {} as Record<string, unknown>,
    query: {} as Record<string, unknown>,
    body: {} as Record<string, unknown>,
  };
  const used = new Set<string>();
  const isBodyEmpty = operation.parameters.every(
    ({ name, in: place }) => place !== "body" || !isGiven(values[name]),
  );
  for (const parameter of operation.parameters) {
    const { name, required, in: place } = parameter;
    const isFirst = !used.has(name);
    used.add(name);
    const value = isGiven(values[name]) ? values[name] : undefined;
    const sample = operation.sample[name];
    const isNeeded = required || (isBodyEmpty && place === "body" && isFirst && isGiven(sample));
    if (value !== undefined && (isFirst || required)) placed[place][name] = value;
    else if (isNeeded) placed[place][name] = placeholder(parameter, sample);
  }
  return { ...placed, body: placeBody(operation, placed.body, values) };
}

function placeBody(
  { body, sample }: PlacingOperation,
  fields: Readonly<Record<string, unknown>>,
  values: SnippetValues,
): unknown {
  if (body === undefined) return undefined;
  if (body === "other") return values.body ?? sample.body ?? {};
  if (body === "list") return [fields];
  return fields;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}

function placeholder({ name, type, list }: SiteParameter, sample: unknown): unknown {
  return type === "string" && !list ? name.toUpperCase() : sample;
}
