import type ts from "typescript";
import type { Effect } from "./change.js";
import {
  createFingerprint,
  describeType,
  membersByName,
  shapeOf,
  withBooleanLiterals,
  type Member,
  type Shape,
} from "./shapes.js";

/** Which way values go: `sent` by callers, or `received` by readers. */
export type Direction = "sent" | "received";

/** A difference between two types. */
export interface TypeChange {
  /** Where, from the types compared, such as `.items[].level`. */
  readonly place: string;
  readonly what: string;
  readonly effect: Effect;
  readonly isNew: boolean;
}

/** Compares two types; lists their differences for values that go in a direction. */
export type CompareTypes = (
  before: ts.Type,
  after: ts.Type,
  direction: Direction,
) => readonly TypeChange[];

/**
 * Creates a function that compares types member by member. TypeScript's assignability decides whether a change
 * breaks: for values that are sent, whether each old value is still accepted; for values that are received, whether
 * old code expects each new value. For these it adds what assignability does not say: code that handles a value which
 * no longer comes does not compile, such as `case "B"` (TS2678).
 */
export function createComparison(checker: ts.TypeChecker): CompareTypes {
  const fingerprint = createFingerprint(checker);
  const known = new Map<string, readonly TypeChange[]>();

  const fits = (before: ts.Type, after: ts.Type, direction: Direction): boolean =>
    direction === "sent"
      ? checker.isTypeAssignableTo(before, after)
      : checker.isTypeAssignableTo(after, before);

  const compare: CompareTypes = (before, after, direction) => {
    const [old, now] = [fingerprint(before), fingerprint(after)];
    if (old === now) return [];
    const key = `${direction} ${old} ${now}`;
    const found = known.get(key);
    if (found) return found;
    // Ends the recursion of a type that contains itself: its changes are listed once.
    known.set(key, []);
    const changes = compareShapes(before, after, direction);
    known.set(key, changes);
    return changes;
  };

  const compareShapes: CompareTypes = (before, after, direction) => {
    const [old, now] = shapesOf(before, after);
    const changes: TypeChange[] = [];
    const add = (what: string, effect: Effect, isNew = false) =>
      changes.push({ place: "", what, effect, isNew });

    // Known values in a union with `string` are only hints: any value is accepted.
    const isOpen = old.primitives.has("string") && now.primitives.has("string");
    const removed = sortedDifference(old.literals, now.literals);
    const added = sortedDifference(now.literals, old.literals);
    const wasClosed = old.literals.size > 0 && now.literals.size > 0;
    if (wasClosed || isOpen) {
      if (removed.length > 0) {
        const effect = isOpen ? "none" : "breaking";
        add(`${plural("value", removed)} removed: ${list(removed)}`, effect);
      }
      if (added.length > 0) {
        const effect = isOpen || direction === "sent" ? "none" : "surprise";
        add(`${plural("value", added)} added: ${list(added)}`, effect, true);
      }
    }
    if (old.primitives.has("null") !== now.primitives.has("null")) {
      const isNullable = now.primitives.has("null");
      const breaks = isNullable === (direction === "received");
      add(isNullable ? "may be null now" : "may no longer be null", breaks ? "breaking" : "none");
    }
    const isOther =
      kindsOf(old, wasClosed || isOpen) !== kindsOf(now, wasClosed || isOpen) ||
      old.arrays.length !== now.arrays.length;
    if (isOther) {
      const isFit = fits(withoutNull(before), withoutNull(after), direction);
      const effect = isFit ? effectOfNarrowing(old, now, direction) : "breaking";
      add(`${describeType(checker, before)} → ${describeType(checker, after)}`, effect);
    } else {
      old.arrays.forEach((element, index) => {
        const other = now.arrays[index];
        if (other) changes.push(...below("[]", compare(element, other, direction)));
      });
    }
    if (old.objects.length > 0 && now.objects.length > 0) {
      changes.push(
        ...compareObjects(
          { type: withoutNull(before), variants: old.objects },
          { type: withoutNull(after), variants: now.objects },
          direction,
        ),
      );
    }
    return changes;
  };

  /** The shapes of two types, each array and object once, with `boolean` as two values if one type has only one. */
  const shapesOf = (before: ts.Type, after: ts.Type): [Shape, Shape] => {
    const read = (type: ts.Type): Shape => {
      const shape = shapeOf(checker, type);
      return { ...shape, arrays: distinct(shape.arrays), objects: distinct(shape.objects) };
    };
    const [old, now] = [read(before), read(after)];
    return hasOneBoolean(old) || hasOneBoolean(now)
      ? [withBooleanLiterals(old), withBooleanLiterals(now)]
      : [old, now];
  };

  const distinct = (types: readonly ts.Type[]): ts.Type[] => [
    ...new Map(types.map((type) => [fingerprint(type), type])).values(),
  ];

  const withoutNull = (type: ts.Type): ts.Type => checker.getNonNullableType(type);

  /** Compares the objects of two unions: pairs those that are similar, then reports the rest. */
  const compareObjects = (
    { type: before, variants: oldVariants }: Objects,
    { type: after, variants: newVariants }: Objects,
    direction: Direction,
  ): TypeChange[] => {
    const { pairs, removed, added } = pairUp(oldVariants, newVariants);
    const isUnion = oldVariants.length > 1 || newVariants.length > 1;
    const changes = pairs.flatMap(([old, now]) =>
      below(isUnion ? tagOf(now) : "", compareMembers(old, now, direction)),
    );
    const isAccepted = (variant: ts.Type, variants: readonly ts.Type[]) =>
      variants.some((each) => checker.isTypeAssignableTo(variant, each));
    for (const variant of removed) {
      const effect = isAccepted(variant, newVariants) ? "none" : "breaking";
      changes.push({ place: tagOf(variant), what: "variant removed", effect, isNew: false });
    }
    for (const variant of added) {
      const isOther = direction === "received" && !isAccepted(variant, oldVariants);
      const effect = isOther ? "surprise" : "none";
      changes.push({ place: tagOf(variant), what: "variant added", effect, isNew: true });
    }
    if (direction === "received" && added.some((variant) => !isAccepted(variant, oldVariants))) {
      // Fields that all variants had are read without telling the variants apart.
      const common = compareMembers(before, after, direction);
      changes.push(...common.filter(({ effect }) => effect === "breaking"));
    }
    return changes;
  };

  const compareMembers: CompareTypes = (before, after, direction) => {
    const [old, now] = [membersByName(checker, before), membersByName(checker, after)];
    const changes: TypeChange[] = [];
    for (const name of new Set([...old.keys(), ...now.keys()])) {
      const place = `.${name}`;
      const [was, is] = [old.get(name), now.get(name)];
      if (was && is) {
        const optional = compareOptional(was, is, direction);
        if (optional) changes.push({ place, ...optional, isNew: false });
        if (was.isDeprecated !== is.isDeprecated) {
          const what = is.isDeprecated ? "deprecated" : "no longer deprecated";
          const effect = is.isDeprecated ? "surprise" : "none";
          changes.push({ place, what, effect, isNew: false });
        }
        changes.push(...below(place, compare(was.type, is.type, direction)));
      } else if (was) {
        changes.push({ place, what: "removed", effect: "breaking", isNew: false });
      } else if (is) {
        const breaks = direction === "sent" && !is.isOptional;
        const what = breaks ? "added, required" : "added";
        changes.push({ place, what, effect: breaks ? "breaking" : "none", isNew: true });
      }
    }
    return changes;
  };

  /** Pairs equal objects first, then those that have most in common. */
  const pairUp = (before: readonly ts.Type[], after: readonly ts.Type[]) => {
    const [removed, added] = [[...before], [...after]];
    const pairs: [ts.Type, ts.Type][] = [];
    const isUnion = before.length > 1 || after.length > 1;
    for (const old of before) {
      const twin = added.find((now) => fingerprint(old) === fingerprint(now));
      if (!twin) continue;
      removed.splice(removed.indexOf(old), 1);
      added.splice(added.indexOf(twin), 1);
    }
    while (removed.length > 0 && added.length > 0) {
      let best: { likeness: number; old: ts.Type; now: ts.Type } | undefined;
      for (const old of removed) {
        for (const now of added) {
          const likeness = likenessOf(old, now);
          if (!best || likeness > best.likeness) best = { likeness, old, now };
        }
      }
      if (!best || (isUnion && best.likeness < 0)) break;
      pairs.push([best.old, best.now]);
      removed.splice(removed.indexOf(best.old), 1);
      added.splice(added.indexOf(best.now), 1);
    }
    return { pairs, removed, added };
  };

  /** How similar two objects are; negative if a field that distinguishes variants differs. */
  const likenessOf = (before: ts.Type, after: ts.Type): number => {
    const [old, now] = [membersByName(checker, before), membersByName(checker, after)];
    let likeness = 0;
    for (const [name, { type }] of old) {
      const other = now.get(name);
      if (!other) continue;
      const [was, is] = [literalOf(type), literalOf(other.type)];
      if (was !== undefined && is !== undefined) likeness += was === is ? 10 : -100;
      else likeness += fingerprint(type) === fingerprint(other.type) ? 2 : 1;
    }
    return likeness;
  };

  const literalOf = (type: ts.Type): string | undefined => {
    const { literals, primitives } = shapeOf(checker, type);
    return literals.size === 1 && primitives.size === 0 ? [...literals][0] : undefined;
  };

  /** Names a variant by its distinguishing field, such as `(catalog_type="RETAIL")`. */
  const tagOf = (variant: ts.Type): string => {
    const members = [...membersByName(checker, variant).values()];
    const tag = members
      .filter(({ isOptional }) => !isOptional)
      .map(({ name, type }) => [name, literalOf(type)] as const)
      .find(([, value]) => value !== undefined);
    if (tag) return `(${tag[0]}=${tag[1] ?? ""})`;
    const required = members.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
    return required.length > 0 ? `(with ${required.slice(0, 3).join(", ")})` : "";
  };

  return compare;
}

