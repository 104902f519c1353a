import { cp, mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { oncePerRun } from "../support/once-per-run.js";
import { packedProject } from "../support/packed-project.js";
import { root } from "../support/run.js";

const here = join(root, "test/consumers");

/** What users install beside the package, with what that depends on. */
const beside = ["@types/node", "undici-types", "undici"];

/**
 * A folder with the projects of this one, and beside them node_modules with the packed tarball and what
 * users install besides. Nothing is linked: TypeScript would look for types from where a link leads.
 */
export function userFolder(): Promise<string> {
  return oncePerRun("users", async (folder) => {
    await cp(await packedProject(), folder, { recursive: true });
    for (const name of beside) {
      const to = join(folder, "node_modules", name);
      await mkdir(dirname(to), { recursive: true });
      await cp(join(root, "node_modules", name), to, { recursive: true });
    }
    for (const name of await consumers()) {
      await cp(join(here, name), join(folder, name), { recursive: true });
    }
    // The programs of `npm run bench`, one of which takes the generated types without the client.
    await cp(join(root, "bench"), join(folder, "bench"), { recursive: true });
    const generated = join(folder, "node_modules/pinterest-client/dist/types/generated");
    await cp(generated, join(folder, "generated"), { recursive: true });
  });
}

/** The names of the projects, which are those of their folders. */
export async function consumers(): Promise<string[]> {
  const entries = await readdir(here, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
