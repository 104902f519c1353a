import { readOperationFacts, type OperationFacts } from "../generate/operations.js";
import { listOperations, type JsonObject } from "../openapi/document.js";
import type { Effect, Finding } from "./change.js";
import type { CompareTypes, Direction } from "./compare-types.js";
import type { InputType, OperationTypes } from "./schema-types.js";

/** The facts of an operation that its types do not express. */
export type Facts = OperationFacts & { readonly deprecated: boolean };

/** The facts of each operation of a document, by route such as `GET /boards`. */
export function factsByRoute(document: JsonObject): Map<string, Facts> {
  return new Map(
    listOperations(document).map((operation) => [
      `${operation.method.toUpperCase()} ${operation.path}`,
      {
        ...readOperationFacts(document, operation),
        deprecated: operation.node.deprecated === true,
      },
    ]),
  );
}

/** Lists operations that were added or removed. */
export function compareRoutes(
  before: ReadonlyMap<string, Facts>,
  after: ReadonlyMap<string, Facts>,
): Finding[] {
  const removed = [...before.keys()].filter((route) => !after.has(route));
  const added = [...after.keys()].filter((route) => !before.has(route));
  return [
    ...removed.map((place) => finding(place, "operation removed", "breaking", "breaking")),
    ...added.map((place) => finding(place, "operation added", "none", "none", true)),
  ];
}

/** Compares the facts of one operation that the types do not carry. */
export function compareFacts(route: string, before: Facts, after: Facts): Finding[] {
  const findings: Finding[] = [];
  const add = (what: string, callers: Effect, readers: Effect = "none", isNew = false) =>
    findings.push(finding(route, what, callers, readers, isNew));

  if (before.id !== after.id) add(`operationId ${before.id} → ${after.id}`, "surprise");
  const [was, is] = [credentialsOf(before), credentialsOf(after)];
  for (const name of minus(was, is)) add(`credential no longer accepted: ${name}`, "breaking");
  for (const name of minus(is, was)) add(`credential accepted too: ${name}`, "none", "none", true);
  for (const scope of minus(after.scopes, before.scopes)) add(`scope needed: ${scope}`, "breaking");
  for (const scope of minus(before.scopes, after.scopes)) {
    add(`scope no longer needed: ${scope}`, "none");
  }
  if (before.rateLimit !== after.rateLimit) {
    const name = (category: string | undefined) => category ?? "none";
    add(`rate-limit category ${name(before.rateLimit)} → ${name(after.rateLimit)}`, "surprise");
  }
  if (before.sandbox !== after.sandbox) {
    add(
      after.sandbox ? "offered by the sandbox now" : "no longer offered by the sandbox",
      after.sandbox ? "none" : "breaking",
    );
  }
  if (before.form !== after.form) {
    add(after.form ? "body is urlencoded now" : "body is JSON now", "surprise");
  }
  if (before.paginated !== after.paginated) {
    add(after.paginated ? "paginated now" : "no longer paginated", "none", "surprise");
  }
  if (before.deprecated !== after.deprecated) {
    add(
      after.deprecated ? "deprecated" : "no longer deprecated",
      after.deprecated ? "surprise" : "none",
    );
  }
  for (const name of new Set([...Object.keys(before.query), ...Object.keys(after.query)])) {
    const [old, now] = [before.query[name] ?? "exploded", after.query[name] ?? "exploded"];
    // The client writes each parameter in its style, so callers do not see this.
    if (old !== now) {
      findings.push(finding(`${route} query.${name}`, `style ${old} → ${now}`, "none", "none"));
    }
  }
  return findings;
}

/** An operation that names no credential takes an access token. */
function credentialsOf({ credentials = ["pinterest_oauth2"] }: Facts): readonly string[] {
  return credentials;
}

/** Compares the parameters, body and responses of one operation. */
export function compareOperationTypes(
  route: string,
  before: OperationTypes,
  after: OperationTypes,
  compare: CompareTypes,
): Finding[] {
  const findings: Finding[] = [];
  const compareAt = (part: string, direction: Direction, old: Type, now: Type) => {
    for (const { place, what, effect, isNew } of compare(old, now, direction)) {
      const [callers, readers] =
        direction === "sent" ? [effect, "none" as const] : ["none" as const, effect];
      findings.push(finding(`${route} ${part}${place}`, what, callers, readers, isNew));
    }
  };
  for (const part of new Set([...before.parameters.keys(), ...after.parameters.keys()])) {
    const [old, now] = [before.parameters.get(part), after.parameters.get(part)];
    if (old && now) compareAt(part, "sent", old.type, now.type);
    else {
      const isRequired = now?.isRequired === true;
      findings.push(...compareWhole(`${route} ${part}`, old !== undefined, isRequired));
    }
  }
  const [oldBody, newBody] = [before.body, after.body];
  if (oldBody && newBody) {
    compareAt("body", "sent", oldBody.type, newBody.type);
    if (oldBody.isRequired !== newBody.isRequired) {
      const { isRequired } = newBody;
      const what = isRequired ? "optional → required" : "required → optional";
      findings.push(finding(`${route} body`, what, isRequired ? "breaking" : "none", "none"));
    }
  } else if (oldBody ?? newBody) {
    const isRequired = newBody?.isRequired === true;
    findings.push(...compareWhole(`${route} body`, oldBody !== undefined, isRequired));
  }
  findings.push(...compareResponses(route, before, after, compareAt));
  return findings;
}

type Type = InputType["type"];

function compareWhole(place: string, isRemoved: boolean, isRequired: boolean): Finding[] {
  if (isRemoved) return [finding(place, "removed", "breaking", "none")];
  return [
    finding(
      place,
      isRequired ? "added, required" : "added",
      isRequired ? "breaking" : "none",
      "none",
      true,
    ),
  ];
}

/** Compares responses: those of success by their content, the others by their status and content. */
function compareResponses(
  route: string,
  before: OperationTypes,
  after: OperationTypes,
  compareAt: (part: string, direction: Direction, old: Type, now: Type) => void,
): Finding[] {
  const findings: Finding[] = [];
  const known = [...before.responses].find(([status, type]) => isSuccess(status) && type)?.[1];
  for (const status of new Set([...before.responses.keys(), ...after.responses.keys()])) {
    const place = `${route} response ${status}`;
    const [was, is] = [before.responses.has(status), after.responses.has(status)];
    const [old, now] = [before.responses.get(status), after.responses.get(status)];
    const part = isSuccess(status) ? "data" : `error ${status}`;
    if (was && is) {
      if (old && now) compareAt(part, "received", old, now);
      else if (old ?? now) {
        const what = now ? "has content now" : "no longer has content";
        findings.push(finding(place, what, "none", now ? "surprise" : "breaking"));
      }
    } else if (was) {
      const isLast = isSuccess(status) && ![...after.responses.keys()].some(isSuccess);
      findings.push(finding(place, "removed", "none", isLast ? "breaking" : "none"));
    } else {
      // Another status with data of the same type does not affect code that reads the data.
      if (isSuccess(status) && known && now) compareAt(part, "received", known, now);
      const isOther = isSuccess(status) && (known === undefined) !== (now === undefined);
      findings.push(finding(place, "added", "none", isOther ? "surprise" : "none", true));
    }
  }
  return findings;
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

function finding(
  place: string,
  what: string,
  callers: Effect,
  readers: Effect,
  isNew = false,
): Finding {
  return { place, what, callers, readers, isNew };
}

function minus(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((name) => !b.includes(name));
}
