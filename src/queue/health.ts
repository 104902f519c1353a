import type { BatchResult } from "../conversions/send-batch.js";
import { PinterestApiError } from "../errors/index.js";
import { restAfter } from "../transport/rate-limit.js";
import { isAboutAllRequests } from "./deliver.js";

/** What the last requests of one ad account show. */
interface AccountHealth {
  /** Whole-request failures in a row. */
  failures: number;
  hasSucceeded: boolean;
  /** Until when its jobs rest, by `performance.now()`. */
  restUntil: number;
  seenAt: number;
}

/** How long an ad account without requests counts, in milliseconds. */
const memory = 600_000;

/** Whether requests succeed, by ad account, so that one account does not hold up the others. */
export interface Health {
  /**
   * Notes the result of a request. Returns whether the account's requests succeed at present. If not, its jobs rest: as
   * long as Pinterest asks, or longer after each failure. They do not rest after one failure between successes, which
   * may be due to an event.
   */
  note(adAccountId: string, result: BatchResult): boolean;
  /** Whether several requests of an ad account have failed, and none has succeeded since. */
  isFailing(adAccountId: string): boolean;
  /** How long the jobs of an ad account rest, in milliseconds. */
  restOf(adAccountId: string): number;
  /** How long all lanes rest, in milliseconds: while every ad account does, but not longer than `maxDelay`. */
  restOfAll(): number;
}

/** Creates the health of a sender, without requests. */
export function createHealth({
  baseDelay,
  maxDelay,
}: {
  /** The rest after the first failure, in milliseconds; it doubles with each further one. */
  readonly baseDelay: number;
  /** The longest rest in milliseconds, unless Pinterest asks for a longer one. */
  readonly maxDelay: number;
}): Health {
  const accounts = new Map<string, AccountHealth>();
  const restOf = (adAccountId: string): number =>
    Math.max(0, (accounts.get(adAccountId)?.restUntil ?? 0) - performance.now());
  return {
    restOf,
    isFailing: (adAccountId) => (accounts.get(adAccountId)?.failures ?? 0) >= 2,
    restOfAll() {
      const oldest = performance.now() - memory;
      for (const [id, { seenAt }] of accounts) {
        if (seenAt < oldest && restOf(id) === 0) accounts.delete(id);
      }
      const rests = Array.from(accounts.keys(), restOf);
      return rests.length === 0 ? 0 : Math.min(maxDelay, ...rests);
    },
    note(adAccountId, { outcomes, error }) {
      const account = accounts.get(adAccountId) ?? {
        ...{ failures: 0, hasSucceeded: false, restUntil: 0, seenAt: 0 },
      };
      accounts.set(adAccountId, account);
      account.seenAt = performance.now();
      if (outcomes.some(({ status }) => status === "processed")) {
        account.failures = 0;
        account.hasSucceeded = true;
      }
      const isHealthy = account.failures === 0 && account.hasSucceeded;
      if (!isAboutAllRequests(error)) return isHealthy;
      const wait = error instanceof PinterestApiError ? error.retryAfterMs : undefined;
      const asked = wait === undefined ? undefined : restAfter(wait);
      const backoff = Math.min(maxDelay, baseDelay * 2 ** Math.min(account.failures++, 31));
      const ms = asked ?? (isHealthy ? 0 : backoff * (0.5 + Math.random() / 2));
      account.restUntil = Math.max(account.restUntil, performance.now() + ms);
      return isHealthy;
    },
  };
}
