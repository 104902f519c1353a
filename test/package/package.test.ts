import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { root, runProgram } from "../support/run.js";

let consumer: string;

beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), "pinterest-client-consumer-"));
  const packed = await runProgram("npm", ["pack", "--silent", "--pack-destination", consumer]);
  expect(packed.stderr).not.toContain("error");
  const [tarball = "none"] = (await readdir(consumer)).filter((name) => name.endsWith(".tgz"));
  await writeFile(
    join(consumer, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  const installed = await runProgram(
    "npm",
    ["install", "--silent", "--no-audit", "--no-fund", "--prefer-offline", `./${tarball}`],
    { cwd: consumer },
  );
  expect(installed).toMatchObject({ code: 0 });
  await cp(join(root, "test/package/consumer.ts"), join(consumer, "consumer.ts"));
  await mkdir(join(consumer, "node_modules/@types"), { recursive: true });
  for (const name of ["@types/node", "undici-types"]) {
    await cp(join(root, "node_modules", name), join(consumer, "node_modules", name), {
      recursive: true,
    });
  }
}, 180_000);

describe("the packed package, installed in an empty project", () => {
  test("ships what users need and nothing else", async () => {
    const folder = join(consumer, "node_modules/pinterest-client");
    expect((await readdir(folder)).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist",
      "package.json",
    ]);
    expect((await readdir(join(folder, "dist"))).sort()).toEqual(["generated", "src"]);
    const installed = (await readdir(join(consumer, "node_modules"))).filter(
      (name) => !/^[.@]|undici-types/.test(name),
    );
    expect(installed.sort()).toEqual([
      "openapi-fetch",
      "openapi-typescript-helpers",
      "pinterest-client",
    ]);
  });

  test.each([
    ["node16", "node16"],
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])(
    "compiles under module %s with moduleResolution %s, library types checked",
    async (module, moduleResolution) => {
      const tsc = join(root, "node_modules/typescript/bin/tsc");
      const options = ["--module", module, "--moduleResolution", moduleResolution];
      const strict = [
        "--noEmit",
        "--strict",
        "--target",
        "es2022",
        "--lib",
        "es2022,dom,dom.iterable",
        "--skipLibCheck",
        "false",
      ];
      const ended = await runProgram(
        process.execPath,
        [tsc, ...options, ...strict, "consumer.ts"],
        { cwd: consumer },
      );
      expect(ended).toMatchObject({ code: 0, stdout: "" });
    },
  );

  test("runs: exports the API, and looks the global fetch up at each call", async () => {
    const script = `
      import { Pinterest, PinterestError, apiVersion } from "pinterest-client";
      import { startStandIn } from "pinterest-client/testing";
      const pinterest = new Pinterest({ accessToken: "t" });
      globalThis.fetch = async (url) => new Response(JSON.stringify({ url }));
      const { url } = await pinterest.get("/user_account");
      const standIn = await startStandIn();
      const { version } = JSON.parse(await (await import("node:fs/promises")).readFile("node_modules/pinterest-client/package.json", "utf8"));
      await standIn.close();
      console.log(JSON.stringify({ url, apiVersion, version, root: new PinterestError("x") instanceof Error }));
    `;
    await writeFile(join(consumer, "run.mjs"), script);
    const { code, stdout, stderr } = await runProgram(process.execPath, ["run.mjs"], {
      cwd: consumer,
    });
    expect([code, stderr]).toEqual([0, ""]);
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(JSON.parse(stdout)).toEqual({
      url: "https://api.pinterest.com/v5/user_account",
      apiVersion: "5.23.0",
      version,
      root: true,
    });
  });
});
