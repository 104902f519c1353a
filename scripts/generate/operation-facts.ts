import {
  asArray,
  asObject,
  asString,
  asStrings,
  isObject,
  type JsonObject,
} from "../openapi/json.js";
import { resolve, type Operation } from "../openapi/operations.js";

/** How a query parameter is written when it is not `style: form, explode: true`, the default. */
export type QueryStyle = "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

/** What the client must know of an operation and a type cannot tell it. */
export interface OperationFacts {
  id: string;
  /** The names of the security schemes that the operation accepts. */
  credentials: string[];
  /** The OAuth scopes it needs, all of them. */
  scopes: string[];
  rateLimit?: string;
  sandbox: boolean;
  /** Whether it has a `test` query parameter. */
  test: boolean;
  /** Whether it hands out its list in pages, by bookmark. */
  paginated: boolean;
  /** Whether its body is `application/x-www-form-urlencoded`; any other is JSON. */
  form: boolean;
  /** Whether a success may come without content. */
  empty: boolean;
  /** Array and object query parameters that are not written in the default style. */
  query: Record<string, QueryStyle>;
}

/** Reads the facts of an operation; what it cannot make sense of goes into `warnings`. */
export function readOperationFacts(
  document: JsonObject,
  operation: Operation,
  warnings: string[],
): OperationFacts {
  const { node, parameters, id } = operation;
  const queries = parameters.filter((parameter) => parameter.in === "query");
  const named = (name: string) => queries.some((parameter) => parameter.name === name);
  const requirements = asArray(node.security ?? document.security).map(asObject);
  const rateLimit = node["x-ratelimit-category"];
  const facts: OperationFacts = {
    id,
    credentials: [...new Set(requirements.flatMap((requirement) => Object.keys(requirement)))],
    scopes: [...new Set(requirements.flatMap((each) => Object.values(each).flatMap(asStrings)))],
    sandbox: node["x-sandbox"] !== "disabled",
    test: named("test"),
    paginated: named("bookmark"),
    form: isForm(document, operation, warnings),
    empty: mayBeEmpty(document, operation),
    query: {},
  };
  if (typeof rateLimit === "string") facts.rateLimit = rateLimit;
  for (const parameter of queries) {
    const style = queryStyle(document, parameter);
    if (style === "unknown") {
      warnings.push(`${id}: query parameter ${asString(parameter.name)} has an unknown style`);
    } else if (style) facts.query[asString(parameter.name)] = style;
  }
  for (const parameter of parameters) {
    if (parameter.in !== "query" && parameter.in !== "path") {
      warnings.push(
        `${id}: the ${asString(parameter.in)} parameter ${asString(parameter.name)} is not sent`,
      );
    }
  }
  return facts;
}

/** Says in words whose credential an operation takes. */
export function describeAccess({ credentials, scopes }: OperationFacts): string {
  if (credentials.length === 0) return "No credential";
  if (credentials.includes("basic")) return "App id and secret (HTTP Basic)";
  const access = scopes.length > 0 ? `Access token with ${scopes.join(" ")}` : "Access token";
  return credentials.includes("conversion_token") ? `Conversion token. ${access}` : access;
}

function queryStyle(
  document: JsonObject,
  parameter: JsonObject,
): QueryStyle | "unknown" | undefined {
  if (parameter.schema === undefined) return "unknown";
  if (!isStructured(document, parameter.schema)) return undefined;
  const { style = "form", explode = style === "form" } = parameter;
  switch (style) {
    case "form":
      return explode ? undefined : "form";
    case "deepObject":
    case "spaceDelimited":
    case "pipeDelimited":
      return style;
    default:
      return "unknown";
  }
}

/** Whether a schema lets a list or an object in: for a scalar every style writes the same. */
function isStructured(document: JsonObject, reference: unknown, depth = 0): boolean {
  const schema = resolve(document, reference);
  if (!schema || depth > 8) return false;
  if (schema.type === "array" || schema.type === "object") return true;
  if (schema.items !== undefined || schema.properties !== undefined) return true;
  return ["allOf", "anyOf", "oneOf"].some((key) =>
    asArray(schema[key]).some((member) => isStructured(document, member, depth + 1)),
  );
}

function isForm(document: JsonObject, { node, id }: Operation, warnings: string[]): boolean {
  const body = resolve(document, node.requestBody);
  const types = Object.keys(asObject(body?.content));
  if (!isObject(body) || types.some((type) => /^application\/(.+\+)?json\b/.test(type)))
    return false;
  if (types.includes("application/x-www-form-urlencoded")) return true;
  warnings.push(`${id}: no way is known to send a body of ${types.join(" or ") || "no type"}`);
  return false;
}

function mayBeEmpty(document: JsonObject, { node }: Operation): boolean {
  return Object.entries(asObject(node.responses)).some(
    ([status, response]) =>
      status.startsWith("2") &&
      Object.keys(asObject(resolve(document, response)?.content)).length === 0,
  );
}
