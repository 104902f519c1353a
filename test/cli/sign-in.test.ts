import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { startStandIn } from "../../src/testing/index.js";
import { openLab } from "../support/fake-oauth-lab.js";
import { app, type FakePinterest } from "../support/fake-oauth.js";
import { cliFile, runCli, startCli } from "../support/cli.js";
import { root, runProgram, scratch } from "../support/run.js";

const lab = openLab();

/** The environment of a user who has an app, and a folder for the credentials. */
async function userOf(fake: FakePinterest) {
  const config = await scratch();
  const env = {
    PINTEREST_APP_ID: app.appId,
    PINTEREST_APP_SECRET: app.appSecret,
    PINTEREST_API_URI: fake.baseUrl,
    XDG_CONFIG_HOME: config,
  };
  return { env, config, file: (name: string) => join(config, "pinterest", `${name}.env`) };
}

/** Signs in like a user with a browser. */
async function login(fake: FakePinterest, args: readonly string[], env: Record<string, string>) {
  const where = ["--port", "0", "--authorize-url", fake.authorizeUrl];
  const { output, ended } = await startCli(["login", ...where, ...args], { env, input: "" });
  let url: string | undefined;
  while (url === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    url = /^http\S+$/m.exec(output.stderr)?.[0];
  }
  const asked = await fetch(url, { redirect: "manual" });
  await (await fetch(asked.headers.get("location") ?? "")).text();
  const result = await ended;
  lab.watch.keep(result.stderr);
  return result;
}

test("login writes a private file whose path it says first; whoami and logout use it", async () => {
  const fake = await lab.start();
  const { env, config, file } = await userOf(fake);
  const { code, stdout, stderr } = await login(fake, ["--profile", "shop"], env);
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toMatch(new RegExp(`^The tokens will be written to ${file("shop")}\\.\n`));
  expect((await stat(file("shop"))).mode & 0o777).toBe(0o600);
  expect((await stat(join(config, "pinterest"))).mode & 0o777).toBe(0o700);

  const whoami = await runCli(["whoami", "--profile", "shop"], { env });
  lab.watch.keep(whoami.stdout + whoami.stderr);
  expect([whoami.code, whoami.stderr]).toEqual([0, `Using credentials from ${file("shop")}.\n`]);
  expect(JSON.parse(whoami.stdout)).toHaveProperty("username");

  const logout = await runCli(["logout", "--profile", "shop"], { env });
  lab.watch.keep(logout.stdout + logout.stderr);
  expect(logout.code).toBe(0);
  await expect(stat(file("shop"))).rejects.toThrow("ENOENT");
  const after = await runCli(["whoami", "--profile", "shop"], { env });
  expect([after.code, after.stderr]).toEqual([
    4,
    expect.stringContaining("run pinterest login --profile shop") as string,
  ]);
});

test("a token of the file that has expired is renewed, and the new ones are written there", async () => {
  const fake = await lab.start();
  const { env, file } = await userOf(fake);
  await login(fake, [], env);
  const before = await readFile(file("default"), "utf8");
  fake.book.endAll("access");
  const whoami = await runCli(["whoami"], { env });
  expect(whoami.code).toBe(0);
  const after = await readFile(file("default"), "utf8");
  expect(after).not.toBe(before);
  expect((await stat(file("default"))).mode & 0o777).toBe(0o600);
  expect((await runCli(["whoami"], { env })).code).toBe(0);
  expect(await readdir(join(file("default"), ".."))).toEqual(["default.env"]);
});

