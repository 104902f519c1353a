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
  /** The names of the security schemes that the operation accepts; left out where nothing is said. */
  credentials?: string[];
  /** The OAuth scopes it needs, all of them. */
  scopes: string[];
  rateLimit?: string;
  sandbox: boolean;
  /** Whether it has a `test` query parameter. */
  test: boolean;
  /** Whether making the call twice is as good as once, though its method does not say so. */
  idempotent: boolean;
  /** Whether it records nothing, though its method does not say so. */
  recordsNothing: boolean;
  /** Whether it hands out its list in pages, by bookmark. */
  paginated: boolean;
  /** Whether its body is `application/x-www-form-urlencoded`; any other is JSON. */
  form: boolean;
  /** Whether a success may come without content. */
  empty: boolean;
  /** Array and object query parameters that are not written in the default style. */
  query: Record<string, QueryStyle>;
}

/** Reads the facts of an operation; what the client does not make of them is told in limits.ts. */
export function readOperationFacts(document: JsonObject, operation: Operation): OperationFacts {
  const { node, parameters, id } = operation;
  const queries = parameters.filter((parameter) => parameter.in === "query");
  const named = (name: string) => queries.some((parameter) => parameter.name === name);
  const security = node.security ?? document.security;
  const requirements = asArray(security).map(asObject);
  const rateLimit = node["x-ratelimit-category"];
  const styles = queries.flatMap((parameter) => {
    const style = queryStyle(document, parameter);
    return style && style !== "unknown" ? [[asString(parameter.name), style] as const] : [];
  });
  const credentials = [...new Set(requirements.flatMap((each) => Object.keys(each)))];
  return {
    id,
    ...(security !== undefined && { credentials }),
    scopes: [...new Set(requirements.flatMap((each) => Object.values(each).flatMap(asStrings)))],
    sandbox: node["x-sandbox"] !== "disabled",
    test: named("test"),
    idempotent: node["x-idempotent"] === true,
    recordsNothing: node["x-records-nothing"] === true,
    paginated: named("bookmark"),
    form: bodyFormat(document, operation) === "form",
    empty: mayBeEmpty(document, operation),
    query: Object.fromEntries(styles),
    ...(typeof rateLimit === "string" && { rateLimit }),
  };
}

/** Says in words whose credential an operation takes. */
export function describeAccess({ credentials, scopes }: OperationFacts): string {
  if (credentials === undefined) return "Access token";
  if (credentials.length === 0) return "No credential";
  if (credentials.includes("basic")) return "App id and secret (HTTP Basic)";
  const access = scopes.length > 0 ? `Access token with ${scopes.join(" ")}` : "Access token";
  return credentials.includes("conversion_token") ? `Conversion token. ${access}` : access;
}

/** How a list or object in the query is written; `undefined` is the default, `form` exploded. */
export function queryStyle(
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
      return style;
    case "spaceDelimited":
    case "pipeDelimited":
      // Exploded, a list has no delimiters left.
      return explode ? undefined : style;
    default:
      return "unknown";
  }
}

/** Whether a schema lets a list or an object in: for a scalar every style writes the same. */
export function isStructured(document: JsonObject, reference: unknown, depth = 0): boolean {
  const schema = resolve(document, reference);
  if (!schema || depth > 8) return false;
  if (schema.type === "array" || schema.type === "object") return true;
  if (schema.items !== undefined || schema.properties !== undefined) return true;
  return ["allOf", "anyOf", "oneOf"].some((key) =>
    asArray(schema[key]).some((member) => isStructured(document, member, depth + 1)),
  );
}

/** How a body is sent; `undefined` where there is none, `unknown` where no way is known to send it. */
export function bodyFormat(
  document: JsonObject,
  { node }: Operation,
): "json" | "form" | "unknown" | undefined {
  const body = resolve(document, node.requestBody);
  if (!isObject(body)) return undefined;
  const types = Object.keys(asObject(body.content));
  if (types.some(isJsonType)) return "json";
  return types.some((type) => type.startsWith("application/x-www-form-urlencoded"))
    ? "form"
    : "unknown";
}

/** Whether JSON is of a media type. */
export function isJsonType(type: string): boolean {
  return /^(application\/((.+\+)?json\b|\*)|\*\/\*)/i.test(type);
}

function mayBeEmpty(document: JsonObject, { node }: Operation): boolean {
  return Object.entries(asObject(node.responses)).some(
    ([status, response]) =>
      /^2\d\d$/.test(status) &&
      Object.keys(asObject(resolve(document, response)?.content)).length === 0,
  );
}
