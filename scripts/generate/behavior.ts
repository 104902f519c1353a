/**
 * The behavior that the client relies on, whatever the document states: known event names, the identifier rule, which
 * fields a grant needs, which POST operations can be repeated. The overlay states it under `x-behavior`, by route and
 * property, so that a renamed or flattened component does not lose it.
 */

import { UserError } from "../cli.js";
import {
  asArray,
  asObject,
  asString,
  asStrings,
  isObject,
  listOperations,
  mappingOf,
  resolve,
  type Json,
  type JsonObject,
} from "../openapi/document.js";

/** One statement of `x-behavior`. `spec/overlay.yaml` describes the fields. */
interface Statement {
  readonly route: string;
  /** Path of a property in the body, such as `data[].user_data`; empty for the body itself. */
  readonly body?: string;
  readonly query?: string;
  readonly marks?: readonly string[];
  readonly knownValues?: readonly string[];
  readonly properties?: JsonObject;
  readonly requireOneOf?: readonly (readonly string[])[];
  readonly requireBy?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** Where a schema is: `holder[key]`. */
interface Place {
  readonly holder: JsonObject;
  readonly key: string;
}

/**
 * Writes the behavior that an overlay states into a document, in place, and returns warnings.
 *
 * Throws a {@link UserError} that names every place which the document no longer has. If the document is older than
 * the version in `since`, a missing place is only a warning, since it may not have existed yet.
 */
export function applyBehavior(document: JsonObject, overlay: JsonObject): string[] {
  const { since, statements } = parseBehavior(overlay["x-behavior"]);
  const missing = statements.flatMap((statement) => applyStatement(document, statement));
  if (missing.length === 0) return [];
  const version = asString(asObject(document.info).version);
  if (isOlder(version, since)) {
    return missing.map((place) => `overlay: this document has no ${place}`);
  }
  throw new UserError(
    `the document lacks what the client relies on: ${missing.join("; ")}. ` +
      "Correct x-behavior in spec/overlay.yaml, and the code that relies on it",
  );
}

const fields = [
  ...["route", "body", "query", "marks"],
  ...["knownValues", "properties", "requireOneOf", "requireBy"],
];

/** The values of `marks`. operations.ts reads them. */
const knownMarks = ["x-idempotent", "x-records-nothing"];

function parseBehavior(given: unknown): { since: string; statements: Statement[] } {
  const { since, statements } = asObject(given);
  for (const statement of asArray(statements)) {
    const odd = Object.keys(asObject(statement)).find((field) => !fields.includes(field));
    if (odd !== undefined || !asString(asObject(statement).route)) {
      const problem = odd === undefined ? "a statement has no route" : `unknown field "${odd}"`;
      throw new UserError(`x-behavior: ${problem}; expected ${fields.join(", ")}`);
    }
    const { marks = [] } = asObject(statement);
    if (!Array.isArray(marks) || !marks.every((mark) => knownMarks.includes(mark as string))) {
      throw new UserError(`x-behavior: marks: expected a list of ${knownMarks.join(", ")}`);
    }
  }
  return { since: asString(since), statements: asArray(statements) as unknown as Statement[] };
}

/** Compares versions such as `5.9.0` and `5.23.0` number by number. */
function isOlder(version: string, than: string): boolean {
  const [given, limit] = [version, than].map((text) => text.split(/[.+-]/).map(Number));
  const index = (limit ?? []).findIndex((number, at) => number !== (given?.[at] ?? 0));
  return index >= 0 && (given?.[index] ?? 0) < (limit?.[index] ?? 0);
}

/** Applies a statement; returns the places that the document lacks. */
function applyStatement(document: JsonObject, statement: Statement): string[] {
  const { route, body, query, marks = [] } = statement;
  const operation = listOperations(document).find(
    ({ method, path }) => `${method.toUpperCase()} ${path}` === route,
  );
  if (!operation) return [route];
  for (const mark of marks) operation.node[mark] = true;
  if (query !== undefined && !operation.parameters.some((each) => isQuery(each, query))) {
    return [`${route}, query parameter ${query}`];
  }
  if (body === undefined) return [];
  const content = asObject(resolve(document, operation.node.requestBody)?.content);
  const roots = Object.values(content).map((holder) => ({
    holder: asObject(holder),
    key: "schema",
  }));
  const nameOf = (path: string) => `${route}, body ${path}`.trimEnd();
  const at = (path: string) => findPlaces(document, roots, parsePath(path));
  const missing = [
    body,
    ...statedFields(statement).map((name) => (body ? `${body}.${name}` : name)),
  ]
    .filter((path) => at(path).length === 0)
    .map(nameOf);
  if (missing.length > 0) return missing;
  return at(body).flatMap((place) => {
    const { knownValues, properties, requireOneOf, requireBy } = statement;
    const problems: string[] = [];
    if (knownValues) problems.push(...stateValues(document, place, knownValues));
    if (properties) problems.push(...addProperties(document, place, properties));
    if (requireOneOf) stateRequired(document, place, requireOneOf);
    if (requireBy) problems.push(...stateRequiredBy(document, place, requireBy));
    return problems.map((problem) => `${nameOf(body)} ${problem}`);
  });
}

function isQuery(parameter: JsonObject, name: string): boolean {
  return parameter.in === "query" && parameter.name === name;
}

/** The fields that a statement names in the schema at its place. */
function statedFields({ requireOneOf = [], requireBy = {} }: Statement): string[] {
  const byValue = Object.entries(requireBy).flatMap(([field, values]) => [
    field,
    ...Object.values(values).flat(),
  ]);
  return [...new Set([...requireOneOf.flat(), ...byValue])];
}

/** `data[].user_data` becomes `data`, `[]`, `user_data`. */
function parsePath(path: string): string[] {
  return path
    .split(".")
    .flatMap((part) => part.replaceAll("[]", ".[]").split("."))
    .filter((part) => part !== "");
}

/** Follows a path from some places to others, through references, compositions and discriminators. */
function findPlaces(
  document: JsonObject,
  from: readonly Place[],
  path: readonly string[],
): Place[] {
  return path
    .reduce<Place[]>(
      (places, name) =>
        places.flatMap(({ holder, key }) =>
          composedSchemas(document, holder[key]).flatMap((part) => {
            const within = name === "[]" ? part : asObject(part.properties);
            const inside = name === "[]" ? "items" : name;
            return Object.hasOwn(within, inside) ? [{ holder: within, key: inside }] : [];
          }),
        ),
      [...from],
    )
    .filter(
      ({ holder, key }, index, all) =>
        index === all.findIndex((other) => other.holder === holder && other.key === key),
    );
}

/** A schema and everything that it is composed of. */
function composedSchemas(
  document: JsonObject,
  given: unknown,
  seen = new Set<JsonObject>(),
): JsonObject[] {
  if (!isObject(given) || seen.has(given)) return [];
  seen.add(given);
  const composed = ["allOf", "anyOf", "oneOf"].flatMap((key) => asArray(given[key]));
  const mapped = mappingOf(given).map(({ reference: $ref }) => resolve(document, { $ref }));
  const target = given.$ref === undefined ? [] : [resolve(document, given)];
  const others = [...target, ...composed, ...mapped];
  return [given, ...others.flatMap((other) => composedSchemas(document, other, seen))];
}

/** The schema that a discriminator maps a value to. */
function mappedBranch(
  document: JsonObject,
  schema: JsonObject,
  value: string,
): JsonObject | undefined {
  const mapped = mappingOf(schema).find((each) => each.value === value);
  return mapped && resolve(document, { $ref: mapped.reference });
}

/** Adds known values to a string, which still accepts any other; see `openStringUnion` in repair/shapes.ts. */
function stateValues(
  document: JsonObject,
  { holder, key }: Place,
  known: readonly string[],
): string[] {
  const parts = composedSchemas(document, holder[key]);
  if (!parts.some(({ type }) => type === "string")) return ["as a string"];
  const stated = parts.flatMap((part) => asStrings(part.enum));
  const { $ref: _ref, allOf: _all, enum: _enum, ...own } = asObject(holder[key]);
  const values = [...new Set([...known, ...stated])];
  holder[key] = { ...own, type: "string", "x-extensible-enum": values };
  return [];
}

/** Adds properties to the first object that a schema is composed of. */
function addProperties(
  document: JsonObject,
  { holder, key }: Place,
  properties: JsonObject,
): string[] {
  const objects = composedSchemas(document, holder[key]).filter((part) =>
    isObject(part.properties),
  );
  const stated = objects.flatMap((part) => Object.keys(asObject(part.properties)));
  const [object] = objects;
  if (!object) return ["as an object"];
  const added = Object.entries(properties).filter(([name]) => !stated.includes(name));
  object.properties = { ...asObject(object.properties), ...Object.fromEntries(added) };
  return [];
}

/**
 * Requires one of several sets of fields. Does not change a schema that already has such a rule, if its rule accepts
 * each of the sets; it may accept other sets too.
 */
function stateRequired(
  document: JsonObject,
  { holder, key }: Place,
  sets: readonly (readonly string[])[],
): void {
  const schema = asObject(holder[key]);
  const ways = waysOf(document, schema);
  const includes = (names: readonly string[], others: readonly string[]) =>
    others.every((name) => names.includes(name));
  const isStated = ways.every((way) => sets.some((set) => includes(way, set)));
  const isWider =
    sets.length > 1 &&
    ways.every((way) => way.length > 0) &&
    sets.every((set) => ways.some((way) => includes(set, way)));
  if (isStated || isWider) return;
  const branches = sets.map((set) => withMember(schema, { required: [...set] }));
  const [branch] = branches;
  holder[key] = branches.length === 1 ? branch : { anyOf: branches };
}

/** Requires fields depending on the value of another field, such as the fields of each `grant_type`. */
function stateRequiredBy(
  document: JsonObject,
  { holder, key }: Place,
  rule: NonNullable<Statement["requireBy"]>,
): string[] {
  const schema = asObject(holder[key]);
  for (const [field, sets] of Object.entries(rule)) {
    const absent = Object.keys(sets).find((value) => !admits(document, schema, { field, value }));
    if (absent !== undefined) return [`${field} = ${absent}`];
    const isStated = Object.entries(sets).every(([value, set]) =>
      waysOf(document, schema, { field, value }).every((way) =>
        set.every((name) => way.includes(name)),
      ),
    );
    if (isStated) continue;
    holder[key] = {
      oneOf: Object.entries(sets).map(([value, set]) =>
        withMember(schema, {
          type: "object",
          properties: { [field]: { type: "string", enum: [value] } },
          required: [field, ...set],
        }),
      ),
    };
  }
  return [];
}

function withMember(schema: JsonObject, member: JsonObject): JsonObject {
  const isComposition = Object.keys(schema).every((key) => key === "allOf" || key === "type");
  const members = isComposition && schema.allOf !== undefined ? asArray(schema.allOf) : [schema];
  return { allOf: [...structuredClone(members), member] };
}

/** A field with a value, which selects branches of a union. */
interface Choice {
  readonly field: string;
  readonly value: string;
}

/** Whether a schema accepts a value of a field. If it lists no values, it accepts any. */
function admits(document: JsonObject, schema: Json, { field, value }: Choice): boolean {
  const places = findPlaces(document, [{ holder: { schema }, key: "schema" }], [field]);
  const stated = places
    .flatMap(({ holder, key }) => composedSchemas(document, holder[key]))
    .filter((part) => part.enum !== undefined);
  return stated.length === 0 || stated.some((part) => asStrings(part.enum).includes(value));
}

/** The maximum number of ways to look at. */
const mostWays = 1_000;

/**
 * The sets of required fields that a schema accepts: those of `{ required: [a], anyOf: [{ required: [b] }, {
 * required: [c] }] }` are `a b` and `a c`.
 */
function waysOf(
  document: JsonObject,
  given: unknown,
  choice?: Choice,
  seen: readonly JsonObject[] = [],
): string[][] {
  if (!isObject(given) || seen.includes(given)) return [[]];
  const inside = (schema: unknown) => waysOf(document, schema, choice, [...seen, given]);
  const union = ["oneOf", "anyOf"].flatMap((key) => asArray(given[key]));
  const chosen = choice ? union.filter((branch) => admits(document, branch, choice)) : union;
  const mapped =
    choice && union.length === 0 ? mappedBranch(document, given, choice.value) : undefined;
  const groups = [
    [asStrings(given.required)],
    ...(given.$ref === undefined ? [] : [inside(resolve(document, given))]),
    ...asArray(given.allOf).map(inside),
    ...(chosen.length > 0 ? [chosen.flatMap(inside)] : []),
    ...(mapped ? [inside(mapped)] : []),
  ];
  return groups.reduce((ways, group) =>
    ways.length * group.length > mostWays
      ? ways
      : ways.flatMap((way) => group.map((names) => [...way, ...names])),
  );
}
