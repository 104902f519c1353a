/**
 * Calls that the types of other generators get wrong, each without a cast, and beside it what must not
 * compile.
 */
import { describe, expectTypeOf, test } from "vitest";
import { Pinterest, type Body, type Query } from "../../src/index.js";

const pinterest = new Pinterest();
const path = { ad_account_id: "549755885175" };

describe("ads/create", () => {
  const ad = { ad_group_id: "2680059592705", pin_id: "394205773611545468" } as const;

  test("takes an ad", () => {
    return () =>
      pinterest.post("/ad_accounts/{ad_account_id}/ads", {
        path,
        body: [{ ...ad, creative_type: "REGULAR", name: "Kitchens", is_removable: false }],
      });
  });

  test("refuses an ad without what it needs, with what it does not know, or not in a list", () => {
    type Ads = Body<"POST /ad_accounts/{ad_account_id}/ads">;
    // @ts-expect-error creative_type is needed
    const incomplete: Ads = [ad];
    // @ts-expect-error pin_id is needed
    const pinless: Ads = [{ ad_group_id: "1", creative_type: "REGULAR" }];
    // @ts-expect-error no such creative type
    const unknownType: Ads = [{ ...ad, creative_type: "REGULER" }];
    // @ts-expect-error no such field
    const unknownField: Ads = [{ ...ad, creative_type: "REGULAR", nmae: "Kitchens" }];
    // @ts-expect-error ads go in a list
    const alone: Ads = { ...ad, creative_type: "REGULAR" };
    return [incomplete, pinless, unknownType, unknownField, alone];
  });
});

describe("oauth/token", () => {
  type Grant = Body<"POST /oauth/token">;

  test("takes each of its three grants", () => {
    return () => [
      pinterest.post("/oauth/token", {
        body: {
          grant_type: "authorization_code",
          code: "c",
          redirect_uri: "https://example.com/callback",
        },
      }),
      pinterest.post("/oauth/token", {
        body: { grant_type: "refresh_token", refresh_token: "pinr.r", scope: "ads:read" },
      }),
      pinterest.post("/oauth/token", {
        body: { grant_type: "client_credentials", scope: "ads:read" },
      }),
    ];
  });

  test("refuses a grant without its fields, with another's, or of a kind that is not there", () => {
    // @ts-expect-error redirect_uri is needed
    const codeAlone: Grant = { grant_type: "authorization_code", code: "c" };
    // @ts-expect-error refresh_token is needed
    const refresh: Grant = { grant_type: "refresh_token", scope: "ads:read" };
    // @ts-expect-error scope is needed
    const credentials: Grant = { grant_type: "client_credentials" };
    // @ts-expect-error a refresh has no code
    const mixed: Grant = { grant_type: "refresh_token", refresh_token: "r", code: "c" };
    // @ts-expect-error no such grant
    const password: Grant = { grant_type: "password", scope: "ads:read" };
    return [codeAlone, refresh, credentials, mixed, password];
  });

  test("answers with a token whose kind tells what else is there", () => {
    return async (body: Grant) => {
      const token = await pinterest.post("/oauth/token", { body });
      expectTypeOf(token.access_token).toEqualTypeOf<string>();
      // @ts-expect-error client credentials come without a refresh token
      void token.refresh_token;
      if (token.response_type === "integration_refresh") {
        expectTypeOf(token.refresh_token).toEqualTypeOf<string>();
      }
    };
  });
});

describe("the Pins of a board", () => {
  test("have fields", () => {
    return async () => {
      const pins = await pinterest.get("/boards/{board_id}/pins", { path: { board_id: "1" } });
      expectTypeOf(pins.bookmark).toEqualTypeOf<string | null | undefined>();
      for (const pin of pins.items) {
        expectTypeOf(pin).not.toBeNever();
        expectTypeOf(pin.title).toEqualTypeOf<string | null | undefined>();
        // @ts-expect-error no such field
        void pin.tilte;
      }
    };
  });
});

describe("the media of a Pin", () => {
  test("are read by their kind", () => {
    return async () => {
      const { media } = await pinterest.get("/pins/{pin_id}", { path: { pin_id: "1" } });
      if (media?.media_type === "image") {
        expectTypeOf(media.images?.["600x"]?.url).toEqualTypeOf<string | undefined>();
        // @ts-expect-error a picture has no duration
        void media.duration;
      }
      if (media?.media_type === "video") {
        expectTypeOf(media.duration).toEqualTypeOf<number | null | undefined>();
      }
      // @ts-expect-error a Pin may have another kind of media
      void media?.images;
      // @ts-expect-error no such kind
      void (media?.media_type === "picture");
    };
  });
});

