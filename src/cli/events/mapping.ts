import { usageError } from "../failure.js";
import { isRecord } from "../output.js";
import { suggestion } from "../search.js";
import { shownColumn, shownColumns } from "./csv.js";
import { fields, guessColumns } from "./fields.js";

/** Where each field comes from. */
export interface Mapping {
  /** Columns by field. */
  readonly columns: ReadonlyMap<string, string>;
  /** Fields with the same value in every row. */
  readonly constants: ReadonlyMap<string, string>;
  /** The fields that were guessed. */
  readonly guessed: ReadonlySet<string>;
}

/** The options that decide on the mapping. */
export interface MappingOptions {
  /** `field=column` each. */
  readonly map?: readonly string[];
  /** `field=value` each. */
  readonly set?: readonly string[];
  /** The object of a mapping file. */
  readonly file?: unknown;
}

/** Pairs of field and column (`--map`), or of field and value (`--set`). */
export function readPairs(
  option: "--map" | "--set",
  given: readonly string[] = [],
): [string, string][] {
  const pairs = given.map((text): [string, string] => {
    const at = text.indexOf("=");
    if (at < 1 || at === text.length - 1) {
      const example = option === "--map" ? "email=customer_email" : "event_name=checkout";
      throw usageError(
        `${option}: expected ${option === "--map" ? "field=column" : "field=value"}, such as ${example}`,
      );
    }
    return [assertField(text.slice(0, at).trim(), option), text.slice(at + 1).trim()];
  });
  const names = pairs.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw usageError(`${option}: ${twice} is given twice`);
  return pairs;
}

function assertField(name: string, option: string): string {
  if (Object.hasOwn(fields, name)) return name;
  const meant = suggestion(name, Object.keys(fields));
  throw usageError(
    `${option}: unknown field ${name}${meant || `; expected one of ${Object.keys(fields).join(", ")}`}`,
  );
}

/** The pairs of a mapping file: `{ "email": "customer_email", "event_name": { "value": "checkout" } }`. */
function readMappingFile(given: unknown): { map: [string, string][]; set: [string, string][] } {
  if (!isRecord(given)) {
    throw usageError('--mapping: expected an object, such as { "email": "customer_email" }');
  }
  const map: [string, string][] = [];
  const set: [string, string][] = [];
  for (const [name, source] of Object.entries(given)) {
    assertField(name, "--mapping");
    if (typeof source === "string") map.push([name, source]);
    else if (isRecord(source) && typeof source.value === "string") set.push([name, source.value]);
    else throw usageError(`--mapping: ${name}: expected a column, or { "value": "text" }`);
  }
  return { map, set };
}

/** Decides where each field comes from: what is given, then guesses from the names of the columns. */
export function createMapping(columns: readonly string[], options: MappingOptions): Mapping {
  const file = options.file === undefined ? { map: [], set: [] } : readMappingFile(options.file);
  const constants = new Map([...file.set, ...readPairs("--set", options.set)]);
  const chosen = new Map([...file.map, ...readPairs("--map", options.map)]);
  for (const [name, column] of chosen) {
    if (constants.has(name)) throw usageError(`${name}: expected a column or a value, not both`);
    if (columns.includes(column)) continue;
    const meant = suggestion(column, columns.map(shownColumn));
    throw usageError(
      `--map ${name}: there is no column "${shownColumn(column)}"${meant || `; there are ${shownColumns(columns)}`}`,
    );
  }
  const guesses = guessColumns(columns, { columns: chosen, constants });
  const guessed = new Set(guesses.keys());
  return { columns: new Map([...chosen, ...guesses]), constants, guessed };
}

/** Throws if a field is missing without which no row can be sent. The error names all of them, and what to add. */
export function assertRequiredFields(
  mapping: Mapping,
  { name, columns }: { readonly name: string; readonly columns: readonly string[] },
): void {
  const has = (each: string) => mapping.columns.has(each) || mapping.constants.has(each);
  const examples: Readonly<Record<string, string>> = {
    event_id: "--map event_id=COLUMN",
    event_name: "--set event_name=checkout",
    event_time: "--map event_time=COLUMN",
    action_source: "--set action_source=web",
  };
  const missing = Object.entries(examples).filter(([each]) => !has(each));
  const identifiers = ["email", "mobile_ad_id", "client_ip_address"];
  if (!identifiers.some(has)) missing.push(["email", "--map email=COLUMN"]);
  if (mapping.constants.has("event_id")) {
    throw usageError("event_id: expected a column; every event needs its own");
  }
  if (missing.length === 0) return;
  const names = missing.map(([each]) => each).join(", ");
  throw usageError(
    `${name}: no column for ${names}; add ${missing.map(([, example]) => example).join(" ")}; its columns are ${shownColumns(columns)}`,
  );
}
