import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { packedProject } from "../support/packed-project.js";
import { root, runProgram } from "../support/run.js";

/** What a user's program does first; it prints what it saw. */
const program = `
  import { Pinterest, PinterestError, apiVersion } from "pinterest-client";
  import { fetchReport } from "pinterest-client/flows";
  import { startStandIn } from "pinterest-client/testing";
  import manifest from "pinterest-client/package.json" with { type: "json" };
  const pinterest = new Pinterest({ accessToken: "t" });
  globalThis.fetch = async (url) => new Response(JSON.stringify({ url }));
  const { url } = await pinterest.get("/user_account");
  const standIn = await startStandIn();
  await standIn.close();
  const isError = new PinterestError("x") instanceof Error;
  const { version } = manifest;
  console.log(JSON.stringify({ url, apiVersion, version, isError, flows: typeof fetchReport }));
`;

describe("the packed package, installed in an empty project", () => {
  let project: string;

  beforeAll(async () => {
    project = await packedProject();
  }, 300_000);

  test("ships what users need and nothing else", async () => {
    const folder = join(project, "node_modules/pinterest-client");
    expect((await readdir(folder)).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist",
      "package.json",
    ]);
    expect((await readdir(join(folder, "dist"))).sort()).toEqual([
      "chunks",
      "client.js",
      "client.js.map",
      "errors.js",
      "errors.js.map",
      "flows.js",
      "flows.js.map",
      "index.js",
      "index.js.map",
      "operations.js",
      "operations.js.map",
      "sha256-noble.js",
      "sha256-noble.js.map",
      "sha256-node.js",
      "sha256-node.js.map",
      "testing.js",
      "testing.js.map",
      "types",
      "undici.js",
      "undici.js.map",
      "user-data.js",
      "user-data.js.map",
    ]);
  });

  test("brings openapi-fetch and noble's hashes along, and no other package", async () => {
    const modules = join(project, "node_modules");
    expect((await readdir(modules)).filter((name) => !name.startsWith(".")).sort()).toEqual([
      "@noble",
      "openapi-fetch",
      "openapi-typescript-helpers",
      "pinterest-client",
    ]);
    expect(await readdir(join(modules, "@noble"))).toEqual(["hashes"]);
  });

  test("runs: exports the API, and looks the global fetch up at each call", async () => {
    const options = ["--no-warnings", "--input-type=module", "--eval", program];
    const { code, stdout, stderr } = await runProgram(process.execPath, options, { cwd: project });
    expect([code, stderr]).toEqual([0, ""]);
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(JSON.parse(stdout)).toEqual({
      url: "https://api.pinterest.com/v5/user_account",
      apiVersion: "5.23.0",
      version,
      isError: true,
      flows: "function",
    });
  });
});
