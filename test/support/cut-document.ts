import { asObject, isObject, type JsonObject, lookUp } from "../../scripts/openapi/document.js";

/** Reduces a document to some paths and the components that they refer to. */
export function cutDocument(document: JsonObject, paths: readonly string[]): JsonObject {
  const kept = Object.fromEntries(paths.map((path) => [path, asObject(document.paths)[path]]));
  const { securitySchemes } = asObject(document.components);
  const components: Record<string, JsonObject> = { securitySchemes: asObject(securitySchemes) };
  for (const reference of findReferences(document, kept)) {
    const [, , section = "", name = ""] = reference.split("/");
    const target = lookUp(document, reference) as JsonObject;
    components[section] = { ...components[section], [name]: target };
  }
  return { ...document, paths: kept, components };
}

/** Every reference in a value, directly or through other references. */
export function findReferences(
  document: JsonObject,
  value: unknown,
  found = new Set<string>(),
): Set<string> {
  if (typeof value === "string" && value.startsWith("#/") && !found.has(value)) {
    found.add(value);
    findReferences(document, lookUp(document, value), found);
  } else if (Array.isArray(value)) {
    for (const member of value) findReferences(document, member, found);
  } else if (isObject(value)) {
    for (const member of Object.values(value)) findReferences(document, member, found);
  }
  return found;
}
