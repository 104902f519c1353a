import type { PinterestError } from "./errors/index.js";

/**
 * One option of a function: the values it accepts, its default, and the text of its error message. Create options
 * with the functions below, such as {@link integer}.
 */
export interface Option<Given, Parsed> {
  /** The default value. */
  readonly default: Parsed;
  /** Completes the sentence "expected ...". */
  readonly expected: string;
  accepts(value: unknown): value is Given;
  /** Converts an accepted value; by default it is used unchanged. */
  parse?(value: Given, base: Parsed, name: string): Parsed;
  /** Whether leaving the option out is an error. */
  readonly isRequired?: boolean;
  /** The class of error for a value that is not accepted; {@link defineOptions} sets it. */
  readonly error?: OptionError;
}

/** A class of error that takes the name of an option and what is wrong with it. */
export type OptionError = new (name: string, rule: string) => PinterestError;

type Options = Readonly<Record<string, Option<unknown, unknown>>>;

/** All options of a function, by name. */
export interface OptionTable<T extends Options> {
  readonly options: T;
  /** The same options, as pairs. */
  readonly entries: readonly (readonly [name: string, option: Option<unknown, unknown>])[];
  readonly names: readonly string[];
  readonly error: OptionError;
}

type GivenTo<O> = O extends { accepts(value: unknown): value is infer Given } ? Given : never;

/** The type of an options argument, from its {@link OptionTable}. */
export type OptionsOf<T extends OptionTable<Options>> = {
  [K in keyof T["options"] as T["options"][K] extends RequiredOption ? K : never]: GivenTo<
    T["options"][K]
  >;
} & {
  [K in keyof T["options"] as T["options"][K] extends RequiredOption ? never : K]?:
    GivenTo<T["options"][K]> | undefined;
};

/** The type of options after {@link parseOptions}: checked, with defaults. */
export type ParsedOptions<T extends OptionTable<Options>> = {
  readonly [K in keyof T["options"]]: T["options"][K]["default"];
};

/**
 * Declares the options of a function. Types, defaults, checks and error messages all come from this table: to add
 * an option, add a line with a doc comment. Spread `other.options` to include the options of another table, with
 * their class of error.
 *
 * @example
 * const pollOptions = defineOptions(PinterestInputError, {
 *   // Milliseconds between two polls. Default: 1,000.
 *   pollInterval: milliseconds({ min: 1, default: 1_000 }),
 * });
 * type PollOptions = OptionsOf<typeof pollOptions>; // { pollInterval?: number | undefined }
 * const { pollInterval } = parseOptions(pollOptions, given);
 */
export function defineOptions<T extends Options>(error: OptionError, options: T): OptionTable<T> {
  const entries = Object.entries(options).map(
    ([name, option]) => [name, { error, ...option }] as const,
  );
  const names = Object.keys(options);
  return { error, entries, names, options: Object.fromEntries(entries) as T };
}

/**
 * Checks an options argument, and fills in missing options from `base` or the defaults. Throws the table's error
 * for anything but a plain object, an unknown name, or a value that the option does not accept.
 */
export function parseOptions<T extends OptionTable<Options>>(
  table: T,
  given: unknown,
  base: Partial<ParsedOptions<T>> = {},
): ParsedOptions<T> {
  return parseTable(table, given === undefined ? {} : given, base, "");
}

function parseTable<T extends OptionTable<Options>>(
  table: T,
  given: unknown,
  base: Partial<ParsedOptions<T>>,
  prefix: string,
): ParsedOptions<T> {
  assertKnown(table, given, prefix);
  const parsed: Record<string, unknown> = {};
  for (const [name, option] of table.entries) {
    const fallback = base[name] ?? option.default;
    parsed[name] = parseValue(option, ownValue(given, name), fallback, prefix + name);
  }
  return parsed as ParsedOptions<T>;
}

