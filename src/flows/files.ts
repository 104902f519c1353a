import type { CommonCallOptions } from "../options.js";
import { type PieceReader, createCsvItemReader } from "./csv.js";
import type { JobReference } from "./customer-lists.js";
import { PinterestFileError, PinterestJobError, PinterestTransferError } from "./errors.js";
import { type JobState, type Submittable, interruption, poll, race, submit } from "./job.js";
import { createJsonItemReader } from "./json-items.js";
import { type DownloadOptions, type FlowSettings, readFlowOptions } from "./options.js";
import { brokenTransfer, lateTransfer, transfer } from "./transfer.js";

/** Whether a file begins as gzip does (RFC 1952, section 2.3.1). */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/**
 * Unpacks gzip as it comes; what is damaged or cut short is a `PinterestTransferError`. It takes a chunk only
 * when one of its own is wanted and none is there: a pipe would do the same, but for Node 20, whose
 * `DecompressionStream` takes whatever comes. Where its reader leaves, it may be waiting for a chunk still,
 * and the source is to be ended.
 */
export async function* gunzip(
  packed: AsyncIterator<Uint8Array, void>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { readable, writable } = new DecompressionStream("gzip");
  const reader = (readable as ReadableStream<Uint8Array>).getReader();
  const writer = (writable as WritableStream<Uint8Array>).getWriter();
  let source = "open" as "open" | "ended" | { readonly error: unknown };
  let feeding: Promise<void> | undefined;

  /** Gives one chunk in. Never rejects: what is wrong with the gzip its reader is told. */
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
      let isHere = false as boolean;
      const mark = (): void => {
        isHere = true;
      };
      const next = reader.read();
      const arrival = next.then(mark, mark);
      // What was unpacked before is here with the next turn of promises.
      await Promise.resolve();
      while (!isHere && source === "open") {
        feeding ??= feed();
        await Promise.race([arrival, feeding]);
      }
      if (!isHere && typeof source === "object") throw source.error;
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
  // Told elsewhere.
}

/** What a download needs of a flow's settings. */
export type DownloadSettings = Pick<FlowSettings<never>, "call" | "fetch" | "idleTimeout">;

/** The bytes of a file as they come over the wire. */
interface OpenFile {
  readonly chunks: AsyncGenerator<Uint8Array, void, undefined>;
  /** How many came so far. */
  readonly bytes: number;
  /** Ends the connection, and with it whoever still waits for a chunk. */
  close(): void;
}

/**
 * Yields the bytes of a file as they come, unpacked where the file itself is gzip. It reads no faster than
 * they are taken. Throws a `PinterestTransferError`, also where the file breaks off, or the signal's reason.
 */
export async function* download(
  url: string,
  settings: DownloadSettings,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(url, settings);
  let told = 0;
  try {
    const start = await readStart(file.chunks);
    const whole = prepend(start, file.chunks);
    for await (const chunk of isGzip(start) ? gunzip(whole) : whole) {
      if (file.bytes > told) onBytes?.((told = file.bytes));
      yield chunk;
    }
  } finally {
    file.close();
  }
}

async function open(url: string, settings: DownloadSettings): Promise<OpenFile> {
  const { idleTimeout, call } = settings;
  const kind = "download";
  const request = { kind, url, method: "GET", timeout: idleTimeout } as const;
  const { response, close } = await transfer(request, settings);
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  const bounds = {
    ms: idleTimeout,
    signal: call.signal,
    late: () => lateTransfer(kind, `went ${idleTimeout} ms without a byte`),
  };
  let bytes = 0;
  async function* read(): AsyncGenerator<Uint8Array, void, undefined> {
    while (reader) {
      const next = reader.read().catch((error: unknown) => {
        throw brokenTransfer(kind, url, error);
      });
      const { done, value } = await race(next, bounds);
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
      // What is left is not wanted; that it cannot be cancelled after an error is no news.
      reader?.cancel().catch(() => undefined);
      close();
    },
  };
}

/** As many chunks in one as it takes to tell gzip from text. */
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

/** How far Pinterest is with a file, and where the file is once it is done. */
export interface FileState extends JobState {
  readonly url: string | null | undefined;
}

/** A job of Pinterest's whose result is a file: the calls that make it one kind or another. */
export interface FileJob<Q, R extends JobReference> extends Submittable<Q, R> {
  ask(reference: R, call: CommonCallOptions): Promise<FileState>;
}

/** Submits a job or takes one up, waits until the file is there, and yields what `pick` makes of its items. */
export async function* followFile<Q extends object, R extends JobReference, T>(
  job: FileJob<Q, R>,
  request: Q | R,
  options: DownloadOptions<R> = {},
  pick: (item: FileItem) => T,
): AsyncGenerator<T, void, undefined> {
  const settings = readFlowOptions(options);
  const { name, remedy } = job;
  const { resume, isNew } = await submit(job, request, settings);
  const ask = () => job.ask(resume, settings.call);
  const state = await poll({ name, remedy, resume, isNew, ask }, settings);
  yield* openFile({ name, resume, state }, settings, pick);
}

/** A job that Pinterest is done with. */
export interface FinishedFileJob<R extends JobReference> {
  readonly name: string;
  readonly resume: R;
  readonly state: FileState;
}

/** Yields what `pick` makes of the items of a job's file; an error is the job's. */
export async function* openFile<R extends JobReference, T>(
  { name: job, resume, state: { status, url } }: FinishedFileJob<R>,
  settings: FlowSettings<R>,
  pick: (item: FileItem) => T,
): AsyncGenerator<T, void, undefined> {
  if (!url) {
    const what = "Pinterest was done, and named no address of a file.";
    throw new PinterestJobError({ job, reason: "interrupted", what, status, resume });
  }
  const { onProgress, call } = settings;
  const onBytes = (bytes: number) => onProgress?.({ phase: "downloading", resume, bytes });
  try {
    for await (const item of readItems(url, settings, onBytes)) yield pick(item);
  } catch (error) {
    throw interruption(error, { name: job, resume }, call.signal, status);
  }
}

/**
 * Yields the items of a file of Pinterest's, CSV or JSON, whose address you have from a call, such as the
 * `result_url` of `GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}`. The address gets no credential.
 *
 * @throws PinterestTransferError where it does not come; PinterestFileError where it is damaged; the
 * signal's own reason.
 *
 * @example
 * for await (const { group, value } of readResultFile(url)) console.log(group, value);
 */
export function readResultFile(
  url: string,
  options: Pick<DownloadOptions<never>, "fetch" | "idleTimeout" | "retry" | "signal"> = {},
): AsyncGenerator<FileItem, void, undefined> {
  return readItems(url, readFlowOptions<never>(options));
}
