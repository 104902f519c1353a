/** Replaces secrets in a text with {@link mask}. */
export type Redact = (text: string) => string;

/** The text that replaces a secret. */
export const mask = "[redacted]";

/** Shorter texts are not redacted, since they would match parts of ordinary words. */
const shortestSecret = 6;

/**
 * Creates a function that replaces secrets in texts, both plain and as encoded in URLs, forms, JSON and HTML, once or
 * several times, and one in another. Takes time linear in the length of the text. Never throws: if `secrets` cannot be
 * read, every text becomes the mask.
 *
 * @example
 * const redact = createRedactor(["pina_A1/b="]);
 * redact("Bearer pina_A1%2Fb%3D expired"); // "Bearer [redacted] expired"
 */
export function createRedactor(secrets: Iterable<string>): Redact {
  try {
    const patterns = Array.from(new Set(secrets))
      .filter((secret) => secret.length >= shortestSecret)
      .map((secret) => new RegExp(patternOf(secret), "g"));
    return (text) => {
      let hidden = replaceAll(text, patterns);
      let inner = hidden;
      for (let level = 0; level < deepestEncoding; level++) {
        const decoded = decode(inner);
        if (decoded === inner) break;
        inner = replaceAll(decoded, patterns);
        if (inner !== decoded) hidden = inner;
      }
      return hidden;
    };
  } catch {
    return () => mask;
  }
}

function replaceAll(text: string, patterns: readonly RegExp[]): string {
  const spans = patterns.flatMap((pattern) =>
    Array.from(
      text.matchAll(pattern),
      ({ 0: { length }, index }) => [index, index + length] as const,
    ),
  );
  let result = "";
  let end = 0;
  // Matches may overlap.
  for (const [start, next] of spans.sort(([a], [b]) => a - b)) {
    if (start >= end) result += text.slice(end, start) + mask;
    end = Math.max(end, next);
  }
  return result + text.slice(end);
}

/** `%`, percent-encoded any number of times. */
const percent = "%(?:25)*";
/** `\`, which JSON doubles each time it is written. */
const backslash = `(?:\\\\|${percent}5[cC])`;
/** The start of an HTML entity, possibly escaped again. */
const entity = "&(?:amp;)*";

/** How often a text is decoded, to find a secret in several different encodings. */
const deepestEncoding = 8;

