/**
 * A Worker that takes orders at the edge and reports them to Pinterest. Events go through a queue, so the buyer does
 * not wait, and an event is retried for as long as the queue keeps it.
 */
import {
  clickIdFrom,
  hashUserData,
  Pinterest,
  PinterestApiError,
  toEventTime,
  type ConversionEvent,
} from "pinterest-client";
import type { MessageBatch, Queue } from "./cloudflare.js";

interface Env {
  readonly EVENTS: Queue<ConversionEvent>;
  readonly PINTEREST_CONVERSION_TOKEN: string;
  readonly PINTEREST_AD_ACCOUNT_ID: string;
  readonly PINTEREST_API_URI?: string;
}

/** An order as the shop's page posts it. */
interface Order {
  readonly email: string;
  readonly currency: string;
  readonly total: number;
  readonly items: number;
  /** Whether the buyer agreed to advertising. */
  readonly adConsent: boolean;
}

/** The longest delay in seconds: https://developers.cloudflare.com/queues/platform/limits/ */
const longestDelay = 43_200;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const isOrder = request.method === "POST" && new URL(request.url).pathname === "/orders";
    if (!isOrder) return new Response("Not found", { status: 404 });
    const order = parseOrder(await request.json().catch(() => undefined));
    if (!order) return Response.json({ error: "not an order" }, { status: 400 });
    const id = crypto.randomUUID();
    // ... payment, and your own record of the order
    if (!order.adConsent) return Response.json({ id }, { status: 201 });
    const event = checkoutEvent(id, order, request);
    // An order does not fail because of its event.
    await env.EVENTS.send(event).catch((error: unknown) => {
      console.error(`order-${id} cannot be queued: ${String(error)}`);
    });
    // The page passes the same id to Pinterest's tag, and the order counts once.
    return Response.json({ id, eventId: event.event_id }, { status: 201 });
  },

  async queue(batch: MessageBatch<ConversionEvent>, env: Env): Promise<void> {
    const { messages } = batch;
    const pinterest = new Pinterest({
      conversionToken: env.PINTEREST_CONVERSION_TOKEN,
      baseUrl: env.PINTEREST_API_URI,
    });
    const events = messages.map(({ body }) => body);
    try {
      const { outcomes } = await pinterest.conversions.send(env.PINTEREST_AD_ACCOUNT_ID, events);
      for (const { index, eventId, status, error } of outcomes) {
        if (status === "unsent" || (status === "failed" && error.retryable)) {
          messages[index]?.retry({ delaySeconds: 60 });
          continue;
        }
        if (error) console.error(`${eventId} is refused: ${error.message}`);
        messages[index]?.ack();
      }
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      const wait = error instanceof PinterestApiError ? error.retryAfterMs : undefined;
      const delaySeconds = Math.min(Math.max(Math.ceil((wait ?? 0) / 1_000), 60), longestDelay);
      batch.retryAll({ delaySeconds });
    }
  },
};

/**
 * Checks the posted body before anything is paid; returns `undefined` if it is not an order. Only `adConsent: true`
 * is consent.
 */
function parseOrder(body: unknown): Order | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { email, currency, total, items, adConsent } = body as Partial<
    Record<keyof Order, unknown>
  >;
  if (typeof email !== "string" || typeof currency !== "string") return undefined;
  if (typeof total !== "number" || typeof items !== "number") return undefined;
  return { email, currency, total, items, adConsent: adConsent === true };
}

/** The event of an order. It is created once, with the same `event_id` that the browser's tag uses. */
function checkoutEvent(id: string, order: Order, { headers }: Request): ConversionEvent {
  const referer = headers.get("referer") ?? undefined;
  return {
    event_name: "checkout",
    action_source: "web",
    event_time: toEventTime(new Date()),
    event_id: `order-${id}`,
    event_source_url: referer,
    // Hashed here, so that the queue contains no e-mail addresses.
    user_data: hashUserData({
      email: order.email,
      // Set by Cloudflare itself; a visitor cannot forge it.
      clientIpAddress: headers.get("cf-connecting-ip"),
      clientUserAgent: headers.get("user-agent"),
      clickId: clickIdFrom({ url: referer, cookie: headers.get("cookie") }),
    }),
    custom_data: {
      currency: order.currency,
      value: order.total,
      order_id: id,
      num_items: order.items,
    },
  };
}
