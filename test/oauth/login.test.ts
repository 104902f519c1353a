import { once } from "node:events";
import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { connect, createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { Pinterest } from "../../src/index.js";
import { receiveCode } from "../../src/cli/login/callback.js";
import { startCli } from "../support/cli.js";
import { openLab } from "../support/fake-oauth-lab.js";
import { testThatNoSecretShows } from "../support/fake-oauth-watch.js";
import { app, type FakePinterest } from "../support/fake-oauth.js";
import { runProgram, scratch } from "../support/run.js";

const lab = openLab();
/** Starts the login command; `page` is the URL that it asks the user to open. */
async function startLogin(
  fake: FakePinterest,
  args: readonly string[],
  env: Record<string, string> = {},
) {
  const where = ["--port", "0", "--authorize-url", fake.authorizeUrl];
  const { child, output, ended } = await startCli(["login", ...where, ...args], {
    input: "",
    env: {
      PINTEREST_APP_ID: app.appId,
      PINTEREST_APP_SECRET: app.appSecret,
      PINTEREST_API_URI: fake.baseUrl,
      ...env,
    },
  });
  const page = new Promise<string>((resolve, reject) => {
    child.on("close", () => {
      reject(new Error(`the login ended without a page: ${output.stderr}`));
    });
    child.stderr.on("data", () => {
      const url = /^http\S+$/m.exec(output.stderr);
      if (url) resolve(url[0]);
    });
  });
  // Most tests of failures never ask for the page.
  page.catch(() => undefined);
  return {
    page,
    ended: ended.then((result) => {
      lab.watch.keep(result.stderr);
      if (!args.includes("--print")) lab.watch.keep(result.stdout);
      return result;
    }),
  };
}

/** Opens the page as a browser does, and follows its redirect. */
async function browse(url: string): Promise<{ address: string; status: number; html: string }> {
  const asked = await fetch(url, { redirect: "manual" });
  const address = asked.headers.get("location") ?? "";
  const answer = await fetch(address);
  const html = await answer.text();
  lab.watch.keep(html);
  expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
  return { address, status: answer.status, html };
}

describe("login", () => {
  test("writes a private file that fromEnv works with", async () => {
    const fake = await lab.start();
    const out = join(await scratch(), "tokens.env");
    const { page, ended } = await startLogin(fake, [
      "--out",
      out,
      "--scopes",
      "user_accounts:read",
    ]);
    const url = new URL(await page);
    expect(url.searchParams.get("scope")).toBe("user_accounts:read");
    expect(url.searchParams.get("redirect_uri")).toMatch(/^http:\/\/localhost:\d+\/callback$/);
    expect(url.searchParams.get("state")).toMatch(/^[\w-]{32}$/);
    const { status, html } = await browse(url.href);
    expect([status, html]).toEqual([200, expect.stringContaining("go back to the terminal")]);
    const { code, stdout, stderr } = await ended;
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain(`The tokens will be written to ${out}.\n`);
    expect((await stat(out)).mode & 0o777).toBe(0o600);

    const text = await readFile(out, "utf8");
    expect(text).toMatch(/^# expires 20\d\d-\d\d-\d\dT/);
    const env = { ...parseEnv(text), PINTEREST_API_URI: fake.baseUrl };
    const pinterest = Pinterest.fromEnv(app, env);
    await pinterest.get("/user_account");
    fake.book.endAll("access");
    await pinterest.get("/user_account");
  });

  test("prints environment variables, and nothing else on the standard output", async () => {
    const fake = await lab.start();
    const { page, ended } = await startLogin(fake, ["--print", "--continuous-refresh"]);
    await browse(await page);
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    const lines = stdout.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines.map((line) => line.split("=")[0])).toEqual([
      "PINTEREST_ACCESS_TOKEN",
      "PINTEREST_REFRESH_ACCESS_TOKEN",
    ]);
    const form = new URLSearchParams(fake.requests.at(-1)?.body);
    expect(form.get("continuous_refresh")).toBe("true");
  });

  test("refuses a callback with another state, and waits for the right one", async () => {
    const fake = await lab.start();
    fake.person.tampersWithState = true;
    const { page, ended } = await startLogin(fake, ["--print"]);
    const url = await page;
    const { status, html } = await browse(url);
    expect(status).toBe(400);
    expect(html).toContain("This request has the wrong state");
    expect(fake.tokenRequests()).toBe(0);
    fake.person.tampersWithState = false;
    expect((await browse(url)).status).toBe(200);
    expect((await ended).code).toBe(0);
    expect(fake.tokenRequests()).toBe(1);
  });

  test.each([
    "GET //",
    "GET //[",
    "GET http://[::",
    "GET /callback?%",
    "GET /callback?state=%00&code=1",
    "OPTIONS *",
    "HEAD /callback",
    "\0",
  ])("is not ended by a local request such as %j", async (requestLine) => {
    const fake = await lab.start();
    const { page, ended } = await startLogin(fake, ["--print"]);
    const url = await page;
    const callback = new URL(new URL(url).searchParams.get("redirect_uri") ?? "");
    const socket = connect(Number(callback.port), "127.0.0.1");
    socket.end(`${requestLine} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 40[04] /);
    socket.destroy();
    expect((await browse(url)).status).toBe(200);
    expect((await ended).code).toBe(0);
  });

  test.each([
    "it's",
    'a"b',
    "a\nPINTEREST_APP_ID=1",
    "a b",
    "~root",
    "a$HOME",
    "a#b",
    "`id`",
    "\\",
  ])("refuses a token that shells and Node.js would read differently: %j", async (token) => {
    const fake = await lab.start();
    const out = join(await scratch(), "tokens.env");
    fake.mishaps.push({
      after: ({ status, body }) => ({
        status,
        body: { ...(body as object), access_token: token },
      }),
    });
    const { page, ended } = await startLogin(fake, ["--out", out]);
    await browse(await page);
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: [^\n]+\n$/m);
    await expect(stat(out)).rejects.toThrow("ENOENT");
  });

  test("writes a file that a shell reads as Node.js does", async () => {
    const fake = await lab.start();
    const out = join(await scratch(), "tokens.env");
    const { page, ended } = await startLogin(fake, ["--out", out]);
    await browse(await page);
    await ended;
    const text = await readFile(out, "utf8");
    const print = `. "${out}"; printf '%s %s' "$PINTEREST_ACCESS_TOKEN" "$PINTEREST_REFRESH_ACCESS_TOKEN"`;
    const { stdout } = await runProgram("sh", ["-c", print]);
    const env = parseEnv(text);
    expect(stdout.split(" ")).toEqual([
      env.PINTEREST_ACCESS_TOKEN,
      env.PINTEREST_REFRESH_ACCESS_TOKEN,
    ]);
  });

  test("reports that access was denied", async () => {
    const fake = await lab.start();
    fake.person.allows = false;
    const { page, ended } = await startLogin(fake, ["--print"]);
    expect((await browse(await page)).html).toContain("Access was denied");
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toContain("error: Access was denied on Pinterest's page; start again");
  });

  test("serves only its own page, and echoes nothing that it was sent", async () => {
    const fake = await lab.start();
    const { page, ended } = await startLogin(fake, ["--print"]);
    const url = new URL(await page);
    const callback = url.searchParams.get("redirect_uri") ?? "";
    expect((await fetch(new URL("/favicon.ico", callback))).status).toBe(404);
    expect((await fetch(callback, { method: "POST" })).status).toBe(404);
    const state = url.searchParams.get("state") ?? "";
    const query = new URLSearchParams({ state, error: "<script>alert(1)</script>" });
    const answer = await fetch(`${callback}?${query.toString()}`);
    expect(await answer.text()).not.toContain("script");
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).not.toContain("script");
  });

  test("reports what Pinterest refuses without showing the code or the secret", async () => {
    const fake = await lab.start();
    const out = join(await scratch(), "tokens.env");
    fake.mishaps.push({ before: { status: 400, body: { code: 283, message: "Invalid grant" } } });
    const login = await startLogin(fake, ["--out", out]);
    const { address } = await browse(await login.page);
    expect(address).toContain("code=");
    const { code, stderr } = await login.ended;
    expect(code).toBe(1);
    expect(stderr).toContain("error: POST /oauth/token answered 400, code 283: Invalid grant");

    const wrong = await startLogin(fake, ["--out", out], {
      PINTEREST_APP_SECRET: "wrong-secret+/1",
    });
    lab.watch.protect(["wrong-secret+/1"]);
    await browse(await wrong.page);
    const ended = await wrong.ended;
    expect(ended.stderr).toContain("Are appId and appSecret those of one app?");
    await expect(stat(out)).rejects.toThrow("ENOENT");
  });

  test("leaves an existing file alone unless it is forced to replace it", async () => {
    const fake = await lab.start();
    const folder = await scratch();
    const out = join(folder, "tokens.env");
    await writeFile(out, "old");
    await chmod(out, 0o644);
    const refused = await (await startLogin(fake, ["--out", out])).ended;
    expect([refused.code, refused.stderr]).toEqual([
      2,
      `error: ${out} already exists; --force replaces it\n`,
    ]);
    const { page, ended } = await startLogin(fake, ["--out", out, "--force"]);
    await browse(await page);
    expect((await ended).code).toBe(0);
    expect(await readFile(out, "utf8")).toContain("PINTEREST_ACCESS_TOKEN=");
    expect((await stat(out)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["tokens.env"]);
  });

  test("does not replace a file that appeared while the user decided", async () => {
    const fake = await lab.start();
    const folder = await scratch();
    const out = join(folder, "tokens.env");
    const { page, ended } = await startLogin(fake, ["--out", out]);
    const url = await page;
    await mkdir(out);
    await browse(url);
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toContain("cannot be written (EEXIST)");
    expect(await readdir(folder)).toEqual(["tokens.env"]);
  });

  test("gives up when nobody comes", async () => {
    const fake = await lab.start();
    const { code, stderr } = await (await startLogin(fake, ["--print", "--wait", "0"])).ended;
    expect(code).toBe(1);
    expect(stderr).toContain("error: timed out waiting for the browser");
  });

  test("reports that the port is taken", async () => {
    const fake = await lab.start();
    const server = createServer();
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const port = String((server.address() as AddressInfo).port);
    const { code, stderr } = await (await startLogin(fake, ["--print", "--port", port])).ended;
    expect(code).toBe(1);
    expect(stderr).toContain(`error: port ${port} cannot be used (EADDRINUSE)`);
  });

  test("gives up at once if the time was over before the server listened", async () => {
    const callback = await receiveCode({ port: 0, state: "state", signal: AbortSignal.abort() });
    await expect(callback.code).rejects.toThrow("timed out waiting for the browser");
    await callback.close();
  });

  test.each<[number, string, string[], Record<string, string>?]>([
    [2, "set PINTEREST_APP_SECRET;", ["--print"], { PINTEREST_APP_SECRET: "" }],
    [
      2,
      "set PINTEREST_APP_ID and PINTEREST_APP_SECRET",
      ["--print"],
      { PINTEREST_APP_ID: " ", PINTEREST_APP_SECRET: "" },
    ],
    [2, "Expected an integer from 0 to 65535", ["--print", "--port", "65536"]],
    [
      2,
      "PINTEREST_API_URI: expected an https URL",
      ["--print"],
      { PINTEREST_API_URI: "http://x.example" },
    ],
    [1, "cannot be written (ENOENT)", ["--out", "/no/such/folder/tokens"]],
  ])("ends with code %d and one line: %s", async (expected, message, args, env) => {
    const fake = await lab.start();
    const { code, stdout, stderr } = await (await startLogin(fake, args, env)).ended;
    expect([code, stdout]).toEqual([expected, ""]);
    expect(stderr).toMatch(/^error: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });
});

testThatNoSecretShows(lab.watch, 20);
