import { isDeepStrictEqual } from "node:util";
import { asArray, isObject, type Json, type JsonObject } from "../../scripts/openapi/document.js";

/** One step from one JSON document to another; without a value, what is at the path goes. */
export interface Step {
  path: string[];
  value?: Json;
}

/** The steps from one document to another. Lists are replaced whole. */
export function makePatch(from: JsonObject, to: JsonObject, path: string[] = []): Step[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key): Step[] => {
    const [old, now, here] = [from[key], to[key], [...path, key]];
    if (isDeepStrictEqual(old, now)) return [];
    if (now === undefined) return [{ path: here }];
    return isObject(old) && isObject(now)
      ? makePatch(old, now, here)
      : [{ path: here, value: now }];
  });
}

/** A copy of a document with the steps taken. */
export function applyPatch(document: JsonObject, steps: readonly Step[]): JsonObject {
  const result = structuredClone(document);
  for (const { path, value } of steps) {
    let holder: JsonObject = result;
    for (const key of path.slice(0, -1)) holder = holder[key] as JsonObject;
    const last = path.at(-1) ?? "";
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else holder[last] = value;
  }
  return result;
}

/** The steps that a fixture holds. */
export function readSteps(text: string): Step[] {
  return asArray(JSON.parse(text)) as unknown as Step[];
}
