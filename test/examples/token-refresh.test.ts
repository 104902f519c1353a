import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { scratch } from "../support/run.js";
import { openFake, useExample } from "./run-example.js";

const start = useExample("token-refresh");

async function open() {
  const fake = await openFake();
  const file = join(await scratch(), "tokens.json");
  const env = { ...fake.env, TOKEN_FILE: file };
  return { ...fake, file, run: () => start([], env).ended };
}

/** The routes that were called, each with its token. */
const calls = ({ requests }: Awaited<ReturnType<typeof open>>["standIn"]) =>
  requests.map(({ route, headers, parsedBody }) => [
    route,
    (parsedBody as { refresh_token?: string } | undefined)?.refresh_token ??
      headers.authorization?.replace("Bearer ", ""),
  ]);

describe("the program that refreshes its token", () => {
  test("stores new tokens in a private file before it uses them", async () => {
    const { standIn, file, run } = await open();
    const kept: string[] = [];
    standIn.on("GET /user_account", async ({ request }) => {
      const { accessToken } = JSON.parse(await readFile(file, "utf8")) as { accessToken: string };
      kept.push(`Bearer ${accessToken}`, request.headers.authorization ?? "");
      return { username: "jane" };
    });
    const { code, stdout } = await run();
    expect([code, stdout]).toEqual([0, expect.stringContaining("connected as jane")]);
    expect([kept.length, new Set(kept).size]).toEqual([2, 1]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test("uses the stored tokens rather than the environment's first token", async () => {
    const { standIn, file, run } = await open();
    await run();
    await run();
    const past = {
      ...(JSON.parse(await readFile(file, "utf8")) as object),
      expiresAt: new Date(0),
    };
    await writeFile(file, JSON.stringify(past));
    await run();
    expect(calls(standIn)).toEqual([
      ["POST /oauth/token", "refresh-token-of-the-fake"],
      ["GET /user_account", "stand-in-access-token-1"],
      ["GET /user_account", "stand-in-access-token-1"],
      ["POST /oauth/token", "stand-in-refresh-token-2"],
      ["GET /user_account", "stand-in-access-token-3"],
    ]);
  });

  test("refreshes a token that Pinterest rejects, and repeats the call", async () => {
    const { standIn, run } = await open();
    await run();
    standIn.fail({ route: "GET /user_account", status: 401 });
    expect(await run()).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/refreshed[^]*jane/) as string,
    });
    expect(
      calls(standIn)
        .slice(2)
        .map(([route]) => route),
    ).toEqual(["GET /user_account", "POST /oauth/token", "GET /user_account"]);
  });

  test("survives a burst of 503", async () => {
    const { standIn, run } = await open();
    standIn.fail({ route: "POST /oauth/token", status: 503, times: 2 });
    expect(await run()).toMatchObject({ code: 0 });
  });

  test("exits with 2 if the user has to allow the app again, and shows no token", async () => {
    const { standIn, env, run } = await open();
    standIn.fail({ route: "POST /oauth/token", status: 401, times: Infinity });
    const { code, stdout, stderr } = await run();
    expect([code, stdout]).toEqual([2, ""]);
    for (const [name, value] of Object.entries(env)) {
      if (/TOKEN|SECRET/.test(name)) expect(stderr).not.toContain(value);
    }
  });

  test("does not use a token that it cannot store", async () => {
    const { standIn, env } = await open();
    const nowhere = { ...env, TOKEN_FILE: join(await scratch(), "nowhere", "tokens.json") };
    expect(await start([], nowhere).ended).toMatchObject({ code: 1 });
    expect(calls(standIn).map(([route]) => route)).toEqual(["POST /oauth/token"]);
  });

  test("writes through no link that was planted under the name of its draft, and leaves none", async () => {
    const { file, run } = await open();
    const victim = `${file}.victim`;
    await writeFile(victim, "old");
    await symlink(victim, `${file}.new`);
    await run();
    expect(await readFile(victim, "utf8")).toBe("old");
    expect((await lstat(file)).mode & 0o777).toBe(0o600);
    expect((await lstat(file)).isSymbolicLink()).toBe(false);
    expect((await readdir(dirname(file))).sort()).toEqual([
      "tokens.json",
      "tokens.json.new",
      "tokens.json.victim",
    ]);
  });

  test("does not take over the mode of a file that was there", async () => {
    const { file, run } = await open();
    const past = { refreshToken: "old", accessToken: "old", expiresAt: new Date(0) };
    await writeFile(file, JSON.stringify(past));
    await chmod(file, 0o666);
    await run();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});
