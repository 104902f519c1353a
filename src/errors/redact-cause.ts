import { mask, type Redact } from "./redact.js";

/**
 * An error of the runtime or of the user's own `fetch`, to be the cause of ours: itself, or, where it shows
 * a secret or is too large to tell, a plain copy of its name, message and stack without it.
 */
export function redactCause(cause: unknown, redact: Redact): unknown {
  if (!mayShowSecret(cause, redact)) return cause;
  if (typeof cause === "string") return redact(cause);
  if (!(cause instanceof Error)) return mask;
  // Whatever the types say, anybody may have set these.
  const { name, message, stack, code } = cause as { [Key in keyof Error]?: unknown } & {
    code?: unknown;
  };
  const copy = new Error(redact(String(message)));
  copy.name = redact(String(name));
  if (typeof stack === "string") copy.stack = redact(stack);
  return typeof code === "string" ? Object.assign(copy, { code: redact(code) }) : copy;
}

/** An object that throws when it is looked at is not to be trusted. */
function mayShowSecret(value: unknown, redact: Redact): boolean {
  try {
    return showsSecret(value, redact, new Set());
  } catch {
    return true;
  }
}

const mostObjects = 2_000;

/** Looks through everything that an inspector would print. */
function showsSecret(value: unknown, redact: Redact, seen: Set<object>): boolean {
  if (typeof value === "string") return redact(value) !== value;
  if (typeof value === "symbol") return showsSecret(value.description, redact, seen);
  const isObject = typeof value === "object" || typeof value === "function";
  if (!isObject || value === null || seen.has(value)) return false;
  seen.add(value);
  if (seen.size > mostObjects) return true;
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return showsSecret(new TextDecoder("latin1").decode(bytes), redact, seen);
  }
  for (const part of hiddenParts(value)) if (showsSecret(part, redact, seen)) return true;
  for (const key of Reflect.ownKeys(value)) {
    const part = Reflect.getOwnPropertyDescriptor(value, key)?.value as unknown;
    if (showsSecret(key, redact, seen) || showsSecret(part, redact, seen)) return true;
  }
  return false;
}

/** What an inspector prints though no property of the object holds it; streams must not be read. */
function hiddenParts(value: object): unknown[] {
  if (value instanceof Error) return [value.name, value.message, value.stack];
  if (value instanceof Map || value instanceof Set) return [...value];
  if (value instanceof Headers || value instanceof URLSearchParams) return [...value];
  if (value instanceof FormData) return [...value];
  if (value instanceof URL) return [value.href];
  if (value instanceof Request) return [value.url, value.headers];
  if (value instanceof Response) return [value.url, value.statusText, value.headers];
  return [];
}
