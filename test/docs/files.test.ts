import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/run.js";

const page = "docs/testing.md";
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** A page whose blocks that name a file hold what is in the file. */
function withFiles(text: string): string {
  return text.replace(
    /^```ts (\S+)\n.*?^```$/gms,
    (_, file: string) => `\`\`\`ts ${file}\n${read(file)}\`\`\``,
  );
}

/** Those files are compiled with the project, and run by test/examples/testing.test.ts. */
describe(page, () => {
  test("shows the files that it names as they are; UPDATE_DOCS=1 writes them", () => {
    const updated = withFiles(read(page));
    if (process.env.UPDATE_DOCS) writeFileSync(join(root, page), updated);
    expect(read(page)).toBe(updated);
    expect([...updated.matchAll(/^```ts (\S+)$/gm)].map(([, file]) => file)).toEqual([
      "examples/testing/checkout.ts",
      "examples/testing/checkout.vitest.test.ts",
      "examples/testing/checkout.node.test.ts",
    ]);
  });
});