/** The object types of a union, and the union. */
interface Objects {
  readonly type: ts.Type;
  readonly variants: readonly ts.Type[];
}

function hasOneBoolean({ literals }: Shape): boolean {
  return literals.has("true") || literals.has("false");
}

/** The effect of a type whose values were all expected before. */
function effectOfNarrowing(old: Shape, now: Shape, direction: Direction): Effect {
  if (direction === "sent") return "none";
  const kinds = basicKindsOf(now);
  if ([...basicKindsOf(old)].some((kind) => kind !== "unknown" && !kinds.has(kind)))
    return "breaking";
  // A string that lists its values now: code may compare it with a value that is not listed.
  return now.literals.size > old.literals.size ? "surprise" : "none";
}

/** The kinds of values that a shape has besides null, each literal by its type. */
function basicKindsOf({ literals, primitives, arrays, objects }: Shape): Set<string> {
  return new Set([
    ...[...literals].map((value) => typeof (JSON.parse(value) as unknown)),
    ...[...primitives].filter((name) => name !== "null"),
    ...(arrays.length > 0 ? ["[]"] : []),
    ...(objects.length > 0 ? ["{}"] : []),
  ]);
}

/** The kinds of values that a shape has besides null, regardless of how many objects. */
function kindsOf(shape: Shape, literalsAreCompared: boolean): string {
  const { literals, primitives, arrays, objects } = shape;
  const kinds = [...primitives].filter((name) => name !== "null");
  if (literals.size > 0 && !literalsAreCompared) kinds.push(...literals);
  if (arrays.length > 0) kinds.push("[]");
  if (objects.length > 0) kinds.push("{}");
  return kinds.sort().join();
}

function compareOptional(
  was: Member,
  is: Member,
  direction: Direction,
): { what: string; effect: Effect } | undefined {
  if (was.isOptional === is.isOptional) return undefined;
  const breaks = is.isOptional === (direction === "received");
  return {
    what: is.isOptional ? "required → optional" : "optional → required",
    effect: breaks ? "breaking" : "none",
  };
}

function below(place: string, changes: readonly TypeChange[]): TypeChange[] {
  return place === ""
    ? [...changes]
    : changes.map((change) => ({ ...change, place: place + change.place }));
}

function sortedDifference(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((value) => !b.has(value)).sort();
}

function plural(noun: string, values: readonly unknown[]): string {
  return values.length === 1 ? noun : `${noun}s`;
}

function list(values: readonly string[]): string {
  const shown = values.slice(0, 12).join(", ");
  return values.length > 12 ? `${shown} and ${values.length - 12} more` : shown;
}