const escapes =
  /%(?:25)*([\da-f]{2})|\\{1,8}(?:x|u00)([\da-f]{2})|&(?:amp;)*(?:#x0*([\da-f]{2})|#0*(\d{2,3})|(amp|lt|gt|quot|apos));/gi;
const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Decodes the ASCII characters that are escaped for URLs, JSON or HTML, each as often as one encoding was repeated. */
function decode(text: string): string {
  return text.replace(escapes, (whole, ...groups: readonly (string | undefined)[]) => {
    const [ofUrl, ofScript, ofEntity, decimal, name = ""] = groups;
    const digits = ofUrl ?? ofScript ?? ofEntity;
    const code = digits === undefined ? Number(decimal) : parseInt(digits, 16);
    return named[name] ?? (code > 0 && code < 128 ? String.fromCharCode(code) : whole);
  });
}

/**
 * A regular expression for a secret in any encoding. Every unbounded repetition follows a character that cannot start
 * another match, so matching takes linear time. Backslashes in the secret are optional, since encodings add or drop
 * some.
 */
function patternOf(secret: string): string {
  let pattern = "";
  for (const [, backslashes = "", character = ""] of secret.matchAll(/(\\*)([^\\]|$)/gu)) {
    const mayBeEscaped = backslashes !== "" || !isNeverEscaped(character);
    if (pattern !== "" && mayBeEscaped) {
      pattern += `${backslash}{0,${8 * (backslashes.length + 1)}}`;
    }
    pattern += isNeverEscaped(character) ? character : formsOf(character);
  }
  return pattern === "" ? "(?!)" : pattern;
}

function isNeverEscaped(character: string): boolean {
  return /^[a-z\d]?$/i.test(character);
}

function formsOf(character: string): string {
  const bytes = Array.from(new TextEncoder().encode(character));
  const units = character.split("").map((unit) => unit.charCodeAt(0));
  const code = character.codePointAt(0) ?? 0;
  const forms = [
    character.replace(/[$()*+./?[\]^{|}]/, "\\$&"),
    bytes.map((byte) => percent + hex(byte, 2)).join(""),
    units.map((unit) => `u${hex(unit, 4)}`).join(`${backslash}{1,8}`),
    `${entity}(?:#0*${code}|#[xX]0*${hex(code)}|[a-zA-Z]+);`,
  ];
  if (character === " ") forms.push("\\+");
  if (character < " ") forms.push(JSON.stringify(character).slice(2, -1));
  return `(?:${forms.join("|")})`;
}

/** A pattern for a number in hexadecimal digits of either case. */
function hex(value: number, digits = 1): string {
  const lower = value.toString(16).padStart(digits, "0");
  return lower.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** The length of the longest escape of a character in JSON, such as `\\u0041`. */
const longestEscape = 6;

/**
 * Drops the end of a truncated text, as long as the longest secret, since it may be the first part of one. Returns an
 * empty string if `secrets` cannot be read.
 */
export function dropCutEnd(text: string, secrets: Iterable<string>): string {
  try {
    let longest = 0;
    for (const { length } of secrets) longest = Math.max(longest, length);
    return text.slice(0, Math.max(0, text.length - longest * longestEscape));
  } catch {
    return "";
  }
}

/** More levels than Pinterest's responses have, and few enough for recursion. */
const deepest = 100;

/** Names of fields whose values are secrets, even if they are not secrets of this call. */
const secretField = /(?:^|_)(?:(?:access|refresh|conversion)_token|secret|password)$/;

/**
 * Replaces secrets in every key, string and number of a JSON value, and the strings of fields such as `access_token`.
 * Throws a RangeError beyond 100 levels.
 */
export function redactJson(value: unknown, redact: Redact, depth = 0): unknown {
  if (depth > deepest) throw new RangeError("nested too deep");
  if (typeof value === "string") return redact(value);
  if (typeof value === "number") return redact(String(value)) === mask ? mask : value;
  if (typeof value !== "object" || value === null) return value;
  const inner = (member: unknown): unknown => redactJson(member, redact, depth + 1);
  if (Array.isArray(value)) return value.map(inner);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const isSecret = typeof member === "string" && member !== "" && secretField.test(key);
      return [redact(key), isSecret ? mask : inner(member)];
    }),
  );
}

/**
 * Copies an error of a runtime or of the user's code to a plain `Error` with only its name, message, stack and code,
 * with secrets redacted: other properties may contain whole requests. Returns other primitive values unchanged. Never
 * throws, even if reading the value does.
 */
export function redactCause(cause: unknown, redact: Redact): unknown {
  if (typeof cause === "string") return redact(cause);
  if (typeof cause === "symbol") return mask;
  if ((typeof cause !== "object" && typeof cause !== "function") || cause === null) return cause;
  const copy = new Error(redact(readString(cause, "message") ?? ""));
  const texts = {
    name: readString(cause, "name"),
    stack: readString(cause, "stack"),
    // Node's `fetch` puts the code in a further cause.
    code: readString(cause, "code") ?? readString(readProperty(cause, "cause"), "code"),
  };
  for (const [key, text] of Object.entries(texts)) {
    if (text === undefined) continue;
    const enumerable = key === "code";
    const value = redact(text);
    Object.defineProperty(copy, key, { value, enumerable, writable: true, configurable: true });
  }
  return copy;
}

/** Reads a string property of any value; returns `undefined` if it has none or reading it throws. */
export function readString(value: unknown, key: string): string | undefined {
  const found = readProperty(value, key);
  return typeof found === "string" ? found : undefined;
}

/** Reads a property of any value; returns `undefined` if reading it throws. */
export function readProperty(value: unknown, key: string): unknown {
  try {
    return (value as Record<string, unknown> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}
