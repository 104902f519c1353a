import { isIterableObject } from "../define-options.js";
import { PinterestInputError } from "../errors/index.js";
import { waitFor } from "../transport/wait.js";
import type { Body } from "../types.js";
import {
  type DroppedField,
  type Hashed,
  type Refusal,
  hashValue,
  isHashed,
} from "../user-data/index.js";
import { type JobReference, PinterestJobError } from "./errors.js";
import { toJobError } from "./job.js";

/** The type of the records of a customer list. */
export type CustomerListType = NonNullable<
  Body<"POST /ad_accounts/{ad_account_id}/customer_lists">["list_type"]
>;

/**
 * The records of a customer list: any mix of e-mail addresses and advertising ids, raw or hashed; or the ids of a
 * third party, if the list has such a type. An async iterable is read only as fast as its records are sent.
 */
export type CustomerRecords = Iterable<string | Hashed> | AsyncIterable<string | Hashed>;

/** How to read {@link CustomerRecords}. */
export interface RecordOptions {
  readonly list_type?: CustomerListType | undefined;
  readonly skip?: number | undefined;
  readonly onDropped?: ((dropped: DroppedField) => void) | undefined;
  /** The maximum number of records of a batch. */
  readonly batchSize: number;
}

/** Records in the form that Pinterest expects, and counts up to the end of the batch. */
export interface RecordBatch {
  /** The records, separated by commas. */
  readonly text: string;
  /** How many records the batch has. */
  readonly size: number;
  /** How many records were read so far, including those that were skipped or dropped. */
  readonly read: number;
  /** How many records were dropped so far. */
  readonly dropped: number;
}

/** Batches of records, read on demand. */
export type RecordBatches = AsyncGenerator<RecordBatch, void, undefined>;

/** Types whose records are ids of a third party, which are sent unchanged. */
const thirdPartyTypes = new Set<string | undefined>(["LR_ID", "DLX_ID", "HASHED_PINNER_ID"]);

/**
 * Yields records in batches. Addresses and advertising ids are normalised and hashed as by `hashUserData`. Invalid
 * ones are left out and reported, without their value.
 *
 * @throws PinterestInputError immediately, if the records are not iterable or `skip` is not a count.
 */
export function batchRecords(records: CustomerRecords, options: RecordOptions): RecordBatches {
  const { skip = 0 } = options;
  if (!Number.isInteger(skip) || skip < 0) {
    throw new PinterestInputError("skip", "expected an integer, 0 or more");
  }
  if (!isIterableObject(records)) {
    throw new PinterestInputError("records", "expected an array or another iterable of records");
  }
  return splitRecords(records, options);
}

async function* splitRecords(
  records: CustomerRecords,
  { list_type, skip = 0, onDropped, batchSize }: RecordOptions,
): RecordBatches {
  let batch: string[] = [];
  let read = 0;
  let dropped = 0;
  for await (const record of records) {
    if (read++ < skip) continue;
    const parsed = thirdPartyTypes.has(list_type) ? parseThirdPartyId(record) : hashRecord(record);
    if (typeof parsed === "string") batch.push(parsed);
    else {
      dropped++;
      onDropped?.({ field: `records[${read - 1}]`, ...parsed });
    }
    if (batch.length < batchSize) continue;
    yield { text: batch.join(","), size: batch.length, read, dropped };
    batch = [];
  }
  // The last batch may be empty; it has the final counts.
  yield { text: batch.join(","), size: batch.length, read, dropped };
}

/** MD5 and SHA-1, which Pinterest accepts here in addition to SHA-256. */
const otherHash = /^\s*([\da-f]{32}|[\da-f]{40})\s*$/i;

function hashRecord(record: unknown): string | Refusal {
  if (isHashed(record)) return hashValue("email", record);
  if (typeof record !== "string") return notText;
  if (record.includes("@")) return hashValue("email", record);
  const other = otherHash.exec(record)?.[1];
  return other === undefined ? hashValue("mobileAdId", record) : other.toLowerCase();
}

function parseThirdPartyId(record: unknown): string | Refusal {
  return typeof record === "string" && /^[^\s,@]+$/.test(record) ? record : notId;
}

const notText: Refusal = { rule: "must be a string", remedy: "give the address or id alone" };

const notId: Refusal = {
  rule: "must be an id of the list's type, without commas, spaces or an @",
  remedy: "give the id alone; addresses belong in a list of type EMAIL",
};

/** Creates the error for an upload without valid records. */
export function noRecordError(): PinterestInputError {
  return new PinterestInputError("records", "no record can be sent; see onDropped for the reasons");
}

/** The job that records are read for. */
export interface RecordReader {
  readonly name: string;
  readonly resume?: JobReference;
  readonly signal: AbortSignal | undefined;
}

/**
 * Reads the next batch of records; `undefined` after the last. An abort does not wait for the source. An error of
 * the source is only the `cause`, since its message may contain personal data.
 */
export async function nextBatch(
  batches: RecordBatches,
  { name: job, resume, signal }: RecordReader,
): Promise<RecordBatch | undefined> {
  try {
    const next = batches.next().then(({ done, value }) => (done ? undefined : value));
    return (await waitFor(next, { signal })) as RecordBatch | undefined;
  } catch (cause) {
    if (signal?.aborted) throw toJobError(cause, { job, resume, signal });
    const what = "reading its records failed.";
    throw new PinterestJobError({ job, reason: "interrupted", what, resume, cause });
  }
}

/** Closes the source of records, without waiting for a record that it is still reading. */
export function closeRecords(batches: RecordBatches): void {
  batches.return().catch(() => undefined);
}
