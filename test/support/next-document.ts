/** Pinterest's document as its next version is written: the same API in another style, and more of it. */

import {
  asArray,
  asObject,
  asString,
  isObject,
  listOperations,
  resolve,
  type Json,
  type JsonObject,
} from "../../scripts/openapi/document.js";
import { walk } from "../../scripts/openapi/walk.js";

const prefix = "#/components/schemas/";

/** How events are written, besides the other changes. */
export interface NextStyle {
  /** The name of the component of the body with events; today's by default. */
  readonly eventsName?: string;
  /** Whether the event is a component of its own. */
  readonly isEventReferenced?: boolean;
}

/**
 * Rewrites the facts of today: pages and token grants are flat objects, the identifier rule and the required columns of
 * a report are gone, POST answers 201 beside 200 and DELETE 200 beside 204, and there is a new operation.
 */
export function nextDocument(today: JsonObject, style: NextStyle = {}): JsonObject {
  const document = walk(structuredClone(today), {
    visit: (node, kind) => (kind === "schema" ? flattenPage(today, node) : node),
  });
  const schemas = asObject(asObject(document.components).schemas);
  addSuccesses(document);
  flattenGrants(document, schemas);
  loosenReport(document);
  rewriteEvents(document, schemas, style);
  Object.assign(asObject(document.info), { version: "5.28.0" });
  Object.assign(asObject(document.paths), {
    "/beta/things": {
      post: {
        operationId: "beta_things/create",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["name"],
                properties: { name: { type: "string" } },
              },
            },
          },
        },
        responses: { 201: jsonOf({ type: "object", properties: { id: { type: "string" } } }) },
        security: [{ pinterest_oauth2: ["boards:write"] }],
      },
    },
  });
  return dropUnused(document);
}

function jsonOf(schema: JsonObject): JsonObject {
  return { description: "OK", content: { "application/json": { schema } } };
}

/** A page was composed of `Paginated` and its items. */
function flattenPage(today: JsonObject, schema: JsonObject): JsonObject {
  const members = asArray(schema.allOf).map((member) => asObject(resolve(today, member)));
  const properties = members.map((member) => asObject(member.properties));
  const isPage = members.length > 1 && properties.some(({ bookmark }) => bookmark !== undefined);
  if (!isPage || !properties.every((each) => Object.keys(each).length > 0)) return schema;
  const { allOf: _, ...rest } = schema;
  return {
    ...rest,
    type: "object",
    required: ["items"],
    properties: Object.assign({}, ...properties) as JsonObject,
  };
}

function addSuccesses(document: JsonObject): void {
  for (const { method, node } of listOperations(document)) {
    const responses = asObject(node.responses);
    const done = responses["200"];
    if (method === "post" && done !== undefined) responses["201"] ??= structuredClone(done);
    if (method === "delete" && responses["204"] !== undefined) {
      responses["200"] ??= jsonOf({
        type: "object",
        properties: { statusCode: { type: "integer" } },
      });
    }
  }
}

function bodyOf(document: JsonObject, route: string): JsonObject {
  const found = listOperations(document).find(
    ({ method, path }) => `${method.toUpperCase()} ${path}` === route,
  );
  const content = asObject(resolve(document, found?.node.requestBody)?.content);
  const [media] = Object.values(content);
  return asObject(media);
}

/** Grants and their answers were unions with a discriminator. */
function flattenGrants(document: JsonObject, schemas: JsonObject): void {
  const kind: JsonObject = {
    type: "string",
    enum: ["authorization_code", "refresh_token", "client_credentials"],
  };
  const strings = (...names: string[]) =>
    Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  schemas.GrantBody = {
    type: "object",
    required: ["grant_type"],
    properties: {
      grant_type: { allOf: [{ $ref: `${prefix}GrantType` }] },
      ...strings("code", "redirect_uri", "refresh_token", "scope"),
      continuous_refresh: { type: "boolean" },
    },
  };
  schemas.GrantType = kind;
  schemas.GrantResult = {
    type: "object",
    required: ["access_token", "expires_in", "token_type"],
    properties: {
      ...strings("access_token", "refresh_token", "scope", "token_type"),
      expires_in: { type: "integer" },
      refresh_token_expires_in: { type: "integer" },
      response_type: { allOf: [{ $ref: `${prefix}GrantType` }] },
    },
  };
  bodyOf(document, "POST /oauth/token").schema = { $ref: `${prefix}GrantBody` };
  const token = listOperations(document).find(({ path }) => path === "/oauth/token");
  const answer = jsonOf({ $ref: `${prefix}GrantResult` });
  Object.assign(asObject(token?.node.responses), { 200: answer, 201: answer });
}

function loosenReport(document: JsonObject): void {
  const { schema } = bodyOf(document, "POST /ad_accounts/{ad_account_id}/reports");
  const whole = resolve(document, schema);
  for (const part of [whole, ...asArray(whole?.allOf).map((member) => resolve(document, member))]) {
    if (!Array.isArray(part?.required)) continue;
    part.required = part.required.filter((name) => name !== "columns" && name !== "level");
  }
}

function rewriteEvents(
  document: JsonObject,
  schemas: JsonObject,
  { eventsName, isEventReferenced = false }: NextStyle,
): void {
  const media = bodyOf(document, "POST /ad_accounts/{ad_account_id}/events");
  const events = asObject(resolve(document, media.schema));
  const data = asObject(asObject(events.properties).data);
  const event = asObject(data.items);
  const properties = asObject(event.properties);
  const [way] = asArray(resolve(document, properties.user_data)?.anyOf);
  properties.user_data = { allOf: [{ $ref: asString(asObject(way).$ref) }] };
  if (isEventReferenced) {
    schemas.SingleEvent = event;
    data.items = { $ref: `${prefix}SingleEvent` };
  }
  if (eventsName !== undefined) {
    schemas[eventsName] = events;
    media.schema = { $ref: prefix + eventsName };
  }
}

/** Drops the components that nothing refers to any longer. */
function dropUnused(document: JsonObject): JsonObject {
  const { schemas, ...sections } = asObject(document.components);
  const used = new Set<string>();
  const visit = (value: Json | undefined): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    const targets = [value.$ref, ...Object.values(asObject(asObject(value.discriminator).mapping))];
    for (const target of targets.map(asString)) {
      const name = target.replace(prefix, "");
      if (used.has(name) || !Object.hasOwn(asObject(schemas), name)) continue;
      used.add(name);
      visit(asObject(schemas)[name]);
    }
    Object.values(value).forEach(visit);
  };
  visit({ ...document, components: sections });
  const kept = Object.entries(asObject(schemas)).filter(([name]) => used.has(name));
  return { ...document, components: { ...sections, schemas: Object.fromEntries(kept) } };
}
