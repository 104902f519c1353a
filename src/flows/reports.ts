import { type OptionsOf, defineOptions } from "../define-options.js";
import { PinterestInputError } from "../errors/index.js";
import type { Body, Query } from "../types.js";
import type { FileItem } from "./csv.js";
import {
  type JobReference,
  type LeadsReference,
  PinterestFileError,
  type ReportReference,
} from "./errors.js";
import type { FileExpectations } from "./files.js";
import { type FileFlow, type FileJob, followFile } from "./job.js";
import {
  type DownloadOptions,
  type FlowClient,
  accountOptions,
  accountQuery,
  assertId,
  downloadOptions,
} from "./options.js";

/**
 * A value of a JSON report, unconverted, since Pinterest does not document the types of columns. Integers beyond 2^53,
 * such as the ids of some Pins, are strings, since a number would round them.
 */
export type ReportValue =
  | string
  | number
  | boolean
  | null
  | readonly ReportValue[]
  | { readonly [name: string]: ReportValue };

/** Columns that rows may have without being requested, depending on the granularity and level. */
type ExtraColumn = "DATE" | "TARGETING_TYPE" | "TARGETING_VALUE";

/**
 * A row of a report, by column. In CSV all values are strings, empty for a missing value; in JSON they are unconverted.
 * Any column may be missing.
 *
 * @example
 * const spend = (row: ReportRow<"SPEND_IN_DOLLAR">) => Number(row.SPEND_IN_DOLLAR ?? 0);
 */
export type ReportRow<C extends string = string, F extends "CSV" | "JSON" = "JSON"> = Readonly<
  Partial<Record<C | ExtraColumn, F extends "CSV" ? string : ReportValue>>
>;

/** The rows of a report. Nothing is sent before the first is requested. */
export type ReportRows<Row> = AsyncGenerator<Row, void, undefined>;

/** A job whose file is a report. */
type RowsJob<Q, R extends JobReference> = Omit<FileJob<Q, R>, "expect">;

/** Yields the rows of a job whose file is a report, without the groups of a JSON file. */
async function* followRows<Q extends object, R extends JobReference, Row>(
  job: RowsJob<Q, R>,
  flow: FileFlow<Q, R>,
): ReportRows<Row> {
  for await (const { value } of followFile({ ...job, expect: expectRows }, flow))
    yield value as Row;
}

/** Derives the expectations of a report file from its request. */
function expectRows(request: object): FileExpectations {
  const { columns, report_format: format } = request as Partial<Record<string, unknown>>;
  const requested = Array.isArray(columns) && columns.length > 0 ? columns.map(String) : undefined;
  return {
    format: format === "CSV" || format === "JSON" ? format : undefined,
    columns: requested,
    assertJsonItem: (item) => {
      assertRow(item, requested);
    },
  };
}

/** Checks that an item is a row. An object without any column is probably an error message. */
function assertRow({ value, line }: FileItem, columns: readonly string[] | undefined): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new PinterestFileError("JSON", line, "a row is not an object");
  }
  if (!columns || columns.some((column) => column in value)) return;
  const fields = Object.keys(value);
  if (fields.length > 0 && !fields.some((field) => /^[A-Z][A-Z\d_]*$/.test(field))) {
    throw new PinterestFileError("JSON", line, "a row has none of the requested columns");
  }
}

type ReportBody = Body<"POST /ad_accounts/{ad_account_id}/reports">;

/** A request for the report of a template. */
export type TemplateReportRequest = {
  readonly template_id: string;
} & Query<"POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports">;

type ColumnOf<B extends { columns?: readonly string[] | undefined }> = NonNullable<
  B["columns"]
>[number];

/** A request for a report, whose columns determine those of its rows. */
type WithColumns<B extends { columns?: readonly string[] | undefined }, C> = Omit<B, "columns"> & {
  columns: readonly C[];
};

/** The columns of {@link fetchReport}. */
export type ReportColumn = ColumnOf<ReportBody>;

/** The request of {@link fetchReport}. Its columns and format determine the type of the rows. */
export type ReportRequest<
  C extends ReportColumn = ReportColumn,
  F extends "CSV" | "JSON" = "CSV" | "JSON",
> = Omit<WithColumns<ReportBody, C>, "report_format"> & { report_format?: F | undefined };

/** The options of a report. */
export type ReportOptions = DownloadOptions<ReportReference>;

const reportJob = {
  name: "report",
  remedy: "Request the report again.",
  key: "token",
  statusField: "report_status",
  urlField: "url",
} as const;

/**
 * Requests a report on an ad account, waits for it, and yields its rows as they are downloaded, in constant
 * memory: JSON by default, CSV with `report_format: "CSV"`. Nothing is sent before the first row is
 * requested. To resume a report, pass a reference (`{ token }`) in place of the request; Pinterest keeps
 * reports for an hour. https://developers.pinterest.com/docs/api/v5/analytics-create_report
 *
 * @throws PinterestJobError after Pinterest accepted the request; before, the errors of a call.
 *
 * @example
 * const rows = fetchReport(pinterest, adAccountId, {
 *   start_date: "2026-03-01",
 *   end_date: "2026-03-31",
 *   granularity: "DAY",
 *   level: "CAMPAIGN",
 *   columns: ["CAMPAIGN_ID", "SPEND_IN_DOLLAR"],
 * });
 * for await (const row of rows) console.log(row.DATE, row.CAMPAIGN_ID, row.SPEND_IN_DOLLAR);
 */
