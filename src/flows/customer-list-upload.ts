import { type OptionsOf, defineOptions, fn } from "../define-options.js";
import { PinterestInputError } from "../errors/index.js";
import type { Body, Data } from "../types.js";
import type { DroppedField } from "../user-data/index.js";
import {
  type CustomerListType,
  type CustomerRecords,
  type RecordBatches,
  batchRecords,
  closeRecords,
  nextBatch,
  noRecordError,
} from "./customer-records.js";
import { type CustomerListUploadReference, PinterestJobError } from "./errors.js";
import { parseId, isReference, poll, responseField, reportSubmitted, toJobError } from "./job.js";
import {
  type FlowClient,
  type UploadOptions,
  type UploadSettings,
  assertId,
  parseFlowOptions,
  uploadOptions,
} from "./options.js";
import { transfer } from "./transfer.js";

const uploadsRoute = "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads";

const route = `${uploadsRoute}/{customer_list_upload_id}` as const;

/** An upload in Pinterest's response; `record_counts` and `error_counts` have the results of its records. */
export type CustomerListUpload = Data<`GET ${typeof route}`>;

/** Records to upload to a customer list. */
export interface CustomerListUploadRequest {
  customer_list_id: string;
  operation: Body<`POST ${typeof uploadsRoute}`>["operation"];
  records: CustomerRecords;
  /** What the records are, if they are ids of a third party. */
  list_type?: CustomerListType | undefined;
}

const dropping = defineOptions(PinterestInputError, {
  /** Called for each record that is left out, without its value. An error that it throws ends the flow. */
  onDropped: fn<(dropped: DroppedField) => void>(),
});

const listUploadOptions = defineOptions(PinterestInputError, {
  ...uploadOptions.options,
  ...dropping.options,
});

/** The options of {@link uploadCustomerList}. */
export interface CustomerListUploadOptions
  extends UploadOptions<CustomerListUploadReference>, OptionsOf<typeof dropping> {}

const job = {
  name: "customer list upload",
  remedy: "Its answer says what is wrong with the records.",
  statusField: "state",
} as const;

/** Storage accepts parts of at least 5 MiB, except for the last; Pinterest accepts at most 10 parts. */
const smallestPart = 5 * 2 ** 20;
const mostParts = 10;

/**
 * Adds records to a large customer list, or removes them, by uploading a file. Needs access to Pinterest's closed
 * beta. Records are hashed as by `createCustomerList`, and kept in memory as one file of about 65 bytes per record,
 * which is sent in up to 10 parts. Resolves when the state is `SUCCEEDED`. To resume an upload whose parts were
 * sent, pass a reference (`{ customer_list_id, customer_list_upload_id }`) in place of the request.
 * https://developers.pinterest.com/docs/api/v5/customer_list_uploads-create
 *
 * @throws PinterestJobError after the upload was created, and if reading the records fails; before, the errors
 * of a call. PinterestInputError if no record can be sent.
 *
 * @example
 * const { record_counts } = await uploadCustomerList(pinterest, adAccountId, {
 *   customer_list_id: "813744226420795884",
 *   operation: "ADD",
 *   records: readAddresses(),
 * });
 */
export async function uploadCustomerList(
  pinterest: FlowClient,
  adAccountId: string,
  request: CustomerListUploadRequest | CustomerListUploadReference,
  options: CustomerListUploadOptions = {},
): Promise<CustomerListUpload> {
  const settings = parseFlowOptions(listUploadOptions, pinterest, options);
  assertId("adAccountId", adAccountId);
  const isNew = !isReference<CustomerListUploadReference>(request, "customer_list_upload_id");
  assertId("request.customer_list_id", request.customer_list_id);
  const account = { pinterest, adAccountId };
  const resume = isNew ? await sendParts(account, request, settings) : request;
  const path = { ad_account_id: adAccountId, ...resume };
  const ask = () => pinterest.get(route, { path, ...settings.call });
  return poll({ ...job, resume, isNew, ask }, settings);
}

