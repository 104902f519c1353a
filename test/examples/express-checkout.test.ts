import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { scratch } from "../support/run.js";
import { openFake, useExample } from "./run-example.js";

const startServer = useExample("express-checkout");

const order = {
  email: "jane@example.com",
  currency: "USD",
  total: 72.39,
  lines: [{ sku: "cup-7", quantity: 2 }],
  adConsent: true,
};

async function open({ proxies = "0" } = {}) {
  const fake = await openFake();
  const outbox = join(await scratch(), "outbox");
  const env = { ...fake.env, PORT: "0", OUTBOX: outbox, PROXIES: proxies };
  const start = async () => {
    const server = startServer([], env);
    const [, origin = ""] = await server.seen(/listening on (http:\S+)/);
    const place = async (body: object = order) => {
      const headers = {
        "content-type": "application/json",
        "user-agent": "Mozilla/5.0",
        "x-forwarded-for": "203.0.113.7",
        cookie: "_epik=dj0yJn",
      };
      const request = { method: "POST", headers, body: JSON.stringify(body) };
      const answer = await fetch(`${origin}/orders`, request);
      const said: unknown = await answer.json();
      return said as { id: string; error?: string; tag?: [string, Record<string, unknown>] };
    };
    return { ...server, place };
  };
  const events = async (count: number) => {
    while (fake.standIn.events.length < count) await setTimeout(20);
    return fake.standIn.events;
  };
  return { ...fake, outbox, start, events };
}

describe("the checkout in Express", () => {
  test("reports an order to Pinterest, and gives the page a tag with the same id", async () => {
    const { start, events, outbox } = await open({ proxies: "1" });
    const server = await start();
    const { id, tag } = await server.place();
    const shared = { currency: "USD", value: 72.39, order_id: id };
    expect(tag).toEqual(["checkout", { ...shared, event_id: `order-${id}`, order_quantity: 2 }]);
    expect(await events(1)).toMatchObject([
      {
        event_name: "checkout",
        event_id: `order-${id}`,
        user_data: {
          em: ["8c87b489ce35cf2e2f39f80e282cb2e804932a56a213983eeeb428407d43b52d"],
          client_ip_address: "203.0.113.7",
          client_user_agent: "Mozilla/5.0",
          click_id: "dj0yJn",
        },
        custom_data: { ...shared, value: "72.39", num_items: 2, content_ids: ["cup-7"] },
      },
    ]);
    expect(await server.stop()).toMatchObject({ code: 0, stderr: "" });
    expect(await readdir(outbox)).toEqual([]);
  });

  test("does not trust a forwarded address unless it has a proxy of its own", async () => {
    const { start, events } = await open();
    await (await start()).place();
    expect(await events(1)).toMatchObject([{ user_data: { client_ip_address: "127.0.0.1" } }]);
  });

  test("stores and sends nothing of a buyer who did not agree", async () => {
    const { standIn, start, outbox } = await open();
    const server = await start();
    for (const adConsent of [false, "no", "false", 1, null, undefined]) {
      expect(Object.keys(await server.place({ ...order, adConsent }))).toEqual(["id"]);
    }
    expect(await readdir(outbox)).toEqual([]);
    await server.stop();
    expect(standIn.requests).toEqual([]);
  });

  test("keeps an event during an outage and a restart, without the buyer's e-mail address", async () => {
    const { standIn, start, events, outbox } = await open();
    const mend = standIn.fail({ status: 401, times: Infinity });
    const server = await start();
    const { id } = await server.place();
    const { code, stderr } = await server.stop();
    expect([code, stderr]).toEqual([0, expect.stringContaining("401")]);
    expect(await readdir(outbox)).toEqual([`order-${id}.json`]);
    const file = join(outbox, `order-${id}.json`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(`${await readFile(file, "utf8")}${stderr}`).not.toContain("jane");
    mend();
    const next = await start();
    expect(await events(1)).toMatchObject([{ event_id: `order-${id}` }]);
    await next.stop();
    expect(await readdir(outbox)).toEqual([]);
  });

  test("survives a burst of 503, and Pinterest counts the order once", async () => {
    const { standIn, start, events } = await open();
    standIn.fail({ connection: "cut" });
    standIn.fail({ status: 503, times: 2 });
    const server = await start();
    await server.place();
    await events(1);
    await server.stop();
    expect(standIn.receivedEvents.map(({ fate }) => fate)).toEqual(["recorded", "duplicate"]);
  });

  test("drops an event that Pinterest refuses, logs which, and sends the others", async () => {
    const { standIn, start, outbox } = await open();
    standIn.decide((event) =>
      (event.custom_data as { value: string }).value === "1"
        ? { status: "failed", error_message: "event is too old" }
        : { status: "processed" },
    );
    const server = await start();
    const [bad, good] = await Promise.all([server.place({ ...order, total: 1 }), server.place()]);
    const { stderr } = await server.stop();
    expect(stderr).toBe(`order-${bad.id} is refused: event is too old\n`);
    expect(standIn.events).toMatchObject([{ event_id: `order-${good.id}` }]);
    expect(await readdir(outbox)).toEqual([]);
  });

  test("answers the orders that are under way before it stops", async () => {
    const { standIn, start } = await open();
    const server = await start();
    const places = Array.from({ length: 20 }, () => server.place());
    await Promise.race(places);
    const ended = server.stop();
    const placed = await Promise.allSettled(places);
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
    const answered = placed.flatMap((one) => (one.status === "fulfilled" ? one.value.id : []));
    expect(standIn.events.map(({ event_id }) => event_id).sort()).toEqual(
      answered.map((id) => `order-${id}`).sort(),
    );
  });

  test("refuses what is not an order before it is paid for", async () => {
    const { start, outbox } = await open();
    const server = await start();
    for (const fault of [
      { lines: undefined },
      { lines: [null] },
      { lines: [{ sku: "cup-7" }] },
      { total: "72.39" },
      { email: ["jane@example.com"] },
    ]) {
      expect(await server.place({ ...order, ...fault })).toEqual({ error: "not an order" });
    }
    expect(await server.place([])).toEqual({ error: "not an order" });
    const { code, stderr } = await server.stop();
    expect([code, stderr]).toEqual([0, ""]);
    expect(await readdir(outbox)).toEqual([]);
  });

  test("sets files aside that are not events, and sends the others", async () => {
    const { start, events, outbox } = await open();
    await (await start()).stop();
    await writeFile(join(outbox, "order-1.json"), '{ "event_id": "order-1", "event_na');
    await writeFile(join(outbox, "order-2.json"), "null");
    const server = await start();
    const { id } = await server.place();
    expect(await events(1)).toMatchObject([{ event_id: `order-${id}` }]);
    const { stderr } = await server.stop();
    expect(stderr).toContain("order-1.json is not an event; it is now");
    expect((await readdir(outbox)).sort()).toEqual(["order-1.json.broken", "order-2.json.broken"]);
  });

  test.each([
    ["longer than a timer can be", "3000000", 1],
    ["no time at all", "0", 3],
  ])("does not spin if Pinterest asks to wait %s", async (_, retryAfter, requests) => {
    const { standIn, start } = await open();
    const server = await start();
    standIn.fail({ status: 429, headers: { "retry-after": retryAfter }, times: Infinity });
    await server.place();
    while (standIn.requests.length === 0) await setTimeout(20);
    await setTimeout(1_000);
    expect(standIn.requests.length).toBeLessThanOrEqual(requests);
    const { code, stderr } = await server.stop();
    expect(code).toBe(0);
    expect(stderr).not.toContain("TimeoutOverflowWarning");
  });
});
