import { parse } from "yaml";
import type { JsonObject } from "../../scripts/openapi/document.js";

/** A small document with every construct that Pinterest's document has, and some that it may yet have. */
export const richText = `openapi: 3.0.3
info: { title: Pinterest REST API, version: 5.99.0 }
servers: [{ url: 'https://api.pinterest.com/v5' }]
tags: [{ name: pins, description: Words. }]
paths:
  /pins/{pin_id}:
    parameters:
      - $ref: '#/components/parameters/pin_id'
    get:
      operationId: pins/get
      x-ratelimit-category: org_read
      x-sandbox: enabled
      parameters:
        - { name: columns, in: query, explode: false, schema: { type: array, items: { type: string } } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { id: { type: string } } } }
      responses:
        '200':
          description: Words.
          headers: { X-Count: { schema: { type: integer } } }
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Media' }
              example: { description: Words. }
        '404': { $ref: '#/components/responses/Missing' }
        default: { description: Words. }
      security: [{ pinterest_oauth2: ['pins:read'] }]
    patch:
      operationId: pins/update
      x-sandbox: disabled
      requestBody: { $ref: '#/components/requestBodies/Pin' }
      responses:
        '204': { description: Words. }
      security: [{ pinterest_oauth2: ['pins:read'] }, { conversion_token: [] }]
  /oauth/token:
    post:
      operationId: oauth/token
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: { $ref: '#/components/schemas/Grant' }
      responses:
        '200':
          description: Words.
          content:
            application/json:
              schema:
                allOf:
                  - $ref: '#/components/schemas/Paginated'
                  - type: object
                    properties: { items: { items: { $ref: '#/components/schemas/Pin' } } }
      security: [{ basic: [] }]
components:
  parameters:
    pin_id: { name: pin_id, in: path, required: true, schema: { type: string, pattern: '^\\d+$' } }
  requestBodies:
    Pin: { content: { application/json: { schema: { $ref: '#/components/schemas/Pin' } } } }
  responses:
    Missing: { description: Words., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
  schemas:
    Error: { type: object, properties: { code: { type: integer }, message: { type: string } }, required: [code] }
    Paginated:
      type: object
      properties: { bookmark: { type: string, nullable: true }, items: { type: array, items: { type: object } } }
      required: [items]
    Pin:
      title: Words.
      type: object
      required: [title]
      properties:
        title: { type: string, title: Words., description: Words., maxLength: 100 }
        description: { type: string, nullable: true, default: description }
        examples: { type: array, items: { type: string }, minItems: 1 }
        parent: { $ref: '#/components/schemas/Pin', nullable: true }
        counts: { type: object, additionalProperties: { type: integer } }
        kind: { type: string, enum: [image, video] }
        extra: { type: object }
    Media:
      discriminator: { propertyName: kind, mapping: { image: '#/components/schemas/Image', video: Video } }
      oneOf: [{ $ref: '#/components/schemas/Image' }, { $ref: '#/components/schemas/Video' }]
    Image:
      allOf: [{ $ref: '#/components/schemas/Pin' }, { type: object, properties: { url: { type: string } } }]
      required: [url]
    Video:
      allOf: [{ $ref: '#/components/schemas/Pin' }, { type: object, required: [title, length], properties: { length: { type: number } } }]
    Grant:
      type: object
      properties: { grant_type: { type: string } }
      required: [grant_type]
      discriminator: { propertyName: grant_type, mapping: { code: '#/components/schemas/ByCode' } }
    ByCode:
      allOf: [{ $ref: '#/components/schemas/Grant' }, { type: object, properties: { code: { type: string } } }]
  securitySchemes:
    basic: { type: http, scheme: basic }
    conversion_token: { type: http, scheme: bearer }
    pinterest_oauth2:
      type: oauth2
      flows:
        authorizationCode:
          authorizationUrl: https://www.pinterest.com/oauth/
          tokenUrl: https://api.pinterest.com/v5/oauth/token
          scopes: { 'pins:read': Words. }
`;

/** The same, parsed. */
export const richDocument = parse(richText) as JsonObject;
