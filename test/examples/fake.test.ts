import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Pinterest } from "../../src/index.js";
import { scratch } from "../support/run.js";
import { startProgram } from "../support/start-program.js";

/** The command of examples/README.md. */
const startFake = (...args: string[]) =>
  startProgram(process.execPath, ["--import", "tsx", "examples/fake/main.ts", ...args]);

describe("the fake of the examples", () => {
  test("runs an example, exits with its code, and lists the requests it received", async () => {
    const inbox = await scratch();
    await writeFile(join(inbox, "orders.csv"), "order_id\n1\n");
    expect(await startFake("examples/nightly-export/main.ts", inbox).ended).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^orders\.csv: the file has no column .*\nfake: 0 events recorded$/m,
      ) as string,
    });
    const plan = "examples/publish-pins/plan.json";
    expect(await startFake("examples/publish-pins/main.ts", plan).ended).toMatchObject({
      code: 0,
      stdout: "Oak, oiled: Pin 1\n",
      stderr: expect.stringContaining("fake: POST /pins\n") as string,
    });
  });

  test("prints the environment that leads to it if there is no example to run", async () => {
    const fake = startFake();
    await fake.seen(/PINTEREST_AD_ACCOUNT_ID=\d+\n/);
    const lines = fake.output.stdout.trim().split("\n");
    const env = Object.fromEntries(lines.map((line) => line.split("=") as [string, string]));
    const { username } = await Pinterest.fromEnv({}, env).get("/user_account");
    expect(username).toBe("jane");
    const { code, stderr } = await fake.stop("SIGINT");
    expect([code, stderr]).toEqual([0, "fake: GET /user_account\nfake: 0 events recorded\n"]);
  });
});
