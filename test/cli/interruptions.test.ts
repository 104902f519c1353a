import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type StandIn, startStandIn } from "../../src/testing/index.js";
import { envFor, runCli, startCli } from "../support/cli.js";
import { scratch } from "../support/run.js";

const count = 100_000;

/** Pinterest rejects each event of these, and no row of those can be read. */
const isRejected = (id: number) => id % 997 === 0;
const isFaulty = (id: number) => id % 1_009 === 0;

let standIn: StandIn;

beforeAll(async () => {
  standIn = await startStandIn({
    outcome: ({ event_id }) =>
      isRejected(Number(event_id))
        ? { status: "failed", error_message: "rejected" }
        : { status: "processed" },
  });
});
afterAll(() => standIn.close());

/** Writes orders, some of which cannot be read. */
async function writeOrders(): Promise<{ folder: string; file: string }> {
  const folder = await scratch();
  const file = join(folder, "orders.csv");
  const now = Math.floor(Date.now() / 1000);
  const rows = Array.from({ length: count }, (_, index) => {
    const id = index + 1;
    return isFaulty(id) ? `${id};${now}` : `${id},${now},jane${id}@example.com,${id % 90}.50`;
  });
  await writeFile(file, ["id,time,email,value", ...rows, ""].join("\n"));
  return { folder, file };
}

describe.each(["SIGINT", "SIGKILL", "SIGTERM"] as const)("%s at any moment of a send", (signal) => {
  test("and --resume leave an exact ledger: every event once, every failure once", async () => {
    standIn.reset();
    const { folder, file } = await writeOrders();
    const failed = join(folder, "failed.ndjson");
    const args = [
      ...["events", "send", file, "--ad-account", "549755885175", "--failed", failed],
      ...["--set", "event_name=checkout", "--set", "action_source=web", "--quiet"],
    ];
    let stops = 0;
    let result = { code: -1, stdout: "" };
    while (stops < 6) {
      const target = ((stops + 1) * count) / 8;
      const { child, ended } = await startCli([...args, ...(stops > 0 ? ["--resume"] : [])], {
        env: envFor(standIn),
        input: "",
      });
      while (child.exitCode === null && standIn.receivedEvents.length < target) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      child.kill(signal);
      result = await ended;
      expect(result.code).toBe(signal === "SIGKILL" ? 137 : 130);
      stops++;
    }
    result = await runCli([...args, "--resume"], { env: envFor(standIn) });
    expect(result.code).toBe(3);

    const ids = Array.from({ length: count }, (_, index) => index + 1);
    const recorded = standIn.events.map(({ event_id }) => Number(event_id)).sort((a, b) => a - b);
    expect(recorded).toEqual(ids.filter((id) => !isRejected(id) && !isFaulty(id)));
    const lines = (await readFile(failed, "utf8")).trim().split("\n");
    const rows = lines.map((line) => (JSON.parse(line) as { row: number }).row);
    const expected = ids.filter((id) => isRejected(id) || isFaulty(id));
    // Rows that are never sent are listed before those that Pinterest refuses.
    expect(rows.sort((a, b) => a - b)).toEqual(expected);
    expect(JSON.parse(result.stdout)).toEqual({
      rows: count,
      processed: count - expected.length,
      failed: expected.length,
      unsent: 0,
      test: false,
      done: true,
    });
    // A clean stop repeats nothing; a kill repeats only what was under way.
    const repeated = standIn.receivedEvents.filter(({ fate }) => fate === "duplicate").length;
    expect(repeated).toBeLessThanOrEqual(signal === "SIGKILL" ? stops * 6_000 : 0);
  });
});
