import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PinterestInputError } from "../../src/index.js";
import { fillPath } from "../../src/transport/serialize.js";
import { readPath } from "../contract/read-back.js";

const template = "/boards/{board_id}/sections/{section_id}";

describe("a path", () => {
  test("is filled with percent-encoded values", () => {
    expect(fillPath(template, { board_id: "a/b?c", section_id: "é" })).toBe(
      "/boards/a%2Fb%3Fc/sections/%C3%A9",
    );
  });

  test("may have several parameters in one segment", () => {
    expect(fillPath("/x/{from}..{to}/{from}", { from: "a$&", to: "b" })).toBe(
      "/x/a%24%26..b/a%24%26",
    );
  });

  test("refuses a value that is missing, empty or a dot segment, and names the parameter", () => {
    for (const value of [undefined, null, "", ".", "..", {}, ["1"], NaN, Infinity]) {
      const fill = () => fillPath(template, { board_id: value, section_id: "1" });
      expect(fill).toThrow(PinterestInputError);
      expect(fill).toThrow(/^path\.board_id: /);
    }
  });

  test("refuses half a character", () => {
    expect(() => fillPath("/pins/{pin_id}", { pin_id: "\ud800" })).toThrow(/^path\.pin_id: /);
  });

  test("does not take inherited values", () => {
    expect(() => fillPath("/x/{toString}", {})).toThrow(PinterestInputError);
  });

  test("leads to its own route and back to its values, whatever they are", () => {
    const value = fc
      .string({ unit: "binary", minLength: 1 })
      .filter((v) => v !== "." && v !== "..");
    fc.assert(
      fc.property(value, value, (board_id, section_id) => {
        const { pathname } = new URL(
          `https://example.com${fillPath(template, { board_id, section_id })}`,
        );
        const [, boards, board, sections, section, ...rest] = pathname.split("/");
        expect([boards, sections, rest]).toEqual(["boards", "sections", []]);
        expect([board, section].map((part) => decodeURIComponent(part ?? ""))).toEqual([
          board_id,
          section_id,
        ]);
      }),
    );
  });

  test("read back by its template gives its values, whatever template and values", () => {
    const literal = fc.stringMatching(/^[a-z_]{1,8}$/);
    const text = fc
      .string({ unit: "binary", minLength: 1 })
      .filter((value) => value !== "." && value !== "..");
    const parameter = fc.record({ name: literal, value: fc.oneof(text, fc.nat()) });
    const segments = fc.uniqueArray(fc.oneof(literal, parameter), {
      minLength: 1,
      selector: (segment) => (typeof segment === "string" ? segment : `{${segment.name}}`),
    });
    fc.assert(
      fc.property(segments, (parts) => {
        const names = parts.map((part) => (typeof part === "string" ? part : `{${part.name}}`));
        const given = parts.flatMap((part) =>
          typeof part === "string" ? [] : [[part.name, part.value] as const],
        );
        const path = fillPath(`/${names.join("/")}`, Object.fromEntries(given));
        const { pathname } = new URL(`https://example.com${path}`);
        const said = given.map(([name, value]) => [name, String(value)] as const);
        expect(readPath(`/${names.join("/")}`, pathname)).toEqual(Object.fromEntries(said));
      }),
    );
  });
});
