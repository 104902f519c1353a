import {
  asArray,
  isObject,
  type Json,
  type JsonObject,
  resolve,
  type Operation,
} from "../openapi/document.js";
import { compareBody, compareResponses } from "./content.js";
import { isSame } from "./equal.js";
import type { ChangeKind } from "./kinds.js";
import { routeOf, type Match } from "./match.js";
import { compareDeprecated, compareParameter } from "./parameter.js";
import { join, parameterToken, place } from "./pointer.js";
import { flow, startUnit, tell, within, type Run, type Scope } from "./run.js";
import { quote } from "./say.js";
import { compareSecurity, type Security } from "./security.js";
import { compareServers } from "./servers.js";
import { compareFollowed, compareRest, placesAt, spotAt, type Spot } from "./spot.js";

const facts = ["operationId", "x-sandbox", "x-ratelimit-category", "tags"];
const parts = ["deprecated", "servers", "parameters", "requestBody", "responses", "security"];

/** Compares an operation of both documents, or tells that it came or went. */
export function compareOperation(run: Run, match: Match): void {
  const { old, new: now, key } = match;
  if (old && now) {
    const scope = startUnit(run, key, routeOf(now));
    run.compared.add(old.node).add(now.node);
    compareBoth(scope, old, now);
  } else if (now) {
    const scope = startUnit(run, key, routeOf(now));
    tell(scope, "operation-added", { what: "operation added", to: now.id, new: [pointerTo(now)] });
  } else if (old) {
    const scope = startUnit(run, key, routeOf(old));
    const what = "operation removed";
    tell(scope, "operation-removed", { what, from: old.id, old: [pointerTo(old)] });
  }
}

function pointerTo({ path, method }: Operation): string {
  return join("/paths", path, method);
}

function compareBoth(scope: Scope, old: Operation, now: Operation): void {
  const input = within(scope, "", flow.input);
  const a: Spot = { node: old.node, place: place(pointerTo(old)) };
  const b: Spot = { node: now.node, place: place(pointerTo(now)) };
  const [from, to] = [routeOf(old), routeOf(now)];
  if (from !== to) {
    const places = { old: [a.place.at], new: [b.place.at] };
    tell(input, "operation-moved", { what: `was ${quote([from])}`, from, to, ...places });
  }
  compareFact("operationId", () => "operation-id-changed");
  compareFact("x-sandbox", (_, after) =>
    after === "disabled"
      ? "sandbox-closed"
      : after === "enabled"
        ? "sandbox-opened"
        : "sandbox-changed",
  );
  compareFact("x-ratelimit-category", () => "rate-limit-category-changed");
  compareFact("tags", () => "tags-changed");
  compareDeprecated(input, a, b);
  compareServers(input, a, b);
  compareParameters(input, old, now);
  compareBodies(input, a, b);
  compareResponses(scope, spotAt(a, "responses"), spotAt(b, "responses"));
  if (a.node.security !== undefined || b.node.security !== undefined) {
    compareSecurity(input, securityOf(a, scope.run.old), securityOf(b, scope.run.new));
  }
  compareRest(input, a, b, [...facts, ...parts]);

  function compareFact(key: string, kind: (from: unknown, to: unknown) => ChangeKind): void {
    const [before, after] = [a.node[key], b.node[key]];
    const listed = (json: Json | undefined) =>
      Array.isArray(json) ? [...json].sort() : [json ?? null];
    if (isSame(listed(before), listed(after))) return;
    const value = (json: Json | undefined) =>
      json === undefined ? "not told" : quote(listed(json));
    const what = `\`${key}\` is now ${value(after)}, was ${value(before)}`;
    const places = placesAt(a, b, key);
    tell(input, kind(before, after), { what, from: before, to: after, ...places });
  }
}

function securityOf({ node, place: at }: Spot, document: JsonObject): Security {
  return node.security === undefined
    ? { list: document.security, at: "/security" }
    : { list: node.security, at: join(at.at, "security") };
}

function compareBodies(scope: Scope, a: Spot, b: Spot): void {
  const [before, after] = [spotAt(a, "requestBody"), spotAt(b, "requestBody")];
  const { run } = scope;
  if (before && after) compareFollowed(within(scope, " body"), before, after, compareBody);
  else if (after) {
    const needed = resolve(run.new, after.node)?.required === true;
    const what = needed ? "required body added" : "body added";
    const kind = needed ? "required-body-added" : "body-added";
    tell(scope, kind, { what, new: [after.place.at] });
  } else if (before) {
    tell(scope, "body-removed", { what: "body removed", old: [before.place.at] });
  }
}

/** A parameter of an operation: as it is listed, and with its reference followed. */
interface Listed {
  listed: Spot;
  node: JsonObject;
  name: string;
}

function compareParameters(scope: Scope, old: Operation, now: Operation): void {
  const { run } = scope;
  const before = listParameters(run.old, old);
  const after = listParameters(run.new, now);
  const pair = (fits: (a: Listed, b: Listed) => boolean) => {
    for (const a of [...before]) {
      const b = after.find((candidate) => fits(a, candidate));
      if (!b) continue;
      before.splice(before.indexOf(a), 1);
      after.splice(after.indexOf(b), 1);
      compareFollowed(within(scope, ` ${b.name}`), a.listed, b.listed, compareParameter);
    }
  };
  // A shared parameter that was renamed is told once, where it is.
  pair((a, b) => a.listed.node.$ref !== undefined && a.listed.node.$ref === b.listed.node.$ref);
  pair((a, b) => a.name === b.name);
  pair((a, b) => a.node.name === b.node.name);
  for (const { listed, name } of before) {
    const what = `parameter removed: ${quote([name])}`;
    tell(scope, "parameter-removed", { what, from: name, old: [listed.place.at] });
  }
  for (const { listed, node, name } of after) {
    const needed = node.required === true;
    const what = `${needed ? "required parameter" : "parameter"} added: ${quote([name])}`;
    const kind = needed ? "required-parameter-added" : "parameter-added";
    tell(scope, kind, { what, to: name, new: [listed.place.at] });
  }
}

function listParameters(document: JsonObject, { path, method, node }: Operation): Listed[] {
  const item = (document.paths as JsonObject)[path] as JsonObject;
  const owners: [JsonObject, string][] = [
    [item, join("/paths", path)],
    [node, join("/paths", path, method)],
  ];
  const parameters = new Map<string, Listed>();
  for (const [owner, at] of owners) {
    for (const listed of asArray(owner.parameters)) {
      const resolved = resolve(document, listed);
      if (!resolved || !isObject(listed)) continue;
      const name = parameterToken(resolved).replace(":", " ");
      const where = place(join(at, "parameters", parameterToken(listed)));
      parameters.set(name, { listed: { node: listed, place: where }, node: resolved, name });
    }
  }
  return [...parameters.values()];
}
