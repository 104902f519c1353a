import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder that all test files of a run share. */
    runFolder: string;
  }
}

/** Makes the folder that `oncePerRun` works in; it is removed when the run ends. Called by Vitest. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = await mkdtemp(join(tmpdir(), "pinterest-client-run-"));
  let runs = 0;
  const provide = () => {
    project.provide("runFolder", join(parent, String(runs++)));
  };
  provide();
  project.onTestsRerun(provide);
  return () => rm(parent, { recursive: true, force: true });
}
