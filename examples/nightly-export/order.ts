import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { parse } from "csv-parse";
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

/** The fields of a row, all of them text. */
export type Order = Readonly<Record<(typeof columns)[number], string>>;

/** A row of an export. */
export interface Row {
  /** From 1; the header is not counted. */
  readonly number: number;
  /** The row exactly as written in the file, without its line break. */
  readonly text: string;
  readonly order: Order;
  /** The header of its file. */
  readonly header: string;
}

/** Reads a file row by row. Throws if it is not valid CSV or lacks a column. */
export async function* readRows(file: string): AsyncGenerator<Row> {
  let header = "";
  const parser = parse({
    bom: true,
    raw: true,
    skip_empty_lines: true,
    columns: (names: string[]) => {
      const missing = columns.filter((column) => !names.includes(column));
      if (missing.length > 0) throw new Error(`the file has no column ${missing.join(", ")}`);
      header = names.map((name) => `"${name.replaceAll('"', '""')}"`).join();
      return names;
    },
  });
  // The loop below throws the error of a stream that fails.
  pipeline(createReadStream(file), parser, () => undefined);
  let number = 0;
  for await (const { record, raw } of parser as AsyncIterable<{ record: Order; raw: string }>) {
    const text = raw.replace(/^[\r\n]+|[\r\n]+$/g, "");
    yield { number: ++number, text, order: record, header };
  }
  if (header === "") throw new Error("the file is empty; expected a header line");
}

/** Whether the buyer agreed to being reported. Only "yes" counts. */
export function hasConsent({ ad_consent }: Order): boolean {
  return ad_consent === "yes";
}

/** The event of an order. `sendAll` reports what is wrong with it, row by row. */
export function toEvent(order: Order): ConversionEvent {
  return {
    event_name: "checkout",
    // For sales at the counter. A web shop sends its orders as they happen: see ../express-checkout.
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
