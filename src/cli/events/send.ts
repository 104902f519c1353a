import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { ConversionEvent, ConversionReport, Pinterest } from "../../index.js";
import { exitCodeOf, exitCodes, messageOf, usageError } from "../failure.js";
import { type OutputOptions, assertOutput, writeResult } from "../output.js";
import { adAccountOf, openClient, type GlobalOptions } from "../session.js";
import { note } from "../terminal.js";
import { type FailureFile, openFailures } from "./failures.js";
import { type Counts, joinRanges, type Ledger, openLedger, type RowRange } from "./ledger.js";
import { type EventOptions, type Plan, type PlannedRow, createTally, openPlan } from "./plan.js";
import { grouped, type Progress, startProgress } from "./progress.js";
import { fingerprint } from "./source.js";
import { checkRows } from "./check.js";

/** The options of `pinterest events send`. */
export interface SendCommandOptions extends GlobalOptions, EventOptions, OutputOptions {
  readonly dryRun?: boolean;
  readonly resume?: boolean;
  readonly restart?: boolean;
  /** A file for the rows that failed. */
  readonly failed?: string;
  readonly failedRows?: boolean;
  /** Events per second. */
  readonly rate?: number;
  readonly concurrency?: number;
}

/** `pinterest events send FILE`: resolves with the exit code. */
export async function runSend(path: string, options: SendCommandOptions): Promise<number> {
  if (options.dryRun) return checkRows(path, options, "dry run");
  if (options.failedRows && options.failed === undefined) {
    throw usageError("--failed-rows: expected --failed FILE too");
  }
  assertOutput(options);
  const pinterest = await openClient(options);
  const adAccountId = adAccountOf(pinterest);
  const plan = await openPlan(path, options);
  const isStream = plan.source.size === undefined;
  if (isStream && (options.resume || options.restart)) {
    throw usageError(`--resume: ${plan.source.name} cannot be continued; send a regular file`);
  }
  const run = [pinterest.baseUrl, adAccountId, plan.how];
  const how = createHash("sha256").update(JSON.stringify(run)).digest("hex");
  // A test records nothing, so there is nothing to continue.
  const ledger =
    isStream || options.test
      ? undefined
      : await openLedger({
          ...{ input: path, fingerprint: await fingerprint(path), how },
          ...{ resume: options.resume === true, restart: options.restart === true },
          failedPath: options.failed,
        });
  if (options.failed !== undefined)
    note(`Failures go to ${options.failed}, which only you can read.`);
  if (ledger) note(`Progress goes to ${ledger.path}; --resume continues from it.`);
  const settled = ledger?.start.rows ?? 0;
  if (settled > 0) note(`Continuing; ${grouped(settled)} rows are settled.`);
  const failures = await openFailures(options.failed, {
    withRows: options.failedRows === true,
    length: ledger?.failedLength,
  });
  try {
    // Before the first request: what cannot be stored could not be continued.
    await ledger?.save(ledger.start);
  } catch (error) {
    await failures.close();
    if (options.failed !== undefined && ledger?.failedLength === undefined)
      await rm(options.failed, { force: true });
    throw error;
  }
  const progress = startProgress(plan.source.size, options.quiet === true);
  const sending = new SendRun({ plan, ledger, failures, progress, rate: options.rate });
  try {
    await sending.send(pinterest, adAccountId, options.concurrency);
  } finally {
    progress.stop();
    await failures.close();
  }
  return finish(sending, options);
}

interface RunParts {
  readonly plan: Plan;
  readonly ledger: Ledger | undefined;
  readonly failures: FailureFile;
  readonly progress: Progress;
  readonly rate: number | undefined;
}

/** A row that was read and has no outcome yet. */
interface Pending extends Pick<PlannedRow, "row" | "line" | "eventId"> {
  readonly content: unknown;
}

/** How many faulty rows are held in memory before they are stored. */
const mostUnsaved = 1_000;

/** One send of a file. A batch without an outcome does not stop it, unless its error concerns every request. */
class SendRun {
  readonly counts: Counts;
  unsent = 0;
  /** The error that ended it early. */
  error: unknown;
  isInterrupted = false;
  isTest = false;
  readonly reasons = createTally();
  readonly dropped = createTally();
  readonly ledger: Ledger | undefined;
  readonly #parts: RunParts;
  /** The events that are under way, in the order of the rows. */
  readonly #pending: Pending[] = [];
  /** The rows whose outcome is final, also those of the earlier send. */
  #settled: RowRange[];
  #unsavedFaults = 0;
  #saving = Promise.resolve();
  readonly #abort = new AbortController();
  readonly #stop = new AbortController();

  constructor(parts: RunParts) {
    this.#parts = parts;
    this.ledger = parts.ledger;
    const { rows = 0, processed = 0, failed = 0, settled = [] } = parts.ledger?.start ?? {};
    this.counts = { rows, processed, failed };
    this.#settled = [...settled];
  }

