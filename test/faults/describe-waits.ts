import { describe, expect, test } from "vitest";
import { PinterestRateLimitError, type CallEvent } from "../../src/index.js";
import { answer, answerWell, type Headers } from "./behaviours.js";
import { allCalls, clientOf, createBoard, getBoard, type Transport } from "./calls.js";
import type { Watched } from "./leaks.js";
import { startFaultServer } from "./server.js";

const second = 1_000;
const soon = (ms: number): number => Date.now() + ms;
/** A whole second that is between one and two away. */
const wholeSecond = (): number => Math.ceil(soon(second) / second);
const httpDate = (seconds: number): string => new Date(seconds * second).toUTCString();

/** A form in which an answer asks for a wait of a second, or until a point in time that it names. */
interface Form {
  readonly name: string;
  headers(): { readonly headers: Headers; readonly until: number };
}

const after = (headers: Headers) => ({ headers, until: soon(second) });

const forms: readonly Form[] = [
  { name: "Retry-After in seconds", headers: () => after({ "retry-after": 1 }) },
  {
    name: "Retry-After as a date",
    headers: () => {
      const whole = wholeSecond();
      return { headers: { "retry-after": httpDate(whole) }, until: whole * second };
    },
  },
  {
    name: "Retry-After as a date, by a clock that is an hour slow",
    headers: () => {
      const now = Math.floor(Date.now() / second) - 3_600;
      return after({ date: httpDate(now), "retry-after": httpDate(now + 1) });
    },
  },
  { name: "x-ratelimit-reset in seconds", headers: () => after({ "x-ratelimit-reset": 1 }) },
  {
    name: "x-ratelimit-reset as an epoch in seconds",
    headers: () => {
      const whole = wholeSecond();
      return { headers: { "x-ratelimit-reset": whole }, until: whole * second };
    },
  },
  {
    name: "x-ratelimit-reset as an epoch in milliseconds",
    headers: () => {
      const until = soon(second);
      return { headers: { "x-ratelimit-reset": until }, until };
    },
  },
  { name: "ratelimit-reset in seconds", headers: () => after({ "ratelimit-reset": 1 }) },
  { name: "x-rate-limit-reset in seconds", headers: () => after({ "x-rate-limit-reset": 1 }) },
  {
    name: "Retry-After besides a reset that is far away",
    headers: () => after({ "retry-after": 1, "x-ratelimit-reset": 3_600 }),
  },
];

