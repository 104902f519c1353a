import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BenchTable } from "./table.js";

/** What `npm run bench -- --json` writes. */
export interface BenchResult {
  /** Such as `2026-11-26`. */
  readonly date: string;
  /** System, processor and version of Node. */
  readonly machine: string;
  readonly tables: readonly BenchTable[];
}

/** A table, and when and where it was measured. */
export type MeasuredTable = BenchTable & Pick<BenchResult, "date" | "machine">;

const folder = fileURLToPath(new URL("results/", import.meta.url));

/** Reads the tables of bench/results by their ids. */
export function readResults(): ReadonlyMap<string, MeasuredTable> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const tables = files.sort().flatMap((file) => {
    const { tables, ...origin } = JSON.parse(readFileSync(folder + file, "utf8")) as BenchResult;
    return tables.map((table) => ({ ...table, ...origin }));
  });
  return new Map(tables.map((table) => [table.id, table]));
}
