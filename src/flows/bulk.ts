import type { CommonCallOptions } from "../call/options.js";
import type { Body } from "../types/routes.js";
import { followFile, openFile, type FileState } from "./file-job.js";
import type { FileItem } from "./items.js";
import { readFlowOptions, type DownloadOptions, type FlowClient } from "./options.js";
import { poll } from "./poll.js";
import type { BulkReference } from "./references.js";
import { submit } from "./submit.js";

type DownloadBody = Body<"POST /ad_accounts/{ad_account_id}/bulk/download">;
type UpsertBody = Body<"POST /ad_accounts/{ad_account_id}/bulk/upsert">;

/** A bulk request that Pinterest has carried out. */
export interface BulkUpsert {
  /** Pinterest's id of the request. */
  readonly request_id: string;
  /** Reads what became of each thing, from the file that Pinterest made of it. */
  readonly items: () => AsyncGenerator<FileItem, void, undefined>;
}

/**
 * Has Pinterest write the campaigns, ad groups, ads and so on of an ad account to a file, waits for it, and
 * yields what is in it as it comes, in flat memory: JSON by default, CSV with `output_format: "CSV"`. Begins
 * once the first item is asked for. Give a reference (`{ request_id }`) in place of the request to take it
 * up again. https://developers.pinterest.com/docs/api/v5/bulk_download-create
 *
 * @throws PinterestJobError once Pinterest has taken the request; before, the errors of a call.
 *
 * @example
 * for await (const { group, value } of downloadBulk(pinterest, adAccountId, { entity_types: ["CAMPAIGN"] })) {
 *   console.log(group, value);
 * }
 */
export function downloadBulk(
  pinterest: FlowClient,
  adAccountId: string,
  request: DownloadBody | BulkReference,
  options?: DownloadOptions<BulkReference>,
): AsyncGenerator<FileItem, void, undefined> {
  const path = { ad_account_id: adAccountId };
  return followFile(
    {
      name: "bulk download",
      remedy: "Ask for it anew.",
      key: "request_id",
      submit: (body: DownloadBody, call) =>
        pinterest.post("/ad_accounts/{ad_account_id}/bulk/download", { path, body, ...call }),
      ask: (reference, call) => askBulk(pinterest, adAccountId, reference, call),
    },
    request,
    options,
    (item) => item,
  );
}

/**
 * Has Pinterest create and change campaigns, ad groups, ads and so on, and waits until it has. Resolves once
 * Pinterest says `SUCCEEDED`; what became of each thing is in `items()`. Give a reference
 * (`{ request_id }`) in place of the request to take it up again.
 * https://developers.pinterest.com/docs/api/v5/bulk_upsert-create
 *
 * @throws PinterestJobError once Pinterest has taken the request; before, the errors of a call. Where
 * Pinterest says `FAILED`, the `result_url` of the error's `answer()` is where it tells why: see
 * `readResultFile`.
 *
 * @example
 * const { items } = await upsertBulk(pinterest, adAccountId, {
 *   update: { campaigns: [{ id: campaignId, ad_account_id: adAccountId, status: "PAUSED" }] },
 * });
 * for await (const { group, value } of items()) console.log(group, value);
 */
export async function upsertBulk(
  pinterest: FlowClient,
  adAccountId: string,
  request: UpsertBody | BulkReference,
  options: DownloadOptions<BulkReference> = {},
): Promise<BulkUpsert> {
  const settings = readFlowOptions(options);
  const path = { ad_account_id: adAccountId };
  const job = { name: "bulk upsert", remedy: "Its answer tells where the reasons are." };
  const { resume, isNew } = await submit<UpsertBody, BulkReference>(
    {
      ...job,
      key: "request_id",
      submit: (body, call) =>
        pinterest.post("/ad_accounts/{ad_account_id}/bulk/upsert", { path, body, ...call }),
    },
    request,
    settings,
  );
  const ask = () => askBulk(pinterest, adAccountId, resume, settings.call, true);
  const state = await poll({ ...job, resume, isNew, ask }, settings);
  return {
    request_id: resume.request_id,
    items: () => openFile({ name: job.name, resume, state }, settings, (item) => item),
  };
}

async function askBulk(
  pinterest: FlowClient,
  adAccountId: string,
  { request_id }: BulkReference,
  call: CommonCallOptions,
  withDetails = false,
): Promise<FileState> {
  const answer = await pinterest.get("/ad_accounts/{ad_account_id}/bulk/{bulk_request_id}", {
    path: { ad_account_id: adAccountId, bulk_request_id: request_id },
    ...(withDetails && { query: { include_details: true } }),
    ...call,
  });
  return { status: answer.status, url: answer.result_url, answer };
}
