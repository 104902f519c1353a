import { createRequire } from "node:module";
import { join } from "node:path";
import type ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { Checker } from "./check-project.js";
import { consumers, userFolder } from "./user-folder.js";

const projects = await consumers();

/** Compiles every project under a TypeScript, which is named by its folder in node_modules. */
export function describeVersion(version: string): void {
  describe(`under ${version}, library types checked`, { timeout: 120_000 }, () => {
    const checker = new Checker(createRequire(import.meta.url)(version) as typeof ts);
    let folder: string;

    beforeAll(async () => {
      folder = await userFolder();
    }, 300_000);

    test.each(projects)("%s compiles", (project) => {
      expect(checker.errorsOf(join(folder, project))).toEqual([]);
    });
  });
}
