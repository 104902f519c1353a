import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { hashUserData } from "../../src/index.js";
import { startStandIn } from "../../src/testing/index.js";
import { envFor, runCli, useStandIn } from "../support/cli.js";
import { scratch } from "../support/run.js";

const standIn = await useStandIn();

const now = Math.floor(Date.now() / 1000) - 60;
const checkout = ["--set", "event_name=checkout", "--set", "action_source=web", "--quiet"];

async function send(input: string, more: readonly string[]) {
  const cwd = await scratch();
  const args = ["events", "send", "-", "--ad-account", "549755885175", "--failed", "failed.ndjson"];
  const ended = await runCli([...args, ...more], { env: envFor(standIn), input, cwd });
  const failed = async () => {
    const text = await readFile(join(cwd, "failed.ndjson"), "utf8");
    const lines = text.split("\n").filter(Boolean);
    return lines.map((line) => JSON.parse(line) as { event_id: string; reason: string });
  };
  return { ...ended, failed };
}

test("--decimal-comma reads 1.234,50 and 19,99, and refuses amounts with a decimal point", async () => {
  const values = ["1.234,50", "19,99", "1.234", "7", "-5,5", "19.99", "1,234.50", "12.34,5"];
  const rows = values.map((value, i) => `o${i};${now};jane${i}@example.com;${value};EUR`);
  const input = ["id;time;email;value;currency", ...rows, ""].join("\n");
  const { code, failed } = await send(input, [...checkout, "--decimal-comma"]);
  const sent = standIn.events.map(({ event_id, custom_data }) => [event_id, custom_data?.value]);
  expect(sent).toEqual([
    ["o0", "1234.50"],
    ["o1", "19.99"],
    ["o2", "1234"],
    ["o3", "7"],
    ["o4", "-5.5"],
  ]);
  expect(code).toBe(3);
  const reason = "value: expected an amount with a decimal comma, such as 1.234,50";
  expect(await failed()).toMatchObject([
    { event_id: "o5", reason },
    { event_id: "o6", reason },
    { event_id: "o7", reason },
  ]);
});

test("--set is refused for a file of events as Pinterest takes them, which are sent unchanged", async () => {
  const event = {
    ...{ event_id: "a", event_time: now, event_name: "lead", action_source: "web" },
    user_data: hashUserData({ email: "jane@example.com" }),
  };
  const { code, stdout, stderr } = await send(`${JSON.stringify(event)}\n`, checkout);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^error: --set: the file has events as Pinterest takes them.*\n$/);
  expect(standIn.requests).toEqual([]);
});

test("a value of --set that its field cannot have is one mistake of usage, not one of every row", async () => {
  const rows = [1, 2].map((id) => `${id},${now},jane${id}@example.com`);
  const input = ["id,time,email", ...rows, ""].join("\n");
  const { code, stdout, stderr } = await send(input, [...checkout, "--set", "opt_out=maybe"]);
  expect([code, stdout, stderr]).toEqual([2, "", "error: opt_out: expected true or false\n"]);
  expect(standIn.requests).toEqual([]);
});

test("--rate makes up for at most a second after a slow answer, so that no burst follows", async () => {
  const arrivals: number[] = [];
  const slow = await startStandIn({ respond: () => void arrivals.push(performance.now()) });
  onTestFinished(() => slow.close());
  // Longer than all rows take at the rate.
  slow.fail({ delay: 2_500 });
  const rows = Array.from({ length: 10_000 }, (_, i) => `${i},${now},jane${i}@example.com`);
  const args = ["events", "send", "-", "--ad-account", "549755885175", "--rate", "4000"];
  const { code } = await runCli([...args, "--concurrency", "1", ...checkout], {
    env: envFor(slow),
    input: ["id,time,email", ...rows, ""].join("\n"),
  });
  expect([code, slow.events.length]).toEqual([0, 10_000]);
  // At the second request, two batches are sent and at most two more were read ahead. The other 6,000 events take 1.5
  // seconds at the rate, of which one may be made up for.
  const [, second = 0] = arrivals;
  expect((arrivals.at(-1) ?? 0) - second).toBeGreaterThan(450);
});
