import {
  asArray,
  asObject,
  asString,
  type Json,
  type JsonObject,
  listOperations,
  resolve,
  type Operation,
} from "../../scripts/openapi/document.js";

/** A place where an operation takes or gives a value, and the type that stands for it. */
export interface Place {
  /** Such as `boards/create body`, `boards/list 200`, `boards/list query`. */
  readonly name: string;
  /** The operation's id. */
  readonly operation: string;
  /** Whether callers write the value there (body, query, path), or read it (an answer). */
  readonly isInput: boolean;
  /** The schema of the place, in the document that the places were listed of. */
  readonly schema: JsonObject;
  /** The type, in terms of `operations` of generated/schema.ts. */
  readonly type: string;
}

/** Lists the body, the query, the path and every 2xx answer of each operation of a document. */
export function listPlaces(document: JsonObject): Place[] {
  return listOperations(document).flatMap((operation) => [
    ...contentPlaces(document, operation, "body", operation.node.requestBody, `["requestBody"]`),
    ...Object.entries(asObject(operation.node.responses))
      .filter(([status]) => /^2(\d\d|XX)$/i.test(status))
      .flatMap(([status, response]) => {
        // The types put a whole range of statuses under the first.
        const own = status.replace(/XX$/i, "00");
        return contentPlaces(document, operation, status, response, `["responses"][${own}]`);
      }),
    ...parameterPlaces(operation, "query"),
    ...parameterPlaces(operation, "path"),
  ]);
}

function contentPlaces(
  document: JsonObject,
  { id }: Operation,
  part: string,
  holder: Json | undefined,
  access: string,
): Place[] {
  return Object.entries(asObject(resolve(document, holder)?.content)).map(
    ([mediaType, content]) => ({
      name: `${id} ${part}`,
      operation: id,
      isInput: part === "body",
      schema: asObject(asObject(content).schema),
      // A body may be one that can be left out.
      type: `NonNullable<operations[${JSON.stringify(id)}]${access}>["content"][${JSON.stringify(mediaType)}]`,
    }),
  );
}

/** The parameters of one kind, seen as one object. */
function parameterPlaces({ id, parameters }: Operation, kind: "query" | "path"): Place[] {
  const own = parameters.filter((parameter) => parameter.in === kind);
  if (own.length === 0) return [];
  // What is described by its content is given as text.
  const named = own.map(({ name, schema }) => [
    asString(name),
    schema === undefined ? { type: "string" } : asObject(schema),
  ]);
  const required = own.filter((parameter) => parameter.required === true);
  return [
    {
      name: `${id} ${kind}`,
      operation: id,
      isInput: true,
      schema: {
        type: "object",
        properties: Object.fromEntries(named) as JsonObject,
        required: asArray(required.map(({ name = null }) => name)),
      },
      type: `NonNullable<operations[${JSON.stringify(id)}]["parameters"]["${kind}"]>`,
    },
  ];
}
