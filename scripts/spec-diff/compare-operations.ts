import { readOperationFacts, type OperationFacts } from "../generate/operations.js";
import {
  asArray,
  asObject,
  asStrings,
  listOperations,
  type JsonObject,
} from "../openapi/document.js";
import type { Finding } from "./change.js";
import type { CompareTypes, Direction } from "./compare-types.js";
import type { InputType, OperationTypes } from "./schema-types.js";
import { contentOfResponse } from "./shapes.js";

/** The facts of an operation that its types do not express. */
export type Facts = OperationFacts & {
  readonly deprecated: boolean;
  /** The ways to authenticate; a caller needs one of them. */
  readonly requirements: readonly Requirement[];
};

/** Security schemes that are needed together, each with the scopes that it needs. */
type Requirement = ReadonlyMap<string, readonly string[]>;

/** The facts of each operation of a document, by route such as `GET /boards`. */
export function factsByRoute(document: JsonObject): Map<string, Facts> {
  return new Map(
    listOperations(document).map((operation) => [
      `${operation.method.toUpperCase()} ${operation.path}`,
      {
        ...readOperationFacts(document, operation),
        deprecated: operation.node.deprecated === true,
        requirements: readRequirements(operation.node.security ?? document.security),
      },
    ]),
  );
}

function readRequirements(security: unknown): Requirement[] {
  // An operation that names no credential takes an access token.
  const ways = asArray(security ?? [{ pinterest_oauth2: [] }]).map(
    (way) =>
      new Map(Object.entries(asObject(way)).map(([scheme, scopes]) => [scheme, asStrings(scopes)])),
  );
  return ways.length > 0 ? ways : [new Map()];
}

/** Lists operations that were added or removed. */
export function compareRoutes(
  before: ReadonlyMap<string, Facts>,
  after: ReadonlyMap<string, Facts>,
): Finding[] {
  const removed = [...before.keys()].filter((route) => !after.has(route));
  const added = [...after.keys()].filter((route) => !before.has(route));
  return [
    ...removed.map((place) =>
      finding(place, "operation removed", { callers: "breaking", readers: "breaking" }),
    ),
    ...added.map((place) => finding(place, "operation added", { isNew: true })),
  ];
}

/** Compares the facts of one operation that the types do not express. */
export function compareFacts(route: string, before: Facts, after: Facts): Finding[] {
  const findings: Finding[] = [];
  const add = (what: string, impact?: Impact) => findings.push(finding(route, what, impact));

  if (before.id !== after.id)
    add(`operationId ${before.id} → ${after.id}`, { callers: "surprise" });
  for (const [what, impact] of compareCredentials(before.requirements, after.requirements)) {
    add(what, impact);
  }
  if (before.rateLimit !== after.rateLimit) {
    const name = (category: string | undefined) => category ?? "none";
    add(`rate-limit category ${name(before.rateLimit)} → ${name(after.rateLimit)}`, {
      callers: "surprise",
    });
  }
  if (before.sandbox !== after.sandbox) {
    if (after.sandbox) add("offered by the sandbox now");
    else add("no longer offered by the sandbox", { callers: "breaking" });
  }
  if (before.test !== after.test) {
    if (after.test) add("takes `test=true` now");
    else add("no longer takes `test=true`", { callers: "breaking" });
  }
  if (before.form !== after.form) {
    add(after.form ? "body is urlencoded now" : "body is JSON now", { callers: "surprise" });
  }
  if (before.paginated !== after.paginated) {
    add(after.paginated ? "paginated now" : "no longer paginated", { readers: "surprise" });
  }
  if (before.deprecated !== after.deprecated) {
    if (after.deprecated) add("deprecated", { callers: "surprise" });
    else add("no longer deprecated");
  }
  for (const name of new Set([...Object.keys(before.query), ...Object.keys(after.query)])) {
    const [old, now] = [before.query[name] ?? "exploded", after.query[name] ?? "exploded"];
    // The client serializes each parameter in its style, so this does not affect callers.
    if (old !== now) {
      findings.push(finding(`${route} query.${name}`, `style ${old} → ${now}`));
    }
  }
  return findings;
}

/** Compares the ways to authenticate. One that satisfies none of the new ones breaks callers. */
function compareCredentials(
  before: readonly Requirement[],
  after: readonly Requirement[],
): [what: string, impact: Impact][] {
  const changes: [string, Impact][] = [];
  for (const old of before) {
    if (after.some((now) => satisfies(old, now))) continue;
    for (const what of sayLacking(old, after)) changes.push([what, { callers: "breaking" }]);
  }
  for (const now of after) {
    if (before.some((old) => satisfies(now, old))) continue;
    const same = before.find((old) => requirementName(old) === requirementName(now));
    if (same) {
      for (const scope of minus(scopesOf(same), scopesOf(now)))
        changes.push([`scope no longer needed: ${scope}`, {}]);
    } else if (now.size === 0) changes.push(["no credential needed now", {}]);
    else changes.push([`credential accepted too: ${requirementName(now)}`, { isNew: true }]);
  }
  return changes;
}

