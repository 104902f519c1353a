import { STATUS_CODES } from "node:http";
import type { Json, JsonObject } from "../openapi/json.js";
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
  const warnings: string[] = [];
  const document = walk(upstream, {
    sort: true,
    field: (value, field) => {
      if (keepDescriptions || field === "fact") return value;
      if (field === "names") return namesAlone(value);
      dropped++;
      return undefined;
    },
    visit: (node, kind, trail) =>
      kind === "response" && node.$ref === undefined && node.description === undefined
        ? { description: reasonPhrase(trail.at(-1)), ...node }
        : node,
    unknown: (kind, trail) => {
      warnings.push(
        `OpenAPI 3.0 knows no field "${String(trail.at(-1))}" in a ${kind}: ${trail.join(".")}`,
      );
    },
  });
  return { document, dropped, warnings };
}

/** OpenAPI demands a description of each response; the reason phrase of RFC 9110 is a neutral one. */
function reasonPhrase(status = "default"): string {
  return STATUS_CODES[status] ?? "Any other status";
}

function namesAlone(value: Json): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, ""]),
  );
}