  async send(pinterest: Pinterest, adAccountId: string, concurrency?: number): Promise<void> {
    const onSignal = (): void => {
      this.#interrupt();
    };
    process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
    try {
      const options = { signal: this.#abort.signal, ...(concurrency && { concurrency }) };
      for await (const report of pinterest.conversions.sendAll(
        adAccountId,
        this.#events(),
        options,
      )) {
        await this.#settle(report);
      }
    } catch (error) {
      this.error ??= error;
    } finally {
      process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
    }
    await this.#save();
  }

  #interrupt(): void {
    if (this.isInterrupted) {
      this.#abort.abort();
      return;
    }
    this.isInterrupted = true;
    this.#stopReading();
    this.#parts.progress.note("Finishing what is under way; press Ctrl-C again to stop at once.");
  }

  #stopReading(): void {
    this.#stop.abort();
    this.#parts.plan.source.close();
  }

  /** The events of the remaining rows, no faster than the rate. */
  async *#events(): AsyncGenerator<ConversionEvent, void, undefined> {
    const { plan, rate, ledger } = this.#parts;
    const skipped = [...(ledger?.start.settled ?? [])];
    let due = performance.now();
    try {
      for await (const planned of plan.rows) {
        if (this.#stop.signal.aborted) return;
        const { row, line, eventId, event, fault, value, raw, dropped } = planned;
        const [[first, last] = [Infinity, Infinity]] = skipped;
        if (last === row) skipped.shift();
        if (first <= row) continue;
        for (const each of dropped) this.dropped.add(each);
        if (event === undefined) {
          this.#fail({ row, line, eventId, content: raw ?? value }, fault ?? "cannot be read");
          if (++this.#unsavedFaults >= mostUnsaved) await this.#save();
          continue;
        }
        this.#pending.push({ row, line, eventId, content: value });
        yield event;
        if (rate === undefined) continue;
        // At most a second is made up for, so that a pause is not followed by a burst.
        due = Math.max(due, performance.now() - 1_000) + 1_000 / rate;
        const left = due - performance.now();
        if (left > 5)
          await sleep(left, undefined, { signal: this.#stop.signal }).catch(() => undefined);
      }
    } catch (error) {
      // A source that is closed may end in the middle of its gzip data.
      if (!this.#stop.signal.aborted) throw error;
    }
  }

  /** Records the outcomes of a batch, which are in the order of the rows. */
  async #settle(report: ConversionReport): Promise<void> {
    this.isTest = report.test;
    for (const outcome of report.outcomes) {
      const row = this.#pending.shift();
      if (!row) throw new Error("an outcome without a row");
      if (outcome.status === "unsent") {
        this.unsent++;
        this.reasons.add(messageOf(outcome.error));
      } else if (outcome.status === "failed") {
        this.#fail(row, outcome.error.message);
      } else {
        this.counts.processed++;
        this.#addSettled(row.row);
      }
    }
    await this.#save();
  }

  #fail({ row, line, eventId, content }: Pending, reason: string): void {
    this.counts.failed++;
    this.#addSettled(row);
    this.reasons.add(reason);
    this.#parts.failures.add({ row, line, eventId, reason, raw: content });
  }

  #addSettled(row: number): void {
    this.counts.rows++;
    const last = this.#settled.at(-1);
    if (last?.[1] === row - 1) this.#settled[this.#settled.length - 1] = [last[0], row];
    else this.#settled.push([row, row]);
  }

  /** Stores the state of this moment, after earlier ones. If it cannot be stored, the send stops. */
  #save(): Promise<void> {
    this.#unsavedFaults = 0;
    return (this.#saving = this.#saving.then(async () => {
      const { failures, ledger, progress, plan } = this.#parts;
      this.#settled = joinRanges(this.#settled);
      const state = { ...this.counts, settled: [...this.#settled] };
      try {
        const failedBytes = await failures.flush();
        await ledger?.save({ ...state, failedBytes });
      } catch (error) {
        this.error ??= error;
        this.#stopReading();
      }
      progress.update({ ...state, bytes: plan.source.bytes() });
    }));
  }
}

/** Reports a run, and returns its exit code. */
async function finish(run: SendRun, options: SendCommandOptions): Promise<number> {
  const { counts, unsent, error, isInterrupted, ledger } = run;
  const isWhole = error === undefined && unsent === 0 && !isInterrupted;
  if (isWhole) await ledger?.remove();
  for (const [reason, count] of run.reasons.top()) note(`${grouped(count)} x ${reason}`);
  for (const [reason, count] of run.dropped.top())
    note(`left out of ${grouped(count)} events: ${reason}`);
  if (error !== undefined) note(`error: ${messageOf(error)}`);
  if (ledger && !isWhole) note(`${ledger.path} keeps how far it was sent; --resume continues.`);
  const summary = { ...counts, unsent, test: run.isTest, done: isWhole };
  await writeResult(summary, options);
  if (isInterrupted) return exitCodes.interrupted;
  if (error !== undefined) return exitCodeOf(error);
  if (unsent > 0) return exitCodes.tryLater;
  return counts.failed > 0 ? exitCodes.someEventsFailed : exitCodes.done;
}
