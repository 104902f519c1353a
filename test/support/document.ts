import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  asArray,
  asObject,
  asStrings,
  isObject,
  listOperations,
  resolve,
  type JsonObject,
} from "../../scripts/openapi/document.js";
import { root } from "./run.js";

const text = readFileSync(join(root, "spec/pinterest-v5.yaml"), "utf8");

/** How many operations Pinterest's document has, counted in its text, so that no reader of ours can lose one. */
export const operationCount = countLines(/^ {6}operationId: /gm);

/** How many of them the sandbox does not offer. */
export const outsideSandboxCount = countLines(/^ {6}x-sandbox: disabled$/gm);

function countLines(line: RegExp): number {
  return [...text.matchAll(line)].length;
}

/** A schema and everything that it is composed of, through references, compositions and discriminators. */
function partsOf(document: JsonObject, given: unknown, seen = new Set<JsonObject>()): JsonObject[] {
  if (!isObject(given) || seen.has(given)) return [];
  seen.add(given);
  const composed = ["allOf", "anyOf", "oneOf"].flatMap((key) => asArray(given[key]));
  const mapped = Object.values(asObject(asObject(given.discriminator).mapping)).map(($ref) => ({
    $ref,
  }));
  const target = given.$ref === undefined ? [] : [resolve(document, given)];
  return [
    given,
    ...[...target, ...composed, ...mapped].flatMap((part) => partsOf(document, part, seen)),
  ];
}

/** The schemas at a path such as `data[].status` below others. */
function schemasAt(document: JsonObject, from: readonly unknown[], path: string): JsonObject[] {
  const names = path.replaceAll("[]", ".[]").split(".");
  const reached = names.reduce<readonly unknown[]>(
    (schemas, name) =>
      schemas
        .flatMap((schema) => partsOf(document, schema))
        .flatMap((part) => (name === "[]" ? part.items : asObject(part.properties)[name]) ?? []),
    from,
  );
  return reached.flatMap((schema) => partsOf(document, schema));
}

function operationAt(document: JsonObject, route: string): JsonObject {
  const found = listOperations(document).find(
    ({ method, path }) => `${method.toUpperCase()} ${path}` === route,
  );
  if (!found) throw new Error(`the document has no ${route}`);
  return found.node;
}

function mediaSchemas(document: JsonObject, holder: unknown): unknown[] {
  const content = asObject(resolve(document, holder)?.content);
  return Object.values(content).map((media) => asObject(media).schema);
}

/** The values that a field of an operation's successful responses may have, by the document. */
export function answeredValues(document: JsonObject, route: string, path: string): string[] {
  const responses = Object.entries(asObject(operationAt(document, route).responses));
  const schemas = responses
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => mediaSchemas(document, response));
  const values = schemasAt(document, schemas, path).flatMap((schema) => asStrings(schema.enum));
  return [...new Set(values)];
}

/** The schema of a conversion event, by the document. */
export function eventSchemaIn(document: JsonObject): JsonObject {
  const { requestBody } = operationAt(document, "POST /ad_accounts/{ad_account_id}/events");
  const events = schemasAt(document, mediaSchemas(document, requestBody), "data[]");
  const event = events.find(({ properties }) => properties !== undefined);
  if (!event) throw new Error("the document has no schema of an event");
  return event;
}
