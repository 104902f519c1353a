import { describe, expect, test } from "vitest";
import {
  PinterestApiError,
  PinterestConnectionError,
  type PinterestOptions,
} from "../../src/index.js";
import { answer, answerWell } from "./behaviours.js";
import { clientOf, named, type ObservedCall, type Transport } from "./calls.js";
import type { Watched } from "./leaks.js";
import { startFaultServer } from "./server.js";

/** A server must not lead the client elsewhere, nor into the prototype of every object. */
export function describeGuards(transport: Transport, watched: Watched): void {
  const run = async (call: ObservedCall, options?: PinterestOptions): Promise<unknown> => {
    const client = clientOf(transport, watched.server.baseUrl, options);
    return call.run(client, { signal: watched.signal });
  };

  describe.each([301, 302, 303, 307, 308])("a redirect with %i", (status) => {
    test.each(named)("to another origin is not followed: %s", async (_, call) => {
      const other = await startFaultServer(answerWell);
      watched.server.next(answer(status, "", { location: `${other.baseUrl}/boards/12` }));
      const error = await run(call).catch((reason: unknown) => reason);
      await other.close();
      expect([other.connections, other.requests]).toEqual([0, []]);
      expect(error).toBeInstanceOf(PinterestApiError);
      expect(error).toMatchObject({ status, attempts: 1 });
      expect((error as Error).message).toContain("Redirects are not followed");
      expect(watched.server.requests).toHaveLength(1);
    });

    test.each(named)("within the origin is not followed either: %s", async (_, call) => {
      watched.server.next(answer(status, "", { location: "/v5/boards/13" }));
      await expect(run(call)).rejects.toMatchObject({ status, attempts: 1 });
      expect(watched.server.requests).toHaveLength(1);
    });
  });

  describe("a server that refuses connections", () => {
    test.each(named)("is retried like any other failure: %s", async (_, call) => {
      await watched.server.refuse();
      const error = await run(call).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(PinterestConnectionError);
      expect(error).toMatchObject({ attempts: call.repeatable ? 3 : 1 });
      expect((error as Error).message).toContain("ECONNREFUSED");
    });

    test.each(named)("is reached again once it is back: %s", async (_, call) => {
      const { server } = watched;
      await server.refuse();
      let back: Promise<void> | undefined;
      const result = run(call, {
        retry: { limit: 20, baseDelay: 20, maxDelay: 50 },
        onEvent: ({ type, attempt }) => {
          if (type === "retry" && attempt === 2) back = server.accept();
        },
      });
      if (call.repeatable) await expect(result).resolves.toEqual(call.data);
      else await expect(result).rejects.toBeInstanceOf(PinterestConnectionError);
      await back;
      expect(server.requests).toHaveLength(call.repeatable ? 1 : 0);
    });
  });

  describe("a response with keys that would change a prototype", () => {
    const inner = '{"polluted":true}';
    const text = `{"id":"12","__proto__":${inner},"items":[{"__proto__":${inner},"a":1}],
      "\\u005f_proto\\u005F_":${inner},"constructor":{"prototype":${inner}}}`;

    test.each(named)("is harmless, even if it is copied: %s", async (_, call) => {
      watched.server.next(answer(200, text));
      const data = await run(call);
      expect(Object.keys(data as object)).toEqual(["id", "items", "constructor"]);
      const copies = [data, (data as { items: unknown[] }).items[0]].map((value) =>
        deepCopy(value),
      );
      for (const copy of copies) expect(copy).not.toHaveProperty("polluted");
      expect({}).not.toHaveProperty("polluted");
    });

    test.each(named)("is harmless in an error: %s", async (_, call) => {
      watched.server.next(
        answer(400, `{"code":1,"message":"no","details":${text},"__proto__":{}}`),
      );
      const error = (await run(call).catch((reason: unknown) => reason)) as PinterestApiError;
      expect(error).toMatchObject({ status: 400, code: 1, details: { id: "12" } });
      for (const value of [error.body, error.details, error.toJSON()]) {
        expect(deepCopy(value)).not.toHaveProperty("polluted");
        expect(JSON.stringify(value)).not.toContain("__proto__");
      }
      expect({}).not.toHaveProperty("polluted");
    });
  });
}

/** Copies as many do, by assignment, which sets the prototype where a key is `__proto__`. */
function deepCopy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) copy[key] = deepCopy(each);
  return copy;
}
