import { createCsvItemReader } from "./csv-items.js";
import type { PieceReader } from "./csv.js";
import { download, type DownloadSettings } from "./download.js";
import { PinterestFileError } from "./file-error.js";
import { createJsonItemReader } from "./json-items.js";

/** One item of a file that Pinterest made. */
export interface FileItem {
  /** In JSON that groups its items: the name of the group, such as an id or a kind of thing. */
  readonly group: string | undefined;
  /** The item: of JSON as it stands there; of CSV an object of texts by column. */
  readonly value: unknown;
  /** The line of the file that it begins at, from 1. */
  readonly line: number;
}

/**
 * Yields the items of the file at an address, as they come, in flat memory. Whether it is CSV or JSON is
 * told by its first character: no header of Pinterest's begins with a bracket.
 */
export async function* readItems(
  url: string,
  settings: DownloadSettings,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<FileItem, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let reader: PieceReader<FileItem> | undefined;
  let blank = "";
  let line = 1;
  for await (const bytes of download(url, settings, onBytes)) {
    let piece = decode(decoder, line, bytes);
    if (reader === undefined) {
      piece = blank + piece;
      const [first] = piece.trimStart();
      if (first === undefined) {
        blank = piece;
        continue;
      }
      reader = first === "{" || first === "[" ? createJsonItemReader() : createCsvItemReader();
    }
    for (const item of reader.push(piece)) {
      // Of what came in one piece nothing is given out any more, either.
      settings.call.signal?.throwIfAborted();
      line = item.line;
      yield item;
    }
  }
  decode(decoder, line);
  if (reader) yield* reader.end();
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  line: number,
  bytes?: Uint8Array,
): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    const rule = "something at or behind it is no UTF-8; the file may have been cut short";
    throw new PinterestFileError("text", line, rule);
  }
}
