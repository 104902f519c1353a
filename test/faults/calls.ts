import {
  Pinterest,
  type FetchLike,
  type LimitOptions,
  type PinterestOptions,
} from "../../src/index.js";

/** A way to the server, under test. */
export interface Transport {
  readonly name: string;
  /** `undefined` for the global `fetch`. */
  readonly fetch?: FetchLike;
}

/** What each call of these tests may be told. */
export interface FaultCallOptions extends LimitOptions {
  readonly signal?: AbortSignal;
}

/** A call whose answers and repetitions are observed. */
export interface ObservedCall {
  readonly name: string;
  /** Whether it may be made again after any failure, as opposed to after a refusal alone. */
  readonly repeatable: boolean;
  readonly authorization: string;
  run(client: Pinterest, options?: FaultCallOptions): Promise<unknown>;
  /** What it resolves with when the server answers well. */
  readonly data: unknown;
}

const accessToken = "access-token-for-faults";
const conversionToken = "conversion-token-for-faults";

export const getBoard: ObservedCall = {
  name: "a GET",
  repeatable: true,
  authorization: `Bearer ${accessToken}`,
  run: (client, options) =>
    client.get("/boards/{board_id}", { path: { board_id: "12" }, ...options }),
  data: { id: "12", name: "board 12" },
};

export const sendEvent: ObservedCall = {
  name: "a POST of events",
  repeatable: true,
  authorization: `Bearer ${conversionToken}`,
  run: (client, options) => postEvent(client, "event 1", options),
  data: {
    num_events_received: 1,
    num_events_processed: 1,
    events: [{ status: "processed" }],
  },
};

export const createBoard: ObservedCall = {
  name: "a POST of a board",
  repeatable: false,
  authorization: `Bearer ${accessToken}`,
  run: (client, options) => client.post("/boards", { body: { name: "Kitchens" }, ...options }),
  data: { id: "of Kitchens", name: "Kitchens" },
};

export const allCalls: readonly ObservedCall[] = [getBoard, sendEvent, createBoard];

/** All calls with their names, for the names of tests. */
export const named = allCalls.map((call) => [call.name, call] as const);

/** Posts one event, past the checks that `conversions.send` would make. */
export function postEvent(
  client: Pinterest,
  eventId: string,
  options?: FaultCallOptions,
): Promise<unknown> {
  const event = {
    event_name: "checkout",
    action_source: "web",
    event_time: 1_700_000_000,
    event_id: eventId,
    user_data: { em: ["a".repeat(64)] },
  };
  return client.post("/ad_accounts/{ad_account_id}/events", {
    path: { ad_account_id: "549755885175" },
    body: { data: [event] },
    ...options,
  });
}

/** A client that waits no longer than it must between attempts, and otherwise has the usual limits. */
export function clientOf(
  transport: Transport,
  baseUrl: string,
  options?: PinterestOptions,
): Pinterest {
  return new Pinterest({
    accessToken,
    conversionToken,
    baseUrl,
    fetch: transport.fetch,
    retry: { baseDelay: 2 },
    ...options,
  });
}
