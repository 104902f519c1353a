import { rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startFake, type Fake } from "../../examples/fake/pinterest.js";
import type { Started } from "../support/start-program.js";
import { prepareWorker, serveWorker } from "./serve-worker.js";

let folder: string;
beforeAll(async () => {
  folder = await prepareWorker();
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const email = "jane@example.com";
const order = { email, currency: "USD", total: 72.39, items: 2, adConsent: true };

/** The Worker in workerd, in front of a fake. */
async function open() {
  const fake: Fake = await startFake();
  onTestFinished(() => fake.standIn.close());
  const { origin, worker } = await serveWorker(folder, fake.env);
  const place = (body: object) =>
    fetch(`${origin}/orders`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "user-agent": "Mozilla/5.0",
        "cf-connecting-ip": "203.0.113.7",
        referer: "https://shop.example/cart?epik=dj0yJn",
      },
      body: JSON.stringify(body),
    });
  return { ...fake, origin, worker, place };
}

/** The result of each batch that the queue delivered to the Worker. */
function resultsOf({ output }: Started): unknown[] {
  return [...output.stdout.matchAll(/^batch (.*)$/gm)].map(
    ([, json = ""]) => JSON.parse(json) as unknown,
  );
}

describe("the checkout in a Worker", () => {
  test("reports an order after the answer, with the id that the page gets", async () => {
    const { standIn, worker, place } = await open();
    const answer = await place(order);
    expect(answer.status).toBe(201);
    const { id, eventId } = (await answer.json()) as Record<string, string>;
    await worker.seen(/batch .*/);
    expect(eventId).toBe(`order-${id ?? ""}`);
    expect(standIn.events).toMatchObject([
      {
        event_name: "checkout",
        event_id: eventId,
        event_source_url: "https://shop.example/cart?epik=dj0yJn",
        user_data: {
          em: ["8c87b489ce35cf2e2f39f80e282cb2e804932a56a213983eeeb428407d43b52d"],
          client_ip_address: "203.0.113.7",
          client_user_agent: "Mozilla/5.0",
          click_id: "dj0yJn",
        },
        custom_data: { currency: "USD", value: "72.39", order_id: id, num_items: 2 },
      },
    ]);
  });

  test("sends nothing of a buyer who did not agree", async () => {
    const { standIn, place } = await open();
    for (const adConsent of [false, "no", 1]) {
      const answer = await place({ ...order, adConsent });
      expect([answer.status, Object.keys((await answer.json()) as object)]).toEqual([201, ["id"]]);
    }
    await setTimeout(200);
    expect(standIn.requests).toEqual([]);
  });

  test("has the queue retry an event without an answer, with the same id", async () => {
    const { standIn, worker, place } = await open();
    standIn.fail({ status: 500, times: 3 });
    await place(order);
    await worker.seen(/batch .*batch /s);
    expect(resultsOf(worker)).toMatchObject([
      { outcome: "ok", retryBatch: { retry: true, delaySeconds: 60 } },
      { outcome: "ok", retryBatch: { retry: false }, explicitAcks: ["1"] },
    ]);
    const ids = standIn.requests.map(({ body }) => /"event_id":"(.*?)"/.exec(body)?.[1]);
    expect([ids.length, new Set(ids).size, standIn.events.length]).toEqual([4, 1, 1]);
  });

  test("removes an event that Pinterest refuses from the queue, and logs which", async () => {
    const { standIn, worker, place } = await open();
    standIn.decide(() => ({ status: "failed", error_message: "event is too old" }));
    const { eventId = "" } = (await (await place(order)).json()) as Record<string, string>;
    await worker.seen(/batch /);
    expect(resultsOf(worker)).toMatchObject([{ explicitAcks: ["1"], retryMessages: [] }]);
    expect(worker.output.stderr).toContain(`${eventId} is refused: event is too old`);
  });

  test("keeps events in the queue until the token works, while buyers are answered", async () => {
    const { standIn, worker, place } = await open();
    standIn.fail({ status: 401, times: Infinity });
    expect((await place(order)).status).toBe(201);
    await worker.seen(/(batch .*){3}/s);
    expect(resultsOf(worker)).toMatchObject(Array(3).fill({ retryBatch: { retry: true } }));
    const { stdout, stderr } = worker.output;
    expect(stderr).toContain("401");
    expect(`${stdout}${stderr}`).not.toMatch(/jane@|conversion-token-of-the-fake/);
  });

  test("answers 404 to other requests", async () => {
    const { origin } = await open();
    expect((await fetch(`${origin}/orders`)).status).toBe(404);
  });

  test("refuses what is not an order before it is paid for", async () => {
    const { place } = await open();
    for (const body of [{}, [], { ...order, email: null }, { ...order, items: undefined }]) {
      const answer = await place(body);
      expect([answer.status, await answer.json()]).toEqual([400, { error: "not an order" }]);
    }
  });

  test("asks the queue for no longer delay than it allows", async () => {
    const { standIn, worker, place } = await open();
    standIn.fail({ status: 429, headers: { "retry-after": "3000000" } });
    await place(order);
    await worker.seen(/batch .*batch /s);
    expect(resultsOf(worker)[0]).toMatchObject({
      outcome: "ok",
      retryBatch: { retry: true, delaySeconds: 43_200 },
    });
  });
});
