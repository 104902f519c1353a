import { parseJson } from "../transport/json.js";
import { type PieceReader, longestRecord } from "./csv.js";
import { PinterestFileError } from "./errors.js";
import type { FileItem } from "./files.js";

type Expected = "file" | "key" | "colon" | "item" | "comma" | "nothing";

/**
 * Reads the items of a JSON file one by one: the elements of the array that it is, or of each array in the
 * object that it is, with the array's name as their group. What stands in that object and is no array is an
 * item of its own. Throws a {@link PinterestFileError} at what is no JSON, an end too early included.
 */
export function createJsonItemReader(): PieceReader<FileItem> {
  let expected: Expected = "file";
  /** The arrays and objects around what comes next: the file's own, and one within an object. */
  const around: ("[" | "{")[] = [];
  /** Whether what is expected may be missing: a comma obliges, the beginning of an array does not. */
  let mayEnd = false;
  let group: string | undefined;
  let line = 1;

  /** The value that is being read, as far as it came; `undefined` between values. */
  let text: string | undefined;
  let begin = 1;
  let depth = 0;
  let inString = false;
  let isEscaped = false;

  const fail = (rule: string, where = line): never => {
    throw new PinterestFileError("JSON", where, rule);
  };

  /** How far a value reaches from here; `undefined` where the piece ends first. */
  const findEnd = (piece: string, from: number): number | undefined => {
    for (let i = from; i < piece.length; i++) {
      const character = piece[i];
      if (character === "\n") line++;
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (character === "\\") isEscaped = true;
        else if (character === '"') {
          inString = false;
          if (depth === 0) return i + 1;
        }
      } else if (character === '"') inString = true;
      else if (character === "{" || character === "[") depth++;
      else if (character === "}" || character === "]") {
        if (depth === 0) return i;
        if (--depth === 0) return i + 1;
      } else if (depth === 0 && (character === "," || isSpace(character))) {
        if (character === "\n") line--;
        return i;
      }
    }
    return undefined;
  };

  const parse = (json: string): unknown => {
    try {
      return parseJson(json);
    } catch {
      // What the parser says repeats some of the content.
      return fail("a value is no JSON", begin);
    }
  };

  /** Takes a value that is complete. */
  function* take(json: string): Generator<FileItem, void, undefined> {
    const value = parse(json);
    if (expected === "key") {
      if (typeof value !== "string") fail("a name is no string", begin);
      group = String(value);
      expected = "colon";
    } else {
      expected = "comma";
      yield { group, value, line: begin };
    }
    mayEnd = false;
  }

  /** Takes a character between values; tells whether a value begins with it. */
  const step = (character: string): boolean => {
    const inner = around.at(-1);
    if ((character === "]" || character === "}") && (expected === "comma" || mayEnd)) {
      if ((character === "]" ? "[" : "{") !== inner) fail("brackets do not match");
      around.pop();
      if (around.length === 0) expected = "nothing";
      else expected = "comma";
      mayEnd = false;
      return false;
    }
    switch (expected) {
      case "file":
        around.push(character === "[" ? "[" : "{");
        expected = character === "[" ? "item" : "key";
        mayEnd = true;
        return false;
      case "comma":
        if (character !== ",") fail("a comma is missing");
        expected = inner === "[" ? "item" : "key";
        return false;
      case "colon":
        if (character !== ":") fail("a colon is missing");
        expected = "item";
        return false;
      case "nothing":
        return fail("something stands behind the end");
      case "item":
        if (character !== "[" || inner === "[") return true;
        around.push("[");
        mayEnd = true;
        return false;
      case "key":
        return true;
    }
  };

  function* push(piece: string): Generator<FileItem, void, undefined> {
    for (let i = 0; i < piece.length;) {
      if (text === undefined) {
        const character = piece.charAt(i);
        if (isSpace(character)) {
          if (character === "\n") line++;
          i++;
          continue;
        }
        if (!step(character)) {
          i++;
          continue;
        }
        text = "";
        begin = line;
        depth = 0;
        inString = false;
      }
      const end = findEnd(piece, i);
      text += piece.slice(i, end);
      if (text.length > longestRecord) {
        fail(`a value has more than ${longestRecord} characters`, begin);
      }
      if (end === undefined) return;
      const whole = text;
      text = undefined;
      i = end;
      yield* take(whole);
    }
  }

  function* end(): Generator<FileItem, void, undefined> {
    if (expected !== "nothing") fail("the file ends too early; it may have been cut short");
  }
  return { push, end };
}

function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}