export function fetchReport<
  C extends ReportColumn = ReportColumn,
  F extends "CSV" | "JSON" = "JSON",
>(
  pinterest: FlowClient,
  adAccountId: string,
  request: ReportRequest<C, F> | ReportReference,
  options?: ReportOptions,
): ReportRows<ReportRow<C, F>> {
  const path = { ad_account_id: adAccountId };
  const job: RowsJob<ReportRequest<C, F>, ReportReference> = {
    ...reportJob,
    submit: (body, call) =>
      pinterest.post("/ad_accounts/{ad_account_id}/reports", { path, body, ...call }),
    ask: askReport(pinterest, adAccountId),
  };
  return followRows(job, { pinterest, ids: { adAccountId }, request, options });
}

/**
 * Like {@link fetchReport}, for a template from Ads Manager, which defines the columns. The request is the id of the
 * template with the query of `POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports`; without a query, the
 * report has the template's own dates. https://developers.pinterest.com/docs/api/v5/analytics-create_template_report
 *
 * @throws PinterestJobError after Pinterest accepted the request; before, the errors of a call.
 *
 * @example
 * const rows = fetchTemplateReport(pinterest, adAccountId, { template_id: "6832" });
 * for await (const row of rows) console.log(row);
 */
export function fetchTemplateReport(
  pinterest: FlowClient,
  adAccountId: string,
  request: TemplateReportRequest | ReportReference,
  options?: ReportOptions,
): ReportRows<ReportRow> {
  const job: RowsJob<TemplateReportRequest, ReportReference> = {
    ...reportJob,
    submit: ({ template_id, ...query }, call) => {
      assertId("request.template_id", template_id);
      const path = { ad_account_id: adAccountId, template_id };
      return pinterest.post("/ad_accounts/{ad_account_id}/templates/{template_id}/reports", {
        path,
        query,
        ...call,
      });
    },
    ask: askReport(pinterest, adAccountId),
  };
  return followRows(job, { pinterest, ids: { adAccountId }, request, options });
}

/** Polls a report of an ad account, with or without a template. */
function askReport(
  pinterest: FlowClient,
  adAccountId: string,
): RowsJob<never, ReportReference>["ask"] {
  const path = { ad_account_id: adAccountId };
  return ({ token }, call) =>
    pinterest.get("/ad_accounts/{ad_account_id}/reports", { path, query: { token }, ...call });
}

type CatalogsReportBody = Body<"POST /catalogs/reports">;

/** The options of {@link fetchCatalogsReport}. */
export interface CatalogsReportOptions
  extends DownloadOptions<ReportReference>, OptionsOf<typeof accountOptions> {}

const catalogsReportOptions = defineOptions(PinterestInputError, {
  ...downloadOptions.options,
  ...accountOptions.options,
});

/**
 * Requests a report on a catalog, waits for it, and yields its rows as they are downloaded, in constant
 * memory. Nothing is sent before the first row is requested. To resume a report, pass a reference
 * (`{ token }`) in place of the request. https://developers.pinterest.com/docs/api/v5/reports-create
 *
 * @throws PinterestJobError after Pinterest accepted the request; before, the errors of a call.
 *
 * @example
 * const rows = fetchCatalogsReport(pinterest, {
 *   catalog_type: "RETAIL",
 *   report: { report_type: "FEED_INGESTION_ISSUES", feed_id: feedId },
 * });
 * for await (const row of rows) console.log(row);
 */
export function fetchCatalogsReport(
  pinterest: FlowClient,
  request: CatalogsReportBody | ReportReference,
  options: CatalogsReportOptions = {},
): ReportRows<ReportRow> {
  // Read only after the options are checked.
  const account = () => accountQuery(options);
  const job: RowsJob<CatalogsReportBody, ReportReference> = {
    ...reportJob,
    name: "catalogs report",
    submit: (body, call) =>
      pinterest.post("/catalogs/reports", { query: account(), body, ...call }),
    ask: ({ token }, call) =>
      pinterest.get("/catalogs/reports", { query: { ...account(), token }, ...call }),
  };
  return followRows(job, { pinterest, request, options, table: catalogsReportOptions });
}

const mmmRoute = "/ad_accounts/{ad_account_id}/mmm_reports";

type MmmReportBody = Body<`POST ${typeof mmmRoute}`>;

/** The columns of {@link fetchMmmReport}. */
export type MmmReportColumn = ColumnOf<MmmReportBody>;

/** The request of {@link fetchMmmReport}. Its columns determine the type of the rows. */
export type MmmReportRequest<C extends MmmReportColumn = MmmReportColumn> = WithColumns<
  MmmReportBody,
  C
>;

