import { clickIdFrom, hashUserData, toEventTime, type ConversionEvent } from "pinterest-client";
import type { Request } from "express";

/** An order as the shop's page posts it. */
export interface Order {
  readonly email: string;
  readonly currency: string;
  readonly total: number;
  readonly lines: readonly Line[];
  /** Whether the buyer agreed to advertising. */
  readonly adConsent: boolean;
}

interface Line {
  readonly sku: string;
  readonly quantity: number;
}

/**
 * Checks the posted body before anything is paid; returns `undefined` if it is not an order. Only `adConsent: true`
 * is consent.
 */
export function parseOrder(body: unknown): Order | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { email, currency, total, lines, adConsent } = body as Partial<
    Record<keyof Order, unknown>
  >;
  if (typeof email !== "string" || typeof currency !== "string") return undefined;
  if (typeof total !== "number" || !Array.isArray(lines) || !lines.every(isLine)) return undefined;
  return { email, currency, total, lines, adConsent: adConsent === true };
}

function isLine(line: unknown): line is Line {
  if (typeof line !== "object" || line === null) return false;
  const { sku, quantity } = line as Partial<Record<keyof Line, unknown>>;
  return typeof sku === "string" && Number.isInteger(quantity);
}

/** The event of an order. It is created once, with the same `event_id` that the browser's tag uses. */
export function checkoutEvent(id: string, order: Order, request: Request): ConversionEvent {
  return {
    event_name: "checkout",
    action_source: "web",
    event_time: toEventTime(new Date()),
    event_id: `order-${id}`,
    event_source_url: request.get("referer"),
    // Hashed here, so that the outbox contains no e-mail addresses.
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

/** What the page passes to Pinterest's tag: `pintrk("track", ...tag)`. The same id makes it count once. */
export function tagOf({ event_id, custom_data }: ConversionEvent) {
  const { currency, value, order_id, num_items } = custom_data ?? {};
  return ["checkout", { event_id, order_id, currency, value, order_quantity: num_items }] as const;
}
