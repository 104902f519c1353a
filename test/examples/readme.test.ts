import { readFileSync } from "node:fs";
import { mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, runProgram, scratch } from "../support/run.js";
import { startProgram } from "../support/start-program.js";
import { openFake } from "./run-example.js";

const page = readFileSync(join(root, "examples/README.md"), "utf8");
const blocks = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);
const isWrangler = (block: string) => block.includes("wrangler");
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

/** The commands of a block. Its `export` lines are left out, since the fake has variables of its own. */
function scriptOf(block: string): string {
  const lines = block.split("\n").filter((line) => !/^(export |npm install$)/.test(line));
  return ["set -e", ...lines].join("\n");
}

describe("examples/README.md", () => {
  test("has the blocks of commands that the tests below run", () => {
    expect(blocks.filter(isServer)).toHaveLength(1);
    expect(blocks.filter(isCurl)).toHaveLength(1);
    expect(blocks.filter(isWrangler)).toHaveLength(2);
    expect(blocks.length).toBeGreaterThan(7);
  });

  test.each(blocks.filter((block) => !isWrangler(block) && !isServer(block) && !isCurl(block)))(
    "has commands that run from a fresh clone: %s",
    async (block) => {
      const { env } = await openFake();
      const cwd = await clone();
      const { code, stderr } = await runProgram("sh", ["-c", scriptOf(block)], { cwd, env });
      expect([code, stderr]).toEqual([0, expect.not.stringContaining("Error")]);
    },
  );

  test("has a request that the server of its other block takes", async () => {
    const { standIn, env } = await openFake();
    const cwd = await clone();
    // Without npx, which does not forward the signal that stops the server.
    const script = scriptOf(blocks.find(isServer) ?? "").replace(
      "npx tsx",
      "exec node_modules/.bin/tsx",
    );
    const server = startProgram("sh", ["-c", script], { cwd, env: { ...env, PORT: "0" } });
    const [, origin = ""] = await server.seen(/listening on (http:\S+)/);
    const curl = (blocks.find(isCurl) ?? "").replace("localhost:3000", origin);
    const { stdout } = await runProgram("sh", ["-c", curl], { cwd });
    const { id } = JSON.parse(stdout) as { id: string };
    while (standIn.events.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(standIn.events).toMatchObject([{ event_id: `order-${id}` }]);
    await server.stop();
  });
});
