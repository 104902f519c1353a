import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { root } from "../support/run.js";
import { startProgram } from "../support/start-program.js";

interface ComposeFile {
  readonly services: Readonly<
    Record<
      "postgres" | "redis",
      {
        readonly command?: string;
        readonly environment?: Readonly<Record<string, string>>;
        readonly ports: readonly string[];
        readonly volumes: readonly string[];
      }
    >
  >;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const { services, volumes } = parse(
  await readFile(join(root, "examples/queue-shop/compose.yaml"), "utf8"),
) as ComposeFile;

test("the Valkey of compose.yaml starts with the flags that it is given, writes what it is told, and never evicts", async () => {
  const [program = "", ...flags] = services.redis.command?.split(" ") ?? [];
  expect(program).toBe("valkey-server");
  const folder = await mkdtemp(join(tmpdir(), "pinterest-compose-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const socket = join(folder, "redis.sock");
  const place = ["--port", "0", "--unixsocket", socket, "--dir", folder];
  const server = startProgram(program, [...flags, ...place]);
  await server.seen(/ready to accept connections/i);
  const redis = new Redis({ path: socket });
  onTestFinished(() => {
    redis.disconnect();
  });
  const setting = (name: string) => redis.config("GET", name);
  expect(await setting("appendonly")).toEqual(["appendonly", "yes"]);
  expect(await setting("appendfsync")).toEqual(["appendfsync", "everysec"]);
  // Twice what the default of maxBacklog takes; see docs/queue.md, "Sizing".
  const [, memory] = (await setting("maxmemory")) as string[];
  expect(Number(memory)).toBeGreaterThanOrEqual(2 * 1_000_000 * 1_200);
  expect(await setting("maxmemory-policy")).toEqual(["maxmemory-policy", "noeviction"]);
  redis.disconnect();
  expect((await server.stop()).code).toBe(0);
}, 120_000);

test("the Postgres of compose.yaml is the one that the shop's DATABASE_URL names", async () => {
  const readme = await readFile(join(root, "examples/README.md"), "utf8");
  const [, text = ""] = /DATABASE_URL=(postgres:\S+shop)/.exec(readme) ?? [];
  const url = new URL(text.replace("$POSTGRES_PASSWORD", "secret"));
  const { environment, ports } = services.postgres;
  // The image creates the user `postgres`, and needs a password.
  expect(url.username).toBe("postgres");
  expect(url.pathname).toBe(`/${environment?.POSTGRES_DB}`);
  expect(ports).toEqual([`127.0.0.1:${url.port}:5432`]);
  expect(environment).toHaveProperty("POSTGRES_PASSWORD");
});

test("each volume of compose.yaml is declared, and no port is open to other machines", () => {
  for (const { ports, volumes: mounts } of Object.values(services)) {
    for (const mount of mounts) expect(volumes).toHaveProperty(mount.split(":")[0] ?? "");
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  }
});
