import type { QueryStyle } from "../operations.js";

/** The value of a query parameter as it was written: text, or texts in a list or an object. */
export type QueryText = string | readonly string[] | { readonly [name: string]: QueryText };

interface Holder {
  [name: string]: string | string[] | Holder;
}

const delimiters = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C" } as const;

/**
 * Reads a query. A name that is repeated has a list of texts, and so has one of a style that joins lists;
 * `a[b]=x` becomes an object. https://spec.openapis.org/oas/v3.0.3#style-values
 */
export function readQuery(
  search: string,
  styles: Readonly<Record<string, QueryStyle>> = {},
): Record<string, QueryText> {
  const query: Holder = {};
  for (const pair of search.split("&").filter(Boolean)) {
    const [rawName = "", ...rest] = pair.split("=");
    const raw = rest.join("=");
    const name = readText(rawName);
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (style && style !== "deepObject") query[name] = raw.split(delimiters[style]).map(readText);
    else put(query, name, readText(raw));
  }
  return query;
}

function put(query: Holder, name: string, value: string): void {
  const names = name.endsWith("]") ? name.slice(0, -1).split(/\]?\[/) : [name];
  const last = names.pop() ?? name;
  let holder = query;
  for (const outer of names) {
    const inner = Object.hasOwn(holder, outer) ? holder[outer] : undefined;
    if (typeof inner === "object" && !Array.isArray(inner)) holder = inner;
    else holder[outer] = holder = {};
  }
  const before = Object.hasOwn(holder, last) ? holder[last] : undefined;
  if (typeof before === "string") holder[last] = [before, value];
  else if (Array.isArray(before)) before.push(value);
  else holder[last] = value;
}

function readText(text: string): string {
  return decode(text.replaceAll("+", " "));
}

/** Percent-decodes a text; one that is not encoded well stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads a body by its media type: JSON, or the fields of a form; `undefined` where it is neither. */
export function readBody(mediaType: string, body: string): unknown {
  if (mediaType.startsWith("application/x-www-form-urlencoded")) {
    return Object.fromEntries(new URLSearchParams(body));
  }
  if (!/^application\/([\w.-]+\+)?json\b/.test(mediaType)) return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
