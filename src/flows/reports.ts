import type { Body, Query } from "../types.js";
import type { JobReference, LeadsReference, ReportReference } from "./customer-lists.js";
import { PinterestFileError } from "./errors.js";
import { type FileItem, type FileJob, followFile } from "./files.js";
import type { DownloadOptions, FlowClient } from "./options.js";

/** A value of a JSON report, as it stands there: Pinterest documents no type of any column. */
export type ReportValue =
  | string
  | number
  | boolean
  | null
  | readonly ReportValue[]
  | { readonly [name: string]: ReportValue };

/** What rows may have without being asked for, by the report's granularity and level. */
type UnaskedColumn = "DATE" | "TARGETING_TYPE" | "TARGETING_VALUE";

/**
 * A row of a report, by column. Of CSV, all values are text as it stands in the file, empty where there is
 * none; of JSON, they are what they are there. Any may be missing.
 *
 * @example
 * const spend = (row: ReportRow<"SPEND_IN_DOLLAR">) => Number(row.SPEND_IN_DOLLAR ?? 0);
 */
export type ReportRow<C extends string = string, F extends "CSV" | "JSON" = "JSON"> = Readonly<
  Partial<Record<C | UnaskedColumn, F extends "CSV" ? string : ReportValue>>
>;

/** The rows of a report. Nothing happens before the first is asked for. */
export type ReportRows<Row> = AsyncGenerator<Row, void, undefined>;

/** Follows a job whose file is a report; the groups that JSON puts rows in are left out. */
export function followRows<Q extends object, R extends JobReference, Row>(
  job: FileJob<Q, R>,
  request: Q | R,
  options: DownloadOptions<R> | undefined,
): ReportRows<Row> {
  return followFile(job, request, options, (item) => checkRow(item) as Row);
}

function checkRow({ value, line }: FileItem): object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new PinterestFileError("JSON", line, "a row is no object");
}

type ReportBody = Body<"POST /ad_accounts/{ad_account_id}/reports">;

type TemplateReportQuery =
  Query<"POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports">;

/** A request for a report, its columns narrowed to those that the rows are to have. */
export type WithColumns<B extends { columns: string[] }, C> = Omit<B, "columns"> & { columns: C[] };

/** The columns of {@link fetchReport}. */
export type ReportColumn = ReportBody["columns"][number];

/** What {@link fetchReport} asks for: the columns type the rows, and the format types their values. */
export type ReportRequest<
  C extends ReportColumn = ReportColumn,
  F extends "CSV" | "JSON" = "CSV" | "JSON",
> = Omit<WithColumns<ReportBody, C>, "report_format"> & { report_format?: F };

/** Options of a report. */
export type ReportOptions = DownloadOptions<ReportReference>;

/** What reports share as jobs. */
export const reportJob = {
  name: "report",
  remedy: "Ask for the report anew.",
  key: "token",
} as const;

/**
 * Has Pinterest make a report on an ad account, waits for it, and yields its rows as they come, in flat
 * memory: JSON by default, CSV with `report_format: "CSV"`. Begins once the first row is asked for.
 * Give a reference (`{ token }`) in place of the request to take a report up again; Pinterest keeps it for
 * an hour. https://developers.pinterest.com/docs/api/v5/analytics-create_report
 *
 * @throws PinterestJobError once Pinterest has taken the request; before, the errors of a call.
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
  const job: FileJob<ReportRequest<C, F>, ReportReference> = {
    ...reportJob,
    submit: (body, call) =>
      pinterest.post("/ad_accounts/{ad_account_id}/reports", {
        path: { ad_account_id: adAccountId },
        body,
        ...call,
      }),
    ask: askReport(pinterest, adAccountId),
  };
  return followRows(job, request, options);
}

/**
 * As {@link fetchReport}, of a template that was made in Ads Manager, whose columns it has. The request is
 * the query of `POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports`; `{}` takes the
 * template's own dates. https://developers.pinterest.com/docs/api/v5/analytics-create_template_report
 *
 * @throws PinterestJobError once Pinterest has taken the request; before, the errors of a call.
 *
 * @example
 * for await (const row of fetchTemplateReport(pinterest, adAccountId, templateId)) console.log(row);
 */
export function fetchTemplateReport(
  pinterest: FlowClient,
  adAccountId: string,
  templateId: string,
  request: TemplateReportQuery | ReportReference = {},
  options?: ReportOptions,
): ReportRows<ReportRow> {
  const job: FileJob<TemplateReportQuery, ReportReference> = {
    ...reportJob,
    submit: (query, call) =>
      pinterest.post("/ad_accounts/{ad_account_id}/templates/{template_id}/reports", {
        path: { ad_account_id: adAccountId, template_id: templateId },
        query,
        ...call,
      }),
    ask: askReport(pinterest, adAccountId),
  };
  return followRows(job, request, options);
}

/** How reports of an ad account are asked for, made of a template or not. */
function askReport(
  pinterest: FlowClient,
  adAccountId: string,
): FileJob<never, ReportReference>["ask"] {
  return async ({ token }, call) => {
    const answer = await pinterest.get("/ad_accounts/{ad_account_id}/reports", {
      path: { ad_account_id: adAccountId },
      query: { token },
      ...call,
    });
    return { status: answer.report_status, url: answer.url, answer };
  };
}

