import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reply, startStandIn } from "../../src/testing/index.js";
import { cliFile, envFor, runCli, secrets, startCli, useStandIn } from "../support/cli.js";
import { runProgram, scratch } from "../support/run.js";

const standIn = await useStandIn();

const boards = Array.from({ length: 600 }, (_, index) => ({
  id: String(index + 1),
  name: `Board ${index + 1}`,
  owner: { username: "jane" },
}));

/** Runs a command against the stand-in; no output of any may hold a token. */
async function run(args: readonly string[], input = "") {
  const ended = await runCli(args, { env: envFor(standIn), input });
  for (const secret of Object.values(secrets)) {
    expect(ended.stdout + ended.stderr).not.toContain(secret);
  }
  return ended;
}

describe("a call", () => {
  test("writes one JSON value a line to a pipe, and nothing else", async () => {
    standIn.pages("GET /boards", boards);
    const { code, stdout, stderr } = await run(["get", "/boards", "page_size=3"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(
      boards
        .slice(0, 3)
        .map((board) => `${JSON.stringify(board)}\n`)
        .join(""),
    );
    expect(standIn.requests[0]?.query).toEqual({ page_size: "3" });
  });

  test("reads all pages into one stream, or as many items as are wanted", async () => {
    standIn.pages("GET /boards", boards);
    const all = await run(["get", "/boards", "--paginate", "--fields", "id,owner.username"]);
    expect(all.stdout.trim().split("\n")).toHaveLength(600);
    expect(all.stdout).toMatch(/^\{"id":"1","owner\.username":"jane"\}\n/);
    const some = await run(["get", "/boards", "--paginate", "--limit", "2", "--json"]);
    expect(JSON.parse(some.stdout)).toEqual(boards.slice(0, 2));
    const csv = await run([
      "get",
      "/boards",
      "--paginate",
      "--limit",
      "2",
      "--csv",
      "--fields",
      "name,id",
    ]);
    expect(csv.stdout).toBe("name,id\r\nBoard 1,1\r\nBoard 2,2\r\n");
  });

  test("places keys by the table: path, query and body, typed", async () => {
    standIn.on("POST /ad_accounts/{ad_account_id}/campaigns", ({ body }) => ({
      items: body as [],
    }));
    const { code, stderr } = await run([
      "post",
      "/ad_accounts/{ad_account_id}/campaigns",
      "--ad-account",
      "549755885175",
      "name=Spring",
      "objective_type=awareness",
      "daily_spend_cap=5000000",
      "is_flexible_daily_budgets=true",
      'tracking_urls:={"impression":["https://example.com"]}',
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    const [request] = standIn.requests;
    expect(request?.path).toBe("/ad_accounts/549755885175/campaigns");
    expect(JSON.parse(request?.body ?? "")).toEqual([
      {
        name: "Spring",
        objective_type: "AWARENESS",
        daily_spend_cap: 5_000_000,
        is_flexible_daily_budgets: true,
        tracking_urls: { impression: ["https://example.com"] },
      },
    ]);
  });

  test("finds the operation of a path with values, and of an operationId", async () => {
    standIn.on("GET /boards/{board_id}", { id: "12", name: "Kitchens" });
    expect((await run(["get", "/boards/12"])).stdout).toBe('{"id":"12","name":"Kitchens"}\n');
    expect((await run(["get", "boards/get", "board_id=12"])).code).toBe(0);
    expect(standIn.requests.map(({ path }) => path)).toEqual(["/boards/12", "/boards/12"]);
  });

  test("takes its body from a file or a pipe, with keys added", async () => {
    standIn.on("POST /boards", ({ body }) => ({ ...body, id: "1" }));
    const file = join(await scratch(), "body.json");
    await writeFile(file, '\ufeff{ "name": "Kitchens" }');
    await run(["post", "/boards", "--input", file, "privacy=SECRET"]);
    await run(["post", "/boards", "--input", "-"], '{ "name": "Baths" }');
    expect(standIn.requests.map(({ body }) => body)).toEqual([
      '{"name":"Kitchens","privacy":"SECRET"}',
      '{"name":"Baths"}',
    ]);
  });

  test("prints the curl command or the request, and sends nothing", async () => {
    const args = ["post", "/boards", "name=Jane's", "ad_account_id=549755885175"];
    const { stdout, code } = await run([...args, "--curl"]);
    expect(code).toBe(0);
    expect(stdout)
      .toBe(`curl --request POST '${standIn.baseUrl}/boards?ad_account_id=549755885175' \\
  --header "Authorization: Bearer $PINTEREST_ACCESS_TOKEN" \\
  --header 'accept: application/json' \\
  --header 'content-type: application/json' \\
  --data '{"name":"Jane'\\''s"}'
`);
    const events = ["post", "/ad_accounts/1/events", "data:=[]", "--curl"];
    const conversion = await run([...events, "--credential", "conversion-token"]);
    expect(conversion.stdout).toContain('"Authorization: Bearer $PINTEREST_CONVERSION_TOKEN"');
    const access = await run([...events, "--credential", "access-token"]);
    expect(access.stdout).toContain('"Authorization: Bearer $PINTEREST_ACCESS_TOKEN"');
    const dry = await run([...args, "--dry-run"]);
    expect(JSON.parse(dry.stdout)).toMatchObject({ method: "POST", body: { name: "Jane's" } });
    expect(standIn.requests).toEqual([]);
  });

  test("prints no secret of a body: curl reads it from standard input", async () => {
    const body = '{"grant_type":"refresh_token","refresh_token":"abc123"}';
    const args = ["post", "/oauth/token", "--input", "-"];
    const { code, stdout, stderr } = await run([...args, "--curl"], body);
    expect(code).toBe(0);
    expect(stdout + stderr).not.toContain("abc123");
    expect(stdout).toMatch(/--data @-\n$/);
    expect(stderr).toContain("The body has a secret, refresh_token");
    const dry = JSON.parse((await run([...args, "--dry-run"], body)).stdout) as { body: string };
    expect(dry.body).toBe("grant_type=refresh_token&refresh_token=abc123");
  });

  test("an output that cannot be written is one line and exit code 1", async () => {
    for (const args of ["ops search", "--help"]) {
      const command = `"${process.execPath}" "${await cliFile()}" ${args} > /dev/full`;
      expect(await runProgram("sh", ["-c", command])).toMatchObject({
        code: 1,
        stderr: "error: the output cannot be written (ENOSPC)\n",
      });
    }
  });

  test("fields that only the prototype has are empty", async () => {
    standIn.on("GET /boards/{board_id}", { id: "12", name: "Kitchens" });
    const { stdout } = await run(["get", "/boards/12", "--csv", "--fields", "id,toString"]);
    expect(stdout).toBe("id,toString\r\n12,\r\n");
  });

  test("pipes all pages through one jq", async () => {
    standIn.pages("GET /boards", boards);
    const folder = await scratch();
    const jq = `#!/bin/sh\necho "jq $@"\nwc -l\n`;
    await writeFile(join(folder, "jq"), jq, { mode: 0o755 });
    const args = ["get", "/boards", "--paginate", "--jq", ".name"];
    const PATH = `${folder}:${process.env.PATH ?? ""}`;
    const { stdout, code } = await runCli(args, { env: { ...envFor(standIn), PATH } });
    expect([code, stdout]).toEqual([0, "jq -M -c .name\n600\n"]);
    const none = await runCli(args, { env: { ...envFor(standIn), PATH: folder + "/none" } });
    expect([none.code, none.stdout]).toEqual([2, ""]);
    expect(none.stderr).toContain("--jq: jq is not installed");
  });

  test("sends a page size only to operations that take one", async () => {
    standIn.pages("GET /boards", boards);
    expect((await run(["get", "/boards", "--paginate"])).code).toBe(0);
    expect(standIn.requests[0]?.query.page_size).toBe("250");
    standIn.reset();
    standIn.on("GET /search/pins", { items: [{ id: "1" }], bookmark: null });
    const { code, stderr } = await run(["get", "/search/pins", "query=kitchen", "--paginate"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(standIn.requests.map(({ query }) => query)).toEqual([{ query: "kitchen" }]);
  });

  test("ends with success when the reader of its output has seen enough", async () => {
    standIn.pages("GET /boards", boards);
    const command = `"${process.execPath}" "${await cliFile()}" get /boards --paginate; echo $? >&2`;
    const sh = spawn("sh", ["-c", `{ ${command}; } | head -n 1`], {
      env: { ...process.env, ...envFor(standIn) },
    });
    const output = { out: "", err: "" };
    sh.stdout.on("data", (chunk: Buffer) => (output.out += chunk.toString()));
    sh.stderr.on("data", (chunk: Buffer) => (output.err += chunk.toString()));
    await once(sh, "close");
    expect(output).toEqual({ out: `${JSON.stringify(boards[0])}\n`, err: "0\n" });
  });

  test("ends with success, and reads no further pages, when the reader of jq's output has seen enough", async () => {
    // A page is larger than all buffers on the way to `head`.
    const large = Array.from({ length: 5_000 }, (_, i) => ({
      id: `${i}`,
      name: "x".repeat(3_000),
    }));
    standIn.pages("GET /boards", large);
    const folder = await scratch();
    await writeFile(join(folder, "jq"), "#!/bin/sh\nexec cat\n", { mode: 0o755 });
    const args = [await cliFile(), "get", "/boards", "--paginate", "--jq", "."];
    const command = `"${process.execPath}" ${args.join(" ")}; echo $? >&2`;
    const PATH = `${folder}:${process.env.PATH ?? ""}`;
    const sh = await runProgram("sh", ["-c", `{ ${command}; } | head -n 1`], {
      env: { ...envFor(standIn), PATH },
    });
    expect(sh).toEqual({ code: 0, stdout: `${JSON.stringify(large[0])}\n`, stderr: "0\n" });
    expect(standIn.requests.length).toBeLessThan(20);
  });
});

describe("wrong input is one clear line and exit code 2", () => {
  test.each([
    [["gte", "/boards"], "unknown command 'gte'"],
    [["get", "/bords"], "/bords: unknown path; did you mean /boards?"],
    [["post", "/user_account"], "/user_account: the API has no POST here; expected get"],
    [
      ["get", "/boards", "pagesize=5"],
      "pagesize: GET /boards has no such key; did you mean page_size?",
    ],
    [["get", "/boards", "page_size=many"], "page_size: expected an integer"],
    [["get", "/boards", "privacy=SECRT"], "did you mean SECRET?"],
    [["get", "/boards", "page_size"], '"page_size": expected key=value, key:=JSON or ?key=value'],
    [["get", "/boards/{board_id}"], "board_id: is missing; give board_id=VALUE"],
    [["get", "/boards/12", "--paginate"], "--paginate: this operation does not return pages"],
    [["get", "/boards", "--json", "--csv"], "--json, --csv: expected one of them"],
    [["get", "/boards", "--token=abc123"], "unknown option '--token=…'"],
    [
      ["post", "/boards", "--input", "/nowhere.json"],
      "--input: /nowhere.json cannot be read (ENOENT)",
    ],
    [["post", "/oauth/token", "refresh_token=abc123"], "refresh_token: must not be an argument"],
    [
      ["post", "/catalogs/feeds", 'credentials:={"username":"a","password":"abc123"}'],
      "password: must not be an argument",
    ],
    [["get", "/boards", "-HAuthorization:Bearer abc123"], "unknown option '-H…'"],
    [["get", "/boards", "--header=Authorization: 'abc123'"], "unknown option '--header=…'"],
    [["get", "/boards", "--limit", "abc123"], "option '--limit <n>' argument is invalid."],
    [["get", "/", "--unknown"], "path: expected a path below the API's URL"],
    [["get", "/"], "path: expected a path below the API's URL"],
    [["help", "foo"], "help: unknown command foo; expected one of get, post"],
    [["help", "events", "snd"], "help: unknown command events snd; expected one of send, check"],
    [["report", "toString"], "toString: unknown kind of report"],
    [["report", "leads", "--out", ""], "'--out <file>' argument is invalid. Expected a file name."],
    [["report", "leads", "--out", "/tmp", "--force"], "--out: /tmp is a folder"],
    [["post", "/boards", "name=x", "name=y"], "name: given twice; expected one value"],
    [["post", "/boards", "name=x", "--test"], "boards/create is refused in test mode"],
    [["ops", "show", "boards/lst"], "boards/lst: unknown operation; did you mean boards/list?"],
    [["get", "/boards", "--limit", "none"], "Expected an integer, 1 or more."],
    [["get", "/boards", "--limit", "5"], "--limit: expected --paginate too"],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n").length).toBeLessThanOrEqual(2);
    expect(stderr).not.toContain("abc123");
    expect(standIn.requests).toEqual([]);
  });
});

describe("exit codes", () => {
  test("tell failures apart", async () => {
    standIn.on("GET /boards/{board_id}", () =>
      reply(404, { code: 40, message: "Board not found." }),
    );
    expect((await run(["get", "/boards/1"])).code).toBe(1);
    standIn.fail({ status: 401 });
    const denied = await run(["get", "/user_account"]);
    expect([denied.code, denied.stdout]).toEqual([4, ""]);
    expect(denied.stderr).toMatch(/^error: .*Has the access token expired or been revoked/);
    standIn.fail({ status: 429, retryAfter: 3600 });
    expect((await run(["get", "/user_account"])).code).toBe(75);
    const none = await runCli(["get", "/user_account"]);
    expect(none.code).toBe(4);
    expect(none.stderr).toBe(
      "error: no credentials; run pinterest login, or set PINTEREST_ACCESS_TOKEN (for events: PINTEREST_CONVERSION_TOKEN)\n",
    );
  });

  test("an app's id and secret alone are not signed in", async () => {
    const env = { PINTEREST_APP_ID: "1500001", PINTEREST_APP_SECRET: "secret-of-the-app" };
    const { code, stdout, stderr } = await runCli(["get", "/boards"], {
      env: { ...env, PINTEREST_API_URI: standIn.baseUrl },
    });
    expect([code, stdout]).toEqual([4, ""]);
    expect(stderr).toMatch(
      /^error: .*accessToken.* is missing.*; run pinterest login, or set .*\n$/,
    );
    expect(stderr).not.toContain("secret-of-the-app");
    expect(standIn.requests).toEqual([]);
  });

  test("an error ends the command even if its input is never closed", async () => {
    const commands: [string[], string][] = [
      [["get", "/bords"], ""],
      [["events", "send", "-", "--ad-account", "1"], "nr;mail\n1;jane@example.com\n"],
    ];
    for (const [args, input] of commands) {
      const { child, ended } = await startCli(args, { env: envFor(standIn) });
      child.stdin.write(input);
      expect((await ended).code).toBe(2);
      expect(child.stdin.writableEnded).toBe(false);
    }
  });

  test("Ctrl-C during a call ends it with 130", async () => {
    standIn.fail({ connection: "stall" });
    const { child, ended } = await startCli(["get", "/user_account"], {
      env: envFor(standIn),
      input: "",
    });
    while (standIn.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    expect(await ended).toEqual({ code: 130, stdout: "", stderr: "" });
  });

  test("control characters of an answer do not reach the terminal", async () => {
    standIn.on("GET /boards/{board_id}", () =>
      reply(404, { code: 40, message: "\u001b[31mred\nline" }),
    );
    const { stderr } = await run(["get", "/boards/1"]);
    expect(stderr).not.toContain("\u001b");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("ops", () => {
  test("search finds the operation that is meant first", async () => {
    for (const [words, id] of [
      ["conversion events", "events/create"],
      ["list boards", "boards/list"],
      ["events/create", "events/create"],
      ["create campaign", "campaigns/create"],
    ]) {
      const { stdout } = await runCli([
        "ops",
        "search",
        ...(words ?? "").split(" "),
        "--fields",
        "id",
      ]);
      expect(stdout.split("\n")[0], words).toBe(JSON.stringify({ id }));
    }
  });

  test("show describes access, limits and keys, for people and programs", async () => {
    const { stdout } = await runCli(["ops", "show", "events/create"]);
    expect(stdout).toContain("conversion token");
    expect(stdout).toContain("https://developers.pinterest.com/docs/api/v5/events-create");
    const json = await runCli(["ops", "show", "GET", "/boards", "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ id: "boards/list", rateLimit: "org_read" });
  });
});

describe("completion", () => {
  test("offers commands, options, paths, keys and values", async () => {
    const offered = async (...words: string[]) =>
      (await runCli(["__complete", ...words])).stdout.trim().split("\n");
    expect(await offered("ev")).toEqual(["events"]);
    expect(await offered("events", "")).toEqual(["send", "check"]);
    expect(await offered("get", "/boards/{board_id}/")).toContain("/boards/{board_id}/pins");
    expect(await offered("post", "/boards", "pri")).toEqual(["privacy="]);
    expect(await offered("post", "/boards", "privacy=S")).toEqual(["privacy=SECRET"]);
    expect(await offered("get", "/boards", "--pag")).toEqual(["--paginate"]);
    expect(await offered("report", "")).toContain("catalogs");
    expect(await offered("report", "analytics", "gran")).toEqual(["granularity="]);
    expect(await offered("report", "analytics", "granularity=W")).toEqual(["granularity=WEEK"]);
    expect(await offered("report", "toString", "")).toEqual([""]);
    // The value of an option is not a path.
    expect(await offered("get", "--profile", "shop", "/boards", "pag")).toEqual(["page_size="]);
    expect(await offered("get", "/boards", "--fields", "")).toEqual([""]);
  });

  test("bash completes with the script, and an unknown shell is refused", async () => {
    const { stdout } = await runCli(["completion", "bash"]);
    const folder = await scratch();
    const file = join(folder, "completion.bash");
    await writeFile(
      file,
      `pinterest() { "${process.execPath}" "${await cliFile()}" "$@"; }\n${stdout}
COMP_WORDS=(pinterest ops sh) COMP_CWORD=2
_pinterest
printf '%s|' "\${COMPREPLY[@]}"
`,
    );
    const bash = spawn("bash", [file]);
    let completed = "";
    bash.stdout.on("data", (chunk: Buffer) => (completed += chunk.toString()));
    await once(bash, "close");
    expect(completed).toBe("show |");
    expect((await runCli(["completion", "tcsh"])).code).toBe(2);
  });
});

describe("an operation that this version does not know", () => {
  test("is called as it is written, with keys in the body or the query", async () => {
    const server = await startStandIn({
      respond: ({ path, body }) =>
        path.startsWith("/new/") ? { status: 200, body: { path, got: body || null } } : undefined,
    });
    const env = envFor(server);
    const post = await runCli(["post", "/new/thing", "name=x", "size:=3", "?beta=true"], { env });
    expect([post.stderr, post.code]).toEqual(["", 0]);
    expect(JSON.parse(post.stdout)).toEqual({ path: "/new/thing", got: '{"name":"x","size":3}' });
    expect((await runCli(["get", "/new/thing", "a=1"], { env })).code).toBe(0);
    expect(server.requests.map(({ query }) => query)).toEqual([{ beta: "true" }, { a: "1" }]);
    const other = ["get", "/new/thing", "--credential", "conversion-token"];
    expect((await runCli(other, { env })).code).toBe(0);
    expect(server.requests.at(-1)?.headers.authorization).toContain("conversion-token-of");
    const tested = await runCli(["post", "/new/thing", "name=x", "--test"], { env });
    expect([tested.code, server.requests.length]).toEqual([2, 3]);
    await server.close();
  });
});
