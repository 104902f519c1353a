import ts from "typescript";
import { isOptional } from "./schema-types.js";

/** A type split into the kinds of values it allows. */
export interface Shape {
  /** Literal values, as JSON; not both `true` and `false`, which are the primitive type `boolean`. */
  readonly literals: ReadonlySet<string>;
  /** Names of other primitive types, such as `string` or `null`. */
  readonly primitives: ReadonlySet<string>;
  /** Element types of arrays. */
  readonly arrays: readonly ts.Type[];
  /** Object types. */
  readonly objects: readonly ts.Type[];
}

/** Splits a type. Ignores `undefined`, since the `?` of a field shows whether it may be left out. */
export function shapeOf(checker: ts.TypeChecker, type: ts.Type): Shape {
  const literals = new Set<string>();
  const primitives = new Set<string>();
  const arrays: ts.Type[] = [];
  const objects: ts.Type[] = [];
  for (const part of type.isUnion() ? type.types : [type]) {
    if (part.flags & ts.TypeFlags.Undefined) continue;
    const value = part.isStringLiteral() || part.isNumberLiteral() ? part.value : undefined;
    if (value !== undefined) literals.add(JSON.stringify(value));
    else if (part.flags & ts.TypeFlags.BooleanLiteral) literals.add(checker.typeToString(part));
    else if (isOpenString(part)) primitives.add("string");
    else if (checker.isArrayType(part)) arrays.push(elementOf(checker, part));
    else if (part.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) objects.push(part);
    else primitives.add(checker.typeToString(part));
  }
  if (literals.has("true") && literals.has("false")) {
    literals.delete("true");
    literals.delete("false");
    primitives.add("boolean");
  }
  return { literals, primitives, arrays, objects };
}

/** Whether a response of a type has content; `never`, the type of no response, has none. */
export function contentOfResponse(type: ts.Type): "always" | "sometimes" | "never" {
  const parts = type.isUnion() ? type.types : [type];
  const empty = parts.filter(({ flags }) => flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never));
  if (empty.length === 0) return "always";
  return empty.length < parts.length ? "sometimes" : "never";
}

/** `string & {}`: any string, in a union that also lists known ones. */
function isOpenString(type: ts.Type): boolean {
  return type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.String);
}

function elementOf(checker: ts.TypeChecker, array: ts.Type): ts.Type {
  const [element] = checker.getTypeArguments(array as ts.TypeReference);
  return element ?? checker.getAnyType();
}

/** A property of an object type. */
export interface Member {
  readonly name: string;
  readonly type: ts.Type;
  readonly isOptional: boolean;
  readonly isDeprecated: boolean;
}

/** The properties of an object type, and its index signature under the name `[name]`. */
export function membersByName(checker: ts.TypeChecker, type: ts.Type): Map<string, Member> {
  const members = new Map<string, Member>();
  for (const symbol of checker.getPropertiesOfType(type)) {
    const { name } = symbol;
    members.set(name, {
      name,
      type: checker.getTypeOfSymbol(symbol),
      isOptional: isOptional(symbol),
      isDeprecated: symbol.getJsDocTags(checker).some((tag) => tag.name === "deprecated"),
    });
  }
  for (const { type: value } of checker.getIndexInfosOfType(type)) {
    members.set("[name]", { name: "[name]", type: value, isOptional: true, isDeprecated: false });
  }
  return members;
}

/**
 * Creates a function that writes a type as text. Equivalent types have the same text, regardless of their names and
 * composition.
 */
export function createFingerprint(checker: ts.TypeChecker): (type: ts.Type) => string {
  const known = new Map<ts.Type, string>();
  const ids = new Map<string, string>();
  const open: ts.Type[] = [];
  /** Short names for long texts, since the text of a type contains those of its members. */
  const shorten = (text: string): string => {
    if (text.length < 40) return text;
    const id = ids.get(text) ?? `#${ids.size}`;
    ids.set(text, id);
    return id;
  };
  const fingerprint = (type: ts.Type): string => {
    const found = known.get(type);
    if (found !== undefined) return found;
    const depth = open.indexOf(type);
    if (depth >= 0) return `~${open.length - depth}`;
    open.push(type);
    const { literals, primitives, arrays, objects } = shapeOf(checker, type);
    const parts = [
      ...literals,
      ...primitives,
      ...arrays.map((element) => `${fingerprint(element)}[]`),
      ...objects.map((object) => {
        const members = [...membersByName(checker, object).values()].map(
          (member) =>
            `${JSON.stringify(member.name)}${member.isOptional ? "?" : ""}${member.isDeprecated ? "!" : ""}:${fingerprint(member.type)}`,
        );
        return `{${members.sort().join()}}`;
      }),
    ];
    open.pop();
    const text = shorten([...new Set(parts)].sort().join("|"));
    known.set(type, text);
    return text;
  };
  return fingerprint;
}

/** The shape of a type with `true` and `false` as literals, to compare it with one that has only one of them. */
export function withBooleanLiterals(shape: Shape): Shape {
  const primitives = new Set(shape.primitives);
  if (!primitives.delete("boolean")) return shape;
  return { ...shape, literals: new Set([...shape.literals, "true", "false"]), primitives };
}

/** Describes a type briefly, on one line. */
export function describeType(checker: ts.TypeChecker, type: ts.Type): string {
  const { literals, primitives, arrays, objects } = shapeOf(checker, type);
  const parts = [
    ...(literals.size > 4 ? [`one of ${literals.size} values`] : literals),
    ...[...primitives].sort(),
    ...arrays.map((element) => `list of ${describeType(checker, element)}`),
    ...(objects.length > 1 ? [`one of ${objects.length} objects`] : objects.map(() => "object")),
  ];
  return parts.length === 0 ? "nothing" : parts.join(" or ");
}
