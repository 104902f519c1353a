import { clickIdFrom, hashUserData, toEventTime, type ConversionEvent } from "pinterest-client";
import type { Request } from "express";

/** An order as the shop's page posts it. Yours comes from your own checkout, and is checked there. */
export interface Order {
  readonly email: string;
  readonly currency: string;
  readonly total: number;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
  /** Whether the buyer agreed to advertising cookies and the like. */
  readonly adConsent: boolean;
}

/** The event of an order: made once, with the id that the browser's tag gets, too. */
export function checkoutEvent(id: string, order: Order, request: Request): ConversionEvent {
  return {
    event_name: "checkout",
    action_source: "web",
    event_time: toEventTime(new Date()),
    event_id: `order-${id}`,
    event_source_url: request.get("referer"),
    // Hashed here, so that no e-mail address lies in the outbox.
    user_data: hashUserData({
      email: order.email,
      clientIpAddress: request.ip,
      clientUserAgent: request.get("user-agent"),
      clickId: clickIdFrom({ url: request.get("referer"), cookie: request.get("cookie") }),
    }),
    custom_data: {
      currency: order.currency,
      value: order.total,
      order_id: id,
      num_items: order.lines.reduce((sum, { quantity }) => sum + quantity, 0),
      content_ids: order.lines.map(({ sku }) => sku),
    },
  };
}

/** What the page gives to Pinterest's tag: `pintrk("track", ...tag)`. The same id makes it count once. */
export function tagOf({ event_id, custom_data }: ConversionEvent) {
  const { currency, value, order_id, num_items } = custom_data ?? {};
  return ["checkout", { event_id, order_id, currency, value, order_quantity: num_items }] as const;
}
