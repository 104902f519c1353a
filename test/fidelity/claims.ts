import {
  asArray,
  asObject,
  asString,
  asStrings,
  isObject,
  type JsonObject,
  listOperations,
  resolve,
} from "../../scripts/openapi/document.js";
import { toJsonSchema } from "./oracle.js";
import { listPlaces } from "./places.js";
import { sampleAll } from "./samples.js";

/** Something that must be true of the types, beside which values they take. */
export interface Claim {
  readonly name: string;
  /** A type that is `true` where the claim holds. */
  readonly type: string;
}

/** What claims are written with. */
export const claimHelpers = `
type IsClear<T> = [T] extends [never] ? false : unknown extends T ? false : true;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Not<T extends boolean> = T extends true ? false : true;
`;

const event = `operations["events/create"]["requestBody"]["content"]["application/json"]["data"][number]`;

/** Every list that an answer has as its root or as its `items` has elements of a known type. */
export function listClaims(facts: JsonObject): Claim[] {
  const document = toJsonSchema(facts);
  return listPlaces(document)
    .filter(({ isInput }) => !isInput)
    .flatMap(({ name, type, schema }) => {
      const value = sampleAll(document, schema, 0);
      const list = Array.isArray(value)
        ? `NonNullable<${type}>`
        : isObject(value) && Array.isArray(value.items)
          ? `NonNullable<NonNullable<${type}>["items"]>`
          : undefined;
      const claim = `the elements of ${name} are known`;
      return list === undefined ? [] : [{ name: claim, type: `IsClear<${list}[number]>` }];
    });
}

/** A map of numbers has no fields: a string among its properties stands for the keys. */
export function mapClaims(facts: JsonObject): Claim[] {
  const typeOf = (value: unknown) => asString(resolve(facts, value)?.type);
  return Object.entries(asObject(asObject(facts.components).schemas))
    .map(([name, schema]) => [name, asObject(schema)] as const)
    .filter(([, { properties, additionalProperties }]) => {
      const isNumeric = ["number", "integer"].includes(typeOf(additionalProperties));
      return (
        isNumeric && Object.values(asObject(properties)).every((own) => typeOf(own) === "string")
      );
    })
    .map(([name]) => ({
      name: `${name} is a map of numbers without fields`,
      type: `Same<NonNullable<components["schemas"]["${name}"]>, { [key: string]: number }>`,
    }));
}

/** Strings with known values take any string, and are still no plain strings to an editor. */
export function openUnionClaims(facts: JsonObject): Claim[] {
  if (!listOperations(facts).some(({ id }) => id === "events/create")) return [];
  return ["event_name", "action_source"].map((field) => ({
    name: `${field} offers its known values`,
    type: `Not<Same<${event}["${field}"], string>>`,
  }));
}

/** A field that the server has a default for may be left out of a request, unless it is required too. */
export function defaultClaims(facts: JsonObject): Claim[] {
  return listPlaces(facts)
    .filter(({ isInput }) => isInput)
    .flatMap(({ name, type, schema }) => {
      const { properties, required } = fieldsOf(facts, schema);
      return Object.entries(properties)
        .filter(([field, value]) => hasDefault(facts, value) && !required.has(field))
        .map(([field]) => ({
          name: `${field} of ${name} has a default and may be left out`,
          type: `undefined extends ${type}[${JSON.stringify(field)}] ? true : false`,
        }));
    });
}

/** The fields that an object has in any case; those of the branches of a union are left aside. */
function fieldsOf(
  document: JsonObject,
  value: unknown,
): { properties: JsonObject; required: Set<string> } {
  const schema = resolve(document, value) ?? {};
  const members = asArray(schema.allOf).map((member) => fieldsOf(document, member));
  return {
    properties: Object.assign(
      {},
      ...members.map((member) => member.properties),
      asObject(schema.properties),
    ) as JsonObject,
    required: new Set([
      ...asStrings(schema.required),
      ...asStrings(asObject(value).required),
      ...members.flatMap((member) => [...member.required]),
    ]),
  };
}

function hasDefault(document: JsonObject, value: unknown): boolean {
  if (asObject(value).default !== undefined) return true;
  return resolve(document, value)?.default !== undefined;
}
