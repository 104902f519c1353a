import { afterAll, afterEach, beforeAll } from "vitest";
import { Pinterest, type ConversionEvent, type PinterestOptions } from "../../src/index.js";
import { startStandIn, type StandIn, type StandInOptions } from "../../src/testing/index.js";

export const adAccountId = "549755885175";

/** A stand-in that the tests of a file share, reset after each of them. */
export function useStandIn(options?: StandInOptions): () => StandIn {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn(options);
  });
  afterEach(() => {
    standIn.reset();
  });
  afterAll(() => standIn.close());
  return () => standIn;
}

/** A client of a stand-in that retries without long waits. */
export function clientOf({ baseUrl }: StandIn, options?: PinterestOptions): Pinterest {
  const retry = { baseDelay: 1 };
  return new Pinterest({ accessToken: "any", conversionToken: "any", baseUrl, retry, ...options });
}

/** A good event. */
export function eventOf(event_id: string, changes: Partial<ConversionEvent> = {}): ConversionEvent {
  return {
    event_name: "checkout",
    action_source: "web",
    event_time: Math.floor(Date.now() / 1000),
    event_id,
    user_data: { client_ip_address: "203.0.113.7", client_user_agent: "Mozilla/5.0" },
    ...changes,
  };
}