/** Checks one option, named `shownAs` in errors. Returns its default for `undefined`. */
export function parseOption<T extends OptionTable<Options>, K extends keyof T["options"] & string>(
  table: T,
  name: K,
  value: unknown,
  shownAs: string = name,
): ParsedOptions<T>[K] {
  const option: Option<unknown, unknown> = table.options[name] as T["options"][K];
  const parsed = parseValue(option, value, option.default, shownAs);
  return parsed;
}

/** Picks the options of a table from an object, without checking them. */
export function pickOptions<T extends OptionTable<Options>>(table: T, given: object): OptionsOf<T> {
  const isPicked = ([name]: [string, unknown]) => Object.hasOwn(table.options, name);
  return Object.fromEntries(Object.entries(given).filter(isPicked)) as OptionsOf<T>;
}

function parseValue(
  option: Option<unknown, unknown>,
  value: unknown,
  fallback: unknown,
  name: string,
): unknown {
  const { error: OptionError = Error as unknown as OptionError, expected } = option;
  if (value === undefined) {
    if (option.isRequired) throw new OptionError(name, `is missing; expected ${expected}`);
    return fallback;
  }
  if (!option.accepts(value)) throw new OptionError(name, `expected ${expected}`);
  return option.parse ? option.parse(value, fallback, name) : value;
}

function ownValue(given: object, name: string): unknown {
  return Object.hasOwn(given, name) ? given[name as keyof typeof given] : undefined;
}

function assertKnown(
  { names, error: OptionError }: OptionTable<Options>,
  given: unknown,
  prefix: string,
): asserts given is object {
  if (!isPlainObject(given)) {
    throw new OptionError(prefix.slice(0, -1) || "options", "expected a plain object");
  }
  const unknown = findUnknownOption(given, names);
  if (unknown) throw new OptionError(prefix + unknown.name, unknown.rule);
}

/**
 * Finds an option that is not one of the known ones, and says which was probably meant; `undefined` if all are known.
 * A name that is not a single word is not shown, since it may be data.
 */
export function findUnknownOption(
  given: object,
  known: readonly string[],
): { readonly name: string; readonly rule: string } | undefined {
  const unknown = Object.keys(given).find((each) => !known.includes(each));
  if (unknown === undefined) return undefined;
  const name = /^\w{1,40}$/.test(unknown) ? unknown : "(unknown)";
  const similar = closest(unknown, known);
  const hint = similar === undefined ? "" : ` (did you mean "${similar}"?)`;
  return { name, rule: `unknown option "${name}"${hint}; expected one of ${known.join(", ")}` };
}

/**
 * Whether a value is an object literal or the like: not an array, not an instance of a class, and without
 * inherited properties. Objects of another realm, such as a test runner's, are plain too.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
}

/** Whether a value is an object that can be iterated; strings can be too, but are no objects. */
export function isIterableObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Symbol.iterator in value || Symbol.asyncIterator in value;
}

/**
 * Finds the known name that a misspelt one most likely stands for: at most two edits away (Levenshtein distance),
 * or one for names of up to four characters, ignoring case and underscores.
 *
 * @example
 * closest("curency", ["currency", "value"]); // "currency"
 */
