/**
 * What an OpenAPI 3.0 document may hold, and where: the one place that knows that `title` beside
 * `type` is an annotation, while `title` inside `properties` is a property of a Pin.
 * https://spec.openapis.org/oas/v3.0.3
 */

/** What a field holds. */
export type Field =
  /** A value that means something; it is taken as it is and not looked into. */
  | "fact"
  /** Prose or an example: it changes no type and no request. */
  | "annotation"
  /** Names that lead to prose, such as OAuth scopes: the names are facts. */
  | "names"
  | { readonly one: Kind }
  | { readonly list: Kind }
  /** `x-...` among the names of an open map is an extension, and no name. */
  | { readonly map: Kind; readonly isOpen?: true };

/** The kinds of object in a document. */
export type Kind =
  | "document"
  | "info"
  | "server"
  | "serverVariable"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "link"
  | "callback"
  | "components"
  | "schema"
  | "securityScheme"
  | "flows"
  | "flow"
  | "tag";

const prose = {
  summary: "annotation",
  description: "annotation",
  externalDocs: "annotation",
} as const satisfies Record<string, Field>;

const samples = { example: "annotation", examples: "annotation" } as const;

const operation: Field = { one: "operation" };
const schema: Field = { one: "schema" };
const schemas: Field = { list: "schema" };
const parameter = {
  $ref: "fact",
  name: "fact",
  in: "fact",
  ...prose,
  required: "fact",
  deprecated: "fact",
  allowEmptyValue: "fact",
  style: "fact",
  explode: "fact",
  allowReserved: "fact",
  schema,
  content: { map: "mediaType" },
  ...samples,
} as const satisfies Record<string, Field>;

/** Stands for every field that a kind does not name; no field of a document is called so. */
export const anyOther = "";

/** The fields of each kind, in the order in which the project writes them. */
export const grammar: Readonly<Record<Kind, Readonly<Record<string, Field>>>> = {
  document: {
    openapi: "fact",
    info: { one: "info" },
    externalDocs: "annotation",
    servers: { list: "server" },
    security: "fact",
    tags: { list: "tag" },
    paths: { map: "pathItem", isOpen: true },
    components: { one: "components" },
  },
  info: {
    title: "fact",
    version: "fact",
    description: "annotation",
    termsOfService: "fact",
    contact: "fact",
    license: "fact",
  },
  server: { url: "fact", description: "annotation", variables: { map: "serverVariable" } },
  serverVariable: { enum: "fact", default: "fact", description: "annotation" },
  tag: { name: "fact", ...prose },
  pathItem: {
    $ref: "fact",
    ...prose,
    servers: { list: "server" },
    parameters: { list: "parameter" },
    get: operation,
    put: operation,
    post: operation,
    delete: operation,
    options: operation,
    head: operation,
    patch: operation,
    trace: operation,
  },
  operation: {
    operationId: "fact",
    ...prose,
    deprecated: "fact",
    tags: "fact",
    servers: { list: "server" },
    parameters: { list: "parameter" },
    requestBody: { one: "requestBody" },
    responses: { map: "response", isOpen: true },
    callbacks: { map: "callback" },
    security: "fact",
    "x-codeSamples": "annotation",
    "x-code-samples": "annotation",
  },
  parameter,
  requestBody: {
    $ref: "fact",
    description: "annotation",
    required: "fact",
    content: { map: "mediaType" },
  },
  mediaType: { schema, ...samples, encoding: { map: "encoding" } },
  encoding: {
    contentType: "fact",
    headers: { map: "parameter" },
    style: "fact",
    explode: "fact",
    allowReserved: "fact",
  },
  response: {
    $ref: "fact",
    description: "annotation",
    headers: { map: "parameter" },
    content: { map: "mediaType" },
    links: { map: "link" },
  },
  link: {
    $ref: "fact",
    operationRef: "fact",
    operationId: "fact",
    parameters: "fact",
    requestBody: "fact",
    description: "annotation",
    server: { one: "server" },
  },
  callback: { $ref: "fact", [anyOther]: { one: "pathItem" } },
  components: {
    securitySchemes: { map: "securityScheme" },
    parameters: { map: "parameter" },
    headers: { map: "parameter" },
    requestBodies: { map: "requestBody" },
    responses: { map: "response" },
    schemas: { map: "schema" },
    examples: "annotation",
    links: { map: "link" },
    callbacks: { map: "callback" },
  },
  schema: {
    $ref: "fact",
    title: "annotation",
    description: "annotation",
    type: "fact",
    format: "fact",
    nullable: "fact",
    enum: "fact",
    default: "fact",
    multipleOf: "fact",
    minimum: "fact",
    exclusiveMinimum: "fact",
    maximum: "fact",
    exclusiveMaximum: "fact",
    minLength: "fact",
    maxLength: "fact",
    pattern: "fact",
    minItems: "fact",
    maxItems: "fact",
    uniqueItems: "fact",
    minProperties: "fact",
    maxProperties: "fact",
    items: schema,
    properties: { map: "schema" },
    additionalProperties: schema,
    required: "fact",
    discriminator: "fact",
    allOf: schemas,
    anyOf: schemas,
    oneOf: schemas,
    not: schema,
    readOnly: "fact",
    writeOnly: "fact",
    deprecated: "fact",
    xml: "fact",
    externalDocs: "annotation",
    ...samples,
  },
  securityScheme: {
    $ref: "fact",
    type: "fact",
    description: "annotation",
    name: "fact",
    in: "fact",
    scheme: "fact",
    bearerFormat: "fact",
    flows: { one: "flows" },
    openIdConnectUrl: "fact",
  },
  flows: {
    authorizationCode: { one: "flow" },
    clientCredentials: { one: "flow" },
    implicit: { one: "flow" },
    password: { one: "flow" },
  },
  flow: {
    authorizationUrl: "fact",
    tokenUrl: "fact",
    refreshUrl: "fact",
    scopes: "names",
  },
};

/** The keys of a path item that are HTTP methods, lower case. */
export const httpMethods = Object.keys(grammar.pathItem).filter(
  (key) => grammar.pathItem[key] === operation,
);
