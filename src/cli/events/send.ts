import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { ConversionEvent, ConversionReport, Pinterest } from "../../index.js";
import { exitCodeOf, exitCodes, messageOf, usageError } from "../failure.js";
import { type OutputOptions, assertOutput, writeResult } from "../output.js";
import { adAccountOf, openClient, type GlobalOptions } from "../session.js";
import { note } from "../terminal.js";
import { type FailureFile, openFailures } from "./failures.js";
import { type Counts, type Ledger, openLedger } from "./ledger.js";
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
  if (path === "-" && (options.resume || options.restart)) {
    throw usageError("--resume: standard input cannot be continued; send a file");
  }
  if (options.failedRows && options.failed === undefined) {
    throw usageError("--failed-rows: expected --failed FILE too");
  }
  assertOutput(options);
  const pinterest = await openClient(options);
  const adAccountId = adAccountOf(pinterest);
  const plan = await openPlan(path, options);
  const run = [pinterest.baseUrl, adAccountId, plan.how];
  const how = createHash("sha256").update(JSON.stringify(run)).digest("hex");
  // A test records nothing, so there is nothing to continue.
  const ledger =
    path === "-" || options.test
      ? undefined
      : await openLedger({
          ...{ input: path, fingerprint: await fingerprint(path), how },
          ...{ resume: options.resume === true, restart: options.restart === true },
          failedPath: options.failed,
        });
  const isContinued = (ledger?.counts.rows ?? 0) > 0;
  if (options.failed !== undefined)
    note(`Failures go to ${options.failed}, which only you can read.`);
  if (ledger) note(`Progress goes to ${ledger.path}; --resume continues from it.`);
  if (isContinued) note(`Continuing after row ${grouped(ledger?.counts.rows ?? 0)}.`);
  const failures = await openFailures(options.failed, {
    withRows: options.failedRows === true,
    length: ledger?.failedLength,
  });
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
type Pending = Pick<PlannedRow, "row" | "line" | "eventId" | "fault" | "value" | "raw">;

/** One send of a file. Rows are settled in order, so that a single number says how far it has come. */
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
  readonly #pending: Pending[] = [];
  /** A row without an outcome, and all rows after it, are sent again by --resume, so they are not settled. */
  #isBroken = false;
  readonly #abort = new AbortController();
  readonly #stop = new AbortController();

  constructor(parts: RunParts) {
    this.#parts = parts;
    this.ledger = parts.ledger;
    this.counts = { rows: 0, processed: 0, failed: 0, ...parts.ledger?.counts };
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
      this.error = error;
    } finally {
      process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
    }
    // Settles faulty rows at the end of those that were read.
    if (!this.#isBroken) this.#settleFaults();
    await this.#save();
  }

  #interrupt(): void {
    const { progress, plan } = this.#parts;
    if (this.isInterrupted) {
      this.#abort.abort();
      return;
    }
    this.isInterrupted = true;
    this.#stop.abort();
    plan.source.close();
    progress.note("Finishing what is under way; press Ctrl-C again to stop at once.");
  }

  /** The events of the remaining rows, no faster than the rate. */
  async *#events(): AsyncGenerator<ConversionEvent, void, undefined> {
    const { plan, rate, ledger } = this.#parts;
    const skipped = ledger?.counts.rows ?? 0;
    let due = performance.now();
    for await (const planned of plan.rows) {
      if (this.#stop.signal.aborted) return;
      const { row, line, eventId, event, fault, value, raw, dropped } = planned;
      if (row <= skipped) continue;
      for (const each of dropped) this.dropped.add(each);
      const isFaulty = event === undefined;
      if (isFaulty && this.#isBroken) continue;
      this.#pending.push({ row, line, eventId, fault, value, raw });
      if (isFaulty) {
        this.#settleFaults();
        continue;
      }
      yield event;
      if (rate === undefined) continue;
      // At most a second is made up for, so that a pause is not followed by a burst.
      due = Math.max(due, performance.now() - 1_000) + 1_000 / rate;
      const left = due - performance.now();
      if (left > 5)
        await sleep(left, undefined, { signal: this.#stop.signal }).catch(() => undefined);
    }
  }

  /** Records the outcomes of a batch, which are in the order of the rows. */
  async #settle(report: ConversionReport): Promise<void> {
    this.isTest = report.test;
    for (const outcome of report.outcomes) {
      if (this.#isBroken) this.#skipFaults();
      else this.#settleFaults();
      const row = this.#pending.shift();
      if (!row) throw new Error("an outcome without a row");
      if (outcome.status === "unsent") {
        this.unsent++;
        this.#isBroken = true;
        this.reasons.add(messageOf(outcome.error));
      } else if (this.#isBroken) {
        this.unsent++;
      } else if (outcome.status === "failed") {
        this.#fail(row, outcome.error.message);
      } else {
        this.counts.processed++;
        this.counts.rows++;
      }
    }
    if (!this.#isBroken) this.#settleFaults();
    await this.#save();
  }

  #settleFaults(): void {
    for (let [row] = this.#pending; row?.fault !== undefined; [row] = this.#pending) {
      this.#pending.shift();
      this.#fail(row, row.fault);
    }
  }

  #skipFaults(): void {
    while (this.#pending[0]?.fault !== undefined) this.#pending.shift();
  }

  #fail({ row, line, eventId, value, raw }: Pending, reason: string): void {
    this.counts.rows++;
    this.counts.failed++;
    this.reasons.add(reason);
    this.#parts.failures.add({ row, line, eventId, reason, raw: raw ?? value });
  }

  async #save(): Promise<void> {
    const { failures, ledger, progress, plan } = this.#parts;
    const failedBytes = await failures.flush();
    await ledger?.save(this.counts, failedBytes);
    progress.update({ ...this.counts, bytes: plan.source.bytes() });
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
