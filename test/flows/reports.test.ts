import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  fetchCatalogsReport,
  fetchLeads,
  fetchMmmReport,
  fetchProductReport,
  fetchReport,
  fetchTemplateReport,
  PinterestFileError,
  PinterestJobError,
  type ReportReference,
} from "../../src/flows/index.js";
import { reply } from "../../src/testing/index.js";
import { adAccountId, clientOf, useStandIn } from "../testing/shared.js";
import { drain } from "../support/drain.js";
import { inTurn, linesOf, progressLog, quick } from "./shared.js";
import { useStorage } from "./storage.js";

const standIn = useStandIn();
const storage = useStorage();
const client = () => clientOf(standIn());
const account = `/ad_accounts/${adAccountId}`;

const request = {
  start_date: "2026-03-01",
  end_date: "2026-03-31",
  granularity: "DAY" as const,
  level: "CAMPAIGN" as const,
  columns: ["CAMPAIGN_ID", "SPEND_IN_DOLLAR"] as ("CAMPAIGN_ID" | "SPEND_IN_DOLLAR")[],
};
const rows = [
  { DATE: "2026-03-01", CAMPAIGN_ID: 7, SPEND_IN_DOLLAR: 1.5 },
  { DATE: "2026-03-02", CAMPAIGN_ID: 7, SPEND_IN_DOLLAR: null },
];
const csv = 'DATE,CAMPAIGN_ID,SPEND_IN_DOLLAR\n2026-03-01,7,"1,50"\n2026-03-02,7,\n';
const csvRows = [
  { DATE: "2026-03-01", CAMPAIGN_ID: "7", SPEND_IN_DOLLAR: "1,50" },
  { DATE: "2026-03-02", CAMPAIGN_ID: "7", SPEND_IN_DOLLAR: "" },
];

/** Has the stand-in make a report, which is done when it is asked for the third time. */
function makeReport(url: string, size: number | null = null): void {
  standIn().on("POST /ad_accounts/{ad_account_id}/reports", {
    report_status: "IN_PROGRESS",
    token: "t-1",
    message: null,
  });
  const state = inTurn(
    { report_status: "IN_PROGRESS", url: null, size: null } as const,
    { report_status: "IN_PROGRESS", url: null, size: null } as const,
    { report_status: "FINISHED", url, size } as const,
  );
  standIn().on("GET /ad_accounts/{ad_account_id}/reports", state);
}

