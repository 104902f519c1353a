import type { Body } from "../types/routes.js";
import type { FileJob } from "./file-job.js";
import type { FlowClient } from "./options.js";
import type { ReportReference } from "./references.js";
import { followRows, type ReportRow, type ReportRows } from "./report-row.js";
import { reportJob, type ReportOptions, type WithColumns } from "./reports.js";

const route = "/ad_accounts/{ad_account_id}/reports/brand_category_sku";

type ProductReportBody = Body<`POST ${typeof route}`>;

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
    submit: (body, call) => pinterest.post(route, { path, body, ...call }),
    ask: async ({ token }, call) => {
      const answer = await pinterest.get(route, { path, query: { token }, ...call });
      return { status: answer.report_status, url: answer.url, answer };
    },
  };
  return followRows(job, request, options);
}
