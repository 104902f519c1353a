import type { Client } from "openapi-fetch";
import { guard, withTest } from "../guards.js";
import { findOperation } from "../operations.js";
import type { Settings } from "../settings.js";
import { startCall, type CallContext } from "../transport/context.js";
import { bodyFor } from "../transport/fetch-like.js";
import { LightRequest, type RequestHeaders } from "../transport/light-request.js";
import { readLimits } from "../transport/limits.js";
import { send, type FinalAnswer } from "../transport/send.js";
import type { Throttle } from "../transport/throttle.js";
import { contentType, writeBody } from "../wire/body.js";
import { writeQuery } from "../wire/query.js";
import { readHeaders } from "./headers.js";
import { checkOptions, type UncheckedCallOptions } from "./options.js";

/** What every call of a client shares. */
export interface Caller {
  /** An openapi-fetch client whose requests are light, seen without the types of its paths. */
  readonly client: Pick<Client<Record<string, never>>, "POST">;
  readonly settings: Settings;
  readonly throttle: Throttle;
}

/** A call that was answered, whatever the answer. */
export interface Call {
  readonly context: CallContext;
  readonly answer: FinalAnswer;
}

const done = new Response(null, { status: 204 });

/**
 * Makes one call: looks the operation up, guards, lets openapi-fetch build URL and request, and has the
 * transport take it to its answer. The answer goes past openapi-fetch, which would lose the status of
 * one that is not JSON. `repeatable` has it made again as if it were idempotent.
 */
export async function call(
  { client, settings, throttle }: Caller,
  method: string,
  path: string,
  options: UncheckedCallOptions = {},
  repeatable = false,
): Promise<Call> {
  const found = findOperation(method, path);
  const operation = repeatable ? { ...found, idempotent: true } : found;
  const isPlain = checkOptions(options);
  const { query, body, headers, signal } = options;
  const limits = isPlain ? settings.limits : readLimits(options, settings.limits);
  guard(operation, settings, query);
  const context = startCall(operation, limits, signal);
  const sent: RequestHeaders = { accept: "application/json", "user-agent": settings.userAgent };
  if (body !== undefined) sent["content-type"] = contentType(operation);
  if (headers) Object.assign(sent, readHeaders(headers));
  let answer: FinalAnswer | undefined;
  // Written here and not by openapi-fetch, which would build headers twice for it.
  const written =
    body === undefined ? undefined : bodyFor(settings.fetch, writeBody(context, body));
  await client[operation.method as "POST"](
    path as never,
    {
      params: { path: options.path ?? {}, query: withTest(operation, settings, query) ?? {} },
      querySerializer: (values: Record<string, unknown>) => writeQuery(values, operation.query),
      fetch: async ({ url }: LightRequest) => {
        const request = new LightRequest(url, { method: operation.method, body: written });
        answer = await send(context, request, sent, settings, throttle);
        return done;
      },
    } as never,
  );
  if (!answer) throw new Error("openapi-fetch returned without calling fetch");
  return { context, answer };
}
