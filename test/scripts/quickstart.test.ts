import { describe, expect, test } from "vitest";
import { runScript } from "../support/run.js";

const bare = { PINTEREST_CONVERSION_TOKEN: "", PINTEREST_AD_ACCOUNT_ID: "" };

describe("quickstart", () => {
  test("sends the checkout in test mode and tells the event that breaks a rule, for people", async () => {
    const { code, stdout, stderr } = await runScript("scripts/quickstart.ts", [], bare);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("the server saw ?test=true");
    expect(stdout).toContain("the server saw the Bearer token");
    expect(stdout).toContain("eventId0001: processed");
    expect(stdout).toContain("eventId0001: failed: user_data: does not identify a person");
    expect(stdout).toContain("answered 400, code 4196: Invalid request: ");
  });

  test("prints one line of JSON for machines", async () => {
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

  test("asks for the other half of a credential by name", async () => {
    const token = { ...bare, PINTEREST_CONVERSION_TOKEN: "secret-token" };
    const { code, stderr } = await runScript("scripts/quickstart.ts", [], token);
    expect(code).toBe(1);
    expect(stderr).toContain("set PINTEREST_AD_ACCOUNT_ID too");
    expect(stderr).not.toContain("secret-token");
  });
});
