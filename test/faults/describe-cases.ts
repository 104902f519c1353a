import { describe, expect, test } from "vitest";
import { isPinterestError, type CallEvent } from "../../src/index.js";
import { badAnswers } from "./bad-answers.js";
import { brokenConnections } from "./broken-connections.js";
import { allCalls, clientOf, type ObservedCall, type Transport } from "./calls.js";
import { oddAnswers } from "./odd-answers.js";
import { sayOutcome, type Case, type Outcome } from "./case.js";
import type { Watched } from "./leaks.js";

/** Generous: a busy machine must not fail a test, a call that hangs must. */
const atMost = 30_000;

/** Runs every case with every call. */
export function describeCases(transport: Transport, watched: Watched): void {
  const cases = [...brokenConnections, ...badAnswers, ...oddAnswers];
  describe.each(cases.map((each) => [each.name, each] as const))("%s:", (_, given) => {
    const rows = (given.calls ?? allCalls).map((call) => {
      const outcome = call.repeatable ? given.repeatable : given.single;
      return [`${call.name} ${sayOutcome(outcome)}`, call, outcome] as const;
    });
    test.each(rows)("%s", (_name, call, outcome) =>
      check({ transport, watched, given, call, outcome }),
    );
  });
}

interface CaseOfCall {
  readonly transport: Transport;
  readonly watched: Watched;
  readonly given: Case;
  readonly call: ObservedCall;
  readonly outcome: Outcome;
}

async function check({ transport, watched, given, call, outcome }: CaseOfCall): Promise<void> {
  const { server, signal } = watched;
  const events: CallEvent[] = [];
  const onEvent = (event: CallEvent): void => {
    events.push(event);
  };
  const client = clientOf(transport, server.baseUrl, { ...given.options, onEvent });
  server.next(...given.behaviours);
  const start = performance.now();
  const [result] = await Promise.allSettled([call.run(client, { signal })]);
  const ms = performance.now() - start;

  if (outcome.error) {
    expect(result.status, JSON.stringify(result)).toBe("rejected");
    const reason: unknown = result.status === "rejected" ? result.reason : undefined;
    expect(reason).toBeInstanceOf(outcome.error);
    expect(isPinterestError(reason)).toBe(true);
    expect(reason).toMatchObject({ attempts: outcome.attempts, ...outcome.like });
  } else {
    expect(result).toEqual({ status: "fulfilled", value: outcome.like ?? call.data });
  }
  expect(ms).toBeLessThan(atMost);
  const failures = outcome.error ? outcome.attempts : outcome.attempts - 1;
  // Timers may fire a millisecond early.
  if (given.atLeast) expect(ms).toBeGreaterThanOrEqual((given.atLeast - 1) * failures);

  expect(server.requests).toHaveLength(outcome.attempts);
  for (const request of server.requests) {
    expect(request).toEqual(server.requests[0]);
    expect(request.authorization).toBe(call.authorization);
  }
  expect(events.filter(({ type }) => type === "request")).toHaveLength(outcome.attempts);
  expect(events.filter(({ type }) => type === "retry")).toHaveLength(outcome.attempts - 1);

  // Whatever happened, the client is fit for another call.
  server.behave();
  const patient = { signal, timeout: atMost, totalTimeout: atMost };
  await expect(call.run(client, patient)).resolves.toEqual(call.data);
}
