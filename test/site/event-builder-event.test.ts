import { runInThisContext } from "node:vm";
import fc from "fast-check";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeEventCode } from "../../site/event-builder/code.js";
import { buildEvent, checkEvent } from "../../site/event-builder/event.js";
import { type Order, emptyOrder, parsePasted } from "../../site/event-builder/order.js";
import {
  Pinterest,
  PinterestInputError,
  clickIdFrom,
  hashUserData,
  toEventTime,
} from "../../src/index.js";
import { startStandIn } from "../../src/testing/index.js";
import { adAccountId } from "../support/stand-in.js";
import { codeErrors } from "./compile-code.js";

const now = Date.parse("2026-01-05T10:00:30Z");

/** An order as a shop exports it. */
const shopOrder = {
  id: 1001,
  created_at: "2026-01-05T10:00:00Z",
  total_price: "72.38",
  currency: "USD",
  browser_ip: "203.0.113.7",
  landing_site: "/lamps",
  url: "https://shop.example/thanks?epik=dj0yJnU9",
  client_details: { user_agent: "Mozilla/5.0" },
  customer: {
    id: 42,
    email: " Jane.Doe@Example.com",
    first_name: "Jane",
    last_name: "Doe",
    phone: "+1 234 567 8901",
  },
  billing_address: { city: "San José", province_code: "CA", zip: "95112", country_code: "US" },
  line_items: [
    { product_id: 7, sku: "OAK-1", title: "Oak shelf", price: "36.19", quantity: 2 },
    { product_id: 8, sku: "OAK-2", title: "Oak lamp", price: "0.00", quantity: 1 },
  ],
};

/** The same event, by hand, with the functions that the package exports. */
const userData = hashUserData({
  email: " Jane.Doe@Example.com",
  phone: "+1 234 567 8901",
  firstName: "Jane",
  lastName: "Doe",
  city: "San José",
  state: "CA",
  postalCode: "95112",
  country: "US",
  externalId: 42,
  clientIpAddress: "203.0.113.7",
  clientUserAgent: "Mozilla/5.0",
  clickId: "dj0yJnU9",
});

const byHand = {
  event_name: "checkout",
  action_source: "web",
  event_id: "1001",
  event_time: toEventTime("2026-01-05T10:00:00Z"),
  event_source_url: shopOrder.url,
  user_data: userData,
  custom_data: {
    currency: "USD",
    value: "72.38",
    content_ids: ["OAK-1", "OAK-2"],
    contents: [
      { id: "OAK-1", item_name: "Oak shelf", item_price: "36.19", quantity: 2 },
      { id: "OAK-2", item_name: "Oak lamp", item_price: "0.00", quantity: 1 },
    ],
    num_items: 3,
  },
};

function readPasted(given: unknown, texts: Order["texts"] = {}): Order {
  const pasted = parsePasted(JSON.stringify(given));
  if (pasted.kind !== "order") throw new Error(`it is read as ${pasted.kind}`);
  const usual = { event_name: "checkout", action_source: "web" };
  return { ...pasted.order, texts: { ...usual, ...pasted.order.texts, ...texts } };
}

