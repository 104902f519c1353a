import {
  asArray,
  asObject,
  asString,
  type Json,
  type JsonObject,
  listOperations,
  type Operation,
} from "../../scripts/openapi/document.js";
import { close, createOracles, toJsonSchema } from "../fidelity/oracle.js";
import { listPlaces } from "../fidelity/places.js";
import { sampleAll, withRequiredAlone } from "../fidelity/samples.js";
import { withFittingExamples } from "./fitting.js";

/** A call to make, with what the document says of its operation. */
export interface ContractCall {
  /** Such as `pins/list, all fields, turn 1`. */
  readonly name: string;
  readonly operation: Operation;
  readonly path: JsonObject | undefined;
  readonly query: JsonObject | undefined;
  readonly body: Json | undefined;
}

/** How many turns to try; a turn may come to what the document does not allow, such as fitting two branches. */
const mostTurns = 24;

/**
 * Calls of every operation of a document: with all that it takes, and with what it requires alone.
 * `turns` says how many values of each enum and branches of each union to go through. An operation that
 * no valid sample is found for is a mistake.
 */
export function makeCalls(facts: JsonObject, turns: number): ContractCall[] {
  const document = toJsonSchema(withFittingExamples(facts));
  const sampleOf = createSampler(document, turns);
  return listOperations(facts).flatMap((operation) => {
    const [path, query, body] = ["path", "query", "body"].map((part) =>
      sampleOf(`${operation.id} ${part}`),
    );
    const calls = new Map<string, ContractCall>();
    const add = (what: string, of: keyof Samples, turn: number): void => {
      const pick = (samples: Samples | undefined) => samples?.[of][turn % samples[of].length];
      const options = {
        path: pick(path) as JsonObject | undefined,
        query: pick(query) as JsonObject | undefined,
        body: pick(body),
      };
      const key = JSON.stringify(options);
      const name = `${operation.id}, ${what}, ${turn}`;
      if (!calls.has(key)) calls.set(key, { name, operation, ...options });
    };
    for (let turn = 0; turn < turns; turn++) {
      add("all fields", "all", turn);
      add("required fields alone", "required", turn);
    }
    return [...calls.values()];
  });
}

/** Valid values of a place, in pairs. */
interface Samples {
  readonly all: readonly Json[];
  readonly required: readonly Json[];
}

/** Samples the places of a document by name; there is nothing for a place that it has not. */
function createSampler(
  document: JsonObject,
  turns: number,
): (place: string) => Samples | undefined {
  const schemas = new Map(listPlaces(document).map(({ name, schema }) => [name, schema]));
  const oracleOf = createOracles(document);
  return (place) => {
    const schema = schemas.get(place);
    if (!schema) return undefined;
    const isValid = oracleOf(close(schema));
    const sample = (turn: number): Json => {
      const value = sampleAll(document, schema, turn);
      const isQuery = place.endsWith(" query");
      return isQuery ? withLists(value, sampleAll(document, schema, turn + 1)) : value;
    };
    const all: Json[] = [];
    for (let turn = 0; turn < mostTurns && all.length < turns; turn++) {
      const value = sample(turn);
      if (isValid(value)) all.push(value);
    }
    if (all.length === 0) throw new Error(`no valid sample of ${place}`);
    // The paths of all operations are required whole.
    const required = place.endsWith(" path")
      ? all
      : all.map((value) => withRequiredAlone(value, isValid));
    return { all, required };
  };
}

/** Gives the lists of a query two members at least, for the style of a list of one is any. */
function withLists(query: Json, next: Json): JsonObject {
  return Object.fromEntries(
    Object.entries(asObject(query)).map(([name, value]) => {
      const [last] = Array.isArray(value) ? value.slice(-1) : [];
      const [more] = asArray(asObject(next)[name]);
      if (!Array.isArray(value) || last === undefined || more === undefined) return [name, value];
      return [name, [...value, more === last ? vary(more) : more]];
    }),
  );
}

/** Another value of the same form. */
function vary(value: Json): Json {
  if (typeof value === "number") return value + 1;
  const next = (first: string) => (/\d/.test(first) ? String((Number(first) + 1) % 10) : "z");
  return asString(value).replace(/^./u, next);
}
