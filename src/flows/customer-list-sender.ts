import type { Body, Data } from "../types/routes.js";
import { noRecord, type RecordBatch } from "./customer-records.js";
import { interruption } from "./interruption.js";
import { PinterestJobError } from "./job-error.js";
import type { FlowClient, FlowSettings } from "./options.js";
import { poll } from "./poll.js";
import { race } from "./race.js";
import type { CustomerListReference } from "./references.js";

/** A customer list as Pinterest answers it. */
export type CustomerList =
  Data<"GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}">;

type Update = Body<"PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}">;

interface Place {
  readonly pinterest: FlowClient;
  readonly adAccountId: string;
  readonly settings: FlowSettings<CustomerListReference>;
}

/** Where records go. */
export interface RecordSender extends Place {
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
interface Sent {
  readonly list: CustomerList;
  readonly sent: number;
  readonly dropped: number;
}

const name = "customer list";
const route = "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}";

/** Sends batches of records to a list, one after the other, and waits for the list where that is wanted. */
export async function sendRecords(
  { pinterest, adAccountId, id, operation, settings, wait = true }: RecordSender,
  batches: AsyncGenerator<RecordBatch, void, undefined>,
  skip: number,
  before?: SentBatch,
): Promise<Sent> {
  const { call, onProgress } = settings;
  let list = before?.list;
  let sent = before?.batch.size ?? 0;
  let dropped = before?.batch.dropped ?? 0;
  let resume = { customer_list_id: id, skip: before?.batch.read ?? skip };
  if (before) onProgress?.({ phase: "submitted", resume });
  for (;;) {
    const { done, value: batch } = await nextBatch(batches, resume, call.signal);
    if (done) break;
    dropped = batch.dropped;
    if (batch.size === 0) continue;
    try {
      list = await pinterest.patch(route, {
        path: { ad_account_id: adAccountId, customer_list_id: id },
        body: { operation_type: operation, records: batch.text },
        ...call,
      });
    } catch (error) {
      throw interruption(error, { name, resume }, call.signal);
    }
    sent += batch.size;
    resume = { customer_list_id: id, skip: batch.read };
    onProgress?.({ phase: "submitted", resume });
  }
  if (list === undefined) throw noRecord();
  if (wait) list = await waitForList({ pinterest, adAccountId, settings }, resume, true);
  return { list, sent, dropped };
}

/** Records may come from a source that is slow, or fails; what that says of itself may be personal. */
async function nextBatch(
  batches: AsyncGenerator<RecordBatch, void, undefined>,
  resume: CustomerListReference,
  signal: AbortSignal | undefined,
): Promise<IteratorResult<RecordBatch, void>> {
  try {
    return await race(batches.next(), { signal });
  } catch (cause) {
    if (signal?.aborted) throw interruption(cause, { name, resume }, signal);
    const what = "its records could not be read.";
    throw new PinterestJobError({ job: name, reason: "interrupted", what, resume, cause });
  }
}

/** Waits until Pinterest has matched the records of a list. */
export function waitForList(
  { pinterest, adAccountId, settings }: Place,
  resume: CustomerListReference,
  isNew: boolean,
): Promise<CustomerList> {
  const path = { ad_account_id: adAccountId, customer_list_id: resume.customer_list_id };
  return poll(
    {
      name,
      remedy: "Make the list anew.",
      resume,
      isNew,
      ask: () => pinterest.get(route, { path, ...settings.call }),
      statusOf: ({ status }) => status,
    },
    settings,
  );
}
