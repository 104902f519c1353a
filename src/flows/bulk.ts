import { type OptionsOf, defineOptions } from "../define-options.js";
import { PinterestInputError } from "../errors/index.js";
import type { CommonCallOptions } from "../options.js";
import type { Body, Data } from "../types.js";
import type { FileItem } from "./csv.js";
import type { BulkReference, ItemsBatchReference } from "./errors.js";
import { followFile, poll, readJobFile, submit } from "./job.js";
import {
  type DownloadOptions,
  type FlowClient,
  type FlowOptions,
  accountOptions,
  accountQuery,
  assertId,
  downloadOptions,
  flowOptions,
  parseFlowOptions,
} from "./options.js";

type DownloadBody = Body<"POST /ad_accounts/{ad_account_id}/bulk/download">;

type UpsertBody = Body<"POST /ad_accounts/{ad_account_id}/bulk/upsert">;

/** A completed bulk upsert. */
export interface BulkUpsert {
  /** Pinterest's id of the request. */
  readonly request_id: string;
  /** Downloads the result of each entity. Can be called again. */
  readonly items: () => AsyncGenerator<FileItem, void, undefined>;
}

const bulkJob = { key: "request_id", statusField: "status", urlField: "result_url" } as const;

/**
 * Requests a file of the campaigns, ad groups, ads and other entities of an ad account, waits for it, and
 * yields them as they are downloaded, in constant memory: JSON by default, CSV with `output_format: "CSV"`.
 * Nothing is sent before the first item is requested. To resume a download, pass a reference
 * (`{ request_id }`) in place of the request.
 * https://developers.pinterest.com/docs/api/v5/bulk_download-create
 *
 * @throws PinterestJobError after Pinterest accepted the request; before, the errors of a call.
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
  return followFile<DownloadBody, BulkReference>(
    {
      ...bulkJob,
      name: "bulk download",
      remedy: "Request it again.",
      submit: (body, call) =>
        pinterest.post("/ad_accounts/{ad_account_id}/bulk/download", { path, body, ...call }),
      ask: ({ request_id }, call) =>
        pinterest.get("/ad_accounts/{ad_account_id}/bulk/{bulk_request_id}", {
          path: { ...path, bulk_request_id: request_id },
          ...call,
        }),
      expect: ({ output_format }) => ({ format: output_format }),
    },
    { pinterest, ids: { adAccountId }, request, options },
  );
}

/**
 * Creates and updates campaigns, ad groups, ads and other entities, and waits until Pinterest is done.
 * Resolves when its status is `SUCCEEDED`; `items()` has the result of each entity. To resume an upsert,
 * pass a reference (`{ request_id }`) in place of the request.
 * https://developers.pinterest.com/docs/api/v5/bulk_upsert-create
 *
 * @throws PinterestJobError after Pinterest accepted the request; before, the errors of a call. If the status
 * is `FAILED`, the `result_url` in the error's `answer()` is a file with the reasons; read it with `readResultFile`.
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
  const settings = parseFlowOptions(downloadOptions, pinterest, options);
  assertId("adAccountId", adAccountId);
  const path = { ad_account_id: adAccountId };
  const job = {
    ...bulkJob,
    name: "bulk upsert",
    remedy: "The file in its answer has the reasons.",
    submit: (body: UpsertBody, call: CommonCallOptions) =>
      pinterest.post("/ad_accounts/{ad_account_id}/bulk/upsert", { path, body, ...call }),
  };
  const { resume, isNew } = await submit<UpsertBody, BulkReference>(job, request, settings);
  const { request_id } = resume;
  const ask = () =>
    pinterest.get("/ad_accounts/{ad_account_id}/bulk/{bulk_request_id}", {
      path: { ...path, bulk_request_id: request_id },
      query: { include_details: true },
      ...settings.call,
    });
  const answer = await poll({ ...job, resume, isNew, ask }, settings);
  return { request_id, items: () => readJobFile({ ...job, resume, answer }, settings) };
}

type BatchBody = Body<"POST /catalogs/items/batch">;

/** A batch in Pinterest's response; its `items` have the result of each item. */
export type ItemsBatch = Data<"GET /catalogs/items/batch/{batch_id}">;

/** The options of {@link runItemsBatch}. */
export interface ItemsBatchOptions
  extends FlowOptions<ItemsBatchReference>, OptionsOf<typeof accountOptions> {}

const itemsBatchOptions = defineOptions(PinterestInputError, {
  ...flowOptions.options,
  ...accountOptions.options,
});

/**
 * Creates, updates or deletes up to 1,000 items of a catalog of any type, and waits until Pinterest is done. Resolves
 * when its status is `COMPLETED`; check the `status` and `errors` of each item, which may still have failed. To
 * resume a batch, pass a reference (`{ batch_id }`) in place of the request.
 * https://developers.pinterest.com/docs/api/v5/items_batch-post
 *
 * @throws PinterestJobError after Pinterest accepted the batch; before, the errors of a call. If the status is
 * `FAILED`, the error's `answer()` is the batch with its items.
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
  request: BatchBody | ItemsBatchReference,
  options: ItemsBatchOptions = {},
): Promise<ItemsBatch> {
  const settings = parseFlowOptions(itemsBatchOptions, pinterest, options);
  const query = accountQuery(settings);
  const job = {
    name: "items batch",
    remedy: "Its answer has the result of each item.",
    key: "batch_id",
    statusField: "status",
    submit: (body: BatchBody, call: CommonCallOptions) =>
      pinterest.post("/catalogs/items/batch", { query, body, ...call }),
  } as const;
  const { resume, isNew } = await submit<BatchBody, ItemsBatchReference>(job, request, settings);
  const path = { batch_id: resume.batch_id };
  const ask = () =>
    pinterest.get("/catalogs/items/batch/{batch_id}", { path, query, ...settings.call });
  return poll({ ...job, resume, isNew, ask }, settings);
}
