import type { Body, Data } from "../types/routes.js";
import { nextBatch } from "./batch-source.js";
import { noRecord, type RecordBatch } from "./customer-records.js";
import { interruption } from "./interruption.js";
import type { FlowClient, FlowSettings } from "./options.js";
import { poll } from "./poll.js";
import type { CustomerListReference } from "./references.js";
import { tellSubmitted } from "./submit.js";

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
const route = "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}";

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
      list = await pinterest.patch(route, { path, body, ...call });
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
  return pinterest.get(route, { path, ...settings.call });
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
