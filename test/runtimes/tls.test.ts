import { cp, readFile, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { oncePerRun } from "../support/once-per-run.js";
import { packedProject } from "../support/packed-project.js";
import { startProxy } from "../support/proxy.js";
import { root, runProgram, scratch } from "../support/run.js";
import { binary, installRuntimes } from "./binaries.js";

beforeAll(async () => {
  await Promise.all([packedProject(), installRuntimes(), certificates()]);
}, 300_000);

/** A folder with `ca.pem`, which no runtime knows, and a certificate of that CA for 127.0.0.1. */
function certificates(): Promise<string> {
  return oncePerRun("certificates", async (folder) => {
    const openssl = async (...args: readonly string[]) => {
      const all = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", ...args];
      const { code, stderr } = await runProgram("openssl", all, { cwd: folder });
      if (code !== 0) throw new Error(stderr);
    };
    await openssl(..."-subj /CN=ca -keyout ca-key.pem -out ca.pem".split(" "));
    await openssl(
      ..."-subj /CN=api -keyout key.pem -out cert.pem -CA ca.pem -CAkey ca-key.pem".split(" "),
      ..."-addext subjectAltName=IP:127.0.0.1 -addext basicConstraints=CA:FALSE".split(" "),
    );
  });
}

/** Starts a server of the API with that certificate, which counts its connections. */
async function startServer(): Promise<{ url: string; connections: () => number }> {
  const folder = await certificates();
  const [key, cert] = await Promise.all(
    ["key.pem", "cert.pem"].map((name) => readFile(join(folder, name))),
  );
  const server = createServer({ key, cert }, (_, response) => {
    response.setHeader("content-type", "application/json").end('{"username":"jane"}');
  });
  let connections = 0;
  server.on("secureConnection", () => connections++);
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `https://127.0.0.1:${port}/v5`, connections: () => connections };
}

/** The options of docs/networking.md: the `fetch` of a client, after what it needs. */
const fetchOf = {
  global: ["", "undefined"],
  agent: [
    `import { Agent } from "undici"; import { undiciFetch } from "pinterest-client/undici";
     const dispatcher = new Agent({ connect: { ca } });`,
    "undiciFetch({ dispatcher })",
  ],
  proxyAgent: [
    `import { ProxyAgent } from "undici"; import { undiciFetch } from "pinterest-client/undici";
     const dispatcher = new ProxyAgent({ uri: process.env.TEST_PROXY, requestTls: { ca } });`,
    "undiciFetch({ dispatcher })",
  ],
  bunTls: ["", "(url, init) => fetch(url, { ...init, tls: { ca } })"],
  bunClosing: ["", "(url, init) => fetch(url, { ...init, keepalive: false })"],
  denoClient: [
    "const client = Deno.createHttpClient({ caCerts: [ca] });",
    "(url, init) => fetch(url, { ...init, client })",
  ],
} as const;

const calls = 6;
const stdout = `${Array(calls).fill("jane").join(" ")}\n`;

const programOf = ([needed, fetch]: readonly [string, string]) => `
  import { readFileSync } from "node:fs";
  import { Pinterest } from "pinterest-client";
  const ca = readFileSync(process.env.TEST_CA, "utf8");
  ${needed}
  const baseUrl = process.env.PINTEREST_API_URI;
  const pinterest = new Pinterest({ accessToken: "any", baseUrl, fetch: ${fetch}, retry: false });
  const names = [];
  for (let call = 0; call < ${calls}; call++) names.push((await pinterest.get("/user_account")).username);
  console.log(names.join(" "));
  process.exit();
`;

type Runtime = "Node" | "Bun" | "Deno";

async function commandOf(runtime: Runtime): Promise<readonly [string, ...string[]]> {
  if (runtime === "Node") return ["node"];
  if (runtime === "Bun") return [await binary("@oven", /^bun-/, "bin/bun"), "--no-install"];
  return [await binary("@deno", /./, "deno"), "run", "--no-remote", "--no-prompt", "--allow-all"];
}

async function run(
  runtime: Runtime,
  fetch: keyof typeof fetchOf,
  env: Readonly<Record<string, string>> = {},
) {
  const folder = await scratch();
  await cp(await packedProject(), folder, { recursive: true });
  await symlink(join(root, "node_modules/undici"), join(folder, "node_modules/undici"));
  await writeFile(join(folder, "program.mjs"), programOf(fetchOf[fetch]));
  const [program, ...args] = await commandOf(runtime);
  const deno = { DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
  const TEST_CA = join(await certificates(), "ca.pem");
  return runProgram(program, [...args, "program.mjs"], {
    cwd: folder,
    env: { ...deno, TEST_CA, NO_COLOR: "1", ...env },
  });
}

test.each<[Runtime, string, keyof typeof fetchOf, string?]>([
  ["Node", "NODE_EXTRA_CA_CERTS", "global", "NODE_EXTRA_CA_CERTS"],
  ["Node", "connect of an Agent", "agent"],
  ["Bun", "NODE_EXTRA_CA_CERTS", "global", "NODE_EXTRA_CA_CERTS"],
  ["Bun", "tls", "bunTls"],
  ["Bun", "NODE_EXTRA_CA_CERTS and no keep-alive", "bunClosing", "NODE_EXTRA_CA_CERTS"],
  ["Deno", "DENO_CERT", "global", "DENO_CERT"],
  ["Deno", "caCerts", "denoClient"],
])("%s trusts a CA set by %s", async (runtime, _, fetch, variable) => {
  const server = await startServer();
  const ca = join(await certificates(), "ca.pem");
  const env = { PINTEREST_API_URI: server.url, ...(variable && { [variable]: ca }) };
  const ended = await run(runtime, fetch, env);
  expect(ended).toMatchObject({ code: 0, stdout });
  if (fetch === "bunClosing") expect(server.connections()).toBe(calls);
  // undici opens a second connection for a call that follows at once.
  else expect(server.connections()).toBeLessThanOrEqual(2);
});

test("Node trusts a CA set by requestTls of a ProxyAgent", async () => {
  const server = await startServer();
  const proxy = await startProxy();
  onTestFinished(() => proxy.close());
  const env = { PINTEREST_API_URI: server.url, TEST_PROXY: proxy.url };
  expect(await run("Node", "proxyAgent", env)).toMatchObject({ code: 0, stdout });
  expect(new Set(proxy.targets)).toEqual(new Set([new URL(server.url).host]));
});

test.each(["Node", "Bun", "Deno"] as const)("%s refuses a CA that nobody set", async (runtime) => {
  const server = await startServer();
  const { code, stderr } = await run(runtime, "global", { PINTEREST_API_URI: server.url });
  expect(code).not.toBe(0);
  expect(stderr).toContain("PinterestConnectionError");
});
