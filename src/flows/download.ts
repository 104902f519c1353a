import { gunzip, isGzip } from "./gunzip.js";
import type { FlowSettings } from "./options.js";
import { race } from "./race.js";
import { brokenTransfer, lateTransfer, transfer } from "./transfer.js";

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
