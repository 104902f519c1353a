import fc from "fast-check";
import { isObject, type Json, type JsonObject } from "../../scripts/openapi/document.js";

/** One change to the structure of a document. */
export interface Bend {
  readonly what: "drop" | "replace" | "copy" | "add";
  /** Which node, as a share of all. */
  readonly at: number;
  /** Which other node, for a copy; a share too. */
  readonly to: number;
  readonly key: string;
  readonly value: Json;
}

/** Keys that mean something, or that mean trouble. */
const keys = [
  "$ref",
  "type",
  "items",
  "properties",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "enum",
  "const",
  "nullable",
  "required",
  "default",
  "additionalProperties",
  "patternProperties",
  "prefixItems",
  "$defs",
  "discriminator",
  "format",
  "title",
  "description",
  "examples",
  "schema",
  "content",
  "parameters",
  "requestBody",
  "responses",
  "callbacks",
  "links",
  "servers",
  "security",
  "webhooks",
  "head",
  "options",
  "trace",
  "query",
  "2XX",
  "default",
  "200",
  "operationId",
  "in",
  "name",
  "style",
  "explode",
  "allowReserved",
  "headers",
  "x-sandbox",
  "x-odd",
  "__proto__",
  "constructor",
  "toString",
  "",
  "100%",
  "a/b~c",
  "*/",
  "`${x}`",
  `it's "odd"`,
  "é\u2028",
  "#/x",
  "-1",
  "1e3",
];

/** Values that mean something in one place, and trouble in others. */
const values: Json[] = [
  null,
  true,
  false,
  0,
  -1.5,
  "",
  "string",
  "object",
  "file",
  [],
  {},
  [null],
  ["string", "null"],
  ["object", "array"],
  ["title"],
  "*/ } evil()",
  "`${evil()}`",
  "first\nsecond",
  { type: "object" },
  { type: ["string", "null"] },
  { type: "file" },
  { const: "x" },
  { enum: [null] },
  { enum: [] },
  { enum: ["a", 1, true, { a: 1 }, [2]], type: "object" },
  { not: { type: "string" } },
  { type: "null" },
  { $ref: "#/components/schemas/Pin" },
  { $ref: "#/components/schemas/Pin/properties/title" },
  { $ref: "#/components/schemas/Image/allOf/1" },
  { $ref: "#/components/schemas/None" },
  { $ref: "other.yaml#/X" },
  { $ref: "#/components/parameters/pin_id" },
  { $ref: "#/components/responses/Missing" },
  { $ref: "#" },
  { $ref: "%" },
  { $ref: "#/paths/~1pins~1{pin_id}" },
  { $ref: "#/paths/~1pins~1{pin_id}/get/responses/200" },
  { $ref: 5 },
  { $ref: "#/paths/~1pins~1{pin_id}/get/responses/200/content/application~1json/schema" },
  { allOf: [{ $ref: "#/components/schemas/Pin" }], required: ["title"], nullable: true },
  { properties: { a: true }, anyOf: [{ properties: { b: {} } }, false], items: true },
  {
    discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/None", b: "Pin" } },
  },
  { name: "q", in: "query", schema: { type: "array" }, style: "pipeDelimited" },
  { name: "q", in: "cookie", content: { "application/json": { schema: {} } } },
  [
    { name: "q", in: "header", schema: {} },
    { name: "q", in: "header", schema: {} },
  ],
  { get: { responses: { default: { description: "" } } } },
  { responses: { "2XX": { description: "" } } },
  { "application/json": { schema: true }, "text/csv": {} },
  { description: "", content: { "text/csv": {} } },
  { "{$request.body#/url}": { post: { responses: {} } } },
  { operationId: "pins/get", responses: {} },
];

const share = fc.noBias(fc.nat({ max: 9_999 })).map((part) => part / 10_000);

/** A change of any kind. */
export const bends: fc.Arbitrary<Bend> = fc.record({
  what: fc.constantFrom("drop", "replace", "copy", "add"),
  at: share,
  to: share,
  key: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...keys) }, fc.string()),
  value: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...values) },
    fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
  ),
});

/** A document with changes made to it, one after the other. */
export function bend(document: JsonObject, changes: readonly Bend[]): JsonObject {
  return changes.reduce<JsonObject>((current, change) => {
    const nodes = [...trailsOf(current, [])];
    const pick = (share: number) => nodes[Math.floor(share * nodes.length)] ?? [];
    const result = bendAt(current, pick(change.at), change, valueAt(current, pick(change.to)));
    return isObject(result) ? result : current;
  }, document);
}

/** The keys that lead to each value below the root. */
function* trailsOf(value: Json, trail: readonly string[]): Generator<readonly string[]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    yield [...trail, key];
    yield* trailsOf(member as Json, [...trail, key]);
  }
}

function valueAt(value: Json, trail: readonly string[]): Json {
  const [key, ...rest] = trail;
  if (key === undefined || typeof value !== "object" || value === null) return value;
  return valueAt((value as JsonObject)[key] ?? null, rest);
}

function bendAt(value: Json, [key, ...rest]: readonly string[], change: Bend, other: Json): Json {
  if (key === undefined) {
    if (change.what === "replace") return change.value;
    const added = change.what === "copy" ? other : change.value;
    if (Array.isArray(value)) return [...value, added];
    if (!isObject(value)) return added;
    return Object.fromEntries<Json | undefined>([...Object.entries(value), [change.key, added]]);
  }
  const dropped = change.what === "drop" && rest.length === 0;
  if (Array.isArray(value)) {
    return dropped
      ? value.filter((_, index) => String(index) !== key)
      : value.map((one, index) => (String(index) === key ? bendAt(one, rest, change, other) : one));
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, one = null]): [string, Json][] => {
    if (name !== key) return [[name, one]];
    return dropped ? [] : [[name, bendAt(one, rest, change, other)]];
  });
  return Object.fromEntries(entries);
}