describe("reports/stats", () => {
  type Parameters = Query<"GET /catalogs/reports/stats">["parameters"];

  test("takes parameters that nest", () => {
    return () =>
      pinterest.get("/catalogs/reports/stats", {
        query: {
          parameters: {
            catalog_type: "RETAIL",
            report: { report_type: "FEED_INGESTION_ISSUES", feed_id: "865727297365" },
          },
          page_size: 25,
        },
      });
  });

  test("refuses parameters without what they need, or that mix two kinds", () => {
    // @ts-expect-error the report is needed
    const bare: Parameters = { catalog_type: "RETAIL" };
    const feedless: Parameters = {
      catalog_type: "RETAIL",
      // @ts-expect-error feed_id is needed
      report: { report_type: "FEED_INGESTION_ISSUES" },
    };
    const unknown: Parameters = {
      // @ts-expect-error no such catalog
      catalog_type: "RETIAL",
      report: { report_type: "FEED_INGESTION_ISSUES", feed_id: "1" },
    };
    return [bare, feedless, unknown];
  });
});

describe("feeds/create", () => {
  type Feed = Body<"POST /catalogs/feeds">;
  const file = { name: "All", format: "CSV", location: "https://example.com/all.csv" } as const;
  const tongue = { default_locale: "en-US", default_currency: "USD" } as const;

  test("takes a feed of each kind of catalog, and one without a kind", () => {
    const retail: Feed = { ...file, ...tongue, catalog_type: "RETAIL", default_country: "US" };
    const hotel: Feed = { ...file, ...tongue, catalog_type: "HOTEL", catalog_id: "1" };
    const assets: Feed = {
      ...file,
      ...tongue,
      catalog_type: "CREATIVE_ASSETS",
      default_country: "US",
    };
    const plain: Feed = { ...file, default_country: "US", default_availability: "IN_STOCK" };
    return [retail, hotel, assets, plain];
  });

  test("refuses a feed without what its kind needs, or with what another has", () => {
    // @ts-expect-error default_country is needed
    const retail: Feed = { ...file, ...tongue, catalog_type: "RETAIL" };
    const hotel: Feed = {
      ...file,
      ...tongue,
      catalog_type: "HOTEL",
      // @ts-expect-error a hotel has no availability
      default_availability: "IN_STOCK",
    };
    // @ts-expect-error a feed without a kind has no catalog
    const plain: Feed = { ...file, ...tongue, catalog_id: "1" };
    return [retail, hotel, plain];
  });
});

describe("app-type multipliers", () => {
  const campaign = {
    ad_account_id: "549755885175",
    name: "Kitchens",
    objective_type: "AWARENESS",
  } as const;

  test("take a factor by app type", () => {
    return () =>
      pinterest.post("/ad_accounts/{ad_account_id}/campaigns", {
        path,
        body: [
          {
            ...campaign,
            bid_options: { app_type_multipliers: { iphone: 1.2, android_mobile: 0.8 } },
          },
        ],
      });
  });

  test("refuse a factor that is no number", () => {
    type Campaigns = Body<"POST /ad_accounts/{ad_account_id}/campaigns">;
    const truth: Campaigns = [
      // @ts-expect-error a factor is a number
      { ...campaign, bid_options: { app_type_multipliers: { iphone: true } } },
    ];
    const word: Campaigns = [
      // @ts-expect-error a factor is no word
      { ...campaign, bid_options: { app_type_multipliers: { iphone: "much" } } },
    ];
    const placeholder: Campaigns = [
      // @ts-expect-error APP_TYPE stands for the names of app types
      { ...campaign, bid_options: { app_type_multipliers: { APP_TYPE: "iphone" } } },
    ];
    return [truth, word, placeholder];
  });

  test("take factors that were computed, and are read as numbers", () => {
    const computed: Record<string, number> = Object.fromEntries([["iphone", 1.2]]);
    return async () => {
      const bid_options = { app_type_multipliers: computed };
      const body = [{ ...campaign, bid_options }];
      await pinterest.post("/ad_accounts/{ad_account_id}/campaigns", { path, body });
      const trends = await pinterest.get("/trends/keywords/{region}/top/{trend_type}", {
        path: { region: "US", trend_type: "growing" },
      });
      const series = trends.trends?.[0]?.time_series;
      expectTypeOf(series?.["2026-11-26"]).toEqualTypeOf<number | undefined>();
    };
  });
});
