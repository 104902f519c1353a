import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  PinterestFileError,
  PinterestTransferError,
  readResultFile,
} from "../../src/flows/index.js";
import { cutAt, cuts } from "./pieces.js";
import { drain } from "../support/drain.js";
import { cut, inPieces, useStorage, type Stored } from "./storage.js";

const storage = useStorage();
const options = { retry: { baseDelay: 1 }, idleTimeout: 2_000, allowLoopback: true };
const read = (...answers: readonly Stored[]) =>
  drain(readResultFile(storage.give("file", ...answers), options));
const valuesOf = async (file: string | Uint8Array) =>
  (await read(file)).items.map(({ value }) => value);

/** A `fetch` whose answer comes in these pieces, so that properties need no server. */
const fetchOf = (pieces: readonly Uint8Array[]) => () => {
  const left = [...pieces];
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const piece = left.shift();
    if (piece) controller.enqueue(piece);
    else controller.close();
  };
  return Promise.resolve(new Response(new ReadableStream({ pull })));
};

describe("a file", () => {
  test("in JSON is told from CSV by how it begins", async () => {
    expect(await valuesOf('{"campaigns":[{"id":"1"}],"total":1}')).toEqual([{ id: "1" }, 1]);
    expect(await valuesOf(' \n\t[{"id":"1"}]')).toEqual([{ id: "1" }]);
    expect(await valuesOf("id\n1\n")).toEqual([{ id: "1" }]);
    expect(await valuesOf('"id"\n1\n')).toEqual([{ id: "1" }]);
  });

  test("gives its items with the group and the line that they stand in", async () => {
    const { items } = await read('{"campaigns":[\n{"id":"1"}],\n"total":1}');
    expect(items).toEqual([
      { group: "campaigns", value: { id: "1" }, line: 2 },
      { group: "total", value: 1, line: 3 },
    ]);
  });

  test.each(["id,name\n", "\n \r\nid,name\n", "[]", "{}"])("of %j has no items", async (file) => {
    expect(await read(file)).toEqual({ items: [] });
  });

  test("may begin with a byte-order mark", async () => {
    expect(await valuesOf("\uFEFFid\n1\n")).toEqual([{ id: "1" }]);
    expect(await valuesOf("\uFEFF[1]")).toEqual([1]);
  });

  test("in gzip may come in one piece, or begin byte by byte", async () => {
    const text = `id,name\n${Array.from({ length: 50 }, (_, n) => `${n},ü${n}\n`).join("")}`;
    const packed = gzipSync(text);
    const expected = await valuesOf(text);
    expect(expected.length).toBe(50);
    expect(await valuesOf(packed)).toEqual(expected);
    const bytes = [...packed].map((byte) => Uint8Array.of(byte));
    const { items } = await read(inPieces(bytes.slice(0, 3).concat(packed.subarray(3))));
    expect(items.map(({ value }) => value)).toEqual(expected);
  });

  test("is the same wherever its bytes are cut, packed or not", async () => {
    const text = 'id,näme\n1,😀\n2,"ü\n"\n';
    const expected = [
      { id: "1", näme: "😀" },
      { id: "2", näme: "ü\n" },
    ];
    const files = fc.constantFrom(Buffer.from(text), gzipSync(text));
    await fc.assert(
      fc.asyncProperty(files, cuts, async (file, at) => {
        const pieces = cutAt(file.toString("latin1"), at).map((each) =>
          Buffer.from(each, "latin1"),
        );
        const source = readResultFile("https://storage.example/f", { fetch: fetchOf(pieces) });
        expect((await drain(source)).items.map(({ value }) => value)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test("that is no UTF-8 is refused behind the items before it", async () => {
    const pieces = [Buffer.from("id\n1\n2"), Buffer.from([0x0a, 0xff])];
    const source = readResultFile("https://storage.example/f", { fetch: fetchOf(pieces) });
    const { items, error } = await drain(source);
    expect(items.map(({ value }) => value)).toEqual([{ id: "1" }]);
    expect(error).toBeInstanceOf(PinterestFileError);
    expect(error).toMatchObject({ format: "text", line: 2 });
  });

  test("that ends within a character is refused", async () => {
    const { error } = await read(Buffer.from("id\n😀").subarray(0, -1));
    expect(error).toMatchObject({ name: "PinterestFileError", format: "text" });
  });
});

describe("a file that is cut short", () => {
  test("over the wire gives what came, and is a transfer that broke off", async () => {
    const { items, error } = await read(cut("id\n1\n2\n3"));
    expect(items.map(({ value }) => value)).toEqual([{ id: "1" }, { id: "2" }]);
    expect(error).toBeInstanceOf(PinterestTransferError);
    expect(error).toMatchObject({ transfer: "download", status: undefined });
    expect(String(error)).toBe(
      "PinterestTransferError: the download failed before it was complete; see cause",
    );
  });

  test.each([
    ["in gzip", (packed: Buffer) => packed.subarray(0, -12)],
    ["in gzip, in its checksum", (packed: Buffer) => packed.subarray(0, -2)],
    ["in the head of its gzip", (packed: Buffer) => packed.subarray(0, 5)],
  ])("%s, is told so", async (_, spoil) => {
    const { error } = await read(spoil(gzipSync("id\n1\n2\n3\n".repeat(10))));
    expect(String(error)).toContain("is gzip that is damaged or cut short");
  });

  test("or damaged in gzip, is told so", async () => {
    const packed = gzipSync("id\n" + "1\n".repeat(1_000));
    packed.fill(0xff, 14, 18);
    const { error } = await read(packed);
    expect(error).toBeInstanceOf(PinterestTransferError);
    expect(String(error)).toContain("is gzip that is damaged or cut short");
  });

  test("in JSON is told so", async () => {
    const { items, error } = await read('[{"id":1},{"id"');
    expect(items.length).toBe(1);
    expect(error).toMatchObject({ format: "JSON", line: 1 });
  });

  test("in CSV, within quotes, is told so", async () => {
    const { error } = await read('id\n"1');
    expect(error).toMatchObject({ format: "CSV", line: 2 });
  });
});
