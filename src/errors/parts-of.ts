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
