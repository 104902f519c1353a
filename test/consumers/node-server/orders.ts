import { hashUserData, isIdentified, toEventTime } from "pinterest-client";
import type { ConversionEvent, RawUserData } from "pinterest-client";

/** A row of a shop's table. */
export interface Order {
  readonly id: string;
  readonly paidAt: Date;
  readonly total: string;
  readonly lines: readonly { readonly sku: string; readonly count: number }[];
  readonly customer: { readonly email: string | null; readonly phone?: string };
}

export function eventOf(order: Order): ConversionEvent | undefined {
  const raw: RawUserData = { email: order.customer.email, phone: order.customer.phone };
  const user_data = hashUserData(raw);
  if (!isIdentified(user_data)) return undefined;
  return {
    event_name: "checkout",
    action_source: "web",
    event_time: toEventTime(order.paidAt),
    event_id: `order-${order.id}`,
    user_data,
    custom_data: {
      currency: "USD",
      value: Number(order.total),
      content_ids: order.lines.map(({ sku }) => sku),
      num_items: order.lines.reduce((sum, { count }) => sum + count, 0),
    },
  };
}
