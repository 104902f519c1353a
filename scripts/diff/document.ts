import { httpMethods, isObject, type JsonObject } from "../openapi/document.js";
import { compareBody, compareResponse } from "./content.js";
import { isSame } from "./equal.js";
import { compareHeader, compareParameter } from "./parameter.js";
import { join, place } from "./pointer.js";
import { flow, startUnit, tell, within, type Run, type Scope } from "./run.js";
import { compareSchemas } from "./schema.js";
import { compareScheme, compareSecurity } from "./security.js";
import { compareServers } from "./servers.js";
import {
  compareField,
  compareFollowed,
  compareMaps,
  compareRest,
  placesAt,
  spotAt,
  type CompareSpots,
  type Spot,
} from "./spot.js";

/** The key of the unit for what stands outside paths and components. */
export const documentKey = "#";

/** Compares what concerns every operation: servers, security, what the document says of itself. */
export function compareHead(run: Run): void {
  const scope = startUnit(run, documentKey, "document");
  const input = within(scope, "", flow.input);
  const a: Spot = { node: run.old, place: place("") };
  const b: Spot = { node: run.new, place: place("") };
  for (const key of ["openapi", "info", "tags", "externalDocs"]) {
    compareAside(scope, a, b, key);
  }
  compareServers(input, a, b);
  const [before, after] = [run.old.security, run.new.security];
  compareSecurity(input, { list: before, at: "/security" }, { list: after, at: "/security" });
  const handled = ["openapi", "info", "tags", "externalDocs", "servers", "security"];
  compareRest(input, a, b, [...handled, "paths", "components"]);
}

function compareAside(scope: Scope, a: Spot, b: Spot, key: string): void {
  const [from, to] = [a.node[key], b.node[key]];
  if (isObject(from) && isObject(to)) {
    const [before, after] = [spotAt(a, key), spotAt(b, key)];
    for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
      if (before && after) compareAside(within(scope, ` ${key}`), before, after, name);
    }
  } else if (!isSame(from, to)) {
    const places = placesAt(a, b, key);
    const what = `\`${key}\` changed`;
    // Lists of tags are long; that they changed is enough.
    const values = typeof from === "object" || typeof to === "object" ? {} : { from, to };
    tell(scope, "document-changed", { what, ...values, ...places });
  }
}

/** Compares what a path says besides its operations. */
export function comparePaths(run: Run): void {
  const paths = (document: JsonObject): Spot | undefined =>
    spotAt({ node: document, place: place("") }, "paths");
  const [a, b] = [paths(run.old), paths(run.new)];
  compareMaps(a, b, {
    kept: (path, from, to) => {
      const scope = startUnit(run, join("#/paths", path), path, flow.input);
      compareServers(scope, from, to);
      compareRest(scope, from, to, [...httpMethods, "parameters", "servers"]);
    },
    removed: () => undefined,
    added: () => undefined,
  });
}

const sections: Readonly<Record<string, { label: string; compare: CompareSpots }>> = {
  schemas: {
    label: "",
    compare: (scope, a, b) => {
      const parts = ({ node, place: at }: Spot) => [{ schema: node, place: at }];
      compareSchemas(scope, parts(a), parts(b));
    },
  },
  parameters: { label: "parameter ", compare: followed(compareParameter) },
  headers: { label: "header ", compare: followed(compareHeader) },
  requestBodies: { label: "body ", compare: followed(compareBody) },
  responses: { label: "response ", compare: followed(compareResponse) },
  securitySchemes: { label: "security scheme ", compare: followed(compareScheme) },
};

function followed(compare: CompareSpots): CompareSpots {
  return (scope, a, b) => {
    compareFollowed(scope, a, b, compare);
  };
}

/** Compares each component with the one of the same name. */
export function compareComponents(run: Run): void {
  const root = (node: JsonObject): Spot => ({ node, place: place("") });
  const none: Spot = { node: {}, place: place("/components") };
  const a = spotAt(root(run.old), "components") ?? none;
  const b = spotAt(root(run.new), "components") ?? none;
  for (const [section, { label, compare }] of Object.entries(sections)) {
    const start = (name: string) =>
      startUnit(run, join("#/components", section, name), `${label}${name}`);
    const noun = label.trim() || "schema";
    const scheme = section === "securitySchemes";
    compareMaps(spotAt(a, section), spotAt(b, section), {
      kept: (name, from, to) => {
        compare(start(name), from, to);
      },
      removed: (name, { place: at }) => {
        const kind = scheme ? "scheme-removed" : "component-removed";
        tell(start(name), kind, { what: `${noun} removed`, from: name, old: [at.at] });
      },
      added: (name, { place: at }) => {
        const kind = scheme ? "scheme-added" : "component-added";
        tell(start(name), kind, { what: `${noun} added`, to: name, new: [at.at] });
      },
    });
  }
  const rest = startUnit(run, "#/components", "components");
  const others = new Set([...Object.keys(a.node), ...Object.keys(b.node)]);
  for (const key of others) if (!(key in sections)) compareField(rest, a, b, key);
}
