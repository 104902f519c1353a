import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type StandIn, startStandIn } from "../../src/testing/index.js";
import { envFor, runCli } from "../support/cli.js";
import { scratch } from "../support/run.js";

let standIn: StandIn;
let folder: string;
const storage = createServer((_, response) => {
  response.end('CAMPAIGN_ID,SPEND_IN_DOLLAR\r\n1,2.5\r\n2,"3,5"\r\n');
});

beforeAll(async () => {
  standIn = await startStandIn();
  await new Promise<void>((resolve) => storage.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  storage.close();
  await standIn.close();
});
beforeEach(async () => {
  standIn.reset();
  folder = await scratch();
  const url = `http://127.0.0.1:${(storage.address() as AddressInfo).port}/report`;
  standIn.on("POST /ad_accounts/{ad_account_id}/reports", {
    report_status: "IN_PROGRESS",
    token: "t1",
  } as never);
  standIn.on("GET /ad_accounts/{ad_account_id}/reports", {
    report_status: "FINISHED",
    url,
  } as never);
});

const request = [
  "report",
  "analytics",
  "start_date=2026-03-01",
  "end_date=2026-03-31",
  "granularity=day",
  "level=CAMPAIGN",
  "columns=CAMPAIGN_ID,SPEND_IN_DOLLAR",
  "report_format=CSV",
  "--ad-account",
  "549755885175",
];
const run = (args: readonly string[]) => runCli(args, { env: envFor(standIn), cwd: folder });

test("a report is requested, awaited, and written to a file by its extension, or to a pipe", async () => {
  const csv = await run([...request, "--out", "march.csv"]);
  expect([csv.code, csv.stdout]).toEqual([0, ""]);
  expect(csv.stderr).toContain("Wrote 2 rows to march.csv.");
  const text = await readFile(join(folder, "march.csv"), "utf8");
  expect(text).toBe('CAMPAIGN_ID,SPEND_IN_DOLLAR\r\n1,2.5\r\n2,"3,5"\r\n');
  expect(JSON.parse(standIn.requests[0]?.body ?? "")).toMatchObject({
    granularity: "DAY",
    columns: ["CAMPAIGN_ID", "SPEND_IN_DOLLAR"],
  });
  await run([...request, "--out", "march.json"]);
  expect(JSON.parse(await readFile(join(folder, "march.json"), "utf8"))).toHaveLength(2);
  const piped = await run([...request, "--quiet"]);
  expect(piped.stdout).toBe(
    '{"CAMPAIGN_ID":"1","SPEND_IN_DOLLAR":"2.5"}\n{"CAMPAIGN_ID":"2","SPEND_IN_DOLLAR":"3,5"}\n',
  );
  const again = await run([...request, "--out", "march.csv"]);
  expect([again.code, again.stderr]).toEqual([
    2,
    "error: --out: march.csv already exists; --force replaces it\n",
  ]);
});

test("--resume waits for the report of an earlier run, and requests no other", async () => {
  await writeFile(join(folder, "march.csv.job.json"), '{"token":"t1"}');
  const { code } = await run([...request, "--out", "march.csv", "--resume"]);
  expect(code).toBe(0);
  expect(standIn.requests.map(({ method }) => method)).toEqual(["GET"]);
  await expect(stat(join(folder, "march.csv.job.json"))).rejects.toThrow("ENOENT");
});

test("a failed run keeps the job for --resume, and no half file", async () => {
  standIn.fail({ route: "GET /ad_accounts/{ad_account_id}/reports", status: 403 });
  const { code } = await run([...request, "--out", "march.csv"]);
  expect(code).toBe(1);
  expect(JSON.parse(await readFile(join(folder, "march.csv.job.json"), "utf8"))).toEqual({
    token: "t1",
  });
  await expect(stat(join(folder, "march.csv"))).rejects.toThrow("ENOENT");
  expect((await run([...request, "--out", "march.csv", "--resume"])).code).toBe(0);
});

test.each([
  [["report", "weekly"], "weekly: unknown kind of report; expected one of analytics"],
  [["report", "analytics", "colums=A"], "did you mean columns?"],
  [["report", "analytics", "--resume"], "--resume: expected --out FILE too"],
  [["report", "template", "--ad-account", "1"], "template_id: is missing"],
])("%j is refused in one line", async (args, message) => {
  const { code, stderr } = await run(args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message) as string]);
});
