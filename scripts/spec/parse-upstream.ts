import { UserError } from "../cli.js";
import { asArray, asObject, asString, isObject, type JsonObject } from "../openapi/json.js";
import { listOperations } from "../openapi/operations.js";
import { isJson, parseText } from "./parse-text.js";
import { mustBeOpenApi, mustBeWhole } from "./whole.js";

/**
 * Reads an upstream document and makes sure that it is what it should be: a whole OpenAPI 3.0
 * document of the Pinterest v5 API. Throws a {@link UserError} of one line that says what it is
 * instead.
 */
export function parseUpstream(text: string): JsonObject {
  const document = parseText(text);
  mustBeOpenApi(document);
  if (!describesPinterestV5(document)) {
    const { title } = asObject(document.info);
    const name =
      typeof title === "string" ? `of ${JSON.stringify(title.slice(0, 80))}` : "of another API";
    throw new UserError(`this is a document ${name}, not of the Pinterest v5 API`);
  }
  if (listOperations(document).length === 0) {
    throw new UserError("the document has no operation; was it cut short?");
  }
  if (!isJson(text) && !text.endsWith("\n")) {
    throw new UserError("the document ends in the middle of a line; was it cut short?");
  }
  mustBeWhole(document);
  return document;
}

function describesPinterestV5(document: JsonObject): boolean {
  const { version, title } = asObject(document.info);
  if (!/^5(\.\d+)+([-+][\w.+-]+)?$/.test(asString(version))) return false;
  const servers = asArray(document.servers);
  // Without servers the title has to do.
  if (servers.length === 0) return /\bpinterest\b/i.test(asString(title));
  return servers.some((server) => {
    const url = isObject(server) ? asString(server.url) : "";
    return /^https:\/\/[a-z-]+\.pinterest\.com\/v5\/?$/.test(url);
  });
}
