import { pipeline, Transform, type Readable } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** More codings than a body sensibly has, on top of each other; the global fetch refuses more, too. */
const mostCodings = 5;

/** Unpacks a body by its `Content-Encoding` (RFC 9110, section 8.4); an unknown one is left as it is. */
export function unpack(body: Readable, encoding: string): Readable {
  const codings = encoding.toLowerCase().split(",");
  if (codings.length > mostCodings) {
    return body.destroy(new Error(`the body is packed more than ${mostCodings} times`));
  }
  return codings.reduceRight((packed, coding) => {
    const steps = unpackers.get(coding.trim())?.() ?? [];
    return steps.reduce<Readable>((from, to) => pipeline(from, to, () => undefined), packed);
  }, body);
}

// As the global fetch and curl do: what has come is given, also where the end is cut off.
const lenient = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const lenientBrotli = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
};

const unpackers = new Map<string, () => (NodeJS.ReadWriteStream & Readable)[]>([
  ["gzip", () => [createGunzip(lenient)]],
  ["x-gzip", () => [createGunzip(lenient)]],
  ["deflate", () => [addZlibHeader(), createInflate(lenient)]],
  ["br", () => [createBrotliDecompress(lenientBrotli)]],
]);

/** The start of a zlib stream of the usual window (RFC 1950, section 2.2). */
const zlibHeader = Buffer.of(0x78, 0x9c);

/** Gives raw deflate, which some servers send as `deflate`, the header it lacks; the first byte tells it. */
function addZlibHeader(): Transform {
  let isFirst = true;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (isFirst && (chunk.readUInt8() & 0x0f) !== 0x08) this.push(zlibHeader);
      isFirst = false;
      done(null, chunk);
    },
  });
}
