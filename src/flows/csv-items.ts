import { createCsvReader, type CsvRecord, type PieceReader } from "./csv.js";
import { PinterestFileError } from "./file-error.js";
import type { FileItem } from "./items.js";

/**
 * Reads CSV whose first record names the columns: each further one becomes an object of its values, which
 * stay text. Of columns of one name, the later are numbered: `Question`, `Question (2)`. Lines with nothing
 * in them are passed over, unless there is one column alone. Throws a {@link PinterestFileError} at a
 * record with more or fewer fields than columns, beside what the CSV reader throws at.
 */
export function createCsvItemReader(): PieceReader<FileItem> {
  const reader = createCsvReader();
  let columns: readonly string[] | undefined;

  function* convert(records: Iterable<CsvRecord>): Generator<FileItem, void, undefined> {
    for (const { fields, line } of records) {
      const isBlank = fields.length === 1 && fields[0] === "";
      if (columns === undefined) {
        if (!isBlank) columns = nameColumns(fields, line);
        continue;
      }
      if (fields.length !== columns.length) {
        if (isBlank) continue;
        const rule = `a record has ${fields.length} fields where there are ${columns.length} columns`;
        throw new PinterestFileError("CSV", line, rule);
      }
      const value: Record<string, string> = {};
      for (let i = 0; i < columns.length; i++) value[columns[i] ?? ""] = fields[i] ?? "";
      yield { group: undefined, value, line };
    }
  }
  return {
    push: (piece) => convert(reader.push(piece)),
    end: () => convert(reader.end()),
  };
}

function nameColumns(fields: readonly string[], line: number): readonly string[] {
  const names = new Set<string>();
  for (const field of fields) {
    // No object can have it as a name of its own by assignment.
    if (field === "__proto__") {
      throw new PinterestFileError("CSV", line, "a column is named __proto__");
    }
    let name = field;
    for (let n = 2; names.has(name); n++) name = `${field} (${n})`;
    names.add(name);
  }
  return [...names];
}
