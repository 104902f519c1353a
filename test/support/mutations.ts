import {
  asArray,
  asObject,
  asStrings,
  isObject,
  type JsonObject,
  listOperations,
  resolve,
} from "../../scripts/openapi/document.js";
import { findReferences } from "./cut-document.js";

/** One change to a document, and whom it breaks as far as that is known beforehand. */
export interface Mutation {
  name: string;
  /** Changes the document given. */
  apply: (document: JsonObject) => void;
  breaks: readonly ("callers" | "readers")[];
}

type Way = readonly string[];

/** Lists what may be changed in a document: each mutation is one that a next version may bring. */
export function listMutations(document: JsonObject): Mutation[] {
  const { sent, answered } = findFlows(document);
  const list: Mutation[] = [];
  const add = (
    what: string,
    way: Way,
    change: (node: JsonObject) => void,
    breaks: Mutation["breaks"] = [],
  ) => {
    const apply = (root: JsonObject) => {
      change(way.reduce<JsonObject>((node, key) => node[key] as JsonObject, root));
    };
    list.push({ name: `${what}: ${way.join(" ")}`, apply, breaks });
  };
  const set = (key: string, value: JsonObject[string]) => (node: JsonObject) => {
    if (value === undefined) Reflect.deleteProperty(node, key);
    else node[key] = value;
  };

  for (const { path, method, node } of listOperations(document)) {
    const way = ["paths", path, method];
    add("operation gone", ["paths", path], set(method, undefined), ["callers", "readers"]);
    add("operation renamed", way, set("operationId", "other/name"));
    const open = node["x-sandbox"] === "enabled";
    add("sandbox", way, set("x-sandbox", open ? "disabled" : "enabled"), open ? ["callers"] : []);
    add("rate limit", way, set("x-ratelimit-category", "another"));
    add("deprecated", way, set("deprecated", true));
    add("scope needed", way, set("security", [{ pinterest_oauth2: ["new:scope"] }]), ["callers"]);
    const security = asArray(node.security);
    const whoever = security.some((each) => Object.keys(asObject(each)).length === 0);
    const closed = security.length > 0 && !whoever;
    const named = (credential: string) => security.some((each) => credential in asObject(each));
    const other = named("basic") ? "conversion_token" : "basic";
    const both = security.map((each) => ({ ...asObject(each), [other]: [] }));
    add("credential new", way, set("security", [...security, { [other]: [] }]));
    add("credential other", way, set("security", [{ [other]: [] }]), closed ? ["callers"] : []);
    add("credential besides", way, set("security", both), closed ? ["callers"] : []);
    add("no credential", way, set("security", []));
    if (security.length > 1) {
      add("credential gone", way, set("security", security.slice(1)), ["callers"]);
    }
    const parameter = { name: "new", in: "query", required: true, schema: { type: "string" } };
    const parameters = [...asArray(node.parameters), parameter];
    add("required parameter", way, set("parameters", parameters), ["callers"]);
    const isInPath = (each: unknown) => resolve(document, each)?.in === "path";
    const gone = asArray(node.parameters).find((each) => !isInPath(each));
    if (gone !== undefined) {
      const others = asArray(node.parameters).filter((each) => each !== gone);
      add("parameter gone", way, set("parameters", others), ["callers"]);
    }
    if (node.requestBody) add("body gone", way, set("requestBody", undefined), ["callers"]);
    const responses = [...way, "responses"];
    const statuses = Object.keys(asObject(node.responses));
    const successes = statuses.filter((status) => status.startsWith("2"));
    const contentOf = (status: string) =>
      asObject(resolve(document, asObject(node.responses)[status])?.content);
    const filled = successes.filter((status) => Object.keys(contentOf(status)).length > 0);
    for (const status of statuses) {
      add(
        "answer gone",
        responses,
        set(status, undefined),
        filled.includes(status) ? ["readers"] : [],
      );
    }
    for (const status of filled) {
      const isEmpty = filled.length < successes.length;
      const readers = ["readers"] as const;
      const content = contentOf(status);
      add("content gone", responses, set(status, { description: "" }), readers);
      add("content moved", responses, (node) => {
        set(status, undefined)(node);
        set("206", { description: "", content })(node);
      });
      add(
        "empty answer instead",
        responses,
        (node) => {
          set(status, undefined)(node);
          set("205", { description: "" })(node);
        },
        readers,
      );
      add("empty answer new", responses, set("205", { description: "" }), isEmpty ? [] : readers);
    }
    if (filled.length === 0) {
      const content = {
        "application/json": { schema: { type: "object", properties: { a: { type: "string" } } } },
      };
      add(
        "content new",
        responses,
        set("206", { description: "", content }),
        successes.length > 0 ? ["readers"] : [],
      );
    }
  }

  for (const [name, parameter] of Object.entries(
    asObject(asObject(document.components).parameters),
  )) {
    const way = ["components", "parameters", name];
    const { required, schema } = asObject(parameter);
    add("parameter's need", way, set("required", required !== true), required ? [] : ["callers"]);
    if (asObject(parameter).in !== "path") {
      add("parameter renamed", way, set("name", "another"), ["callers"]);
    }
    if (isObject(schema)) visitSchema(schema, [...way, "schema"], true, false);
  }
  for (const [name, schema] of Object.entries(asObject(asObject(document.components).schemas))) {
    const reference = `#/components/schemas/${name}`;
    const way = ["components", "schemas", name];
    if (isObject(schema)) visitSchema(schema, way, sent.has(reference), answered.has(reference));
  }
  return list;

  function visitSchema(schema: JsonObject, way: Way, toSend: boolean, toRead: boolean): void {
    const callers = toSend ? (["callers"] as const) : [];
    const readers = toRead ? (["readers"] as const) : [];
    const { type, properties, required } = schema;
    // What else is said of the same fields, in `allOf` beside or above, may outweigh a mutation.
    const alone = !way.includes("allOf") && schema.allOf === undefined;
    const certain = (sides: Mutation["breaks"]) => (alone ? sides : []);
    if (typeof type === "string") {
      const other = type === "string" ? "boolean" : "string";
      add("type", way, set("type", other), certain([...callers, ...readers]));
      const nullable = schema.nullable === true;
      if (!asArray(schema.enum).includes(null)) {
        add("null", way, set("nullable", !nullable), certain(nullable ? callers : readers));
      }
    }
    const values = asArray(schema.enum);
    if (type === "boolean") {
      const [value] = values;
      if (value === undefined) {
        add("boolean fixed", way, set("enum", [true]), certain([...callers, ...readers]));
      } else {
        add(
          "boolean turned",
          way,
          set("enum", [value !== true]),
          certain([...callers, ...readers]),
        );
      }
    }
    if (values.length > 1) {
      add(
        "value gone",
        way,
        set("enum", values.slice(1)),
        values[0] === null ? [] : certain([...callers, ...readers]),
      );
    }
    if (values.length > 0) {
      if (type !== "boolean") add("value new", way, set("enum", [...values, "ANOTHER"]));
      add("values free", way, set("enum", undefined), type === "boolean" ? [] : certain(readers));
    }
    for (const limit of ["maximum", "maxLength", "maxItems"]) {
      const value = schema[limit];
      if (typeof value !== "number") continue;
      add(`${limit} less`, way, set(limit, value - 1));
      add(`${limit} more`, way, set(limit, value + 1));
    }
    if (schema.pattern !== undefined) add("pattern", way, set("pattern", "^another$"));
    for (const [name, property] of Object.entries(asObject(properties))) {
      const fields = [...way, "properties"];
      const flags = asObject(property);
      const plain = flags.readOnly !== true && flags.writeOnly !== true;
      const sides = plain ? certain([...callers, ...readers]) : [];
      add("field gone", fields, set(name, undefined), sides);
      const rename = (node: JsonObject) => {
        node[`${name}_renamed`] = node[name];
        Reflect.deleteProperty(node, name);
      };
      add("field renamed", fields, rename, sides);
      const names = asStrings(required);
      const needed = names.includes(name);
      const others = needed ? names.filter((each) => each !== name) : [...names, name];
      const touched = plain ? certain(needed ? readers : callers) : [];
      add("field's need", way, set("required", others), touched);
      if (isObject(property)) visitSchema(property, [...fields, name], toSend, toRead);
    }
    for (const key of ["items", "additionalProperties"]) {
      const inner = schema[key];
      if (isObject(inner)) visitSchema(inner, [...way, key], toSend, toRead);
    }
    for (const key of ["allOf", "oneOf", "anyOf"]) {
      asArray(schema[key]).forEach((branch, index) => {
        if (isObject(branch)) visitSchema(branch, [...way, key, String(index)], toSend, toRead);
      });
      const branches = asArray(schema[key]);
      if (branches.length > 1) add(`${key} less`, way, set(key, branches.slice(1)));
    }
    if (typeof schema.$ref === "string") {
      add("reference", way, set("$ref", "#/components/schemas/Error"));
    }
  }
}

/** The references that requests lead to, and those that answers do. */
function findFlows(document: JsonObject): { sent: Set<string>; answered: Set<string> } {
  const [sent, answered] = [new Set<string>(), new Set<string>()];
  for (const { node, parameters } of listOperations(document)) {
    findReferences(document, node.requestBody, sent);
    findReferences(document, parameters, sent);
    findReferences(document, node.responses, answered);
  }
  return { sent, answered };
}
