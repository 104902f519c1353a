/** A small document of the kind that Pinterest publishes, with prose and with traps for those who drop it. */
export const upstreamText = `openapi: 3.0.3
info:
  version: 5.99.0
  title: Pinterest REST API
  description: Words of somebody else.
servers:
  - url: 'https://api.pinterest.com/v5'
tags:
  - name: pins
    description: Words of somebody else.
paths:
  /pins:
    post:
      operationId: pins/create
      summary: Words of somebody else.
      description: Words of somebody else.
      x-codeSamples: [{ lang: Shell, source: curl }]
      x-ratelimit-category: org_write
      x-sandbox: enabled
      tags: [pins]
      requestBody:
        description: Words of somebody else.
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/Pin'
            example: { title: sample }
      responses:
        '201':
          description: Words of somebody else.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Pin'
              examples: { one: { value: { title: sample } } }
        default:
          description: Words of somebody else.
      security:
        - pinterest_oauth2: ['pins:write']
    get:
      operationId: pins/list
      x-sandbox: disabled
      parameters:
        - name: bookmark
          in: query
          description: Words of somebody else.
          example: abc
          schema: { type: string }
        - name: columns
          in: query
          explode: false
          schema: { type: array, items: { type: string } }
      responses:
        '204':
          description: Words of somebody else.
      security:
        - pinterest_oauth2: ['pins:read']
components:
  schemas:
    Pin:
      title: Words of somebody else.
      description: Words of somebody else.
      type: object
      required: [title, description]
      example: { title: sample }
      properties:
        title:
          type: string
          title: Words of somebody else.
          example: sample
        description: { type: string, nullable: true }
        examples: { type: array, items: { type: string } }
        example: { type: string, enum: [summary, title] }
        summary: { type: string, default: description }
  securitySchemes:
    pinterest_oauth2:
      type: oauth2
      description: Words of somebody else.
      flows:
        authorizationCode:
          authorizationUrl: https://www.pinterest.com/oauth/
          tokenUrl: https://api.pinterest.com/v5/oauth/token
          scopes:
            'pins:write': Words of somebody else.
            'pins:read': Words of somebody else.
`;
