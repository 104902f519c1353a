import {
  PinterestConfigurationError,
  PinterestInputError,
  PinterestSandboxError,
  PinterestTestModeError,
} from "./errors/index.js";
import type { Operation } from "./operations.js";
import type { Settings } from "./options.js";

/** Refuses `environment: "sandbox"` with a `baseUrl` of the production API: each would undo the other. */
export function assertEnvironment({ sandbox, baseUrl }: Settings): void {
  if (!sandbox || !/^api\.pinterest\.com\.?$/.test(new URL(baseUrl).hostname)) return;
  throw new PinterestConfigurationError(
    "baseUrl",
    'is the production API, but environment is "sandbox"; remove one of them',
  );
}

/**
 * Refuses an operation that the sandbox does not offer; in test mode, a write that Pinterest would record. Reads pass,
 * including those that are a POST, and so do requests for tokens.
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
      "it has no `test` parameter and would be recorded; use a client without testMode",
    );
  }
  if (query?.test === false) {
    throw new PinterestTestModeError(operation.id, "the call has `test: false`; remove it");
  }
}

/** Whether test mode has nothing to prevent. */
function isHarmless({ method, recordsNothing }: Operation, settings: Settings): boolean {
  return !settings.testMode || settings.sandbox || method === "GET" || recordsNothing === true;
}

/** What a request is checked by, right before it is sent. */
interface SentRequest {
  readonly url: string;
  readonly method: string;
}

/**
 * The URL to send a request to. It is read last of all, after everything that a caller's middleware or serializer may
 * have changed: throws if the URL is not below `baseUrl`, where the credential would leave Pinterest; in test mode,
 * throws if the route is no longer that of the operation, and sets `test=true` on a write.
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
      "was changed to one that is not below the client's baseUrl",
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
    expected.every((part, index) => part.startsWith("{") || part === segments[index])
  );
}

/** Whether a pair of a query is the parameter `test`, however it is encoded; an empty pair is dropped too. */
function isTest(pair: string): boolean {
  return pair === "" || new URLSearchParams(pair).has("test");
}
