import openapiFormat from "openapi-format";
import { asObject, asString, isObject, type Json, type JsonObject } from "../openapi/json.js";

// Its own types ask for a package of types that it does not bring along.
const { openapiOverlay } = openapiFormat as unknown as {
  openapiOverlay: (
    document: JsonObject,
    options: { overlaySet: JsonObject },
  ) => Promise<{ data: JsonObject; resultData: { unusedActions: Json[] } }>;
};

/** A document with an overlay laid on it. */
export interface Overlaid {
  document: JsonObject;
  /** Actions without a target in this document, and names that only the overlay knows. */
  warnings: string[];
}

/**
 * Lays an OpenAPI Overlay 1.0 on a document. What an overlay describes and the document does not
 * have is told and left out: words about a field must not bring the field into being.
 */
export async function layOver(facts: JsonObject, overlay: JsonObject): Promise<Overlaid> {
  const { data: document, resultData } = await openapiOverlay(structuredClone(facts), {
    overlaySet: overlay,
  });
  const warnings = resultData.unusedActions.map(
    (action) => `overlay: nothing at ${asString(asObject(action).target)}`,
  );
  dropInvented(facts, document, [], warnings);
  return { document, warnings };
}

const prose = new Set(["description", "summary"]);
const holdsNames = new Set(["properties", "scopes"]);

function dropInvented(before: Json, after: Json, trail: string[], warnings: string[]): void {
  if (Array.isArray(before) && Array.isArray(after)) {
    after.forEach((member, index) => {
      dropInvented(before[index] ?? null, member, [...trail, String(index)], warnings);
    });
  }
  if (!isObject(before) || !isObject(after)) return;
  const names = holdsNames.has(trail.at(-1) ?? "");
  for (const [key, value] of Object.entries(after)) {
    const inside = [...trail, key];
    if (value === undefined) continue;
    if (Object.hasOwn(before, key)) dropInvented(before[key] ?? null, value, inside, warnings);
    else if ((names || !prose.has(key)) && saysNothingNew(value, names)) {
      warnings.push(`overlay: describes ${inside.join(".")}, which this document does not have`);
      Reflect.deleteProperty(after, key);
    }
  }
}

/** Whether a value that an overlay added holds words alone. */
function saysNothingNew(value: Json, isName: boolean): boolean {
  if (typeof value === "string") return isName;
  if (!isObject(value)) return false;
  return Object.entries(value).every(
    ([key, child]) => prose.has(key) || (isObject(child) && saysNothingNew(child, false)),
  );
}
