import { PinterestInputError } from "../errors/index.js";
import { defineOptions, parseOptions } from "../define-options.js";
import { timedOut, waitFor } from "../transport/wait.js";
import { type FileItem, type ChunkParser, createCsvItemParser } from "./csv.js";
import { PinterestFileError, PinterestTransferError } from "./errors.js";
import { createJsonItemParser } from "./json-items.js";
import { type DownloadOptions, type DownloadSettings, downloadOptions } from "./options.js";
import { type TransferSettings, brokenTransfer, transfer } from "./transfer.js";

/** Whether a file begins as gzip does (RFC 1952, section 2.3.1). */
function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/**
 * Decompresses gzip as it arrives, and throws a `PinterestTransferError` if it is damaged or cut short. It
 * takes a chunk only when one of its own is wanted and none is ready. (`pipeThrough` would do the same, but
 * the `DecompressionStream` of Node 20 ignores backpressure.) After an early return it may still be waiting
 * for a chunk, so the caller closes the source.
 */
async function* gunzip(
  packed: AsyncIterator<Uint8Array, void>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { readable, writable } = new DecompressionStream("gzip");
  const reader = (readable as ReadableStream<Uint8Array>).getReader();
  const writer = (writable as WritableStream<Uint8Array>).getWriter();
  let source = "open" as "open" | "ended" | { readonly error: unknown };
  let feeding: Promise<void> | undefined;

  /** Writes one chunk. Never rejects: the reader reports damaged gzip. */
  const feed = async (): Promise<void> => {
    try {
      const { done, value } = await packed.next();
      if (done) source = "ended";
      await (done ? writer.close() : writer.write(value)).catch(ignore);
    } catch (error) {
      source = { error };
    }
    feeding = undefined;
  };
  try {
    for (;;) {
      let isReady = false as boolean;
      const mark = (): void => {
        isReady = true;
      };
      const next = reader.read();
      const arrival = next.then(mark, mark);
      // A chunk that was decompressed before arrives in the next microtask.
      await Promise.resolve();
      while (!isReady && source === "open") {
        feeding ??= feed();
        await Promise.race([arrival, feeding]);
      }
      if (!isReady && typeof source === "object") throw source.error;
      const { done, value } = await next.catch((cause: unknown) => {
        const what = "is gzip that is damaged or cut short";
        throw new PinterestTransferError({ transfer: "download", what, cause });
      });
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(ignore);
  }
}

function ignore(): void {
  // Reported elsewhere.
}

/** The settings of a download. */
type FileSettings = TransferSettings & Pick<DownloadSettings, "idleTimeout">;

/** What is known of a file before it is read, and callbacks of those who read it. */
export interface FileExpectations {
  /** The format that was requested. Without it, both are accepted. */
  readonly format?: "CSV" | "JSON" | undefined;
  /** Columns of which a CSV file must have at least one. */
  readonly columns?: readonly string[] | undefined;
  /** Called with each item of a JSON file; throws a {@link PinterestFileError} for an impossible one. */
  readonly assertJsonItem?: ((item: FileItem) => void) | undefined;
  /** Called with the number of bytes received so far. */
  readonly onBytes?: (bytes: number) => void;
}

/** The bytes of a file as they arrive. */
interface OpenFile {
  readonly chunks: AsyncGenerator<Uint8Array, void, undefined>;
  /** How many have arrived. */
  readonly bytes: number;
  /** Closes the connection, and ends whoever still waits for a chunk. */
  close(): void;
}

/** Yields the bytes of a file as they arrive, decompressed if the file is gzip, no faster than they are taken. */
async function* download(
  url: string,
  settings: FileSettings,
  onBytes: FileExpectations["onBytes"],
): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await openFile(url, settings);
  let reported = 0;
  try {
    const start = await readStart(file.chunks);
    const whole = prepend(start, file.chunks);
    for await (const chunk of isGzip(start) ? gunzip(whole) : whole) {
      if (file.bytes > reported) onBytes?.((reported = file.bytes));
      yield chunk;
    }
  } finally {
    file.close();
  }
}

