import { lstat, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { scratch } from "../support/run.js";
import { openFake, useExample } from "./run-example.js";

const startReport = useExample("campaign-report");

const submit = "POST /ad_accounts/{ad_account_id}/reports";
const ask = "GET /ad_accounts/{ad_account_id}/reports";

async function open() {
  const fake = await openFake();
  const file = join(await scratch(), "report.csv");
  const start = (to = "2026-03-02") => startReport(["2026-03-01", to, file], fake.env);
  return {
    ...fake,
    file,
    start,
    run: (to?: string) => start(to).ended,
    names: () => readdir(dirname(file)),
    routes: () => fake.standIn.requests.map(({ route, path }) => route ?? path),
  };
}

describe("the campaign report", () => {
  test("is a CSV file that other programs read", async () => {
    const { standIn, file, run, names } = await open();
    expect(await run()).toMatchObject({ code: 0 });
    const rows: unknown = parse(await readFile(file), { columns: true });
    const first = { DATE: "2026-03-01", CAMPAIGN_ID: "626735565838", CAMPAIGN_NAME: "Spring" };
    expect(rows).toMatchObject([
      { ...first, SPEND_IN_DOLLAR: "12.5", TOTAL_CHECKOUT: "" },
      { DATE: "2026-03-02", SPEND_IN_DOLLAR: "9" },
      { CAMPAIGN_NAME: 'Mugs, "large"', SPEND_IN_DOLLAR: "3" },
    ]);
    expect(standIn.requests[0]?.parsedBody).toMatchObject({
      start_date: "2026-03-01",
      end_date: "2026-03-02",
      granularity: "DAY",
      level: "CAMPAIGN",
    });
    expect(await names()).toEqual(["report.csv"]);
  });

  test("that was stopped is resumed, and not requested again", async () => {
    const { standIn, start, run, routes, names } = await open();
    const goOn = standIn.on(ask, { report_status: "IN_PROGRESS", url: null, size: 0 });
    const program = start();
    while (!routes().includes(ask)) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await program.stop()).toMatchObject({ code: 1 });
    expect(await names()).toContain("report.csv.unfinished");
    goOn();
    expect(await run()).toMatchObject({ code: 0 });
    expect(routes()).toEqual([submit, ask, ask, "/storage/report.json"]);
    expect(await names()).toEqual(["report.csv"]);
  });

  test("of other days is requested separately", async () => {
    const { standIn, run, routes } = await open();
    standIn.fail({ route: ask, status: 403 });
    await run();
    expect(await run("2026-03-31")).toMatchObject({ code: 0 });
    expect(routes()).toEqual([submit, ask, submit, ask, "/storage/report.json"]);
  });

  test("that Pinterest gives up leaves the old file alone, and is requested again", async () => {
    const { standIn, file, run, routes, names } = await open();
    await run();
    const before = await readFile(file, "utf8");
    const goOn = standIn.on(ask, { report_status: "FAILED", url: null, size: 0 });
    const { code, stderr } = await run();
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining("Pinterest ended the job without a result"),
    ]);
    expect(await readFile(file, "utf8")).toBe(before);
    goOn();
    await run();
    expect(routes().filter((route) => route === submit)).toHaveLength(3);
    expect(await names()).toEqual(["report.csv"]);
  });

  test("survives bursts of 503, and ends with a dead token, which it does not show", async () => {
    const { standIn, env, run } = await open();
    standIn.fail({ route: submit, status: 503, times: 2 });
    standIn.fail({ route: ask, status: 503, times: 2 });
    expect(await run()).toMatchObject({ code: 0 });
    standIn.fail({ status: 401, times: Infinity });
    const { code, stderr } = await run();
    expect([code, stderr]).toEqual([1, expect.stringContaining("401")]);
    expect(stderr).not.toContain(env.PINTEREST_ACCESS_TOKEN);
  });

  test("that was killed is resumed, and not requested again", async () => {
    const { standIn, start, run, routes, file } = await open();
    const goOn = standIn.on(ask, { report_status: "IN_PROGRESS", url: null, size: 0 });
    const program = start();
    while (!routes().includes(ask)) await new Promise((resolve) => setTimeout(resolve, 20));
    await program.stop("SIGKILL");
    goOn();
    expect(await run()).toMatchObject({ code: 0 });
    expect(routes().filter((route) => route === submit)).toHaveLength(1);
    expect(parse(await readFile(file), { columns: true })).toHaveLength(3);
  });

  test("is requested again if the note of an earlier one was cut off", async () => {
    const { file, run, names } = await open();
    await writeFile(`${file}.unfinished`, '{"request":{');
    expect(await run()).toMatchObject({ code: 0 });
    expect(await names()).toEqual(["report.csv"]);
  });

  test("writes through no link that was planted under the names it uses", async () => {
    const { standIn, file, run } = await open();
    const victim = `${file}.victim`;
    await writeFile(victim, "old");
    for (const end of ["part", "unfinished"]) await symlink(victim, `${file}.${end}`);
    standIn.fail({ route: ask, status: 403 });
    await run();
    expect((await lstat(`${file}.unfinished`)).mode & 0o777).toBe(0o600);
    await run();
    expect(await readFile(victim, "utf8")).toBe("old");
    expect((await lstat(file)).mode & 0o777).toBe(0o600);
  });
});
