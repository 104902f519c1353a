import type { Body, Query } from "../types/routes.js";
import type { FileJob } from "./file-job.js";
import type { DownloadOptions, FlowClient } from "./options.js";
import type { ReportReference } from "./references.js";
import { followRows, type ReportRow, type ReportRows } from "./report-row.js";

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
