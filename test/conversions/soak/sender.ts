import { PinterestInvalidRequestError, type EventOutcome } from "../../../src/index.js";
import { idOf, isBad, isPoison } from "./events.js";

/** What the sender of a soak knows at the end. */
export interface SenderBook {
  /** Whether each event ended as processed, or as failed. */
  readonly processed: Uint8Array;
  readonly failed: Uint8Array;
  /** How often an event was to be sent again: nobody answered for it, or the answer did not speak of it. */
  sentAgain: number;
  /** What went against what is promised. */
  readonly wrong: string[];
}

/** Sends each event until it is known what became of it, as a program would that keeps its orders. */
export interface Sender extends SenderBook {
  /** The next event to send. */
  next(): number | undefined;
  /** Takes note of what became of an event, given those that were taken from the source, in order. */
  note(taken: readonly number[], place: number, outcome: EventOutcome): void;
  isDone(): boolean;
}

/** Makes the sender of so many events. */
export function createSender(count: number): Sender {
  const again: number[] = [];
  /** How often each event was refused in a request of its own, of those that were. */
  const refused = new Map<number, number>();
  const [processed, failed] = [new Uint8Array(count), new Uint8Array(count)];
  const refusedAgain = (n: number): boolean => {
    refused.set(n, (refused.get(n) ?? 0) + 1);
    return (refused.get(n) ?? 0) > 5;
  };
  let fresh = 0;
  let ended = 0;
  const sender: Sender = {
    processed,
    failed,
    sentAgain: 0,
    wrong: [],
    next: () => again.pop() ?? (fresh < count ? fresh++ : undefined),
    isDone: () => ended === count,
    note(taken, place, outcome) {
      const n = taken[place] ?? -1;
      const { index, eventId, status, error } = outcome;
      if (index !== place || eventId !== idOf(n)) {
        sender.wrong.push(`${eventId} is reported at ${index}, where ${idOf(n)} was taken`);
      } else if (processed[n] || failed[n]) {
        sender.wrong.push(`${eventId} is reported again after its end`);
      } else if (status === "unsent" && isRefusal(error) && refusedAgain(n)) {
        // Alone in its batch it is never blamed; a program gives it up after some tries.
        ended++;
        failed[n] = 1;
        if (!isPoison(n)) sender.wrong.push(`${eventId} is refused: ${error.message}`);
      } else if (status === "unsent" || (status === "failed" && error.retryable)) {
        sender.sentAgain++;
        again.push(n);
      } else {
        ended++;
        (status === "processed" ? processed : failed)[n] = 1;
        const isRefused = isBad(n) || isPoison(n);
        if (isRefused !== (status === "failed") || (error && error.source !== "pinterest")) {
          sender.wrong.push(`${eventId} is ${status}: ${error?.message ?? ""}`);
        }
      }
    },
  };
  return sender;
}

const isRefusal = (error: unknown): boolean => error instanceof PinterestInvalidRequestError;
