import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { type StandIn, reply, startStandIn } from "../../src/testing/index.js";
import { envFor, runCli } from "../support/cli.js";
import { scratch } from "../support/run.js";

let standIn: StandIn;
let folder: string;
/** How many requests are accepted before the token is refused. */
let accepted = Infinity;

beforeAll(async () => {
  standIn = await startStandIn({
    respond: () => (--accepted < 0 ? reply(401, { code: 2, message: "Denied." }) : undefined),
  });
});
afterAll(() => standIn.close());
beforeEach(async () => {
  standIn.reset();
  accepted = Infinity;
  folder = await scratch();
  const now = Math.floor(Date.now() / 1000);
  // Two batches. The value of row 4 is wrong.
  const rows = Array.from(
    { length: 1_500 },
    (_, i) => `${i + 1},${now},jane${i + 1}@example.com,${i === 3 ? "abc" : "5"}`,
  );
  await writeFile(join(folder, "orders.csv"), ["id,time,email,value", ...rows, ""].join("\n"));
});

/** Sends the orders, one request after the other. */
function send(more: readonly string[] = [], { baseUrl } = standIn) {
  const args = [
    ...["events", "send", "orders.csv", "--ad-account", "549755885175", "--concurrency", "1"],
    ...["--set", "event_name=checkout", "--set", "action_source=web", "--quiet"],
  ];
  const env = { ...envFor(standIn), PINTEREST_API_URI: baseUrl };
  return runCli([...args, ...more], { env, cwd: folder });
}

/** A send that stops after its first request. */
async function sendHalf(more: readonly string[] = []): Promise<void> {
  accepted = 1;
  expect((await send(more)).code).toBe(4);
  accepted = Infinity;
}

const read = (name: string) => readFile(join(folder, name), "utf8");
const failedRows = (text: string) =>
  text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[0]);
const unrelated = "the only copy\n".repeat(20);

test("--resume refuses a file of failures that the earlier run did not write, and leaves it alone", async () => {
  await sendHalf();
  await writeFile(join(folder, "precious.csv"), unrelated);
  const sent = standIn.events.length;
  const { code, stderr } = await send(["--resume", "--failed", "precious.csv"]);
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining("--failed: precious.csv already exists") as string,
  ]);
  expect(await read("precious.csv")).toBe(unrelated);
  expect(standIn.events.length).toBe(sent);
  expect((await send(["--resume", "--failed", "new.csv"])).code).toBe(3);
  expect(failedRows(await read("new.csv"))).toEqual([]);
  expect(standIn.events.length).toBe(1_499);
});

test("--resume continues the file of failures of the earlier run where its progress was saved", async () => {
  await sendHalf(["--failed", "failed.csv"]);
  const saved = await read("failed.csv");
  expect(failedRows(saved)).toEqual(["4"]);
  await writeFile(join(folder, "failed.csv"), `${saved}1234,1235,,written after the save\r\n`);
  expect((await send(["--resume", "--failed", "failed.csv"])).code).toBe(3);
  expect(await read("failed.csv")).toBe(saved);
});

test("--resume refuses a file of failures that is shorter than it was", async () => {
  await sendHalf(["--failed", "failed.csv"]);
  await writeFile(join(folder, "failed.csv"), "row");
  const { code, stderr } = await send(["--resume", "--failed", "failed.csv"]);
  expect([code, stderr]).toEqual([2, expect.stringContaining("shorter than it was") as string]);
  expect(await read("failed.csv")).toBe("row");
});

test("--restart replaces the file of failures of the earlier run, and refuses any other", async () => {
  await sendHalf(["--failed", "failed.csv"]);
  await writeFile(join(folder, "precious.csv"), unrelated);
  const { code, stderr } = await send(["--restart", "--failed", "precious.csv"]);
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining("--failed: precious.csv already exists") as string,
  ]);
  expect(await read("precious.csv")).toBe(unrelated);
  expect((await send(["--restart", "--failed", "failed.csv"])).code).toBe(3);
  expect(failedRows(await read("failed.csv"))).toEqual(["4"]);
  expect((await readdir(folder)).sort()).toEqual(["failed.csv", "orders.csv", "precious.csv"]);
});

test("--resume refuses another API, so that no half of a file is sent to the sandbox and half to production", async () => {
  await sendHalf();
  const other = await startStandIn();
  onTestFinished(() => other.close());
  const { code, stderr } = await send(["--resume"], other);
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining("belongs to another mapping, ad account or API") as string,
  ]);
  expect(other.requests).toEqual([]);
});

test("the file of progress has no value of --set in plain text", async () => {
  await sendHalf(["--set", "client_ip_address=203.0.113.77"]);
  const progress = await read("orders.csv.progress.json");
  expect(JSON.parse(progress)).toMatchObject({ rows: 1_000 });
  expect(progress).not.toContain("203.0.113.77");
  expect(progress).not.toContain("checkout");
});
