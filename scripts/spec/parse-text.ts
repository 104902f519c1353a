import { parseDocument, type Document } from "yaml";
import { UserError } from "../cli.js";
import { asObject, isObject, type Json, type JsonObject } from "../openapi/json.js";

/** What a document may be at most. Pinterest's goes 16 deep; the limits keep a bent one from ending us. */
const limits = { depth: 200, values: 5_000_000, aliases: 10_000 };

/**
 * Reads YAML or JSON as plain JSON: anchors, aliases and merge keys written out, nothing shared, nothing
 * that JSON cannot say. Throws a {@link UserError} of one line where there is no object to read.
 */
export function parseText(text: string): JsonObject {
  const source = text.replace(/^\uFEFF/, "");
  const plain = toPlain(isJson(source) ? readJson(source) : readYaml(source));
  if (!isObject(plain)) throw new UserError("this is no OpenAPI document: no object at its root");
  return plain;
}

/** Whether a text is JSON by its looks: YAML documents do not start with a brace. */
export function isJson(text: string): boolean {
  return /^\s*\{/.test(text);
}

function readJson(text: string): unknown {
  try {
    JSON.parse(text);
  } catch (error) {
    throw unreadable(error);
  }
  // JSON.parse takes the last of two fields of one name, without a word; YAML takes JSON, and tells.
  return readYaml(text);
}

function readYaml(text: string): unknown {
  try {
    // Errors come first by YAML's own account; with `parse` of the same package they are thrown.
    const document = parseDocument(text, { logLevel: "error", merge: true, schema: "core" });
    const [error] = document.errors;
    if (error) throw error;
    const value: unknown = document.toJS({ maxAliasCount: limits.aliases });
    keepVersion(document, value);
    return value;
  } catch (error) {
    throw unreadable(error);
  }
}

/** `version: 5.10` without quotes is the number 5.1 to YAML; what was written is what counts. */
function keepVersion(document: Document, value: unknown): void {
  const { info } = asObject(value);
  if (!isObject(info) || typeof info.version !== "number") return;
  const node = document.getIn(["info", "version"], true);
  const source = isObject(node) ? node.source : undefined;
  info.version = typeof source === "string" ? source : String(info.version);
}

function unreadable(error: unknown): UserError {
  const [line = ""] = (error as Error).message.split("\n");
  return new UserError(
    `this is neither YAML nor JSON, or was cut short: ${line.replace(/:$/, "")}`,
  );
}

/** Rebuilds a value so that nothing in it is shared: an alias would be written as one again. */
function toPlain(value: unknown): Json {
  let count = 0;
  const rebuild = (current: unknown, depth: number): Json => {
    if (depth > limits.depth) {
      throw new UserError(`this is no OpenAPI document: it is nested over ${limits.depth} deep`);
    }
    if (++count > limits.values) {
      throw new UserError(`this is no OpenAPI document: it has over ${limits.values} values`);
    }
    if (Array.isArray(current)) return current.map((member) => rebuild(member, depth + 1));
    if (isObject(current)) {
      const entries = Object.entries(current).map(
        ([key, member]) => [key, rebuild(member, depth + 1)] as const,
      );
      return Object.fromEntries(entries);
    }
    if (current === undefined) return null;
    const odd = oddity(current);
    if (odd !== undefined) {
      throw new UserError(`this is no OpenAPI document: it holds ${odd}, which JSON cannot say`);
    }
    return current as Json;
  };
  return rebuild(value, 0);
}

/** What a value is that JSON has no way to write. */
function oddity(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : String(value);
  return value === null || ["string", "boolean"].includes(typeof value)
    ? undefined
    : `a ${typeof value}`;
}
