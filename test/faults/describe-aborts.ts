import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { PinterestAbortError } from "../../src/index.js";
import { abortMoments } from "./abort-moments.js";
import { answer, head, stall } from "./behaviours.js";
import { clientOf, getBoard, named, type Transport } from "./calls.js";
import { settled, type Watched } from "./leaks.js";

const half = '{"id":"12","na';
const prompt = 20_000;

/** The caller's signal ends a call promptly, with the caller's own reason, whatever the call is at. */
export function describeAborts(transport: Transport, watched: Watched): void {
  describe.each(abortMoments.map((each) => [each.name, each] as const))(
    "a call that is aborted %s",
    (_name, moment) => {
      test.each(named)("ends at once with the caller's reason: %s", async (_, call) => {
        const { server } = watched;
        const seen = { retries: 0, tokens: 0 };
        const never = (): Promise<string> => {
          seen.tokens++;
          return new Promise<string>(() => undefined);
        };
        const client = clientOf(transport, server.baseUrl, {
          ...(moment.attempts === 0 && { accessToken: never, conversionToken: never }),
          ...moment.options,
          onEvent: ({ type }) => {
            if (type === "retry") seen.retries++;
          },
        });
        server.next(...(moment.behaviours ?? []));
        const controller = new AbortController();
        const { signal } = controller;
        const result = settle(call.run(client, { signal }));
        await settled(() => moment.isReached(server, seen));
        // Time for what was written to be read.
        await new Promise((resolve) => setTimeout(resolve, 15));
        const reason = new Error("the user left");
        const start = performance.now();
        controller.abort(reason);
        const error = await result;
        expect(performance.now() - start).toBeLessThan(prompt);
        expect(error).toBeInstanceOf(PinterestAbortError);
        expect(error).toMatchObject({ attempts: moment.attempts });
        expect((error as Error).cause).toBe(reason);
        expect(server.requests).toHaveLength(moment.attempts);
        expect(getEventListeners(signal, "abort")).toEqual([]);
      });
    },
  );

  describe("a signal", () => {
    test.each(named)("that has already aborted prevents any request: %s", async (_, call) => {
      const reason = { left: true };
      const client = clientOf(transport, watched.server.baseUrl);
      const error = await settle(call.run(client, { signal: AbortSignal.abort(reason) }));
      expect(error).toBeInstanceOf(PinterestAbortError);
      expect(error).toMatchObject({ attempts: 0, cause: reason });
      expect(watched.server.connections).toBe(0);
    });

    test("aborts calls that wait, and lets the others proceed", async () => {
      const { server, signal: patient } = watched;
      const client = clientOf(transport, server.baseUrl);
      server.next(
        answer(200, getBoard.data, {
          "x-ratelimit-remaining": 0,
          "x-ratelimit-reset": Date.now() + 400,
        }),
      );
      await getBoard.run(client, { signal: patient });
      const controller = new AbortController();
      const left = Array.from({ length: 3 }, () =>
        settle(getBoard.run(client, { signal: controller.signal })),
      );
      const staying = getBoard.run(client, { signal: patient });
      const start = performance.now();
      controller.abort("no more");
      for (const error of await Promise.all(left)) {
        expect(error).toBeInstanceOf(PinterestAbortError);
        expect(error).toMatchObject({ attempts: 0, cause: "no more" });
      }
      expect(performance.now() - start).toBeLessThan(prompt);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
      expect(server.requests).toHaveLength(1);
      await expect(staying).resolves.toEqual(getBoard.data);
      expect(server.requests).toHaveLength(2);
    });

    test("aborts all calls that share it", async () => {
      const { server } = watched;
      const client = clientOf(transport, server.baseUrl);
      const count = 50;
      server.next(...Array.from({ length: count }, () => stall(head(200), half)));
      const controller = new AbortController();
      const calls = Array.from({ length: count }, () =>
        settle(getBoard.run(client, { signal: controller.signal })),
      );
      await settled(() => server.requests.length === count);
      controller.abort();
      for (const error of await Promise.all(calls)) {
        expect(error).toBeInstanceOf(PinterestAbortError);
        expect((error as Error).cause).toBe(controller.signal.reason);
      }
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
      expect(server.requests).toHaveLength(count);
    });

    test("of AbortSignal.timeout gives its own reason", async () => {
      const { server } = watched;
      server.next(stall());
      const signal = AbortSignal.timeout(30);
      const error = await settle(getBoard.run(clientOf(transport, server.baseUrl), { signal }));
      expect(error).toBeInstanceOf(PinterestAbortError);
      expect(error).toMatchObject({ cause: { name: "TimeoutError" } });
    });

    test("that aborts after the end of the call has no effect", async () => {
      const { server } = watched;
      const controller = new AbortController();
      const client = clientOf(transport, server.baseUrl);
      const data = await getBoard.run(client, { signal: controller.signal });
      controller.abort();
      expect(data).toEqual(getBoard.data);
      await expect(getBoard.run(client)).resolves.toEqual(getBoard.data);
    });
  });

  describe("a token source that never answers", () => {
    test("ends the call by its totalTimeout, and keeps nothing open", async () => {
      const { server, signal } = watched;
      const accessToken = (): Promise<string> => new Promise<string>(() => undefined);
      const client = clientOf(transport, server.baseUrl, { accessToken, totalTimeout: 50 });
      const error = await settle(getBoard.run(client, { signal }));
      expect(error).toMatchObject({
        name: "PinterestTimeoutError",
        option: "totalTimeout",
        attempts: 0,
      });
      expect(server.connections).toBe(0);
    });
  });
}

/** What a call throws, or `undefined`. */
async function settle(call: Promise<unknown>): Promise<unknown> {
  const [result] = await Promise.allSettled([call]);
  return result.status === "rejected" ? result.reason : undefined;
}
