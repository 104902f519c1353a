import { gunzip, isGzip } from "./gunzip.js";
import type { FlowSettings } from "./options.js";
import { race } from "./race.js";
import { PinterestTransferError } from "./transfer-error.js";
import { brokenTransfer, lateTransfer, transfer } from "./transfer.js";

/** What a download needs of a flow's settings. */
export type DownloadSettings = Pick<FlowSettings<never>, "call" | "fetch" | "idleTimeout">;

/**
 * Yields the bytes of a file as they come, unpacked where the file itself is gzip. It reads no faster than
 * they are taken. Throws a `PinterestTransferError`, also where the file breaks off, or the signal's reason.
 */
export async function* download(
  url: string,
  settings: DownloadSettings,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks = read(url, settings, onBytes);
  const first = await chunks.next();
  if (first.done) return;
  const all = prepend(first.value, chunks);
  if (!isGzip(first.value)) yield* all;
  else {
    try {
      yield* gunzip(all);
    } catch (error) {
      const isTold = error instanceof PinterestTransferError || settings.call.signal?.aborted;
      throw isTold ? error : brokenTransfer("download", url, error);
    }
  }
}

async function* read(
  url: string,
  settings: DownloadSettings,
  onBytes: ((bytes: number) => void) | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { idleTimeout, call } = settings;
  const kind = "download";
  const request = { kind, url, method: "GET", timeout: idleTimeout } as const;
  const { response, abort } = await transfer(request, settings);
  if (response.body === null) return;
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const bounds = {
    ms: idleTimeout,
    signal: call.signal,
    late: () => lateTransfer(kind, idleTimeout),
    cancel: abort,
  };
  let bytes = 0;
  try {
    for (;;) {
      const next = reader.read().catch((error: unknown) => {
        throw brokenTransfer(kind, url, error);
      });
      const { done, value } = await race(next, bounds);
      if (done) return;
      bytes += value.byteLength;
      onBytes?.(bytes);
      yield value;
    }
  } finally {
    // What is left is not wanted; that it cannot be cancelled after an error is no news.
    reader.cancel().catch(() => undefined);
  }
}

async function* prepend(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array, void, undefined>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return();
  }
}
