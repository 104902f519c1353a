import type { Body, Data } from "../types.js";
import type { DroppedField } from "../user-data/fields.js";
import {
  type CustomerListReference,
  type CustomerListType,
  type CustomerListUploadReference,
  type CustomerRecords,
  type JobReference,
  type RecordBatch,
  batchRecords,
  noRecord,
} from "./customer-lists.js";
import { PinterestJobError } from "./errors.js";
import { interruption, poll, race, tellSubmitted } from "./job.js";
import {
  type FlowClient,
  type FlowSettings,
  type UploadOptions,
  readFlowOptions,
} from "./options.js";
import { transfer } from "./transfer.js";

/** The job that records are for. */
export interface SourceOf {
  readonly name: string;
  readonly resume?: JobReference;
}

/**
 * The next batch of records, or an abort while their source, which may be slow, is still at it. What a source
 * that fails says of itself may be personal, and is the `cause` alone.
 */
export async function nextBatch(
  batches: AsyncGenerator<RecordBatch, void, undefined>,
  { name, resume }: SourceOf,
  signal: AbortSignal | undefined,
): Promise<RecordBatch | undefined> {
  try {
    const { done, value } = await race(batches.next(), { signal });
    return done ? undefined : value;
  } catch (cause) {
    if (signal?.aborted) throw interruption(cause, { name, resume }, signal);
    const what = "its records could not be read.";
    throw new PinterestJobError({ job: name, reason: "interrupted", what, resume, cause });
  }
}

/** Lets go of the source of records; one that is still at its next is not waited for. */
export function closeSource(batches: AsyncGenerator<RecordBatch, void, undefined>): void {
  batches.return().catch(() => undefined);
}

type UploadRoute =
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}";

/** An upload as Pinterest answers it: `record_counts` and `error_counts` tell what became of its records. */
export type CustomerListUpload = Data<`GET ${UploadRoute}`>;

/** Records to upload to a customer list. */
export interface CustomerListUploadRequest {
  operation: Body<"POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads">["operation"];
  records: CustomerRecords;
  /** What the records are, where they are a third party's ids. */
  list_type?: CustomerListType;
}

/** Options of {@link uploadCustomerList}. */
export interface CustomerListUploadOptions extends UploadOptions<CustomerListUploadReference> {
  /** Told of each record that is left out, at once, and never its value. What it throws ends the flow. */
  onDropped?: (dropped: DroppedField) => void;
}

const name = "customer list upload";

const remedy = "Its answer tells what is wrong with the records.";

const route: UploadRoute =
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}";

/**
 * Adds records to a customer list, or takes them out of it, by a file: for lists that are large, to accounts
 * that are in Pinterest's closed beta of this. Records are hashed as by `createCustomerList`, and held in
 * memory as one file of about 65 bytes a record, which goes in up to 10 parts. Resolves once Pinterest says
 * `SUCCEEDED`. Give a reference (`{ customer_list_upload_id }`) in place of the records to take up an
 * upload whose parts were sent. https://developers.pinterest.com/docs/api/v5/customer_list_uploads-create
 *
 * @throws PinterestJobError once the upload is there, and where the records cannot be read; before, the errors
 * of a call; PinterestInputError where no record can be sent.
 *
 * @example
 * const { record_counts } = await uploadCustomerList(pinterest, adAccountId, listId, {
 *   operation: "ADD",
 *   records: readAddresses(),
 * });
 */
export async function uploadCustomerList(
  pinterest: FlowClient,
  adAccountId: string,
  customerListId: string,
  request: CustomerListUploadRequest | CustomerListUploadReference,
  { onDropped, ...options }: CustomerListUploadOptions = {},
): Promise<CustomerListUpload> {
  const settings = readFlowOptions(options);
  const list = { ad_account_id: adAccountId, customer_list_id: customerListId };
  const isNew = !("customer_list_upload_id" in request);
  const customer_list_upload_id = isNew
    ? await send(pinterest, list, request, settings, onDropped)
    : request.customer_list_upload_id;
  const path = { ...list, customer_list_upload_id };
  const resume = { customer_list_upload_id };
  const ask = async () => {
    const answer = await pinterest.get(route, { path, ...settings.call });
    return { status: answer.state, answer };
  };
  return (await poll({ name, remedy, resume, isNew, ask }, settings)).answer;
}