/** Sends records in parts and starts their processing; resolves with the reference of the upload. */
async function sendParts(
  { pinterest, adAccountId }: { readonly pinterest: FlowClient; readonly adAccountId: string },
  { customer_list_id, operation, records, list_type }: CustomerListUploadRequest,
  settings: UploadSettings & Pick<CustomerListUploadOptions, "onDropped">,
): Promise<CustomerListUploadReference> {
  const { call, onProgress, onDropped, uploadTimeout, signal } = settings;
  const batches = batchRecords(records, { list_type, onDropped, batchSize: 10_000 });
  const file = await readAllRecords(batches, signal);
  const total_parts = Math.min(mostParts, Math.max(1, Math.floor(file.size / smallestPart)));
  const path = { ad_account_id: adAccountId, customer_list_id };
  const body = { operation, total_parts };
  const answer = await pinterest.post(uploadsRoute, { path, body, ...call });
  const { customer_list_upload_id, urls } = parseCreated(answer, total_parts);
  const resume = { customer_list_id, customer_list_upload_id };
  try {
    const size = Math.ceil(file.size / total_parts);
    for (const [index, url] of urls.entries()) {
      const body = file.slice(index * size, (index + 1) * size);
      const bytes = index * size + body.size;
      onProgress?.({ phase: "uploading", resume, bytes });
      const part = { kind: "upload", url, method: "PUT", body, timeout: uploadTimeout } as const;
      (await transfer(part, settings)).close();
    }
  } catch (error) {
    throw toJobError(error, { job: job.name, signal });
  }
  try {
    await pinterest.post(`${route}/run`, { path: { ...path, customer_list_upload_id }, ...call });
  } catch (error) {
    // Pinterest may have started anyway, for example if its response was lost.
    throw toJobError(error, { job: job.name, resume, signal });
  }
  reportSubmitted(job.name, resume, settings);
  return resume;
}

/** Parses the id of a created upload and the URLs of its parts, in order. */
function parseCreated(
  answer: unknown,
  count: number,
): { readonly customer_list_upload_id: string; readonly urls: readonly string[] } {
  const fail = (what: string): never => {
    throw new PinterestJobError({ job: job.name, reason: "failed", what, answer });
  };
  const id = parseId(responseField(responseField(answer, "customer_list_upload"), "id"));
  if (id === undefined) return fail("Pinterest's answer has no id of the upload. Upload again.");
  const parts =
    responseField(responseField(answer, "s3_multipart_upload_data"), "file_parts") ?? [];
  const named = Array.isArray(parts) ? parts.length : 0;
  if (named !== count) {
    fail(`Pinterest's answer has URLs of ${named} parts, for a file of ${count}. Upload again.`);
  }
  // Each part number from 1 must occur once, each with a different URL.
  const urls = new Map<unknown, string>();
  for (const part of parts as readonly unknown[]) {
    const url = responseField(part, "presigned_url");
    if (typeof url === "string" && url !== "") urls.set(responseField(part, "part_number"), url);
  }
  const ordered = Array.from({ length: count }, (_, index) => urls.get(index + 1));
  if (ordered.includes(undefined) || new Set(ordered).size < count) {
    fail("Pinterest's answer does not have one URL for each part of the file. Upload again.");
  }
  return { customer_list_upload_id: id, urls: ordered as readonly string[] };
}

/** Reads all records into one file. */
async function readAllRecords(
  batches: RecordBatches,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  const pieces: string[] = [];
  try {
    for (;;) {
      const batch = await nextBatch(batches, { name: job.name, signal });
      if (!batch) break;
      if (batch.size > 0) pieces.push(pieces.length > 0 ? `,${batch.text}` : batch.text);
    }
  } finally {
    closeRecords(batches);
  }
  if (pieces.length === 0) throw noRecordError();
  return new Blob(pieces);
}
