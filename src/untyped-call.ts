import { type OptionsOf, defineOptions, oneOf, parseOptions } from "./define-options.js";
import { PinterestInputError, PinterestTestModeError } from "./errors/index.js";
import { type Operation, operationsAt } from "./operations.js";
import { callOptions } from "./options.js";
import { type Client, request } from "./transport/client.js";

const schemes = {
  accessToken: "pinterest_oauth2",
  conversionToken: "conversion_token",
  app: "basic",
} as const;

const untypedCallOptions = defineOptions(PinterestInputError, {
  ...callOptions.options,
  /**
   * The credential to send; `app` is the id and secret of your app. Default: `accessToken`, or the credential that a
   * known operation takes.
   */
  credential: oneOf(["accessToken", "conversionToken", "app"]),
});

/**
 * The options of `pinterest.call`.
 *
 * @example
 * const options: UntypedCallOptions = { query: { new_parameter: "x" }, credential: "conversionToken" };
 */
export interface UntypedCallOptions extends OptionsOf<typeof untypedCallOptions> {}

/** A call of an operation that may be unknown; its arguments are not checked yet. */
export interface UntypedCall {
  readonly method: string;
  readonly path: string;
  readonly options?: UntypedCallOptions | undefined;
}

/** Calls an operation that the types may not have, and returns its data; see `Pinterest.call`. */
export async function callUntyped(
  client: Client,
  { method, path, options = {} }: UntypedCall,
): Promise<unknown> {
  assertRoute(method, path);
  parseOptions(untypedCallOptions, options);
  const { credential, ...others } = options;
  const operation = toUntypedOperation(method, path, credential && schemes[credential]);
  const { testMode, sandbox } = client.settings;
  if (testMode && !sandbox && method !== "GET") {
    throw new PinterestTestModeError(
      operation.id,
      "pinterest.call does not know what it would record; use a client without testMode",
    );
  }
  const { data } = await request(client, { method, path, operation, options: others });
  return data;
}

/**
 * The facts that are known about an operation, except for those that would allow a write in test mode or a retry of a
 * POST.
 */
function toUntypedOperation(method: string, path: string, scheme: string | undefined): Operation {
  const known = operationsAt(path).get(method) ?? { id: `${method} ${path}`, method, path };
  return {
    ...known,
    ...(scheme && { credentials: [scheme] }),
    ...{ test: false, idempotent: false, recordsNothing: false, empty: true },
  };
}

const methods: readonly unknown[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * Segments of URL characters and parameters; a segment must not be `.` or `..`, nor contain an encoded dot, slash or
 * backslash.
 */
const template =
  /^(?:\/(?!\.{1,2}(?:\/|$))(?:[\w.~:@!$'()*+,;=-]|%(?!2[ef]|5c)[\da-f]{2}|\{\w+\})+)+$/i;

function assertRoute(method: unknown, path: unknown): void {
  if (!methods.includes(method)) {
    throw new PinterestInputError("method", `expected one of ${methods.join(", ")}`);
  }
  if (typeof path === "string" && template.test(path)) return;
  throw new PinterestInputError(
    "path",
    'expected a path template such as "/boards/{board_id}"; its values go into the option path, query parameters into query',
  );
}