export function closest(name: string, known: readonly string[]): string | undefined {
  if (name.length > 40) return undefined;
  const simplify = (text: string) => text.replaceAll("_", "").toLowerCase();
  let best: string | undefined;
  let least = name.length <= 4 ? 2 : 3;
  for (const candidate of known) {
    const distance = editDistance(simplify(name), simplify(candidate));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Marks an {@link Option} that cannot be left out. */
export interface RequiredOption {
  readonly isRequired: true;
}

/** An option that cannot be left out. */
export function required<Given, Parsed>(
  option: Option<Given, Parsed>,
): Option<Given, NonNullable<Parsed>> & RequiredOption {
  return { ...option, isRequired: true } as Option<Given, NonNullable<Parsed>> & RequiredOption;
}

/** An option with its own check; `expected` completes the sentence "expected ...". */
export function value<T, D extends T | undefined = undefined>(
  expected: string,
  accepts: (value: unknown) => boolean,
  fallback?: D,
): Option<T, T | D> {
  return { expected, accepts: accepts as Option<T, T>["accepts"], default: fallback as D };
}

interface Range<D> {
  min?: number;
  max?: number;
  default?: D;
}

/** An integer from `min` to `max`. */
export function integer<D extends number | undefined = undefined>({
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  default: fallback,
}: Range<D> = {}): Option<number, number | D> {
  const range = max === Number.MAX_SAFE_INTEGER ? `, ${min} or more` : ` from ${min} to ${max}`;
  return value<number, D>(`an integer${range}`, isIntegerIn(min, max), fallback);
}

/** The longest delay that `setTimeout` accepts, in milliseconds. Runtimes replace a longer one with 1 ms. */
export const longestTimer = 2 ** 31 - 1;

/** A duration in milliseconds, short enough for a timer. */
export function milliseconds<D extends number | undefined = undefined>({
  min = 0,
  max = longestTimer,
  default: fallback,
}: Range<D> = {}): Option<number, number | D> {
  const expected = `a whole number of milliseconds from ${min} to ${max}`;
  return value<number, D>(expected, isIntegerIn(min, max), fallback);
}

function isIntegerIn(min: number, max: number): (value: unknown) => boolean {
  return (given) => Number.isSafeInteger(given) && Number(given) >= min && Number(given) <= max;
}

/** `true` or `false`, but not a string such as "false" from the environment. */
export function boolean<D extends boolean | undefined = undefined>(
  fallback?: D,
): Option<boolean, boolean | D> {
  return value<boolean, D>("true or false", (given) => typeof given === "boolean", fallback);
}

/** A function. */
export function fn<F>(): Option<F, F | undefined> {
  return value<F>("a function", (given) => typeof given === "function");
}

/** One of a few values. */
export function oneOf<const T extends string | boolean, D extends T | undefined = undefined>(
  values: readonly T[],
  fallback?: D,
): Option<T, T | D> {
  const expected = values.map((each) => JSON.stringify(each)).join(" or ");
  return value<T, D>(expected, (given) => values.includes(given as T), fallback);
}

/** A string of at least one character. */
export function text(expected = "a non-empty string"): Option<string, string | undefined> {
  return value<string>(expected, (given) => typeof given === "string" && given !== "");
}

/** A token or secret that a header can contain. */
export function token(): Option<string, string | undefined> {
  return value<string>("a non-empty string of printable ASCII characters without spaces", isToken);
}

/** Whether an `Authorization` header can contain a value. */
function isToken(given: unknown): given is string {
  return typeof given === "string" && /^[\x21-\x7e]+$/.test(given);
}

/** An `AbortSignal`. */
export function signal(): Option<AbortSignal, AbortSignal | undefined> {
  return value<AbortSignal>("an AbortSignal", (given) => given instanceof AbortSignal);
}

/** A plain object with any fields. */
export function record<T extends object>(): Option<T, T | undefined> {
  return value<T>("a plain object", isPlainObject);
}

/** Any value; it is checked elsewhere. */
export function anything<T>(): Option<T, T | undefined> {
  return value<T>("a value", () => true);
}

/** A nested table of options. `false` sets the options in `ifFalse`. */
export function group<T extends OptionTable<Options>>(
  table: T,
  ifFalse: Partial<ParsedOptions<T>>,
): Option<OptionsOf<T> | false, ParsedOptions<T>> {
  return {
    default: parseOptions(table, {}),
    expected: `false or a plain object with any of ${table.names.join(", ")}`,
    accepts: (given): given is OptionsOf<T> | false => given === false || isPlainObject(given),
    parse: (given, base, name) =>
      given === false ? { ...base, ...ifFalse } : parseTable(table, given, base, `${name}.`),
  };
}
