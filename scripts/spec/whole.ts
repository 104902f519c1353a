import { UserError } from "../cli.js";
import type { Kind } from "../openapi/grammar.js";
import {
  asArray,
  asObject,
  asString,
  asStrings,
  isObject,
  type JsonObject,
} from "../openapi/json.js";
import { listOperations, lookUp, resolve } from "../openapi/operations.js";
import { walk, type Trail } from "../openapi/walk.js";

/** Throws a {@link UserError} unless a document says that it is OpenAPI 3.0. */
export function mustBeOpenApi(document: JsonObject): void {
  const { swagger, openapi } = document;
  if (swagger !== undefined && openapi === undefined) {
    throw new UserError(
      `this is a Swagger ${JSON.stringify(swagger).replaceAll('"', "")} document; OpenAPI 3.0 is needed`,
    );
  }
  if (typeof openapi !== "string") {
    throw new UserError("this is no OpenAPI document: it has no `openapi` field");
  }
  if (!/^3\.0\.\d+$/.test(openapi)) {
    const version = openapi.replace(/\s+/g, " ").slice(0, 20);
    throw new UserError(`this is an OpenAPI ${version} document; OpenAPI 3.0 is needed`);
  }
}

/**
 * Makes sure that a document is whole: it has what OpenAPI demands, objects stand where objects are due,
 * and every name leads somewhere. Throws a {@link UserError} of one line otherwise.
 */
export function mustBeWhole(document: JsonObject): void {
  refuseAny(findIncomplete(document), "places are incomplete");
  refuseAny(findDangling(document), "names lead nowhere");
}

function refuseAny(found: readonly string[], what: string): void {
  if (found.length === 0) return;
  const examples = found.slice(0, 3).map(oneLine).join(", ");
  throw new UserError(`${found.length} ${what} (${examples}); was the document cut short?`);
}

/** A name as it can stand in a message of one line. */
function oneLine(name: string): string {
  return name.replace(/\s+/g, " ").slice(0, 200);
}

/** Places that lack what OpenAPI requires of them, or hold nothing where objects are due. */
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
      if ((lacks || isNameless) && node.$ref === undefined)
        places.push(trail.join(".") || "the document");
      return node;
    },
  });
  return places;
}

/** What an object of each kind must have; `a|b` is either. https://spec.openapis.org/oas/v3.0.3 */
const requiredFields: Partial<Record<Kind, readonly string[]>> = {
  document: ["info", "paths"],
  operation: ["responses"],
  parameter: ["schema|content"],
  requestBody: ["content"],
  securityScheme: ["type"],
  flows: ["authorizationCode|clientCredentials|implicit|password"],
  flow: ["scopes"],
};

/** A header is a parameter without a name and a place of its own. */
function isHeader(trail: Trail): boolean {
  return trail.at(-2) === "headers";
}

/** References, security schemes and scopes that the document uses and does not have. */
function findDangling(document: JsonObject): string[] {
  const missing = new Set<string>();
  walk(document, {
    visit: (node, kind) => {
      const { $ref } = node;
      if ($ref === undefined) return node;
      if (typeof $ref !== "string") missing.add(`the $ref ${JSON.stringify($ref)}`);
      // A schema may well refer to itself; nothing else may.
      else if (kind === "schema" ? !isSchema(lookUp(document, $ref)) : !resolve(document, node)) {
        missing.add($ref);
      }
      return node;
    },
  });
  for (const name of findUnsecured(document)) missing.add(name);
  return [...missing];
}

function isSchema(value: unknown): boolean {
  return isObject(value) || typeof value === "boolean";
}

function findUnsecured(document: JsonObject): string[] {
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
  if (asString(scheme.type) !== "oauth2") return true;
  const flows = Object.values(asObject(scheme.flows));
  return flows.some((flow) => Object.hasOwn(asObject(asObject(flow).scopes), scope));
}
