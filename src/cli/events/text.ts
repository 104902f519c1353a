import { createReadStream } from "node:fs";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { TextDecoder } from "node:util";
import { createGunzip } from "node:zlib";
import { isGzip } from "../../flows/files.js";
import { CommandError, usageError } from "../failure.js";
import { errnoOf } from "../profiles.js";

/** The input ended in the middle, or is damaged there. What was before can be used. */
export class DamagedInputError extends CommandError {
  override name = "DamagedInputError";
}

/**
 * Throws if the checksum of a gzip file is wrong, since the rows before the damage would be wrong too. A truncated file
 * is accepted: what it still has is right.
 */
export async function assertIntact(path: string, start: Buffer): Promise<void> {
  if (!isGzip(start)) return;
  const nowhere = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  try {
    await pipeline(createReadStream(path), createGunzip(), nowhere);
  } catch (error) {
    const code = errnoOf(error);
    if (code === "Z_BUF_ERROR") return;
    throw usageError(
      code.startsWith("Z_")
        ? `${path}: the gzip data is damaged (its checksum is wrong); nothing was read`
        : `${path}: cannot be read (${code})`,
    );
  }
}

/** Decompresses bytes that begin like gzip. */
export async function* unzip(
  source: AsyncGenerator<Buffer, void, undefined>,
  name: string,
): AsyncGenerator<Buffer, void, undefined> {
  const first = await source.next();
  if (first.done) return;
  const all = (async function* () {
    yield first.value;
    yield* source;
  })();
  if (!isGzip(first.value)) {
    yield* all;
    return;
  }
  const gunzip = createGunzip();
  void (async () => {
    try {
      for await (const chunk of all) {
        if (!gunzip.write(chunk)) {
          await new Promise((resolve) => {
            gunzip.once("drain", resolve).once("close", resolve);
          });
        }
      }
      gunzip.end();
    } catch (error) {
      gunzip.destroy(error as Error);
    }
  })();
  // What was decompressed before the damage is still in the stream, which an iterator would drop.
  const chunks: Buffer[] = [];
  const end: { error?: Error; isReached: boolean } = { isReached: false };
  let wake = (): void => undefined;
  gunzip.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    if (chunks.length > 16) gunzip.pause();
    wake();
  });
  gunzip.on("end", () => {
    end.isReached = true;
    wake();
  });
  gunzip.on("error", (error) => {
    end.error = error;
    wake();
  });
  for (;;) {
    const chunk = chunks.shift();
    if (chunk) {
      yield chunk;
      continue;
    }
    if (end.isReached) return;
    if (end.error) {
      const reason =
        errnoOf(end.error) === "Z_BUF_ERROR"
          ? "ends too early"
          : "is damaged, so the last rows may be wrong";
      throw new DamagedInputError(`${name}: the gzip data ${reason}`);
    }
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    gunzip.resume();
    await woken;
  }
}

/** Decodes text. Bytes that are invalid in the encoding become U+FFFD; rows that contain it are refused. */
export async function* decodeBytes(
  source: AsyncIterable<Buffer>,
  encoding: string | undefined,
): AsyncGenerator<string, void, undefined> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of source) {
    decoder ??= createDecoder(encoding ?? encodingOf(chunk));
    const text = decoder.decode(chunk, { stream: true });
    if (text !== "") yield text;
  }
  const last = decoder?.decode() ?? "";
  if (last !== "") yield last;
}

/** The encoding that a byte order mark names; UTF-8 without one. */
function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** Creates a decoder for a label of the Encoding Standard. */
export function createDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw usageError("--encoding: unknown name; try utf-8, windows-1252 or utf-16le");
  }
}
