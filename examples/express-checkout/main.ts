/**
 * A shop's server that takes orders, and tells Pinterest of them: after the answer to the buyer, and also
 * when Pinterest or this process was down in between.
 *
 *   tsx main.ts
 */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import express from "express";
import { Pinterest, PinterestApiError } from "pinterest-client";
import { checkoutEvent, tagOf, type Order } from "./order.js";
import { openOutbox } from "./outbox.js";

const { PORT = "3000", PROXIES = "0", OUTBOX = "outbox" } = process.env;
// So that a stop waits for one round of sending at most; the outbox tries again anyway.
const pinterest = Pinterest.fromEnv({ totalTimeout: 10_000 });
const outbox = await openOutbox(OUTBOX);

const app = express();
// How many proxies of your own stand before it: without them, anybody could name an address as theirs.
app.set("trust proxy", Number(PROXIES));
app.use(express.json());
app.post("/orders", async (request, response) => {
  const order = request.body as Order;
  const id = randomUUID();
  // ... payment, and your own record of the order
  if (!order.adConsent) {
    response.status(201).json({ id });
    return;
  }
  const event = checkoutEvent(id, order, request);
  // An order does not fail for its event.
  await outbox.add(event).catch((error: unknown) => {
    console.error(`order-${id} cannot be kept: ${String(error)}`);
  });
  response.status(201).json({ id, tag: tagOf(event) });
});

/** Sends what is in the outbox; resolves with the milliseconds until the next try. */
async function deliver(): Promise<number> {
  try {
    await outbox.flush((events) => pinterest.conversions.send(pinterest.adAccountId, events));
    return 1_000;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return (error instanceof PinterestApiError ? error.retryAfterMs : undefined) ?? 10_000;
  }
}

const stop = new AbortController();
async function deliverUntilStopped(): Promise<void> {
  while (!stop.signal.aborted) {
    await sleep(await deliver(), undefined, { signal: stop.signal }).catch(() => undefined);
  }
  await deliver();
}

const server = app.listen(Number(PORT), "127.0.0.1");
await once(server, "listening");
console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
const delivering = deliverUntilStopped();

await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
server.close();
// Browsers keep connections open for their next request, also those that are being answered now.
const closing = setInterval(() => {
  server.closeIdleConnections();
}, 100);
await once(server, "close");
clearInterval(closing);
stop.abort();
await delivering;
