/** A property of something that anybody may have thrown; `undefined` where it cannot be read. */
export function peek(value: unknown, key: PropertyKey): unknown {
  try {
    return (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}

/** The same where it is a text. */
export function peekText(value: unknown, key: PropertyKey): string | undefined {
  const found = peek(value, key);
  return typeof found === "string" ? found : undefined;
}

/** Where runtimes look for an object's own way to be printed. */
const printers = [
  "nodejs.util.inspect.custom",
  "Deno.customInspect",
  "Deno.privateCustomInspect",
].map((name) => Symbol.for(name));

/**
 * Everything that a log could print of an object: keys, values, and what no property holds. Throws where
 * nobody can tell: the object is of no kind that is known, or prints itself in a way of its own, as the
 * `Request` of another copy of undici does.
 */
export function partsOf(value: object): unknown[] {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const used = printers.filter((printer) => Reflect.get(value, printer) !== undefined);
  const read = ArrayBuffer.isView(value) ? viewParts : kinds.get(kind);
  if (!read || !used.every((printer) => isPlatforms(value, printer, kind))) {
    throw new TypeError("may print anything");
  }
  if (read === viewParts) return viewParts(value as ArrayBufferView);
  // What the platform prints in a way of its own keeps its state under symbols.
  const keys = used.length > 0 ? Object.keys(value) : Reflect.ownKeys(value);
  const values = keys.map((key): unknown => Reflect.get(value, key));
  return [...read(value as never), ...keys, ...values];
}

/** Whether a way to be printed is that of the platform's own class. */
function isPlatforms(value: object, printer: symbol, kind: string): boolean {
  return [kind, "Buffer"].some((name) => {
    const known = (globalThis as Record<string, { prototype?: object } | undefined>)[name];
    return (
      known?.prototype && Reflect.get(known.prototype, printer) === Reflect.get(value, printer)
    );
  });
}

type Read = (value: never) => unknown[];

/** What each kind of object shows beside its properties, by the name that `Object.prototype.toString` gives. */
const kinds = new Map<string, Read>([
  ...["Array", "Arguments", "Boolean", "Date", "Number"].map((kind) => [kind, nothing] as const),
  ...["", "Async", "Generator", "AsyncGenerator"].map((a) => [`${a}Function`, nothing] as const),
  ["Object", plainParts],
  ["Error", errorParts],
  ["DOMException", errorParts],
  ["String", (value) => [String.prototype.valueOf.call(value)]],
  ["RegExp", getters(() => RegExp, "source")],
  ["Map", entries(() => Map)],
  ["Set", entries(() => Set)],
  ["ArrayBuffer", (value) => viewParts(new Uint8Array(value))],
  ["SharedArrayBuffer", (value) => viewParts(new Uint8Array(value))],
  ["AbortSignal", getters(() => AbortSignal, "reason")],
  ["FormData", entries(() => FormData)],
  ["Headers", entries(() => Headers)],
  ["Request", getters(() => Request, "url", "headers", "referrer")],
  ["Response", getters(() => Response, "url", "headers", "statusText")],
  ["URL", getters(() => URL, "href")],
  ["URLSearchParams", entries(() => URLSearchParams)],
]);

function nothing(): unknown[] {
  return [];
}

/** What it inherits and what it says of itself. */
function plainParts(value: Record<string, unknown>): unknown[] {
  const parts: unknown[] = [];
  for (const key in value) parts.push(key, value[key]);
  for (const name of ["toJSON", "toString"]) {
    const say = value[name];
    if (typeof say === "function") parts.push(Reflect.apply(say, value, []));
  }
  return parts;
}

/** A stack that is no text is made one by those who print it, and may throw then. */
function errorParts(error: Error): unknown[] {
  const { name, message, stack } = error;
  return [name, message, String(stack), ...plainParts(error as Error & Record<string, unknown>)];
}

function viewParts({ buffer, byteOffset, byteLength }: ArrayBufferView): unknown[] {
  return [new TextDecoder("latin1").decode(new Uint8Array(buffer, byteOffset, byteLength))];
}

interface Listed {
  forEach(visit: (member: unknown, key: unknown) => void): void;
}

/** The platform's own method refuses an object that only looks like one of the kind. */
function entries(kind: () => { prototype: Listed }): Read {
  return (value) => {
    const parts: unknown[] = [];
    kind().prototype.forEach.call(value, (member, key) => parts.push(key, member));
    return parts;
  };
}

/** So do its getters. */
function getters(kind: () => { prototype: object }, ...names: string[]): Read {
  return (value) => names.map((name): unknown => Reflect.get(kind().prototype, name, value));
}

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

/** A part of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds texts as they are. */
export function findAll(text: string, sought: Iterable<string>): Span[] {
  const spans: Span[] = [];
  for (const each of sought) {
    for (let at = text.indexOf(each); at !== -1; at = text.indexOf(each, at + each.length)) {
      spans.push({ start: at, end: at + each.length });
    }
  }
  return spans;
}

/**
 * Finds texts, by their {@link bytesOf | bytes}, as they stand in a URL, a form or JSON. Answers may be long:
 * the text is read once for all of them, and where each byte begins is asked only where one is found.
 */
export function findEscaped(text: string, sought: Iterable<string>): Span[] {
  // A code unit becomes three bytes at most.
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  readEscaped(text, (byte) => {
    bytes[length++] = byte;
  });
  const found = findAll(toText(bytes.subarray(0, length)), sought);
  if (found.length === 0) return [];
  const starts = new Uint32Array(length + 1).fill(text.length);
  let at = 0;
  readEscaped(text, (_, start) => {
    starts[at++] = start;
  });
  return found.map(({ start, end }) => ({ start: starts[start] ?? 0, end: starts[end] ?? 0 }));
}

const encoder = new TextEncoder();

/** What {@link findEscaped} seeks for a text without escapes. */
export function bytesOf(text: string): string {
  return toText(encoder.encode(text.replaceAll("\\", "").replaceAll(" ", "+")));
}

/** As many bytes as `String.fromCharCode` surely takes at once. */
const atOnce = 4_096;

/** Each byte as one character. */
function toText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += atOnce) {
    text += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  }
  return text;
}

