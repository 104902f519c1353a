import { mkdtemp, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const ownId = String(process.pid);

/**
 * Locks a folder, so that two runs never send the same file. Throws if another run holds the lock; the
 * lock of a run that was killed is taken over. Returns the function that releases it.
 *
 * The lock is a folder that holds one empty file, named after the process. Renaming is atomic: if two runs
 * create or take over the lock at the same time, one of them succeeds.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lock = join(folder, ".lock");
  if (!(await create(lock))) await takeOver(lock);
  return async () => {
    await rm(join(lock, ownId), { force: true });
    await rmdir(lock).catch(() => undefined);
  };
}

async function create(lock: string): Promise<boolean> {
  const draft = await mkdtemp(`${lock}-`);
  await writeFile(join(draft, ownId), "");
  try {
    // Fails if there is a lock already.
    await rename(draft, lock);
    return true;
  } catch {
    await rm(draft, { recursive: true });
    return false;
  }
}

async function takeOver(lock: string): Promise<void> {
  const [owner = ""] = await readdir(lock).catch(() => []);
  if (owner === ownId || !isRunning(owner)) {
    try {
      await rename(join(lock, owner), join(lock, ownId));
      return;
    } catch {
      // Another run was faster.
    }
  }
  throw new Error(
    `another run (process ${owner}) holds ${lock}; remove it if there is no such run`,
  );
}

function isRunning(pid: string): boolean {
  try {
    return process.kill(Number(pid), 0);
  } catch (error) {
    // EPERM: it runs under another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
