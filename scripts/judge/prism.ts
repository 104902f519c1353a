import { readFile } from "node:fs/promises";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { parse } from "yaml";
import type { Judge, RecordedRequest } from "../../src/testing/index.js";
import {
  asArray,
  asObject,
  asString,
  isObject,
  resolve,
  type JsonObject,
} from "../openapi/document.js";
import { walk, type Visit } from "../openapi/walk.js";

/** What Prism finds of a request. */
export interface Ruling {
  /** The operation that it takes the request for, by id. */
  readonly operation: string | undefined;
  /** What is wrong with it, one line a fault. */
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

/** As {@link createPrism}, for a stand-in. */
export async function createPrismJudge(spec?: string | URL): Promise<Judge> {
  const rule = await createPrism(spec);
  return async (request) => (await rule(request)).faults;
}

/**
 * Has Prism, a validator that we did not write, rule on requests by the project's own copy of the API's
 * facts: not by the repaired document, so that it does not share our mistakes.
 */
export async function createPrism(
  spec: string | URL = new URL("../../spec/pinterest-v5.yaml", import.meta.url),
): Promise<(request: RecordedRequest) => Promise<Ruling>> {
  const document = parse(await readFile(spec, "utf8")) as JsonObject;
  const operations = await getHttpOperationsFromSpec(tellPrism(document));
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
        // Prism would go on to make up an answer; nobody asks for one.
        mock: ({ resource }) => {
          operation = resource.iid;
          return () => ({ _tag: "Right", right: { statusCode: 204 } });
        },
      },
    );
    const result = await prism.request(toPrism(request), operations)();
    if (result._tag === "Left") return { operation, faults: [result.left.message] };
    const faults = result.right.validations.input
      .filter(({ code }) => code !== "deprecated")
      .map(({ message }) => message);
    return { operation, faults: [...new Set(faults)] };
  };
}

function toPrism({ method, path, search, headers, body }: RecordedRequest) {
  const json = headers["content-type"]?.startsWith("application/json");
  return {
    method: method.toLowerCase() as "get",
    url: { path, query: parseQuery(search) },
    headers,
    body: body === "" ? undefined : json ? (JSON.parse(body) as unknown) : body,
  };
}

type Parsed = string | string[] | ParsedObject;

interface ParsedObject {
  [name: string]: Parsed;
}

/** Names with brackets are read as `deepObject` has them: `a[b][c]=x`. */
function parseQuery(search: string): Record<string, string | string[]> {
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
  // Prism's own type knows no objects; its readers pass them on.
  return query as Record<string, string | string[]>;
}

/**
 * Says in a document what Prism 5.12 does not know of OpenAPI, so that it can judge by it. None of this
 * lets more pass:
 *
 * - `explode` of a query parameter: Prism takes `false` where nothing is said; OpenAPI takes `true` for the
 *   style `form`. Of `ids=1&ids=2` it would judge the last one alone.
 *   (dist/validator/validators/params.js: `el.explode || false`)
 * - `deepObject`: Prism reads the fields under `properties` and none of a union's. It is handed the object,
 *   which prism.ts reads by its brackets. (dist/validator/deserializers/style/deepObject.js)
 * - an urlencoded body: Prism reads the fields under `properties` there too; a schema that has none has it
 *   read all of them. (dist/validator/validators/body.js: `deserializeFormBody`)
 * - `discriminator`: JSON Schema, by which Prism validates, has none. Each branch is bound to the values
 *   that are mapped to it; what fits two branches by its other fields would be refused.
 * - `nullable`: of a list of values that names `null` already, and of a schema without a type, Prism makes
 *   a schema that its validator refuses; it then lets anything pass and says nothing.
 *   (http-spec's nullable.js; `O.tryCatch` in dist/validator/validators/utils.js)
 */
export function tellPrism(document: JsonObject): JsonObject {
  const visit: Visit = (node, kind, trail) => {
    if (kind === "schema") return sayNull(bindBranches(document, node));
    if (kind === "mediaType") return trail.at(-1) === formType ? wrapSchema(node) : node;
    if (kind !== "parameter" || node.in !== "query") return node;
    const { style = "form", explode } = node;
    if (style === "deepObject") return { ...wrapSchema(node), style: "form", explode: true };
    return { ...node, explode: explode ?? style === "form" };
  };
  return walk(document, { visit });
}

const formType = "application/x-www-form-urlencoded";

/** The same schema to a validator; one without a type or properties to Prism's readers of text. */
function wrapSchema(node: JsonObject): JsonObject {
  return node.schema === undefined ? node : { ...node, schema: { anyOf: [node.schema] } };
}

function sayNull(schema: JsonObject): JsonObject {
  const { nullable, ...others } = schema;
  if (nullable !== true || schema.$ref !== undefined) return schema;
  if (schema.type === undefined) return { anyOf: [others, { enum: [null] }] };
  if (!Array.isArray(schema.enum)) return schema;
  return { ...schema, enum: schema.enum.filter((value) => value !== null) };
}

function bindBranches(document: JsonObject, schema: JsonObject): JsonObject {
  const { discriminator } = schema;
  const mapping = isObject(discriminator) ? asObject(discriminator.mapping) : {};
  const field = asString(asObject(discriminator).propertyName);
  const values = new Map<string, string[]>();
  for (const [value, target] of Object.entries(mapping)) {
    const name = asString(target);
    const $ref = name.startsWith("#") ? name : `#/components/schemas/${name}`;
    values.set($ref, [...(values.get($ref) ?? []), value]);
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
  // Branches that extend the schema itself would lead in a circle.
  const extendsAny = ($ref: string) =>
    asArray(resolve(document, { $ref })?.allOf).some((part) => asObject(part).$ref !== undefined);
  const targets = [...values.keys()];
  return targets.some(extendsAny) ? schema : { ...schema, oneOf: targets.map(bind) };
}
