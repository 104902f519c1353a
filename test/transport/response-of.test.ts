import { expect, test, vi } from "vitest";
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

test.each(["Request", "Response"])(
  "without a global %s, calls that need one say so before anything is sent",
  async (name) => {
    const sent: unknown[] = [];
    const pinterest = new Pinterest({
      accessToken: "token",
      fetch: (url, init) => {
        sent.push(url);
        return fetch(url, init);
      },
    });
    const path = { board_id: "12" };
    vi.stubGlobal(name, undefined);
    try {
      const board = await pinterest.get("/boards/{board_id}", { path });
      expect(board).toEqual({ id: "12" });
      const missing = { name: "PinterestConfigurationError", option: `globalThis.${name}` };
      await expect(
        pinterest.raw.GET("/boards/{board_id}", { params: { path } }),
      ).rejects.toMatchObject(missing);
      const request = pinterest.request("GET", "/boards/{board_id}", { path });
      if (name === "Response") await expect(request).rejects.toMatchObject(missing);
      else expect(await request).toMatchObject({ data: { id: "12" } });
      expect(sent).toHaveLength(name === "Response" ? 1 : 2);
    } finally {
      vi.unstubAllGlobals();
    }
  },
);
