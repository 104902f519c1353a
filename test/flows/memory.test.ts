import { gzipSync } from "node:zlib";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { readResultFile } from "../../src/flows/index.js";
import { useStorage, type StorageAnswer } from "./storage.js";

const storage = useStorage();
const mebibyte = 2 ** 20;

/** Gives a file of this part again and again, as fast as it is read, and counts what it could send. */
function giveParts(start: string, part: Buffer, count: number) {
  const sent = { bytes: 0 };
  const answer: StorageAnswer = (outgoing) => {
    let left = count;
    const more = (): void => {
      while (left > 0 && !outgoing.destroyed) {
        left--;
        sent.bytes += part.length;
        if (!outgoing.write(part)) return;
      }
      if (left === 0) outgoing.end();
    };
    outgoing.on("drain", more);
    if (start !== "") outgoing.write(start);
    more();
  };
  return { sent, url: storage.give("large", answer) };
}

/** Waits until no more is sent, since nobody reads. */
async function standstill(sent: { bytes: number }): Promise<number> {
  for (let before = -1; before !== sent.bytes;) {
    before = sent.bytes;
    await sleep(50);
  }
  return sent.bytes;
}

/** What the kernel and the runtime hold of a connection that nobody reads; of 60 MiB a tenth or two. */
const mostAhead = 16 * mebibyte;

describe("a large file", () => {
  const row = `${"x".repeat(99)}\n`;
  const rows = Buffer.from(row.repeat(6_000));

  test("is read no faster than its rows are taken, and to its end when they are", async () => {
    const { sent, url } = giveParts("column\n", rows, 100);
    const file = readResultFile(url, { allowLoopback: true });
    await file.next();
    const ahead = await standstill(sent);
    expect(ahead).toBeLessThan(mostAhead);
    let count = 1;
    for await (const _ of file) count++;
    expect(count).toBe(600_000);
    expect(sent.bytes).toBe(100 * rows.length);
    expect(sent.bytes).toBeGreaterThan(3 * mostAhead);
  });

  test("in gzip is unpacked no faster than its rows are taken", async () => {
    // Members of gzip one behind the other are gzip (RFC 1952, 2.2); of random rows none is short.
    const random = Array.from({ length: 6_000 }, () => `${Math.random()}${Math.random()}\n`);
    const packed = gzipSync(["column\n", ...random].join(""));
    const { sent, url } = giveParts("", packed, 400);
    const file = readResultFile(url, { allowLoopback: true });
    await file.next();
    expect(await standstill(sent)).toBeLessThan(mostAhead);
    await file.return();
    expect(400 * packed.length).toBeGreaterThan(2 * mostAhead);
  });
});
