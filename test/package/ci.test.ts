import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, scratch } from "../support/run.js";
import { startProgram } from "../support/start-program.js";

/** Runs .ci/run with an `npm` whose commands are given as shell code by their first argument or script. */
async function startCi(commands: Readonly<Record<string, string>>) {
  const folder = await scratch();
  const cases = Object.entries(commands).map(([name, code]) => `*" ${name} "*) ${code};;`);
  const npm = join(folder, "npm");
  const lines = ["#!/bin/sh", `cd '${folder}'`, 'echo "$*" >> calls', 'case " $* " in', ...cases];
  await writeFile(npm, [...lines, "esac", ""].join("\n"));
  await chmod(npm, 0o755);
  const env = { PATH: `${folder}:${process.env.PATH ?? ""}` };
  return { folder, ...startProgram(join(root, ".ci/run"), [], { env }) };
}

describe("the CI script", () => {
  test("stops lint with its children when the other check fails", async () => {
    const { folder, ended } = await startCi({
      "check:lint": "sleep 600 & touch started; wait",
      "check:rest": "until [ -f started ]; do sleep 0.05; done; exit 3",
    });
    // Resolves once every process that has the output open is gone.
    expect((await ended).code).toBe(3);
    expect(await readFile(join(folder, "calls"), "utf8")).not.toContain("soak");
  });

  test("fails if lint fails", async () => {
    const { ended } = await startCi({ "check:lint": "exit 4" });
    expect((await ended).code).toBe(4);
  });

  test("runs the quickstart at the end if all checks pass", async () => {
    const { folder, ended } = await startCi({ "check:lint": "exit 0" });
    expect((await ended).code).toBe(0);
    const calls = (await readFile(join(folder, "calls"), "utf8")).trim().split("\n");
    expect(calls.at(-1)).toContain("quickstart");
  });
});
