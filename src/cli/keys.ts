import type { OperationDescription, OperationParameter } from "../catalog.js";
import { usageError } from "./failure.js";
import { suggestion } from "./search.js";
import { isSecretKey, secretKeyIn } from "./shell.js";

/** The options of a call, from the `key=value` arguments of a command. */
export interface CallValues {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly body: Record<string, unknown>;
}

/** The operation that the keys belong to. */
export interface KeyTarget {
  readonly method: string;
  /**
   * `undefined` if it is not in the table; a key then belongs to the body, or to the query of a call without a body.
   */
  readonly operation: OperationDescription | undefined;
}

/**
 * Reads `key=value`, `key:=JSON` and `?key=value` arguments. Each key goes into the path, the query or the body, as the
 * operation defines it, and its value is parsed according to its type. `?key=value` adds any query parameter.
 */
export function parseKeys(given: readonly string[], target: KeyTarget): CallValues {
  const { operation, method } = target;
  const values: CallValues = { path: {}, query: {}, body: {} };
  const takesBody = operation ? operation.body !== undefined : !/^(GET|DELETE)$/.test(method);
  for (const argument of given) {
    const [, isQuery, key = "", isJson, text = ""] =
      /^(\?)?([^=:\s?]+)(:)?=(.*)$/s.exec(argument) ?? [];
    if (key === "") {
      throw usageError(`${shown(argument)}: expected key=value, key:=JSON or ?key=value`);
    }
    const parameter = isQuery === undefined ? findParameter(key, operation) : undefined;
    const place = parameter?.in ?? (isQuery !== undefined || !takesBody ? "query" : "body");
    const value = isJson ? parseJsonValue(key, text) : parseKeyValue(key, text, parameter);
    const secret = isSecretKey(key) ? key : secretKeyIn(value);
    // The token of a report is an id, not a secret.
    if (secret !== undefined && parameter?.in !== "query") {
      throw usageError(
        `${secret}: must not be an argument, which other users can see; pass it with --input -`,
      );
    }
    add(values[place], key, value, parameter?.list === true);
  }
  return values;
}

function findParameter(
  key: string,
  operation: OperationDescription | undefined,
): OperationParameter | undefined {
  if (!operation) return undefined;
  const { parameters, route } = operation;
  for (const place of ["path", "query", "body"] as const) {
    const found = parameters.find(({ name, in: where }) => name === key && where === place);
    if (found) return found;
  }
  if (operation.body === "other") return undefined;
  const names = parameters.map(({ name }) => name);
  const known = suggestion(key, names) || `; pinterest ops show ${operation.id} lists its keys`;
  throw usageError(`${key}: ${route} has no such key${known}`);
}

/** A repeated key of a list adds to it. */
function add(target: Record<string, unknown>, key: string, value: unknown, isList: boolean): void {
  const before = Object.hasOwn(target, key) ? target[key] : undefined;
  if (before === undefined) {
    Object.defineProperty(target, key, { value, enumerable: true, writable: true });
  } else if (isList && Array.isArray(before) && Array.isArray(value)) {
    target[key] = [...(before as unknown[]), ...(value as unknown[])];
  } else {
    throw usageError(`${key}: given twice; expected one value`);
  }
}

/** Parses the text of a value by its type; the values of a list are separated by commas. */
function parseKeyValue(
  key: string,
  text: string,
  parameter: OperationParameter | undefined,
): unknown {
  if (!parameter) return text;
  const { type, list } = parameter;
  if (!list) return parseScalar(key, text, type);
  return text.split(",").map((each) => parseScalar(key, each.trim(), type));
}

function parseScalar(key: string, text: string, type: string): unknown {
  switch (type) {
    case "string":
      return text;
    case "integer":
      if (/^-?\d+$/.test(text)) {
        return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
      }
      throw usageError(`${key}: expected an integer`);
    case "number":
      if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
      throw usageError(`${key}: expected a number`);
    case "boolean":
      if (text === "true" || text === "false") return text === "true";
      throw usageError(`${key}: expected true or false`);
    case "object":
      throw usageError(`${key}: expected an object; write it as JSON, ${key}:='{...}'`);
    case "json":
      return text;
  }
  return parseEnum(key, text, type.split("|"));
}

/** Ignores case. `key:="VALUE"` sends a value that the table does not have. */
function parseEnum(key: string, text: string, values: readonly string[]): string {
  const found = values.find((value) => value.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const meant = suggestion(text, values);
  throw usageError(`${key}: expected one of ${values.join(", ")}${meant}`);
}

function parseJsonValue(key: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw usageError(`${key}: expected JSON after :=, such as ${key}:='["a", "b"]'`);
  }
}

/** The start of an argument as it may be shown; the rest may be a secret. */
function shown(argument: string): string {
  return JSON.stringify(argument.length > 20 ? `${argument.slice(0, 20)}…` : argument);
}
