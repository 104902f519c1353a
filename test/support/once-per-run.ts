import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";

/**
 * Creates a folder once per test run: the first test file creates it, the others wait. If that fails, throws in all of
 * them.
 */
export async function oncePerRun(
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(inject("runFolder"), name);
  const ended = `${folder}.ended`;
  await mkdir(inject("runFolder"), { recursive: true });
  if (await isFirst(folder)) {
    const failure = await make(folder).then(() => "", String);
    await writeFile(`${ended}.part`, failure);
    await rename(`${ended}.part`, ended);
  }
  for (;;) {
    const failure = await readFile(ended, "utf8").catch(() => undefined);
    if (failure === "") return folder;
    if (failure !== undefined) throw new Error(`Cannot make ${name}: ${failure}`);
    await setTimeout(50);
  }
}

/** Whether this process is the first to create the folder. */
function isFirst(folder: string): Promise<boolean> {
  return mkdir(folder).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    },
  );
}
