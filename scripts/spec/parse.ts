/** Parsing OpenAPI documents: YAML or JSON text to plain JSON, checked to be complete. */

import { parseDocument, type Document } from "yaml";
import { UserError } from "../cli.js";
import {
  asArray,
  asObject,
  asString,
  asStrings,
  isObject,
  listOperations,
  lookUp,
  resolve,
  type Json,
  type JsonObject,
} from "../openapi/document.js";
import { walk, type Kind, type Trail } from "../openapi/walk.js";
import { isOpenApi31, toOpenApi30 } from "./openapi31.js";

/** Limits on any document, against malformed input. Pinterest's is nested 16 levels deep. */
const limits = { depth: 200, values: 5_000_000, aliases: 10_000 };

/**
 * Parses an upstream document, OpenAPI 3.0 or 3.1, and checks that it is a complete document of the Pinterest v5 API.
 * Converts OpenAPI 3.1 to OpenAPI 3.0. Throws a {@link UserError} that says in one line what is wrong.
 */
export function parseUpstream(text: string): JsonObject {
  const document = parseOpenApi(text);
  if (!describesPinterestV5(document)) {
    const { title } = asObject(document.info);
    const name =
      typeof title === "string" ? `of ${JSON.stringify(title.slice(0, 80))}` : "of another API";
    throw new UserError(`this is a document ${name}, not of the Pinterest v5 API`);
  }
  if (listOperations(document).length === 0) {
    throw new UserError("the document has no operations; was it cut short?");
  }
  assertCompleteDocument(document);
  return document;
}

function parseOpenApi(text: string): JsonObject {
  const document = parseText(text);
  if (isOpenApi31(document)) return toOpenApi30(document);
  assertOpenApi(document);
  return document;
}

function describesPinterestV5(document: JsonObject): boolean {
  const { version, title } = asObject(document.info);
  if (!/^5(\.\d+)+([-+][\w.+-]+)?$/.test(asString(version))) return false;
  const servers = asArray(document.servers);
  if (servers.length === 0) return /\bpinterest\b/i.test(asString(title));
  return servers.some((server) =>
    /^https:\/\/[a-z-]+\.pinterest\.com\/v5\/?$/.test(asString(asObject(server).url)),
  );
}

/**
 * Parses YAML or JSON into plain JSON with anchors, aliases and merge keys expanded. Throws a
 * {@link UserError} of one line unless the text holds an object that JSON can represent.
 */
