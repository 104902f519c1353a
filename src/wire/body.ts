import { PinterestInputError } from "../errors/input-error.js";
import type { Secret } from "../errors/redact.js";
import type { Operation } from "../operations.js";
import type { CallContext } from "../transport/context.js";
import type { WireBody } from "../transport/fetch-like.js";
import { encode } from "./encode.js";
import { toText } from "./text.js";

/** The media type of an operation's body. */
export function contentType(operation: Operation): string {
  return operation.form ? "application/x-www-form-urlencoded" : "application/json";
}

/**
 * Writes a body in the operation's media type; fields that are `undefined` are left out. Codes, tokens and
 * passwords in it the call keeps secret.
 */
export function writeBody({ operation, secrets }: CallContext, body: unknown): WireBody {
  if (!operation.form) return isReady(body) ? body[ready] : writeJson(body, secrets);
  if (typeof body !== "object" || body === null) {
    throw new PinterestInputError("body", "must be an object");
  }
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body) as [string, unknown][]) {
    if (value === undefined || value === null) continue;
    const text = toText(`body.${name}`, value);
    // URLSearchParams would put another character where half a one stands.
    encode(`body.${name}`, name + text);
    form.append(name, text);
    if (/code|token$/.test(name)) secrets.push(text);
  }
  return form.toString();
}

const ready = Symbol("ready");

/** A JSON body that is written already, in UTF-8. */
export interface ReadyBody {
  readonly [ready]: Uint8Array;
}

/** Marks bytes as a JSON body that goes out as it is. */
export function readyBody(bytes: Uint8Array): ReadyBody {
  return { [ready]: bytes };
}

function isReady(body: unknown): body is ReadyBody {
  return typeof body === "object" && body !== null && ready in body;
}

function writeJson(body: unknown, secrets: Secret[]): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch {
    // A message of the runtime's own might repeat a value.
  }
  if (text === undefined) {
    throw new PinterestInputError(
      "body",
      "cannot be written as JSON: it holds a cycle, a BigInt, or is a function or symbol",
    );
  }
  secrets.push(secretsOf(text));
  return text;
}

const secretName = /(?:^|_)(?:token|password|secret)$/;
/** Most bodies have no such field, and need not be parsed for one. */
const mayHoldSecret = /(?:token|password|secret)":/;

/** Looks for secrets once, and not before it is asked: most calls have no error to show them. */
function secretsOf(json: string): () => readonly string[] {
  let found: string[] | undefined;
  return () => {
    if (found) return found;
    const secrets: string[] = (found = []);
    if (!mayHoldSecret.test(json)) return secrets;
    JSON.parse(json, (name, value: unknown) => {
      if (typeof value === "string" && secretName.test(name)) secrets.push(value);
      return value;
    });
    return secrets;
  };
}
