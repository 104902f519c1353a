import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { compiledScripts } from "../support/compiled-scripts.js";
import { root, scratch } from "../support/run.js";
import { smallDocument } from "../support/small-document.js";

const schemaOf = (...values: string[]) =>
  `{ type: object, properties: { kind: { type: string, enum: [${values.join()}] } } }`;

test.each([
  ["spec:diff", [], 0],
  ["spec:diff --fail-on breaking, which keeps its exit code", ["--fail-on", "breaking"], 1],
])("A command whose reader stops early does not crash: %s", async (_, options, code) => {
  const folder = await scratch();
  const files = [join(folder, "old.yaml"), join(folder, "new.yaml")] as const;
  await writeFile(files[0], stringify(smallDocument({ sent: schemaOf("A", "B") })));
  await writeFile(files[1], stringify(smallDocument({ sent: schemaOf("A") })));
  const script = join(await compiledScripts(root), "scripts/diff-spec.js");
  const program = spawn(process.execPath, [script, ...files, ...options]);
  // The pipe is closed before anything is written to it.
  program.stdout.destroy();
  const [ended, stderr] = await Promise.all([once(program, "exit"), text(program.stderr)]);
  expect(stderr).toBe("");
  expect(ended).toEqual([code, null]);
});
