import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import {
  answer,
  answerWell,
  chunk,
  drip,
  endlessly,
  hangUp,
  head,
  reset,
  stall,
} from "./behaviours.js";
import { clientOf, getBoard, sendEvent } from "./calls.js";
import { undiciTransports } from "./dispatchers.js";
import { watchLeaks } from "./leaks.js";
import type { Behaviour } from "./server.js";

const watched = watchLeaks(answerWell);
const length = { "content-length": 9 };
const chunked = { "transfer-encoding": "chunked" };

/** What servers wrongly send with a status whose answers have no body. */
const wrongBodies: readonly (readonly [name: string, of: (status: number) => Behaviour])[] = [
  ["a length alone", (status) => stall(head(status, length))],
  ["a part of a body", (status) => stall(head(status, length), "{")],
  ["a body", (status) => answer(status, '{"a":"b"}')],
  ["a packed body", (status) => answer(status, '{"a":"b"}', { "content-encoding": "gzip" })],
  [
    "a body that does not end",
    (status) => endlessly(head(status, chunked), chunk("{}".repeat(50_000))),
  ],
  ["a body that comes slowly", (status) => drip(head(status, { "content-length": 1e6 }))],
  ["a connection that is closed", (status) => hangUp(head(status, length), "{")],
  ["a connection that is reset", (status) => reset(head(status, length), "{")],
];

/** Answers without a body that HTTP allows (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5). */
const rightAnswers: readonly (readonly [name: string, wire: string])[] = [
  ["204", head(204)],
  ["204 of no length", head(204, { "content-length": 0 })],
  ["205 of no length", head(205, { "content-length": 0 })],
  ["205 of no chunks", `${head(205, chunked)}0\r\n\r\n`],
  ["304", head(304)],
];

describe.each(await undiciTransports())("an answer that has no body, over $name", (transport) => {
  const { fetch } = transport;

  describe.each(wrongBodies)("and comes with %s", (_, of) => {
    test("is a success without data: 204", async () => {
      const { server, signal } = watched;
      server.next(of(204));
      const client = clientOf(transport, server.baseUrl, { timeout: 5_000 });
      const { data, response } = await client.request("GET", "/user_account", { signal });
      expect([data, response.status, response.body]).toEqual([undefined, 204, null]);
      expect(server.requests).toHaveLength(1);
      await expect(getBoard.run(client, { signal })).resolves.toEqual(getBoard.data);
    });

    test("is an error without retries: 304", async () => {
      const { server, signal } = watched;
      server.next(of(304));
      const client = clientOf(transport, server.baseUrl, { timeout: 5_000 });
      await expect(getBoard.run(client, { signal })).rejects.toMatchObject({
        name: "PinterestApiError",
        status: 304,
        attempts: 1,
      });
      await expect(sendEvent.run(client, { signal })).resolves.toEqual(sendEvent.data);
    });

    test.each([204, 205, 304])("is not changed by bytes that follow it: %i", async (status) => {
      const { server } = watched;
      server.next(of(status));
      const ending = new AbortController();
      const { signal } = ending;
      const init = { method: "GET", headers: {}, redirect: "manual", signal } as const;
      const source = await fetch(`${server.baseUrl}/user_account`, init);
      expect(getEventListeners(signal, "abort")).toEqual([]);
      await sleep(30);
      ending.abort(new Error("too late"));
      expect([source.status, source.body]).toEqual([status, null]);
      await expect(source.arrayBuffer()).resolves.toHaveProperty("byteLength", 0);
    });
  });

  test.each(rightAnswers)("keeps its connection for the next call: %s", async (_, wire) => {
    const { server, signal } = watched;
    const client = clientOf(transport, server.baseUrl);
    for (let i = 0; i < 3; i++) {
      server.next(({ socket, done }) => {
        socket.write(wire);
        done();
      });
      await getBoard.run(client, { signal }).catch(() => undefined);
      // The dispatcher takes a turn until it uses a connection again.
      await sleep(5);
    }
    expect([server.requests.length, server.connections]).toEqual([3, 1]);
  });
});
