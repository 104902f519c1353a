import { parse } from "yaml";
import { UserError } from "../cli.js";
import type { Kind } from "../openapi/grammar.js";
import { asArray, asObject, asStrings, isObject, type JsonObject } from "../openapi/json.js";
import { listOperations, lookUp } from "../openapi/operations.js";
import { walk } from "../openapi/walk.js";

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
  refuseAny(findIncomplete(document), "places are incomplete");
  refuseAny(findDangling(document), "names lead nowhere");
  return document;
}

function refuseAny(found: readonly string[], what: string): void {
  if (found.length === 0) return;
  const examples = found.slice(0, 3).join(", ");
  throw new UserError(`${found.length} ${what} (${examples}); was the document cut short?`);
}

/** Places that lack what OpenAPI requires of them, or hold nothing where objects are due. */
function findIncomplete(document: JsonObject): string[] {
  const places: string[] = [];
  walk(document, {
    misshapen: (trail) => places.push(trail.join(".")),
    visit: (node, kind, trail) => {
      const needed = requiredFields[kind] ?? [];
      const lacks = needed.some((names) => names.split("|").every((name) => node[name] == null));
      if (lacks && node.$ref === undefined) places.push(trail.join("."));
      return node;
    },
  });
  return places;
}

/** What an object of each kind must have; `a|b` is either. https://spec.openapis.org/oas/v3.0.3 */
const requiredFields: Partial<Record<Kind, readonly string[]>> = {
  document: ["info", "paths", "components"],
  operation: ["responses"],
  parameter: ["schema|content"],
  requestBody: ["content"],
  securityScheme: ["type"],
  flows: ["authorizationCode|clientCredentials|implicit|password"],
  flow: ["scopes"],
};

function parseText(text: string): JsonObject {
  let document: unknown;
  try {
    document = isJson(text) ? JSON.parse(text) : parse(text, { logLevel: "error" });
  } catch (error) {
    const [line = ""] = (error as Error).message.split("\n");
    throw new UserError(
      `this is neither YAML nor JSON, or was cut short: ${line.replace(/:$/, "")}`,
    );
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
