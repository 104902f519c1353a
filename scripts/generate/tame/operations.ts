import {
  httpMethods,
  asArray,
  asObject,
  asString,
  isObject,
  type Json,
  type JsonObject,
  resolve,
  resolvePathItem,
} from "../../openapi/document.js";
import type { Warnings } from "../limits.js";

/**
 * Writes out path items, gives each operation an id of its own, and each an answer that counts as its
 * success; leaves out what no call carries, callbacks and links.
 */
export function settleOperations(document: JsonObject, warnings: Warnings): JsonObject {
  const ids = new Set<string>();
  const paths = Object.entries(asObject(document.paths)).flatMap(([path, given]) => {
    const item = path.startsWith("x-") ? undefined : resolvePathItem(document, given);
    if (!item) return [];
    if (!path.startsWith("/"))
      warnings.add("a path that does not start with / cannot be called", path);
    return [[path, settleItem(document, path, item, ids, warnings)] as const];
  });
  if (ids.size === 0) warnings.add("the document has no operation", "paths");
  const { callbacks, links: _links, ...components } = asObject(document.components);
  if (callbacks !== undefined) warnings.add(noCallbacks, "components.callbacks");
  return {
    ...document,
    paths: Object.fromEntries(paths),
    ...(isObject(document.components) && { components: settleResponses(components) }),
  };
}

const noCallbacks = "callbacks are not generated";

function settleItem(
  document: JsonObject,
  path: string,
  item: JsonObject,
  ids: Set<string>,
  warnings: Warnings,
): JsonObject {
  const shared = asArray(item.parameters);
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(item)) {
    if (!httpMethods.includes(key) || !isObject(value)) {
      result[key] = value;
      continue;
    }
    const place = `${key} ${path}`;
    const { callbacks, ...operation } = value;
    if (callbacks !== undefined) warnings.add(noCallbacks, place);
    const operationId = settleId(place, operation.operationId, ids, warnings);
    const own = distinct(document, asArray(operation.parameters), place, warnings);
    const parameters = [...own, ...undeclared(document, path, [...shared, ...own], warnings)];
    result[key] = {
      ...operation,
      operationId,
      ...((parameters.length > 0 || operation.parameters !== undefined) && { parameters }),
      responses: settleAnswers(asObject(operation.responses), place, warnings),
    };
  }
  if (item.parameters !== undefined) result.parameters = distinct(document, shared, path, warnings);
  return result;
}

function settleId(
  place: string,
  given: Json | undefined,
  ids: Set<string>,
  warnings: Warnings,
): string {
  // openapi-typescript writes # as /.
  const asKey = (id: string) => id.replaceAll("#", "/");
  let id = asString(given);
  if (id === "")
    warnings.add("an operation has no operationId; its method and path stand for it", place);
  else if (ids.has(asKey(id))) {
    warnings.add(`the operationId ${id} is taken; method and path stand for it`, place);
  }
  if (id === "" || ids.has(asKey(id))) id = place;
  while (ids.has(asKey(id))) id += "_";
  ids.add(asKey(id));
  return id;
}

/** Each parameter once: the last of those with the same name and place. */
function distinct(
  document: JsonObject,
  parameters: readonly Json[],
  place: string,
  warnings: Warnings,
): Json[] {
  const byName = new Map<string, Json>();
  for (const given of parameters) {
    const { in: kind, name } = resolve(document, given) ?? {};
    const key = `${asString(kind)} ${asString(name)}`;
    if (byName.has(key))
      warnings.add(`the ${key} parameter is there twice; the last counts`, place);
    byName.set(key, given);
  }
  return [...byName.values()];
}

/** Parameters of the path template that the document does not list; without them nobody can call. */
function undeclared(
  document: JsonObject,
  path: string,
  parameters: readonly Json[],
  warnings: Warnings,
): Json[] {
  const inPath = parameters.map((given) => resolve(document, given) ?? {});
  const names = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name));
  return [...names]
    .filter((name) => !inPath.some((each) => each.in === "path" && each.name === name))
    .map((name) => {
      warnings.add(
        "a parameter of the path is not declared; it is taken for a string",
        `${path} ${name}`,
      );
      return { name, in: "path", required: true, schema: { type: "string" } };
    });
}

/** Types look for an answer under a status of its own: `2XX`, or `default` alone, stand under 200. */
function settleAnswers(responses: JsonObject, place: string, warnings: Warnings): JsonObject {
  const entries = Object.entries(responses).filter(([status]) => !status.startsWith("x-"));
  const successes = entries.filter(([status]) => /^2\d\d$/.test(status));
  const settled = Object.fromEntries(
    entries.map(([status, answer]) => [status, withoutLinks(answer)]),
  );
  if (successes.length > 0) return settled;
  const range = entries.find(([status]) => /^2xx$/i.test(status));
  const fallback = range ?? entries.find(([status]) => status === "default");
  if (!fallback) {
    warnings.add("no answer is a success", place);
    return settled;
  }
  if (!range) warnings.add("no answer is a success; `default` is taken for it", place);
  return { "200": withoutLinks(fallback[1]), ...settled };
}

function settleResponses(components: JsonObject): JsonObject {
  if (!isObject(components.responses)) return components;
  const responses = Object.entries(components.responses).map(
    ([name, answer]) => [name, withoutLinks(answer)] as const,
  );
  return { ...components, responses: Object.fromEntries(responses) };
}

function withoutLinks(answer: Json | undefined): Json | undefined {
  if (!isObject(answer)) return answer;
  const { links: _links, ...rest } = answer;
  return rest;
}
