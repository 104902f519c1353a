import { parseJson } from "../json.js";
import { type FileItem, type ChunkParser, addPart, longestRecord } from "./csv.js";
import { PinterestFileError } from "./errors.js";

/** The deepest nesting of arrays and objects in one item. */
export const mostLevels = 100;

type Expected = "file" | "key" | "colon" | "item" | "comma" | "nothing";

/** The characters that matter inside a string, inside an array or object, and elsewhere. */
const specialInString = /["\\\n]/g;
const specialInside = /["{}[\]\n]/g;
const special = /["{}[\], \n\r\t]/g;

/**
 * Parses the items of a JSON file one by one. If the file is an array, the items are its elements. If it is an object,
 * they are the elements of its arrays, grouped by name, and its other values. Throws a {@link PinterestFileError} for
 * invalid JSON, including a truncated file.
 */
export function createJsonItemParser(firstLine = 1): ChunkParser<FileItem> {
  let expected: Expected = "file";
  /** The open brackets around the next item: of the file, and of a group. */
  const open: ("[" | "{")[] = [];
  /** Whether a closing bracket may follow: after an opening bracket, but not after a comma. */
  let mayClose = false;
  let group: string | undefined;
  let line = firstLine;

  /** The current value so far; `undefined` between values. */
  let parts: string[] | undefined;
  let length = 0;
  let valueLine = firstLine;
  let levels = 0;
  let isString = false;
  /** How many characters at the start of the next chunk belong to an escape. */
  let skip = 0;

  const fail = (rule: string, at = line): never => {
    throw new PinterestFileError("JSON", at, rule);
  };

  /** Finds the end of the value; `undefined` if the chunk ends first. */
  const findEnd = (piece: string, from: number): number | undefined => {
    let next = from + skip;
    skip = 0;
    for (;;) {
      const pattern = isString ? specialInString : levels > 0 ? specialInside : special;
      pattern.lastIndex = next;
      const at = pattern.exec(piece)?.index;
      if (at === undefined) return undefined;
      next = at + 1;
      switch (piece[at]) {
        case '"':
          isString = !isString;
          if (!isString && levels === 0) return next;
          break;
        case "\\":
          next = at + 2;
          skip = Math.max(0, next - piece.length);
          break;
        case "{":
        case "[":
          if (++levels > mostLevels) fail(`a value has more than ${mostLevels} levels`, valueLine);
          break;
        case "}":
        case "]":
          if (levels === 0) return at;
          if (--levels === 0) return next;
          break;
        case "\n":
          if (!isString && levels === 0) return at;
          line++;
          break;
        default: // A comma or a space after a number, `true`, `false` or `null`.
          return at;
      }
    }
  };

  const parseValue = (text: string): unknown => {
    try {
      return parseJson(text);
    } catch {
      // The parser's message quotes the content.
      return fail("a value is not valid JSON", valueLine);
    }
  };

  /** Handles a complete value: an item or the name of a group. */
  function* take(text: string): Generator<FileItem, void, undefined> {
    const value = parseValue(text);
    if (expected === "key") {
      if (typeof value !== "string") fail("a key is not a string", valueLine);
      group = String(value);
      expected = "colon";
    } else {
      expected = "comma";
      yield { group, value, line: valueLine };
    }
    mayClose = false;
  }

  /** Handles a character between values; returns whether it starts a value. */
  const step = (character: string): boolean => {
    const innermost = open.at(-1);
    if ((character === "]" || character === "}") && (expected === "comma" || mayClose)) {
      if ((character === "]" ? "[" : "{") !== innermost) fail("brackets do not match");
      open.pop();
      expected = open.length === 0 ? "nothing" : "comma";
      mayClose = false;
      return false;
    }
    switch (expected) {
      case "file":
        open.push(character === "[" ? "[" : "{");
        expected = character === "[" ? "item" : "key";
        mayClose = true;
        return false;
      case "comma":
        if (character !== ",") fail("a comma is missing");
        expected = innermost === "[" ? "item" : "key";
        return false;
      case "colon":
        if (character !== ":") fail("a colon is missing");
        expected = "item";
        return false;
      case "nothing":
        return fail("the file continues after its end");
      case "item":
        if (character !== "[" || innermost === "[") return true;
        open.push("[");
        mayClose = true;
        return false;
      case "key":
        return true;
    }
  };

  function* push(piece: string): Generator<FileItem, void, undefined> {
    for (let i = 0; i < piece.length;) {
      if (parts === undefined) {
        const character = piece.charAt(i);
        if (character === "\n") line++;
        if (isSpace(character) || !step(character)) {
          i++;
          continue;
        }
        parts = [];
        length = 0;
        valueLine = line;
      }
      const end = findEnd(piece, i);
      const part = piece.slice(i, end);
      length += part.length;
      if (length > longestRecord) {
        fail(`a value has more than ${longestRecord} characters`, valueLine);
      }
      addPart(parts, part);
      if (end === undefined) return;
      const text = parts.join("");
      parts = undefined;
      i = end;
      yield* take(text);
    }
  }

  function* end(): Generator<FileItem, void, undefined> {
    if (expected !== "nothing") fail("the file ends too early; it may have been cut short");
  }
  return { push, end };
}

function isSpace(character: string): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}