test("tokens that another command has renewed in the meantime are used", async () => {
  const config = await scratch();
  const file = join(config, "pinterest", "default.env");
  const write = (access: string, refresh: string) =>
    writeFile(
      file,
      `PINTEREST_ACCESS_TOKEN=${access}\nPINTEREST_REFRESH_ACCESS_TOKEN=${refresh}\n`,
      { mode: 0o600 },
    );
  await mkdir(join(config, "pinterest"));
  await write("pina_old", "pinr_old");
  const server = createServer((request, response) => {
    void (async () => {
      const isRenewal = request.url === "/v5/oauth/token";
      // The other command was faster: the refresh token has been used, and the new one is in the file.
      if (isRenewal) await write("pina_new", "pinr_new");
      const isNew = request.headers.authorization === "Bearer pina_new";
      const [status, body] = isRenewal
        ? [400, { code: 283, message: "Invalid refresh token" }]
        : isNew
          ? [200, { username: "jane" }]
          : [401, { code: 2, message: "expired" }];
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    })();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const env = {
    PINTEREST_APP_ID: app.appId,
    PINTEREST_APP_SECRET: app.appSecret,
    PINTEREST_API_URI: `http://127.0.0.1:${port}/v5`,
    XDG_CONFIG_HOME: config,
  };
  const { code, stdout, stderr } = await runCli(["get", "/user_account", "--json"], { env });
  expect([code, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toEqual({ username: "jane" });
});

test("another login replaces the tokens of a profile, and keeps its other variables", async () => {
  const fake = await lab.start();
  const { env, file } = await userOf(fake);
  await login(fake, [], env);
  const before = await readFile(file("default"), "utf8");
  const others = 'PINTEREST_AD_ACCOUNT_ID=549755885175\nPINTEREST_CONVERSION_TOKEN="pinc_a#b"\n';
  await writeFile(file("default"), before + others);
  expect((await login(fake, [], env)).code).toBe(0);
  const after = parseEnv(await readFile(file("default"), "utf8"));
  expect(after.PINTEREST_ACCESS_TOKEN).not.toBe(parseEnv(before).PINTEREST_ACCESS_TOKEN);
  expect(after).toMatchObject(parseEnv(others));
});

/** Writes a default profile. */
async function writeProfile(lines: readonly string[]) {
  const config = await scratch();
  await mkdir(join(config, "pinterest"));
  const file = join(config, "pinterest", "default.env");
  await writeFile(file, `${lines.join("\n")}\n`, { mode: 0o600 });
  return { env: { XDG_CONFIG_HOME: config }, read: () => readFile(file, "utf8") };
}

test("a renewal takes the address without a version, and keeps other values of the file as they were", async () => {
  const standIn = await startStandIn({ tokens: { access: [] } });
  onTestFinished(() => standIn.close());
  standIn.on("GET /user_account", { username: "jane" });
  const kept = {
    PINTEREST_APP_ID: "1500001",
    PINTEREST_APP_SECRET: "a-hash#a-quote'and=more",
    PINTEREST_AD_ACCOUNT_ID: "549755885175",
  };
  const { env, read } = await writeProfile([
    "PINTEREST_ACCESS_TOKEN=expired",
    "PINTEREST_REFRESH_ACCESS_TOKEN=refresh-token",
    "PINTEREST_APP_ID=1500001",
    `PINTEREST_APP_SECRET="${kept.PINTEREST_APP_SECRET}"`,
    "PINTEREST_AD_ACCOUNT_ID=549755885175",
  ]);
  const { origin } = new URL(standIn.baseUrl);
  const whoami = () => runCli(["whoami"], { env: { ...env, PINTEREST_API_URI: `${origin}/` } });
  expect(await whoami()).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^Using credentials from /) as string,
  });
  const renewed = await read();
  expect(parseEnv(renewed)).toMatchObject(kept);
  expect(renewed).not.toContain("PINTEREST_ACCESS_TOKEN=expired");
  const pair = Buffer.from(`1500001:${kept.PINTEREST_APP_SECRET}`).toString("base64");
  expect(standIn.requests.map(({ path, headers }) => [path, headers.authorization])).toEqual([
    ["/user_account", "Bearer expired"],
    ["/oauth/token", `Basic ${pair}`],
    ["/user_account", `Bearer ${parseEnv(renewed).PINTEREST_ACCESS_TOKEN ?? ""}`],
  ]);
  expect((await whoami()).code).toBe(0);
});

test("--sandbox renews the token of a profile at the sandbox", async () => {
  const hosts: string[] = [];
  const proxy = createServer().on("connect", ({ url = "" }, socket) => {
    hosts.push(url);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void proxy.close());
  const { port } = proxy.address() as AddressInfo;
  const preload = join(await scratch(), "proxy.mjs");
  const undici = pathToFileURL(join(root, "node_modules/undici/index.js")).href;
  await writeFile(
    preload,
    `import { ProxyAgent, setGlobalDispatcher } from "${undici}";
     setGlobalDispatcher(new ProxyAgent("http://127.0.0.1:${port}"));`,
  );
  const { env } = await writeProfile([
    "PINTEREST_REFRESH_ACCESS_TOKEN=refresh-token",
    "PINTEREST_APP_ID=1500001",
    "PINTEREST_APP_SECRET=secret-of-the-app",
  ]);
  const NODE_OPTIONS = `--import=${pathToFileURL(preload).href}`;
  const { code, stderr } = await runCli(["whoami", "--sandbox"], { env: { ...env, NODE_OPTIONS } });
  expect([code, stderr]).toEqual([75, expect.stringContaining("POST /oauth/token") as string]);
  expect(new Set(hosts)).toEqual(new Set(["api-sandbox.pinterest.com:443"]));
});

test("a file that others can read is refused", async () => {
  const fake = await lab.start();
  const { env, config, file } = await userOf(fake);
  await mkdir(join(config, "pinterest"));
  await writeFile(file("default"), "PINTEREST_ACCESS_TOKEN=secret-token\n", { mode: 0o644 });
  const { code, stderr } = await runCli(["whoami"], { env });
  expect([code, stderr]).toEqual([
    2,
    `error: ${file("default")}: other users can read it; run chmod 600 ${file("default")}\n`,
  ]);
});

test("the environment wins over the default profile, and a named profile over the environment", async () => {
  const standIn = await startStandIn({ tokens: { access: ["from-file", "from-environment"] } });
  onTestFinished(() => standIn.close());
  standIn.on("GET /user_account", { username: "jane" });
  const config = await scratch();
  await mkdir(join(config, "pinterest"));
  const file = join(config, "pinterest", "default.env");
  await writeFile(file, "PINTEREST_ACCESS_TOKEN=from-file\n", { mode: 0o600 });
  const env = { PINTEREST_API_URI: standIn.baseUrl, XDG_CONFIG_HOME: config };
  await runCli(["whoami"], { env });
  await runCli(["whoami"], { env: { ...env, PINTEREST_ACCESS_TOKEN: "from-environment" } });
  await runCli(["whoami", "--profile", "default"], {
    env: { ...env, PINTEREST_ACCESS_TOKEN: "from-environment" },
  });
  expect(standIn.requests.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer from-file",
    "Bearer from-environment",
    "Bearer from-file",
  ]);
});

test("the keychain is used if it is asked for, and never replaced by a file", async () => {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  standIn.on("GET /user_account", { username: "jane" });
  const env = { PINTEREST_API_URI: standIn.baseUrl, XDG_CONFIG_HOME: await scratch() };
  const missing = await runCli(["whoami", "--keychain"], { env });
  expect([missing.code, missing.stderr]).toEqual([
    2,
    "error: --keychain: install @napi-rs/keyring beside pinterest-client, or leave --keychain out\n",
  ]);

  const folder = await scratch();
  const module = join(folder, "node_modules/@napi-rs/keyring");
  await mkdir(module, { recursive: true });
  await copyFile(await cliFile(), join(folder, "cli.mjs"));
  const write = (body: string) =>
    writeFile(join(module, "index.js"), `exports.Entry = class { getPassword() { ${body} } };`);
  const run = () =>
    runProgram(process.execPath, [join(folder, "cli.mjs"), "whoami", "--keychain"], { env });
  await write('return "PINTEREST_ACCESS_TOKEN=from-keychain"');
  expect((await run()).code).toBe(0);
  expect(standIn.requests[0]?.headers.authorization).toBe("Bearer from-keychain");
  await write('throw new Error("AccessDenied")');
  const denied = await run();
  expect([denied.code, denied.stderr]).toEqual([
    1,
    "error: --keychain: the keychain cannot be accessed (AccessDenied)\n",
  ]);
});

test("login refuses a place that it cannot write before the user signs in", async () => {
  const config = await scratch();
  const file = join(config, "file");
  await writeFile(file, "");
  await mkdir(join(config, "pinterest"));
  const profile = join(config, "pinterest", "default.env");
  await writeFile(profile, "PINTEREST_ACCESS_TOKEN=old\n", { mode: 0o644 });
  const env = { PINTEREST_APP_ID: "1", PINTEREST_APP_SECRET: "secret-of-app" };
  const cases: [string[], string, number, string][] = [
    [["--keychain"], config, 2, "--keychain: install @napi-rs/keyring"],
    [[], file, 1, "cannot be read (ENOTDIR)"],
    [[], "/sys", 1, "default.env: cannot be written ("],
    [[], config, 2, `${profile}: other users can read it`],
    [["--out", config, "--force"], config, 2, `${config} is a folder`],
    [["--out", ""], config, 2, "Expected a file name."],
  ];
  for (const [args, home, code, message] of cases) {
    const given = { env: { ...env, XDG_CONFIG_HOME: home } };
    const ended = await runCli(["login", "--port", "0", "--wait", "0", ...args], given);
    expect([ended.code, ended.stderr]).toEqual([code, expect.stringContaining(message) as string]);
    expect(ended.stderr).not.toContain("Allow the app");
  }
});

test.each([
  [["--scopes", "ads:raed"], 'unknown scope "ads:raed"; did you mean ads:read?'],
  [["--port", "http"], "Expected an integer"],
  [["--out", "x.env", "--print"], "--out, --print: expected one of them"],
  [["--profile", "../x"], "--profile: expected a name of letters"],
])("login refuses %j in one line", async (args, message) => {
  const env = { PINTEREST_APP_ID: "1", PINTEREST_APP_SECRET: "secret-of-app" };
  const { code, stderr } = await runCli(["login", ...args], { env });
  expect([code, stderr]).toEqual([2, expect.stringContaining(message) as string]);
  const none = await runCli(["login"]);
  expect([none.code, none.stderr]).toEqual([
    2,
    expect.stringContaining("set PINTEREST_APP_ID and PINTEREST_APP_SECRET") as string,
  ]);
});
