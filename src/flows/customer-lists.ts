import type { Body } from "../types/routes.js";
import type { DroppedField } from "../user-data/dropped.js";
import { closeSource, nextBatch } from "./batch-source.js";
import { listJob, sendRecords, waitForList, type CustomerList } from "./customer-list-sender.js";
import {
  batchRecords,
  noRecord,
  type CustomerListType,
  type CustomerRecords,
} from "./customer-records.js";
import { PinterestJobError } from "./job-error.js";
import { readFlowOptions, type FlowClient, type FlowOptions } from "./options.js";
import type { CustomerListReference } from "./references.js";

/** A customer list to be. */
export interface NewCustomerList {
  name: string;
  records: CustomerRecords;
  /** What the records are. Default: `EMAIL`. */
  list_type?: CustomerListType;
}

/** Records to add to a customer list, or to take out of it. */
export interface CustomerListUpdate {
  operation_type: Body<"PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}">["operation_type"];
  records: CustomerRecords;
  /** What the records are, where they are a third party's ids. */
  list_type?: CustomerListType;
  /** Records, from the first, to pass over: what `resume.skip` of an error or of the progress says. */
  skip?: number;
}

/** Options of {@link createCustomerList} and {@link updateCustomerList}. */
export interface CustomerListOptions extends FlowOptions<CustomerListReference> {
  /** Told of each record that is left out, at once, and never its value. What it throws ends the flow. */
  onDropped?: (dropped: DroppedField) => void;
  /** Records that go in one call. Default: 10,000. */
  batchSize?: number;
  /** `false` resolves once all records are sent; Pinterest may need hours for them. Default: `true`. */
  wait?: boolean;
}

/** What became of records. */
export interface CustomerListResult {
  /** The list as Pinterest last answered it; once it was waited for, `READY`, or `TOO_SMALL` to be used. */
  readonly list: CustomerList;
  /** Records that were sent. */
  readonly sent: number;
  /** Records that were left out, as told to `onDropped`. */
  readonly dropped: number;
}

/**
 * Makes a customer list of any number of records, in as many calls as they need, and waits until Pinterest
 * has matched them. Nothing raw leaves the process: records are normalised and hashed as `hashUserData` does
 * it, and those that cannot be are left out and told. To go on after an error, give `updateCustomerList`
 * the same records with the error's `resume.customer_list_id` and `resume.skip`.
 * https://developers.pinterest.com/docs/api/v5/customer_lists-create
 *
 * @throws PinterestJobError once the list is there, and where the records cannot be read; before, the errors
 * of a call; PinterestInputError where no record can be sent.
 *
 * @example
 * const { list, sent, dropped } = await createCustomerList(pinterest, adAccountId, {
 *   name: "Newsletter",
 *   records: ["Jane@Example.com", hashed(row.email_sha256)],
 * });
 */
export async function createCustomerList(
  pinterest: FlowClient,
  adAccountId: string,
  { name, records, list_type }: NewCustomerList,
  options: CustomerListOptions = {},
): Promise<CustomerListResult> {
  const { onDropped, batchSize = 10_000, wait, ...rest } = options;
  const settings = readFlowOptions(rest);
  const batches = batchRecords(records, { list_type, onDropped, batchSize });
  try {
    const batch = await nextBatch(batches, { name: listJob }, settings.call.signal);
    if (!batch?.size) throw noRecord();
    const list = await pinterest.post("/ad_accounts/{ad_account_id}/customer_lists", {
      path: { ad_account_id: adAccountId },
      body: { name, records: batch.text, ...(list_type && { list_type }) },
      ...settings.call,
    });
    const { id } = list;
    if (!id) {
      const what = "Pinterest answered without an id. See whether the list is there.";
      throw new PinterestJobError({ job: listJob, reason: "failed", what, answer: list });
    }
    const sender = { pinterest, adAccountId, id, operation: "ADD", settings, wait } as const;
    return await sendRecords(sender, batches, 0, { list, batch });
  } finally {
    closeSource(batches);
  }
}

/**
 * Adds records to a customer list, or takes them out of it, in as many calls as they need, and waits until
 * Pinterest has done so. Records are hashed as by {@link createCustomerList}. To add or remove a record
 * twice does no harm. https://developers.pinterest.com/docs/api/v5/customer_lists-update
 *
 * @throws PinterestJobError; PinterestInputError where no record can be sent.
 *
 * @example
 * await updateCustomerList(pinterest, adAccountId, listId, { operation_type: "REMOVE", records: leavers });
 */
export async function updateCustomerList(
  pinterest: FlowClient,
  adAccountId: string,
  customerListId: string,
  { operation_type: operation, records, list_type, skip = 0 }: CustomerListUpdate,
  options: CustomerListOptions = {},
): Promise<CustomerListResult> {
  const { onDropped, batchSize = 10_000, wait, ...rest } = options;
  const settings = readFlowOptions(rest);
  const batches = batchRecords(records, { list_type, skip, onDropped, batchSize });
  const sender = { pinterest, adAccountId, id: customerListId, operation, settings, wait };
  try {
    return await sendRecords(sender, batches, skip);
  } finally {
    closeSource(batches);
  }
}

/**
 * Waits until Pinterest has matched the records of a customer list, and resolves with the list: its status
 * is `READY`, or `TOO_SMALL` where too few are known to Pinterest for the list to be used.
 * https://developers.pinterest.com/docs/api/v5/customer_lists-get
 *
 * @throws PinterestJobError
 *
 * @example
 * const { status } = await waitForCustomerList(pinterest, adAccountId, listId, { maxWait: 86_400_000 });
 */
export function waitForCustomerList(
  pinterest: FlowClient,
  adAccountId: string,
  customerListId: string,
  options: FlowOptions<CustomerListReference> = {},
): Promise<CustomerList> {
  const resume = { customer_list_id: customerListId, skip: 0 };
  const settings = readFlowOptions(options);
  return waitForList({ pinterest, adAccountId, settings }, resume, false);
}
