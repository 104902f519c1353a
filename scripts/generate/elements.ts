import { asObject, asStrings, resolve, type JsonObject } from "../openapi/document.js";
import { walk } from "../openapi/walk.js";
import { branchesAt, isUnion, type Placed } from "../repair/discriminator.js";
import { nothing } from "../repair/shapes.js";

/**
 * Tells the elements of lists apart that branches of a union have under the same name: the items of retail, hotel and
 * creative assets batches. TypeScript compares such a list with the lists of all branches, and explains an error in
 * it by the last one. An element that excludes the fields that all elements of another list require is explained by
 * its own. Changes only the schemas of requests with these names.
 */
export function tellElementsApart(document: JsonObject, inputs: ReadonlySet<string>): JsonObject {
  const absent = new Map<string, Set<string>>();
  walk(document, {
    visit: (node, kind, trail) => {
      if (kind !== "schema" || !isUnion(node)) return node;
      const branches = branchesAt(document, node, trail).map(({ schema }) => schema);
      const names = new Set(
        branches.flatMap(({ properties }) => Object.keys(asObject(properties))),
      );
      for (const name of names) {
        const lists = branches.map((branch) => elementsOf(document, branch, name));
        const keys = new Set(lists.flatMap(requiredByAll));
        for (const { schema, trail: place } of lists.flat()) {
          const [, , component = ""] = place;
          const foreign = [...keys].filter(
            (key) => !Object.hasOwn(asObject(schema.properties), key),
          );
          if (!inputs.has(component) || foreign.length === 0) continue;
          absent.set(component, new Set([...(absent.get(component) ?? []), ...foreign]));
        }
      }
      return node;
    },
  });
  return walk(document, {
    visit: (node, kind, [first, second, name = "", ...rest]) => {
      const isComponent = first === "components" && second === "schemas" && rest.length === 0;
      const foreign = isComponent && kind === "schema" ? absent.get(name) : undefined;
      if (foreign === undefined) return node;
      const fields = [...foreign].map((field) => [field, nothing] as const);
      return {
        ...node,
        properties: { ...asObject(node.properties), ...Object.fromEntries(fields) },
      };
    },
  });
}

/** The schemas of the elements of a list, if a property is one. */
function elementsOf(document: JsonObject, schema: JsonObject, name: string): Placed[] {
  const items = resolve(document, asObject(schema.properties)[name])?.items;
  return items === undefined ? [] : branchesAt(document, { oneOf: [items] }, []);
}

function requiredByAll(elements: readonly Placed[]): string[] {
  const [first, ...others] = elements.map(({ schema }) => asStrings(schema.required));
  return (first ?? []).filter((name) => others.every((required) => required.includes(name)));
}
