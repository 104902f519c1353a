import { parse } from "yaml";
import type { JsonObject } from "../../scripts/openapi/document.js";

/** Parts of a small document; each is YAML in flow style. */
export interface Parts {
  /** The schema of what is sent. */
  sent?: string;
  /** The schema of what is answered. */
  answered?: string;
  /** Fields of the operation `things/create`. */
  operation?: string;
  /** Fields of its request body. */
  body?: string;
  /** The responses of `things/get`. */
  responses?: string;
  /** Paths besides `/things`. */
  paths?: string;
  /** Schemas besides `Sent` and `Answered`. */
  schemas?: string;
  parameters?: string;
  securitySchemes?: string;
  /** Fields of the document's root. */
  root?: string;
}

/** A document with one operation that sends `Sent` and one that answers `Answered`. */
export function smallDocument(parts: Parts = {}): JsonObject {
  const read = (text = "{}") => parse(text) as JsonObject;
  const content = (name: string) => ({
    "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
  });
  const description = "OK";
  return {
    openapi: "3.0.3",
    info: { title: "Small", version: "5.0.0" },
    servers: [{ url: "https://api.pinterest.com/v5" }],
    paths: {
      "/things": {
        post: {
          operationId: "things/create",
          requestBody: { required: true, content: content("Sent"), ...read(parts.body) },
          responses: { "204": { description } },
          ...read(parts.operation),
        },
        get: {
          operationId: "things/get",
          responses: {
            "200": { description, content: content("Answered") },
            ...read(parts.responses),
          },
        },
      },
      ...read(parts.paths),
    },
    components: {
      schemas: {
        Sent: read(parts.sent ?? "{ type: object }"),
        Answered: read(parts.answered ?? "{ type: object }"),
        ...read(parts.schemas),
      },
      parameters: read(parts.parameters),
      securitySchemes: read(parts.securitySchemes),
    },
    ...read(parts.root),
  };
}
