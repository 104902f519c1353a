import type { CommonCallOptions } from "../options.js";
import type { Body, Data } from "../types.js";
import type { BulkReference, ItemsBatchReference } from "./customer-lists.js";
import { type FileItem, type FileState, followFile, openFile } from "./files.js";
import { poll, submit } from "./job.js";
import {
  type DownloadOptions,
  type FlowClient,
  type FlowOptions,
  readFlowOptions,
} from "./options.js";

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

type BatchBody = Body<"POST /catalogs/items/batch">;

/** A batch as Pinterest answers it: `items` tell what became of each. */
export type ItemsBatch = Data<"GET /catalogs/items/batch/{batch_id}">;

/** Options of {@link runItemsBatch}. */
export interface ItemsBatchOptions extends FlowOptions<ItemsBatchReference> {
  /** The ad account on whose behalf to write; without one it is the token's own account. */
  adAccountId?: string;
}

/**
 * Has Pinterest create, change or delete up to 1,000 items of a catalogue, of whatever type, and waits until
 * it has. Resolves once Pinterest says `COMPLETED`; an item may still have failed, as its `status` and
 * `errors` tell. Give a reference (`{ batch_id }`) in place of the batch to take it up again.
 * https://developers.pinterest.com/docs/api/v5/items_batch-post
 *
 * @throws PinterestJobError once Pinterest has taken the batch; before, the errors of a call. Where Pinterest
 * says `FAILED`, the error's `answer()` is the batch with its items.
 *
 * @example
 * const { items } = await runItemsBatch(pinterest, {
 *   catalog_type: "RETAIL", country: "US", language: "EN",
 *   items: [{ item_id: "DS0294-M", operation: "UPDATE", attributes: { price: "24.99 USD" } }],
 * });
 * for (const item of items ?? []) if (item.status === "FAILURE") console.error(item.errors);
 */
export async function runItemsBatch(
  pinterest: FlowClient,
  batch: BatchBody | ItemsBatchReference,
  { adAccountId, ...options }: ItemsBatchOptions = {},
): Promise<ItemsBatch> {
  const settings = readFlowOptions(options);
  const query = adAccountId === undefined ? {} : { ad_account_id: adAccountId };
  const job = { name: "items batch", remedy: "Its answer tells what became of each item." };
  const { resume, isNew } = await submit<BatchBody, ItemsBatchReference>(
    {
      ...job,
      key: "batch_id",
      submit: (body, call) => pinterest.post("/catalogs/items/batch", { query, body, ...call }),
    },
    batch,
    settings,
  );
  const path = { batch_id: resume.batch_id };
  const ask = async () => {
    const answer = await pinterest.get("/catalogs/items/batch/{batch_id}", {
      path,
      query,
      ...settings.call,
    });
    return { status: answer.status, answer };
  };
  return (await poll({ ...job, resume, isNew, ask }, settings)).answer;
}
