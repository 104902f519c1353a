import { type EventContext, prepareEvent } from "../conversions/batch.js";
import type { ConversionEvent } from "../conversions/event.js";
import {
  type OptionsOf,
  boolean,
  defineOptions,
  fn,
  integer,
  milliseconds,
  parseOptions,
  required,
  value,
} from "../define-options.js";
import {
  PinterestConfigurationError,
  PinterestInputError,
  isPinterestError,
} from "../errors/index.js";
import { waitFor } from "../transport/wait.js";
import { type QueueEngine, type QueueJob, utf8Length } from "./engine.js";
import { PinterestQueueError, PinterestQueueFullError } from "./errors.js";
import { type MetricListener, createMetrics } from "./metrics.js";

/** The option `engine` of {@link createOutbox} and `createSender`. */
export function engineOption<T>() {
  return required(
    value<QueueEngine<T>>(
      "an engine, such as the result of createMemoryEngine()",
      (given) => typeof (given as QueueEngine | null)?.settle === "function",
    ),
  );
}

const outboxOptions = defineOptions(PinterestConfigurationError, {
  /** Where the events are stored. */
  engine: engineOption<unknown>(),
  /** The ad account of the events. */
  adAccountId: required(
    value<string>(
      "a string of digits",
      (given) => typeof given === "string" && /^\d+$/.test(given),
    ),
  ),
  /** Whether Pinterest checks the events without recording them. Default: `false`. */
  test: boolean(false),
  /** About how many events may be queued before `add` rejects. Default: 1,000,000, about 1.2 GB. */
  maxBacklog: integer({ min: 1, default: 1_000_000 }),
  /** The most events in one job, 1 to 1,000. Default: 1,000, which is Pinterest's limit for a request. */
  chunkEvents: integer({ min: 1, max: 1_000, default: 1_000 }),
  /** The most bytes of events in one job; a larger event becomes a job by itself. Default: 1,048,576 (1 MiB). */
  chunkBytes: integer({ min: 1, max: 2 ** 24, default: 2 ** 20 }),
  /** Milliseconds that an event waits for others to join its job. Default: 10. */
  maxWait: milliseconds({ default: 10 }),
  /** Whether events may have fields that this version does not know. Default: `false`. */
  allowUnknownFields: boolean(false),
  /** Called with the metric `queued`. Errors that it throws are ignored. */
  onMetric: fn<MetricListener>(),
});

/**
 * The options of {@link createOutbox}.
 *
 * @example
 * const options: OutboxOptions = { engine: createMemoryEngine(), adAccountId: "549755885175" };
 */
export interface OutboxOptions<Transaction = never> extends Omit<
  OptionsOf<typeof outboxOptions>,
  "engine"
> {
  /** Where the events are stored. */
  readonly engine: QueueEngine<Transaction>;
}

const addOptions = defineOptions(PinterestInputError, {
  transaction: value<object>(
    "an object, such as the client of a transaction",
    (given) => (typeof given === "object" && given !== null) || typeof given === "function",
  ),
});

/** The options of `add`. */
export interface AddOptions<Transaction> {
  /** Your transaction: the events are queued if it commits. They do not wait to be gathered with others. */
  readonly transaction?: Transaction | undefined;
}

/** Puts conversion events into a queue. */
export interface Outbox<Transaction = never> {
  /**
   * Checks events as `conversions.send` does, and queues them. If one of them is invalid, none is queued. Resolves once
   * they are durable, or once they are written in the transaction.
   *
   * @throws PinterestInputError for an event that breaks a rule or contains an e-mail address in plain text; it names
   * the place and never the value. {@link PinterestQueueFullError} at `maxBacklog`. Errors of the engine: the events
   * may then be queued or not, and it is safe to add them again with the same `event_id`.
   *
   * @example
   * await outbox.add(event);
   */
  add(
    events: ConversionEvent | readonly ConversionEvent[],
    options?: AddOptions<Transaction>,
  ): Promise<void>;
  /** Stores the events that are being gathered, and accepts no more. Does not close the engine. */
  close(): Promise<void>;
}

/** The events of a job that is not full yet. */
interface Gathered {
  readonly ids: string[];
  readonly lines: string[];
  /** The length of the lines in UTF-8. */
  bytes: number;
}

/** Events that are gathered into one job. */
interface Chunk extends Gathered {
  /** Settled when the job is stored. */
  readonly stored: Promise<void>;
  readonly store: () => void;
}