type CatalogsReportBody = Body<"POST /catalogs/reports">;

/** Options of {@link fetchCatalogsReport}. */
export interface CatalogsReportOptions extends DownloadOptions<ReportReference> {
  /** The ad account on whose behalf to ask; without one it is the token's own account. */
  adAccountId?: string;
}

/**
 * Has Pinterest make a report on a catalogue, waits for it, and yields its rows as they come, in flat
 * memory. Begins once the first row is asked for. Give a reference (`{ token }`) in place of the request to
 * take a report up again. https://developers.pinterest.com/docs/api/v5/reports-create
 *
 * @throws PinterestJobError once Pinterest has taken the request; before, the errors of a call.
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
  { adAccountId, ...options }: CatalogsReportOptions = {},
): ReportRows<ReportRow> {
  const account = adAccountId === undefined ? {} : { ad_account_id: adAccountId };
  return followRows(
    {
      name: "catalogs report",
      remedy: "Ask for the report anew.",
      key: "token",
      submit: (body: CatalogsReportBody, call) =>
        pinterest.post("/catalogs/reports", { query: account, body, ...call }),
      ask: async ({ token }: ReportReference, call) => {
        const query = { ...account, token };
        const answer = await pinterest.get("/catalogs/reports", { query, ...call });
        return { status: answer.report_status, url: answer.url, answer };
      },
    },
    request,
    options,
  );
}

const route = "/ad_accounts/{ad_account_id}/mmm_reports";

type MmmReportBody = Body<`POST ${typeof route}`>;

/** The columns of {@link fetchMmmReport}. */
export type MmmReportColumn = MmmReportBody["columns"][number];

/** What {@link fetchMmmReport} asks for: the columns type the rows. */
export type MmmReportRequest<C extends MmmReportColumn = MmmReportColumn> = WithColumns<
  MmmReportBody,
  C
>;

/**
 * As `fetchReport`, for marketing mix modelling.
 * https://developers.pinterest.com/docs/api/v5/analytics-create_mmm_report
 *
 * @throws PinterestJobError once Pinterest has taken the request; before, the errors of a call.
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
  const job: FileJob<MmmReportRequest<C>, ReportReference> = {
    ...reportJob,
    submit: async (body, call) => {
      const { data } = await pinterest.post(route, { path, body, ...call });
      return data;
    },
    ask: async ({ token }, call) => {
      const { data: answer } = await pinterest.get(route, { path, query: { token }, ...call });
      return { status: answer?.report_status, url: answer?.url, answer };
    },
  };
  return followRows(job, request, options);
}

const routeOfProductReport = "/ad_accounts/{ad_account_id}/reports/brand_category_sku";

type ProductReportBody = Body<`POST ${typeof routeOfProductReport}`>;

/** The columns of {@link fetchProductReport}. */
export type ProductReportColumn = ProductReportBody["columns"][number];

/** What {@link fetchProductReport} asks for: the columns type the rows. */
export type ProductReportRequest<C extends ProductReportColumn = ProductReportColumn> = WithColumns<
  ProductReportBody,
  C
>;

/**
 * As `fetchReport`, on conversions by brand, category or SKU of the product.
 * https://developers.pinterest.com/docs/api/v5/analytics-create_conversion_product_report
 *
 * @throws PinterestJobError once Pinterest has taken the request; before, the errors of a call.
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
  const job: FileJob<ProductReportRequest<C>, ReportReference> = {
    ...reportJob,
    submit: (body, call) => pinterest.post(routeOfProductReport, { path, body, ...call }),
    ask: async ({ token }, call) => {
      const answer = await pinterest.get(routeOfProductReport, { path, query: { token }, ...call });
      return { status: answer.report_status, url: answer.url, answer };
    },
  };
  return followRows(job, request, options);
}

type LeadsBody = Body<"POST /ad_accounts/{ad_account_id}/leads_export">;

/**
 * Has Pinterest export the leads of an ad, waits for them, and yields them as they come, in flat memory.
 * Begins once the first is asked for. They are personal data, raw. Give a reference
 * (`{ leads_export_id }`) in place of the request to take an export up again.
 * https://developers.pinterest.com/docs/api/v5/leads_export-create
 *
 * @throws PinterestJobError once Pinterest has taken the request; before, the errors of a call.
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
  return followRows(
    {
      name: "leads export",
      remedy: "Ask for the export anew.",
      key: "leads_export_id",
      submit: (body: LeadsBody, call) =>
        pinterest.post("/ad_accounts/{ad_account_id}/leads_export", {
          path: { ad_account_id: adAccountId },
          body,
          ...call,
        }),
      ask: async ({ leads_export_id }: LeadsReference, call) => {
        const answer = await pinterest.get(
          "/ad_accounts/{ad_account_id}/leads_export/{leads_export_id}",
          { path: { ad_account_id: adAccountId, leads_export_id }, ...call },
        );
        return { status: answer.export_status, url: answer.download_url, answer };
      },
    },
    request,
    options,
  );
}
