import { expect, test } from "vitest";
import { Pinterest, type FetchLike } from "../../src/index.js";

const bytes = Buffer.from('{"id":"12"}');
const odd = new Map([
  ["content-type", "application/json"],
  ["x-name", "caf\u{e9}"],
  ["x-price", "1 \u{20ac}"],
  ["x broken", "name"],
  ["x-lines", "a\nb"],
]);

/** A `fetch` that gives no `Response`, and headers that `Headers` refuses. */
const fetch: FetchLike = () =>
  Promise.resolve({
    status: 200,
    headers: {
      get: (name) => odd.get(name) ?? null,
      forEach: (tell) => {
        odd.forEach(tell);
      },
    },
    body: new Blob([bytes]).stream(),
    arrayBuffer: () => new Blob([bytes]).arrayBuffer(),
  });

test("a response leaves out the headers that no `Headers` takes", async () => {
  const pinterest = new Pinterest({ accessToken: "token", fetch });
  const path = { board_id: "12" };
  const called = await pinterest.request("GET", "/boards/{board_id}", { path });
  const raw = await pinterest.raw.GET("/boards/{board_id}", { params: { path } });
  for (const { data, response } of [called, raw]) {
    expect(data).toEqual({ id: "12" });
    expect([...response.headers]).toEqual([
      ["content-type", "application/json"],
      ["x-name", "caf\u{e9}"],
    ]);
  }
});
