import { execFile } from "node:child_process";
import { getEventListeners } from "node:events";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { Pinterest, PinterestInputError } from "../../src/index.js";
import { answerOf, scriptFetch } from "../support/scripted-fetch.js";
import { thrownBy } from "../support/stand-in.js";

const accessToken = "access-token-for-tests";

function rawOver(answers = answerOf(200, {})) {
  const { fetch, requests } = scriptFetch(answers);
  const { raw } = new Pinterest({ accessToken, fetch, retry: false });
  const headers = () => requests.at(-1)?.init.headers ?? {};
  return { raw, requests, headers };
}

describe("a raw call", () => {
  test("takes headers as openapi-fetch does: unset ones are left out, a list is joined", async () => {
    const { raw, headers } = rawOver();
    await raw.GET("/boards", {
      headers: { authorization: undefined, "x-null": null, "x-list": ["a", "b"], "x-one": 1 },
    });
    expect(headers()).toMatchObject({
      authorization: `Bearer ${accessToken}`,
      "x-list": "a, b",
      "x-one": "1",
    });
    expect(headers()).not.toHaveProperty("x-null");
    await raw.GET("/boards", { params: { header: { "x-trace": "7" } } as never });
    expect(headers()).toMatchObject({ "x-trace": "7" });
    await raw.GET("/boards", { headers: null as never });
    expect(headers()).toMatchObject({ authorization: `Bearer ${accessToken}` });
  });

  test("refuses a header that is none, and does not repeat it", async () => {
    const { raw, requests } = rawOver();
    const header = { authorization: `Bearer ${accessToken}\nx` };
    for (const init of [{ headers: header }, { params: { header } as never }]) {
      const error = await thrownBy(() => raw.GET("/boards", init));
      expect(error).toBeInstanceOf(PinterestInputError);
      expect(error).toMatchObject({ field: "headers" });
      expect(String((error as Error).stack)).not.toContain(accessToken);
    }
    expect(requests).toEqual([]);
  });

  test("that middleware sends elsewhere takes no credential there", async () => {
    const { raw, requests } = rawOver();
    let url = "https://elsewhere.example/v5/boards";
    raw.use({ onRequest: ({ request }) => new Request(url, request) });
    for (url of [
      url,
      "https://api.pinterest.com.example/v5/boards",
      "https://api.pinterest.com/v50",
    ]) {
      const error = await thrownBy(() => raw.GET("/boards"));
      expect(error).toMatchObject({ field: "url" });
    }
    expect(requests).toEqual([]);
    url = "https://api.pinterest.com/v5/pins";
    await raw.GET("/boards");
    expect(requests.map((request) => request.url)).toEqual([url]);
  });

  test("leaves no listener on its caller's signal, and takes null for none", async () => {
    const { raw, requests } = rawOver();
    const { signal } = new AbortController();
    for (let n = 0; n < 20; n++) await raw.GET("/boards", { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    await raw.GET("/boards", { signal: null });
    expect(requests).toHaveLength(21);
  });

  test("of a status that HTTP has not resolves as one of a server's error", async () => {
    const arrayBuffer = () => Promise.resolve(new ArrayBuffer(0));
    const answer = { status: 999, headers: new Headers(), body: null, arrayBuffer };
    const { raw } = new Pinterest({
      accessToken,
      fetch: () => Promise.resolve(answer),
      retry: false,
    });
    const { response } = await raw.GET("/boards");
    expect(response.status).toBe(599);
  });

  test("sends its body in a runtime whose requests have no property body", async () => {
    const script = `
      delete Request.prototype.body;
      const { Pinterest } = await import("./src/index.ts");
      const fetch = (url, { body }) => {
        console.log(body);
        return Promise.resolve(Response.json({ id: "1" }));
      };
      const { raw } = new Pinterest({ accessToken: "access-token-for-tests", fetch });
      await raw.POST("/boards", { body: { name: "Autumn" } });
    `;
    const args = ["--import", "tsx", "--input-type=module", "--eval", script];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(JSON.parse(stdout)).toEqual({ name: "Autumn" });
  });

  test.each(["HEAD", "OPTIONS", "TRACE"] as const)(
    "of %s is refused: the API has none",
    async (name) => {
      const { raw, requests } = rawOver();
      const call = raw[name] as unknown as (path: string, init: object) => Promise<unknown>;
      const error = await thrownBy(() => call("/boards", {}));
      expect((error as Error).message).toContain(`path: the Pinterest API has no ${name} /boards`);
      expect(requests).toEqual([]);
    },
  );
});
