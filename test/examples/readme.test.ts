import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { postgresUrl, startPostgres } from "../queue/services.js";
import { root, runProgram, scratch } from "../support/run.js";
import { startProgram } from "../support/start-program.js";
import { openFake } from "./run-example.js";

const page = readFileSync(join(root, "examples/README.md"), "utf8");
const blocks = [...page.matchAll(/^```(?:ba)?sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);
/** What a line must not need to be run here: Cloudflare, and a daemon of Docker. */
const needsOthers = (line: string) => /\b(wrangler|docker)\b/.test(line);
const isWrangler = (block: string) => block.includes("wrangler");
const isQueue = (block: string) => block.includes("queue-shop");
const isServer = (block: string) => block.includes("express-checkout/main.ts");
const isCurl = (block: string) => block.startsWith("curl ");

/** A folder like a fresh clone after `npm install`. */
async function clone(): Promise<string> {
  const folder = await scratch();
  const listed = await runProgram("git", ["ls-files"], { cwd: root });
  const tracked = new Set(listed.stdout.split("\n").map((path) => path.split("/")[0]));
  for (const name of await readdir(root)) {
    if (tracked.has(name)) await symlink(join(root, name), join(folder, name));
  }
  // Not node_modules itself, in which npx and tsx may write.
  await mkdir(join(folder, "node_modules"));
  for (const name of await readdir(join(root, "node_modules"))) {
    await symlink(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
  return folder;
}

/**
 * The commands of a block that run here. Its `export` lines are left out, since the fake has variables of its own.
 * Programs that a test stops are started without npx, which does not forward the signal.
 */
function scriptOf(block: string, isStopped = false): string {
  const lines = block
    .split("\n")
    .filter((line) => !/^(export |npm install$)/.test(line) && !needsOthers(line))
    .map((line) => (isStopped ? line.replace("npx tsx", `exec ${tsx}`) : line));
  return ["set -e", ...lines].join("\n");
}

const tsx = join(root, "node_modules/.bin/tsx");

describe("examples/README.md", () => {
  test("has the blocks of commands that the tests below run", () => {
    expect(blocks.filter(isServer)).toHaveLength(1);
    expect(blocks.filter(isCurl)).toHaveLength(1);
    expect(blocks.filter(isWrangler)).toHaveLength(2);
    expect(blocks.filter(isQueue)).toHaveLength(1);
    expect(
      page.split("\n").filter((line) => line.startsWith("```") && line.length > 3),
    ).toHaveLength(blocks.length);
    expect(blocks.length).toBeGreaterThan(7);
  });

  const runs = (block: string) => ![isWrangler, isServer, isCurl, isQueue].some((is) => is(block));
  test.each(blocks.filter(runs))("has commands that run from a fresh clone: %s", async (block) => {
    const { env } = await openFake();
    const cwd = await clone();
    const { code, stderr } = await runProgram("sh", ["-c", scriptOf(block)], { cwd, env });
    expect([code, stderr]).toEqual([0, expect.not.stringContaining("Error")]);
  });

  test("has a request that the server of its other block takes", async () => {
    const { standIn, env } = await openFake();
    const cwd = await clone();
    const script = scriptOf(blocks.find(isServer) ?? "", true);
    const server = startProgram("sh", ["-c", script], { cwd, env: { ...env, PORT: "0" } });
    const [, origin = ""] = await server.seen(/listening on (http:\S+)/);
    const curl = (blocks.find(isCurl) ?? "").replace("localhost:3000", origin);
    const { stdout } = await runProgram("sh", ["-c", curl], { cwd });
    const { id } = JSON.parse(stdout) as { id: string };
    while (standIn.events.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(standIn.events).toMatchObject([{ event_id: `order-${id}` }]);
    await server.stop();
  });

  test("has a fake that prints the variables of the Worker", async () => {
    const cwd = await scratch();
    await mkdir(join(cwd, "examples/worker-checkout"), { recursive: true });
    await symlink(join(root, "examples/fake"), join(cwd, "examples/fake"));
    const script = scriptOf(blocks.find((block) => block.includes(".dev.vars")) ?? "", true);
    const fake = startProgram("sh", ["-c", script], { cwd });
    const variables = () =>
      readFile(join(cwd, "examples/worker-checkout/.dev.vars"), "utf8").catch(() => "");
    await expect.poll(variables).toMatch(/^PINTEREST_API_URI=http:\S+$/m);
    expect(await variables()).toMatch(/^PINTEREST_CONVERSION_TOKEN=\S+$/m);
    expect(await fake.stop()).toMatchObject({ code: 0 });
  });

  test("has a shop with a queue, and a worker beside it that sends its events", async () => {
    const service = await startPostgres();
    onTestFinished(() => service.stop());
    const { standIn, env } = await openFake();
    const cwd = await clone();
    const variables = { ...env, DATABASE_URL: postgresUrl(service), PORT: "0" };
    const block = blocks.find(isQueue) ?? "";
    const [both = ""] = /^.* & .*$/m.exec(block) ?? [];
    const [shop, worker] = both.split(" & ").map((command) => {
      const script = scriptOf(block.replace(both, command), true);
      return startProgram("sh", ["-c", script], { cwd, env: variables });
    });
    const [, origin = ""] = (await shop?.seen(/listening on (http:\S+)/)) ?? [];
    const curl = (blocks.find(isCurl) ?? "").replace("localhost:3000", origin);
    const { stdout } = await runProgram("sh", ["-c", curl], { cwd });
    const { id } = JSON.parse(stdout) as { id: string };
    await worker?.seen(/1 processed, 0 put back, 0 dead/);
    expect(standIn.events).toMatchObject([{ event_id: `order-${id}` }]);
    expect(await worker?.stop()).toMatchObject({ code: 0, stderr: "" });
    expect(await shop?.stop()).toMatchObject({ code: 0, stderr: "" });
  });
});
