import type { RecordedRequest, StandInAnswer } from "../../src/testing/index.js";

const account = "/ad_accounts/549755885175";
const media = { media_id: "7", media_type: "video" };
const batch = { batch_id: "3", catalog_type: "RETAIL", created_time: null };
const list = { id: "8", name: "Newsletter", status: "PROCESSING" };

/** What the stand-in answers to the snippets of docs/flows.md; it is their storage, too. */
export function answerFlow({ method, path, headers }: RecordedRequest): StandInAnswer | undefined {
  const storage = `http://${headers.host ?? ""}/files`;
  const bodies: Record<string, unknown> = {
    [`POST ${account}/reports`]: { report_status: "IN_PROGRESS", token: "march" },
    [`GET ${account}/reports`]: { report_status: "FINISHED", url: `${storage}/report.json` },
    "POST /catalogs/reports": { token: "issues" },
    "GET /catalogs/reports": { report_status: "FINISHED", url: `${storage}/issues.csv` },
    [`POST ${account}/leads_export`]: { leads_export_id: "4" },
    [`GET ${account}/leads_export/4`]: {
      export_status: "FINISHED",
      download_url: `${storage}/issues.csv`,
    },
    "POST /media": { ...media, upload_url: `${storage}/video`, upload_parameters: { key: "7" } },
    "GET /media/7": { ...media, status: "succeeded" },
    "POST /pins": { id: "1" },
    [`POST ${account}/bulk/download`]: { request_id: "2" },
    [`POST ${account}/bulk/upsert`]: { request_id: "2" },
    [`GET ${account}/bulk/2`]: { status: "SUCCEEDED", result_url: `${storage}/report.json` },
    "POST /catalogs/items/batch": batch,
    "GET /catalogs/items/batch/3": { ...batch, status: "COMPLETED", items: [] },
    [`POST ${account}/customer_lists`]: list,
    [`PATCH ${account}/customer_lists/813744226420795884`]: list,
    [`GET ${account}/customer_lists/813744226420795884`]: { ...list, status: "READY" },
    "GET /files/report.json": { 626735565838: [{ DATE: "2026-03-01", CAMPAIGN_ID: 626735565838 }] },
    "GET /files/issues.csv": "item,issue\ncup-7,no price\n",
    "POST /files/video": "",
  };
  const body = bodies[`${method} ${path}`];
  return body === undefined ? undefined : { status: 200, body };
}
