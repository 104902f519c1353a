import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Redis } from "ioredis";
import pg from "pg";

/** A server of our own on a free port, with its data in a folder of its own. */
export interface Service {
  readonly port: number;
  /** Ends it without warning; `restart` starts it again. */
  kill(): Promise<void>;
  /** Ends it without warning, and starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a Redis, or a Valkey, with an append-only file that is synced at every write. */
export async function startRedis(server: "Redis" | "Valkey" = "Redis"): Promise<Service> {
  const name = server.toLowerCase();
  return startService({
    name,
    command: (folder, port) => [
      `${name}-server`,
      ...`--port ${port} --bind 127.0.0.1 --dir ${folder} --appendonly yes --save`.split(" "),
      "",
      ...`--appendfsync always --maxmemory-policy noeviction`.split(" "),
    ],
    async isReady(port) {
      const redis = new Redis({ port, lazyConnect: true, retryStrategy: () => null });
      redis.on("error", () => undefined);
      try {
        await redis.connect();
        await redis.ping();
        return true;
      } finally {
        redis.disconnect();
      }
    },
  });
}

/** Where a Postgres of ours listens. */
export function postgresUrl({ port }: Pick<Service, "port">): string {
  return `postgres://postgres@127.0.0.1:${port}/postgres`;
}

/** Starts a Postgres with its default durability. */
export async function startPostgres(): Promise<Service> {
  const bin = await findPostgres();
  return startService({
    name: "postgres",
    prepare: (folder) => run([`${bin}/initdb`, "-A", "trust", "-U", "postgres", "-D", folder]),
    command: (folder, port) => [
      `${bin}/postgres`,
      ...`-D ${folder} -p ${port} -k ${folder} -c listen_addresses=127.0.0.1`.split(" "),
    ],
    async isReady(port) {
      const client = new pg.Client({ connectionString: postgresUrl({ port }) });
      client.on("error", () => undefined);
      try {
        await client.connect();
        return true;
      } finally {
        await client.end().catch(() => undefined);
      }
    },
  });
}

/** The newest Postgres that Debian has installed. */
async function findPostgres(): Promise<string> {
  const folder = "/usr/lib/postgresql";
  const versions = await readdir(folder).catch(() => []);
  const [newest] = versions.sort((a, b) => Number(b) - Number(a));
  if (newest === undefined) throw new Error("there is no Postgres; run .ci/services");
  return join(folder, newest, "bin");
}

/** Postgres refuses to run as root. */
function asUser(command: readonly string[]): readonly string[] {
  const isPostgres = command[0]?.includes("postgres");
  return isPostgres && process.getuid?.() === 0
    ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", ...command]
    : command;
}

async function run(command: readonly string[]): Promise<void> {
  const child = start(command);
  const [code] = (await once(child, "exit")) as [number];
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}`);
}

function start(command: readonly string[]): ChildProcess {
  const [program = "", ...args] = asUser(command);
  const child = spawn(program, args, { stdio: "ignore", cwd: "/" });
  // Without a listener, a program that is not installed would end the process.
  child.on("error", () => undefined);
  return child;
}

interface ServiceKind {
  readonly name: string;
  readonly prepare?: (folder: string) => Promise<void>;
  readonly command: (folder: string, port: number) => readonly string[];
  readonly isReady: (port: number) => Promise<boolean>;
}

async function startService(kind: ServiceKind): Promise<Service> {
  const folder = await mkdtemp(join(tmpdir(), `pinterest-queue-${kind.name}-`));
  if (kind.name === "postgres" && process.getuid?.() === 0) {
    await run(["chown", "postgres", folder]);
  }
  await chmod(folder, 0o700);
  await kind.prepare?.(folder);
  const port = await freePort();
  let child = await startUntilReady();

  async function startUntilReady(): Promise<ChildProcess> {
    const started = start(kind.command(folder, port));
    while (!(await kind.isReady(port).catch(() => false))) {
      if (started.pid === undefined) {
        throw new Error(`${kind.name} is not installed; run .ci/services`);
      }
      if (started.exitCode !== null) throw new Error(`${kind.name} ended while it started`);
      await setTimeout(50);
    }
    return started;
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
  }
  // Postgres that is killed leaves processes behind that still use its files; an immediate stop ends them.
  const kill = () => end(kind.name === "postgres" ? "SIGQUIT" : "SIGKILL");
  return {
    port,
    kill,
    async restart() {
      await kill();
      child = await startUntilReady();
    },
    async stop() {
      await end("SIGINT");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * A port below those that Linux gives to connections (from 32768), since one of them could take the port of a service
 * that is down.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    const server = createServer().listen(port, "127.0.0.1");
    try {
      await once(server, "listening");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
      continue;
    }
    server.close();
    await once(server, "close");
    return port;
  }
}
