import { type OptionsOf, boolean, defineOptions, fn, integer } from "../define-options.js";
import { PinterestInputError } from "../errors/index.js";
import type { Body, Data } from "../types.js";
import type { DroppedField } from "../user-data/index.js";
import {
  type CustomerListType,
  type CustomerRecords,
  type RecordBatch,
  type RecordBatches,
  batchRecords,
  closeRecords,
  nextBatch,
  noRecordError,
} from "./customer-records.js";
import { type CustomerListReference, PinterestJobError } from "./errors.js";
import { parseId, poll, responseField, reportSubmitted, toJobError } from "./job.js";
import {
  type FlowClient,
  type FlowOptions,
  type FlowSettings,
  assertId,
  assertRequest,
  flowOptions,
  parseFlowOptions,
} from "./options.js";

const route = "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}";

/** A customer list in Pinterest's response. */
export type CustomerList = Data<`GET ${typeof route}`>;

/** A customer list to create. */
export interface NewCustomerList {
  name: string;
  records: CustomerRecords;
  /** What the records are. Default: `EMAIL`. */
  list_type?: CustomerListType | undefined;
}

/** Records to add to or remove from a customer list. */
export interface CustomerListUpdate {
  customer_list_id: string;
  operation_type: Body<`PATCH ${typeof route}`>["operation_type"];
  records: CustomerRecords;
  /** What the records are, if they are ids of a third party. */
  list_type?: CustomerListType | undefined;
  /** How many records to skip, from the first: the `resume.skip` of an error or of the progress. */
  skip?: number | undefined;
}

const recordOptions = defineOptions(PinterestInputError, {
  /** Called for each record that is left out, without its value. An error that it throws ends the flow. */
  onDropped: fn<(dropped: DroppedField) => void>(),
  /** How many records one call sends. Default: 10,000. */
  batchSize: integer({ min: 1, default: 10_000 }),
  /** `false` resolves as soon as all records are sent; Pinterest may take hours to match them. Default: `true`. */
  wait: boolean(true),
});

const listOptions = defineOptions(PinterestInputError, {
  ...flowOptions.options,
  ...recordOptions.options,
});

/** The options of {@link createCustomerList} and {@link updateCustomerList}. */
export interface CustomerListOptions
  extends FlowOptions<CustomerListReference>, OptionsOf<typeof recordOptions> {}

/** The result of {@link createCustomerList} and {@link updateCustomerList}. */
export interface CustomerListResult {
  /** The list as in Pinterest's last answer. After waiting, its status is `READY` or `TOO_SMALL`. */
  readonly list: CustomerList;
  /** How many records were sent. */
  readonly sent: number;
  /** How many records were left out, and reported to `onDropped`. */
  readonly dropped: number;
}

const job = {
  name: "customer list",
  remedy: "Create the list again.",
  statusField: "status",
} as const;

/**
 * Creates a customer list of any number of records, in as many calls as necessary, and waits until Pinterest has
 * matched them. Records are normalised and hashed as by `hashUserData` before they are sent; invalid ones are left
 * out and reported. To continue after an error, pass the same records to `updateCustomerList`, with the
 * `customer_list_id` and `skip` of the error's `resume`.
 * https://developers.pinterest.com/docs/api/v5/customer_lists-create
 *
 * @throws PinterestJobError after the list was created, and if reading the records fails; before, the errors
 * of a call. PinterestInputError if no record can be sent.
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
  list: NewCustomerList,
  options: CustomerListOptions = {},
): Promise<CustomerListResult> {
  const settings = parseFlowOptions(listOptions, pinterest, options);
  assertId("adAccountId", adAccountId);
  assertRequest("list", list);
  const { call, signal, onDropped, batchSize } = settings;
  const { name, records, list_type } = list;
  const batches = batchRecords(records, { list_type, onDropped, batchSize });
  try {
    const first = await nextBatch(batches, { name: job.name, signal });
    if (!first?.size) throw noRecordError();
    const created = await pinterest.post("/ad_accounts/{ad_account_id}/customer_lists", {
      path: { ad_account_id: adAccountId },
      body: { name, records: first.text, ...(list_type && { list_type }) },
      ...call,
    });
    const id = parseId(responseField(created, "id"));
    if (id === undefined) {
      const what = "Pinterest's answer has no id. Check whether the list exists.";
      const answer: unknown = created;
      throw new PinterestJobError({ job: job.name, reason: "failed", what, answer });
    }
    const place = { pinterest, adAccountId, id, settings };
    return await sendRecords(place, { operation: "ADD", batches, first, list: created });
  } finally {
    closeRecords(batches);
  }
}

/**
 * Adds records to a customer list, or removes them, in as many calls as necessary, and waits until Pinterest is done.
 * Records are hashed as by {@link createCustomerList}. Adding or removing a record twice has no further effect.
 * https://developers.pinterest.com/docs/api/v5/customer_lists-update
 *
 * @throws PinterestJobError; PinterestInputError if no record can be sent.
 *
 * @example
 * await updateCustomerList(pinterest, adAccountId, {
 *   customer_list_id: "813744226420795884",
 *   operation_type: "REMOVE",
 *   records: unsubscribed,
 * });
 */