/** How long a count of the backlog is used before the engine is asked again, in milliseconds. */
const backlogAge = 1_000;

/**
 * Creates an outbox: it checks events, writes their JSON once, gathers them into jobs, and stores the jobs in an
 * engine. It does not hash customer data: create `user_data` with `hashUserData`.
 *
 * @throws PinterestConfigurationError that names the option to correct.
 *
 * @example
 * const outbox = createOutbox({ engine, adAccountId: "549755885175" });
 * await outbox.add({ ...event, user_data: hashUserData({ email }) });
 */
export function createOutbox<Transaction = never>(
  options: OutboxOptions<Transaction>,
): Outbox<Transaction> {
  const parsed = parseOptions(outboxOptions, options);
  const { adAccountId, test, maxBacklog, chunkEvents, chunkBytes, maxWait, onMetric } = parsed;
  const limits = { chunkEvents, chunkBytes };
  const { engine } = options;
  const emit = createMetrics(onMetric);
  let isClosed = false;
  let open: Chunk | undefined;
  const underWay = new Set<Promise<void>>();
  /** Events that `add` has accepted and not stored yet. */
  let pending = 0;
  /** Events that were stored, and how many of them the last count of the backlog is sure to include. */
  let stored = 0;
  let backlog = { count: 0, stored: 0, readAt: -Infinity };
  let reading: Promise<void> | undefined;

  async function readBacklog(transaction?: Transaction): Promise<void> {
    const before = stored;
    const count = await engine.backlog(transaction).catch(rethrow);
    backlog = { count, stored: before, readAt: performance.now() };
  }

  async function refreshBacklog(transaction?: Transaction): Promise<void> {
    if (performance.now() - backlog.readAt < backlogAge) return;
    // Reads by itself: a read that is shared may wait for the connection that this transaction holds.
    if (transaction !== undefined) await readBacklog(transaction);
    else {
      reading ??= readBacklog().finally(() => {
        reading = undefined;
      });
      await reading;
    }
  }

  function assertRoom(count: number): void {
    const known = backlog.count + (stored - backlog.stored) + pending;
    if (known + count > maxBacklog) throw new PinterestQueueFullError(known, maxBacklog);
  }

  function toJob({ ids, lines }: Pick<Chunk, "ids" | "lines">): QueueJob {
    const events = lines.join("\n");
    return { v: 1, adAccountId, test, queuedAt: Date.now(), attempts: 0, ids, events };
  }

  /** Starts a chunk, which is stored when it is full, after `maxWait`, or at the end. */
  function startChunk(): Chunk {
    let store = (): void => undefined;
    const full = new Promise<void>((resolve) => {
      store = resolve;
    });
    const chunk: Chunk = {
      ids: [],
      lines: [],
      bytes: 0,
      store,
      stored: waitFor(full, { ms: maxWait }).then(async () => {
        if (open === chunk) open = undefined;
        await engine.add([toJob(chunk)]).catch(rethrow);
        emit("queued", chunk.ids.length, adAccountId);
      }),
    };
    return chunk;
  }

  function gather(line: PreparedLine): Promise<void> {
    if (open && !hasRoom(open, line, limits)) {
      open.store();
      open = undefined;
    }
    const chunk = (open ??= startChunk());
    append(chunk, line);
    if (chunk.ids.length >= chunkEvents || chunk.bytes >= chunkBytes) {
      open = undefined;
      chunk.store();
    }
    return chunk.stored;
  }

  async function store(lines: readonly PreparedLine[], transaction?: Transaction): Promise<void> {
    await refreshBacklog(transaction);
    // No `await` between these lines: calls at the same time would all see the same room.
    assertRoom(lines.length);
    pending += lines.length;
    try {
      if (transaction === undefined) {
        const chunks = new Set(lines.map(gather));
        if (isClosed) open?.store();
        await Promise.all(chunks);
      } else {
        await engine.add(split(lines, limits).map(toJob), transaction).catch(rethrow);
      }
      stored += lines.length;
    } finally {
      pending -= lines.length;
    }
    if (transaction !== undefined) emit("queued", lines.length, adAccountId);
  }

  return {
    async add(events, options) {
      const transaction = parseOptions(addOptions, options).transaction as Transaction | undefined;
      if (isClosed)
        throw new PinterestInputError("outbox", "is closed; call close() after the last add()");
      const list: readonly unknown[] = Array.isArray(events) ? events : [events];
      const context = { index: 0, now: Date.now(), allowUnknownFields: parsed.allowUnknownFields };
      const lines = list.map((event, index) =>
        prepareLine(event, Array.isArray(events) ? `events[${index}]` : "event", context),
      );
      if (lines.length === 0) return;
      const storing = store(lines, transaction);
      const done = storing.catch(() => undefined);
      underWay.add(done);
      void done.then(() => underWay.delete(done));
      await storing;
    },
    async close() {
      isClosed = true;
      open?.store();
      await Promise.all(underWay);
    },
  };
}

