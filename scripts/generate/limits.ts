import { asArray, asObject, asString, type JsonObject } from "../openapi/json.js";
import { listOperations, resolve, type Operation } from "../openapi/operations.js";
import { bodyFormat, isJsonType, isStructured, queryStyle } from "./operation-facts.js";
import type { Warnings } from "./warnings.js";

/** The methods that the client offers. */
const offered = ["get", "post", "put", "patch", "delete"];

/** The security schemes that the client has a credential for. */
const credentials = ["pinterest_oauth2", "client_credentials", "conversion_token", "basic"];

/** Tells what a document asks for and the client does not do, or does without being told to. */
export function tellLimits(document: JsonObject, warnings: Warnings): void {
  const operations = listOperations(document);
  for (const operation of operations) {
    tellOfCall(document, operation, warnings);
    tellOfBody(document, operation, warnings);
    tellOfAnswers(document, operation, warnings);
    for (const parameter of operation.parameters) {
      tellOfParameter(document, parameter, operation.id, warnings);
    }
  }
  if (operations.length > 0 && operations.every(({ node }) => node["x-sandbox"] === undefined)) {
    warnings.add("no operation says whether the sandbox has it; it is taken to", "x-sandbox");
  }
}

function tellOfCall(
  document: JsonObject,
  { method, node, id }: Operation,
  warnings: Warnings,
): void {
  if (!offered.includes(method)) {
    warnings.add(`the client has no method for ${method.toUpperCase()}`, id);
  }
  const security = node.security ?? document.security;
  if (security === undefined) {
    warnings.add("no security is stated; the access token is taken", id);
  }
  for (const name of asArray(security).flatMap((each) => Object.keys(asObject(each)))) {
    if (!credentials.includes(name)) {
      warnings.add(`the client has no credential for ${name}; it sends the access token`, id);
    }
  }
  const sandbox = node["x-sandbox"];
  if (sandbox !== undefined && sandbox !== "enabled" && sandbox !== "disabled") {
    warnings.add(`x-sandbox is neither enabled nor disabled; enabled is taken`, id);
  }
  const category = node["x-ratelimit-category"];
  if (category !== undefined && typeof category !== "string") {
    warnings.add("x-ratelimit-category is no text and left out", id);
  }
}

function tellOfBody(document: JsonObject, operation: Operation, warnings: Warnings): void {
  const { node, id, method } = operation;
  const format = bodyFormat(document, operation);
  if (format === undefined) return;
  if (["get", "head", "trace"].includes(method)) {
    warnings.add(`fetch sends no body with ${method.toUpperCase()}`, id);
  }
  const types = Object.keys(asObject(resolve(document, node.requestBody)?.content));
  if (format === "unknown") {
    warnings.add(`no way is known to send a body of ${types.join(" or ") || "no type"}`, id);
  } else if (types.length > 1 && !(format === "json" && types.every(isJsonType))) {
    warnings.add(`a body of ${types.join(" or ")} is always sent as ${format}`, id);
  }
}

function tellOfAnswers(document: JsonObject, { node, id }: Operation, warnings: Warnings): void {
  for (const [status, given] of Object.entries(asObject(node.responses))) {
    if (!/^2\d\d$/.test(status)) continue;
    const types = Object.keys(asObject(resolve(document, given)?.content));
    const others = types.filter((type) => !isJsonType(type));
    if (others.length > 0) {
      warnings.add(`an answer of ${others.join(" or ")} is not read as data`, `${id} ${status}`);
    }
  }
}

function tellOfParameter(
  document: JsonObject,
  parameter: JsonObject,
  id: string,
  warnings: Warnings,
): void {
  const { schema, style = "simple" } = parameter;
  const [kind, name] = [asString(parameter.in), asString(parameter.name)];
  const told = (what: string) => {
    warnings.add(`the ${kind} parameter ${name} ${what}`, id);
  };
  if (kind !== "query" && kind !== "path") {
    told("is not sent");
    return;
  }
  if (parameter.allowReserved === true) told("has its reserved characters encoded");
  if (schema === undefined) {
    told("is described by its content; give it as text");
    return;
  }
  if (kind === "path") {
    if (style !== "simple") told(`has the style ${asString(style)}; it is written as simple`);
    if (isStructured(document, schema)) told("is a list or an object; give it as text");
    return;
  }
  const known = queryStyle(document, parameter);
  if (known === "unknown") told("has an unknown style");
  else if (known !== "deepObject" && isObjectSchema(document, schema)) {
    told("is an object; it is written as deepObject");
  }
}

/** Whether a schema lets objects in. */
function isObjectSchema(document: JsonObject, reference: unknown, depth = 0): boolean {
  const schema = resolve(document, reference);
  if (!schema || depth > 8) return false;
  if (schema.type === "object" || schema.properties !== undefined) return true;
  return ["allOf", "anyOf", "oneOf"].some((key) =>
    asArray(schema[key]).some((member) => isObjectSchema(document, member, depth + 1)),
  );
}