export function parseText(text: string): JsonObject {
  const source = text.replace(/^\uFEFF/, "");
  // A YAML document does not start with a brace in practice.
  const isJson = /^\s*\{/.test(source);
  const plain = toPlain(isJson ? parseStrictJson(source) : parseYaml(source));
  if (!isObject(plain)) {
    throw new UserError("this is not an OpenAPI document: expected an object at the root");
  }
  return plain;
}

function parseStrictJson(text: string): unknown {
  try {
    JSON.parse(text);
  } catch (error) {
    throw unreadable(error);
  }
  // JSON.parse silently takes the last of two fields of the same name; the YAML parser reports them.
  return parseYaml(text);
}

function parseYaml(text: string): unknown {
  try {
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

/** Keeps the text of an unquoted version: `version: 5.10` would be the number 5.1 in YAML. */
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
    `this is not valid YAML or JSON, or was cut short: ${line.replace(/:$/, "")}`,
  );
}

/** Copies a value so that nothing in it is shared; shared parts would be written as YAML aliases again. */
function toPlain(value: unknown): Json {
  const refuse = (reason: string) => new UserError(`this is not an OpenAPI document: ${reason}`);
  let count = 0;
  const copy = (current: unknown, depth: number): Json => {
    if (depth > limits.depth) throw refuse(`it is nested more than ${limits.depth} levels deep`);
    if (++count > limits.values) throw refuse(`it has more than ${limits.values} values`);
    if (current === undefined || current === null) return null;
    if (Array.isArray(current)) return current.map((member) => copy(member, depth + 1));
    if (isObject(current)) {
      const entries = Object.entries(current).map(([key, member]) => [
        key,
        copy(member, depth + 1),
      ]);
      return Object.fromEntries(entries) as JsonObject;
    }
    if (typeof current === "number" && !Number.isFinite(current)) {
      throw refuse(`it has ${current}, which JSON cannot represent`);
    }
    if (!["number", "string", "boolean"].includes(typeof current)) {
      throw refuse(`it has a ${typeof current}, which JSON cannot represent`);
    }
    return current as Json;
  };
  return copy(value, 0);
}

/** Throws a {@link UserError} unless a document declares OpenAPI 3.0. */
export function assertOpenApi({ swagger, openapi }: JsonObject): void {
  if (swagger !== undefined && openapi === undefined) {
    const version = JSON.stringify(swagger).replaceAll('"', "").slice(0, 20);
    throw new UserError(`this is a Swagger ${version} document; expected OpenAPI 3.0 or 3.1`);
  }
  if (typeof openapi !== "string") {
    throw new UserError("this is not an OpenAPI document: it has no `openapi` field");
  }
  if (!/^3\.0\.\d+$/.test(openapi)) {
    const version = openapi.replace(/\s+/g, " ").slice(0, 20);
    throw new UserError(`this is an OpenAPI ${version} document; expected OpenAPI 3.0 or 3.1`);
  }
}

/**
 * Checks that a document has every field that OpenAPI requires, has objects where objects are required,
 * and has no dangling references. Throws a {@link UserError} of one line otherwise.
 */
export function assertCompleteDocument(document: JsonObject): void {
  assertNone(findIncomplete(document), "incomplete places");
  assertNone(findDangling(document), "dangling references");
}

function assertNone(found: readonly string[], what: string): void {
  if (found.length === 0) return;
  const examples = found.slice(0, 3).map((name) => name.replace(/\s+/g, " ").slice(0, 200));
  throw new UserError(
    `the document has ${found.length} ${what} (${examples.join(", ")}); was it cut short?`,
  );
}

/** The places that lack a required field, or a value where an object is required. */
function findIncomplete(document: JsonObject): string[] {
  const places: string[] = [];
  walk(document, {
    misshapen: (trail) => places.push(trail.join(".")),
    visit: (node, kind, trail) => {
      const lacks = (requiredFields[kind] ?? []).some((names) =>
        names.split("|").every((name) => node[name] == null),
      );
      const isNamed = kind !== "parameter" || isHeader(trail) || node.$ref !== undefined;
      const isNameless = !isNamed && !(asString(node.name) && asString(node.in));
      if ((lacks || isNameless) && node.$ref === undefined) {
        places.push(trail.join(".") || "the root");
      }
      return node;
    },
  });
  return places;
}

/** The required fields of each kind; `a|b` means either. https://spec.openapis.org/oas/v3.0.3 */
const requiredFields: Partial<Record<Kind, readonly string[]>> = {
  document: ["info", "paths"],
  operation: ["responses"],
  parameter: ["schema|content"],
  requestBody: ["content"],
  securityScheme: ["type"],
  flows: ["authorizationCode|clientCredentials|implicit|password"],
  flow: ["scopes"],
};

/** Unlike other parameters, a header has no `name` and `in` of its own. */
function isHeader(trail: Trail): boolean {
  return trail.at(-2) === "headers";
}

/** The references, security schemes and scopes that the document uses without defining them. */
function findDangling(document: JsonObject): string[] {
  const missing = new Set<string>();
  walk(document, {
    visit: (node, kind) => {
      const { $ref } = node;
      if ($ref === undefined) return node;
      // A schema may refer to itself; nothing else may.
      if (typeof $ref !== "string") missing.add(`$ref ${JSON.stringify($ref)}`);
      else if (kind === "schema" ? !isSchema(lookUp(document, $ref)) : !resolve(document, node)) {
        missing.add($ref);
      }
      return node;
    },
  });
  for (const name of findUndefinedSecurity(document)) missing.add(name);
  return [...missing];
}

function isSchema(value: unknown): boolean {
  return isObject(value) || typeof value === "boolean";
}

function findUndefinedSecurity(document: JsonObject): string[] {
  const missing: string[] = [];
  const schemes = asObject(asObject(document.components).securitySchemes);
  for (const { node } of listOperations(document)) {
    for (const requirement of asArray(node.security ?? document.security)) {
      for (const [name, scopes] of Object.entries(asObject(requirement))) {
        const scheme = Object.hasOwn(schemes, name) ? resolve(document, schemes[name]) : undefined;
        if (!scheme) missing.push(`security scheme ${name}`);
        for (const scope of asStrings(scopes)) {
          if (!hasScope(asObject(scheme), scope)) missing.push(`scope ${scope}`);
        }
      }
    }
  }
  return missing;
}

function hasScope(scheme: JsonObject, scope: string): boolean {
  if (scheme.type !== "oauth2") return true;
  const flows = Object.values(asObject(scheme.flows));
  return flows.some((flow) => Object.hasOwn(asObject(asObject(flow).scopes), scope));
}