async function openFile(url: string, settings: FileSettings): Promise<OpenFile> {
  const { idleTimeout, signal } = settings;
  const kind = "download";
  const request = { kind, url, method: "GET", timeout: idleTimeout } as const;
  const { response, close } = await transfer(request, settings);
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  let bytes = 0;
  async function* read(): AsyncGenerator<Uint8Array, void, undefined> {
    while (reader) {
      const next = reader.read().catch((error: unknown) => {
        throw brokenTransfer(kind, url, error);
      });
      const result = await waitFor(next, { ms: idleTimeout, signal });
      if (result === timedOut) {
        const what = `received no byte for ${idleTimeout} ms`;
        throw new PinterestTransferError({ transfer: kind, what });
      }
      const { done, value } = result;
      if (done) return;
      bytes += value.byteLength;
      yield value;
    }
  }
  return {
    chunks: read(),
    get bytes() {
      return bytes;
    },
    close: () => {
      // After an error there is nothing left to cancel.
      reader?.cancel().catch(ignore);
      close();
    },
  };
}

/** As many chunks as it takes to tell gzip from text, in one. */
async function readStart(chunks: AsyncIterator<Uint8Array, void>): Promise<Uint8Array> {
  let start = new Uint8Array();
  while (start.length < 2) {
    const { done, value } = await chunks.next();
    if (done) break;
    const longer = new Uint8Array(start.length + value.length);
    longer.set(start);
    longer.set(value, start.length);
    start = longer;
  }
  return start;
}

async function* prepend(
  start: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (start.length > 0) yield start;
  yield* rest;
}

/**
 * Yields the items of the file at a URL as they arrive, in constant memory. JSON is told from CSV by its first
 * character, since no column name of Pinterest's begins with a bracket.
 *
 * @throws PinterestTransferError; PinterestFileError; the signal's reason.
 */
export async function* readItems(
  url: string,
  settings: FileSettings,
  { onBytes, ...expected }: FileExpectations = {},
): AsyncGenerator<FileItem, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let reader: ChunkParser<FileItem> | undefined;
  let assertItem: FileExpectations["assertJsonItem"];
  let line = 1;
  for await (const bytes of download(url, settings, onBytes)) {
    let piece = decodeUtf8(decoder, line, bytes);
    if (reader === undefined) {
      // Blanks before the first character are dropped at once, since a file may have any number of them.
      const text = piece.trimStart();
      for (let i = 0; i < piece.length - text.length; i++) if (piece[i] === "\n") line++;
      if (text === "") continue;
      const format = formatOf(text, line, expected.format);
      if (format === "JSON") {
        reader = createJsonItemParser(line);
        assertItem = expected.assertJsonItem;
      } else {
        reader = createCsvItemParser({ firstLine: line, columns: expected.columns });
      }
      piece = text;
    }
    for (const item of reader.push(piece)) {
      // An abort also ends the items of a chunk that has arrived.
      settings.signal?.throwIfAborted();
      line = item.line;
      assertItem?.(item);
      yield item;
    }
  }
  decodeUtf8(decoder, line);
  if (!reader) throw new PinterestFileError("text", line, "the file is empty");
  yield* reader.end();
}

function formatOf(
  text: string,
  line: number,
  expected: FileExpectations["format"],
): "CSV" | "JSON" {
  const first = text.charAt(0);
  const found = first === "{" || first === "[" ? "JSON" : first === "<" ? "HTML or XML" : "CSV";
  if (found !== "HTML or XML" && found === (expected ?? found)) return found;
  const rule = `expected ${expected ?? "CSV or JSON"}, got ${found === "CSV" ? "text" : found}`;
  throw new PinterestFileError(expected ?? "text", line, rule);
}

function decodeUtf8(
  decoder: InstanceType<typeof TextDecoder>,
  line: number,
  bytes?: Uint8Array,
): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    const rule = "the text here or later is not UTF-8; the file may have been cut short";
    throw new PinterestFileError("text", line, rule);
  }
}

const { fetch, idleTimeout, retry, signal } = downloadOptions.options;

const fileOptions = defineOptions(PinterestInputError, { fetch, idleTimeout, retry, signal });

/**
 * Yields the items of a result file, CSV or JSON, whose URL you have from a call, such as the `result_url` of
 * `GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}`. The URL is https, or http on this machine; it
 * receives no credential.
 *
 * @throws PinterestTransferError if it cannot be downloaded; PinterestFileError if it is not such a file; the
 * signal's reason.
 *
 * @example
 * for await (const { group, value } of readResultFile(url)) console.log(group, value);
 */
export async function* readResultFile(
  url: string,
  options: Pick<DownloadOptions<never>, "fetch" | "idleTimeout" | "retry" | "signal"> = {},
): AsyncGenerator<FileItem, void, undefined> {
  if (typeof url !== "string") throw new PinterestInputError("url", "expected a URL, in a string");
  const settings = parseOptions(fileOptions, options);
  // Whoever names a URL on this machine means it, as opposed to one that is in an answer.
  yield* readItems(url, { ...settings, allowLoopback: true });
}
