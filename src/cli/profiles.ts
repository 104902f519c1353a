import { randomBytes } from "node:crypto";
import { access, constants, mkdir, open, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { parseEnv } from "node:util";
import { CommandError, usageError } from "./failure.js";

/** Where the credentials of a profile are kept. */
export interface ProfileStore {
  /** Where it is, for messages: a path, or an entry of the keychain. */
  readonly place: string;
  /** The variables of the profile; `undefined` if it does not exist. */
  read(): Promise<Readonly<Record<string, string | undefined>> | undefined>;
  /** Throws if it could not be written, before the user is asked for anything. */
  assertWritable(): Promise<void>;
  /** Writes the text of an environment file, either completely or not at all. */
  write(text: string): Promise<void>;
  /** Removes the credentials, if there are any. */
  remove(): Promise<void>;
}

/** Which profile, and where it is kept. */
export interface ProfileOptions {
  readonly profile?: string | undefined;
  /** Use the system's keychain in place of a file. */
  readonly keychain?: boolean | undefined;
}

/** Opens the store of a profile. If the keychain is requested, a file is never used instead. */
export function openProfile(options: ProfileOptions): ProfileStore {
  const name = options.profile ?? "default";
  if (!/^[\w-]{1,64}$/.test(name)) {
    throw usageError("--profile: expected a name of letters, digits, - and _");
  }
  return options.keychain ? keychainStore(name) : fileStore(profilePath(name));
}

/** An environment variable; an empty one counts as unset. */
export function variable(name: string): string | undefined {
  const value = process.env[name]?.trim();
  return value === "" ? undefined : value;
}

function profilePath(name: string): string {
  const config = variable("XDG_CONFIG_HOME") ?? join(homedir(), ".config");
  return join(config, "pinterest", `${name}.env`);
}

function fileStore(path: string): ProfileStore {
  const makeFolder = async (): Promise<void> => {
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await access(dirname(path), constants.W_OK);
    } catch (error) {
      throw new CommandError(`${path}: cannot be written (${errnoOf(error)})`);
    }
  };
  return {
    place: path,
    async assertWritable() {
      await this.read();
      await makeFolder();
    },
    async read() {
      const handle = await open(path).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw new CommandError(`${path}: cannot be read (${errnoOf(error)})`);
      });
      if (!handle) return undefined;
      try {
        const { mode } = await handle.stat();
        if (process.platform !== "win32" && (mode & 0o077) !== 0) {
          throw usageError(`${path}: other users can read it; run chmod 600 ${path}`);
        }
        return parseEnv(await handle.readFile("utf8"));
      } finally {
        await handle.close();
      }
    },
    async write(text) {
      await makeFolder();
      await writePrivate(path, text);
    },
    remove: () => rm(path, { force: true }),
  };
}

/** Writes a file that only its owner can read from the first byte on, as a whole or not at all. */
export async function writePrivate(path: string, text: string): Promise<void> {
  // An existing file would keep its mode, so a new one replaces it.
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    const handle = await open(draft, "wx", 0o600);
    await handle.writeFile(text);
    await handle.close();
    await rename(draft, path);
  } catch (error) {
    throw new CommandError(`${path}: cannot be written (${errnoOf(error)})`);
  } finally {
    await rm(draft, { force: true });
  }
}

/** The system's code of an error, such as EACCES. */
export function errnoOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown";
}

/** The part of @napi-rs/keyring that is used. */
interface Keyring {
  readonly Entry: new (
    service: string,
    account: string,
  ) => {
    getPassword(): string | null;
    setPassword(password: string): void;
    deletePassword(): boolean;
  };
}

function keychainStore(name: string): ProfileStore {
  const place = `keychain entry pinterest-client/${name}`;
  const use = async <T>(action: (entry: InstanceType<Keyring["Entry"]>) => T): Promise<T> => {
    const { Entry } = await loadKeyring();
    try {
      return action(new Entry("pinterest-client", name));
    } catch (error) {
      const reason = error instanceof Error ? error.message.slice(0, 200) : "unknown reason";
      throw new CommandError(`--keychain: the keychain cannot be accessed (${reason})`);
    }
  };
  return {
    place,
    read: async () => {
      const text = await use((entry) => entry.getPassword());
      return text === null ? undefined : parseEnv(text);
    },
    async assertWritable() {
      await use((entry) => entry.getPassword());
    },
    write: (text) =>
      use((entry) => {
        entry.setPassword(text);
      }),
    remove: () =>
      use((entry) => {
        if (entry.getPassword() !== null) entry.deletePassword();
      }),
  };
}

async function loadKeyring(): Promise<Keyring> {
  const name = "@napi-rs/keyring";
  try {
    return (await import(name)) as Keyring;
  } catch {
    throw usageError(
      `--keychain: install ${name} beside pinterest-client, or leave --keychain out`,
    );
  }
}
