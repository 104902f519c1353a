import { asArray, asObject, asString, isObject, type JsonObject } from "../openapi/json.js";
import { resolve } from "../openapi/operations.js";
import { walk, type Visit } from "../openapi/walk.js";

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
