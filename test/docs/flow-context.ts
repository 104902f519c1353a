import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JobReference } from "pinterest-client/flows";

/** What a snippet of docs/flows.md may use without saying where it comes from. */
export const boardId = "12";
export const campaignId = "626735565838";
export const feedId = "5";
export const adId = "687195134316";
export const video = new Blob(["a video"], { type: "video/mp4" });
export const image = new Blob(["an image"], { type: "image/png" });
export const reportFile = join(tmpdir(), `pinterest-client-${randomUUID()}.csv`);
export const warehouse = {
  insert: (...values: readonly unknown[]) => Promise.resolve(values.length),
};
export const crm = { add: (lead: object) => Promise.resolve(lead) };
export const jobs = new Map<string, JobReference>();
export async function* readAddresses() {
  yield* await Promise.resolve(["jane@example.com", "no address"]);
}
export const marchRequest = {
  start_date: "2026-03-01",
  end_date: "2026-03-31",
  granularity: "DAY" as const,
  level: "CAMPAIGN" as const,
  columns: ["CAMPAIGN_ID" as const],
};
