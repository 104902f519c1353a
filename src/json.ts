/**
 * Parses JSON as `JSON.parse` does, with two differences. An integer that a number cannot hold exactly, such
 * as an id beyond 2^53, becomes a string of its digits. A key named `__proto__` is left out, since copying
 * such an object would replace its prototype.
 *
 * @throws SyntaxError if the text is not JSON.
 * @example
 * parseJson('{"pin_id": 813744226420795884, "clicks": 7}'); // { pin_id: "813744226420795884", clicks: 7 }
 */
export function parseJson(text: string): unknown {
  const value = parseWithoutProto(text);
  // The first pass has checked the syntax.
  return hasLongInteger(text) ? parseWithoutProto(quoteUnsafeIntegers(text)) : value;
}

function parseWithoutProto(text: string): unknown {
  if (!text.includes("__proto__") && !mayEscapeProto(text)) return JSON.parse(text) as unknown;
  return JSON.parse(text, (key, value: unknown) =>
    key === "__proto__" ? undefined : value,
  ) as unknown;
}

/** Whether a text may contain `__proto__` with escapes, such as `\u005f` for an underscore. */
function mayEscapeProto(text: string): boolean {
  return text.includes("\\u00") && /\\u00(5f|6f|7[024])/i.test(text);
}

/** The digits of 2^53, the first integer that a number may not hold exactly. */
const longDigits = 16;

/**
 * Whether a JSON text contains a number of 16 or more digits. Looks only at every 16th character, one of which is a
 * digit of such a number. May also find a number inside a string, but not a string of digits only, such as an id.
 */
function hasLongInteger(json: string): boolean {
  for (let at = longDigits - 1; at < json.length; at += longDigits) {
    if (!isDigit(json, at)) continue;
    let start = at;
    while (isDigit(json, start - 1)) start--;
    while (isDigit(json, at + 1)) at++;
    if (at - start + 1 >= longDigits && beforeNumber.includes(json[start - 1] ?? " ")) return true;
  }
  return false;
}

/** The characters that may precede the digits of an integer. */
const beforeNumber = ":,[- \n\r\t";

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function quoteUnsafeIntegers(json: string): string {
  const token = /"|-?\d[\d.eE+-]*/g;
  let quoted = "";
  let copied = 0;
  for (let match = token.exec(json); match; match = token.exec(json)) {
    const [found] = match;
    if (found === '"') {
      token.lastIndex = endOfString(json, match.index);
    } else if (/^-?\d+$/.test(found) && !Number.isSafeInteger(Number(found))) {
      quoted += `${json.slice(copied, match.index)}"${found}"`;
      copied = token.lastIndex;
    }
  }
  return quoted + json.slice(copied);
}

/** The position after a JSON string that starts at `start`. */
export function endOfString(json: string, start: number): number {
  let end = start + 1;
  while (end < json.length && json[end] !== '"') end += json[end] === "\\" ? 2 : 1;
  return end + 1;
}
