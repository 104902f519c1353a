import { describe, expect, test } from "vitest";
import { answerWell, head } from "./behaviours.js";
import { clientOf } from "./calls.js";
import { undiciTransports } from "./dispatchers.js";
import { watchLeaks } from "./leaks.js";
import type { Behaviour } from "./server.js";

const watched = watchLeaks(answerWell);
const path = { board_id: "12" };

/** Answers a GET of a board with header lines of any bytes, one for each character. */
function answerWith(...lines: readonly string[]): Behaviour {
  const body = '{"id":"12"}';
  const all = [`content-length: ${body.length}`, ...lines].join("\r\n");
  return ({ socket, done }) => {
    socket.write(Buffer.from(head(200).replace("\r\n", `\r\n${all}\r\n`) + body, "latin1"));
    done();
  };
}

// The global fetch says how it is to be.
describe.each([{ name: "the global fetch" }, ...(await undiciTransports())])(
  "an answer over $name",
  (transport) => {
    /** The headers of one answer, by `request` and by `raw`. */
    const headersOf = async (...lines: readonly string[]): Promise<readonly Headers[]> => {
      const client = clientOf(transport, watched.server.baseUrl);
      watched.server.next(answerWith(...lines), answerWith(...lines));
      const called = await client.request("GET", "/boards/{board_id}", { path });
      const raw = await client.raw.GET("/boards/{board_id}", { params: { path } });
      expect([called.data, raw.data]).toEqual([{ id: "12" }, { id: "12" }]);
      return [called.response.headers, raw.response.headers];
    };

    test("may have headers with bytes above 127, each of them a character", async () => {
      for (const headers of await headersOf("x-name: caf\xe9", "x-utf8: \xe2\x82\xac")) {
        expect(headers.get("x-name")).toBe("caf\xe9");
        expect(headers.get("x-utf8")).toBe("\xe2\x82\xac");
      }
    });

    test.each(["constructor", "__proto__", "toString"])(
      "may have a header called %s, once or twice",
      async (name) => {
        for (const headers of await headersOf(`${name}: one`))
          expect(headers.get(name)).toBe("one");
        for (const headers of await headersOf(`${name}: one`, `${name}: two`)) {
          expect(headers.get(name)).toBe("one, two");
        }
        for (const headers of await headersOf()) expect(headers.get(name)).toBeNull();
      },
    );

    test("has repeated headers joined by a comma and a space", async () => {
      for (const headers of await headersOf("X-Way: a", "vary: b", "x-way: c, d")) {
        expect(headers.get("x-way")).toBe("a, c, d");
        expect(headers.get("vary")).toBe("b");
      }
    });

    test("lists each of its cookies", async () => {
      for (const headers of await headersOf("set-cookie: a=1; Path=/", "Set-Cookie: b=2")) {
        expect(headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2"]);
      }
      for (const headers of await headersOf("set-cookie: a=1")) {
        expect(headers.getSetCookie()).toEqual(["a=1"]);
      }
    });
  },
);
