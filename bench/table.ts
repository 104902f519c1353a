/** A table of measured numbers. */
export interface BenchTable {
  /** Unique among all benchmarks; `npm run bench:report` puts the table where a document names it. */
  readonly id: string;
  readonly title: string;
  /** What the rows are, then the name of each column of numbers. */
  readonly columns: readonly [rows: string, ...numbers: string[]];
  readonly rows: readonly BenchRow[];
  /** A sentence about the numbers, such as how they compare with an aim. */
  readonly note?: string;
}

/** The name of a row, and one number for each column. */
export interface BenchRow {
  readonly name: string;
  readonly numbers: readonly number[];
}

/** Makes a table of one column of numbers and their ratios to the first. */
export function withRatios(
  table: Omit<BenchTable, "columns" | "rows">,
  [rows, numbers]: readonly [rows: string, numbers: string],
  values: Readonly<Record<string, number>>,
): BenchTable {
  const [first = Number.NaN] = Object.values(values);
  return {
    ...table,
    columns: [rows, numbers, "ratio"],
    rows: Object.entries(values).map(([name, value]) => ({
      name,
      numbers: [value, value / first],
    })),
  };
}

/** Writes a table as Markdown. */
export function tableToMarkdown({ columns, rows }: BenchTable): string {
  const cells = [
    columns,
    ["---", ...columns.slice(1).map(() => "---:")],
    ...rows.map(({ name, numbers }) => [
      name,
      ...numbers.map((number, index) => formatNumber(number, columns[index + 1] ?? "")),
    ]),
  ];
  return cells.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Ratios are in columns named `ratio` or `of …`. */
function formatNumber(number: number, column: string): string {
  if (/^(?:ratio|of )/.test(column)) return `${number.toFixed(2)}x`;
  const digits = number < 10 && !Number.isInteger(number) ? 2 : number < 100 ? 1 : 0;
  return number.toLocaleString("en", {
    maximumFractionDigits: Number.isInteger(number) ? 0 : digits,
    minimumFractionDigits: Number.isInteger(number) ? 0 : digits,
  });
}