describe("a report", () => {
  test("is asked for, waited for and read row by row", async () => {
    makeReport(storage.give("report.json", JSON.stringify({ "7": rows })));
    expect(await drain(fetchReport(client(), adAccountId, request, quick))).toEqual({
      items: rows,
    });
    const asked = `GET ${account}/reports?token=t-1`;
    expect(linesOf(standIn().requests)).toEqual([
      `POST ${account}/reports ${JSON.stringify(request)}`,
      ...[asked, asked, asked],
    ]);
    expect(storage.requests.map(({ method, path }) => [method, path.split("?")[0]])).toEqual([
      ["GET", "/report.json"],
    ]);
  });

  test("may be CSV, whose values are texts", async () => {
    makeReport(storage.give("report.csv", csv));
    const asked = { ...request, report_format: "CSV" as const };
    const { items } = await drain(fetchReport(client(), adAccountId, asked, quick));
    expect(items).toEqual(csvRows);
    expect(JSON.parse(standIn().requests[0]?.body ?? "")).toMatchObject({ report_format: "CSV" });
  });

  test.each([
    ["CSV", csv, csvRows],
    ["JSON", JSON.stringify(rows), rows],
  ])("may be %s in gzip", async (_, file, expected) => {
    makeReport(storage.give("report.gz", gzipSync(file)));
    const { items } = await drain(fetchReport(client(), adAccountId, request, quick));
    expect(items).toEqual(expected);
  });

  test("does nothing before its first row is asked for", async () => {
    makeReport(storage.give("report.json", "[]"));
    const report = fetchReport(client(), adAccountId, request, quick);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(standIn().requests).toEqual([]);
    expect(await report.next()).toEqual({ done: true, value: undefined });
    expect(standIn().requests.length).toBe(4);
  });

  test("tells its steps", async () => {
    const file = JSON.stringify(rows);
    makeReport(storage.give("report.json", file));
    const { steps, onProgress } = progressLog<ReportReference>();
    await drain(fetchReport(client(), adAccountId, request, { ...quick, onProgress }));
    const resume = { token: "t-1" };
    expect(steps).toEqual([
      { phase: "submitted", resume },
      { phase: "waiting", resume, status: undefined, polls: 0 },
      { phase: "waiting", resume, status: "IN_PROGRESS", polls: 1 },
      { phase: "waiting", resume, status: "IN_PROGRESS", polls: 2 },
      { phase: "finished", resume, status: "FINISHED", polls: 3 },
      { phase: "downloading", resume, bytes: file.length },
    ]);
  });

  test("is taken up by its reference, asked for at once and not submitted again", async () => {
    makeReport(storage.give("report.json", JSON.stringify(rows)));
    const { steps, onProgress } = progressLog<ReportReference>();
    const options = { ...quick, onProgress };
    const { items } = await drain(fetchReport(client(), adAccountId, { token: "old" }, options));
    expect(items).toEqual(rows);
    const asked = `GET ${account}/reports?token=old`;
    expect(linesOf(standIn().requests)).toEqual([asked, asked, asked]);
    expect(steps[0]).toMatchObject({ phase: "waiting", status: "IN_PROGRESS", polls: 1 });
  });

  test("that Pinterest does not take is an error with what it said", async () => {
    const answer = { report_status: "FAILED", message: "no such column" } as const;
    standIn().on("POST /ad_accounts/{ad_account_id}/reports", answer);
    const { error } = await drain(fetchReport(client(), adAccountId, request, quick));
    expect(error).toBeInstanceOf(PinterestJobError);
    expect(error).toMatchObject({ reason: "failed", status: "FAILED", resume: undefined });
    expect((error as PinterestJobError).answer()).toEqual(answer);
    expect(String(error)).toBe(
      "PinterestJobError: report: Pinterest's answer has no token. Request the report again.",
    );
  });

  test("that is done and has no file is an error that can be taken up", async () => {
    makeReport("");
    const { error } = await drain(fetchReport(client(), adAccountId, request, quick));
    expect(error).toMatchObject({ reason: "interrupted", resume: { token: "t-1" } });
    expect(String(error)).toContain("its response has no url");
  });

  test.each([
    ["an HTML page", "<!DOCTYPE html><title>Sign in</title>"],
    ["a proxy's text", "upstream connect error or disconnect/reset before headers, reset reason\n"],
    ["a table of something else", "error,message\n503,Service Unavailable\n"],
    ["JSON of something else", '{"error":{"code":503,"message":"Service Unavailable"}}'],
    ["nothing", ""],
    ["blanks", " \n"],
  ])("whose file is %s is an error of the job, and has no rows", async (_, file) => {
    for (const report_format of [undefined, "CSV", "JSON"] as const) {
      makeReport(storage.give("report", file));
      const asked = { ...request, ...(report_format && { report_format }) };
      const { items, error } = await drain(fetchReport(client(), adAccountId, asked, quick));
      expect(items).toEqual([]);
      expect(error).toMatchObject({ reason: "interrupted", resume: { token: "t-1" } });
      expect((error as Error).cause).toBeInstanceOf(PinterestFileError);
    }
  });

  test.each([
    ["CSV", JSON.stringify(rows), "expected CSV, got JSON"],
    ["JSON", csv, "expected JSON, got text"],
  ] as const)("in another format than %s, which was requested, is an error", async (...args) => {
    const [report_format, file, rule] = args;
    makeReport(storage.give("report", file));
    const asked = { ...request, report_format };
    const { items, error } = await drain(fetchReport(client(), adAccountId, asked, quick));
    expect(items).toEqual([]);
    expect((error as Error).cause).toMatchObject({ format: report_format, line: 1 });
    expect(String((error as Error).cause)).toContain(rule);
  });

  test("may name its columns in words, and have others in addition", async () => {
    const file = "Date,Campaign ID,Spend in dollar\n2026-03-01,7,1.50\n";
    makeReport(storage.give("report.csv", file));
    const { items } = await drain(fetchReport(client(), adAccountId, request, quick));
    expect(items).toEqual([{ Date: "2026-03-01", "Campaign ID": "7", "Spend in dollar": "1.50" }]);
  });

  test("may leave out values: rows need not have all columns, nor any", async () => {
    makeReport(storage.give("report.json", '[{"DATE":"2026-03-01"},{},{"AD_GROUP_ID":7}]'));
    const { items } = await drain(fetchReport(client(), adAccountId, request, quick));
    expect(items).toEqual([{ DATE: "2026-03-01" }, {}, { AD_GROUP_ID: 7 }]);
  });

  test("keeps ids beyond 2^53 exact, in JSON as in CSV", async () => {
    const ids = ["813744226420795901", "9007199254740993", "-9007199254740993"];
    const columns = ["PIN_ID" as const];
    const asRow = (PIN_ID: string) => ({ PIN_ID });
    const files = [
      `[${ids.map((id) => `{"PIN_ID":${id}}`).join()}]`,
      `{"7":[${ids.map((id) => `{"PIN_ID": ${id} }`).join()}]}`,
      ["PIN_ID", ...ids, ""].join("\n"),
    ];
    for (const file of files) {
      makeReport(storage.give("report", file));
      const asked = { ...request, columns };
      const { items } = await drain(fetchReport(client(), adAccountId, asked, quick));
      expect(items).toEqual(ids.map(asRow));
    }
  });

  test("whose rows are no objects is an error of the job, told by its line", async () => {
    makeReport(storage.give("report.json", `[{"CAMPAIGN_ID":7},\n"7"]`));
    const { items, error } = await drain(fetchReport(client(), adAccountId, request, quick));
    expect(items).toEqual([{ CAMPAIGN_ID: 7 }]);
    expect(error).toMatchObject({ name: "PinterestJobError", reason: "interrupted" });
    const { cause } = error as Error;
    expect(cause).toBeInstanceOf(PinterestFileError);
    expect(cause).toMatchObject({ format: "JSON", line: 2 });
  });
});

