import type { Call } from "../call/call.js";
import { readAnswer } from "../call/read-answer.js";
import { PinterestApiError } from "../errors/api-error.js";
import { PinterestParseError } from "../errors/parse-error.js";
import type { WireOutcome } from "./report.js";

/**
 * What Pinterest's answer says of each event sent, in their order. A 422 that carries the outcomes is
 * as good as a 200; every other error is thrown.
 */
export function readOutcomes({ context, answer }: Call): WireOutcome[] {
  const { status, text } = answer;
  try {
    const outcomes = findOutcomes(readAnswer(context, answer));
    if (outcomes) return outcomes;
    throw new PinterestParseError(context, status, { what: "no outcomes of events", text });
  } catch (error) {
    const told = error instanceof PinterestApiError && error.status === 422;
    const outcomes = told ? findOutcomes(error.details) : undefined;
    if (!outcomes) throw error;
    return outcomes;
  }
}

function findOutcomes(answer: unknown): WireOutcome[] | undefined {
  const events = (answer as { events?: unknown } | null | undefined)?.events;
  return Array.isArray(events) && events.every(isOutcome) ? events : undefined;
}

function isOutcome(value: unknown): value is WireOutcome {
  const status = (value as { status?: unknown } | null)?.status;
  return status === "processed" || status === "failed";
}
