import { readFile } from "node:fs/promises";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { parse } from "yaml";
import type { Judge, RecordedRequest } from "../../src/testing/index.js";

const silent = () => undefined;
const logger = {
  info: silent,
  warn: silent,
  error: silent,
  debug: silent,
  trace: silent,
  fatal: silent,
  success: silent,
  child: () => logger,
};

/**
 * Makes a judge of requests from Prism, a validator that we did not write, on the project's own copy of
 * the API's facts: not the repaired document, so that it does not share our mistakes.
 */
export async function createPrismJudge(
  spec: string | URL = new URL("../../spec/pinterest-v5.yaml", import.meta.url),
): Promise<Judge> {
  const document = parse(await readFile(spec, "utf8")) as object;
  const operations = await getHttpOperationsFromSpec(document);
  const prism = createInstance(
    {
      mock: { dynamic: false },
      validateRequest: true,
      validateResponse: false,
      checkSecurity: true,
      errors: false,
      upstreamProxy: undefined,
      isProxy: false,
    },
    { logger: logger },
  );
  return async (request) => {
    const result = await prism.request(toPrism(request), operations)();
    if (result._tag === "Left") return [result.left.message];
    const faults = result.right.validations.input.map(({ message }) => message);
    return [...new Set(faults)];
  };
}

function toPrism({ method, path, search, headers, body }: RecordedRequest) {
  const json = headers["content-type"]?.startsWith("application/json");
  return {
    method: method.toLowerCase() as "get",
    url: { path, query: parseQuery(search) },
    headers,
    body: body === "" ? undefined : json ? (JSON.parse(body) as unknown) : body,
  };
}

function parseQuery(search: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  const parameters = new URLSearchParams(search);
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    query[name] = values.length > 1 ? values : (values[0] ?? "");
  }
  return query;
}
