import { asString, isObject, type Json } from "../openapi/document.js";
import { isSame } from "./equal.js";
import { flow, tell, within, type Scope } from "./run.js";
import { quote } from "./say.js";
import { compareNamed, compareRest, compareSchemaAt, placesAt, spotAt, type Spot } from "./spot.js";
import { lookThrough, typesOf } from "./view.js";

const serialisation = ["style", "explode", "allowReserved"];
const handled = ["name", "in", "required", "deprecated", "schema", "content", ...serialisation];

/** Compares a parameter of both documents. */
export function compareParameter(scope: Scope, a: Spot, b: Spot): void {
  const input = within(scope, "", flow.input);
  for (const key of ["name", "in"]) {
    const [from, to] = [a.node[key], b.node[key]];
    if (isSame(from, to)) continue;
    const what = `\`${key}\` is now ${quote([to ?? null])}, was ${quote([from ?? null])}`;
    // Place and name are how it is told apart in its list, so all of it is elsewhere now.
    const places = { old: [a.place.at], new: [b.place.at] };
    tell(input, "parameter-renamed", { what, from, to, ...places });
  }
  compareSerialisation(input, a, b);
  compareBoth(input, a, b, "parameter");
}

/** Compares a header of an answer. */
export function compareHeader(scope: Scope, a: Spot, b: Spot): void {
  const output = within(scope, "", flow.output);
  compareSerialisation(output, a, b);
  compareBoth(output, a, b, "header");
}

function compareBoth(scope: Scope, a: Spot, b: Spot, role: "parameter" | "header"): void {
  const [from, to] = [a.node.required === true, b.node.required === true];
  if (from !== to) {
    const what = to ? "required now" : "no longer required";
    const kind = `${role}-${to ? "required" : "optional"}` as const;
    tell(scope, kind, { what, from, to, ...placesAt(a, b, "required") });
  }
  compareDeprecated(scope, a, b);
  compareSchemaAt(scope, a, b, "schema");
  compareContent(scope, a, b);
  compareRest(scope, a, b, handled);
}

/** Compares the content types under `content`, and the schema of each. */
export function compareContent(scope: Scope, a: Spot, b: Spot): void {
  const [before, after] = [spotAt(a, "content"), spotAt(b, "content")];
  const only = [before, after].every((spot) => Object.keys(spot?.node ?? {}).length < 2);
  compareNamed(scope, before, after, {
    noun: "content type",
    kinds: () => ["content-type-removed", "content-type-added"],
    kept: (type, from, to) => {
      const inner = within(scope, only ? "" : ` (${type})`);
      compareSchemaAt(inner, from, to, "schema");
      compareRest(inner, from, to, ["schema"]);
    },
  });
}

/** Compares whether a parameter or an operation is deprecated. */
export function compareDeprecated(scope: Scope, a: Spot, b: Spot): void {
  const [from, to] = [a.node.deprecated === true, b.node.deprecated === true];
  if (from === to) return;
  const what = to ? "deprecated now" : "no longer deprecated";
  const places = placesAt(a, b, "deprecated");
  tell(scope, to ? "deprecated" : "undeprecated", { what, from, to, ...places });
}

/** https://spec.openapis.org/oas/v3.0.3#style-values: defaults by place, and what is scalar is written alike. */
function compareSerialisation(scope: Scope, a: Spot, b: Spot): void {
  const keys = serialisation.filter((key) => !isSame(a.node[key], b.node[key]));
  if (keys.length === 0) return;
  const [from, to] = [writtenAs(a), writtenAs(b)];
  const places = keys.map((key) => placesAt(a, b, key));
  const plain = isScalar(scope, a, "old") && isScalar(scope, b, "new");
  const alike = from === to || (plain && isPlain(from) && isPlain(to));
  tell(scope, alike ? "serialisation-restated" : "serialisation-changed", {
    what: `written as ${quote([to])}, was ${quote([from])}`,
    from,
    to,
    old: places.flatMap(({ old }) => old),
    new: places.flatMap((at) => at.new),
  });
}

function writtenAs({ node }: Spot): string {
  const place = asString(node.in);
  const style =
    asString(node.style) || (place === "query" || place === "cookie" ? "form" : "simple");
  const explode = typeof node.explode === "boolean" ? node.explode : style === "form";
  const reserved = node.allowReserved === true ? ", reserved characters as they are" : "";
  return `${style}, ${explode ? "exploded" : "not exploded"}${reserved}`;
}

function isPlain(written: string): boolean {
  return /^(form|simple), (not )?exploded$/.test(written);
}

function isScalar(scope: Scope, { node, place }: Spot, side: "old" | "new"): boolean {
  const schema: Json | undefined = node.schema;
  if (!isObject(schema)) return false;
  const types = typesOf(lookThrough([{ schema, place }], scope.run[side]));
  return types.length > 0 && types.every((type) => type !== "array" && type !== "object");
}
