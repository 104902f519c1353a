import { hashUserData, type ConversionEvent } from "pinterest-client";

const columns = [
  "order_id",
  "placed_at",
  "email",
  "phone",
  "currency",
  "total",
  "items",
  "ad_consent",
] as const;

/** A row of the export, all of it text. */
export type Order = Readonly<Record<(typeof columns)[number], string>>;

/** The columns of a file; throws where one is missing, since every row of it would be refused. */
export function checkColumns(header: string[]): string[] {
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length === 0) return header;
  throw new Error(`The file has no column ${missing.join(", ")}`);
}

/** Whether the buyer agreed to be told of. No is no, and so is everything else but a yes. */
export function mayBeTold({ ad_consent }: Order): boolean {
  return ad_consent === "yes";
}

/** The event of an order. What is wrong with it `sendAll` tells, row by row. */
export function toEvent(order: Order): ConversionEvent {
  return {
    event_name: "checkout",
    // For sales at the counter. Those of a web shop go out as they happen: see ../express-checkout.
    action_source: "offline",
    event_time: new Date(order.placed_at),
    event_id: order.order_id && `order-${order.order_id}`,
    user_data: hashUserData({ email: order.email, phone: order.phone }),
    custom_data: {
      currency: order.currency,
      value: order.total,
      num_items: Number(order.items),
      order_id: order.order_id,
    },
  };
}
