import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
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

/** Who was asked for what, with which token. */
const calls = ({ requests }: Awaited<ReturnType<typeof open>>["standIn"]) =>
  requests.map(({ route, headers, parsedBody }) => [
    route,
    (parsedBody as { refresh_token?: string } | undefined)?.refresh_token ??
      headers.authorization?.replace("Bearer ", ""),
  ]);

describe("the program that renews its token", () => {
  test("has new tokens in a file of its owner's before it uses them", async () => {
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

  test("goes on with what the file has, and not with the environment's first token", async () => {
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

  test("renews a token that Pinterest takes no more, and makes the call again", async () => {
    const { standIn, run } = await open();
    await run();
    standIn.fail({ route: "GET /user_account", status: 401 });
    expect(await run()).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/renewed[^]*jane/) as string,
    });
    expect(
      calls(standIn)
        .slice(2)
        .map(([route]) => route),
    ).toEqual(["GET /user_account", "POST /oauth/token", "GET /user_account"]);
  });

  test("gets over a burst of 503", async () => {
    const { standIn, run } = await open();
    standIn.fail({ route: "POST /oauth/token", status: 503, times: 2 });
    expect(await run()).toMatchObject({ code: 0 });
  });

  test("ends with 2 where the user has to be asked again, and shows no token", async () => {
    const { standIn, env, run } = await open();
    standIn.fail({ route: "POST /oauth/token", status: 401, times: Infinity });
    const { code, stdout, stderr } = await run();
    expect([code, stdout]).toEqual([2, ""]);
    for (const [name, value] of Object.entries(env)) {
      if (/TOKEN|SECRET/.test(name)) expect(stderr).not.toContain(value);
    }
  });

  test("uses no token that it cannot keep", async () => {
    const { standIn, env } = await open();
    const nowhere = { ...env, TOKEN_FILE: join(await scratch(), "nowhere", "tokens.json") };
    expect(await start([], nowhere).ended).toMatchObject({ code: 1 });
    expect(calls(standIn).map(([route]) => route)).toEqual(["POST /oauth/token"]);
  });
});
