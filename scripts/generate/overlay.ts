import openapiFormat from "openapi-format";
import { asObject, asString, isObject, type Json, type JsonObject } from "../openapi/document.js";
import { applyBehavior } from "./behavior.js";

// Its types need a package of types that it does not depend on.
const { openapiOverlay } = openapiFormat as unknown as {
  openapiOverlay: (
    document: JsonObject,
    options: { overlaySet: JsonObject },
  ) => Promise<{ data: JsonObject; resultData: { unusedActions: Json[] } }>;
};

/** A document with an overlay applied. */
export interface Overlaid {
  document: JsonObject;
  /** Warnings about targets and names of the overlay that this document does not have. */
  warnings: string[];
}

/**
 * Applies an OpenAPI Overlay 1.0 to a document, and the behavior that it states in an extension of ours. The
 * description of a field that the document does not have is left out with a warning, since it would create the field.
 * Throws a `UserError` if the document lacks a place that carries behavior.
 */
export async function applyOverlay(facts: JsonObject, overlay: JsonObject): Promise<Overlaid> {
  const behaving = structuredClone(facts);
  const lacking = applyBehavior(behaving, overlay);
  const { data: document, resultData } = await openapiOverlay(structuredClone(behaving), {
    overlaySet: overlay,
  });
  const unused = resultData.unusedActions.map(
    (action) => `overlay: nothing at ${asString(asObject(action).target)}`,
  );
  const warnings = [...lacking, ...unused];
  dropUndefined(behaving, document, [], warnings);
  return { document, warnings };
}

const prose = new Set(["description", "summary"]);
const holdsNames = new Set(["properties", "scopes"]);

function dropUndefined(before: Json, after: Json, trail: string[], warnings: string[]): void {
  if (Array.isArray(before) && Array.isArray(after)) {
    after.forEach((member, index) => {
      dropUndefined(before[index] ?? null, member, [...trail, String(index)], warnings);
    });
  }
  if (!isObject(before) || !isObject(after)) return;
  const names = holdsNames.has(trail.at(-1) ?? "");
  for (const [key, value] of Object.entries(after)) {
    const inside = [...trail, key];
    if (value === undefined) continue;
    if (Object.hasOwn(before, key)) dropUndefined(before[key] ?? null, value, inside, warnings);
    else if ((names || !prose.has(key)) && isProse(value, names)) {
      warnings.push(`overlay: describes ${inside.join(".")}, which this document does not have`);
      Reflect.deleteProperty(after, key);
    }
  }
}

/** Whether a value that an overlay added consists of prose only. */
function isProse(value: Json, isName: boolean): boolean {
  if (typeof value === "string") return isName;
  if (!isObject(value)) return false;
  return Object.entries(value).every(
    ([key, child]) => prose.has(key) || (isObject(child) && isProse(child, false)),
  );
}
