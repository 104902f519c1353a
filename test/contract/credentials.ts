import {
  asArray,
  asObject,
  asString,
  type JsonObject,
  type Operation,
} from "../../scripts/openapi/document.js";

/** What a client is given to authorise its calls with. */
export interface Credentials {
  readonly accessToken: string;
  readonly conversionToken?: string;
  readonly appId: string;
  readonly appSecret: string;
}

/**
 * The `Authorization` that the document asks for (`security`): HTTP Basic of the app where the scheme is
 * that, the conversion token where one is taken and at hand, else the access token.
 */
export function authorizationFor(
  document: JsonObject,
  { node }: Operation,
  { accessToken, conversionToken, appId, appSecret }: Credentials,
): string {
  const names = asArray(node.security ?? document.security).flatMap((way) =>
    Object.keys(asObject(way)),
  );
  if (names.length === 0) throw new Error("the operation asks for no credential");
  const schemes = asObject(asObject(document.components).securitySchemes);
  const isBasic = (name: string) => asString(asObject(schemes[name]).scheme) === "basic";
  if (names.some(isBasic)) {
    return `Basic ${Buffer.from(`${appId}:${appSecret}`).toString("base64")}`;
  }
  const isConversion = names.includes("conversion_token") && conversionToken !== undefined;
  return `Bearer ${isConversion ? conversionToken : accessToken}`;
}