/** Says what a caller with the credentials of an old requirement lacks. */
function sayLacking(old: Requirement, after: readonly Requirement[]): string[] {
  const same = after.find((now) => requirementName(now) === requirementName(old));
  if (same) return minus(scopesOf(same), scopesOf(old)).map((scope) => `scope needed: ${scope}`);
  const others = after
    .filter((now) => [...old.keys()].every((scheme) => now.has(scheme)))
    .map((now) => requirementName([...now].filter(([scheme]) => !old.has(scheme))))
    .join(" or ");
  if (others === "") return [`credential no longer accepted: ${requirementName(old)}`];
  return [`credential needed${old.size > 0 ? ` besides ${requirementName(old)}` : ""}: ${others}`];
}

/** Whether a caller with the credentials of one requirement can call an operation with another one. */
function satisfies(given: Requirement, needed: Requirement): boolean {
  return [...needed].every(
    ([scheme, scopes]) => given.has(scheme) && minus(scopes, given.get(scheme) ?? []).length === 0,
  );
}

function requirementName(requirement: Iterable<readonly [scheme: string, unknown]>): string {
  const schemes = Array.from(requirement, ([scheme]) => scheme);
  return schemes.sort().join(" and ");
}

function scopesOf(requirement: Requirement): string[] {
  return [...requirement.values()].flat();
}

/** Compares the parameters, body and responses of one operation. */
export function compareOperationTypes(
  route: string,
  before: OperationTypes,
  after: OperationTypes,
  compare: CompareTypes,
): Finding[] {
  const findings: Finding[] = [];
  const compareAt: CompareAt = (part, direction, old, now) => {
    for (const { place, what, effect, isNew } of compare(old, now, direction)) {
      const affected = direction === "sent" ? { callers: effect } : { readers: effect };
      findings.push(finding(`${route} ${part}${place}`, what, { ...affected, isNew }));
    }
  };
  for (const part of new Set([...before.parameters.keys(), ...after.parameters.keys()])) {
    const [old, now] = [before.parameters.get(part), after.parameters.get(part)];
    if (old && now) compareAt(part, "sent", old.type, now.type);
    else {
      const isRequired = now?.isRequired === true;
      findings.push(compareWhole(`${route} ${part}`, old !== undefined, isRequired));
    }
  }
  const [oldBody, newBody] = [before.body, after.body];
  if (oldBody && newBody) {
    compareAt("body", "sent", oldBody.type, newBody.type);
    if (oldBody.isRequired !== newBody.isRequired) {
      findings.push(
        newBody.isRequired
          ? finding(`${route} body`, "optional → required", { callers: "breaking" })
          : finding(`${route} body`, "required → optional"),
      );
    }
  } else if (oldBody ?? newBody) {
    const isRequired = newBody?.isRequired === true;
    findings.push(compareWhole(`${route} body`, oldBody !== undefined, isRequired));
  }
  findings.push(...compareResponses(route, before, after, compareAt));
  return findings;
}

type Type = InputType["type"];
type CompareAt = (part: string, direction: Direction, old: Type, now: Type) => void;

function compareWhole(place: string, isRemoved: boolean, isRequired: boolean): Finding {
  if (isRemoved) return finding(place, "removed", { callers: "breaking" });
  return isRequired
    ? finding(place, "added, required", { callers: "breaking", isNew: true })
    : finding(place, "added", { isNew: true });
}

/** Compares responses: the successful ones as the data of all of them, the others by their status and content. */
function compareResponses(
  route: string,
  before: OperationTypes,
  after: OperationTypes,
  compareAt: CompareAt,
): Finding[] {
  const findings: Finding[] = [];
  const [was, is] = [contentOfResponse(before.data), contentOfResponse(after.data)];
  if (was !== "never" && is !== "never") compareAt("data", "received", before.data, after.data);
  if (was !== is) {
    const what = {
      always: was === "never" ? "has content now" : "always has content now",
      sometimes: was === "never" ? "may have content now" : "may have no content now",
      never: "no longer has content",
    }[is];
    // Content where there was none does not compile either, in a function that returns `Promise<void>`.
    const isExpected = was === "sometimes" && is === "always";
    findings.push(finding(`${route} data`, what, { readers: isExpected ? "none" : "breaking" }));
  }
  for (const status of new Set([...before.responses.keys(), ...after.responses.keys()])) {
    const place = `${route} response ${status}`;
    const [old, now] = [before.responses.get(status), after.responses.get(status)];
    const isNew = !before.responses.has(status);
    if (isNew || !after.responses.has(status))
      findings.push(finding(place, isNew ? "added" : "removed", { isNew }));
    else if (isSuccess(status)) continue;
    else if (old && now) compareAt(`error ${status}`, "received", old, now);
    else if (old) findings.push(finding(place, "no longer has content", { readers: "breaking" }));
    else if (now) findings.push(finding(place, "has content now", { readers: "surprise" }));
  }
  return findings;
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

/** What a change means to code that calls an operation, and to code that reads its response; "none" by default. */
type Impact = Partial<Pick<Finding, "callers" | "readers" | "isNew">>;

function finding(
  place: string,
  what: string,
  { callers = "none", readers = "none", isNew = false }: Impact = {},
): Finding {
  return { place, what, callers, readers, isNew };
}

function minus(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((name) => !b.includes(name));
}
