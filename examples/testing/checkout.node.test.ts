import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { Pinterest, PinterestServerError } from "pinterest-client";
import { startStandIn, type StandIn } from "pinterest-client/testing";
import { reportCheckout } from "./checkout.js";

let standIn: StandIn;
let pinterest: Pinterest;
const order = { id: "1001", email: "jane@example.com", total: 72.39 };

before(async () => {
  standIn = await startStandIn();
  const { baseUrl } = standIn;
  pinterest = new Pinterest({ conversionToken: "any", baseUrl, retry: { baseDelay: 1 } });
});
afterEach(() => {
  standIn.reset();
});
after(() => standIn.close());

test("an order is reported once even if the first answer is lost", async () => {
  standIn.fail({ connection: "cut" });
  assert.equal(await reportCheckout(pinterest, order), "sent");
  assert.equal(standIn.requests.length, 2);
  assert.deepEqual(
    standIn.events.map(({ event_id, custom_data }) => [event_id, custom_data?.value]),
    [["order-1001", "72.39"]],
  );
});

test("an order that Pinterest refuses is not retried", async () => {
  standIn.decide({ "order-1001": { status: "failed", error_message: "event is too old" } });
  assert.equal(await reportCheckout(pinterest, order), "refused");
  assert.equal(standIn.requests.length, 1);
});

test("an outage is thrown to the caller", async () => {
  standIn.fail({ status: 503, times: Infinity });
  await assert.rejects(() => reportCheckout(pinterest, order), PinterestServerError);
});
