import type { Body } from "../types/routes.js";
import type { FileJob } from "./file-job.js";
import type { FlowClient } from "./options.js";
import type { ReportReference } from "./references.js";
import { followRows, type ReportRow, type ReportRows } from "./report-row.js";
import { reportJob, type ReportOptions, type WithColumns } from "./reports.js";

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
