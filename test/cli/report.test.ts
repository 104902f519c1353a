import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chmod, lstat, readFile, readdir, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { toCsv } from "../../src/flows/index.js";
import { envFor, runCli, startCli, useStandIn } from "../support/cli.js";
import { scratch } from "../support/run.js";

const standIn = await useStandIn();
let folder: string;
const csvFile = 'CAMPAIGN_ID,SPEND_IN_DOLLAR\r\n1,2.5\r\n2,"3,5"\r\n';
let stored = csvFile;
const storage = createServer((_, response) => {
  response.end(stored);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => storage.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  storage.close();
});
beforeEach(async () => {
  stored = csvFile;
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

/** Has the command take up a report that is ready, so that nothing is waited for. */
async function fetchReady(file: unknown, args: readonly string[], out: string) {
  stored = JSON.stringify(file);
  await writeFile(join(folder, `${out}.job.json`), '{"token":"t1","leads_export_id":"t1"}');
  const ended = await run([...args, "--out", out, "--resume"]);
  return { ...ended, text: await readFile(join(folder, out), "utf8") };
}
const jsonRequest = request.filter((word) => word !== "report_format=CSV");

test("a CSV has the requested columns even if the first row lacks them, and others are named", async () => {
  const rows = [
    { DATE: "2026-03-01", CAMPAIGN_ID: 1 },
    { DATE: "2026-03-02", CAMPAIGN_ID: 2, SPEND_IN_DOLLAR: 3, EXTRA: 4 },
  ];
  const { code, stderr, text } = await fetchReady(rows, jsonRequest, "march.csv");
  expect(code).toBe(0);
  expect(text).toBe("DATE,CAMPAIGN_ID,SPEND_IN_DOLLAR\r\n2026-03-01,1,\r\n2026-03-02,2,3\r\n");
  expect(stderr).toMatch(/Left out of the CSV, .*: EXTRA; --fields chooses the columns/);
});

test("--fields keeps those fields in every kind of file", async () => {
  const rows = [{ DATE: "2026-03-01", CAMPAIGN_ID: 1, SPEND_IN_DOLLAR: 2 }];
  const args = [...jsonRequest, "--fields", "SPEND_IN_DOLLAR,CAMPAIGN_ID"];
  const json = await fetchReady(rows, args, "march.json");
  expect(JSON.parse(json.text)).toEqual([{ SPEND_IN_DOLLAR: 2, CAMPAIGN_ID: 1 }]);
  const csv = await fetchReady(rows, args, "march.csv");
  expect(csv.text).toBe("SPEND_IN_DOLLAR,CAMPAIGN_ID\r\n2,1\r\n");
  const lines = await fetchReady(rows, args, "march.ndjson");
  expect(lines.text).toBe('{"SPEND_IN_DOLLAR":2,"CAMPAIGN_ID":1}\n');
});

test("what people wrote into a form of leads is no formula in the CSV", async () => {
  const url = `http://127.0.0.1:${(storage.address() as AddressInfo).port}/leads`;
  standIn.on("GET /ad_accounts/{ad_account_id}/leads_export/{leads_export_id}", {
    export_status: "FINISHED",
    download_url: url,
  } as never);
  const rows = [{ name: '=HYPERLINK("http://example.com")', age: "-5", mail: "jane@example.com" }];
  const args = ["report", "leads", "--ad-account", "549755885175"];
  const { text } = await fetchReady(rows, args, "leads.csv");
  expect(text).toBe(
    'name,age,mail\r\n"\'=HYPERLINK(""http://example.com"")",-5,jane@example.com\r\n',
  );
  let flow = "";
  for await (const part of toCsv(rows, ["name", "age", "mail"])) flow += part;
  expect(text).toBe(flow);
});

test("the key ad_account_id says whose report is requested and fetched", async () => {
  const { code } = await run([...request, "ad_account_id=111", "--out", "march.csv"]);
  expect(code).toBe(0);
  expect(standIn.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "POST /ad_accounts/111/reports",
    "GET /ad_accounts/111/reports",
  ]);
  expect(standIn.requests[0]?.body).not.toContain("111");
});

test("a report on catalogs has the ad account of its key, or else that of --ad-account", async () => {
  standIn.on("POST /catalogs/reports", { token: "t1" });
  standIn.on("GET /catalogs/reports", {
    report_status: "FINISHED",
    url: `http://127.0.0.1:${(storage.address() as AddressInfo).port}/report`,
  } as never);
  const report = 'report:={"report_type":"FEED_INGESTION_ISSUES","feed_id":"1"}';
  const args = ["report", "catalogs", "catalog_type=RETAIL", report, "--ad-account", "222"];
  const [withKey, without] = await Promise.all([run([...args, "ad_account_id=111"]), run(args)]);
  expect([withKey.code, without.code]).toEqual([0, 0]);
  const accounts = (method: string) =>
    standIn.requests
      .filter((each) => each.method === method)
      .map(({ query }) => query.ad_account_id)
      .sort();
  expect([accounts("POST"), accounts("GET")]).toEqual([
    ["111", "222"],
    ["111", "222"],
  ]);
});

test("a file that cannot be written is one line and exit code 2, and no report is requested", async () => {
  const { code, stdout, stderr } = await run([...request, "--out", "nowhere/march.csv"]);
  expect([code, stdout, stderr]).toEqual([
    2,
    "",
    "error: --out: nowhere/march.csv cannot be written (ENOENT)\n",
  ]);
  expect(standIn.requests).toEqual([]);
});

test("a planted .part file or link has no effect on the file, and two runs do not mix", async () => {
  const victim = join(folder, "victim.txt");
  await writeFile(victim, "precious");
  await symlink(victim, join(folder, "march.csv.part"));
  await writeFile(join(folder, "april.csv.part"), "", { mode: 0o666 });
  await chmod(join(folder, "april.csv.part"), 0o666);
  const outs = ["march.csv", "april.csv", "april.csv"];
  const ended = await Promise.all(outs.map((out) => run([...request, "--out", out])));
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(await readFile(victim, "utf8")).toBe("precious");
  for (const out of outs) {
    const path = join(folder, out);
    expect(await readFile(path, "utf8")).toBe(csvFile);
    const { mode } = await lstat(path);
    expect(mode & 0o777).toBe(0o600);
  }
  expect((await readdir(folder)).sort()).toEqual(
    ["april.csv", "april.csv.part", "march.csv", "march.csv.part", "victim.txt"].sort(),
  );
});

test("--resume waits for the report of an earlier run, and requests no other", async () => {
  await writeFile(join(folder, "march.csv.job.json"), '{"token":"t1"}');
  const { code } = await run([...request, "--out", "march.csv", "--resume"]);
  expect(code).toBe(0);
  expect(standIn.requests.map(({ method }) => method)).toEqual(["GET"]);
  await expect(stat(join(folder, "march.csv.job.json"))).rejects.toThrow("ENOENT");
});

test("a report that is not finished in time is to be tried later, and can be continued", async () => {
  standIn.on("GET /ad_accounts/{ad_account_id}/reports", { report_status: "IN_PROGRESS" } as never);
  const preload = join(folder, "clock.cjs");
  await writeFile(
    preload,
    `const now = performance.now.bind(performance);
     let ahead = 0;
     performance.now = () => now() + ahead;
     // An hour is longer than reports are waited for.
     process.on("SIGUSR2", () => { ahead = 3_600_000; });`,
  );
  const { child, ended } = await startCli([...request, "--out", "march.csv", "--quiet"], {
    env: { ...envFor(standIn), NODE_OPTIONS: `--require=${preload}` },
    input: "",
    cwd: folder,
  });
  await expect.poll(() => standIn.requests.length).toBeGreaterThan(1);
  child.kill("SIGUSR2");
  const { code, stdout, stderr } = await ended;
  expect([code, stdout]).toEqual([75, ""]);
  expect(stderr).toContain(
    "error: Pinterest has not finished the report yet (status IN_PROGRESS); --resume continues to wait\n",
  );
  expect(await readFile(join(folder, "march.csv.job.json"), "utf8")).toContain('"t1"');
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
  [["report", "analytics", "--out", "x.json", "--jq", "."], "--jq, --out: expected one of them"],
])("%j is refused in one line", async (args, message) => {
  const { code, stderr } = await run(args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message) as string]);
});