/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** A text that must not be shown, or a search for such texts, made when something is about to be shown. */
export type Secret = string | (() => readonly string[]);

/** The texts that a secret stands for; throws where the search for them does. */
export function textsOf(secret: Secret): readonly string[] {
  return typeof secret === "function" ? secret() : [secret];
}

/** What stands in place of a secret. */
export const mask = "[redacted]";

/** Shorter texts are no tokens, and would be found in half the words of a message. */
const shortestSecret = 6;

/** Characters that nobody escapes; most tokens have no other, and long answers need not be read for them. */
const plain = /^[\w.-]+$/;

/**
 * Makes a function that takes secrets out of texts, as they are and as they stand in a URL, a form or
 * JSON; the list may grow later. Each search of it is made once. The function never throws: once a search
 * has failed, it gives the mask in place of every text.
 */
export function createRedactor(secrets: readonly Secret[]): Redact {
  // Made when it is needed: a call that ends well has nothing to hide.
  let known: Known | undefined;
  let searched = 0;
  let hasFailed = false;
  return (text) => {
    if (hasFailed) return mask;
    known ??= { texts: new Set(), bytes: new Set() };
    try {
      for (const secret of secrets.slice(searched)) {
        // Until it ends: one that remembers what it found might give too little the next time.
        hasFailed = true;
        for (const found of textsOf(secret)) {
          if (found.length >= shortestSecret) add(found, known);
        }
        hasFailed = false;
        searched++;
      }
      return text.length < shortestSecret ? text : hide(text, known);
    } catch {
      return mask;
    }
  };
}

