import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "../support/run.js";

/** Names that two adapters of the queue still share. */
const remaining = ["isName"];

/** The names of the functions that a file declares at its top level. */
function functionsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      const isFunction =
        initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
      return isFunction && ts.isIdentifier(name) ? name.text : [];
    });
  });
}

test("no two files of src/ and scripts/ declare a function of the same name", () => {
  const places = new Map<string, Set<string>>();
  for (const folder of ["src", "scripts"]) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts")) continue;
      const file = `${folder}/${name}`;
      for (const each of functionsOf(file)) {
        places.set(each, (places.get(each) ?? new Set()).add(file));
      }
    }
  }
  expect(places.size).toBeGreaterThan(1_000);
  const shared = [...places].filter(([name, { size }]) => size > 1 && !remaining.includes(name));
  expect(shared.map(([name, files]) => [name, ...files])).toEqual([]);
});