/** Sends records in parts and has them processed; resolves with the upload's id. */
async function send(
  pinterest: FlowClient,
  path: { ad_account_id: string; customer_list_id: string },
  { operation, records, list_type }: CustomerListUploadRequest,
  settings: FlowSettings<CustomerListUploadReference>,
  onDropped: CustomerListUploadOptions["onDropped"],
): Promise<string> {
  const { call, onProgress, uploadTimeout } = settings;
  const file = await gather(
    batchRecords(records, { list_type, onDropped, batchSize: 10_000 }),
    call.signal,
  );
  const total_parts = Math.min(mostParts, Math.max(1, Math.floor(file.size / leastOfPart)));
  const created = await pinterest.post(
    "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads",
    { path, body: { operation, total_parts }, ...call },
  );
  const { id: customer_list_upload_id } = created.customer_list_upload;
  const resume = { customer_list_upload_id };
  try {
    const parts = created.s3_multipart_upload_data.file_parts ?? [];
    if (parts.length !== total_parts) {
      throw new Error(`Pinterest named ${parts.length} addresses for ${total_parts} parts`);
    }
    const size = Math.ceil(file.size / total_parts);
    parts.sort((a, b) => a.part_number - b.part_number);
    for (const [index, { presigned_url: url }] of parts.entries()) {
      const body = file.slice(index * size, (index + 1) * size);
      const bytes = index * size + body.size;
      onProgress?.({ phase: "uploading", resume, bytes });
      const part = { kind: "upload", url, method: "PUT", body, timeout: uploadTimeout } as const;
      (await transfer(part, settings)).close();
    }
    await pinterest.post(`${route}/run`, { path: { ...path, customer_list_upload_id }, ...call });
  } catch (error) {
    throw interruption(error, { name }, call.signal);
  }
  tellSubmitted(name, resume, settings);
  return customer_list_upload_id;
}

/** All records in one file. */
async function gather(
  batches: AsyncGenerator<RecordBatch, void, undefined>,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  const pieces: string[] = [];
  try {
    for (;;) {
      const batch = await nextBatch(batches, { name }, signal);
      if (!batch) break;
      if (batch.size > 0) pieces.push(pieces.length > 0 ? `,${batch.text}` : batch.text);
    }
  } finally {
    closeSource(batches);
  }
  if (pieces.length === 0) throw noRecord();
  return new Blob(pieces);
}

/** Of storage: each part but the last has 5 MiB or more. Of Pinterest: there are 10 of them at the most. */
const leastOfPart = 5 * 2 ** 20;

const mostParts = 10;

/** A customer list as Pinterest answers it. */
export type CustomerList =
  Data<"GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}">;

type Update = Body<"PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}">;

/** A list, and how to reach it. */
export interface ListPlace {
  readonly pinterest: FlowClient;
  readonly adAccountId: string;
  readonly settings: FlowSettings<CustomerListReference>;
}

/** Where records go. */
export interface RecordSender extends ListPlace {
  readonly id: string;
  readonly operation: Update["operation_type"];
  readonly wait: boolean | undefined;
}

/** What was sent before. */
export interface SentBatch {
  readonly list: CustomerList;
  readonly batch: RecordBatch;
}

/** What became of the records. */
export interface SentRecords {
  readonly list: CustomerList;
  readonly sent: number;
  readonly dropped: number;
}

/** What the flow is called in its errors. */
export const listJob = "customer list";

const routeOfCustomerListSender = "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}";

/** Sends batches of records to a list, one after the other, and waits for the list where that is wanted. */
export async function sendRecords(
  { pinterest, adAccountId, id, operation, settings, wait = true }: RecordSender,
  batches: AsyncGenerator<RecordBatch, void, undefined>,
  skip: number,
  before?: SentBatch,
): Promise<SentRecords> {
  const { call } = settings;
  let list = before?.list;
  let sent = before?.batch.size ?? 0;
  let dropped = before?.batch.dropped ?? 0;
  let resume = { customer_list_id: id, skip: before?.batch.read ?? skip };
  const job = () => ({ name: listJob, resume });
  if (before) tellSubmitted(listJob, resume, settings);
  for (;;) {
    const batch = await nextBatch(batches, job(), call.signal);
    if (!batch) break;
    dropped = batch.dropped;
    if (batch.size === 0) continue;
    const path = { ad_account_id: adAccountId, customer_list_id: id };
    const body = { operation_type: operation, records: batch.text };
    try {
      list = await pinterest.patch(routeOfCustomerListSender, { path, body, ...call });
    } catch (error) {
      throw interruption(error, job(), call.signal);
    }
    sent += batch.size;
    resume = { customer_list_id: id, skip: batch.read };
    tellSubmitted(listJob, resume, settings);
  }
  // Who takes up what was sent to its end has nothing to send, and still waits.
  if (list === undefined && skip === 0) throw noRecord();
  const place = { pinterest, adAccountId, settings };
  if (wait) list = await waitForList(place, resume, list !== undefined);
  else list ??= await getList(place, id);
  return { list, sent, dropped };
}

function getList({ pinterest, adAccountId, settings }: ListPlace, id: string) {
  const path = { ad_account_id: adAccountId, customer_list_id: id };
  return pinterest.get(routeOfCustomerListSender, { path, ...settings.call });
}

/** Waits until Pinterest has matched the records of a list. */
export async function waitForList(
  place: ListPlace,
  resume: CustomerListReference,
  isNew: boolean,
): Promise<CustomerList> {
  const ask = async () => {
    const answer = await getList(place, resume.customer_list_id);
    return { status: answer.status, answer };
  };
  const job = { name: listJob, remedy: "Make the list anew.", resume, isNew, ask };
  return (await poll(job, place.settings)).answer;
}