/** Secrets as they are, and the bytes of those that may be escaped. */
interface Known {
  readonly texts: Set<string>;
  readonly bytes: Set<string>;
}

function add(secret: string, { texts, bytes }: Known): void {
  texts.add(secret);
  const escapable = plain.test(secret) ? "" : bytesOf(secret);
  if (escapable !== "") bytes.add(escapable);
}

function hide(text: string, { texts, bytes }: Known): string {
  const escaped = bytes.size > 0 && /[%\\+]/.test(text) ? findEscaped(text, bytes) : [];
  const spans = findAll(text, texts).concat(escaped);
  if (spans.length === 0) return text;
  let result = "";
  let done = 0;
  // Where one secret holds another or they overlap, the rest of one must not show.
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    if (start >= done) result += text.slice(done, start) + mask;
    done = Math.max(done, end);
  }
  return result + text.slice(done);
}

/** Characters that one may take where it is escaped the longest way, as in `\u0041`. */
const longestEscape = 6;

/**
 * Takes the end off a text that was cut short, as much as a secret has: where it was cut one may be, and half
 * of it no redactor finds. Never throws: nothing is left where a search for secrets fails.
 */
export function withoutHalfSecret(text: string, secrets: readonly Secret[]): string {
  try {
    const longest = Math.max(0, ...secrets.flatMap(textsOf).map(({ length }) => length));
    return text.slice(0, Math.max(0, text.length - longest * longestEscape));
  } catch {
    return "";
  }
}

/** No answer of Pinterest is as deep; whoever prints or copies a value goes by recursion, too. */
const mostDepth = 100;

/** Takes secrets out of every text of a JSON value, keys too. Throws where it is nested too deep. */
export function redactJson(value: unknown, redact: Redact, depth = 0): unknown {
  if (depth > mostDepth) throw new RangeError("nested too deep");
  if (typeof value === "string") return redact(value);
  if (typeof value !== "object" || value === null) return value;
  const inside = (member: unknown): unknown => redactJson(member, redact, depth + 1);
  if (Array.isArray(value)) return value.map(inside);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [redact(key), inside(member)]),
  );
}

/**
 * An error of the runtime or of the user's own `fetch`, to be the cause of ours: itself, or, where it may
 * show a secret, cannot be looked at or is too large to tell, a plain copy of its name, message, stack and
 * code without it. Never throws.
 */
export function redactCause(cause: unknown, redact: Redact): unknown {
  if (!mayShowSecret(cause, redact)) return cause;
  if (typeof cause === "string") return redact(cause);
  const [name, message, stack, code] = ["name", "message", "stack", "code"].map((key) => {
    const text = peekText(cause, key);
    return text === undefined ? undefined : redact(text);
  });
  if (message === undefined && stack === undefined && !isError(cause)) return mask;
  const copy = new Error(message);
  if (name !== undefined) copy.name = name;
  if (stack !== undefined) copy.stack = stack;
  return code === undefined ? copy : Object.assign(copy, { code });
}

function isError(value: unknown): boolean {
  try {
    return value instanceof Error;
  } catch {
    return false;
  }
}

/** An object that throws when it is looked at is not to be trusted, and would throw in a log, too. */
function mayShowSecret(value: unknown, redact: Redact): boolean {
  try {
    return showsSecret(value, redact);
  } catch {
    return true;
  }
}

const mostObjects = 2_000;

/** Looks through everything that a log could print. */
function showsSecret(value: unknown, redact: Redact): boolean {
  const parts = [value];
  const seen = new Set<unknown>();
  for (const part of parts) {
    if (typeof part === "string" && redact(part) !== part) return true;
    if (typeof part === "symbol") parts.push(part.description);
    const isObject = typeof part === "object" || typeof part === "function";
    if (!isObject || part === null || seen.has(part)) continue;
    seen.add(part);
    if (seen.size > mostObjects) return true;
    for (const inner of partsOf(part)) parts.push(inner);
  }
  return false;
}
