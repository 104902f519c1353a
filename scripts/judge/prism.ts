import { readFile } from "node:fs/promises";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { parse } from "yaml";
import type { Judge, RecordedRequest } from "../../src/testing/index.js";
import type { JsonObject } from "../openapi/json.js";
import { tellPrism } from "./tell-prism.js";

/** What Prism finds of a request. */
export interface Ruling {
  /** The operation that it takes the request for, by id. */
  readonly operation: string | undefined;
  /** What is wrong with it, one line a fault. */
  readonly faults: readonly string[];
}

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

/** As {@link createPrism}, for a stand-in. */
export async function createPrismJudge(spec?: string | URL): Promise<Judge> {
  const rule = await createPrism(spec);
  return async (request) => (await rule(request)).faults;
}

/**
 * Has Prism, a validator that we did not write, rule on requests by the project's own copy of the API's
 * facts: not by the repaired document, so that it does not share our mistakes.
 */
export async function createPrism(
  spec: string | URL = new URL("../../spec/pinterest-v5.yaml", import.meta.url),
): Promise<(request: RecordedRequest) => Promise<Ruling>> {
  const document = parse(await readFile(spec, "utf8")) as JsonObject;
  const operations = await getHttpOperationsFromSpec(tellPrism(document));
  return async (request) => {
    let operation: string | undefined;
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
      {
        logger,
        // Prism would go on to make up an answer; nobody asks for one.
        mock: ({ resource }) => {
          operation = resource.iid;
          return () => ({ _tag: "Right", right: { statusCode: 204 } });
        },
      },
    );
    const result = await prism.request(toPrism(request), operations)();
    if (result._tag === "Left") return { operation, faults: [result.left.message] };
    const faults = result.right.validations.input
      .filter(({ code }) => code !== "deprecated")
      .map(({ message }) => message);
    return { operation, faults: [...new Set(faults)] };
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

type Parsed = string | string[] | ParsedObject;

interface ParsedObject {
  [name: string]: Parsed;
}

/** Names with brackets are read as `deepObject` has them: `a[b][c]=x`. */
function parseQuery(search: string): Record<string, string | string[]> {
  const query: ParsedObject = {};
  const parameters = new URLSearchParams(search);
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    const [first = "", ...keys] = name.endsWith("]") ? name.slice(0, -1).split(/\]?\[/) : [name];
    let [holder, last] = [query, first];
    for (const key of keys) {
      const inner = (holder[last] ??= {});
      if (typeof inner === "string" || Array.isArray(inner)) break;
      [holder, last] = [inner, key];
    }
    holder[last] = values.length > 1 ? values : (values[0] ?? "");
  }
  // Prism's own type knows no objects; its readers pass them on.
  return query as Record<string, string | string[]>;
}
