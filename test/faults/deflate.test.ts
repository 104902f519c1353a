import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { answer, answerWell, chunk, head } from "./behaviours.js";
import { clientOf, getBoard } from "./calls.js";
import { undiciTransports } from "./dispatchers.js";
import { watchLeaks } from "./leaks.js";

const watched = watchLeaks(answerWell);

/** Packs well in a part and hardly in another, and is larger than what zlib writes at once. */
const data = {
  id: "12",
  name: "k".repeat(100_000),
  description: Array.from({ length: 20_000 }, (_, i) => Math.sin(i)).join(),
};
const json = JSON.stringify(data);

const packings: readonly (readonly [name: string, coding: string, bytes: Buffer])[] = [
  ["deflate", "deflate", deflateSync(json)],
  ["deflate without the header of zlib", "deflate", deflateRawSync(json)],
  ["stored deflate without that header", "deflate", deflateRawSync(json, { level: 0 })],
  ["such deflate in gzip", "deflate, gzip", gzipSync(deflateRawSync(json))],
];

// The global fetch says how it is to be.
describe.each([{ name: "the global fetch" }, ...(await undiciTransports())])(
  "a packed body over $name",
  (transport) => {
    describe.each(packings)("of %s", (_, coding, bytes) => {
      const headers = { "content-encoding": coding };

      test("is decompressed", async () => {
        const { server, signal } = watched;
        server.next(answer(200, bytes, headers));
        const client = clientOf(transport, server.baseUrl);
        await expect(getBoard.run(client, { signal })).resolves.toEqual(data);
      });

      test("is decompressed if it arrives byte by byte at first", async () => {
        const { server, signal } = watched;
        const parts = [...bytes.subarray(0, 9)].map((byte) => chunk(Buffer.of(byte)));
        parts.push(chunk(bytes.subarray(9)), Buffer.from("0\r\n\r\n"));
        server.next(({ socket, later, done }) => {
          socket.write(head(200, { ...headers, "transfer-encoding": "chunked" }));
          const send = (): void => {
            const part = parts.shift();
            if (part === undefined) return;
            socket.write(part);
            if (parts.length === 0) done();
            else later(2, send);
          };
          send();
        });
        const client = clientOf(transport, server.baseUrl);
        await expect(getBoard.run(client, { signal })).resolves.toEqual(data);
      });

      test("is not decompressed beyond the size limit", async () => {
        const { server, signal } = watched;
        server.next(answer(200, bytes, headers));
        const client = clientOf(transport, server.baseUrl, { maxResponseBytes: 50_000 });
        const call = getBoard.run(client, { signal });
        await expect(call).rejects.toThrow("more than 50000 bytes");
      });
    });
  },
);
