import { parse } from "yaml";
import { UserError } from "../cli.js";
import { asArray, asObject, asStrings, isObject, type JsonObject } from "../openapi/json.js";
import { listOperations, lookUp } from "../openapi/operations.js";

/**
 * Reads an upstream document and makes sure that it is what it should be: a whole OpenAPI 3.0
 * document of the Pinterest v5 API. Throws a {@link UserError} of one line that says what it is
 * instead.
 */
export function parseUpstream(text: string): JsonObject {
  const document = parseText(text);
  if (typeof document.swagger === "string") {
    throw new UserError(`this is a Swagger ${document.swagger} document; OpenAPI 3.0 is needed`);
  }
  if (typeof document.openapi !== "string") {
    throw new UserError("this is no OpenAPI document: it has no `openapi` field");
  }
  if (!/^3\.0\.\d+$/.test(document.openapi)) {
    throw new UserError(`this is an OpenAPI ${document.openapi} document; OpenAPI 3.0 is needed`);
  }
  if (!describesPinterestV5(document)) {
    const { title } = asObject(document.info);
    const name = typeof title === "string" ? `of "${title.slice(0, 80)}"` : "of another API";
    throw new UserError(`this is a document ${name}, not of the Pinterest v5 API`);
  }
  if (listOperations(document).length === 0) {
    throw new UserError("the document has no operation; was it cut short?");
  }
  if (!isJson(text) && !text.endsWith("\n")) {
    throw new UserError("the document ends in the middle of a line; was it cut short?");
  }
  const dangling = findDangling(document);
  if (dangling.length > 0) {
    const where = dangling.slice(0, 3).join(", ");
    throw new UserError(`${dangling.length} names lead nowhere (${where}); was it cut short?`);
  }
  return document;
}

function parseText(text: string): JsonObject {
  let document: unknown;
  try {
    document = isJson(text) ? JSON.parse(text) : parse(text, { logLevel: "error" });
  } catch (error) {
    const [line] = (error as Error).message.split("\n");
    throw new UserError(`this is neither YAML nor JSON: ${line ?? ""}`);
  }
  if (!isObject(document))
    throw new UserError("this is no OpenAPI document: no object at its root");
  return document;
}

function isJson(text: string): boolean {
  return /^\s*\{/.test(text);
}

function describesPinterestV5(document: JsonObject): boolean {
  const { version } = asObject(document.info);
  if (typeof version !== "string" || !/^5\.\d+\.\d+/.test(version)) return false;
  return asArray(document.servers).some((server) => {
    const { url } = asObject(server);
    return typeof url === "string" && /^https:\/\/[a-z-]+\.pinterest\.com\/v5\/?$/.test(url);
  });
}

/** References, security schemes and scopes that the document uses and does not have. */
function findDangling(document: JsonObject): string[] {
  const missing = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isObject(node)) return;
    const { $ref } = node;
    if (typeof $ref === "string" && lookUp(document, $ref) === undefined) missing.add($ref);
    Object.values(node).forEach(visit);
  };
  visit(document);
  const schemes = asObject(asObject(document.components).securitySchemes);
  for (const { node } of listOperations(document)) {
    for (const requirement of asArray(node.security ?? document.security)) {
      for (const [name, scopes] of Object.entries(asObject(requirement))) {
        const scheme = schemes[name];
        if (!isObject(scheme)) missing.add(`security scheme ${name}`);
        for (const scope of asStrings(scopes)) {
          if (!hasScope(asObject(scheme), scope)) missing.add(`scope ${scope}`);
        }
      }
    }
  }
  return [...missing];
}

function hasScope(scheme: JsonObject, scope: string): boolean {
  if (scheme.type !== "oauth2") return true;
  const flows = Object.values(asObject(scheme.flows));
  return flows.some((flow) => Object.hasOwn(asObject(asObject(flow).scopes), scope));
}
