import { beforeEach, describe, expect, test } from "vitest";
import checkout from "../../examples/checkout-event.json" with { type: "json" };
import {
  Pinterest,
  PinterestConfigurationError,
  PinterestInputError,
  PinterestSandboxError,
  PinterestTestModeError,
} from "../../src/index.js";
import { adAccountId, shareStandIn, thrownBy } from "../support/stand-in.js";

const pinterest = shareStandIn();
beforeEach(() => {
  pinterest.answerWith({ status: 200, body: {} });
  pinterest.taken();
});

const path = { ad_account_id: adAccountId };

describe("test mode", () => {
  test("refuses a write that would be recorded, before a byte is sent", async () => {
    const client = pinterest.client({ testMode: true });
    const refused = [
      () => client.post("/boards", { body: { name: "Kitchens" } }),
      () => client.patch("/boards/{board_id}", { path: { board_id: "1" }, body: {} }),
      () => client.delete("/boards/{board_id}", { path: { board_id: "1" } }),
      () => client.request("POST", "/boards", { body: { name: "Kitchens" } }),
      async () => client.raw.POST("/boards", { body: { name: "Kitchens" } }),
    ];
    for (const call of refused) expect(await thrownBy(call)).toBeInstanceOf(PinterestTestModeError);
    expect(pinterest.taken()).toEqual([]);
  });

  test("lets reads through, and the call for a token", async () => {
    const client = pinterest.client({ testMode: true, appId: "1", appSecret: "s" });
    await client.get("/user_account");
    await client.post("/oauth/token", {
      body: { grant_type: "client_credentials", scope: "ads:read" } as const,
    });
    expect(pinterest.taken().map(({ search }) => search)).toEqual(["", ""]);
  });

  test("adds ?test=true to ad-hoc and raw calls that take it", async () => {
    const client = pinterest.client({ testMode: true });
    await client.post("/ad_accounts/{ad_account_id}/events", { path, body: checkout });
    await client.raw.POST("/ad_accounts/{ad_account_id}/events", {
      params: { path },
      body: checkout,
    });
    expect(pinterest.taken().map(({ search }) => search)).toEqual(["test=true", "test=true"]);
  });

  test("refuses a call that says test: false", async () => {
    const client = pinterest.client({ testMode: true });
    const call = () =>
      client.post("/ad_accounts/{ad_account_id}/events", {
        path,
        body: checkout,
        query: { test: false },
      });
    expect(await thrownBy(call)).toBeInstanceOf(PinterestTestModeError);
    expect(pinterest.taken()).toEqual([]);
  });

  test("lets writes through in the sandbox, which records nothing real", async () => {
    const client = pinterest.client({ testMode: true, environment: "sandbox" });
    await client.post("/boards", { body: { name: "Kitchens" } });
    expect(pinterest.taken()).toHaveLength(1);
  });
});

describe("the sandbox", () => {
  test("refuses operations that it does not offer, before a byte is sent", async () => {
    const client = pinterest.client({ environment: "sandbox" });
    const call = () => client.post("/ad_accounts/{ad_account_id}/events", { path, body: checkout });
    expect(await thrownBy(call)).toBeInstanceOf(PinterestSandboxError);
    expect(pinterest.taken()).toEqual([]);
  });

  test("has an address of its own", async () => {
    const urls: string[] = [];
    const fetch = (url: string) => {
      urls.push(url);
      return Promise.resolve(new Response("{}"));
    };
    await new Pinterest({ accessToken: "t", fetch }).get("/user_account");
    await new Pinterest({ accessToken: "t", fetch, environment: "sandbox" }).get("/user_account");
    expect(urls).toEqual([
      "https://api.pinterest.com/v5/user_account",
      "https://api-sandbox.pinterest.com/v5/user_account",
    ]);
  });
});

describe("what a client is told", () => {
  test("is refused by name where it cannot be used", async () => {
    const wrong: [string, object][] = [
      ["baseUrl", { baseUrl: "http://example.com" }],
      ["baseUrl", { baseUrl: "ftp://127.0.0.1" }],
      ["baseUrl", { baseUrl: "nowhere" }],
      ["baseUrl", { baseUrl: "https://user:secret@example.com" }],
      ["baseUrl", { baseUrl: "https://example.com/v5?x=1" }],
      ["baseUrl", { baseUrl: "http://127.0.0.1.example.com" }],
      ["environment", { environment: "staging" }],
      ["testMode", { testMode: "false" }],
      ["timeout", { timeout: 0 }],
      ["timeout", { timeout: Number.NaN }],
    ];
    for (const [option, options] of wrong) {
      const error = await thrownBy(() => new Pinterest(options));
      expect(error).toBeInstanceOf(PinterestConfigurationError);
      expect(error).toMatchObject({ option });
      expect((error as Error).message).not.toContain("secret");
    }
  });

  test("may name http on loopback; what a URL does not need is left out of it", async () => {
    const urls: string[] = [];
    const fetch = (url: string) => {
      urls.push(url);
      return Promise.resolve(new Response("{}"));
    };
    const given = ["http://localhost:1/v5/", "http://[::1]:1/v5", "http://127.0.0.1/v5"];
    for (const baseUrl of [...given, "HTTP://LOCALHOST:80/v5?", " http:/localhost/v5/#\n"]) {
      await new Pinterest({ accessToken: "t", fetch, baseUrl }).get("/user_account");
    }
    expect(urls).toEqual([
      "http://localhost:1/v5/user_account",
      "http://[::1]:1/v5/user_account",
      "http://127.0.0.1/v5/user_account",
      "http://localhost/v5/user_account",
      "http://localhost/v5/user_account",
    ]);
  });
});

describe("what a call is told", () => {
  test("is refused by name where it is an unknown option or an unknown route", async () => {
    const client = pinterest.client();
    expect(await thrownBy(() => client.get("/pins", { qurey: {} } as never))).toMatchObject({
      field: "qurey",
    });
    expect(await thrownBy(() => client.get("/bords" as "/pins"))).toBeInstanceOf(
      PinterestInputError,
    );
    expect(await thrownBy(() => client.get("/__proto__" as "/pins"))).toBeInstanceOf(
      PinterestInputError,
    );
    expect(pinterest.taken()).toEqual([]);
  });
});
