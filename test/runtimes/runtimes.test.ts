import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { StandIn } from "../../src/testing/index.js";
import { packedProject } from "../support/packed-project.js";
import { root } from "../support/run.js";
import { installRuntimes } from "./binaries.js";
import { bundle } from "./bundle.js";
import { runInChromium } from "./chromium.js";
import { hashOfEmail, tokens } from "./facts.js";
import { runInBun, runInDeno, runInNode } from "./processes.js";
import { startServer } from "./server.js";
import { names } from "./suite.js";
import { runInWorkerd, workerConditions } from "./workerd.js";

/** An empty project with the packed tarball, and the suite beside it. */
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "pinterest-client-runtimes-"));
  const [packed] = await Promise.all([packedProject(), installRuntimes()]);
  await cp(packed, project, { recursive: true });
  const sources = join(root, "test/runtimes");
  const entryPoints = ["suite.ts", "facts.ts", "entries/*.ts"].map((file) => join(sources, file));
  await build({ entryPoints, outbase: sources, outdir: project, format: "esm" });
}, 300_000);

afterAll(() => rm(project, { recursive: true, force: true }));

async function server(): Promise<StandIn> {
  const standIn = await startServer();
  onTestFinished(() => standIn.close());
  return standIn;
}

const allPassed = Object.fromEntries(names.map((name) => [name, "passed"]));

/** What goes over the wire, in every runtime. */
const sent = [
  ["GET", "/user_account", "", `Bearer ${tokens.accessToken}`],
  ["GET", "/pins/404", "", `Bearer ${tokens.accessToken}`],
  ["POST", "/ad_accounts/1/events", "test=true", `Bearer ${tokens.conversionToken}`],
  ["GET", "/pins", "page_size=2", `Bearer ${tokens.accessToken}`],
  ["GET", "/pins", "page_size=2&bookmark=after-2", `Bearer ${tokens.accessToken}`],
];

describe("the packed client, installed in an empty project, does the same", () => {
  test.each([
    ["Node", /^(unknown|Node\.js\/)/, runInNode],
    ["Bun", /^Bun\//, runInBun],
    ["Deno, which grants it that server alone", /^Deno\//, runInDeno],
    ["workerd", /^Cloudflare-Workers$/, runInWorkerd],
    ["a page of headless Chromium", /HeadlessChrome\//, runInChromium],
  ])("in %s", async (_, agent, run) => {
    const { baseUrl, requests } = await server();
    const { userAgent, outcomes } = await run(project, baseUrl);
    expect(outcomes).toEqual(allPassed);
    expect(userAgent).toMatch(agent);
    const answered = requests.filter(({ path }) => !path.startsWith("/user_account/"));
    expect(
      answered.map(({ method, path, search, headers }) => [
        method,
        path,
        search,
        headers.authorization,
      ]),
    ).toEqual(sent);
    const { data } = JSON.parse(answered[2]?.body ?? "") as { data: unknown };
    expect(data).toMatchObject([{ event_id: "order-1", user_data: { em: [hashOfEmail[0]] } }]);
  });
});

test("the suite tells of a runtime in which something is amiss", async () => {
  const standIn = await server();
  standIn.on("GET /user_account", { username: "somebody else" });
  standIn.decide(() => ({ status: "failed", error_message: "no" }));
  const { outcomes } = await runInNode(project, standIn.baseUrl);
  expect(outcomes).toEqual({
    ...allPassed,
    "a call gives the data": expect.stringContaining('"somebody else" where "kitchens"') as string,
    "an event is hashed, sent and answered for": expect.stringContaining("[true,0,1]") as string,
  });
});

test("a page that gives the client a token is told why it is refused", async () => {
  const { baseUrl } = await server();
  const { refusal } = await runInChromium(project, baseUrl);
  expect(refusal).toMatch(/accessToken: .*anyone who opens this page.*dangerouslyAllowBrowser/);
});

test.each([
  ["browsers", []],
  ["workerd", workerConditions],
])("a bundle for %s has nothing of Node", async (_, conditions) => {
  const { code, inputs } = await bundle(join(project, "entries/page.js"), conditions);
  // `process.getBuiltinModule("node:diagnostics_channel")` is a lookup at run time, on Node alone.
  const imports = code.replaceAll("node:diagnostics_channel", "");
  expect(/\bnode:|\brequire\(/.exec(imports)).toBe(null);
  const files = inputs.map((path) => path.replace(/^.*node_modules\//, ""));
  expect(files).toContain("@noble/hashes/sha2.js");
  expect(files.filter((path) => /sha256-node|\/(testing|undici)\//.test(path))).toEqual([]);
});
