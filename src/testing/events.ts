import { eventSchema, isEvent } from "../../generated/validators.js";
import type { WireEvent } from "../conversions/event.js";
import { type EventIssue, explainStructure } from "../conversions/structure.js";
import type { WireOutcome } from "../conversions/report.js";
import type { StandInAnswer } from "./http.js";
import type { StandInRequest } from "./routes.js";

const mark = Symbol("reply");

/** An answer that a handler gives in place of data; {@link reply} makes it. */
export interface Reply extends StandInAnswer {
  readonly [mark]: true;
}

/**
 * Makes an answer of any status, for a handler that is to answer other than 200 with data.
 *
 * @param status the HTTP status
 * @param body a string and bytes are sent as they are, `undefined` as nothing, anything else as JSON
 * @param headers headers of the answer
 *
 * @example
 * standIn.on("GET /boards/{board_id}", () => reply(404, { code: 40, message: "Board not found." }));
 */
export function reply(
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { [mark]: true, status, body, headers };
}

/** The answer that a handler means: what it made with {@link reply}, or 200 with data. */
export function answerOf(given: unknown): StandInAnswer {
  if (typeof given === "object" && given !== null && mark in given) return given as Reply;
  return { status: given === undefined ? 204 : 200, body: given };
}

/** Codes that Pinterest's document shows beside a status; https://developers.pinterest.com/docs/api/v5/ */
const codes: Readonly<Record<number, number>> = { 400: 1, 401: 2, 403: 29, 429: 8, 503: 4197 };

/** An error in the form in which Pinterest answers it. */
export function refusal(status: number, message: string, code = codes[status] ?? 0): StandInAnswer {
  return { status, body: { code, message } };
}

/** Decides what becomes of an event; `index` is its place in the request. */
export type DecideOutcome = (
  event: Readonly<Record<string, unknown>>,
  index: number,
) => WireOutcome;

/** What becomes of events: a function that decides, or the outcomes of those not taken, by `event_id`. */
export type OutcomeRule = DecideOutcome | Readonly<Record<string, WireOutcome>>;

/** An event that came in a request that was not refused as a whole. */
export interface ReceivedEvent {
  readonly event: WireEvent;
  readonly adAccountId: string;
  /** Whether it came with `?test=true`. */
  readonly test: boolean;
  /**
   * `recorded`: it counts. `duplicate`: it was processed, and an event with its `event_id` and `event_name`
   * had been recorded. `test`: it was processed, and tests record nothing. `failed`: it was not processed.
   */
  readonly fate: "recorded" | "duplicate" | "test" | "failed";
}

/** The events of a stand-in. */
export interface EventBook {
  readonly recorded: readonly WireEvent[];
  readonly received: readonly ReceivedEvent[];
  /** Has outcomes be decided so from now on. */
  decide(rule: OutcomeRule): void;
  /** Answers a request that brings events. */
  answer(request: StandInRequest): StandInAnswer;
  /** Forgets all events, and what was decided. */
  clear(): void;
}

/** Pinterest's limit of events in one request. */
const mostEvents = 1_000;

/** How many faults of a request are told. */
const mostFaults = 5;

/** Makes a book with no event in it. */
export function createEvents(usual: OutcomeRule = {}): EventBook {
  const recorded: WireEvent[] = [];
  const received: ReceivedEvent[] = [];
  const keys = new Set<string>();
  let decide = deciderOf(usual);

  const fateOf = (event: WireEvent, adAccountId: string, test: boolean) => {
    if (test) return "test";
    const key = JSON.stringify([adAccountId, event.event_name, event.event_id]);
    if (keys.has(key)) return "duplicate";
    keys.add(key);
    recorded.push(event);
    return "recorded";
  };
  return {
    recorded,
    received,
    decide(rule) {
      decide = deciderOf(rule);
    },
    answer({ parsedBody, parameters, query }) {
      const { test = "false" } = query;
      const { ad_account_id: adAccountId = "" } = parameters;
      const data = (parsedBody as { data?: unknown } | null | undefined)?.data;
      const faults = faultsOf(data);
      if (test !== "true" && test !== "false") faults.push("test must be true or false");
      if (faults.length > 0) return refuse(faults.slice(0, mostFaults));
      const isTest = test === "true";
      const outcomes = (data as WireEvent[]).map((event, index) => {
        const outcome = decide(event, index);
        const isTaken = outcome.status === "processed";
        const fate = isTaken ? fateOf(event, adAccountId, isTest) : "failed";
        received.push({ event, adAccountId, test: isTest, fate });
        return outcome;
      });
      return answerOutcomes(outcomes);
    },
    clear() {
      recorded.length = received.length = 0;
      keys.clear();
      decide = deciderOf(usual);
    },
  };
}

/** A request that is refused as a whole. */
export function refuse(faults: readonly string[]): StandInAnswer {
  return refusal(400, `Invalid request: ${faults.join("; ")}`, 4196);
}

/** One outcome each: 200, or a 422 that carries the outcomes where no event was taken. */
function answerOutcomes(events: readonly WireOutcome[]): StandInAnswer {
  const processed = events.filter(({ status }) => status === "processed").length;
  const outcomes = {
    num_events_received: events.length,
    num_events_processed: processed,
    events,
  };
  if (processed > 0) return { status: 200, body: outcomes };
  return { status: 422, body: { code: 4196, message: "No event was taken", details: outcomes } };
}

function deciderOf(rule: OutcomeRule): DecideOutcome {
  if (typeof rule === "function") return rule;
  return ({ event_id }) =>
    typeof event_id === "string" && Object.hasOwn(rule, event_id)
      ? (rule[event_id] ?? taken)
      : taken;
}

const taken: WireOutcome = { status: "processed" };

function faultsOf(data: unknown): string[] {
  if (!Array.isArray(data)) return ["data must be a list of events"];
  if (data.length < 1 || data.length > mostEvents) {
    return [`data must have 1 to ${mostEvents} events, not ${data.length}`];
  }
  return data.flatMap((event: unknown, index) => {
    if (isEvent(event)) return [];
    const issues: EventIssue[] = [];
    explainStructure(event, eventSchema, issues);
    return issues.map(({ path, message }) => `data[${index}]${path && `.${path}`}: ${message}`);
  });
}
