import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { type StandIn, reply, startStandIn } from "../../src/testing/index.js";
import { envFor, runCli, startCli } from "../support/cli.js";
import { scratch } from "../support/run.js";

let standIn: StandIn;
let folder: string;
/** How many requests are accepted before the token is refused. */
let accepted = Infinity;
/** What the request with the event "1501" is answered with. */
let failure: { status: number } | undefined;

beforeAll(async () => {
  standIn = await startStandIn({
    respond: ({ body }) => {
      if (--accepted < 0) return reply(401, { code: 2, message: "Denied." });
      if (failure && body.includes('"1501"')) return reply(failure.status, { code: 1 });
      return undefined;
    },
  });
});
afterAll(() => standIn.close());
beforeEach(async () => {
  standIn.reset();
  accepted = Infinity;
  failure = undefined;
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
function send(
  more: readonly string[] = [],
  { baseUrl = standIn.baseUrl, file = "orders.csv" }: { baseUrl?: string; file?: string } = {},
) {
  const args = [
    ...["events", "send", file, "--ad-account", "549755885175", "--concurrency", "1"],
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

/** Rows of orders.csv; every one has an event of its own. */
async function saveOrders(count: number, isFaulty: (row: number) => boolean = () => false) {
  const now = Math.floor(Date.now() / 1000);
  const rows = Array.from({ length: count }, (_, i) => {
    const time = isFaulty(i + 1) ? "2026-01-05 10:00" : now;
    return `${i + 1},${time},jane${i + 1}@example.com,5`;
  });
  await writeFile(join(folder, "orders.csv"), ["id,time,email,value", ...rows, ""].join("\n"));
}

const summaryOf = ({ stdout }: { stdout: string }) =>
  JSON.parse(stdout) as Record<"rows" | "processed" | "failed" | "unsent", number>;

test.each([
  { status: 500, code: 75, then: "the other batches are sent" },
  { status: 401, code: 4, then: "no more is read" },
])(
  "after a batch that is answered with $status $then, and --resume sends exactly what has no outcome",
  async ({ status, code }) => {
    await saveOrders(8_000, (row) => row % 100 === 0);
    const more = ["--concurrency", "4", "--failed", "failed.csv"];
    failure = { status };
    const first = await send(more);
    expect(first.code).toBe(code);
    const { rows, processed, failed, unsent } = summaryOf(first);
    expect(processed).toBe(standIn.events.length);
    expect(rows).toBe(processed + failed);
    if (status === 500) {
      expect({ processed, failed, unsent }).toEqual({
        processed: 6_920,
        failed: 80,
        unsent: 1_000,
      });
    } else {
      expect(processed).toBeLessThan(6_920);
      expect(unsent).toBeGreaterThanOrEqual(1_000);
    }
    failure = undefined;
    const second = await send([...more, "--resume"]);
    expect([second.code, summaryOf(second)]).toEqual([
      3,
      { rows: 8_000, processed: 7_920, failed: 80, unsent: 0, test: false, done: true },
    ]);
    expect(standIn.events.length).toBe(7_920);
    expect(standIn.receivedEvents.filter(({ fate }) => fate === "duplicate")).toEqual([]);
    const listed = failedRows(await read("failed.csv")).map(Number);
    expect(listed.sort((a, b) => a - b)).toEqual(
      Array.from({ length: 80 }, (_, i) => 100 * i + 100),
    );
  },
);

test("a send starts only if its progress can be stored", async () => {
  // The draft of the file of progress would have a name of more than 255 bytes.
  const name = `${"o".repeat(226)}.csv`;
  await rename(join(folder, "orders.csv"), join(folder, name));
  const { code, stdout, stderr } = await send(["--failed", "failed.csv"], { file: name });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("error: ENAMETOOLONG");
  expect(standIn.requests).toEqual([]);
  expect(await readdir(folder)).toEqual([name]);
});

test("the file of failures cannot be that of the progress", async () => {
  const { code, stderr } = await send(["--failed", "./orders.csv.progress.json"]);
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining("is where the progress is stored") as string,
  ]);
  expect(await readdir(folder)).toEqual(["orders.csv"]);
});

test("faulty rows are stored while the file is read, not only with the answers", async () => {
  await saveOrders(3_500, () => true);
  // No row has an event, so the first answer never comes.
  const writer = await startCli(
    [
      ...["events", "send", "-", "--ad-account", "549755885175", "--failed", "failed.csv"],
      ...["--set", "event_name=checkout", "--set", "action_source=web", "--quiet"],
    ],
    { env: envFor(standIn), cwd: folder },
  );
  writer.child.stdin.write(await read("orders.csv"));
  await expect
    .poll(
      () =>
        read("failed.csv").then(
          (text) => failedRows(text).length,
          () => 0,
        ),
      {
        timeout: 20_000,
      },
    )
    .toBe(3_000);
  writer.child.stdin.end();
  expect((await writer.ended).code).toBe(3);
  expect(failedRows(await read("failed.csv"))).toHaveLength(3_500);
});
