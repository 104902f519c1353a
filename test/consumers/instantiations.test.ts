import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { userFolder } from "./user-folder.js";

test("five calls cost the compiler no more instantiations than with plain openapi-fetch", async () => {
  const folder = await userFolder();
  const ours = instantiationsOf(join(folder, "bench/types-calls-pinterest.ts"));
  expect(ours).toBeGreaterThan(0);
  expect(ours).toBeLessThanOrEqual(
    instantiationsOf(join(folder, "bench/types-calls-openapi-fetch.ts")),
  );
}, 300_000);

/** How often the compiler fills a type in while it checks a program: its work, on any machine. */
function instantiationsOf(file: string): number {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: ["node"],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  expect(program.getSemanticDiagnostics()).toEqual([]);
  return program.getInstantiationCount();
}