describe("a pasted order", () => {
  test("becomes the event that the client's own functions make of it", () => {
    const built = buildEvent(readPasted(shopOrder), { now });
    expect(built.event).toEqual(byHand);
    expect([built.isSent, built.issues]).toEqual([true, []]);
  });

  test("shows what each value is normalised to, and its hash, unless it is sent as it is", () => {
    const { userRows } = buildEvent(readPasted(shopOrder), { now });
    const row = (name: string) => userRows.find((each) => each.name === name);
    expect(row("email")).toEqual({
      name: "email",
      wire: "em",
      plain: " Jane.Doe@Example.com",
      normalised: "jane.doe@example.com",
      sent: userData.em?.[0],
    });
    expect(row("state")?.normalised).toBe("ca");
    expect(row("city")?.normalised).toBe("sanjosé");
    expect(row("client_ip_address")).toEqual({
      name: "client_ip_address",
      wire: "client_ip_address",
      plain: "203.0.113.7",
      sent: "203.0.113.7",
    });
    expect(userRows).toHaveLength(12);
  });

  test("is taken as it was changed in the form", () => {
    const order = readPasted(shopOrder, { email: "joe@example.com", click_id: "other" });
    const { user_data } = buildEvent(order, { now }).event as typeof byHand;
    expect(user_data.em).toEqual(hashUserData({ email: "joe@example.com" }).em);
    expect(user_data.click_id).toBe("other");
  });

  test("keeps the type of a value: a number that lost its leading zero is reported", () => {
    const order = readPasted({ ...shopOrder, billing_address: { zip: 2110 } });
    const built = buildEvent(order, { now });
    expect(built.issues).toMatchObject([{ path: "user_data.postalCode", severity: "warning" }]);
    expect(built.userRows.find(({ name }) => name === "postal_code")?.dropped?.rule).toMatch(
      /leading zero/,
    );
  });

  test("reads national phone numbers with a calling code", () => {
    const order = readPasted({ ...shopOrder, customer: { phone: "020 7946 0958" } });
    const rows = (options: { callingCode?: string }) =>
      buildEvent(order, { now, ...options }).userRows.find(({ name }) => name === "phone");
    expect(rows({})?.dropped).toBeDefined();
    expect(rows({ callingCode: "44" })?.normalised).toBe("442079460958");
  });

  test("finds what is nested, and takes the first of several orders", () => {
    const nested = {
      order: { number: "A-7", customer: { e_mail: "jane@example.com" }, amount: 5 },
    };
    expect(readPasted(nested).texts).toMatchObject({ value: "5" });
    const several = parsePasted(JSON.stringify([{ email: "a@example.com" }, {}]));
    expect(several).toMatchObject({ kind: "order", note: "The first of 2 is shown." });
  });

  test("is refused if it is not an object in JSON, without its text in the message", () => {
    for (const text of ["jane@example.com", "[]", '"jane@example.com"', "7"]) {
      const pasted = parsePasted(text);
      expect(pasted.kind).toBe("problem");
      expect(JSON.stringify(pasted)).not.toContain("jane");
    }
  });
});

describe("the check", () => {
  const client = new Pinterest({ accessToken: "any" });

  test("says of a bad event what conversions.check says, with paths", () => {
    const order = readPasted({ total: "$5", currency: "usd", email: "nobody", time: "yesterday" });
    const { event, isSent, issues } = buildEvent(order, { now });
    expect(isSent).toBe(false);
    const found = client.conversions.check([event as never])[0]?.issues;
    expect(issues).toEqual(found);
    expect(issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        "user_data",
        "event_id",
        "event_time",
        "custom_data.value",
        "custom_data.currency",
        "user_data.email",
      ]),
    );
  });

  test("takes an event in Pinterest's own form as it is", () => {
    const pasted = parsePasted(JSON.stringify({ ...byHand, event_time: byHand.event_time * 1000 }));
    expect(pasted.kind).toBe("event");
    const { isSent, issues } = checkEvent((pasted as { event: unknown }).event, now);
    expect(isSent).toBe(false);
    expect(issues[0]).toMatchObject({ path: "event_time", rule: "event-time-milliseconds" });
  });

  test("says of an empty form what is missing", () => {
    const { issues } = buildEvent(emptyOrder, { now });
    expect(issues.map(({ path }) => path).sort()).toEqual(
      ["action_source", "event_id", "event_name", "event_time", "user_data"].sort(),
    );
  });
});

