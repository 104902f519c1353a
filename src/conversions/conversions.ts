import type { Call } from "../call/call.js";
import type { CommonCallOptions, UncheckedCallOptions } from "../call/options.js";
import { PinterestInputError } from "../errors/input-error.js";
import type { Settings } from "../settings.js";
import type { ConversionEvent, WireEvent } from "./event.js";
import { prepare } from "./preflight.js";
import { readOutcomes } from "./read-outcomes.js";
import {
  outcomeOf,
  refusedOutcome,
  reportOf,
  type ConversionReport,
  type EventOutcome,
} from "./report.js";

/** What a `conversions.send` may be told. */
export interface SendOptions extends CommonCallOptions {
  /** `true` makes this one a test, in which Pinterest records nothing. Default: the client's `testMode`. */
  test?: true;
}

/** Sends conversion events. Reached as `pinterest.conversions`. */
export interface Conversions {
  /**
   * Sends up to 1,000 conversion events of an ad account and tells what became of each. Events that
   * break a rule of the API are refused here, the others are sent; both are in the report, in order.
   *
   * Resolves also when events failed: look at `report.failed`. Throws when Pinterest's answer speaks of
   * no event: a `PinterestApiError` for a status other than 2xx, or another `PinterestError`.
   * https://developers.pinterest.com/docs/api/v5/events-create
   *
   * @example
   * const report = await pinterest.conversions.send("549755885175", [event]);
   * if (report.failed > 0) console.warn(report.outcomes.filter((o) => o.status === "failed"));
   */
  send(
    adAccountId: string,
    events: readonly ConversionEvent[],
    options?: SendOptions,
  ): Promise<ConversionReport>;
}

type MakeCall = (method: string, path: string, options: UncheckedCallOptions) => Promise<Call>;

const route = "/ad_accounts/{ad_account_id}/events";
const most = 1_000;

/** Makes `pinterest.conversions` over a function that makes a call. */
export function createConversions(settings: Settings, makeCall: MakeCall): Conversions {
  return {
    async send(adAccountId, events, { test, ...options } = {}) {
      checkArguments(adAccountId, events);
      const isTest = test === true || settings.testMode;
      const outcomes = new Array<EventOutcome>(events.length);
      const ready: { index: number; event: WireEvent }[] = [];
      events.forEach((given, index) => {
        const prepared = prepare(given);
        if ("event" in prepared) ready.push({ index, event: prepared.event });
        else outcomes[index] = refusedOutcome(index, idOf(given), prepared.issue);
      });
      if (ready.length > 0) {
        const answered = await makeCall("POST", route, {
          ...options,
          path: { ad_account_id: adAccountId },
          ...(isTest && { query: { test: true } }),
          body: { data: ready.map(({ event }) => event) },
        });
        const told = readOutcomes(answered);
        ready.forEach(({ index, event }, position) => {
          outcomes[index] = outcomeOf(index, event.event_id, told[position]);
        });
      }
      return reportOf(isTest, outcomes);
    },
  };
}

function checkArguments(adAccountId: unknown, events: unknown): void {
  if (typeof adAccountId !== "string" || !/^\d+$/.test(adAccountId)) {
    throw new PinterestInputError(
      "adAccountId",
      "must be the id of an ad account: digits, in a string",
    );
  }
  if (!Array.isArray(events) || events.length > most) {
    throw new PinterestInputError(
      "events",
      `must be a list of up to ${most} events; send more in parts`,
    );
  }
}

function idOf(event: unknown): string {
  const id = (event as { event_id?: unknown } | null | undefined)?.event_id;
  return typeof id === "string" ? id : "";
}
