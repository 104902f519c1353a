import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { binary, installRuntimes } from "../runtimes/binaries.js";
import { startStandIn } from "../../src/testing/index.js";
import { oncePerRun } from "../support/once-per-run.js";
import { npm, packedProject } from "../support/packed-project.js";
import { root, runProgram, scratch } from "../support/run.js";
import { startProgram } from "../support/start-program.js";

const programs = join(root, "test/package/first-event");

/** What `npm init -y` and `npm install` of the tarball make of an empty folder. */
function newProject(): Promise<string> {
  return oncePerRun("newcomer", async (folder) => {
    const packed = await packedProject();
    const [tarball = ""] = (await readdir(packed)).filter((name) => name.endsWith(".tgz"));
    await npm(folder, "init", "-y");
    const quiet = ["--silent", "--no-audit", "--prefer-offline"];
    await npm(folder, "install", ...quiet, join(packed, tarball));
  });
}

async function copyOfNewProject(): Promise<string> {
  const folder = await scratch();
  await cp(await newProject(), folder, { recursive: true });
  return folder;
}

/** Installs Jest, once for all test files of a run, and returns its program. */
async function installJest(): Promise<string> {
  const folder = await oncePerRun("jest", async (target) => {
    await cp(join(root, "test/package/jest"), target, { recursive: true });
    await npm(target, "ci", "--ignore-scripts", "--silent", "--no-audit", "--prefer-offline");
  });
  return join(folder, "node_modules/jest/bin/jest.js");
}

/** The first block of a page that matches; its first group is the code. */
async function blockOf(page: string, pattern: RegExp): Promise<string> {
  const code = pattern.exec(await readFile(join(root, page), "utf8"))?.[1];
  if (code === undefined) throw new Error(`${page} has no such block`);
  return code;
}

const firstEvent = () => blockOf("README.md", /^## Your first event$.*?^```ts\n(.*?)^```$/ms);

describe("in an empty folder with the packed tarball alone, a first event is sent", () => {
  beforeAll(async () => {
    await newProject();
  }, 300_000);

  test("by the program of README.md in plain JavaScript", async () => {
    const folder = await copyOfNewProject();
    await writeFile(join(folder, "first-event.mjs"), await firstEvent());
    const { code, stdout, stderr } = await runProgram("node", ["first-event.mjs"], { cwd: folder });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^1 0\n.*event_id: 'order-1001'/s);
  });

  test.each([
    ["typescript", "first-event.mts", "first-event.mjs"],
    ["typescript-7", "first-event.mts", "first-event.mjs"],
    ["typescript", "first-event.ts", "first-event.js"],
  ])(
    "by the same program in strict TypeScript, as %s --init sets it: %s",
    async (version, source, written) => {
      const page = await readFile(join(root, "README.md"), "utf8");
      for (const name of [source, written]) expect(page).toContain(`\`${name}\``);
      const folder = await copyOfNewProject();
      if (source.endsWith(".ts")) await npm(folder, "pkg", "set", "type=module");
      await writeFile(join(folder, source), await firstEvent());
      const tsc = join(root, "node_modules", version, "bin/tsc");
      for (const name of ["@types/node", "undici-types"]) {
        const to = join(folder, "node_modules", name);
        await cp(join(root, "node_modules", name), to, { recursive: true });
      }
      await runProgram("node", [tsc, "--init", "--types", "node"], { cwd: folder });
      expect(await readFile(join(folder, "tsconfig.json"), "utf8")).toMatch(/"strict": true/);
      expect(await runProgram("node", [tsc], { cwd: folder })).toMatchObject({
        code: 0,
        stdout: "",
      });
      const { stdout } = await runProgram("node", [written], { cwd: folder });
      expect(stdout).toMatch(/^1 0\n/);
    },
  );

  test("by the same program in Bun and Deno", async () => {
    const folder = await copyOfNewProject();
    await writeFile(join(folder, "first-event.mjs"), await firstEvent());
    await installRuntimes();
    const bun = await binary("@oven", /^bun-/, "bin/bun");
    const deno = await binary("@deno", /./, "deno");
    const env = { DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
    for (const [program, ...args] of [
      [bun, "--no-install"],
      [deno, "run", "--no-prompt", "--no-remote", "--allow-net=127.0.0.1"],
    ] as const) {
      const ended = await runProgram(program, [...args, "first-event.mjs"], { cwd: folder, env });
      expect(ended).toMatchObject({ code: 0, stdout: expect.stringMatching(/^1 0\n/) as string });
    }
  });

  test("by a server in Express", async () => {
    const folder = await copyOfNewProject();
    await cp(join(programs, "server.mjs"), join(folder, "server.mjs"));
    await symlink(join(root, "node_modules/express"), join(folder, "node_modules/express"));
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const env = {
      PINTEREST_CONVERSION_TOKEN: "any",
      PINTEREST_AD_ACCOUNT_ID: "549755885175",
      PINTEREST_API_URI: standIn.baseUrl,
    };
    const server = startProgram("node", [join(folder, "server.mjs")], { env });
    const [port] = await server.seen(/\d+/);
    const response = await fetch(`http://127.0.0.1:${port}/orders`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id: 7, email: "jane@example.com", total: 72.39 }),
    });
    expect(await response.json()).toEqual({ processed: 1 });
    expect(standIn.events).toMatchObject([
      { event_id: "order-7", custom_data: { value: "72.39" } },
    ]);
  });

  test("by the test of docs/testing.md under Jest, and by one in CommonJS", async () => {
    const folder = await copyOfNewProject();
    const code = await blockOf("docs/testing.md", /^```js checkout\.test\.mjs\n(.*?)^```$/ms);
    await writeFile(join(folder, "checkout.test.mjs"), code);
    await cp(join(programs, "checkout.test.cjs"), join(folder, "checkout.test.cjs"));
    await mkdir(join(folder, "tmp"));
    const env = { NODE_OPTIONS: "--experimental-vm-modules --no-warnings" };
    const args = [await installJest(), "--rootDir", folder, "--cacheDirectory", `${folder}/tmp`];
    const { stderr } = await runProgram("node", args, { cwd: folder, env });
    expect(stderr).toMatch(/^Tests: +2 passed, 2 total$/m);
  });
});

test("CommonJS requires the package on this version of Node", async () => {
  const code = 'console.log(typeof require("pinterest-client").Pinterest)';
  const { stdout } = await runProgram("node", ["--no-warnings", "-e", code], {
    cwd: await newProject(),
  });
  expect(stdout).toBe("function\n");
});
