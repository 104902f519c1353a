import type { Body, Query } from "../types/routes.js";
import { followFile, type FileJob } from "./file-job.js";
import type { DownloadOptions, FlowClient } from "./options.js";
import type { ReportReference } from "./references.js";
import { toRows, type ReportRow } from "./report-row.js";

type ReportBody = Body<"POST /ad_accounts/{ad_account_id}/reports">;
type ProductReportBody = Body<"POST /ad_accounts/{ad_account_id}/reports/brand_category_sku">;
type MmmReportBody = Body<"POST /ad_accounts/{ad_account_id}/mmm_reports">;
type TemplateReportQuery =
  Query<"POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports">;

/** A request for a report whose rows have these columns. */
type WithColumns<B extends { columns: string[] }, C> = Omit<B, "columns"> & { columns: C[] };

/** The columns of {@link fetchReport}. */
export type ReportColumn = ReportBody["columns"][number];
/** The columns of {@link fetchProductReport}. */
export type ProductReportColumn = ProductReportBody["columns"][number];
/** The columns of {@link fetchMmmReport}. */
export type MmmReportColumn = MmmReportBody["columns"][number];

/** What {@link fetchReport} asks for: the columns type the rows, and the format types their values. */
export type ReportRequest<
  C extends ReportColumn = ReportColumn,
  F extends "CSV" | "JSON" = "CSV" | "JSON",
> = Omit<WithColumns<ReportBody, C>, "report_format"> & { report_format?: F };

/** Options of a report. */
export type ReportOptions = DownloadOptions<ReportReference>;

/** The rows of a report. Nothing happens before the first is asked for. */
export type ReportRows<Row> = AsyncGenerator<Row, void, undefined>;

const remedy = "Ask for the report anew.";

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
    ...accountReport(pinterest, adAccountId),
    submit: (body, call) =>
      pinterest.post("/ad_accounts/{ad_account_id}/reports", {
        path: { ad_account_id: adAccountId },
        body,
        ...call,
      }),
  };
  return toRows(followFile(job, request, options));
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
    ...accountReport(pinterest, adAccountId),
    submit: (query, call) =>
      pinterest.post("/ad_accounts/{ad_account_id}/templates/{template_id}/reports", {
        path: { ad_account_id: adAccountId, template_id: templateId },
        query,
        ...call,
      }),
  };
  return toRows(followFile(job, request, options));
}

/**
 * As {@link fetchReport}, on conversions by brand, category or SKU of the product.
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
  request: WithColumns<ProductReportBody, C> | ReportReference,
  options?: ReportOptions,
): ReportRows<ReportRow<C>> {
  const path = { ad_account_id: adAccountId };
  const route = "/ad_accounts/{ad_account_id}/reports/brand_category_sku";
  const job: FileJob<WithColumns<ProductReportBody, C>, ReportReference> = {
    name: "report",
    remedy,
    key: "token",
    submit: (body, call) => pinterest.post(route, { path, body, ...call }),
    ask: async ({ token }, call) => {
      const { report_status: status, url } = await pinterest.get(route, {
        path,
        query: { token },
        ...call,
      });
      return { status, url };
    },
  };
  return toRows(followFile(job, request, options));
}

/**
 * As {@link fetchReport}, for marketing mix modelling.
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
  request: WithColumns<MmmReportBody, C> | ReportReference,
  options?: ReportOptions,
): ReportRows<ReportRow<C>> {
  const path = { ad_account_id: adAccountId };
  const route = "/ad_accounts/{ad_account_id}/mmm_reports";
  const job: FileJob<WithColumns<MmmReportBody, C>, ReportReference> = {
    name: "report",
    remedy,
    key: "token",
    submit: async (body, call) => {
      const { data } = await pinterest.post(route, { path, body, ...call });
      return data;
    },
    ask: async ({ token }, call) => {
      const { data } = await pinterest.get(route, { path, query: { token }, ...call });
      return { status: data?.report_status, url: data?.url };
    },
  };
  return toRows(followFile(job, request, options));
}

/** What reports of an ad account share, from a template or not. */
function accountReport(
  pinterest: FlowClient,
  adAccountId: string,
): Omit<FileJob<never, ReportReference>, "submit"> {
  return {
    name: "report",
    remedy,
    key: "token",
    ask: async ({ token }, call) => {
      const { report_status: status, url } = await pinterest.get(
        "/ad_accounts/{ad_account_id}/reports",
        { path: { ad_account_id: adAccountId }, query: { token }, ...call },
      );
      return { status, url };
    },
  };
}
