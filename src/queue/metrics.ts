import { notifyListener } from "../transport/events.js";

/** A measurement of the queue, for your monitoring. */
export interface QueueMetric {
  /**
   * Counts of events: `queued` by an outbox; `sent` to Pinterest and answered, as `processed` or `failed`; `dead`: became
   * dead letters; `retried`: put back into the queue. In milliseconds: `lag`, the age of the oldest event of a request when it
   * is processed or put back; `wait` for the rate limit.
   */
  readonly name: "queued" | "sent" | "processed" | "failed" | "dead" | "retried" | "lag" | "wait";
  readonly value: number;
  readonly adAccountId: string;
}

/** A listener to {@link QueueMetric}s. */
export type MetricListener = (metric: QueueMetric) => void;

/** Returns a function that calls the listener, if there is one. Errors that it throws are ignored. */
export function createMetrics(
  listener: MetricListener | undefined,
): (name: QueueMetric["name"], value: number, adAccountId: string) => void {
  return (name, value, adAccountId) => {
    if (listener && value > 0) notifyListener(listener, { name, value, adAccountId });
  };
}
