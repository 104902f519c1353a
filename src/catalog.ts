/**
 * What each operation does, takes and needs, at run time.
 *
 * @module
 */
import { catalog } from "../generated/catalog.js";
import { PinterestInputError } from "./errors/index.js";
import { type Operation, findOperation } from "./operations.js";

/** A parameter of an operation, or a property of its body. */
export interface OperationParameter {
  /** Such as `page_size`. */
  readonly name: string;
  readonly in: "path" | "query" | "body";
  readonly required: boolean;
  /**
   * `string`, `integer`, `number`, `boolean`, `object`, `json` for anything else, or the values of an enum separated
   * by `|`.
   */
  readonly type: string;
  /** Whether it is a list of values of that type. */
  readonly list: boolean;
}

/** The description of an operation. */
export interface OperationDescription {
  /** Such as `GET /boards/{board_id}`. */
  readonly route: string;
  /** The `operationId`, such as `boards/get`. */
  readonly id: string;
  /** The HTTP method, upper case. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  /** The groups it belongs to, such as `boards`. */
  readonly tags: readonly string[];
  /** The credentials it accepts; any one of them suffices. */
  readonly credentials: readonly ("accessToken" | "conversionToken" | "app" | "none")[];
  /** The OAuth scopes that an access token needs. */
  readonly scopes: readonly string[];
  /** The rate-limit category, if it has one. */
  readonly rateLimit: string | undefined;
  /** Whether the sandbox offers it. */
  readonly sandbox: boolean;
  /** Whether it takes `?test=true`. */
  readonly test: boolean;
  /** Whether it can be called in test mode: it only reads, records nothing, or takes `?test=true`. */
  readonly testMode: boolean;
  /** Whether it returns its list in pages, by bookmark. */
  readonly paginated: boolean;
  /** What kind of body it takes: an object, a list of objects, or something else; `undefined` for none. */
  readonly body: "object" | "list" | "other" | undefined;
  readonly parameters: readonly OperationParameter[];
  /** Its page in Pinterest's documentation. */
  readonly docs: string;
}

/**
 * Describes an operation: what it does, which credential and scopes it needs, its parameters, and where it is
 * documented. Exported by `pinterest-client/operations`, so that the client does not include these texts.
 *
 * @param route method and path template, such as `GET /boards/{board_id}`
 * @throws PinterestInputError if the API has no such operation.
 *
 * @example
 * const { summary, scopes } = describeOperation("GET /boards");
 */
export function describeOperation(route: string): OperationDescription {
  const given: unknown = route;
  const parts = typeof given === "string" ? /^(\w+) (\/\S*)$/.exec(given) : undefined;
  const [, method = "", path = ""] = parts ?? [];
  if (path === "") {
    throw new PinterestInputError("route", "expected a method and a path, such as GET /boards");
  }
  return toDescription(findOperation(method.toUpperCase(), path));
}

/**
 * Describes every operation of the API, in the order of their paths.
 *
 * @example
 * const paginated = describeOperations().filter((operation) => operation.paginated);
 */
export function describeOperations(): OperationDescription[] {
  return Object.keys(catalog).map(describeOperation);
}

const credentialNames: Readonly<Record<string, "accessToken" | "conversionToken" | "app">> = {
  pinterest_oauth2: "accessToken",
  client_credentials: "accessToken",
  conversion_token: "conversionToken",
  basic: "app",
};

function toDescription(operation: Operation): OperationDescription {
  const { id, method, path, credentials = ["pinterest_oauth2"], scopes = [] } = operation;
  const route = `${method} ${path}`;
  const { summary = "", tags = [], body, parameters = [] } = catalog[route] ?? {};
  const accepted = credentials.map((scheme) => credentialNames[scheme] ?? "accessToken");
  const isRead = method === "GET" || operation.recordsNothing === true;
  return {
    ...{ route, id, method, path },
    summary: summary || `Calls ${id}.`,
    tags,
    credentials: accepted.length > 0 ? [...new Set(accepted)] : ["none"],
    scopes,
    rateLimit: operation.rateLimit,
    sandbox: operation.sandbox !== false,
    test: operation.test === true,
    testMode: isRead || operation.test === true,
    paginated: operation.paginated === true,
    body,
    parameters: parameters.map(parseParameter),
    docs: `https://developers.pinterest.com/docs/api/v5/${id.replaceAll("/", "-")}`,
  };
}

/** Parses a parameter of the generated catalog; generated/catalog.ts describes the format. */
function parseParameter(text: string): OperationParameter {
  const [place = "", name = "", type = ""] = text.split(" ");
  const isRequired = name.endsWith("!");
  const isList = type.endsWith("[]");
  return {
    name: isRequired ? name.slice(0, -1) : name,
    in: place as OperationParameter["in"],
    required: isRequired,
    type: isList ? type.slice(0, -2) : type,
    list: isList,
  };
}
