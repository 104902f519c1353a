import ts from "typescript";
import type { Case } from "./cases.js";
import { claimHelpers, type Claim } from "./claims.js";

const folder = "/fidelity";
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** What the compiler says: a message for each case and each claim that does not compile. */
export interface TypeVerdicts {
  readonly cases: readonly (string | undefined)[];
  readonly claims: readonly (string | undefined)[];
}

/** How many values are checked at a time; the compiler keeps all of them in memory. */
const batch = 6_000;

/**
 * Has the TypeScript compiler say which values the generated types reject, each written as a literal, so
 * that excess keys count, and which claims about the types are not true.
 */
export function judgeByTypes(
  schemaText: string,
  cases: readonly Case[],
  claims: readonly Claim[] = [],
): TypeVerdicts {
  const values = cases.map(({ place, value }) => ({
    type: place.type,
    text: JSON.stringify(value),
    isClaim: false,
  }));
  const truths = claims.map(({ type }) => ({ type, text: "true", isClaim: true }));
  const all = [...values, ...truths];
  const schema = ts.createSourceFile(`${folder}/schema.ts`, schemaText, ts.ScriptTarget.ES2022);
  const messages: (string | undefined)[] = [];
  for (let start = 0; start < all.length; start += batch) {
    messages.push(...judgeBatch(schema, all.slice(start, start + batch)));
  }
  return { cases: messages.slice(0, cases.length), claims: messages.slice(cases.length) };
}

function judgeBatch(
  schema: ts.SourceFile,
  values: readonly { type: string; text: string; isClaim: boolean }[],
): (string | undefined)[] {
  const named = new Set(values.filter(({ isClaim }) => !isClaim).map(({ type }) => type));
  const types = new Map([...named].map((type, n) => [type, `P${n}`]));
  const header = [
    `import type { components, operations } from "./schema.js";`,
    ...claimHelpers.trim().split("\n"),
    ...[...types].map(([type, name]) => `type ${name} = ${type};`),
  ];
  // A claim that cannot even be written is as untrue as one that does not hold.
  const assignments = values.map(
    ({ type, text }, index) => `export const value${index}: ${types.get(type) ?? type} = ${text};`,
  );
  const messages = values.map((): string | undefined => undefined);
  const source = [...header, ...assignments].join("\n");
  for (const { start = 0, file, messageText } of diagnose(schema, source)) {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    const message = ts.flattenDiagnosticMessageText(messageText, " ");
    if (line < header.length) throw new Error(`${header[line] ?? ""}: ${message}`);
    messages[line - header.length] ??= message;
  }
  return messages;
}

/** TypeScript's own declarations, which are read once however often one judges. */
const library = new Map<string, ts.SourceFile | undefined>();

function diagnose(schema: ts.SourceFile, source: string): readonly ts.Diagnostic[] {
  const name = `${folder}/cases.ts`;
  const files = new Map([
    [schema.fileName, schema],
    [name, ts.createSourceFile(name, source, ts.ScriptTarget.ES2022)],
  ]);
  const host = ts.createCompilerHost(options);
  const onDisk = { ...host };
  host.getSourceFile = (name, version) => {
    const own = files.get(name);
    if (own) return own;
    if (!library.has(name)) library.set(name, onDisk.getSourceFile(name, version));
    return library.get(name);
  };
  host.fileExists = (name) => files.has(name) || onDisk.fileExists(name);
  host.readFile = (name) => files.get(name)?.text ?? onDisk.readFile(name);
  host.directoryExists = (name) => name === folder || ts.sys.directoryExists(name);
  host.getCurrentDirectory = () => folder;
  const program = ts.createProgram([name], options, host);
  const file = program.getSourceFile(name);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
}
