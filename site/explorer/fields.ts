import { isSecretKey } from "../../src/cli/shell.js";
import { PinterestInputError } from "../../src/errors/index.js";
import { parseJson } from "../../src/json.js";
import { fillPath, writeQuery } from "../../src/transport/serialize.js";
import type { SiteParameter } from "../lib/operation.js";

/** The facts about an operation that its form is made from. */
export interface FormOperation {
  readonly parameters: readonly SiteParameter[];
  readonly body: "object" | "list" | "other" | undefined;
}

/** A field of the form of an operation. */
export interface FormField {
  readonly name: string;
  readonly place: "path" | "query" | "body";
  readonly required: boolean;
  /** How it is edited: `list` has one value a line or separated by commas, `json` is text in JSON. */
  readonly kind: "text" | "integer" | "number" | "boolean" | "choice" | "list" | "json";
  /** Of a `list`: what its values are. */
  readonly member: "text" | "integer" | "number" | "boolean" | "choice";
  /** The values of an enum; empty for other types. */
  readonly choices: readonly string[];
  /** Of `json`: what the text must hold. */
  readonly shape: "object" | "list" | "any";
  /** Of the query: how it is written. */
  readonly style?: SiteParameter["style"];
}

/** What the text of a field means: nothing if it is empty, a value, or what is wrong with it. */
export type ParsedField =
  | { readonly value?: undefined; readonly problem?: undefined }
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: string };

/**
 * The fields of the form of an operation, the required ones first. There is one field for each name, and none for
 * secrets.
 */
export function formFields(operation: FormOperation): FormField[] {
  const names = new Set<string>();
  const fields = operation.parameters.flatMap((parameter) => {
    if (names.has(parameter.name) || isSecret(parameter)) return [];
    names.add(parameter.name);
    return [toField(parameter)];
  });
  if (operation.body === "other") {
    fields.push(toField({ name: "body", in: "body", required: true, type: "json", list: false }));
  }
  return [...fields.filter(isRequired), ...fields.filter((field) => !isRequired(field))];
}

/** The names of the secrets that an operation takes in its body. */
export function secretNames(operation: FormOperation): string[] {
  return operation.parameters.filter(isSecret).map(({ name }) => name);
}

function isSecret(parameter: SiteParameter): boolean {
  return parameter.in === "body" && isSecretKey(parameter.name);
}

function isRequired({ required }: FormField): boolean {
  return required;
}

function toField({ name, in: place, required, type, list, style }: SiteParameter): FormField {
  const isJson = type === "object" || type === "json";
  const member = memberKind(type);
  return {
    ...{ name, place, required, member },
    kind: isJson ? "json" : list ? "list" : member,
    choices: member === "choice" ? type.split("|") : [],
    shape: list ? "list" : type === "object" ? "object" : "any",
    ...(style && { style }),
  };
}

function memberKind(type: string): FormField["member"] {
  switch (type) {
    case "string":
    case "object":
    case "json":
      return "text";
    case "integer":
    case "number":
    case "boolean":
      return type;
  }
  return "choice";
}

/** Reads the text of a field. */
export function parseField(field: FormField, text: string): ParsedField {
  const parsed = parseFieldText(field, text);
  const problem = problemInUrl(field, parsed.value);
  return problem === undefined ? parsed : { problem };
}

/** What is wrong with a value that the client would not write into a URL, such as `..` as an id. */
function problemInUrl({ name, place, style }: FormField, value: unknown): string | undefined {
  if (value === undefined || place === "body") return undefined;
  try {
    if (place === "path") fillPath(`{${name}}`, { [name]: value });
    else writeQuery({ [name]: value }, style && { [name]: style });
    return undefined;
  } catch (error) {
    if (!(error instanceof PinterestInputError)) throw error;
    return error.message.slice(`${error.field}: `.length);
  }
}

function parseFieldText(field: FormField, text: string): ParsedField {
  if (field.kind === "text") return text === "" ? {} : { value: text };
  if (text.trim() === "") return {};
  if (field.kind === "json") return parseJsonField(field, text);
  if (field.kind !== "list") return parseMember(field, text.trim());
  const values: unknown[] = [];
  for (const [index, member] of splitMembers(text).entries()) {
    const { value, problem } = parseMember(field, member);
    if (problem !== undefined) return { problem: `value ${index + 1}: ${problem}` };
    values.push(value);
  }
  return values.length === 0 ? {} : { value: values };
}

/** Text with line breaks has one value a line, so that a value may contain a comma. */
function splitMembers(text: string): string[] {
  const parts = text.includes("\n") ? text.split("\n") : text.split(",");
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function parseMember({ member, choices }: FormField, text: string): ParsedField {
  switch (member) {
    case "text":
      return { value: text };
    case "integer":
      if (!/^-?\d+$/.test(text)) return { problem: "expected an integer" };
      if (Number.isSafeInteger(Number(text))) return { value: Number(text) };
      return { problem: "is beyond 2^53, which a number in JavaScript cannot hold exactly" };
    case "number":
      if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
      return { problem: "expected a number, such as 1.5" };
    case "boolean":
      if (text === "true" || text === "false") return { value: text === "true" };
      return { problem: "expected true or false" };
    case "choice":
      if (choices.includes(text)) return { value: text };
      return { problem: `expected one of ${choices.join(", ")}` };
  }
}

function parseJsonField({ shape }: FormField, text: string): ParsedField {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    return { problem: `is not JSON: ${(error as SyntaxError).message}` };
  }
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (shape === "list" && !Array.isArray(value)) {
    return { problem: "expected a list in JSON, such as [{ … }]" };
  }
  if (shape === "object" && !isObject) {
    return { problem: 'expected an object in JSON, such as { "name": "value" }' };
  }
  return { value };
}

/** The texts of a form by name of field. */
export type FormTexts = Readonly<Record<string, string>>;

/** What a form holds. */
export interface ParsedForm {
  /** Values by name; fields that are empty or wrong are left out. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is wrong, by name. */
  readonly problems: Readonly<Record<string, string>>;
  /** Names of required fields that are empty. */
  readonly missing: readonly string[];
}

/** Reads every field of a form. */
export function parseForm(fields: readonly FormField[], texts: FormTexts): ParsedForm {
  const values: Record<string, unknown> = {};
  const problems: Record<string, string> = {};
  const missing: string[] = [];
  for (const field of fields) {
    const { name, required } = field;
    const { value, problem } = parseField(field, texts[name] ?? "");
    if (problem !== undefined) problems[name] = problem;
    else if (value !== undefined) values[name] = value;
    else if (required) missing.push(name);
  }
  return { values, problems, missing };
}

/** The text of a field that {@link parseField} reads as a value. */
export function formatField(field: FormField, value: unknown): string {
  if (value === undefined) return "";
  if (field.kind === "json") return JSON.stringify(value, undefined, 2);
  if (!Array.isArray(value)) return formatMember(value);
  const members = value.map(formatMember);
  const isPlain = members.every((member) => !member.includes(","));
  return isPlain ? members.join(", ") : `${members.join("\n")}\n`;
}

function formatMember(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
