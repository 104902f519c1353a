/**
 * A shop's server that takes orders and reports them to Pinterest after the buyer has an answer, even if
 * Pinterest or this process is down for a while.
 *
 *   tsx main.ts
 */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import express from "express";
import { Pinterest, PinterestApiError } from "pinterest-client";
import { checkoutEvent, parseOrder, tagOf } from "./order.js";
import { openOutbox } from "./outbox.js";

const { PORT = "3000", PROXIES = "0", OUTBOX = "outbox" } = process.env;
// Short, since stopping waits for one round of sending. The outbox tries again in any case.
const pinterest = Pinterest.fromEnv({ totalTimeout: 10_000 });
const outbox = await openOutbox(OUTBOX);

const app = express();
// How many proxies of your own are in front. Without it, a client could forge its address.
app.set("trust proxy", Number(PROXIES));
app.use(express.json());
app.post("/orders", async (request, response) => {
  const order = parseOrder(request.body);
  if (!order) {
    response.status(400).json({ error: "not an order" });
    return;
  }
  const id = randomUUID();
  // ... payment, and your own record of the order
  if (!order.adConsent) {
    response.status(201).json({ id });
    return;
  }
  const event = checkoutEvent(id, order, request);
  // An order does not fail because of its event.
  await outbox.add(event).catch((error: unknown) => {
    console.error(`order-${id} cannot be stored: ${String(error)}`);
  });
  response.status(201).json({ id, tag: tagOf(event) });
});

/** The longest wait of a Node.js timer: a longer one fires at once. */
const longestTimer = 2 ** 31 - 1;

/** Sends what is in the outbox; resolves with the milliseconds until the next try. */
async function deliver(): Promise<number> {
  try {
    await outbox.flush((events) => pinterest.conversions.send(pinterest.adAccountId, events));
    return 1_000;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    const wait = error instanceof PinterestApiError ? error.retryAfterMs : undefined;
    return Math.min(Math.max(wait ?? 0, 10_000), longestTimer);
  }
}

const stop = new AbortController();
async function deliverUntilStopped(): Promise<void> {
  while (!stop.signal.aborted) {
    await sleep(await deliver(), undefined, { signal: stop.signal }).catch(() => undefined);
  }
  await deliver();
}

// Before the server is ready, since whoever waits for that may stop it at once.
const stopped = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
const server = app.listen(Number(PORT), "127.0.0.1");
await once(server, "listening");
console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
const delivering = deliverUntilStopped();

await stopped;
server.close();
// Browsers keep connections open for their next request, including those being answered now.
const closing = setInterval(() => {
  server.closeIdleConnections();
}, 100);
await once(server, "close");
clearInterval(closing);
stop.abort();
await delivering;
