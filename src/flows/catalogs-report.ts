import type { Body } from "../types/routes.js";
import type { DownloadOptions, FlowClient } from "./options.js";
import type { ReportReference } from "./references.js";
import { followRows, type ReportRow, type ReportRows } from "./report-row.js";

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
