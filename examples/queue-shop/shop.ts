/**
 * A shop's server that stores an order and queues its event in one transaction: neither exists without the other.
 *
 *   tsx shop.ts
 */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import { createOutbox } from "pinterest-client/queue";
import { checkoutEvent, parseOrder, tagOf } from "../express-checkout/order.js";
import { engine, inTransaction, pool } from "./database.js";

const { PORT = "3000", PROXIES = "0", PINTEREST_AD_ACCOUNT_ID = "" } = process.env;
const outbox = createOutbox({ engine, adAccountId: PINTEREST_AD_ACCOUNT_ID });

const app = express();
app.set("trust proxy", Number(PROXIES));
app.use(express.json());
app.post("/orders", async (request, response) => {
  const order = parseOrder(request.body);
  if (!order) {
    response.status(400).json({ error: "not an order" });
    return;
  }
  const id = randomUUID();
  const event = order.adConsent ? checkoutEvent(id, order, request) : undefined;
  await inTransaction(async (client) => {
    await client.query("insert into orders (id, body) values ($1, $2)", [id, order]);
    if (event) await outbox.add(event, { transaction: client });
  });
  response.status(201).json({ id, tag: event && tagOf(event) });
});

// Before the server is ready, since whoever waits for that may stop it at once.
const stopped = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
const server = app.listen(Number(PORT), "127.0.0.1");
await once(server, "listening");
console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);

await stopped;
server.close();
server.closeIdleConnections();
await once(server, "close");
await engine.close();
await pool.end();
