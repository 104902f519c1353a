import { describe, expectTypeOf, test } from "vitest";
import type { PinterestJobError } from "../../src/flows/index.js";
import {
  downloadBulk,
  fetchLeads,
  fetchMmmReport,
  fetchProductReport,
  fetchReport,
  runItemsBatch,
  updateCustomerList,
  uploadMedia,
  upsertBulk,
  type FileItem,
  type FlowProgress,
  type JobReference,
  type ReportReference,
  type ReportRow,
  type ReportValue,
} from "../../src/flows/index.js";
import { Pinterest, type Data } from "../../src/index.js";

const pinterest = new Pinterest();
const request = {
  start_date: "2026-03-01",
  end_date: "2026-03-31",
  granularity: "DAY",
  level: "CAMPAIGN",
} as const;

/** What a loop over what a function returns gives. */
type ItemOf<F extends () => AsyncIterable<unknown>> =
  ReturnType<F> extends AsyncIterable<infer T> ? T : never;

describe("the rows of a report", () => {
  test("have the columns that were asked for, and what may stand there unasked", () => {
    const _rows = () =>
      fetchReport(pinterest, "1", { ...request, columns: ["CAMPAIGN_ID", "SPEND_IN_DOLLAR"] });
    type Row = ItemOf<typeof _rows>;
    type Columns =
      "CAMPAIGN_ID" | "SPEND_IN_DOLLAR" | "DATE" | "TARGETING_TYPE" | "TARGETING_VALUE";
    expectTypeOf<keyof Row>().toEqualTypeOf<Columns>();
    expectTypeOf<Row["SPEND_IN_DOLLAR"]>().toEqualTypeOf<ReportValue | undefined>();
    // @ts-expect-error a column that was not asked for
    type _Missing1 = Row["CTR"];
    // @ts-expect-error a misspelt one
    type _Missing2 = Row["SPEND_IN_DOLAR"];
    // @ts-expect-error rows are to be read
    void ((row: Row) => (row.CAMPAIGN_ID = "1"));
  });

  test("are texts where the report is CSV", () => {
    const _rows = () =>
      fetchReport(pinterest, "1", { ...request, columns: ["CTR"], report_format: "CSV" });
    type Row = ItemOf<typeof _rows>;
    expectTypeOf<Row["CTR"]>().toEqualTypeOf<string | undefined>();
  });

  test("of a report that is taken up have the columns that one names", () => {
    const _rows = () => fetchReport<"CTR", "CSV">(pinterest, "1", { token: "t" });
    expectTypeOf<ItemOf<typeof _rows>>().toEqualTypeOf<ReportRow<"CTR", "CSV">>();
    const _unnamed = () => fetchReport(pinterest, "1", { token: "t" });
    expectTypeOf<ItemOf<typeof _unnamed>>().toHaveProperty("SPEND_IN_DOLLAR");
  });

  test("of the other reports have their columns, too", () => {
    const _product = () =>
      fetchProductReport(pinterest, "1", {
        ...request,
        granularity: "MONTH",
        report_name: "brands",
        columns: ["CONVERSION_PRODUCT_BRAND"],
      });
    expectTypeOf<ItemOf<typeof _product>>().toHaveProperty("CONVERSION_PRODUCT_BRAND");
    const _mix = () =>
      fetchMmmReport(pinterest, "1", {
        ...request,
        report_name: "mix",
        level: "CAMPAIGN_TARGETING",
        targeting_types: ["COUNTRY"],
        columns: ["ECTR"],
      });
    type Row = ItemOf<typeof _mix>;
    expectTypeOf<Row["ECTR"]>().toEqualTypeOf<ReportValue | undefined>();
    // @ts-expect-error a column that was not asked for
    type _Missing3 = Row["CAMPAIGN_ID"];
    const _leads = () => fetchLeads(pinterest, "1", { leads_export_id: "1" });
    expectTypeOf<ItemOf<typeof _leads>>().toEqualTypeOf<ReportRow>();
  });
});

describe("a flow does not compile", () => {
  test("with a column, a field or an option that there is not", () => {
    // @ts-expect-error no such column
    void (() => fetchReport(pinterest, "1", { ...request, columns: ["SPEND"] }));
    // @ts-expect-error a column of another report
    void (() => fetchMmmReport(pinterest, "1", { ...request, columns: ["TOTAL_CHECKOUT"] }));
    // @ts-expect-error the columns are missing
    void (() => fetchReport(pinterest, "1", request));
    // @ts-expect-error a misspelt option
    void (() => fetchReport(pinterest, "1", { token: "t" }, { polInterval: 1 }));
    // @ts-expect-error no file is sent in it
    void (() => fetchReport(pinterest, "1", { token: "t" }, { uploadTimeout: 1 }));
    // @ts-expect-error no file is read in it
    void (() => runItemsBatch(pinterest, { batch_id: "1" }, { idleTimeout: 1 }));
    // @ts-expect-error no file goes anywhere in it
    void (() => runItemsBatch(pinterest, { batch_id: "1" }, { fetch }));
    // @ts-expect-error a path is no file
    void (() => uploadMedia(pinterest, { file: "kitchen.mp4" }));
    const list = { customer_list_id: "2", records: [] };
    // @ts-expect-error no such operation
    void (() => updateCustomerList(pinterest, "1", { ...list, operation_type: "DROP" }));
    // @ts-expect-error no such kind of thing
    void (() => downloadBulk(pinterest, "1", { entity_types: ["BOARD"] }));
  });

  test("with a reference of another kind", () => {
    // @ts-expect-error that of a bulk request
    void (() => fetchReport(pinterest, "1", { request_id: "1" }));
    // @ts-expect-error that of a report
    void (() => upsertBulk(pinterest, "1", { token: "t" }));
  });
});

describe("what flows give", () => {
  test("is typed by the document, or unknown where it says nothing", () => {
    const media = () => uploadMedia(pinterest, { file: new Blob([]) });
    expectTypeOf(media).returns.resolves.toEqualTypeOf<Data<"GET /media/{media_id}">>();
    const _items = () => downloadBulk(pinterest, "1", {});
    expectTypeOf<ItemOf<typeof _items>>().toEqualTypeOf<FileItem>();
    expectTypeOf<FileItem["value"]>().toBeUnknown();
  });

  test("is told step by step, each with its own facts", () => {
    const onProgress = (step: FlowProgress<ReportReference>) => {
      expectTypeOf(step.resume).toEqualTypeOf<ReportReference>();
      if (step.phase === "waiting") expectTypeOf(step.delay).toBeNumber();
      if (step.phase === "downloading") expectTypeOf(step.bytes).toBeNumber();
      // @ts-expect-error not of every step
      void step.delay;
    };
    void (() => fetchReport(pinterest, "1", { token: "t" }, { onProgress }));
  });

  test("in an error is the reference of whichever job it was", () => {
    expectTypeOf<PinterestJobError["resume"]>().toEqualTypeOf<JobReference | undefined>();
    expectTypeOf<PinterestJobError["reason"]>().toEqualTypeOf<
      "failed" | "unfinished" | "aborted" | "interrupted"
    >();
  });
});
