const space = 0x20;
const percent = 0x25;
const plus = 0x2b;
const backslash = 0x5c;
/** What UTF-8 has for half a character. */
const replacement = 0xfffd;

/** Told of a byte, and where in the text that begins which stands for it. */
type Visit = (byte: number, start: number) => void;

/**
 * Reads the UTF-8 bytes of a text for comparison: each has its own notion of what to escape, so all escapes
 * of URLs, forms and JSON are read, in whatever they are mixed. Backslashes are left out, and a space is a
 * plus. A text may have a million characters: nothing is made for each of them.
 */
export function readEscaped(text: string, visit: Visit): void {
  // What is left out belongs to what follows it.
  let start = 0;
  let high = 0;
  let highStart = 0;
  const endHalf = (): void => {
    if (high !== 0) visitCharacter(replacement, highStart, visit);
    high = 0;
  };
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const byte = unit === percent ? hexAt(text, at + 1, 2) : -1;
    const escaped =
      unit === backslash && isU(text.charCodeAt(at + 1)) ? hexAt(text, at + 2, 4) : -1;
    at += byte >= 0 ? 3 : escaped >= 0 ? 6 : 1;
    let read = byte >= 0 ? byte : escaped >= 0 ? escaped : unit;
    if (read === backslash) continue;
    if (read === space) read = plus;
    if (byte < 0 && high !== 0 && isLow(read)) {
      visitCharacter(0x10000 + ((high & 0x3ff) << 10) + (read & 0x3ff), highStart, visit);
      high = 0;
    } else {
      endHalf();
      if (isHigh(read)) [high, highStart] = [read, start];
      else if (byte >= 0) visit(read, start);
      else visitCharacter(isLow(read) ? replacement : read, start, visit);
    }
    start = at;
  }
  endHalf();
}

function isU(unit: number): boolean {
  return (unit | 0x20) === 0x75;
}

function isHigh(unit: number): boolean {
  return unit >> 10 === 0x36;
}

function isLow(unit: number): boolean {
  return unit >> 10 === 0x37;
}

/** The number that so many hexadecimal digits are; -1 where something else stands there. */
function hexAt(text: string, at: number, count: number): number {
  let result = 0;
  for (let i = at; i < at + count; i++) {
    const digit = digitOf(text.charCodeAt(i));
    if (digit < 0) return -1;
    result = result * 16 + digit;
  }
  return result;
}

function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const letter = (unit | 0x20) - 0x61;
  return letter >= 0 && letter < 6 ? letter + 10 : -1;
}

function visitCharacter(code: number, start: number, visit: Visit): void {
  const more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  // 0xxxxxxx, 110xxxxx, 1110xxxx or 11110xxx; then 10xxxxxx for each six bits that are left.
  const length = more === 0 ? 0 : (0xff00 >> (more + 1)) & 0xff;
  visit(length | (code >> (6 * more)), start);
  for (let left = more - 1; left >= 0; left--) visit(0x80 | ((code >> (6 * left)) & 0x3f), start);
}
