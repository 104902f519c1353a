import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";

/**
 * Makes a folder once in a run of the tests: the test file that asks first makes it, the others wait.
 * Throws in all of them where it cannot be made.
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

/** Of all who make a folder, the first alone succeeds. */
function isFirst(folder: string): Promise<boolean> {
  return mkdir(folder).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    },
  );
}
