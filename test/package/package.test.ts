import { access, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { anchorOf } from "../support/anchor.js";
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

async function pagesIn(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true });
  return paths.filter((path) => path.endsWith(".md") && path !== "CHANGELOG.md");
}

/** The relative links of a page, without its code. */
function linksIn(page: string): string[] {
  const text = page.replace(/^```.*?^```$/gms, "").replace(/`[^`]*`/g, "");
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

/** Whether a file exists, and if it is a page, whether it has the heading that an anchor names. */
async function leadsSomewhere(path: string, anchor: string | undefined): Promise<boolean> {
  if (anchor === undefined)
    return access(path).then(
      () => true,
      () => false,
    );
  const headings = (await readFile(path, "utf8").catch(() => "")).match(/^#+ .+$/gm) ?? [];
  return headings.some((heading) => anchorOf(heading.replace(/^#+ /, "")) === anchor);
}

describe("the packed package, installed in an empty project", () => {
  let project: string;

  beforeAll(async () => {
    project = await packedProject();
  }, 300_000);

  test("ships what users need and nothing else", async () => {
    const folder = join(project, "node_modules/pinterest-client");
    expect((await readdir(folder)).sort()).toEqual([
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "LICENSE",
      "README.md",
      "SECURITY.md",
      "dist",
      "docs",
      "examples",
      "package.json",
      "vectors",
    ]);
    expect((await readdir(join(folder, "docs"))).sort()).toEqual(
      (await readdir(join(root, "docs"))).sort(),
    );
    expect((await readdir(join(folder, "dist"))).sort()).toEqual([
      "chunks",
      "cli-licenses.txt",
      "cli.js",
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
      "queue-bullmq.js",
      "queue-bullmq.js.map",
      "queue-pg-boss.js",
      "queue-pg-boss.js.map",
      "queue.js",
      "queue.js.map",
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

  test("has documentation whose links lead to files and headings of the package", async () => {
    const folder = join(project, "node_modules/pinterest-client");
    const broken: string[] = [];
    for (const page of await pagesIn(folder)) {
      for (const link of linksIn(await readFile(join(folder, page), "utf8"))) {
        const [path = "", anchor] = link.split("#");
        const target = path ? join(folder, dirname(page), path) : join(folder, page);
        if (!(await leadsSomewhere(target, anchor))) broken.push(`${page}: ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test("brings a command that runs without anything else", async () => {
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    const command = join(project, "node_modules/.bin/pinterest");
    const { code, stdout, stderr } = await runProgram(command, ["--version"], { cwd: project });
    expect([code, stdout, stderr]).toEqual([0, `${version}\n`, ""]);
    const search = ["ops", "search", "boards", "--fields", "id", "--limit", "1"];
    expect((await runProgram(command, search)).stdout).toMatch(/^\{"id":"boards\//);
    const licences = join(project, "node_modules/pinterest-client/dist/cli-licenses.txt");
    expect(await readFile(licences, "utf8")).toMatch(/^commander \d[^]*^zod \d/m);
  });

  test("has the size that README.md says", async () => {
    const [tarball = ""] = (await readdir(project)).filter((name) => name.endsWith(".tgz"));
    const packed = await readFile(join(project, tarball));
    const megabytes = [packed.length, gunzipSync(packed).length].map((bytes) => bytes / 1e6);
    const readme = await readFile(join(root, "README.md"), "utf8");
    const stated = /about ([\d.]+) MB packed and ([\d.]+) MB unpacked/.exec(readme)?.slice(1) ?? [];
    expect(stated).toHaveLength(2);
    for (const [index, size] of megabytes.entries()) {
      expect(Math.abs(Number(stated[index]) / size - 1)).toBeLessThan(0.1);
    }
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