/**
 * Like {@link fetchReport}, for marketing mix modelling.
 * https://developers.pinterest.com/docs/api/v5/analytics-create_mmm_report
 *
 * @throws PinterestJobError after Pinterest accepted the request; before, the errors of a call.
 *
 * @example
 * const rows = fetchMmmReport(pinterest, adAccountId, {
 *   report_name: "mix",
 *   start_date: "2026-03-01",
 *   end_date: "2026-03-31",
 *   granularity: "WEEK",
 *   level: "CAMPAIGN_TARGETING",
 *   targeting_types: ["COUNTRY"],
 *   columns: ["CAMPAIGN_ID", "SPEND_IN_DOLLAR"],
 * });
 * for await (const row of rows) console.log(row.SPEND_IN_DOLLAR);
 */
export function fetchMmmReport<C extends MmmReportColumn = MmmReportColumn>(
  pinterest: FlowClient,
  adAccountId: string,
  request: MmmReportRequest<C> | ReportReference,
  options?: ReportOptions,
): ReportRows<ReportRow<C>> {
  const path = { ad_account_id: adAccountId };
  const job: RowsJob<MmmReportRequest<C>, ReportReference> = {
    ...reportJob,
    submit: (body, call) => pinterest.post(mmmRoute, { path, body, ...call }),
    ask: ({ token }, call) => pinterest.get(mmmRoute, { path, query: { token }, ...call }),
  };
  return followRows(job, { pinterest, ids: { adAccountId }, request, options });
}

const productRoute = "/ad_accounts/{ad_account_id}/reports/brand_category_sku";

type ProductReportBody = Body<`POST ${typeof productRoute}`>;

/** The columns of {@link fetchProductReport}. */
export type ProductReportColumn = ColumnOf<ProductReportBody>;

/** The request of {@link fetchProductReport}. Its columns determine the type of the rows. */
export type ProductReportRequest<C extends ProductReportColumn = ProductReportColumn> = WithColumns<
  ProductReportBody,
  C
>;

/**
 * Like {@link fetchReport}, for conversions by brand, category or SKU of the product.
 * https://developers.pinterest.com/docs/api/v5/analytics-create_conversion_product_report
 *
 * @throws PinterestJobError after Pinterest accepted the request; before, the errors of a call.
 *
 * @example
 * const rows = fetchProductReport(pinterest, adAccountId, {
 *   report_name: "brands",
 *   start_date: "2026-03-01",
 *   end_date: "2026-03-31",
 *   granularity: "MONTH",
 *   level: "CAMPAIGN",
 *   columns: ["CAMPAIGN_ID", "CONVERSION_PRODUCT_BRAND", "TOTAL_CONVERSION_PRODUCT_VALUE"],
 * });
 * for await (const row of rows) console.log(row.CONVERSION_PRODUCT_BRAND);
 */
export function fetchProductReport<C extends ProductReportColumn = ProductReportColumn>(
  pinterest: FlowClient,
  adAccountId: string,
  request: ProductReportRequest<C> | ReportReference,
  options?: ReportOptions,
): ReportRows<ReportRow<C>> {
  const path = { ad_account_id: adAccountId };
  const job: RowsJob<ProductReportRequest<C>, ReportReference> = {
    ...reportJob,
    submit: (body, call) => pinterest.post(productRoute, { path, body, ...call }),
    ask: ({ token }, call) => pinterest.get(productRoute, { path, query: { token }, ...call }),
  };
  return followRows(job, { pinterest, ids: { adAccountId }, request, options });
}

type LeadsBody = Body<"POST /ad_accounts/{ad_account_id}/leads_export">;

/**
 * Requests an export of the leads of an ad, waits for it, and yields the leads as they are downloaded, in
 * constant memory. Leads are unhashed personal data. Nothing is sent before the first lead is requested.
 * To resume an export, pass a reference (`{ leads_export_id }`) in place of the request.
 * https://developers.pinterest.com/docs/api/v5/leads_export-create
 *
 * @throws PinterestJobError after Pinterest accepted the request; before, the errors of a call.
 *
 * @example
 * const month = { start_date: "2026-03-01", end_date: "2026-03-31", ad_id: adId };
 * for await (const lead of fetchLeads(pinterest, adAccountId, month)) await crm.add(lead);
 */
export function fetchLeads(
  pinterest: FlowClient,
  adAccountId: string,
  request: LeadsBody | LeadsReference,
  options?: DownloadOptions<LeadsReference>,
): ReportRows<ReportRow> {
  const job: RowsJob<LeadsBody, LeadsReference> = {
    name: "leads export",
    remedy: "Request the export again.",
    key: "leads_export_id",
    statusField: "export_status",
    urlField: "download_url",
    submit: (body, call) =>
      pinterest.post("/ad_accounts/{ad_account_id}/leads_export", {
        path: { ad_account_id: adAccountId },
        body,
        ...call,
      }),
    ask: ({ leads_export_id }, call) =>
      pinterest.get("/ad_accounts/{ad_account_id}/leads_export/{leads_export_id}", {
        path: { ad_account_id: adAccountId, leads_export_id },
        ...call,
      }),
  };
  return followRows(job, { pinterest, ids: { adAccountId }, request, options });
}
