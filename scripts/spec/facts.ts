import { STATUS_CODES } from "node:http";
import { byCodeUnit, isObject, type Json, type JsonObject } from "../openapi/json.js";
import { walk } from "../openapi/walk.js";

/** What was kept of a document, and what was not. */
export interface Facts {
  document: JsonObject;
  /** How many descriptions, summaries, titles and examples were dropped. */
  dropped: number;
  /** Fields that OpenAPI 3.0 does not know; they are kept as they are. */
  warnings: string[];
}

/**
 * Keeps the facts of a document: paths, parameters, schemas, enums, limits, security, extensions.
 * Prose goes. What is merely called `description` or `title`, as a Pin's fields are, stays.
 * The result is in a stable order, so that the same facts are the same text.
 */
export function keepFacts(upstream: JsonObject, { keepDescriptions = false } = {}): Facts {
  let dropped = 0;
  const warnings = missingSections(upstream);
  const unknown = new Map<string, string[]>();
  const document = walk(upstream, {
    sort: true,
    field: (value, field, trail) => {
      if (keepDescriptions || field === "fact") return value;
      if (field === "names") return namesAlone(value);
      if (field !== "annotation") return value;
      if (isObject(value) && texts.includes(trail.at(-1) ?? "")) {
        warnings.push(`${trail.join(".")} is no text; it is dropped as one`);
      }
      dropped++;
      return undefined;
    },
    visit: (node, kind, trail) =>
      kind === "response" && node.$ref === undefined && node.description === undefined
        ? { description: reasonPhrase(trail.at(-1)), ...node }
        : node,
    unknown: (value, kind, trail) => {
      const what = `OpenAPI 3.0 knows no field "${String(trail.at(-1))}" in a ${kind}`;
      unknown.set(what, [...(unknown.get(what) ?? []), trail.join(".")]);
      return value;
    },
  });
  for (const [what, [first = "", ...others]] of unknown) {
    warnings.push(`${what}: ${first}${others.length > 0 ? `, and ${others.length} more` : ""}`);
  }
  return { document, dropped, warnings };
}

const texts = ["title", "summary", "description"];

/** What documents of the API have had from the start, and this one lacks. */
function missingSections(document: JsonObject): string[] {
  return [
    ...(document.servers === undefined ? ["servers"] : []),
    ...(document.components === undefined ? ["components"] : []),
    ...(isObject(document.components) && document.components.securitySchemes === undefined
      ? ["components.securitySchemes"]
      : []),
  ].map((section) => `the document has no ${section}`);
}

/** OpenAPI demands a description of each response; the reason phrase of RFC 9110 is a neutral one. */
function reasonPhrase(status = "default"): string {
  return (
    (Object.hasOwn(STATUS_CODES, status) ? STATUS_CODES[status] : undefined) ?? "Any other status"
  );
}

/** Names without the texts that they lead to. What is no text is not ours to drop. */
function namesAlone(value: Json): Json {
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort(byCodeUnit);
  return Object.fromEntries(
    names.map((name) => [name, typeof value[name] === "string" ? "" : value[name]]),
  );
}
