import {
  asObject,
  isObject,
  type Json,
  type JsonObject,
  listOperations,
} from "../../scripts/openapi/document.js";

/** The part of a document that some operations need. Operations that are not there are a mistake. */
export function cutTo(document: JsonObject, ids: readonly string[]): JsonObject {
  const paths: JsonObject = {};
  const kept = listOperations(document).filter(({ id }) => ids.includes(id));
  const missing = ids.filter((id) => !kept.some((operation) => operation.id === id));
  if (missing.length > 0) throw new Error(`no such operation: ${missing.join(", ")}`);
  for (const { path, method, node } of kept) {
    const item = asObject(asObject(document.paths)[path]);
    paths[path] = { ...asObject(paths[path]), parameters: item.parameters, [method]: node };
  }
  const components: JsonObject = { securitySchemes: asObject(document.components).securitySchemes };
  const take = (value: Json | undefined): void => {
    if (Array.isArray(value)) value.forEach(take);
    if (!isObject(value)) return;
    for (const [key, member] of Object.entries(value)) {
      if (key === "$ref" && typeof member === "string") takeComponent(member);
      else if (key === "mapping") Object.values(asObject(member)).forEach(takeMapped);
      else take(member);
    }
  };
  const takeMapped = (target: Json | undefined): void => {
    if (typeof target !== "string") take(target);
    else takeComponent(target.startsWith("#") ? target : `#/components/schemas/${target}`);
  };
  const takeComponent = (reference: string): void => {
    const [, , section = "", name = ""] = reference.split("/");
    const group = asObject((components[section] ??= {}));
    if (Object.hasOwn(group, name)) return;
    const component = asObject(asObject(document.components)[section])[name];
    group[name] = component;
    take(component);
  };
  take(paths);
  return { ...document, paths, components };
}
