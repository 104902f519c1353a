import {
  asArray,
  asObject,
  asString,
  type JsonObject,
  resolve,
} from "../../scripts/openapi/document.js";

/** Between the members of a list that is not exploded. */
const delimiters: Readonly<Record<string, string>> = {
  form: ",",
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
};

/** What a URL or a form says: it knows text, lists and objects of them, and no other type. */
export type Said = string | Said[] | { [name: string]: Said };

/**
 * Reads a path by its template: the values of its parameters. Throws where it is another path, or one
 * with characters that do not belong there (RFC 3986, section 3.3).
 */
export function readPath(template: string, path: string): Record<string, string> {
  const [expected, given] = [template.split("/"), path.split("/")];
  if (expected.length !== given.length) throw new Error(`${path} is not of ${template}`);
  const values: Record<string, string> = {};
  expected.forEach((segment, index) => {
    const text = given[index] ?? "";
    if (!/^([\w.~!$&'()*+,;=:@-]|%[0-9A-F]{2})*$/.test(text))
      throw new Error(`${text} is no segment`);
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name !== undefined) values[name] = decodeURIComponent(text);
    else if (text !== segment) throw new Error(`${path} is not of ${template}`);
  });
  return values;
}

/**
 * Reads a query as the document says that its parameters are written: by `style` and `explode`, with the
 * defaults of OpenAPI 3.0. Throws at whatever no parameter accounts for.
 * https://spec.openapis.org/oas/v3.0.3#style-values
 */
export function parseQuery(
  document: JsonObject,
  parameters: readonly JsonObject[],
  search: string,
): Record<string, Said> {
  let rest = splitPairs(search);
  const query: Record<string, Said> = {};
  for (const parameter of parameters.filter((each) => each.in === "query")) {
    const name = asString(parameter.name);
    const style = asString(parameter.style) || "form";
    const isOwn = (each: Pair) =>
      style === "deepObject" ? each.name.startsWith(`${name}[`) : each.name === name;
    const own = rest.filter(isOwn);
    rest = rest.filter((each) => !isOwn(each));
    if (own.length === 0) continue;
    const explode = parameter.explode ?? style === "form";
    const isList = typeOf(document, parameter.schema) === "array";
    if (style === "deepObject") query[name] = readNested(name, own);
    else if (isList && explode === true) query[name] = own.map(({ value }) => decode(value));
    else if (own.length > 1) throw new Error(`${name} stands there more than once`);
    else {
      const [{ value } = { value: "" }] = own;
      query[name] = isList ? value.split(delimiters[style] ?? ",").map(decode) : decode(value);
    }
  }
  const [unknown] = rest;
  if (unknown) throw new Error(`${unknown.name} is no parameter`);
  return query;
}

/** Reads a form: pairs in which a space may be a plus sign. https://url.spec.whatwg.org/#urlencoded-parsing */
export function readForm(body: string): Record<string, string> {
  const form: Record<string, string> = {};
  for (const { name, value } of splitPairs(body.replaceAll("+", "%20"))) {
    if (Object.hasOwn(form, name)) throw new Error(`${name} stands there more than once`);
    form[name] = decode(value);
  }
  return form;
}

/** A name, decoded, and a value as it was written. */
interface Pair {
  readonly name: string;
  readonly value: string;
}

/** Refuses a plus sign, which some read as a space, and whatever RFC 3986, section 3.4 has no room for. */
function splitPairs(search: string): Pair[] {
  if (search === "") return [];
  return search.split("&").map((pair) => {
    const [, name, value] = /^([^=]+)=([^=]*)$/.exec(pair) ?? [];
    if (name === undefined || value === undefined) throw new Error(`${pair} is no name=value`);
    if (!/^([\w.~!'()*,:@/?-]|%[0-9A-F]{2})*$/.test(name + value)) {
      throw new Error(`${pair} is not encoded`);
    }
    return { name: decode(name), value };
  });
}

function decode(text: string): string {
  return decodeURIComponent(text);
}

/** `name[a][b]=x`, to any depth; what is repeated is a list. */
function readNested(name: string, pairs: readonly Pair[]): Said {
  const root: Record<string, Said> = {};
  for (const pair of pairs) {
    const keys = [...pair.name.slice(name.length).matchAll(/\[([^[\]]*)\]/g)].map(
      ([, key = ""]) => key,
    );
    const last = keys.pop();
    if (last === undefined) throw new Error(`${pair.name} names no field`);
    let holder = root;
    for (const key of keys) {
      const inner = Object.hasOwn(holder, key) ? (holder[key] ?? {}) : {};
      holder[key] = inner;
      if (typeof inner === "string" || Array.isArray(inner))
        throw new Error(`${key} is two things`);
      holder = inner;
    }
    const before = Object.hasOwn(holder, last) ? holder[last] : undefined;
    const value = decode(pair.value);
    holder[last] = before === undefined ? value : [before, value].flat();
  }
  return root;
}

function typeOf(document: JsonObject, value: unknown): string {
  const schema = resolve(document, value) ?? {};
  const members = asArray(schema.allOf).map((member) => typeOf(document, member));
  return asString(asObject(schema).type) || (members.find((type) => type !== "") ?? "");
}
