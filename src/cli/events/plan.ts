import { usageError } from "../failure.js";
import { readJson } from "../input.js";
import { note } from "../terminal.js";
import {
  type ConvertOptions,
  type Converted,
  createConverter,
  createZone,
  isEvent,
  keepEvent,
} from "./convert.js";
import { shownColumn, shownColumns } from "./csv.js";
import { fields } from "./fields.js";
import { assertRequiredFields, createMapping, type Mapping, readPairs } from "./mapping.js";
import {
  assertSourceOptions,
  openSource,
  type Row,
  type Source,
  type SourceOptions,
} from "./source.js";

/** The options that `events send` and `events check` share. */
export interface EventOptions extends SourceOptions, ConvertOptions {
  readonly map?: readonly string[];
  readonly set?: readonly string[];
  /** A JSON file with a mapping. */
  readonly mapping?: string;
  readonly quiet?: boolean;
}

/** A row with its event, or with what is wrong with it. */
export interface PlannedRow extends Row, Pick<Converted, "event" | "eventId" | "dropped"> {}

/** An opened input, whose rows become events. */
export interface Plan {
  readonly source: Source;
  readonly rows: AsyncGenerator<PlannedRow, void, undefined>;
  /** How the input is read, to compare two runs. It has the values of `--set`, so only a hash of it is stored. */
  readonly how: string;
}

/** Opens the input, decides on the mapping, and shows it. */
export async function openPlan(path: string, options: EventOptions): Promise<Plan> {
  assertSourceOptions(options);
  const offsetOf = createZone(options.timeZone);
  readPairs("--map", options.map);
  readPairs("--set", options.set);
  const file =
    options.mapping === undefined ? undefined : await readJson(options.mapping, "--mapping");
  const source = await openSource(path, options);
  const hasEvents = source.columns.includes("user_data");
  const mapping = createMapping(hasEvents ? [] : source.columns, { ...options, file });
  if (!hasEvents) assertRequiredFields(mapping, source);
  else if (mapping.constants.size > 0) {
    throw usageError(
      "--set: the file has events as Pinterest takes them, which are sent unchanged",
    );
  }
  const convert = createConverter(mapping, options, offsetOf);
  if (!options.quiet) describeMapping(source, mapping, hasEvents);
  async function* rows(): AsyncGenerator<PlannedRow, void, undefined> {
    for await (const row of source.rows) {
      if (row.value === undefined) {
        yield { ...row, eventId: "", dropped: [] };
        continue;
      }
      const converted = isEvent(row.value) ? keepEvent(row.value) : convert(row.value);
      const fault = converted.fault ?? row.fault;
      yield { ...row, ...converted, ...(fault !== undefined && { fault }) };
    }
  }
  const { callingCode, decimalComma, timeZone, delimiter, encoding } = options;
  const how = JSON.stringify([
    [...mapping.columns],
    [...mapping.constants],
    [callingCode, decimalComma, timeZone, delimiter, encoding],
  ]);
  return { source, rows: rows(), how };
}

function describeMapping(source: Source, mapping: Mapping, hasEvents: boolean): void {
  note(`${source.name}: ${source.format}${hasEvents ? ", events as Pinterest takes them" : ""}`);
  const widest = Math.max(
    ...[...mapping.columns.keys(), ...mapping.constants.keys()].map((name) => name.length),
  );
  for (const name of Object.keys(fields)) {
    const column = mapping.columns.get(name);
    const value = mapping.constants.get(name);
    if (column !== undefined) {
      note(
        `  ${name.padEnd(widest)}  <- ${shownColumn(column)}${mapping.guessed.has(name) ? " (guessed)" : ""}`,
      );
    } else if (value !== undefined) note(`  ${name.padEnd(widest)}  =  ${value}`);
  }
  const used = new Set(mapping.columns.values());
  const unused = source.columns.filter((column) => !used.has(column));
  if (!hasEvents && unused.length > 0) note(`  not sent: ${shownColumns(unused)}`);
}

/** Counts reasons, and keeps the most frequent. */
export function createTally() {
  const counts = new Map<string, number>();
  return {
    add(reason: string): void {
      // Values in messages would make every reason different.
      if (counts.size < 1_000 || counts.has(reason))
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    },
    top: (most = 5): [string, number][] => [...counts].sort(([, a], [, b]) => b - a).slice(0, most),
  };
}
