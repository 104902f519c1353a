import {
  asArray,
  asObject,
  isObject,
  type Json,
  type JsonObject,
  keysOf,
} from "../../openapi/document.js";
import { walk } from "../../openapi/walk.js";
import type { Warnings } from "../limits.js";

/**
 * Breaks schemas that are made of themselves: a schema may hold itself in a field, but where it is itself,
 * by a `$ref`, in an `allOf` or as a list of itself, TypeScript takes no such type. Runs on the repaired document.
 */
export function breakCircles(document: JsonObject, warnings: Warnings): JsonObject {
  const schemas = asObject(asObject(document.components).schemas);
  const broken = new Set<string>();
  const state = new Map<string, "open" | "done">();
  const visit = (name: string): void => {
    state.set(name, "open");
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    for (const part of partsOf(schema)) {
      if (state.get(part) === "open") broken.add(`${name} ${part}`);
      else if (!state.has(part)) visit(part);
    }
    state.set(name, "done");
  };
  for (const name of Object.keys(schemas)) if (!state.has(name)) visit(name);
  if (broken.size === 0) return document;
  return walk(document, {
    visit: (node, kind, trail) => {
      const [root, section, name = "", ...inside] = trail;
      if (kind !== "schema" || root !== "components" || section !== "schemas") return node;
      const part = partOf(node);
      const isPart = inside.every((key) => holders.includes(key) || /^\d+$/.test(key));
      if (part === undefined || !isPart || !broken.has(`${name} ${part}`)) return node;
      warnings.add("a schema is made of itself; any value will do there", trail.join("."));
      return {};
    },
  });
}

const compositions = ["allOf", "anyOf", "oneOf"];
const holders = [...compositions, "items"];

function partOf({ $ref }: JsonObject): string | undefined {
  return typeof $ref === "string" ? keysOf($ref)?.[2] : undefined;
}

/** The components that a schema is, is composed of, or is a list of. */
function partsOf(value: Json | undefined): string[] {
  if (!isObject(value)) return [];
  const own = partOf(value);
  if (own !== undefined) return [own];
  const members = compositions.flatMap((key) => asArray(value[key]));
  return [...members, value.items].flatMap(partsOf);
}
