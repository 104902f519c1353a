import { asString, isObject, type Json, type JsonObject } from "../openapi/document.js";

/**
 * Where something stands, for the pointers of a change. What a reference was followed to stays at the
 * `$ref`: that is the place that changed. It is `fixed`, and what is below it is at the same place.
 */
export interface Place {
  readonly at: string;
  readonly fixed: boolean;
}

/** A place in a document, by its pointer. */
export function place(at: string, fixed = false): Place {
  return { at, fixed };
}

/** The place below another one. */
export function below({ at, fixed }: Place, ...tokens: readonly string[]): Place {
  return { at: fixed ? at : join(at, ...tokens), fixed };
}

/** Adds tokens to a JSON pointer, escaped as RFC 6901 wants it. */
export function join(pointer: string, ...tokens: readonly string[]): string {
  return tokens.reduce((all, token) => `${all}/${escape(token)}`, pointer);
}

/** Tells whether a pointer, or one above it, is among those of a set. */
export function isCovered(pointer: string, covered: ReadonlySet<string>): boolean {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
    if (covered.has(pointer.slice(0, end))) return true;
  }
  return false;
}

/** How a parameter is pointed to in its list: by the name of its reference, or its place and name. */
export function parameterToken(parameter: Json | undefined): string {
  if (!isObject(parameter)) return "?";
  if (typeof parameter.$ref === "string") return `ref:${nameOf(parameter.$ref)}`;
  return `${asString(parameter.in)}:${asString(parameter.name)}`;
}

/** How an alternative of `security` is pointed to: by its schemes. */
export function securityToken(alternative: JsonObject): string {
  return Object.keys(alternative).sort().join("+") || "none";
}

/** How a value is pointed to in a list that is a set. */
export function valueToken(value: Json): string {
  return JSON.stringify(value);
}

/** The last name of a reference: `Pin` of `#/components/schemas/Pin`. */
export function nameOf(reference: string): string {
  const token = reference.slice(reference.lastIndexOf("/") + 1);
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

function escape(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
