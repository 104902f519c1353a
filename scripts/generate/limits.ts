/** Warnings about a document, and the check for what the client does not support. */

import {
  asArray,
  asObject,
  asString,
  listOperations,
  resolve,
  type JsonObject,
  type Operation,
} from "../openapi/document.js";
import { bodyFormat, isJsonType, isStructured, queryStyle, someBranch } from "./operations.js";

/** Collects warnings, one for each problem, in however many places it occurs. */
export class Warnings {
  readonly #places = new Map<string, string[]>();

  /** Adds a problem at a place, such as `paths./pins.get`. */
  add(what: string, place: string): void {
    this.#places.set(what, [...(this.#places.get(what) ?? []), place]);
  }

  /** The warnings, one line each. */
  list(): string[] {
    return [...this.#places].map(([what, [first = "", ...others]]) => {
      const more = others.length > 0 ? `, and ${others.length} more` : "";
      return `${what}: ${first}${more}`.replace(/\s+/g, " ");
    });
  }
}

/** The methods that the client supports. */
const supportedMethods = ["get", "post", "put", "patch", "delete"];

/** The security schemes that the client has a credential for. */
const knownSchemes = ["pinterest_oauth2", "client_credentials", "conversion_token", "basic"];

/**
 * Adds warnings about parts of a document that the client does not support, and about assumptions that it has to
 * make.
 */
export function warnOfLimits(document: JsonObject, warnings: Warnings): void {
  const operations = listOperations(document);
  for (const operation of operations) {
    warnOfCall(document, operation, warnings);
    warnOfBody(document, operation, warnings);
    warnOfResponseTypes(document, operation, warnings);
    for (const parameter of operation.parameters) {
      warnOfParameter(document, parameter, operation.id, warnings);
    }
  }
  if (operations.length > 0 && operations.every(({ node }) => node["x-sandbox"] === undefined)) {
    warnings.add("no operation says whether the sandbox offers it; it is assumed to", "x-sandbox");
  }
}

function warnOfCall(
  document: JsonObject,
  { method, node, id }: Operation,
  warnings: Warnings,
): void {
  if (!supportedMethods.includes(method)) {
    warnings.add(`the client has no method for ${method.toUpperCase()}`, id);
  }
  const security = node.security ?? document.security;
  if (security === undefined) {
    warnings.add("no security is stated; the client sends the access token", id);
  }
  for (const name of asArray(security).flatMap((each) => Object.keys(asObject(each)))) {
    if (!knownSchemes.includes(name)) {
      warnings.add(`the client has no credential for ${name}; it sends the access token`, id);
    }
  }
  const sandbox = node["x-sandbox"];
  if (sandbox !== undefined && sandbox !== "enabled" && sandbox !== "disabled") {
    warnings.add("x-sandbox is neither enabled nor disabled; assuming enabled", id);
  }
  const category = node["x-ratelimit-category"];
  if (category !== undefined && typeof category !== "string") {
    warnings.add("x-ratelimit-category is not a string; it is ignored", id);
  }
}

function warnOfBody(document: JsonObject, operation: Operation, warnings: Warnings): void {
  const { node, id, method } = operation;
  const format = bodyFormat(document, operation);
  if (format === undefined) return;
  if (["get", "head", "trace"].includes(method)) {
    warnings.add(`fetch sends no body with ${method.toUpperCase()}`, id);
  }
  const types = Object.keys(asObject(resolve(document, node.requestBody)?.content));
  if (format === "unknown") {
    warnings.add(`the client cannot send a body of ${types.join(" or ") || "no media type"}`, id);
  } else if (types.length > 1 && !(format === "json" && types.every(isJsonType))) {
    warnings.add(`a body of ${types.join(" or ")} is always sent as ${format}`, id);
  }
}

function warnOfResponseTypes(
  document: JsonObject,
  { node, id }: Operation,
  warnings: Warnings,
): void {
  for (const [status, given] of Object.entries(asObject(node.responses))) {
    if (!/^2\d\d$/.test(status)) continue;
    const types = Object.keys(asObject(resolve(document, given)?.content));
    const others = types.filter((type) => !isJsonType(type));
    if (others.length > 0) {
      warnings.add(`a response of ${others.join(" or ")} is not read as data`, `${id} ${status}`);
    }
  }
}

function warnOfParameter(
  document: JsonObject,
  parameter: JsonObject,
  id: string,
  warnings: Warnings,
): void {
  const { schema, style = "simple" } = parameter;
  const [kind, name] = [asString(parameter.in), asString(parameter.name)];
  const warn = (what: string) => {
    warnings.add(`the ${kind} parameter ${name} ${what}`, id);
  };
  if (kind !== "query" && kind !== "path") {
    warn("is not sent");
    return;
  }
  if (parameter.allowReserved === true)
    warn("allows reserved characters; they are percent-encoded");
  if (schema === undefined) {
    warn("is described by its content; pass it as a string");
    return;
  }
  if (kind === "path") {
    if (style !== "simple") warn(`has the style ${asString(style)}; it is serialized as simple`);
    if (isStructured(document, schema)) warn("is a list or an object; pass it as a string");
    return;
  }
  const known = queryStyle(document, parameter);
  if (known === "unknown") warn("has an unknown style");
  else if (known !== "deepObject" && someBranch(document, schema, isObjectSchema)) {
    warn("is an object; it is serialized as deepObject");
  }
}

function isObjectSchema({ type, properties }: JsonObject): boolean {
  return type === "object" || properties !== undefined;
}
