import { STATUS_CODES } from "node:http";
import { byCodeUnit, isObject, type Json, type JsonObject } from "../openapi/document.js";
import { walk } from "../openapi/walk.js";

/** The facts of a document, and what was dropped. */
export interface Facts {
  readonly document: JsonObject;
  /** How many descriptions, summaries, titles and examples were dropped. */
  readonly dropped: number;
  /** Warnings about missing sections, and about fields that OpenAPI 3.0 does not define; such fields are kept. */
  readonly warnings: string[];
}

/**
 * Keeps the facts of a document (paths, parameters, schemas, enums, limits, security, extensions) and drops
 * prose. Properties that happen to be called `description` or `title`, such as those of a Pin, stay. The
 * result is in a stable order: the same facts give the same text.
 */
export function keepFacts(upstream: JsonObject, { keepDescriptions = false } = {}): Facts {
  let dropped = 0;
  const warnings = missingSections(upstream);
  const unknown = new Map<string, string[]>();
  const document = walk(upstream, {
    sort: true,
    field: (value, field, trail) => {
      if (keepDescriptions || field === "fact") return value;
      if (field === "names") return withoutTexts(value);
      if (field !== "annotation") return value;
      if (isObject(value) && textFields.includes(trail.at(-1) ?? "")) {
        warnings.push(`${trail.join(".")} is not a string; it is dropped like one`);
      }
      dropped++;
      return undefined;
    },
    visit: (node, kind, trail) =>
      kind === "response" && node.$ref === undefined && node.description === undefined
        ? { description: reasonPhrase(trail.at(-1)), ...node }
        : node,
    unknown: (value, kind, trail) => {
      const what = `OpenAPI 3.0 does not define "${String(trail.at(-1))}" in ${kind} objects`;
      unknown.set(what, [...(unknown.get(what) ?? []), trail.join(".")]);
      return value;
    },
  });
  for (const [what, [first = "", ...others]] of unknown) {
    warnings.push(`${what}: ${first}${others.length > 0 ? `, and ${others.length} more` : ""}`);
  }
  return { document, dropped, warnings };
}

const textFields = ["title", "summary", "description"];

/** The sections that every version of Pinterest's document has had and this one lacks. */
function missingSections({ servers, components }: JsonObject): string[] {
  return [
    ...(servers === undefined ? ["servers"] : []),
    ...(components === undefined ? ["components"] : []),
    ...(isObject(components) && components.securitySchemes === undefined
      ? ["components.securitySchemes"]
      : []),
  ].map((section) => `the document has no ${section}`);
}

/** OpenAPI requires a description of each response; the reason phrase of RFC 9110 is a neutral one. */
function reasonPhrase(status = "default"): string {
  return (
    (Object.hasOwn(STATUS_CODES, status) ? STATUS_CODES[status] : undefined) ?? "Any other status"
  );
}

/** Replaces the strings in a map with empty ones; other values stay. */
function withoutTexts(value: Json): Json {
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort(byCodeUnit);
  return Object.fromEntries(
    names.map((name) => [name, typeof value[name] === "string" ? "" : value[name]]),
  );
}
