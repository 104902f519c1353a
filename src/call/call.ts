import type { Client } from "openapi-fetch";
import { guard, withTest } from "../guards.js";
import { findOperation, type Operation } from "../operations.js";
import { readTimeout, type Settings } from "../settings.js";
import { contentType, writeBody } from "../wire/body.js";
import { writeQuery } from "../wire/query.js";
import type { Answer } from "./attempt.js";
import type { LightRequest } from "./light-request.js";
import { checkOptions, type UncheckedCallOptions } from "./options.js";
import { send } from "./send.js";

/** An openapi-fetch client whose requests are light, seen without the types of its paths. */
export type LightClient = Pick<Client<Record<string, never>>, "request">;

/** A call that was answered, whatever the answer. */
export interface Call {
  readonly operation: Operation;
  readonly answer: Answer;
}

const done = new Response(null, { status: 204 });

/**
 * Makes one call: looks the operation up, guards, authorises, lets openapi-fetch build URL and
 * request, sends it and reads the answer. The answer goes past openapi-fetch, which would lose the
 * status of one that is not JSON.
 */
export async function call(
  client: LightClient,
  settings: Settings,
  method: string,
  path: string,
  options: UncheckedCallOptions = {},
): Promise<Call> {
  const operation = findOperation(method, path);
  checkOptions(options);
  const timeout = options.timeout === undefined ? settings.timeout : readTimeout(options.timeout);
  guard(operation, settings, options.query);
  let answer: Answer | undefined;
  await client.request(
    method.toLowerCase() as never,
    path as never,
    {
      params: {
        path: options.path ?? {},
        query: withTest(operation, settings, options.query) ?? {},
      },
      body: options.body,
      headers: {
        accept: "application/json",
        ...(options.body !== undefined && { "content-type": contentType(operation) }),
        ...options.headers,
      },
      querySerializer: (query: Record<string, unknown>) => writeQuery(query, operation.query),
      bodySerializer: (body: unknown) => writeBody(operation, body),
      fetch: async (request: LightRequest) => {
        answer = await send(operation, request, settings, { timeout, signal: options.signal });
        return done;
      },
    } as never,
  );
  if (!answer) throw new Error("openapi-fetch returned without calling fetch");
  return { operation, answer };
}
