import { beforeAll, onTestFinished } from "vitest";
import { startFake, type Fake } from "../../examples/fake/pinterest.js";
import { startProgram, type Started } from "../support/start-program.js";
import { exampleProject } from "./project.js";

/** Starts the fake of the examples; it is closed when the test ends. */
export async function openFake(): Promise<Fake> {
  const fake = await startFake();
  onTestFinished(() => fake.standIn.close());
  return fake;
}

/** Starts an example with arguments and environment; it is killed when the test ends. */
export type StartExample = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
) => Started;

/** Compiles the examples before the tests of a file; returns what starts one, such as `nightly-export`. */
export function useExample(name: string): StartExample {
  let project: string;
  beforeAll(async () => {
    project = await exampleProject();
  }, 300_000);
  return (args, env) =>
    startProgram(process.execPath, [`${name}/main.js`, ...args], { cwd: project, env });
}
