import { mkdtemp, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** Process ids are unique only on one machine or in one container, and several may share the folder. */
const ownHost = hostname();
const ownId = `${process.pid}@${ownHost}`;

/**
 * Locks a folder, so that two runs never send the same file. Throws if another run holds the lock; the
 * lock of a run that was killed on this host is taken over. Returns the function that releases it.
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
  if (owner === ownId || wasKilled(owner)) {
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

/** Whether a run is known to be gone. Of a run on another host, nothing is known. */
function wasKilled(owner: string): boolean {
  const [pid, host] = owner.split("@");
  if (host !== ownHost) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // EPERM: it runs under another user.
    return (error as NodeJS.ErrnoException).code !== "EPERM";
  }
}
