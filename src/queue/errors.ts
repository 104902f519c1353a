import { PinterestError } from "../errors/index.js";
import { readString, redactCause } from "../redact.js";

/**
 * Thrown by `add` if the queue would hold more events than `maxBacklog` allows.
 *
 * @example
 * if (error instanceof PinterestQueueFullError) response.status(503).end();
 */
export class PinterestQueueFullError extends PinterestError {
  override get name(): string {
    return "PinterestQueueFullError";
  }

  /** About how many events are queued. */
  readonly backlog: number;

  constructor(backlog: number, maxBacklog: number) {
    super(
      `the queue holds about ${backlog} events, and maxBacklog allows ${maxBacklog}; start more senders, or raise maxBacklog if there is room`,
    );
    this.backlog = backlog;
  }
}

/**
 * The engine of a queue failed, for example because its server cannot be reached. `cause` is a copy of its error with
 * only name, message, stack and code: errors of Redis and Postgres contain the command, and with it the events.
 *
 * @example
 * const sender = createSender({ engine, pinterest, onError: (error) => log.error(error.cause) });
 */
export class PinterestQueueError extends PinterestError {
  override get name(): string {
    return "PinterestQueueError";
  }

  constructor(cause: unknown) {
    const message = readString(cause, "message") ?? "see cause";
    super(`the engine of the queue failed: ${message}`, { cause: redactCause(cause, String) });
  }
}
