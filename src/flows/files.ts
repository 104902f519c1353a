import { PinterestInputError } from "../errors/index.js";
import { type OptionsOf, boolean, defineOptions, parseOptions } from "../define-options.js";
import { timedOut, waitFor } from "../transport/wait.js";
import { type FileItem, type ChunkParser, createCsvItemParser } from "./csv.js";
import { PinterestFileError, PinterestTransferError } from "./errors.js";
import { createJsonItemParser } from "./json-items.js";
import { type DownloadSettings, downloadOptions } from "./options.js";
import { type TransferSettings, brokenTransfer, transfer } from "./transfer.js";

/** Whether a file begins as gzip does (RFC 1952, section 2.3.1). */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/**
 * Decompresses gzip as it arrives. Throws a `PinterestTransferError` if it is damaged or truncated. Reads a chunk only
 * when the consumer wants one and none is ready; `pipeThrough` is not used because the `DecompressionStream` of Node 20
 * ignores backpressure. After an early return it may still be waiting for a chunk, so the caller closes the source.
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
      // A chunk that is already decompressed arrives in the next microtask.
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

/** The expectations of a file, and callbacks. */
export interface FileExpectations {
  /** The requested format. By default both are accepted. */
  readonly format?: "CSV" | "JSON" | undefined;
  /** A CSV file must have at least one of these columns. */
  readonly columns?: readonly string[] | undefined;
  /**
   * The size in bytes that Pinterest announced, as stored or decompressed; a shorter file is cut short. Pinterest does
   * not say which it is.
   */
  readonly size?: number | undefined;
  /** Called with each item of a JSON file; throws a {@link PinterestFileError} for an invalid one. */
  readonly assertJsonItem?: ((item: FileItem) => void) | undefined;
  /** Called with the number of bytes received so far. */
  readonly onBytes?: (bytes: number) => void;
}

/** The bytes of a file as they arrive. */
interface OpenFile {
  readonly chunks: AsyncGenerator<Uint8Array, void, undefined>;
  /** How many bytes have arrived, without a content encoding such as gzip. */
  readonly bytes: number;
  /** How many bytes storage announced, with a content encoding; 0 if it did not. `fetch` checks that they arrive. */
  readonly length: number;
  /** Closes the connection, and ends a pending read. */
  close(): void;
}

/** Yields the bytes of a file as they arrive, decompressed if the file is gzip. Reads no faster than its consumer. */
async function* unpack(
  file: OpenFile,
  onBytes: FileExpectations["onBytes"],
): AsyncGenerator<Uint8Array, void, undefined> {
  let reported = 0;
  const start = await readStart(file.chunks);
  const whole = prepend(start, file.chunks);
  for await (const chunk of isGzip(start) ? gunzip(whole) : whole) {
    if (file.bytes > reported) onBytes?.((reported = file.bytes));
    yield chunk;
  }
}

async function openFile(url: string, settings: FileSettings): Promise<OpenFile> {
  const { idleTimeout, signal } = settings;
  const kind = "download";
  const request = { kind, url, method: "GET", timeout: idleTimeout } as const;
  const { response, close } = await transfer(request, settings);
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  const length = Number(response.headers.get("content-length"));
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
    length: Number.isSafeInteger(length) ? length : 0,
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

/** Reads enough chunks to distinguish gzip from text; returns them as one. */
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
 * Yields the items of the file at a URL as they arrive, in constant memory. A file is JSON if its first character is a
 * bracket: no column name of Pinterest's begins with one.
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
  let format: PinterestFileError["format"] = "text";
  let assertItem: FileExpectations["assertJsonItem"];
  let line = 1;
  let unpacked = 0;
  const file = await openFile(url, settings);
  try {
    for await (const bytes of unpack(file, onBytes)) {
      unpacked += bytes.byteLength;
      let piece = decodeUtf8(decoder, line, bytes);
      if (reader === undefined) {
        // Drops leading white space immediately, since a file may have any amount of it.
        const text = piece.trimStart();
        for (let i = 0; i < piece.length - text.length; i++) if (piece[i] === "\n") line++;
        if (text === "") continue;
        format = fileFormat(text, line, expected.format);
        if (format === "JSON") {
          reader = createJsonItemParser(line);
          assertItem = expected.assertJsonItem;
        } else {
          reader = createCsvItemParser({ firstLine: line, columns: expected.columns });
        }
        piece = text;
      }
      for (const item of reader.push(piece)) {
        // An abort also drops the items of a chunk that has already arrived.
        settings.signal?.throwIfAborted();
        line = item.line;
        assertItem?.(item);
        yield item;
      }
    }
  } finally {
    file.close();
  }
  decodeUtf8(decoder, line);
  if (!reader) throw new PinterestFileError("text", line, "the file is empty");
  const received = Math.max(unpacked, file.bytes, file.length);
  if (received < (expected.size ?? 0)) {
    const rule = `the file is cut short: ${received} bytes arrived of the ${expected.size} that Pinterest announced`;
    throw new PinterestFileError(format, line, rule);
  }
  yield* reader.end();
}

function fileFormat(
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

const fileOptions = defineOptions(PinterestInputError, {
  fetch,
  idleTimeout,
  retry,
  signal,
  /** Accept a URL that is http on loopback, as a test's server has. Default: false. */
  allowLoopback: boolean(false),
});

/** The options of {@link readResultFile}. */
export interface ResultFileOptions extends OptionsOf<typeof fileOptions> {}

/**
 * Yields the items of a result file, CSV or JSON, whose URL a call returned, such as the `result_url` of
 * `GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}`. The URL must be https. No credential is sent.
 *
 * @throws PinterestTransferError if the download fails; PinterestFileError if the file is invalid; the signal's reason.
 *
 * @example
 * for await (const { group, value } of readResultFile(url)) console.log(group, value);
 */
export async function* readResultFile(
  url: string,
  options: ResultFileOptions = {},
): AsyncGenerator<FileItem, void, undefined> {
  if (typeof url !== "string") throw new PinterestInputError("url", "expected a URL, as a string");
  yield* readItems(url, parseOptions(fileOptions, options));
}
