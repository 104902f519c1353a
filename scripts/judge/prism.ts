import { readFile } from "node:fs/promises";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { parse } from "yaml";
import type { Judge, RecordedRequest } from "../../src/testing/index.js";
import {
  asArray,
  asObject,
  asString,
  mappingOf,
  resolve,
  type JsonObject,
} from "../openapi/document.js";
import { walk, type Visit } from "../openapi/walk.js";

/** The result of validating a request. */
export interface Ruling {
  /** The id of the operation that Prism matched the request to. */
  readonly operation: string | undefined;
  /** The faults of the request, one line each. */
  readonly faults: readonly string[];
}

const silent = () => undefined;
const logger = {
  info: silent,
  warn: silent,
  error: silent,
  debug: silent,
  trace: silent,
  fatal: silent,
  success: silent,
  child: () => logger,
};

/** Like {@link createPrism}, in the form that a stand-in takes. */
export async function createPrismJudge(spec?: string | URL): Promise<Judge> {
  const rule = await createPrism(spec);
  return async (request) => (await rule(request)).faults;
}

/**
 * Validates requests with Prism, an independent validator, against the facts in spec/ rather than the
 * repaired document, so that it does not share our mistakes.
 */
export async function createPrism(
  spec: string | URL = new URL("../../spec/pinterest-v5.yaml", import.meta.url),
): Promise<(request: RecordedRequest) => Promise<Ruling>> {
  const document = parse(await readFile(spec, "utf8")) as JsonObject;
  const operations = await getHttpOperationsFromSpec(adaptToPrism(document));
  return async (request) => {
    let operation: string | undefined;
    const prism = createInstance(
      {
        mock: { dynamic: false },
        validateRequest: true,
        validateResponse: false,
        checkSecurity: true,
        errors: false,
        upstreamProxy: undefined,
        isProxy: false,
      },
      {
        logger,
        // Keeps Prism from generating a response.
        mock: ({ resource }) => {
          operation = resource.iid;
          return () => ({ _tag: "Right", right: { statusCode: 204 } });
        },
      },
    );
    const given = toPrism(request);
    if (given === undefined) return { operation, faults: ["Request body is not JSON"] };
    const result = await prism.request(given, operations)();
    if (result._tag === "Left") return { operation, faults: [result.left.message] };
    const faults = result.right.validations.input
      .filter(({ code }) => code !== "deprecated")
      .map(({ message }) => message);
    return { operation, faults: [...new Set(faults)] };
  };
}

/** A request as Prism takes it; `undefined` if its body is not the JSON that it says. */
function toPrism({ method, path, search, headers, body }: RecordedRequest) {
  const isJson = headers["content-type"]?.startsWith("application/json");
  try {
    return {
      method: method.toLowerCase() as "get",
      url: { path, query: parseDeepQuery(search) },
      headers,
      body: body === "" ? undefined : isJson ? (JSON.parse(body) as unknown) : body,
    };
  } catch {
    return undefined;
  }
}

type Parsed = string | string[] | ParsedObject;

interface ParsedObject {
  [name: string]: Parsed;
}

/** Parses a query; names with brackets are objects, as in `deepObject`: `a[b][c]=x`. */
function parseDeepQuery(search: string): Record<string, string | string[]> {
  const query: ParsedObject = {};
  const parameters = new URLSearchParams(search);
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    const [first = "", ...keys] = name.endsWith("]") ? name.slice(0, -1).split(/\]?\[/) : [name];
    let [holder, last] = [query, first];
    for (const key of keys) {
      const inner = (holder[last] ??= {});
      if (typeof inner === "string" || Array.isArray(inner)) break;
      [holder, last] = [inner, key];
    }
    holder[last] = values.length > 1 ? values : (values[0] ?? "");
  }
  // The types of Prism do not have objects here, but its validators accept them.
  return query as Record<string, string | string[]>;
}

/**
 * Rewrites what Prism 5.12 does not support in OpenAPI. None of the rewrites makes validation weaker:
 *
 * - `explode` of a query parameter defaults to `false` in Prism; in OpenAPI it defaults to `true` for the
 *   style `form`. Of `ids=1&ids=2`, Prism would only validate the last value.
 *   (dist/validator/validators/params.js: `el.explode || false`)
 * - `deepObject`: Prism only reads fields under `properties`, not those of a union. It is passed an object
 *   that `parseDeepQuery` has read. (dist/validator/deserializers/style/deepObject.js)
 * - An urlencoded body: Prism only reads fields under `properties` too, but reads all fields if the schema has
 *   no properties. (dist/validator/validators/body.js: `deserializeFormBody`)
 * - `discriminator` does not exist in JSON Schema, which Prism validates with. Each branch is restricted to the
 *   values that are mapped to it; otherwise a value that matches two branches would be refused.
 * - `nullable`: for an enum that contains `null` already, and for a schema without a type, Prism writes a
 *   schema that its validator rejects; it then silently accepts any value.
 *   (http-spec's nullable.js; `O.tryCatch` in dist/validator/validators/utils.js)
 */
function adaptToPrism(document: JsonObject): JsonObject {
  const visit: Visit = (node, kind, trail) => {
    if (kind === "schema") return rewriteNullable(bindBranches(document, node));
    if (kind === "mediaType") return trail.at(-1) === formType ? wrapSchema(node) : node;
    if (kind !== "parameter" || node.in !== "query") return node;
    const { style = "form", explode } = node;
    if (style === "deepObject") return { ...wrapSchema(node), style: "form", explode: true };
    return { ...node, explode: explode ?? style === "form" };
  };
  return walk(document, { visit });
}

const formType = "application/x-www-form-urlencoded";

/** An equivalent schema without a type or properties, so that Prism reads every field. */
function wrapSchema(node: JsonObject): JsonObject {
  return node.schema === undefined ? node : { ...node, schema: { anyOf: [node.schema] } };
}

function rewriteNullable(schema: JsonObject): JsonObject {
  const { nullable, ...others } = schema;
  if (nullable !== true || schema.$ref !== undefined) return schema;
  if (schema.type === undefined) return { anyOf: [others, { enum: [null] }] };
  if (!Array.isArray(schema.enum)) return schema;
  return { ...schema, enum: schema.enum.filter((value) => value !== null) };
}

function bindBranches(document: JsonObject, schema: JsonObject): JsonObject {
  const field = asString(asObject(schema.discriminator).propertyName);
  const values = new Map<string, string[]>();
  for (const { value, reference } of mappingOf(schema)) {
    values.set(reference, [...(values.get(reference) ?? []), value]);
  }
  if (values.size === 0) return schema;
  const bind = ($ref: string) => ({
    allOf: [{ $ref }],
    properties: { [field]: { enum: values.get($ref) ?? [] } },
  });
  const key = schema.anyOf === undefined ? "oneOf" : "anyOf";
  const branches = asArray(schema[key]).map((branch) => {
    const $ref = asString(asObject(branch).$ref);
    return values.has($ref) ? bind($ref) : branch;
  });
  if (branches.length > 0) return { ...schema, [key]: branches };
  // Branches that extend the schema itself would be circular.
  const extendsAny = ($ref: string) =>
    asArray(resolve(document, { $ref })?.allOf).some((part) => asObject(part).$ref !== undefined);
  const targets = [...values.keys()];
  return targets.some(extendsAny) ? schema : { ...schema, oneOf: targets.map(bind) };
}
