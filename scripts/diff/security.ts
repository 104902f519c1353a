import { asArray, asObject, asStrings, isObject, type JsonObject } from "../openapi/document.js";
import { sortOut } from "./equal.js";
import { below, join, securityToken } from "./pointer.js";
import { flow, tell, within, type Scope } from "./run.js";
import { quote } from "./say.js";
import { compareRest, placesAt, spotAt, compareNamed, type Spot } from "./spot.js";

/** A list of ways to authenticate and where it is stated; without one, none is needed. */
export interface Security {
  list: unknown;
  at: string;
}

/** Compares the ways to authenticate: one of the list is enough, and each needs all its schemes. */
export function compareSecurity(scope: Scope, a: Security, b: Security): void {
  const input = within(scope, "", flow.input);
  const [before, after] = [waysOf(a), waysOf(b)];
  for (const way of [...before.values(), ...after.values()]) input.run.compared.add(way.node);
  const { removed, added, kept } = sortOut(before.keys(), after.keys());
  for (const token of kept) {
    const [from, to] = [before.get(token), after.get(token)];
    for (const scheme of Object.keys(from?.node ?? {})) {
      compareScopes(input, scheme, {
        old: { scopes: from?.node[scheme], at: join(from?.at ?? "", scheme) },
        new: { scopes: to?.node[scheme], at: join(to?.at ?? "", scheme) },
      });
    }
  }
  for (const token of removed) {
    const way = before.get(token);
    // Who sends more than is needed is not refused.
    const eased = [...after.values()].some(({ node }) => needsNoMore(node, way?.node ?? {}));
    const what = `no longer: ${say(token)}`;
    const kind = eased ? "credential-eased" : "credential-removed";
    tell(input, kind, { what, from: token, old: [way?.at ?? a.at] });
  }
  for (const token of added) {
    const what = `now also: ${say(token)}`;
    tell(input, "credential-added", { what, to: token, new: [after.get(token)?.at ?? b.at] });
  }
}

function needsNoMore(way: JsonObject, than: JsonObject): boolean {
  return Object.entries(way).every(
    ([scheme, scopes]) =>
      Object.hasOwn(than, scheme) &&
      asStrings(scopes).every((scope) => asStrings(than[scheme]).includes(scope)),
  );
}

interface Scopes {
  scopes: unknown;
  at: string;
}

function compareScopes(scope: Scope, scheme: string, sides: { old: Scopes; new: Scopes }): void {
  const { removed, added } = sortOut(asStrings(sides.old.scopes), asStrings(sides.new.scopes));
  for (const name of removed) {
    const what = `scope ${quote([name])} of ${quote([scheme])} no longer needed`;
    tell(scope, "scope-removed", { what, from: name, old: [join(sides.old.at, name)] });
  }
  for (const name of added) {
    const what = `scope ${quote([name])} of ${quote([scheme])} needed`;
    tell(scope, "scope-added", { what, to: name, new: [join(sides.new.at, name)] });
  }
}

function waysOf({ list, at }: Security): Map<string, { node: JsonObject; at: string }> {
  const ways = new Map<string, { node: JsonObject; at: string }>();
  for (const node of asArray(list)) {
    if (!isObject(node)) continue;
    const token = securityToken(node);
    let key = token;
    for (let count = 2; ways.has(key); count++) key = `${token}#${count}`;
    ways.set(key, { node, at: join(at, key) });
  }
  if (ways.size === 0) ways.set("none", { node: {}, at });
  return ways;
}

function say(token: string): string {
  return token === "none" ? "without credentials" : quote(token.split("+"));
}

/** Compares a security scheme: how credentials are sent and obtained, and the scopes on offer. */
export function compareScheme(scope: Scope, a: Spot, b: Spot): void {
  const input = within(scope, "", flow.input);
  const fields = ["type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"];
  compareFields(input, a, b, fields);
  compareNamed(input, spotAt(a, "flows"), spotAt(b, "flows"), {
    noun: "flow",
    kinds: () => ["scheme-removed", "scheme-added"],
    kept: (name, from, to) => {
      const inner = within(input, ` ${name}`);
      const urls = ["authorizationUrl", "tokenUrl", "refreshUrl"];
      compareFields(inner, from, to, urls);
      compareOffered(inner, from, to);
      compareRest(inner, from, to, [...urls, "scopes"]);
    },
  });
  compareRest(input, a, b, [...fields, "flows"]);
}

/** Compares the scopes that a flow offers; they are the names of a map of prose. */
function compareOffered(scope: Scope, a: Spot, b: Spot): void {
  const namesOf = ({ node }: Spot) => Object.keys(asObject(node.scopes));
  const { removed, added } = sortOut(namesOf(a), namesOf(b));
  for (const name of removed) {
    const what = `scope no longer offered: ${quote([name])}`;
    const old = [below(a.place, "scopes", name).at];
    tell(scope, "offered-scope-removed", { what, from: name, old });
  }
  for (const name of added) {
    const what = `scope offered: ${quote([name])}`;
    tell(scope, "offered-scope-added", {
      what,
      to: name,
      new: [below(b.place, "scopes", name).at],
    });
  }
}

function compareFields(scope: Scope, a: Spot, b: Spot, keys: readonly string[]): void {
  for (const key of keys) {
    const [from, to] = [a.node[key], b.node[key]];
    if (JSON.stringify(from) === JSON.stringify(to)) continue;
    const what = `\`${key}\` is now ${quote([to ?? null])}, was ${quote([from ?? null])}`;
    tell(scope, "scheme-changed", { what, from, to, ...placesAt(a, b, key) });
  }
}
