/**
 * Makes the types of requests more lenient than those of responses: an optional field may be `undefined`, in which
 * case it is not sent, and a list may be readonly.
 */

import ts from "typescript";
import {
  asObject,
  asString,
  asStrings,
  isObject,
  listOperations,
  lookUp,
  type Json,
  type JsonObject,
  referenceTo,
} from "../openapi/document.js";
import { type Trail, walk } from "../openapi/walk.js";

/** A document in which requests and responses have separate schemas. */
export interface SeparatedDocument {
  readonly document: JsonObject;
  /** The names of the schemas that only requests use. */
  readonly inputs: ReadonlySet<string>;
}

/**
 * Separates the schemas of requests from those of responses. A schema that both use is copied for requests,
 * with `Input` added to its name, if it has an optional field or a list at any depth.
 */
export function separateInputs(document: JsonObject): SeparatedDocument {
  const operations = listOperations(document);
  const sent = findSchemas(
    document,
    operations.map(({ parameters, node }) => [...parameters, node.requestBody ?? null]),
  );
  const received = findSchemas(
    document,
    operations.map(({ node }) => node.responses ?? null),
  );
  const components = asObject(document.components);
  const schemas = asObject(components.schemas);
  const inputs = new Set([...sent].filter((name) => !received.has(name)));
  const copies = new Map<string, string>();
  const separated: [string, Json][] = [];
  for (const [name, schema = null] of Object.entries(schemas)) {
    separated.push([name, schema]);
    if (!sent.has(name) || !received.has(name)) continue;
    const used = [name, ...findSchemas(document, schema)];
    if (!used.some((each) => isLenient(schemas[each] ?? null))) continue;
    let copy = `${name}Input`;
    while (schemas[copy] !== undefined) copy += "_";
    separated.push([copy, schema]);
    inputs.add(copy);
    copies.set(referenceOf(name), referenceOf(copy));
  }
  const isSent = ([root, second = "", third = "", fourth = ""]: Trail) =>
    root === "paths"
      ? requestFields.has(third) || requestFields.has(fourth)
      : second === "schemas"
        ? inputs.has(third)
        : requestComponents.has(second);
  const redirected = walk(
    { ...document, components: { ...components, schemas: Object.fromEntries(separated) } },
    {
      visit: (node, kind, trail) => {
        const copy = kind === "schema" ? copies.get(asString(node.$ref)) : undefined;
        return copy !== undefined && isSent(trail) ? { ...node, $ref: copy } : node;
      },
    },
  );
  return { document: redirected, inputs };
}

const requestFields = new Set(["parameters", "requestBody"]);
const requestComponents = new Set(["parameters", "requestBodies"]);

function referenceOf(name: string): string {
  return referenceTo(["components", "schemas", name]);
}

/** The names of the schemas that a value refers to, at any depth. */
function findSchemas(document: JsonObject, value: Json): Set<string> {
  const seen = new Set<string>();
  const visit = (node: Json): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isObject(node)) return;
    const reference = asString(node.$ref);
    if (reference !== "" && !seen.has(reference)) {
      seen.add(reference);
      visit((lookUp(document, reference) ?? null) as Json);
    }
    for (const member of Object.values(node)) visit(member ?? null);
  };
  visit(value);
  const names = Object.keys(asObject(asObject(document.components).schemas));
  return new Set(names.filter((name) => seen.has(referenceOf(name))));
}

/** Whether a schema itself has a list or an optional field. */
function isLenient(value: Json): boolean {
  if (Array.isArray(value)) return value.some(isLenient);
  if (!isObject(value)) return false;
  const required = asStrings(value.required);
  const isOptional = (name: string) => !required.includes(name);
  return (
    value.items !== undefined ||
    Object.keys(asObject(value.properties)).some(isOptional) ||
    Object.values(value).some((member) => isLenient(member ?? null))
  );
}

/** Makes the types of requests lenient in the declarations that openapi-typescript wrote. */
export function loosenInputs(nodes: readonly ts.Node[], inputs: ReadonlySet<string>): ts.Node[] {
  return nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node)) return node;
    const name = node.name.text;
    if (name === "components") {
      return mapMembers(node, (group, name) => {
        if (name === "schemas")
          return mapType(group, (type, name) => (inputs.has(name) ? loosen(type) : type));
        if (name === "requestBodies") return mapType(group, loosenBody);
        return name === "parameters" ? mapType(group, loosen) : group;
      });
    }
    if (name === "paths") return mapMembers(node, (item) => mapType(item, loosenRequest));
    return name === "operations"
      ? mapMembers(node, (operation) => mapType(operation, loosenRequest))
      : node;
  });
}

/** `parameters` and `requestBody` of an operation; a path item has `parameters` too. */
function loosenRequest(type: ts.TypeNode, name: string): ts.TypeNode {
  if (name === "requestBody") return loosenBody(type);
  return name === "parameters" ? mapType(type, loosen) : type;
}

/** Changes only the types of content, since the types of openapi-fetch read the objects around them. */
function loosenBody(type: ts.TypeNode): ts.TypeNode {
  return mapType(type, (content, name) =>
    name === "content" ? mapType(content, loosen) : content,
  );
}

type MapType = (type: ts.TypeNode, name: string) => ts.TypeNode;

function mapType(type: ts.TypeNode, map: MapType): ts.TypeNode {
  if (!ts.isTypeLiteralNode(type)) return type;
  const members = type.members.map((member) => mapProperty(member, map));
  return ts.factory.updateTypeLiteralNode(type, ts.factory.createNodeArray(members));
}

function mapMembers(node: ts.InterfaceDeclaration, map: MapType): ts.InterfaceDeclaration {
  const { modifiers, name, typeParameters, heritageClauses } = node;
  const members = node.members.map((member) => mapProperty(member, map));
  return ts.factory.updateInterfaceDeclaration(
    node,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  );
}

function mapProperty(member: ts.TypeElement, map: MapType): ts.TypeElement {
  if (!ts.isPropertySignature(member) || member.type === undefined) return member;
  const { modifiers, name, questionToken, type } = member;
  const text = ts.isComputedPropertyName(name) ? "" : name.text;
  return ts.factory.updatePropertySignature(
    member,
    modifiers,
    name,
    questionToken,
    map(type, text),
  );
}

/** Lets optional fields be `undefined` and lists be readonly, at any depth. */
function loosen(type: ts.TypeNode): ts.TypeNode {
  const { factory } = ts;
  const visit = (node: ts.Node): ts.Node => {
    const inside = ts.visitEachChild(node, visit, undefined);
    if (ts.isArrayTypeNode(inside)) {
      return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, inside);
    }
    if (!ts.isPropertySignature(inside) || !inside.questionToken || !inside.type) return inside;
    const { modifiers, name, questionToken, type } = inside;
    return factory.updatePropertySignature(
      inside,
      modifiers,
      name,
      questionToken,
      orUndefined(type),
    );
  };
  return visit(type) as ts.TypeNode;
}

function orUndefined(type: ts.TypeNode): ts.TypeNode {
  const { factory } = ts;
  const nothing = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  if (type.kind === ts.SyntaxKind.NeverKeyword) return nothing;
  const members = ts.isUnionTypeNode(type) ? type.types : [type];
  return factory.createUnionTypeNode([...members, nothing]);
}
