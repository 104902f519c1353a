/**
 * A queue of conversion events, with an engine in memory.
 *
 * @module
 */
export type { DeadLetter, QueueEngine, QueueJob, Settlement, TakenJob } from "./engine.js";
export { createMemoryEngine } from "./memory.js";
export type { MemoryEngineOptions } from "./memory.js";
export type { MetricListener, QueueMetric } from "./metrics.js";
export { PinterestQueueError, PinterestQueueFullError } from "./errors.js";
export { createOutbox } from "./outbox.js";
export type { AddOptions, Outbox, OutboxOptions } from "./outbox.js";
export { createSender } from "./sender.js";
export type { QueueSender, SenderOptions, SenderReport } from "./sender.js";
export type { RateLimitRule } from "./slots.js";
