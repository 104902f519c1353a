import { beforeEach, describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestConfigurationError,
  PinterestInputError,
  PinterestTestModeError,
  type PinterestOptions,
} from "../../src/index.js";
import { answerOf, scriptFetch } from "../support/scripted-fetch.js";
import { thrownBy } from "../support/stand-in.js";

const accessToken = "access-token-for-tests";
const events = "/ad_accounts/{ad_account_id}/events";
const params = { path: { ad_account_id: "549755885175" } };
const body = { data: [] } as never;

let sent = scriptFetch(answerOf(200, {}));
beforeEach(() => {
  sent = scriptFetch(answerOf(200, {}));
});

const clientOf = (options: PinterestOptions) =>
  new Pinterest({ accessToken, fetch: sent.fetch, retry: false, ...options });

const urls = () => sent.requests.map(({ url }) => url);

describe("test mode", () => {
  const raw = () => clientOf({ testMode: true }).raw;

  test.each([
    ["drops it", () => ""],
    ["sets it to false", () => "test=false"],
    ["sets it twice", () => "test=false&test=true&a=1"],
    ["encodes it", () => "%74est=false"],
    ["ends in a fragment", () => "a=1#test=true"],
    ["adds a question mark", () => "?x?test=false"],
  ])("keeps ?test=true if a caller's querySerializer %s", async (_, querySerializer) => {
    await raw().POST(events, { params, body, querySerializer });
    expect(new URL(urls()[0] ?? "").searchParams.getAll("test")).toEqual(["true"]);
  });

  test("keeps ?test=true if middleware removes the query", async () => {
    const { raw: client } = clientOf({ testMode: true });
    client.use({
      onRequest: ({ request }) => new Request(request.url.replace(/\?.*/, ""), request),
    });
    await client.POST(events, { params, body });
    expect(new URL(urls()[0] ?? "").search).toBe("?test=true");
  });

  test("refuses a read that middleware turns into a write, before a byte is sent", async () => {
    const changes: ((request: Request) => Request)[] = [
      (request) => new Request(request.url, { method: "POST", headers: request.headers }),
      (request) => new Request(request.url.replace("user_account", "boards"), request),
      (request) => new Request(`${request.url}/`, request),
    ];
    for (const change of changes) {
      const client = raw();
      client.use({ onRequest: ({ request }) => change(request) });
      expect(await thrownBy(() => client.GET("/user_account"))).toBeInstanceOf(
        PinterestTestModeError,
      );
    }
    expect(urls()).toEqual([]);
  });

  test("refuses a path that a caller's pathSerializer leads to another route", async () => {
    const pathSerializer = () => "https://api.pinterest.com/v5/boards";
    const call = () => raw().POST(events, { params, body, pathSerializer });
    expect(await thrownBy(call)).toBeInstanceOf(PinterestTestModeError);
    expect(urls()).toEqual([]);
  });
});

describe("the sandbox", () => {
  test("is refused with a production baseUrl, with and without test mode", async () => {
    const production = ["https://api.pinterest.com/v5", "https://API.Pinterest.com.:443/v5"];
    for (const baseUrl of production) {
      for (const testMode of [true, false]) {
        const options = { environment: "sandbox", baseUrl, testMode } as const;
        const error = await thrownBy(() => clientOf(options));
        expect(error).toBeInstanceOf(PinterestConfigurationError);
        expect(error).toMatchObject({ option: "baseUrl" });
      }
    }
  });
});

describe("a credential", () => {
  test.each(["fetch", "Request", "baseUrl"])(
    "stays: %s cannot be set for one call",
    async (name) => {
      const init = { [name]: name === "baseUrl" ? "https://elsewhere.example" : () => undefined };
      const error = await thrownBy(() => clientOf({}).raw.GET("/user_account", init));
      expect(error).toBeInstanceOf(PinterestInputError);
      expect(error).toMatchObject({ field: name });
      expect(urls()).toEqual([]);
    },
  );

  test("is not sent where a caller's pathSerializer leads", async () => {
    for (const url of ["https://elsewhere.example/v5/pins", "https://api.pinterest.com/v5/../v3"]) {
      const init = { params: { path: {} }, pathSerializer: () => url };
      const error = await thrownBy(() => clientOf({}).raw.GET("/user_account", init as never));
      expect(error).toMatchObject({ field: "url" });
    }
    expect(urls()).toEqual([]);
  });
});
