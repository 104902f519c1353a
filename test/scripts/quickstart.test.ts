import { describe, expect, onTestFinished, test } from "vitest";
import { reply, startStandIn } from "../../src/testing/index.js";
import { runScript } from "../support/run.js";

const bare = { PINTEREST_CONVERSION_TOKEN: "", PINTEREST_AD_ACCOUNT_ID: "" };

/** A stand-in for Pinterest, and the variables of somebody who has credentials. */
async function open() {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const env = {
    PINTEREST_CONVERSION_TOKEN: "secret-token",
    PINTEREST_AD_ACCOUNT_ID: "549755885175",
    PINTEREST_API_URI: standIn.baseUrl,
  };
  return { standIn, env };
}

describe("quickstart", () => {
  test("sends the checkout in test mode, and reports the event that breaks a rule", async () => {
    const { code, stdout, stderr } = await runScript("scripts/quickstart.ts", [], bare);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("the server saw ?test=true");
    expect(stdout).toContain("the server saw the Bearer token");
    expect(stdout).toContain("eventId0001: processed");
    expect(stdout).toContain("eventId0001: failed: user_data: does not identify a person");
    expect(stdout).toContain("answered 400, code 4196: Invalid request: ");
    expect(stdout).toMatch(/property 'em'; .*property 'hashed_maids'; and 3 more\n/);
    expect(stdout).toContain("Next: set PINTEREST_CONVERSION_TOKEN and PINTEREST_AD_ACCOUNT_ID");
  });

  test("prints one line of JSON with --json", async () => {
    const { code, stdout } = await runScript("scripts/quickstart.ts", ["--json"], bare);
    expect(code).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout)).toEqual({
      test: true,
      num_events_received: 1,
      num_events_processed: 1,
      events: [{ status: "processed", error_message: null, warning_message: null }],
    });
  });

  test("prints its help with --help", async () => {
    const { code, stdout, stderr } = await runScript("scripts/quickstart.ts", ["--help"], bare);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Usage: npm run quickstart/);
  });

  test("says which variables it ignores", async () => {
    const env = {
      ...bare,
      PINTEREST_API_URI: "http://x.example",
      PINTEREST_APP_SECRET: "secret-1",
    };
    const { code, stderr } = await runScript("scripts/quickstart.ts", ["--json"], env);
    expect(code).toBe(0);
    expect(stderr.trim().split("\n").sort()).toEqual([
      "note: PINTEREST_API_URI is ignored; set PINTEREST_CONVERSION_TOKEN and PINTEREST_AD_ACCOUNT_ID to use it",
      "note: PINTEREST_APP_SECRET is ignored; the quickstart does not use it",
    ]);
  });

  test("talks to PINTEREST_API_URI with credentials, in test mode", async () => {
    const { standIn, env } = await open();
    const { code, stdout, stderr } = await runScript("scripts/quickstart.ts", [], env);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Talking to PINTEREST_API_URI.");
    expect(stdout).toContain("Next: send an order of your own");
    expect(standIn.requests.map(({ search }) => search)).toEqual(["test=true", "test=true"]);
  });

  test.each<[string, Record<string, string>, number | undefined, string]>([
    ["no network", { PINTEREST_API_URI: "http://127.0.0.1:9" }, undefined, "Check the network"],
    ["a dead token", {}, 401, "Create a new conversion token"],
    ["a foreign account", {}, 403, "Check that PINTEREST_AD_ACCOUNT_ID is"],
    ["an unknown account", {}, 404, "Check that PINTEREST_AD_ACCOUNT_ID is"],
    [
      "a wrong account id",
      { PINTEREST_AD_ACCOUNT_ID: "acme" },
      undefined,
      "PINTEREST_AD_ACCOUNT_ID",
    ],
    ["a refused request", {}, 400, "Correct PINTEREST_AD_ACCOUNT_ID or examples/"],
    ["a rate limit", {}, 429, "Wait a minute"],
    ["a broken server", {}, 500, "run it again later"],
    [
      "a token with a space",
      { PINTEREST_CONVERSION_TOKEN: "secret token" },
      undefined,
      "PINTEREST_CONVERSION_TOKEN: expected a non-empty string of printable ASCII characters",
    ],
    ["an address without https", { PINTEREST_API_URI: "http://x.example" }, undefined, "https"],
  ])("ends %s in one line that says what to do", async (_, change, status, advice) => {
    const { standIn, env } = await open();
    if (status) standIn.fail({ status, times: Infinity });
    const run = await runScript("scripts/quickstart.ts", ["--json"], { ...env, ...change });
    expect([run.code, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toMatch(/^error: [^\n]+\n$/);
    expect(run.stderr).toContain(advice);
    expect(run.stderr).not.toContain("secret");
  });

  test("says what to check if the answer is not from the API", async () => {
    const { standIn, env } = await open();
    standIn.on("POST /ad_accounts/{ad_account_id}/events", () => reply(200, "<html>"));
    const { code, stderr } = await runScript("scripts/quickstart.ts", ["--json"], env);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: [^\n]+ Check the proxy, and that PINTEREST_API_URI[^\n]+\n$/);
  });

  test("ends with the event to correct if it failed", async () => {
    const { standIn, env } = await open();
    standIn.decide(() => ({ status: "failed", error_message: "too old" }));
    const { code, stdout } = await runScript("scripts/quickstart.ts", [], env);
    expect(code).toBe(1);
    expect(stdout).toContain("eventId0001: failed: too old");
    expect(stdout).toMatch(/\nNext: correct what is reported above, and run it again\.\n$/);
  });

  test("names the variable that is missing beside a credential", async () => {
    const token = { ...bare, PINTEREST_CONVERSION_TOKEN: "secret-token" };
    const { code, stderr } = await runScript("scripts/quickstart.ts", [], token);
    expect(code).toBe(1);
    expect(stderr).toContain("set PINTEREST_AD_ACCOUNT_ID too");
    expect(stderr).not.toContain("secret-token");
  });
});
