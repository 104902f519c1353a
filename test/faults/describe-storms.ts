import { describe, expect, test } from "vitest";
import {
  PinterestError,
  PinterestTimeoutError,
  type CallEvent,
  type Pinterest,
} from "../../src/index.js";
import { answer, answerWell, wellAnswerTo } from "./behaviours.js";
import { clientOf, postEvent, type FaultCallOptions, type Transport } from "./calls.js";
import { watchLeaks } from "./leaks.js";
import type { Behaviour } from "./server.js";
import { createStorm, type Account } from "./storm-server.js";

/** A call of a storm: what it asks for carries its id, and so does what it gets. */
interface StormCall {
  readonly id: string;
  readonly kind: "get" | "events" | "create";
}

/** All that is known of a call that has ended. */
interface Ended extends StormCall {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly requests: number;
  readonly timeouts: number;
}

const concurrency = 64;
const count = 3_000;
const kinds = ["get", "events", "create"] as const;

/** Thousands of calls at once, over one transport. */
export function describeStorms(transport: Transport): void {
  let behave: Behaviour = answerWell;
  const watched = watchLeaks((exchange) => {
    behave(exchange);
  });

  describe("a storm of random faults", () => {
    test("loses no call, repeats none that must not be repeated, confuses none, and leaves none hanging", async () => {
      const storm = createStorm(20_251_124, 20);
      behave = storm.behave;
      const client = clientOf(transport, watched.server.baseUrl, { timeout: 600 });
      const calls = Array.from({ length: count }, (_, index): StormCall => {
        return { id: `call-${index}`, kind: kinds[index % kinds.length] ?? "get" };
      });
      const ended: Ended[] = [];
      await atOnce(calls, async (each) => {
        ended.push(await observe(client, each, watched.signal));
      });

      expect(ended.map(({ id }) => id).sort()).toEqual(calls.map(({ id }) => id).sort());
      const faults = ended.flatMap((each) => faultsOf(each, storm.accounts.get(each.id)));
      expect(faults).toEqual([]);
      const received = [...storm.accounts.values()].reduce((sum, each) => sum + each.received, 0);
      expect(received).toBe(watched.server.requests.length);
      // Or it was no storm.
      expect(ended.filter(({ error }) => error).length).toBeGreaterThan(count / 30);
      expect(ended.filter(({ requests }) => requests > 1).length).toBeGreaterThan(count / 10);
    });
  });

  describe("a rate limit that is far too low for the number of calls", () => {
    const limit = 40;
    const windowMs = 200;
    const calls = Array.from({ length: 300 }, (_, index) => index);
    const run = async (options: FaultCallOptions & { retry: object }): Promise<number> => {
      const refusals = { count: 0 };
      behave = limited(limit, windowMs, refusals);
      const client = clientOf(transport, watched.server.baseUrl, options);
      const data: unknown[] = [];
      await atOnce(calls, async (index) => {
        const path = { board_id: String(index) };
        const { signal } = watched;
        data[index] = await client.get("/boards/{board_id}", { path, signal });
      });
      expect(data).toEqual(calls.map((index) => ({ id: String(index), name: `board ${index}` })));
      return refusals.count;
    };

    test("lets all calls succeed, with few refusals", async () => {
      const patient = { limit: 200, baseDelay: 20, maxDelay: 1_000 };
      const without = await run({ throttle: false, retry: patient });
      const within = await run({ retry: { ...patient, limit: 10 } });
      // Until the first answer nobody knows of the limit; after that, it is kept.
      const few = 2 * (concurrency - limit);
      expect({ within, without, isFew: within <= few && within < without }).toMatchObject({
        isFew: true,
      });
    });
  });
}

async function atOnce<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await run(item);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

async function observe(client: Pinterest, call: StormCall, signal: AbortSignal): Promise<Ended> {
  const seen = { requests: 0, timeouts: 0 };
  const onEvent = (event: CallEvent): void => {
    if (event.type === "request") seen.requests++;
    if (event.type === "failure" && event.error instanceof PinterestTimeoutError) seen.timeouts++;
  };
  const result = await run(client, call, { signal, onEvent }).then(
    (data) => ({ data }),
    (error: unknown) => ({ error }),
  );
  return { ...call, ...seen, ...result };
}

function run(client: Pinterest, { id, kind }: StormCall, options: FaultCallOptions) {
  if (kind === "get")
    return client.get("/boards/{board_id}", { path: { board_id: id }, ...options });
  if (kind === "events") return postEvent(client, id, options);
  return client.post("/boards", { body: { name: id }, ...options });
}

/** In what a call's end does not agree with what the server knows of it. */
function faultsOf(call: Ended, account: Account | undefined): string[] {
  const { id, kind, data, error, requests, timeouts } = call;
  const { received = 0, taken = 0, answered = 0 } = account ?? {};
  const path = kind === "get" ? `/v5/boards/${id}` : kind === "events" ? "/events" : "/boards";
  const body = JSON.stringify(kind === "events" ? { data: [{}] } : { name: id });
  const right = wellAnswerTo({ method: "", path, authorization: undefined, body });
  const rules: Readonly<Record<string, boolean>> = {
    "ends in data or in an error of ours": error === undefined || error instanceof PinterestError,
    "gets its own data": error !== undefined || JSON.stringify(data) === JSON.stringify(right),
    "has its data from one answer":
      error === undefined ? answered >= 1 && answered <= 1 + timeouts : answered <= timeouts,
    "is received once for each request": received <= requests && received >= requests - timeouts,
    "tells how many requests it took":
      error === undefined || (error as { attempts?: number }).attempts === requests,
    "is made three times at the most": requests >= 1 && requests <= 3,
    "takes effect once at the most": kind !== "create" || taken <= 1,
  };
  return Object.entries(rules)
    .filter(([, holds]) => !holds)
    .map(([rule]) => `not so: ${id} (${kind}) ${rule}: ${JSON.stringify({ ...call, account })}`);
}

/** Takes so many requests in each window, and says in each answer how many remain and until when. */
function limited(limit: number, windowMs: number, refusals: { count: number }): Behaviour {
  let end = 0;
  let remaining = limit;
  return (exchange) => {
    if (Date.now() >= end) {
      end = Date.now() + windowMs;
      remaining = limit;
    }
    const isOver = remaining === 0;
    remaining = Math.max(0, remaining - 1);
    const headers = {
      "x-ratelimit-limit": limit,
      "x-ratelimit-remaining": remaining,
      "x-ratelimit-reset": end,
    };
    if (isOver) refusals.count++;
    const behaviour = isOver
      ? answer(429, { code: 8 }, headers)
      : answer(200, wellAnswerTo(exchange.request), headers);
    behaviour(exchange);
  };
}