/** Throws an error of an engine without the events in it. Our own errors, such as for a wrong transaction, stay. */
function rethrow(error: unknown): never {
  throw isPinterestError(error) ? error : new PinterestQueueError(error);
}

interface PreparedLine {
  readonly id: string;
  readonly json: string;
  /** Its length in UTF-8. */
  readonly bytes: number;
}

/** Checks an event, and writes its JSON. */
function prepareLine(event: unknown, name: string, context: EventContext): PreparedLine {
  const prepared = prepareEvent(event, context);
  if (prepared.json === undefined) {
    throw new PinterestInputError(name, prepared.outcome.error?.message ?? "cannot be sent");
  }
  const { json } = prepared;
  if (hasEmailAddress(json)) {
    const rule =
      "contains an e-mail address in plain text, which must not be stored in a queue; hash it with hashUserData, or remove it from the URL or text";
    throw new PinterestInputError(name, rule);
  }
  const { event_id: id } = prepared.ready;
  if (id.includes("\0")) {
    const rule = "contains the character U+0000, which Postgres cannot store; remove it";
    throw new PinterestInputError(`${name}.event_id`, rule);
  }
  return { id, json, bytes: utf8Length(json) };
}

const word = String.raw`\p{L}\p{M}\p{N}._+\-`;
const label = String.raw`[\p{L}\p{M}\p{N}_-]+`;

/**
 * An e-mail address. Its local part may end in any character of RFC 5321; in one with which URLs separate their parts
 * only if it stands by itself, since `?by=@jane.doe` is a name. A quote that begins a JSON string ends no local part.
 */
const emailAddress = new RegExp(
  [
    String.raw`(?:[${word}]|(?<![:,[{])"|[${word}][!$'*^{}~\x60]+|(?<![^\s"'<>(),;:])[${word}]+[#&=?]+)`,
    String.raw`@(?:(?:${label}\.)+\p{L}[\p{L}\p{M}\p{N}-]+|\[(?:\d+(?:\.\d+){3}|ipv6:[\da-f:.]+)\])`,
  ].join(""),
  "iu",
);

/** Whether a text contains an e-mail address, plain or percent-encoded up to three times. */
function hasEmailAddress(json: string): boolean {
  let text = json;
  for (let round = 0; round <= 3; round++) {
    if (text.includes("@") && emailAddress.test(text)) return true;
    if (!text.includes("%")) return false;
    text = decodePercent(text);
  }
  return false;
}

/** Decodes runs of percent-encoded UTF-8; those that are not UTF-8 are read as ISO 8859-1. */
function decodePercent(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run.replace(/%(..)/g, (_, byte: string) => String.fromCharCode(parseInt(byte, 16)));
    }
  });
}

/** Splits the events of one transaction into jobs. */
function split(lines: readonly PreparedLine[], limits: ChunkLimits): Gathered[] {
  const chunks: Gathered[] = [];
  for (const line of lines) {
    let last = chunks.at(-1);
    if (!last || !hasRoom(last, line, limits)) {
      chunks.push((last = { ids: [], lines: [], bytes: 0 }));
    }
    append(last, line);
  }
  return chunks;
}

/** The maximum size of a job. */
interface ChunkLimits {
  readonly chunkEvents: number;
  readonly chunkBytes: number;
}

function hasRoom({ ids, bytes }: Gathered, line: PreparedLine, limits: ChunkLimits): boolean {
  return ids.length < limits.chunkEvents && bytes + line.bytes <= limits.chunkBytes;
}

function append(chunk: Gathered, { id, json, bytes }: PreparedLine): void {
  chunk.ids.push(id);
  chunk.lines.push(json);
  chunk.bytes += bytes;
}
