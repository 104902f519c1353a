import { eventSchema, isEvent } from "../../generated/validators.js";
import { isPlainObject } from "../define-options.js";
import { PinterestInputError } from "../errors/index.js";
import type { WireEvent } from "../conversions/event.js";
import { type EventIssue, explainStructure } from "../conversions/structure.js";
import type { WireOutcome } from "../conversions/report.js";
import type { StandInAnswer } from "./http.js";
import type { StandInRequest } from "./routes.js";

const mark = Symbol("reply");

/** An answer with its own status, created by {@link reply}. */
export interface Reply extends StandInAnswer {
  readonly [mark]: true;
}

/**
 * Creates an answer with any status, for a handler that should not answer 200 with data. For an answer that HTTP or JSON
 * cannot express, such as one with a BigInt, the client receives a 501 with the reason.
 *
 * @param status the HTTP status, from 200 to 599
 * @param body a string and bytes are sent as they are, `undefined` as an empty body, anything else as JSON
 * @param headers the headers of the answer
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

/** Converts the result of a handler: a {@link reply} is returned unchanged, data becomes a 200. */
export function toStandInAnswer(given: unknown): StandInAnswer {
  if (typeof given === "object" && given !== null && mark in given) return given as Reply;
  return { status: given === undefined ? 204 : 200, body: given };
}

export type Scalar = string | number | boolean | null | undefined;

/** A value of a type to be sent: optional fields may be `undefined`, and lists may be readonly. */
export type Given<V> = unknown extends V
  ? V
  : V extends Scalar
    ? V
    : V extends readonly (infer E)[]
      ? readonly Given<E>[]
      : { [K in keyof V]: Given<V[K]> | (object extends Pick<V, K> ? undefined : never) };

/** The error codes in Pinterest's documentation, by status: https://developers.pinterest.com/docs/api/v5/ */
const codes: Readonly<Record<number, number>> = { 400: 1, 401: 2, 403: 29, 429: 8, 503: 4197 };

/** Creates an error in Pinterest's format. */
export function errorAnswer(
  status: number,
  message: string,
  code = codes[status] ?? 0,
): StandInAnswer {
  return { status, body: { code, message } };
}

/** Decides the outcome of an event; `index` is its place in the request. */
export type DecideOutcome = (
  event: Readonly<Record<string, unknown>>,
  index: number,
) => Given<WireOutcome>;

/** The outcomes of events: a function, or outcomes by `event_id`; other events are processed. */
export type OutcomeRule = DecideOutcome | Readonly<Record<string, Given<WireOutcome>>>;

/** An event of a request that was not refused as a whole. */
export interface ReceivedEvent {
  readonly event: WireEvent;
  readonly adAccountId: string;
  /** Whether it was sent with `?test=true`. */
  readonly test: boolean;
  /**
   * `recorded`: Pinterest would count it. `duplicate`: it was processed, but an event with the same `event_id` and
   * `event_name` was recorded before; offline events are never duplicates. `test`: it was processed in test mode, which
   * records nothing. `failed`: it was not processed.
   */
  readonly fate: "recorded" | "duplicate" | "test" | "failed";
}

/** The events that a stand-in received. */
export interface EventStore {
  readonly recorded: readonly WireEvent[];
  readonly received: readonly ReceivedEvent[];
  /** Sets the rule for outcomes from now on. */
  decide(rule: OutcomeRule): void;
  /** Answers a request with events. */
  answer(request: StandInRequest): StandInAnswer;
  /** Forgets all events and restores the initial rule. */
  clear(): void;
}

/** The maximum number of events that Pinterest accepts in one request. */
const mostEvents = 1_000;

/** The maximum number of faults that an answer lists. */
const mostFaults = 5;

/** Creates an empty store. */
export function createEventStore(initialRule: OutcomeRule = {}): EventStore {
  const recorded: WireEvent[] = [];
  const received: ReceivedEvent[] = [];
  const keys = new Set<string>();
  let decide = deciderOf(initialRule);

  const fateOf = (event: WireEvent, adAccountId: string, test: boolean) => {
    if (test) return "test";
    const key = JSON.stringify([adAccountId, event.event_name, event.event_id]);
    // Pinterest does not deduplicate offline events.
    if (keys.has(key) && event.action_source !== "offline") return "duplicate";
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
      if (faults.length > 0) return invalidRequest(faults.slice(0, mostFaults));
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
      decide = deciderOf(initialRule);
    },
  };
}

/** The answer to a request that is refused as a whole. */
export function invalidRequest(faults: readonly string[]): StandInAnswer {
  return errorAnswer(400, `Invalid request: ${faults.join("; ")}`, 4196);
}

/** One outcome per event: with 200, or with 422 if no event was processed. */
function answerOutcomes(events: readonly Given<WireOutcome>[]): StandInAnswer {
  const processed = events.filter(({ status }) => status === "processed").length;
  const outcomes = {
    num_events_received: events.length,
    num_events_processed: processed,
    events,
  };
  if (processed > 0) return { status: 200, body: outcomes };
  return {
    status: 422,
    body: { code: 4196, message: "No event was processed", details: outcomes },
  };
}

function deciderOf(rule: OutcomeRule): DecideOutcome {
  if (typeof rule === "function") return rule;
  if (!isPlainObject(rule)) {
    const expected = "expected a function or a plain object of outcomes by event_id";
    throw new PinterestInputError("outcome", expected);
  }
  return ({ event_id }) =>
    typeof event_id === "string" && Object.hasOwn(rule, event_id)
      ? (rule[event_id] ?? processedOutcome)
      : processedOutcome;
}

const processedOutcome: WireOutcome = { status: "processed" };

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
