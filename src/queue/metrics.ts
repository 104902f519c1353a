/** A measurement of the queue, for your monitoring. */
export interface QueueMetric {
  /**
   * Counts of events: `queued` by an outbox; `sent` to Pinterest, `processed` and `failed` by it; `dead` if given up;
   * `retried` if put back. Milliseconds: `lag` from queued to processed, `wait` for the rate gate.
   */
  readonly name: "queued" | "sent" | "processed" | "failed" | "dead" | "retried" | "lag" | "wait";
  readonly value: number;
  readonly adAccountId: string;
}

/** A listener to {@link QueueMetric}s. */
export type MetricListener = (metric: QueueMetric) => void;

/** Returns a function that calls the listener, if there is one; what it throws is ignored. */
export function createMetrics(
  listener: MetricListener | undefined,
): (name: QueueMetric["name"], value: number, adAccountId: string) => void {
  return (name, value, adAccountId) => {
    if (listener && value > 0) notify(listener, { name, value, adAccountId });
  };
}

/** Calls a listener; the queue goes on if it throws or rejects. */
export function notify<T>(listener: ((given: T) => unknown) | undefined, given: T): void {
  try {
    const result = listener?.(given);
    if (result instanceof Promise) result.catch(() => undefined);
  } catch {
    // Documented: errors of listeners are ignored.
  }
}
