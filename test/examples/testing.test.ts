import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packedProject } from "../support/packed-project.js";
import { root, runProgram } from "../support/run.js";

/** A project with the packed client, the tests of docs/testing.md and their test runners. */
let project: string;

beforeAll(async () => {
  const packed = await packedProject();
  project = await mkdtemp(`${packed}-testing-`);
  await cp(packed, project, { recursive: true });
  await cp(join(root, "examples/testing"), project, { recursive: true });
  for (const name of ["vitest", "tsx"]) {
    await symlink(join(root, "node_modules", name), join(project, "node_modules", name));
  }
}, 300_000);
afterAll(() => rm(project, { recursive: true, force: true }));

describe("the tests of docs/testing.md", () => {
  test("pass under Vitest", async () => {
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const args = [vitest, "run", "--reporter=json", "checkout.vitest"];
    const { code, stdout, stderr } = await runProgram(process.execPath, args, { cwd: project });
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({ numPassedTests: 3, numTotalTests: 3 });
  });

  test("pass under node:test", async () => {
    const args = ["--import", "tsx", "--test", "checkout.node.test.ts"];
    const { code, stdout } = await runProgram(process.execPath, args, { cwd: project });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^# pass 3$/m)]);
  });
});
