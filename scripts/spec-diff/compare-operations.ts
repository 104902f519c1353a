import { readOperationFacts, type OperationFacts } from "../generate/operations.js";
import { listOperations, type JsonObject } from "../openapi/document.js";
import type { Finding } from "./change.js";
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
  const [was, is] = [credentialsOf(before), credentialsOf(after)];
  for (const name of minus(was, is))
    add(`credential no longer accepted: ${name}`, { callers: "breaking" });
  for (const name of minus(is, was)) add(`credential accepted too: ${name}`, { isNew: true });
  for (const scope of minus(after.scopes, before.scopes))
    add(`scope needed: ${scope}`, { callers: "breaking" });
  for (const scope of minus(before.scopes, after.scopes)) {
    add(`scope no longer needed: ${scope}`);
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

function compareWhole(place: string, isRemoved: boolean, isRequired: boolean): Finding {
  if (isRemoved) return finding(place, "removed", { callers: "breaking" });
  return isRequired
    ? finding(place, "added, required", { callers: "breaking", isNew: true })
    : finding(place, "added", { isNew: true });
}

/** Compares responses: successful ones by their content, the others by their status and content. */
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
        findings.push(
          now
            ? finding(place, "has content now", { readers: "surprise" })
            : finding(place, "no longer has content", { readers: "breaking" }),
        );
      }
    } else if (was) {
      const isLast = isSuccess(status) && ![...after.responses.keys()].some(isSuccess);
      findings.push(finding(place, "removed", { readers: isLast ? "breaking" : "none" }));
    } else {
      // Another status with data of the same type does not affect code that reads the data.
      if (isSuccess(status) && known && now) compareAt(part, "received", known, now);
      const isOther = isSuccess(status) && (known === undefined) !== (now === undefined);
      findings.push(
        finding(place, "added", { readers: isOther ? "surprise" : "none", isNew: true }),
      );
    }
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
