import { describe, expect, test } from "vitest";
import { decodeOperations } from "../../src/operations.js";
import { describeOperation, describeOperations } from "../../src/catalog.js";
import { PinterestInputError } from "../../src/index.js";

describe("describeOperation", () => {
  test("describes access, limits, parameters and documentation of an operation", () => {
    expect(describeOperation("GET /boards")).toEqual({
      route: "GET /boards",
      id: "boards/list",
      method: "GET",
      path: "/boards",
      summary: expect.stringMatching(/boards/i) as string,
      tags: ["boards"],
      credentials: ["accessToken"],
      scopes: ["boards:read"],
      rateLimit: "org_read",
      sandbox: true,
      test: false,
      testMode: true,
      paginated: true,
      body: undefined,
      parameters: expect.arrayContaining([
        { name: "page_size", in: "query", required: false, type: "integer", list: false },
        {
          name: "privacy",
          in: "query",
          required: false,
          type: expect.stringContaining("PUBLIC") as string,
          list: false,
        },
      ]) as unknown,
      docs: "https://developers.pinterest.com/docs/api/v5/boards-list",
    });
  });

  test("tells a conversion token from the app's id and secret, and lists from objects", () => {
    const events = describeOperation("POST /ad_accounts/{ad_account_id}/events");
    expect(events.credentials).toEqual(["accessToken", "conversionToken"]);
    expect([events.test, events.testMode, events.body]).toEqual([true, true, "object"]);
    expect(describeOperation("POST /oauth/token").credentials).toEqual(["app"]);
    const campaigns = describeOperation("POST /ad_accounts/{ad_account_id}/campaigns");
    expect([campaigns.body, campaigns.testMode]).toEqual(["list", false]);
    expect(campaigns.parameters).toContainEqual({
      name: "ad_account_id",
      in: "path",
      required: true,
      type: "string",
      list: false,
    });
  });

  test.each([
    ["POST /oauth/token", "grant_type", "authorization_code|refresh_token|client_credentials"],
    ["POST /catalogs/feeds", "catalog_type", "RETAIL|HOTEL|CREATIVE_ASSETS"],
    // The kinds of the body take fewer values than the field that tells them apart.
    ["POST /catalogs/reports", "catalog_type", "RETAIL|HOTEL"],
    ["POST /catalogs/items/batch", "operation", "UPDATE|UPSERT|CREATE|DELETE_DISCONTINUED|DELETE"],
    ["GET /businesses/{business_id}/partners/{partner_id}/assets", "partner_type", /^INTERNAL\|/],
    ["POST /ad_accounts/{ad_account_id}/msot/events", "currency", /^UNK\|USD\|/],
    ["GET /pins/analytics", "metric_types", /^IMPRESSION\|.*VIDEO_START/],
  ])("knows the values that %s takes as %s", (route, name, type) => {
    const parameter = describeOperation(route).parameters.find((each) => each.name === name);
    if (typeof type === "string") expect(parameter?.type).toBe(type);
    else expect(parameter?.type).toMatch(type);
  });

  test("throws a typed error for a route that does not exist, and for text that is not one", () => {
    expect(() => describeOperation("GET /nowhere")).toThrow(PinterestInputError);
    for (const route of [undefined, null, 5, Symbol("a"), {}]) {
      expect(() => describeOperation(route as string)).toThrow(PinterestInputError);
    }
    expect(() => describeOperation("boards")).toThrow(
      "route: expected a method and a path, such as GET /boards",
    );
  });
});

test("every operation that the client can call is described, each with a sentence", () => {
  const described = describeOperations();
  expect(described.map(({ id }) => id)).toEqual(decodeOperations().map(({ id }) => id));
  for (const { route, summary, parameters } of described) {
    expect(summary, route).toMatch(/^\p{L}.{10,}\.$/su);
    for (const { name, type } of parameters) {
      expect(name, route).toMatch(/^[\w.-]+$/);
      expect(type, route).toMatch(
        /^(string|integer|number|boolean|object|json|[\w./+-]+(\|[\w./+-]+)*)(\[\])*$/,
      );
    }
  }
});
