import type { Body, Data } from "../types/routes.js";
import type { DroppedField } from "../user-data/dropped.js";
import { closeSource, nextBatch } from "./batch-source.js";
import {
  batchRecords,
  noRecord,
  type CustomerListType,
  type CustomerRecords,
  type RecordBatch,
} from "./customer-records.js";
import { interruption } from "./interruption.js";
import {
  readFlowOptions,
  type FlowClient,
  type FlowSettings,
  type UploadOptions,
} from "./options.js";
import { poll } from "./poll.js";
import type { CustomerListUploadReference } from "./references.js";
import { tellSubmitted } from "./submit.js";
import { transfer } from "./transfer.js";

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
