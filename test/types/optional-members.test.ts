import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "../support/run.js";

const entries = ["index", "flows/index", "testing/index", "queue/index", "undici", "catalog"];

/** Whether a type is one that callers write as a literal: not a class, nor of a library, except for `Partial`. */
function isWritten(symbol: ts.Symbol | undefined): boolean {
  const { flags = ts.SymbolFlags.None, declarations = [] } = symbol ?? {};
  const isForeign = (node: ts.Node) =>
    !ts.isMappedTypeNode(node) && node.getSourceFile().fileName.includes("/node_modules/");
  return !(flags & ts.SymbolFlags.Class) && !declarations.some(isForeign);
}

const isInput = ({ name }: ts.Symbol) => /(Options|Rules|UserData|ConversionEvent)$/.test(name);

/** The optional members of what callers pass, by path, that refuse `undefined` under `exactOptionalPropertyTypes`. */
function strictMembers(): string[] {
  const program = ts.createProgram(
    entries.map((entry) => join(root, `src/${entry}.ts`)),
    {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      types: ["node"],
    },
  );
  const checker = program.getTypeChecker();
  const seen = new Set<ts.Type>();
  const strict: string[] = [];

  // The type that stands for a missing property is assignable to and from `undefined`, but another.
  const includesUndefined = (type: ts.Type) =>
    (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0 ||
    (type.isUnion() ? type.types : [type]).includes(checker.getUndefinedType());

  const walk = (type: ts.Type, path: string): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) {
      for (const each of type.types) walk(each, path);
      return;
    }
    if (!(type.flags & ts.TypeFlags.Object)) return;
    for (const signature of type.getCallSignatures()) walk(signature.getReturnType(), path);
    for (const each of checker.getTypeArguments(type as ts.TypeReference)) walk(each, path);
    for (const { type: each } of checker.getIndexInfosOfType(type)) walk(each, path);
    if (!isWritten(type.getSymbol())) return;
    for (const member of type.getProperties()) {
      const memberType = checker.getTypeOfSymbol(member);
      const memberPath = `${path}.${member.name}`;
      const isOptional = (member.flags & ts.SymbolFlags.Optional) !== 0;
      if (isOptional && !includesUndefined(memberType)) strict.push(memberPath);
      walk(memberType, memberPath);
    }
  };

  for (const entry of entries) {
    const file = program.getSourceFile(join(root, `src/${entry}.ts`));
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`src/${entry}.ts is not a module`);
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol =
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (isInput(symbol) && isWritten(symbol)) {
        walk(checker.getDeclaredTypeOfSymbol(symbol), symbol.name);
      }
    }
  }
  return strict;
}

test("every optional member of what callers pass takes undefined", () => {
  expect(strictMembers()).toEqual([]);
});
