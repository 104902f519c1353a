import type { components } from "../../generated/schema.js";
import { PinterestInputError } from "../errors/index.js";
import type { Body } from "../types.js";
import {
  type DroppedField,
  type HashedField,
  normaliseEmail,
  normaliseMobileAdId,
} from "../user-data/fields.js";
import { type Hashed, hashOf, isHashed } from "../user-data/hash.js";
import type { Refusal } from "../user-data/text.js";
import {
  type CustomerList,
  closeSource,
  listJob,
  nextBatch,
  sendRecords,
  waitForList,
} from "./customer-list-upload.js";
import { PinterestJobError } from "./errors.js";
import { type FlowClient, type FlowOptions, readFlowOptions } from "./options.js";

/** What the records of a customer list are. */
export type CustomerListType = components["schemas"]["UserListType"];

/**
 * The records of a customer list: e-mail addresses and advertising ids, raw or hashed, in any mixture; or,
 * by the list's type, ids of a third party. An async iterable is read no faster than it is sent.
 */
export type CustomerRecords = Iterable<string | Hashed> | AsyncIterable<string | Hashed>;

/** How to read {@link CustomerRecords}. */
export interface RecordOptions {
  readonly list_type?: CustomerListType | undefined;
  readonly skip?: number | undefined;
  readonly onDropped?: ((dropped: DroppedField) => void) | undefined;
  /** Records that a batch may have. */
  readonly batchSize: number;
}

/** Some records as Pinterest takes them, and the counts up to their end. */
export interface RecordBatch {
  /** Joined by commas. */
  readonly text: string;
  /** Records in it. */
  readonly size: number;
  /** Records read so far, with those that were skipped and dropped. */
  readonly read: number;
  /** Records dropped so far. */
  readonly dropped: number;
}

/** Types whose records are a third party's ids, which go as they are. */
const foreign = new Set<string | undefined>(["LR_ID", "DLX_ID", "HASHED_PINNER_ID"]);

/**
 * Yields records in batches, none of them raw: addresses and advertising ids are normalised and hashed as
 * `hashUserData` does it. What breaks a rule is left out and told, without its value. Throws a
 * {@link PinterestInputError} at once where the options or the records as a whole break one.
 */
export function batchRecords(
  records: CustomerRecords,
  options: RecordOptions,
): AsyncGenerator<RecordBatch, void, undefined> {
  const { skip = 0, batchSize, onDropped } = options;
  if (!Number.isInteger(skip) || skip < 0) {
    throw new PinterestInputError("skip", "must be a whole number, 0 or more");
  }
  if (!Number.isInteger(batchSize) || batchSize < 1) {
    throw new PinterestInputError("batchSize", "must be a whole number, 1 or more");
  }
  if (!isIterable(records)) {
    throw new PinterestInputError("records", "must be an array, or another iterable, of records");
  }
  if (onDropped !== undefined && typeof onDropped !== "function") {
    throw new PinterestInputError("onDropped", "must be a function");
  }
  return readBatches(records, options);
}

async function* readBatches(
  records: CustomerRecords,
  { list_type, skip = 0, onDropped, batchSize }: RecordOptions,
): AsyncGenerator<RecordBatch, void, undefined> {
  let batch: string[] = [];
  let read = 0;
  let dropped = 0;
  for await (const record of records) {
    if (read++ < skip) continue;
    const sent = foreign.has(list_type) ? idOf(record) : hashRecord(record);
    if (typeof sent === "string") batch.push(sent);
    else {
      dropped++;
      onDropped?.({ field: `records[${read - 1}]`, ...sent });
    }
    if (batch.length < batchSize) continue;
    yield { text: batch.join(","), size: batch.length, read, dropped };
    batch = [];
  }
  // The last may be empty, and tells the counts.
  yield { text: batch.join(","), size: batch.length, read, dropped };
}

function isIterable(value: unknown): boolean {
  return (
    typeof value === "object" && // A string is iterable, too.
    value !== null &&
    (Symbol.iterator in value || Symbol.asyncIterator in value)
  );
}

const email: HashedField = { wire: "em", normalise: normaliseEmail };

const mobileAdId: HashedField = { wire: "hashed_maids", normalise: normaliseMobileAdId };

/** MD5 and SHA-1, which Pinterest takes here beside SHA-256. */
const otherHash = /^\s*([\da-f]{32}|[\da-f]{40})\s*$/i;

function hashRecord(record: unknown): string | Refusal {
  if (isHashed(record)) return hashOf(email, record, undefined);
  if (typeof record !== "string") return notText;
  if (record.includes("@")) return hashOf(email, record, undefined);
  const other = otherHash.exec(record)?.[1];
  return other === undefined ? hashOf(mobileAdId, record, undefined) : other.toLowerCase();
}

/** The error where nothing is left to send. */
export function noRecord(): PinterestInputError {
  return new PinterestInputError("records", "has no record that can be sent; see onDropped");
}

const notText: Refusal = { rule: "must be a string", remedy: "give the address or id alone" };

const notId: Refusal = {
  rule: "must be an id of the list's type, without commas, spaces or an @",
  remedy: "give the id alone; addresses go in a list of the type EMAIL",
};

function idOf(record: unknown): string | Refusal {
  return typeof record === "string" && /^[^\s,@]+$/.test(record) ? record : notId;
}

/** Takes up a report that was asked for. */
export interface ReportReference {
  readonly token: string;
}

/** Takes up an export of leads. */
export interface LeadsReference {
  readonly leads_export_id: string;
}

/** Takes up a bulk request. */
export interface BulkReference {
  readonly request_id: string;
}

/** Takes up a batch of catalogue items. */
export interface ItemsBatchReference {
  readonly batch_id: string;
}

/** Takes up an upload of media whose file was sent. */
export interface MediaReference {
  readonly media_id: string;
}

/** Takes up a customer list: give `skip` to `updateCustomerList` with the same records. */
export interface CustomerListReference {
  readonly customer_list_id: string;
  /** How many records, from the first, need not be sent again. */
  readonly skip: number;
}

/** Takes up an upload of a customer list whose parts were sent. */
export interface CustomerListUploadReference {
  readonly customer_list_upload_id: string;
}

/** What takes up a job of any kind. */
export type JobReference =
  | ReportReference
  | LeadsReference
  | BulkReference
  | ItemsBatchReference
  | MediaReference
  | CustomerListReference
  | CustomerListUploadReference;

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
