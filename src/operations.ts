import { credentialSets, operations as table } from "../generated/operations.js";
import { closest } from "./define-options.js";
import {
  PinterestConfigurationError,
  PinterestInputError,
  PinterestSandboxError,
  PinterestTestModeError,
} from "./errors/index.js";
import type { Settings } from "./options.js";

/** A serialisation style for lists and objects in the query other than exploded `form`, the default. */
export type QueryStyle = "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

/** An API operation: its route, and the facts about it that the client acts on. */
export interface Operation {
  /** The `operationId`, such as `boards/list`. */
  readonly id: string;
  /** The HTTP method, upper case. */
  readonly method: string;
  /** The path template, such as `/boards/{board_id}`. */
  readonly path: string;
  /** The rate-limit category. */
  readonly rateLimit?: string;
  /** The security schemes it accepts; `pinterest_oauth2` alone if absent. */
  readonly credentials?: readonly string[];
  /** The OAuth scopes it requires. */
  readonly scopes?: readonly string[];
  /** `false` if the sandbox does not offer it. */
  readonly sandbox?: boolean;
  /** Whether it takes `?test=true`. */
  readonly test?: boolean;
  /** Whether a POST can be repeated safely. */
  readonly idempotent?: boolean;
  /** Whether a POST stores nothing at Pinterest. */
  readonly recordsNothing?: boolean;
  /** Whether it returns its list in pages, by bookmark. */
  readonly paginated?: boolean;
  /** Whether its body is urlencoded; otherwise it is JSON. */
  readonly form?: boolean;
  /** Whether a successful response may have no content. */
  readonly empty?: boolean;
  /** The query parameters that are not serialised in the default style. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
}

const lines: Readonly<Record<string, readonly string[]>> = table;

/** Decoded operations by path, then method. Filled on lookup, so that importing decodes nothing. */
const decoded = new Map<string, ReadonlyMap<string, Operation>>();

/**
 * Looks up an operation. Throws a {@link PinterestInputError} that names the path template that was probably meant if
 * the API does not have it.
 */
export function findOperation(method: string, path: string): Operation {
  assertText("method", method, "an HTTP method such as GET");
  assertText("path", path, "a path template such as /boards/{board_id}");
  const found = operationsAt(path).get(method) ?? operationsAt(path).get(method.toUpperCase());
  if (found) return found;
  throw new PinterestInputError("path", explainUnknown(method.toUpperCase(), path));
}

function assertText(field: string, given: unknown, expected: string): void {
  if (typeof given !== "string") throw new PinterestInputError(field, `expected ${expected}`);
}

function explainUnknown(method: string, path: string): string {
  const others = [...operationsAt(path).keys()];
  const route = `the Pinterest API has no ${method} ${others.length > 0 ? path : withoutValues(path)}`;
  if (others.length > 0) return `${route}; it has ${others.join(" and ")} there`;
  const own = path.replace(/^https?:\/\/[^/]*/, "").replace(/^\/v\d+(?=\/)|\/?(?:[?#].*)?$/gs, "");
  const templates = Object.keys(lines).filter((template) => operationsAt(template).has(method));
  const meant = templates.includes(own)
    ? own
    : (templateOf(own, templates) ?? closest(own, templates));
  return meant === undefined
    ? `${route}; for an operation that this version does not know, use pinterest.call`
    : `${route}; did you mean "${meant}"? Paths are templates; pass their values in the option path`;
}

/** The template that a path with values in it, such as `/pins/123`, is an instance of. */
function templateOf(path: string, templates: readonly string[]): string | undefined {
  const instances = templates.filter((template) => matches(template, path));
  // The fewer parameters, the closer it is.
  return instances.sort((a, b) => a.split("{").length - b.split("{").length)[0];
}

/** Replaces the parts of a path that may be values, since they may be personal data. */
function withoutValues(path: string): string {
  const isShown = (segment: string) => /^(?:[a-z_-]{0,40}|v\d+|\{\w{1,40}\})$/i.test(segment);
  return path
    .split("/")
    .map((segment) => (isShown(segment) ? segment : "…"))
    .join("/");
}

/** The operations of a path template by method, upper case; an empty map if the API has none there. */
export function operationsAt(path: string): ReadonlyMap<string, Operation> {
  const known = decoded.get(path);
  if (known) return known;
  const own = Object.hasOwn(lines, path) ? lines[path] : undefined;
  const operations = (own ?? []).map((line) => parseOperation(path, line));
  const byMethod = new Map(operations.map((operation) => [operation.method, operation]));
  if (own) decoded.set(path, byMethod);
  return byMethod;
}

/** Lists every operation of the API. Slow, since it decodes the whole table. */
export function decodeOperations(): Operation[] {
  return Object.keys(lines).flatMap((path) => [...operationsAt(path).values()]);
}

const flags: Readonly<Record<string, Partial<Operation>>> = {
  "no-sandbox": { sandbox: false },
  test: { test: true },
  idempotent: { idempotent: true },
  "records-nothing": { recordsNothing: true },
  paginated: { paginated: true },
  form: { form: true },
  empty: { empty: true },
};

/** Parses a line of the generated table; generated/operations.ts describes the format. */
function parseOperation(path: string, line: string): Operation {
  const [method = "", id = "", rateLimit = "-", ...facts] = line.split(" ");
  const [, lastName = ""] = /([^/{}]+)(?:\/\{[^/]*\})*$/.exec(path) ?? [];
  const set = facts.find((fact) => fact.startsWith("#"));
  const scopes = facts.filter((fact) => fact.includes(":"));
  const styles = facts.filter((fact) => fact.includes("=")).map((fact) => fact.split("="));
  return {
    id: id.replace("*", lastName),
    method: method.toUpperCase(),
    path,
    ...(rateLimit !== "-" && { rateLimit }),
    ...(set && { credentials: credentialSets[Number(set.slice(1))] ?? [] }),
    ...(scopes.length > 0 && { scopes }),
    ...(styles.length > 0 && { query: Object.fromEntries(styles) as Record<string, QueryStyle> }),
    ...(Object.assign({}, ...facts.map((fact) => flags[fact])) as Partial<Operation>),
  };
}

/** Refuses `environment: "sandbox"` with the `baseUrl` of the production API. */
export function assertEnvironment({ sandbox, baseUrl }: Settings): void {
  if (!sandbox || !/^api\.pinterest\.com\.?$/.test(new URL(baseUrl).hostname)) return;
  throw new PinterestConfigurationError(
    "baseUrl",
    'is the production API, but environment is "sandbox"; remove one of them',
  );
}

/**
 * Refuses an operation that the sandbox does not offer and, in test mode, a write that Pinterest would record. Allows
 * reads, including those that use POST, and requests for tokens.
 */
export function assertAllowed(
  operation: Operation,
  settings: Settings,
  query: Readonly<Record<string, unknown>> | undefined,
): void {
  if (settings.sandbox && operation.sandbox === false)
    throw new PinterestSandboxError(operation.id);
  if (isHarmless(operation, settings)) return;
  if (!operation.test) {
    throw new PinterestTestModeError(
      operation.id,
      "it has no `test` parameter, so it would be recorded; use a client without testMode",
    );
  }
  if (query?.test === false) {
    throw new PinterestTestModeError(operation.id, "the call has `test: false`; remove it");
  }
}

/** Whether a call needs no guard: outside test mode, in the sandbox, or because it records nothing. */
function isHarmless({ method, recordsNothing }: Operation, settings: Settings): boolean {
  return !settings.testMode || settings.sandbox || method === "GET" || recordsNothing === true;
}

/** The parts of a request that are checked right before it is sent. */
interface SentRequest {
  readonly url: string;
  readonly method: string;
}

/**
 * Returns the URL to send a request to, after the caller's middleware and serializers have run. Throws if the URL is
 * not below `baseUrl`, since the credential would leave Pinterest. In test mode, throws if middleware changed the
 * route, and sets `test=true` on a write.
 */
export function finalUrl(
  { url, method }: SentRequest,
  operation: Operation,
  settings: Settings,
): string {
  const { baseUrl, testMode, sandbox } = settings;
  if (!url.startsWith(`${baseUrl}/`)) {
    throw new PinterestInputError(
      "url",
      "was changed by middleware; it must stay below the client's baseUrl",
    );
  }
  if (!testMode || sandbox) return url;
  const [address = "", search = ""] = url
    .slice(baseUrl.length)
    .replace(/#.*/s, "")
    .split(/\?(.*)/s);
  if (method !== operation.method || !matches(operation.path, address)) {
    throw new PinterestTestModeError(operation.id, "its method or path was changed by middleware");
  }
  if (isHarmless(operation, settings)) return url;
  const others = search.split("&").filter((pair) => !isTest(pair));
  return `${baseUrl}${address}?${[...others, "test=true"].join("&")}`;
}

function matches(template: string, path: string): boolean {
  const segments = path.split("/");
  const expected = template.split("/");
  return (
    segments.length === expected.length &&
    expected.every((part, index) => part.includes("{") || part === segments[index])
  );
}

/** Whether a pair of a query is the parameter `test`, in any encoding, or empty. */
function isTest(pair: string): boolean {
  return pair === "" || new URLSearchParams(pair).has("test");
}
