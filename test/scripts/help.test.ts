import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { helpOf } from "../../scripts/cli.js";
import { root, runProgram, runScript } from "../support/run.js";

/** The scripts of package.json that run a TypeScript file of the project. */
const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /^(?:tsx|node --import tsx)(?: --\S+ \S+)? (\S+\.ts)$/.exec(script) ?? [];
  return file === undefined ? [] : [[name, file] as const];
});

test("the scripts that run a file of the project are found", () => {
  expect(commands.map(([name]) => name)).toEqual(
    expect.arrayContaining(["quickstart", "spec:update", "spec:diff", "generate", "build"]),
  );
});

test.each(commands)("npm run %s prints its help, and does nothing else", async (name, file) => {
  const { code, stdout, stderr } = file.startsWith("scripts/")
    ? await runScript(file, ["--help"])
    : await runProgram(process.execPath, ["--import", "tsx", file, "--help"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(new RegExp(`^Usage: npm run ${name} -- \\[options\\]`));
  expect(stdout).toContain("--help");
});

test("the help lists arguments, options with their defaults, and no option without help", () => {
  const text = helpOf({
    name: "npm run compare",
    about: "Compares.",
    arguments: ["OLD", "NEW"],
    options: {
      format: { type: "string", default: "json", value: "json|text", help: "what is printed" },
      force: { type: "boolean", default: false, help: "overwrites" },
      internal: { type: "string" },
    },
  });
  expect(text).toBe(`Usage: npm run compare -- [options] OLD NEW

Compares.

  --format json|text  what is printed; default: json
  --force             overwrites
  --help              prints this text`);
});
