import { partsOf } from "./parts-of.js";
import { peekText } from "./peek.js";
import { mask, type Redact } from "./redact.js";

/**
 * An error of the runtime or of the user's own `fetch`, to be the cause of ours: itself, or, where it may
 * show a secret, cannot be looked at or is too large to tell, a plain copy of its name, message, stack and
 * code without it. Never throws.
 */
export function redactCause(cause: unknown, redact: Redact): unknown {
  if (!mayShowSecret(cause, redact)) return cause;
  if (typeof cause === "string") return redact(cause);
  const [name, message, stack, code] = ["name", "message", "stack", "code"].map((key) => {
    const text = peekText(cause, key);
    return text === undefined ? undefined : redact(text);
  });
  if (message === undefined && stack === undefined && !isError(cause)) return mask;
  const copy = new Error(message);
  if (name !== undefined) copy.name = name;
  if (stack !== undefined) copy.stack = stack;
  return code === undefined ? copy : Object.assign(copy, { code });
}

function isError(value: unknown): boolean {
  try {
    return value instanceof Error;
  } catch {
    return false;
  }
}

/** An object that throws when it is looked at is not to be trusted, and would throw in a log, too. */
function mayShowSecret(value: unknown, redact: Redact): boolean {
  try {
    return showsSecret(value, redact);
  } catch {
    return true;
  }
}

const mostObjects = 2_000;

/** Looks through everything that a log could print. */
function showsSecret(value: unknown, redact: Redact): boolean {
  const parts = [value];
  const seen = new Set<unknown>();
  for (const part of parts) {
    if (typeof part === "string" && redact(part) !== part) return true;
    if (typeof part === "symbol") parts.push(part.description);
    const isObject = typeof part === "object" || typeof part === "function";
    if (!isObject || part === null || seen.has(part)) continue;
    seen.add(part);
    if (seen.size > mostObjects) return true;
    for (const inner of partsOf(part)) parts.push(inner);
  }
  return false;
}
