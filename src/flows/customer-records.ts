import type { components } from "../../generated/schema.js";
import { PinterestInputError } from "../errors/input-error.js";
import type { DroppedField } from "../user-data/dropped.js";
import { normaliseEmail } from "../user-data/email.js";
import type { HashedField } from "../user-data/fields.js";
import { hashOf } from "../user-data/hash.js";
import { isHashed, type Hashed } from "../user-data/hashed.js";
import { normaliseMobileAdId } from "../user-data/ids.js";
import type { Refusal } from "../user-data/refusal.js";

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
