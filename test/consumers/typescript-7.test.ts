import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root, runProgram } from "../support/run.js";
import { consumers, userFolder } from "./user-folder.js";

const projects = await consumers();

/** TypeScript 7 is a program and no library: each project is a run of it. */
describe("under typescript-7, library types checked", { timeout: 120_000 }, () => {
  let folder: string;

  beforeAll(async () => {
    folder = await userFolder();
  }, 300_000);

  test.each(projects)("%s compiles", async (project) => {
    const tsc = join(root, "node_modules/typescript-7/bin/tsc");
    const ended = await runProgram(process.execPath, [tsc, "-p", project], { cwd: folder });
    expect(ended).toMatchObject({ code: 0, stdout: "" });
  });
});