describe("a file that is shorter than Pinterest announced", () => {
  const longer = [...rows, ...rows];
  const text = JSON.stringify({ "7": longer });

  test.each([
    ["behind a row", csv.slice(0, csv.indexOf("2026-03-02")), csvRows.slice(0, 1), "CSV", 2],
    ["behind its columns", csv.slice(0, csv.indexOf("\n") + 1), [], "CSV", 1],
    ["in its last value", csv.slice(0, -2), csvRows.slice(0, 1), "CSV", 2],
    ["to an empty list", "[]", [], "JSON", 1],
    ["to an empty object", "{}", [], "JSON", 1],
  ])("%s is an error, new or resumed", async (_, file, items, format, line) => {
    for (const asked of [request, { token: "t-1" }]) {
      makeReport(storage.give("report", file), 5_000);
      const { error, ...read } = await drain(fetchReport(client(), adAccountId, asked, quick));
      expect(read.items).toEqual(items);
      expect((error as Error).cause).toMatchObject({ name: "PinterestFileError", format, line });
      expect(String(error)).toContain(
        `the file is cut short: ${file.length} bytes arrived of the 5000 that Pinterest announced`,
      );
    }
  });

  test("is an error for the other reports that have a size", async () => {
    const url = storage.give("report.csv", csv);
    const answer = { report_status: "FINISHED", url, size: csv.length + 1 } as const;
    standIn().on("GET /ad_accounts/{ad_account_id}/mmm_reports", reply(200, { data: answer }));
    standIn().on("GET /catalogs/reports", answer);
    const reference = { token: "t-1" };
    for (const report of [
      fetchMmmReport(client(), adAccountId, reference, quick),
      fetchCatalogsReport(client(), reference, quick),
    ]) {
      expect(String((await drain<unknown>(report)).error)).toContain("the file is cut short");
    }
  });

  test.each([
    ["the size of the file", text, text.length],
    ["the packed size", gzipSync(text), gzipSync(text).length],
    ["the size before it was packed", gzipSync(text), text.length],
    ["a smaller size", text, 1],
    ["zero", text, 0],
    ["nothing", text, null],
  ])("is not one with %s", async (_, file, size) => {
    makeReport(storage.give("report", file), size);
    expect(await drain(fetchReport(client(), adAccountId, request, quick))).toEqual({
      items: longer,
    });
  });

  test.each([
    ["large", longer],
    ["so small that gzip makes it longer", [{ DATE: "1" }]],
  ])("is not a %s one that is packed on its way", async (_, sent) => {
    const whole = JSON.stringify(sent);
    const packed = gzipSync(whole);
    for (const size of [whole.length, packed.length]) {
      const answer = (outgoing: ServerResponse) => {
        outgoing.writeHead(200, {
          "content-encoding": "gzip",
          "content-length": packed.length,
        });
        outgoing.end(packed);
      };
      makeReport(storage.give("report", answer), size);
      expect(await drain(fetchReport(client(), adAccountId, request, quick))).toEqual({
        items: sent,
      });
    }
  });
});

