import type { SiteOperation, SiteParameter } from "../../site/lib/operation.js";
import { describeOperations } from "../../src/catalog.js";
import { findOperation } from "../../src/operations.js";
import { preferredMedia } from "../generate/operations.js";
import {
  asObject,
  asString,
  listOperations,
  resolve,
  type JsonObject,
  type Operation,
} from "../openapi/document.js";
import { examples } from "./examples.js";
import { sampleProperty, sampleValue } from "./samples.js";
import { type Shape, readShape } from "./shapes.js";

/** Everything that the page of an operation shows. */
export interface OperationFacts extends SiteOperation {
  /** The parameters of path, query and headers. */
  readonly inputs: readonly InputFacts[];
  readonly bodyShape: Shape | undefined;
  readonly isBodyRequired: boolean;
  /** The successful responses. */
  readonly responses: readonly ResponseFacts[];
  /** The other statuses that the document lists. */
  readonly failures: readonly string[];
}

/** A parameter of the path, the query or the headers. */
export interface InputFacts {
  readonly name: string;
  readonly in: string;
  readonly isRequired: boolean;
  readonly shape: Shape;
}

/** A successful response. */
export interface ResponseFacts {
  readonly status: string;
  readonly mediaType: string;
  /** `undefined` for a response without content. */
  readonly shape: Shape | undefined;
}

/** Collects the facts of every operation, in the order of their paths. */
export function collectOperations(document: JsonObject): OperationFacts[] {
  const byRoute = new Map(
    listOperations(document).map((each) => [`${each.method.toUpperCase()} ${each.path}`, each]),
  );
  return describeOperations().map((description) => {
    const operation = byRoute.get(description.route);
    if (!operation) throw new Error(`the document lacks ${description.route}`);
    const { form = false, query = {} } = findOperation(description.method, description.path);
    const body = readBodyFacts(document, operation.node);
    const inputs = operation.parameters.map((parameter) => readInput(document, parameter));
    const responses = readResponses(document, operation.node);
    const parameters = description.parameters.map((parameter): SiteParameter => {
      const style = parameter.in === "query" ? query[parameter.name] : undefined;
      const shape =
        parameter.in === "body"
          ? shapesByName(body?.shape).get(parameter.name)
          : inputs.find((each) => each.name === parameter.name && each.in === parameter.in)?.shape;
      const text = shape?.description;
      return {
        ...parameter,
        type: typeWithValues(parameter, shape),
        ...(style && { style }),
        ...(text && { description: text }),
      };
    });
    return {
      ...description,
      parameters,
      slug: slugOf(description.id),
      deprecated: operation.node.deprecated === true,
      form,
      answers: responses.some(({ shape }) => shape !== undefined),
      sample: sampleCall(document, operation, parameters),
      inputs,
      bodyShape: body?.shape,
      isBodyRequired: body?.isRequired === true,
      responses,
      failures: Object.keys(asObject(operation.node.responses)).filter((key) => /^[345]/.test(key)),
    };
  });
}

/** The type of a parameter. The catalog leaves out the values of long enums, such as countries. */
function typeWithValues({ type, list }: SiteParameter, shape: Shape | undefined): string {
  const { values = [], isOpen = false } = shape ?? {};
  const isLongEnum = type === "string" && !list && !isOpen && values.length > 0;
  return isLongEnum ? values.join("|") : type;
}

/** The name of an operation's page: `boards-list` for `boards/list`. */
function slugOf(id: string): string {
  return id.replaceAll("/", "-");
}

/** Every field of an object by name, those of its kinds included. */
function shapesByName(shape: Shape | undefined): Map<string, Shape> {
  if (!shape) return new Map();
  const own = shape.fields.map(({ name, shape: field }) => [name, field] as const);
  return new Map([
    ...shape.variants.flatMap((variant) => [...shapesByName(variant.shape)]),
    ...own,
  ]);
}

function readInput(document: JsonObject, parameter: JsonObject): InputFacts {
  const shape = readShape({ document, isSent: true }, parameter.schema ?? {});
  return {
    name: asString(parameter.name),
    in: asString(parameter.in),
    isRequired: parameter.required === true,
    shape: {
      ...shape,
      description: asString(parameter.description) || shape.description,
      isDeprecated: shape.isDeprecated || parameter.deprecated === true,
    },
  };
}

function readBodyFacts(document: JsonObject, node: JsonObject) {
  const body = resolve(document, node.requestBody);
  const schema = preferredMedia(document, body)?.[1].schema;
  if (!body || schema === undefined) return undefined;
  return {
    schema,
    shape: readShape({ document, isSent: true }, schema),
    isRequired: body.required === true,
  };
}

function readResponses(document: JsonObject, node: JsonObject): ResponseFacts[] {
  return Object.entries(asObject(node.responses))
    .filter(([status]) => status.startsWith("2"))
    .map(([status, given]) => {
      const [mediaType = "", media] = preferredMedia(document, given) ?? [];
      const schema = media?.schema;
      const shape =
        schema === undefined ? undefined : readShape({ document, isSent: false }, schema);
      return { status, mediaType, shape };
    });
}

/** Values for everything that the operation requires, and for what {@link examples} adds. */
function sampleCall(
  document: JsonObject,
  { id, node, parameters }: Operation,
  listed: readonly SiteParameter[],
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, schema, required } of parameters) {
    if (required !== true) continue;
    values[asString(name)] = sampleValue(document, schema, asString(name));
  }
  const body = readBodyFacts(document, node);
  if (!body) return { ...values, ...examples[id] };
  const sample = sampleValue(document, body.schema, "body");
  const own = listed.filter((parameter) => parameter.in === "body");
  if (own.length === 0) return { ...values, body: sample };
  const fields = asObject(Array.isArray(sample) ? sample[0] : sample);
  if (Object.keys(fields).length > 0) return { ...fields, ...values, ...examples[id] };
  const { name = "" } = own.find((each) => usualNames.has(each.name)) ?? own[0] ?? {};
  const optional = sampleProperty(document, body.schema, name);
  return { ...values, ...(examples[id] ?? { [name]: optional }) };
}

/** What a call sets that has to set nothing in particular. */
const usualNames = new Set(["name", "title", "status", "country", "website", "entity_types"]);