describe("the code", () => {
  let runner: Awaited<ReturnType<typeof openRunner>>;

  beforeAll(async () => {
    runner = await openRunner();
  });
  afterAll(() => runner.close());

  const typed: Order = {
    ...emptyOrder,
    texts: {
      ...{ event_name: "checkout", action_source: "web", event_id: "1", event_time: "1767607200" },
      ...{ email: "jane@example.com", opt_out: "true", value: "5.5", num_items: "2" },
      ...{ content_ids: "a, b", currency: "USD" },
    },
    items: [{ id: "a", name: "", price: "1", quantity: "2" }],
  };
  const orders: Record<string, { order: Order; object: unknown }> = {
    pasted: { order: readPasted(shopOrder), object: shopOrder },
    typed: {
      order: typed,
      object: { ...typed.texts, items: [{ id: "a", price: "1", quantity: "2" }] },
    },
  };

  test.each(Object.keys(orders))("compiles for an order that is %s", (kind) => {
    const { order, object } = orders[kind] ?? expect.fail();
    const code = writeEventCode(order, "44");
    const declared = `const order = ${JSON.stringify(object)};\n${code}`;
    expect(codeErrors({ "event.ts": declared })).toEqual([]);
  });

  test("sends the event that the page shows, from the order that was pasted", async () => {
    const { order, object } = orders.pasted ?? expect.fail();
    expect(await runner.run(writeEventCode(order), object)).toEqual([byHand]);
  });

  test("sends what the page shows of any order, and nothing if it says so", async () => {
    /** Mostly valid values, as shops write them, and one that is not. */
    const values: Readonly<Record<string, readonly unknown[]>> = {
      currency: ["USD", "EUR", "usd"],
      total: [72.38, "72.38", 5, "$5"],
      content_ids: [["a", "b"], [1, 2], "a, b", " a b,,c ,", 7],
      opt_out: [true, false, "true", "maybe"],
      num_items: [3, "3", "x"],
      zip: ["02110", 2110, 95112],
      country: ["US", "Germany", ""],
      phone: ["+1 234 567 8901", 12345678901, "030 123"],
      language: ["en", 7, true],
    };
    const optional = Object.fromEntries(
      Object.entries(values).map(([name, each]) => [name, fc.constantFrom(...each)]),
    );
    const item = fc.record(
      {
        sku: fc.oneof(fc.integer({ min: 1 }), fc.stringMatching(/^[A-Z]-\d+$/)),
        name: fc.constantFrom<unknown>("Oak", ""),
        price: fc.constantFrom<unknown>(36.19, "36.19", 0.1 + 0.2, ""),
        qty: fc.constantFrom<unknown>(1, "2", ""),
      },
      { requiredKeys: ["sku"] },
    );
    const orders = fc.record(
      {
        id: fc.oneof(fc.integer({ min: 1 }), fc.stringMatching(/^[A-Z]\d+$/)),
        created_at: fc.constantFrom<unknown>("2026-01-05T10:00:00Z", 1767607200, 1767607200123),
        customer: fc.record({ email: fc.constantFrom("jane@example.com", " J@X.ORG ", "nobody") }),
        url: fc.constantFrom("https://shop.example/?epik=dj0yJnU9", "/lamps"),
        "my items": fc.array(item),
        ...optional,
      },
      { requiredKeys: ["id", "created_at", "customer"] },
    );
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(orders, async (given) => {
        const order = readPasted(given);
        const built = buildEvent(order, { now });
        const recorded = await runner
          .run(writeEventCode(order), order.pasted)
          .catch((error: unknown) => {
            expect(error).toBeInstanceOf(PinterestInputError);
            return [];
          });
        if (built.isSent) sent++;
        expect(recorded).toEqual(built.isSent ? [built.event] : []);
      }),
      { numRuns: 200 },
    );
    expect(sent).toBeGreaterThan(5);
  });

  test("has no personal data in it", () => {
    const code = writeEventCode(readPasted(shopOrder));
    for (const text of ["Jane", "jane", "Doe", "203.0.113.7", "234", "95112"]) {
      expect(code).not.toContain(text);
    }
  });
});

/** A stand-in, and a way to run code against it that returns what it recorded. */
async function openRunner() {
  const standIn = await startStandIn();
  const env = { PINTEREST_CONVERSION_TOKEN: "any", PINTEREST_AD_ACCOUNT_ID: adAccountId };
  const client = Pinterest.fromEnv({ baseUrl: standIn.baseUrl }, env);
  return {
    close: () => standIn.close(),
    async run(code: string, order: unknown): Promise<readonly unknown[]> {
      standIn.reset();
      const scope = {
        ...{ order, clickIdFrom, hashUserData, toEventTime },
        Pinterest: { fromEnv: () => client },
        console: { log: () => undefined },
      };
      const { outputText } = ts.transpileModule(code.replace(/^import .*$/m, ""), {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      });
      const run = runInThisContext(
        `(async ({ ${Object.keys(scope).join(", ")} }) => { ${outputText} })`,
      ) as (given: typeof scope) => Promise<void>;
      await run(scope);
      return [...standIn.events];
    },
  };
}
