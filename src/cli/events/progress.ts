import { SingleBar } from "cli-progress";
import { hasColor, note } from "../terminal.js";

/** The progress of a send. */
export interface ProgressState {
  readonly rows: number;
  readonly failed: number;
  /** Bytes of the input read so far. */
  readonly bytes: number;
}

/** Shows progress: a bar on a terminal, a line every ten seconds elsewhere. */
export interface Progress {
  update(state: ProgressState): void;
  /** Writes a line above the progress bar. */
  note(line: string): void;
  stop(): void;
}

/** The pause between two lines, in milliseconds. */
const linePause = 10_000;

/** Starts to show the progress of an input; `size` is `undefined` if it is not known. */
export function startProgress(size: number | undefined, isQuiet: boolean): Progress {
  if (isQuiet) return { update: () => undefined, note, stop: () => undefined };
  return process.stderr.isTTY ? startBar(size) : startLines(size);
}

function startBar(size: number | undefined): Progress {
  const begun = Date.now();
  const isPlain = !hasColor(process.stderr);
  const bar = new SingleBar({
    stream: process.stderr,
    format:
      size === undefined
        ? "{rows} rows | {failed} failed | {rate}/s"
        : "{bar} {percentage}% | {rows} rows | {failed} failed | {rate}/s | {left} left",
    ...(isPlain
      ? { barCompleteChar: "#", barIncompleteChar: "-" }
      : { barCompleteChar: "█", barIncompleteChar: "░" }),
    barsize: 24,
    fps: 5,
    hideCursor: true,
    clearOnComplete: false,
    stopOnComplete: false,
    gracefulExit: false,
  });
  const payload = (state: ProgressState) => ({
    rows: grouped(state.rows),
    failed: grouped(state.failed),
    rate: grouped(rateOf(state, begun)),
    left: remainingTime(state, size, begun),
  });
  bar.start(size ?? 1, 0, payload({ rows: 0, failed: 0, bytes: 0 }));
  return {
    update: (state) => {
      bar.update(Math.min(state.bytes, size ?? 0), payload(state));
    },
    note: (line) => {
      process.stderr.write("\r\u001b[K");
      note(line);
    },
    stop: () => {
      bar.stop();
    },
  };
}

function startLines(size: number | undefined): Progress {
  const begun = Date.now();
  let shown = begun;
  return {
    update: (state) => {
      if (Date.now() - shown < linePause) return;
      shown = Date.now();
      const left = size === undefined ? "" : `, ${remainingTime(state, size, begun)} left`;
      note(
        `${grouped(state.rows)} rows, ${grouped(state.failed)} failed, ${grouped(rateOf(state, begun))}/s${left}`,
      );
    },
    note,
    stop: () => undefined,
  };
}

function rateOf({ rows }: ProgressState, begun: number): number {
  return Math.round(rows / Math.max(0.001, (Date.now() - begun) / 1000));
}

function remainingTime({ bytes }: ProgressState, size: number | undefined, begun: number): string {
  if (size === undefined || bytes === 0) return "?";
  const seconds = Math.ceil((((Date.now() - begun) / 1000) * (size - bytes)) / bytes);
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}

/** A count with thousands separated: 12,345. */
export function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