export async function updateCustomerList(
  pinterest: FlowClient,
  adAccountId: string,
  update: CustomerListUpdate,
  options: CustomerListOptions = {},
): Promise<CustomerListResult> {
  const settings = parseFlowOptions(listOptions, pinterest, options);
  assertId("adAccountId", adAccountId);
  assertRequest("update", update);
  const { onDropped, batchSize } = settings;
  const { customer_list_id: id, operation_type: operation, records, list_type, skip } = update;
  assertId("update.customer_list_id", id);
  const batches = batchRecords(records, { list_type, skip, onDropped, batchSize });
  const place = { pinterest, adAccountId, id, settings };
  try {
    return await sendRecords(place, { operation, batches, skip });
  } finally {
    closeRecords(batches);
  }
}

/**
 * Waits until Pinterest has matched the records of a customer list, and resolves with the list. Its status is
 * `READY`, or `TOO_SMALL` if Pinterest knows too few of them for the list to be used.
 * https://developers.pinterest.com/docs/api/v5/customer_lists-get
 *
 * @throws PinterestJobError
 *
 * @example
 * const { status } = await waitForCustomerList(pinterest, adAccountId, listId, { maxWait: 86_400_000 });
 */
export async function waitForCustomerList(
  pinterest: FlowClient,
  adAccountId: string,
  customerListId: string,
  options: FlowOptions<CustomerListReference> = {},
): Promise<CustomerList> {
  const settings = parseFlowOptions(flowOptions, pinterest, options);
  assertId("adAccountId", adAccountId);
  assertId("customerListId", customerListId);
  const place = { pinterest, adAccountId, id: customerListId, settings };
  return waitForList(place, { skip: 0, isNew: false });
}

/** A customer list, and how to reach it. */
interface ListPlace {
  readonly pinterest: FlowClient;
  readonly adAccountId: string;
  readonly id: string;
  readonly settings: FlowSettings;
}

/** Records to send to a list. */
interface Sending {
  readonly operation: CustomerListUpdate["operation_type"];
  readonly batches: RecordBatches;
  /** How many records the source skips. */
  readonly skip?: number | undefined;
  /** The batch that the list was created with, and the list. */
  readonly first?: RecordBatch;
  readonly list?: CustomerList;
}

/** Sends batches of records one by one, then waits for the list, unless `wait` is `false`. */
async function sendRecords(
  place: ListPlace & { readonly settings: { readonly wait: boolean } },
  { operation, batches, skip = 0, first, list: created }: Sending,
): Promise<CustomerListResult> {
  const { pinterest, adAccountId, id, settings } = place;
  const { call, signal, wait } = settings;
  const path = { ad_account_id: adAccountId, customer_list_id: id };
  let list = created;
  let sent = first?.size ?? 0;
  let dropped = first?.dropped ?? 0;
  let resume = { customer_list_id: id, skip: first?.read ?? skip };
  if (first) reportSubmitted(job.name, resume, settings);
  for (;;) {
    const batch = await nextBatch(batches, { name: job.name, resume, signal });
    if (!batch) break;
    dropped = batch.dropped;
    if (batch.size === 0) continue;
    const body = { operation_type: operation, records: batch.text };
    try {
      list = await pinterest.patch(route, { path, body, ...call });
    } catch (error) {
      throw toJobError(error, { job: job.name, resume, signal });
    }
    sent += batch.size;
    resume = { customer_list_id: id, skip: batch.read };
    reportSubmitted(job.name, resume, settings);
  }
  // If all records were skipped, there is nothing to send, but the list may still be pending.
  if (sent === 0 && skip === 0) throw noRecordError();
  if (wait) list = await waitForList(place, { skip: resume.skip, isNew: sent > 0 });
  else if (!isAnswer(list)) list = await getList(place, resume);
  return { list, sent, dropped };
}

/** Whether a response has content; that of an update may be empty. */
function isAnswer(list: unknown): list is CustomerList {
  return typeof list === "object" && list !== null;
}

async function getList(place: ListPlace, resume: CustomerListReference): Promise<CustomerList> {
  const { signal } = place.settings;
  try {
    return await askForList(place);
  } catch (error) {
    throw toJobError(error, { job: job.name, resume, signal });
  }
}

function askForList({ pinterest, adAccountId, id, settings }: ListPlace): Promise<CustomerList> {
  const path = { ad_account_id: adAccountId, customer_list_id: id };
  return pinterest.get(route, { path, ...settings.call });
}

function waitForList(
  place: ListPlace,
  { skip, isNew }: { readonly skip: number; readonly isNew: boolean },
): Promise<CustomerList> {
  const resume = { customer_list_id: place.id, skip };
  return poll({ ...job, resume, isNew, ask: () => askForList(place) }, place.settings);
}