/** What a 429 or 503 asks to wait is waited, or the call fails at once and says how long it would be. */
export function describeWaits(transport: Transport, watched: Watched): void {
  describe("a response with Retry-After", () => {
    // Each waits for a second, so they wait together, each with a server and a client of its own.
    test("is honoured in each form, by each call, with 429 and with 503", async () => {
      const unavailable = forms.filter(({ name }) => name.startsWith("Retry-After"));
      const asked = [
        ...forms.map((form) => ({ status: 429, form })),
        ...unavailable.map((form) => ({ status: 503, form })),
      ];
      const runs = asked.flatMap((each) => allCalls.map((call) => ({ ...each, call })));
      const results = await Promise.all(
        runs.map(async ({ status, form, call }) => {
          const server = await startFaultServer(answerWell);
          let until = Infinity;
          server.next((exchange) => {
            const { headers, until: point } = form.headers();
            until = point;
            answer(status, { code: 8 }, headers)(exchange);
          });
          const client = clientOf(transport, server.baseUrl);
          const data = await call.run(client, { signal: watched.signal });
          const late = Date.now() - until;
          await server.close();
          const requests = server.requests.length;
          return { form: form.name, data, requests, late };
        }),
      );
      expect(results.map(({ late: _, ...rest }) => rest)).toEqual(
        runs.map(({ form, call }) => ({ form: form.name, data: call.data, requests: 2 })),
      );
      for (const { form, late } of results) {
        expect(late, form).toBeGreaterThanOrEqual(-2);
        expect(late, form).toBeLessThan(30 * second);
      }
    });

    test("longer than maxDelay fails at once, with the wait in the error", async () => {
      for (const call of allCalls) {
        watched.server.next(answer(429, { code: 8 }, { "retry-after": 3_600 }));
        const client = clientOf(transport, watched.server.baseUrl);
        const before = watched.server.requests.length;
        const start = performance.now();
        const error = await failureOf(call.run(client, { signal: watched.signal }));
        expect(performance.now() - start).toBeLessThan(30 * second);
        expect(error).toMatchObject({ attempts: 1, status: 429, retryAfterMs: 3_600_000 });
        expect(error.message).toContain("wait 3600 s, longer than retry.maxDelay allows");
        expect(watched.server.requests).toHaveLength(before + 1);
      }
    });

    test("longer than the call may take fails at once, with the wait in the error", async () => {
      for (const call of allCalls) {
        watched.server.next(answer(429, {}, { "x-ratelimit-reset": 20 }));
        const client = clientOf(transport, watched.server.baseUrl, { totalTimeout: 15_000 });
        const error = await failureOf(call.run(client, { signal: watched.signal }));
        expect(error).toMatchObject({ attempts: 1, retryAfterMs: 20_000 });
        expect(error.message).toContain("longer than totalTimeout allows");
      }
    });

    test("that is too long delays the next calls of its category, and no others", async () => {
      const { server, signal } = watched;
      const client = clientOf(transport, server.baseUrl);
      server.next(answer(429, {}, { "retry-after": 3_600 }));
      await failureOf(getBoard.run(client, { signal }));
      const error = await failureOf(getBoard.run(client, { signal }));
      expect(error.attempts).toBe(0);
      expect(error.retryAfterMs).toBeGreaterThan(3_590_000);
      expect(error.retryAfterMs).toBeLessThanOrEqual(3_600_000);
      expect(server.requests).toHaveLength(1);
      await expect(createBoard.run(client, { signal })).resolves.toEqual(createBoard.data);
      await expect(getBoard.run(client, { signal, throttle: false })).resolves.toEqual(
        getBoard.data,
      );
    });

    test("is reported by a retry event with that delay", async () => {
      const events: CallEvent[] = [];
      const { server, signal } = watched;
      const client = clientOf(transport, server.baseUrl, {
        onEvent: (event) => events.push(event),
      });
      server.next(answer(429, {}, { "x-ratelimit-reset": soon(150) }));
      await getBoard.run(client, { signal });
      const retry = events.find(({ type }) => type === "retry");
      expect(retry).toMatchObject({ because: 429, attempt: 1 });
      expect(retry?.type === "retry" && retry.delay).toBeGreaterThan(0);
    });
  });

  describe("a response that reports a used-up rate limit", () => {
    test("delays the next calls until the reset", async () => {
      const { server, signal } = watched;
      const client = clientOf(transport, server.baseUrl);
      const until = soon(300);
      server.next(
        answer(200, getBoard.data, { "x-ratelimit-remaining": 0, "x-ratelimit-reset": until }),
      );
      await getBoard.run(client, { signal });
      const calls = Array.from({ length: 5 }, () => getBoard.run(client, { signal }));
      await expect(createBoard.run(client, { signal })).resolves.toEqual(createBoard.data);
      expect(server.requests.filter(({ method }) => method === "GET")).toHaveLength(1);
      await expect(Promise.all(calls)).resolves.toHaveLength(5);
      expect(Date.now()).toBeGreaterThanOrEqual(until);
      expect(server.requests.filter(({ method }) => method === "GET")).toHaveLength(6);
    });
  });
}

async function failureOf(call: Promise<unknown>): Promise<PinterestRateLimitError> {
  const [result] = await Promise.allSettled([call]);
  const reason: unknown = result.status === "rejected" ? result.reason : undefined;
  expect(reason).toBeInstanceOf(PinterestRateLimitError);
  return reason as PinterestRateLimitError;
}
