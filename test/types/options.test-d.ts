import { describe, expectTypeOf, test } from "vitest";
import {
  clickIdFrom,
  hashUserData,
  Pinterest,
  type Body,
  type ConversionEvent,
  type Data,
  type Middleware,
  type Options,
  type Query,
  type Route,
} from "../../src/index.js";
import { fetchReport } from "../../src/flows/index.js";

const pinterest = new Pinterest();
declare const maybe: string | undefined;
declare const event: ConversionEvent;

describe("Options", () => {
  test("are those of a call, by its route", () => {
    const options: Options<"GET /boards"> = { query: { page_size: 5 }, timeout: 1_000 };
    // @ts-expect-error a GET takes no body
    const wrong: Options<"GET /boards"> = { body: {} };
    void (() => pinterest.get("/boards", options));
    return wrong;
  });

  test("let users write a function over any route", () => {
    const cache = new Map<Route, unknown>();
    function cached<R extends Route>(route: R, options: Options<R>): Data<R> | undefined {
      return options.signal?.aborted ? undefined : (cache.get(route) as Data<R>);
    }
    expectTypeOf(cached("GET /boards", { query: { page_size: 5 } })).not.toBeAny();
  });
});

// The project is compiled with `exactOptionalPropertyTypes`.
describe("an input", () => {
  test("may have undefined in each optional field", () => {
    const body: Body<"POST /boards"> = { name: "Kitchens", description: maybe };
    const query: Query<"GET /pins"> = { bookmark: maybe, page_size: undefined };
    const user_data = hashUserData({
      email: "jane@example.com",
      clientIpAddress: maybe,
      clickId: clickIdFrom({ url: maybe, cookie: maybe }),
    });
    const sent: ConversionEvent = { ...event, user_data, partner_name: maybe };
    void (() => pinterest.get("/pins", { query: undefined, signal: undefined }));
    void (() => pinterest.get("/pins", { headers: { "x-trace": maybe } }));
    void (() => pinterest.call("GET", "/novelties", { headers: { "x-trace": maybe } }));
    void (() => pinterest.conversions.send("1", [sent], { concurrency: undefined }));
    return [body, query];
  });

  test("may not have undefined in a required field", () => {
    // @ts-expect-error a board needs a name
    const body: Body<"POST /boards"> = { name: undefined };
    // @ts-expect-error an identifier may not be undefined
    const sent: ConversionEvent = { ...event, user_data: { em: undefined } };
    type Events = Body<"POST /ad_accounts/{ad_account_id}/events">["data"];
    // @ts-expect-error an identifier may not be undefined
    const user: Events[number]["user_data"] = { em: undefined };
    return [body, sent, user];
  });

  test("may have readonly lists", () => {
    const columns = ["CAMPAIGN_ID", "SPEND_IN_DOLLAR"] as const;
    const hashes: readonly string[] = ["0"];
    const sent: ConversionEvent = {
      ...event,
      user_data: { em: hashes },
      custom_data: { content_ids: hashes },
    };
    const days = { start_date: "2026-03-01", end_date: "2026-03-31" } as const;
    void (() =>
      fetchReport(pinterest, "1", { ...days, granularity: "DAY", level: "CAMPAIGN", columns }));
    return sent;
  });

  test("keeps answers as they are", () => {
    type Boards = Data<"GET /boards">["items"];
    expectTypeOf<Boards>().toExtend<unknown[]>();
  });
});

describe("raw", () => {
  test("takes middleware whose type is exported", () => {
    const log: Middleware = { onRequest: ({ request }) => request };
    pinterest.raw.use(log);
  });
});
