import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, runProgram } from "../support/run.js";
import { layOutUserProject } from "./user-project.js";

/** Folders of node_modules that hold a TypeScript. The compiler of the project itself is 5.9. */
const versions = ["typescript-5.4", "typescript", "typescript-6", "typescript-7"];

const strict = ["--noEmit", "--strict", "--target", "es2022"];
// The checks of TypeScript's own declarations are TypeScript's, and half of the time.
const libraries = ["--skipLibCheck", "false", "--skipDefaultLibCheck"];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pinterest-client-user-"));
  await layOutUserProject(folder);
  await cp(join(root, "test/package"), folder, { recursive: true });
  await cp(join(root, "bench"), join(folder, "bench"), { recursive: true });
  const generated = "node_modules/pinterest-client/dist/generated";
  await cp(join(folder, generated), join(folder, "generated"), { recursive: true });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

function compile(version: string, ...options: string[]) {
  const tsc = join(root, "node_modules", version, "bin/tsc");
  return runProgram(process.execPath, [tsc, ...strict, ...options], { cwd: folder });
}

describe.concurrent("the declarations, library types checked", { timeout: 120_000 }, () => {
  // package.test.ts compiles the same under the project's own TypeScript.
  test.each(versions.filter((version) => version !== "typescript"))(
    "compile under %s in Node: nodenext, no DOM, exactOptionalPropertyTypes off",
    async (version) => {
      const node = ["--module", "nodenext", "--moduleResolution", "nodenext", "--types", "node"];
      const lib = ["--lib", "es2022", "--exactOptionalPropertyTypes", "false"];
      const files = ["consumer.ts", "consumer-types.ts"];
      const ended = await compile(version, ...libraries, ...node, ...lib, ...files);
      expect(ended).toMatchObject({ code: 0, stdout: "" });
    },
  );

  test.each(versions)(
    "compile under %s for a bundler: DOM, no @types/node, exactOptionalPropertyTypes on",
    async (version) => {
      const bundler = ["--module", "esnext", "--moduleResolution", "bundler"];
      const lib = ["--lib", "es2022,dom,dom.iterable", "--exactOptionalPropertyTypes"];
      const noTypes = ["--typeRoots", "none"];
      const options = [...libraries, ...bundler, ...lib, ...noTypes];
      const ended = await compile(version, ...options, "consumer-types.ts");
      expect(ended).toMatchObject({ code: 0, stdout: "" });
    },
  );
});

describe("five calls", () => {
  test("cost the compiler no more instantiations than with plain openapi-fetch", async () => {
    const count = async (file: string) => {
      const options = ["--module", "nodenext", "--types", "node", "--skipLibCheck"];
      const { code, stdout } = await compile(
        "typescript",
        ...options,
        "--extendedDiagnostics",
        file,
      );
      expect([code, file]).toEqual([0, file]);
      return Number(/^Instantiations: +(\d+)$/m.exec(stdout)?.[1]);
    };
    const ours = await count("bench/types-calls-pinterest.ts");
    expect(ours).toBeGreaterThan(0);
    expect(ours).toBeLessThanOrEqual(await count("bench/types-calls-openapi-fetch.ts"));
  });
});
