import { asArray, asObject, asString } from "../../scripts/openapi/document.js";
import type { RecordedRequest } from "../../src/testing/http.js";
import type { ContractCall } from "./calls.js";
import type { Sent } from "./sent.js";

/** A mistake that a client could make. */
export interface Wrong {
  readonly what: string;
  /** Who must notice; the reader knows what was given, Prism does not. */
  readonly judge: "prism" | "reader";
  /** What changes in the request; nothing where the mistake cannot be made of it. */
  readonly change: (
    call: ContractCall,
    request: RecordedRequest,
  ) => Partial<RecordedRequest> | null;
}

/** Makes a mistake of a request. */
export function makeWrong({ call, request }: Sent, { change }: Wrong): Sent | undefined {
  const changed = change(call, request);
  return changed ? { call, request: { ...request, ...changed } } : undefined;
}

export const wrongs: readonly Wrong[] = [
  { what: "a method that the path has not", judge: "prism", change: () => ({ method: "TRACE" }) },
  {
    what: "another path",
    judge: "prism",
    change: (_, { path }) => ({ path: `${path}/no-such-end` }),
  },
  {
    what: "a path parameter against its pattern",
    judge: "prism",
    change: ({ operation }, { path }) => {
      const hasPattern = operation.parameters.some(
        (each) => each.in === "path" && asObject(each.schema).pattern === String.raw`^\d+$`,
      );
      return hasPattern ? { path: path.replace(/\d{5,}/, "word") } : null;
    },
  },
  {
    what: "no query where one is required",
    judge: "prism",
    change: ({ operation }) => {
      const isNeeded = operation.parameters.some(
        (each) => each.in === "query" && each.required === true,
      );
      return isNeeded ? { search: "" } : null;
    },
  },
  {
    what: "a word that a query parameter does not take",
    judge: "prism",
    change: ({ operation }, { search }) => {
      const choosy = operation.parameters.find(({ in: place, name, schema }) => {
        const { type, enum: values, pattern } = asObject(schema);
        const isChoosy = type === "integer" || Boolean(values) || Boolean(pattern);
        return place === "query" && isChoosy && `&${search}`.includes(`&${asString(name)}=`);
      });
      const written = new RegExp(`(^|&)${asString(choosy?.name)}=[^&]*`);
      const wrong = `$1${asString(choosy?.name)}=no%20such`;
      return choosy ? { search: search.replace(written, wrong) } : null;
    },
  },
  {
    what: "a query parameter that is none",
    judge: "reader",
    change: (_, { search }) => ({ search: search === "" ? "none=1" : `${search}&none=1` }),
  },
  {
    what: "a list in the other style",
    judge: "reader",
    change: ({ query = {} }, { search }) => {
      const name = Object.keys(query).find((key) => asArray(query[key]).length > 1);
      if (name === undefined) return null;
      const isOwn = (pair: string) => pair.startsWith(`${name}=`);
      const own = search.split("&").filter(isOwn);
      const others = search.split("&").filter((pair) => !isOwn(pair));
      const values = own.map((pair) => pair.slice(name.length + 1));
      const turned =
        own.length > 1
          ? [`${name}=${values.join(",")}`]
          : (values[0] ?? "").split(",").map((value) => `${name}=${value}`);
      return { search: [...others, ...turned].join("&") };
    },
  },
  { what: "no credential", judge: "prism", change: (_, { headers }) => withHeader(headers, {}) },
  {
    what: "another credential",
    judge: "reader",
    change: (_, { headers }) => withHeader(headers, { authorization: "Bearer another-one" }),
  },
  {
    what: "another content type",
    judge: "prism",
    change: ({ body }, { headers }) =>
      body === undefined ? null : { headers: { ...headers, "content-type": "text/plain" } },
  },
  {
    what: "no body where one is required",
    judge: "prism",
    change: ({ body }) => (body === undefined ? null : { body: "" }),
  },
  {
    what: "a body against its schema",
    judge: "prism",
    change: ({ body }, { headers }) =>
      body === undefined
        ? null
        : { body: headers["content-type"] === "application/json" ? `"word"` : "no_such_field=1" },
  },
  {
    what: "a body that was not given",
    judge: "reader",
    change: (_, { body }) => ({ body: body === "" ? "{}" : body.replace(/7|[a-z](?=")|$/, "8") }),
  },
];

function withHeader(
  { authorization: _, ...headers }: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): { headers: Readonly<Record<string, string>> } {
  return { headers: { ...headers, ...own } };
}
