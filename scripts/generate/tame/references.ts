import { UserError } from "../../cli.js";
import { type Kind, walk, type Trail } from "../../openapi/walk.js";
import {
  asObject,
  type Json,
  type JsonObject,
  keysOf,
  lookUp,
  referenceTo,
  resolve,
} from "../../openapi/document.js";
import type { Warnings } from "../limits.js";

const sections: Partial<Record<Kind, readonly string[]>> = {
  schema: ["schemas"],
  parameter: ["parameters", "headers"],
  requestBody: ["requestBodies"],
  response: ["responses"],
};

/**
 * Has every reference lead to a component of its kind, for a type can name nothing else. A schema that
 * stands elsewhere becomes a component; anything else is written out where it is referred to.
 */
export function settleReferences(document: JsonObject, warnings: Warnings): JsonObject {
  const names = new Map<string, string>();
  let current = document;
  // What is moved may hold references that are to be settled in turn.
  for (let round = 0; round < 32; round++) {
    const moved = new Map<string, Json>();
    let changes = 0;
    const input = current;
    const settled = walk(input, {
      visit: (node, kind, trail) => {
        if (typeof node.$ref !== "string" || namesComponent(node.$ref, kind, trail)) return node;
        changes++;
        if (kind !== "schema") return resolve(input, node) ?? node;
        return { ...node, $ref: move(input, node.$ref, names, moved) };
      },
    });
    if (changes === 0) return withoutOddNames(input, warnings);
    current = withSchemas(settled, moved);
  }
  throw new UserError("the document's references lead on and on");
}

/** The names that OpenAPI allows a component; what refers to another has been settled by now. */
const componentName = /^[\w.-]+$/;

function withoutOddNames(document: JsonObject, warnings: Warnings): JsonObject {
  const components = Object.entries(asObject(document.components)).map(([section, group]) => {
    const entries = Object.entries(asObject(group));
    const kept = entries.filter(([name]) => componentName.test(name));
    if (kept.length === entries.length) return [section, group] as const;
    warnings.add("a component's name is not of letters, digits, - . _ and left out", section);
    return [section, Object.fromEntries(kept)] as const;
  });
  return components.length === 0
    ? document
    : { ...document, components: Object.fromEntries(components) };
}

function namesComponent(reference: string, kind: Kind, trail: Trail): boolean {
  const keys = keysOf(reference) ?? [];
  const [root, section = "", name = "", ...deeper] = keys;
  if (root !== "components" || !componentName.test(name) || deeper.length > 0) return false;
  // A component that is but another one's name has its own contents, unless it is a schema.
  if (kind !== "schema" && trail.length === 3 && trail[0] === "components") return false;
  return (sections[kind]?.includes(section) ?? false) && reference === referenceTo(keys);
}

/** Makes a schema that stands anywhere a component, once, and returns the reference to it. */
function move(
  document: JsonObject,
  reference: string,
  names: Map<string, string>,
  moved: Map<string, Json>,
): string {
  const keys = keysOf(reference) ?? [];
  const schemas = asObject(asObject(document.components).schemas);
  const [root, section, own = "", ...deeper] = keys;
  const isSchema = root === "components" && section === "schemas" && deeper.length === 0;
  if (isSchema && componentName.test(own)) return referenceTo(keys);
  const place = referenceTo(keys);
  let name = names.get(place);
  if (name === undefined) {
    name =
      keys
        .join("_")
        .replace(/[^\w.-]+/g, "_")
        .replace(/^components_(schemas_)?/, "") || "_";
    while (Object.hasOwn(schemas, name) || moved.has(name)) name += "_";
    names.set(place, name);
    moved.set(name, lookUp(document, reference) as Json);
  }
  return referenceTo(["components", "schemas", name]);
}

function withSchemas(document: JsonObject, moved: ReadonlyMap<string, Json>): JsonObject {
  if (moved.size === 0) return document;
  const components = asObject(document.components);
  const schemas = { ...asObject(components.schemas), ...Object.fromEntries(moved) };
  return { ...document, components: { ...components, schemas } };
}
