import type { Body, Data } from "../types/routes.js";
import { readFlowOptions, type FlowClient, type FlowOptions } from "./options.js";
import { poll } from "./poll.js";
import type { ItemsBatchReference } from "./references.js";
import { submit } from "./submit.js";

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
