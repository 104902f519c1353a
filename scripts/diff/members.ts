import { asArray, isObject } from "../openapi/document.js";
import { sortOut } from "./equal.js";
import type { ChangeKind } from "./kinds.js";
import { flow, tell, within, type Scope } from "./run.js";
import { placesOf } from "./values.js";
import { type Both, isTrue, look, partsOf, type Conjunction, type View } from "./view.js";

/** Compares the schemas of a field, an element, another name. */
export type Compare = (scope: Scope, before: Conjunction, after: Conjunction) => void;

/** Compares the fields of objects and the elements of arrays. */
export function compareMembers(scope: Scope, both: Both, compare: Compare): void {
  compareProperties(scope, both, compare);
  compareItems(scope, both, compare);
  compareOtherFields(scope, both, compare);
}

function compareProperties(scope: Scope, both: Both, compare: Compare): void {
  const { a, b } = both;
  const needed = sortOut(a.required.keys(), b.required.keys());
  const told = new Set<string>();
  const { removed, added, kept } = sortOut(a.properties.keys(), b.properties.keys());
  for (const name of kept) compareProperty(name, a.properties, b.properties);
  for (const name of removed) {
    // What moved into a schema that is referred to is still there.
    const { b: whole } = both.whole();
    if (whole.properties.has(name)) compareProperty(name, a.properties, whole.properties);
    else {
      const parts = a.properties.get(name) ?? [];
      const goes = needed.removed.includes(name) ? a.required.get(name) : undefined;
      tell(about(name, parts, parts), "property-removed", {
        what: "field removed",
        old: [...parts.map(({ place }) => place.at), ...(goes ?? []).map(({ at }) => at)],
      });
      told.add(name);
    }
  }
  for (const name of added) {
    const { a: whole, b: wholeNow } = both.whole();
    if (whole.properties.has(name)) compareProperty(name, whole.properties, b.properties);
    else {
      const parts = b.properties.get(name) ?? [];
      const mustBe = wholeNow.required.has(name) && !whole.required.has(name);
      const comes = needed.added.includes(name) ? b.required.get(name) : undefined;
      const kind: ChangeKind = mustBe ? "required-property-added" : "property-added";
      tell(about(name, parts, parts), kind, {
        what: mustBe ? "required field added" : "field added",
        new: [...parts.map(({ place }) => place.at), ...(comes ?? []).map(({ at }) => at)],
      });
      told.add(name);
    }
  }
  for (const name of [...needed.removed, ...needed.added]) {
    if (!told.has(name)) compareRequired(name);
  }

  function compareProperty(name: string, from: View["properties"], to: View["properties"]): void {
    const [before, after] = [from.get(name) ?? [], to.get(name) ?? []];
    compare(about(name, before, after, true), before, after);
  }

  function compareRequired(name: string): void {
    const whole = both.whole();
    const [from, to] = [whole.a.required.has(name), whole.b.required.has(name)];
    if (from === to) return;
    const before = whole.a.properties.get(name) ?? [];
    const after = whole.b.properties.get(name) ?? before;
    tell(about(name, before, after), to ? "property-required" : "property-optional", {
      what: to ? "required now" : "no longer required",
      from,
      to,
      old: (a.required.get(name) ?? []).map(({ at }) => at),
      new: (b.required.get(name) ?? []).map(({ at }) => at),
    });
  }

  /** The scope of a field; one that is read-only is in no input, though the types do not tell. */
  function about(name: string, before: Conjunction, after: Conjunction, inside = false): Scope {
    const isBoth = (keyword: string) =>
      isTrue(look(before), keyword) && isTrue(look(after), keyword);
    const never =
      (isBoth("readOnly") ? flow.input : flow.none) |
      (isBoth("writeOnly") ? flow.output : flow.none);
    const step = /^[\w$-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
    const field = within(scope, step, inside ? flow.both & ~never : flow.both);
    return { ...field, soft: scope.soft | never };
  }
}

function compareItems(scope: Scope, both: Both, compare: Compare): void {
  const pick = (view: View, whole: () => View) =>
    view.facts.has("items") ? partsOf(view, "items") : partsOf(whole(), "items");
  if (!both.a.facts.has("items") && !both.b.facts.has("items")) return;
  const before = pick(both.a, () => both.whole().a);
  const after = pick(both.b, () => both.whole().b);
  const told = { old: placesOf(both.a, "items"), new: placesOf(both.b, "items") };
  if (before.length > 0 && after.length > 0) compare(within(scope, "[]"), before, after);
  else if (after.length > 0) {
    tell(scope, "items-added", { ...told, what: "what its elements are is told now" });
  } else if (before.length > 0) {
    tell(scope, "items-removed", { ...told, what: "what its elements are is no longer told" });
  }
}

type State = "refused" | "unsaid" | "free" | "typed";

/** What it means that the fields of other names changed from one state (row) to another (column). */
const stateChanges: Readonly<Record<State, Partial<Record<State, ChangeKind>>>> = {
  refused: {
    unsaid: "other-fields-offered",
    free: "other-fields-offered",
    typed: "other-fields-offered",
  },
  unsaid: {
    refused: "other-fields-refused",
    free: "other-fields-offered",
    typed: "other-fields-typed",
  },
  free: {
    refused: "other-fields-dropped",
    unsaid: "other-fields-dropped",
    typed: "other-fields-narrowed",
  },
  typed: {
    refused: "other-fields-dropped",
    unsaid: "other-fields-dropped",
    free: "other-fields-widened",
  },
};

const says: Readonly<Record<State, string>> = {
  refused: "refused",
  unsaid: "not mentioned",
  free: "free",
  typed: "of one type",
};

function compareOtherFields(scope: Scope, both: Both, compare: Compare): void {
  const keyword = "additionalProperties";
  const [from, to] = [stateOf(both.a), stateOf(both.b)];
  if (from === "typed" && to === "typed") {
    compare(within(scope, "{*}"), partsOf(both.a, keyword), partsOf(both.b, keyword));
    return;
  }
  if (from === to) return;
  const whole = both.whole();
  const [old, now] = [stateOf(whole.a), stateOf(whole.b)];
  if (old === "typed" && now === "typed") {
    compare(within(scope, "{*}"), partsOf(whole.a, keyword), partsOf(whole.b, keyword));
    return;
  }
  const kind = stateChanges[old][now];
  if (kind === undefined) return;
  tell(scope, kind, {
    what: `fields of other names are now ${says[now]}, were ${says[old]}`,
    from: old,
    to: now,
    old: placesOf(both.a, keyword),
    new: placesOf(both.b, keyword),
  });
}

function stateOf(view: View): State {
  const values = asArray((view.facts.get("additionalProperties") ?? []).map(({ value }) => value));
  if (values.includes(false)) return "refused";
  if (values.some((value) => isObject(value) && Object.keys(value).length > 0)) return "typed";
  return values.length > 0 ? "free" : "unsaid";
}
