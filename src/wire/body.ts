import type { Operation } from "../operations.js";

/** The media type of an operation's body. */
export function contentType(operation: Operation): string {
  return operation.form ? "application/x-www-form-urlencoded" : "application/json";
}

/** Writes a body in the operation's media type; fields that are `undefined` are left out. */
export function writeBody(operation: Operation, body: unknown): string {
  if (!operation.form) return JSON.stringify(body);
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body as Record<string, unknown>)) {
    if (value === undefined || value === null) continue;
    form.append(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  return form.toString();
}