describe("an error message in place of the file of a resumed job", () => {
  const message = JSON.stringify({ code: 403, message: "Access Denied" });

  test("is not taken for rows", async () => {
    const url = storage.give("report", message);
    const answer = { report_status: "FINISHED", url } as const;
    standIn().on("GET /ad_accounts/{ad_account_id}/reports", answer);
    standIn().on("GET /catalogs/reports", answer);
    standIn().on("GET /ad_accounts/{ad_account_id}/leads_export/{leads_export_id}", {
      export_status: "FINISHED",
      download_url: url,
    });
    for (const resumed of [
      fetchReport(client(), adAccountId, { token: "t-1" }, quick),
      fetchTemplateReport(client(), adAccountId, { token: "t-1" }, quick),
      fetchCatalogsReport(client(), { token: "t-1" }, quick),
      fetchLeads(client(), adAccountId, { leads_export_id: "3" }, quick),
    ]) {
      const { items, error } = await drain<unknown>(resumed);
      expect(items).toEqual([]);
      expect(String(error)).toContain("a row is not an object");
    }
  });
});

describe("the other reports", () => {
  test("of a template are asked for by the template's own address", async () => {
    const url = storage.give("report.json", JSON.stringify(rows));
    standIn().on("POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports", {
      template_id: "9",
      report_status: "IN_PROGRESS",
      token: "t-2",
    });
    const state = { report_status: "FINISHED", url } as const;
    standIn().on("GET /ad_accounts/{ad_account_id}/reports", state);
    const days = { start_date: "2026-03-01", end_date: "2026-03-02" };
    for (const query of [undefined, days]) {
      const report = fetchTemplateReport(
        client(),
        adAccountId,
        { template_id: "9", ...query },
        quick,
      );
      expect(await drain(report)).toEqual({ items: rows });
    }
    expect(linesOf(standIn().requests)).toEqual([
      `POST ${account}/templates/9/reports`,
      `GET ${account}/reports?token=t-2`,
      `POST ${account}/templates/9/reports?start_date=2026-03-01&end_date=2026-03-02`,
      `GET ${account}/reports?token=t-2`,
    ]);
  });

  test("on products have addresses of their own", async () => {
    const url = storage.give("report.json", JSON.stringify(rows));
    const route = "/ad_accounts/{ad_account_id}/reports/brand_category_sku";
    standIn().on(`POST ${route}`, { report_status: "IN_PROGRESS", token: "t-3" });
    standIn().on(`GET ${route}`, { report_status: "FINISHED", url });
    const body = {
      report_name: "brands",
      start_date: "2026-03-01",
      end_date: "2026-03-31",
      granularity: "MONTH" as const,
      level: "CAMPAIGN" as const,
      columns: ["CAMPAIGN_ID" as const],
    };
    const report = fetchProductReport(client(), adAccountId, body, quick);
    expect(await drain(report)).toEqual({ items: rows });
    expect(linesOf(standIn().requests)).toEqual([
      `POST ${account}/reports/brand_category_sku ${JSON.stringify(body)}`,
      `GET ${account}/reports/brand_category_sku?token=t-3`,
    ]);
  });

  describe("for marketing mix modelling", () => {
    const route = "/ad_accounts/{ad_account_id}/mmm_reports";
    const body = {
      report_name: "mix",
      start_date: "2026-03-01",
      end_date: "2026-03-31",
      granularity: "WEEK" as const,
      level: "CAMPAIGN_TARGETING" as const,
      targeting_types: ["COUNTRY" as const],
      columns: ["CAMPAIGN_ID" as const],
    };

    test("are wrapped in data", async () => {
      const url = storage.give("report.json", JSON.stringify(rows));
      const data = { report_status: "IN_PROGRESS", token: "t-4" } as const;
      standIn().on(`POST ${route}`, reply(200, { code: 0, data }));
      const finished = { report_status: "FINISHED", url };
      standIn().on(`GET ${route}`, reply(200, { code: 0, data: finished }));
      const report = fetchMmmReport(client(), adAccountId, body, quick);
      expect(await drain(report)).toEqual({ items: rows });
      expect(linesOf(standIn().requests)).toEqual([
        `POST ${account}/mmm_reports ${JSON.stringify(body)}`,
        `GET ${account}/mmm_reports?token=t-4`,
      ]);
    });

    test("may be flat", async () => {
      const url = storage.give("report.json", JSON.stringify(rows));
      standIn().on(`POST ${route}`, reply(200, { report_status: "IN_PROGRESS", token: "t-4" }));
      standIn().on(`GET ${route}`, reply(200, { report_status: "FINISHED", url }));
      const report = fetchMmmReport(client(), adAccountId, body, quick);
      expect(await drain(report)).toEqual({ items: rows });
      const again = fetchMmmReport(client(), adAccountId, { token: "t-4" }, quick);
      expect(await drain(again)).toEqual({ items: rows });
    });

    test.each([
      ["what it said", { report_status: "FAILED", message: "too many days" } as const, "FAILED"],
      ["nothing at all", undefined, undefined],
    ])("that are not taken are an error with %s", async (_, data, status) => {
      standIn().on(`POST ${route}`, reply(200, { code: 1, data }));
      const { error } = await drain(fetchMmmReport(client(), adAccountId, body, quick));
      expect(error).toMatchObject({ reason: "failed", status });
      expect((error as PinterestJobError).answer()).toEqual({ code: 1, data });
    });
  });

  test.each([
    ["the token's own account", {}, "", "?token=t-5"],
    [
      "an ad account",
      { adAccountId },
      `?ad_account_id=${adAccountId}`,
      `?ad_account_id=${adAccountId}&token=t-5`,
    ],
  ])("on a catalogue are for %s", async (_, options, post, get) => {
    const url = storage.give("report.csv", "item,issue\n1,no price\n");
    standIn().on("POST /catalogs/reports", { token: "t-5" });
    standIn().on("GET /catalogs/reports", { report_status: "FINISHED", url });
    const body = {
      catalog_type: "RETAIL" as const,
      report: { report_type: "FEED_INGESTION_ISSUES" as const, feed_id: "5" },
    };
    const report = fetchCatalogsReport(client(), body, { ...quick, ...options });
    expect(await drain(report)).toEqual({ items: [{ item: "1", issue: "no price" }] });
    expect(linesOf(standIn().requests)).toEqual([
      `POST /catalogs/reports${post} ${JSON.stringify(body)}`,
      `GET /catalogs/reports${get}`,
    ]);
  });

  test("of leads are an export", async () => {
    const url = storage.give("leads.csv", "email\njane@example.com\n");
    standIn().on("POST /ad_accounts/{ad_account_id}/leads_export", { leads_export_id: "33" });
    const state = inTurn(
      { export_status: "IN_PROGRESS", download_url: null } as const,
      { export_status: "FINISHED", download_url: url } as const,
    );
    standIn().on("GET /ad_accounts/{ad_account_id}/leads_export/{leads_export_id}", state);
    const body = { start_date: "2026-03-01", end_date: "2026-03-31", ad_id: "4" };
    const leads = fetchLeads(client(), adAccountId, body, quick);
    expect(await drain(leads)).toEqual({ items: [{ email: "jane@example.com" }] });
    expect(linesOf(standIn().requests)).toEqual([
      `POST ${account}/leads_export ${JSON.stringify(body)}`,
      `GET ${account}/leads_export/33`,
      `GET ${account}/leads_export/33`,
    ]);
  });
});
