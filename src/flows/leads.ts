import type { Body } from "../types/routes.js";
import type { DownloadOptions, FlowClient } from "./options.js";
import type { LeadsReference } from "./references.js";
import { followRows, type ReportRow, type ReportRows } from "./report-row.js";

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
