import { Pinterest, PinterestServerError } from "pinterest-client";
import { startStandIn, type StandIn } from "pinterest-client/testing";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { reportCheckout } from "./checkout.js";

let standIn: StandIn;
let pinterest: Pinterest;
const order = { id: "1001", email: "jane@example.com", total: 72.39 };

beforeAll(async () => {
  standIn = await startStandIn();
  const { baseUrl } = standIn;
  pinterest = new Pinterest({ conversionToken: "any", baseUrl, retry: { baseDelay: 1 } });
});
afterEach(() => {
  standIn.reset();
});
afterAll(() => standIn.close());

test("an order is reported once even if the first answer is lost", async () => {
  standIn.fail({ connection: "cut" });
  expect(await reportCheckout(pinterest, order)).toBe("sent");
  expect(standIn.requests).toHaveLength(2);
  expect(standIn.events).toMatchObject([
    { event_id: "order-1001", custom_data: { currency: "USD", value: "72.39" } },
  ]);
});

test("an order that Pinterest refuses is not retried", async () => {
  standIn.decide({ "order-1001": { status: "failed", error_message: "event is too old" } });
  expect(await reportCheckout(pinterest, order)).toBe("refused");
  expect(standIn.requests).toHaveLength(1);
});

test("an outage is thrown to the caller", async () => {
  standIn.fail({ status: 503, times: Infinity });
  await expect(reportCheckout(pinterest, order)).rejects.toThrow(PinterestServerError);
});
