import type { ConversionEvent } from "../../src/index.js";
import {
  startStandIn,
  type RecordedRequest,
  type StandIn,
  type StandInAnswer,
} from "../../src/testing/index.js";

/** A stand-in that keeps count of the events that it took. */
export interface Ledger extends StandIn {
  /** How often each event was taken, by its `event_id`. */
  readonly taken: ReadonlyMap<string, number>;
  /** How many requests came, answered or not. */
  requestCount(): number;
  /** How many events each request held. */
  readonly sizes: readonly number[];
}

/** How a request ends before or after its events are taken. */
export interface LedgerRules {
  /** Ends the request before any event is taken. */
  before?: (ids: readonly string[], request: number) => StandInAnswer | undefined;
  /** Takes the events, and answers otherwise all the same. */
  after?: (ids: readonly string[], request: number) => StandInAnswer | undefined;
  /** Events over which Pinterest refuses a whole request. */
  isPoison?: (id: string) => boolean;
  /** Events that are refused one by one. */
  isBad?: (id: string) => boolean;
}

/** Starts a ledger with rules of its own. */
export async function startLedger(rules: LedgerRules = {}): Promise<Ledger> {
  const { before, after, isPoison = () => false, isBad = () => false } = rules;
  const taken = new Map<string, number>();
  const sizes: number[] = [];
  const respond = ({ body }: RecordedRequest): StandInAnswer => {
    const { data } = JSON.parse(body) as { data: { event_id: string }[] };
    const ids = data.map(({ event_id }) => event_id);
    const request = sizes.push(ids.length);
    const early = before?.(ids, request);
    if (early) return early;
    if (ids.some(isPoison)) {
      return { status: 400, body: { code: 4196, message: "The body is not valid" } };
    }
    const good = ids.filter((id) => !isBad(id));
    for (const id of good) taken.set(id, (taken.get(id) ?? 0) + 1);
    const events = ids.map((id) =>
      isBad(id) ? { status: "failed", error_message: "bad" } : { status: "processed" },
    );
    const counts = { num_events_received: ids.length, num_events_processed: good.length };
    return after?.(ids, request) ?? { status: 200, body: { ...counts, events } };
  };
  const standIn = await startStandIn({ respond });
  return { ...standIn, taken, sizes, requestCount: () => sizes.length };
}

/** A good event. */
export function eventOf(event_id: string): ConversionEvent {
  return {
    event_name: "checkout",
    action_source: "web",
    event_time: Math.floor(Date.now() / 1000),
    event_id,
    user_data: { client_ip_address: "203.0.113.7", client_user_agent: "Mozilla/5.0" },
  };
}

/** Good events named `e0`, `e1` and so on. */
export function eventsOf(count: number): ConversionEvent[] {
  return Array.from({ length: count }, (_, n) => eventOf(`e${n}`));
}
