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

/** Starts an example by its folder's name; it runs until it ends, is stopped, or the test is over. */
export type StartExample = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
) => Started;

/** Prepares an example, such as `nightly-export`, before the tests of a file. */
export function useExample(name: string): StartExample {
  let project: string;
  beforeAll(async () => {
    project = await exampleProject();
  }, 300_000);
  return (args, env) =>
    startProgram(process.execPath, [`${name}/main.js`, ...args], { cwd: project, env });
}
