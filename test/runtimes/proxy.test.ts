import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { startStandIn } from "../../src/testing/index.js";
import { packedProject } from "../support/packed-project.js";
import { startProxy } from "../support/proxy.js";
import { runProgram, scratch } from "../support/run.js";
import { binary, installRuntimes } from "./binaries.js";

beforeAll(async () => {
  await Promise.all([packedProject(), installRuntimes()]);
}, 300_000);

/** The `fetch` of docs/networking.md; `proxy` is its URL. */
const fetchOf = {
  Bun: "(url, init) => fetch(url, { ...init, proxy })",
  Deno: "(url, init) => fetch(url, { ...init, client: Deno.createHttpClient({ proxy: { url: proxy } }) })",
};

const programOf = (fetch: string) => `
  import { Pinterest } from "pinterest-client";
  const proxy = process.env.TEST_PROXY;
  const baseUrl = process.env.PINTEREST_API_URI;
  const pinterest = new Pinterest({ accessToken: "any", baseUrl, fetch: ${fetch} });
  console.log((await pinterest.get("/user_account")).username);
`;

async function commandOf(runtime: "Bun" | "Deno"): Promise<readonly [string, ...string[]]> {
  if (runtime === "Bun") return [await binary("@oven", /^bun-/, "bin/bun"), "--no-install"];
  return [await binary("@deno", /./, "deno"), "run", "--no-remote", "--allow-net", "--allow-env"];
}

test.each([
  ["Bun", "with the option of docs/networking.md", fetchOf.Bun],
  ["Deno", "with the option of docs/networking.md", fetchOf.Deno],
  ["Bun", "set by HTTP_PROXY", "undefined"],
  ["Deno", "set by HTTP_PROXY", "undefined"],
] as const)("%s calls through a proxy %s", async (runtime, how, fetch) => {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  standIn.on("GET /user_account", { username: "jane" });
  const proxy = await startProxy();
  onTestFinished(() => proxy.close());
  const folder = await scratch();
  await cp(await packedProject(), folder, { recursive: true });
  await writeFile(join(folder, "program.mjs"), programOf(fetch));
  const [program, ...args] = await commandOf(runtime);
  const env = {
    TEST_PROXY: proxy.url,
    PINTEREST_API_URI: standIn.baseUrl,
    DENO_DIR: join(folder, ".deno"),
    DENO_NO_UPDATE_CHECK: "1",
    ...(how === "set by HTTP_PROXY" && { HTTP_PROXY: proxy.url, NO_PROXY: "" }),
  };
  const ended = await runProgram(program, [...args, "program.mjs"], { cwd: folder, env });
  expect(ended).toMatchObject({ code: 0, stdout: "jane\n" });
  expect(proxy.targets).toEqual([new URL(standIn.baseUrl).host]);
});
