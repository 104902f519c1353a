import type { Body } from "../types/routes.js";

/** A conversion event as it goes over the wire. */
export type WireEvent = Body<"POST /ad_accounts/{ad_account_id}/events">["data"][number];

type WireCustomData = NonNullable<WireEvent["custom_data"]>;
type WireContent = NonNullable<WireCustomData["contents"]>[number];

/** An amount of money in the event's currency: a number, or a decimal number in a string. */
export type Amount = number | string;

/** A product of an event; its price may be a number. */
export type ConversionContent = Omit<WireContent, "item_price"> & {
  /** Price of one piece before any discount, such as `36.19`. */
  item_price?: Amount;
};

/** What an event is about; its amounts may be numbers. */
export type ConversionCustomData = Omit<WireCustomData, "value" | "predicted_ltv" | "contents"> & {
  /** Worth of the whole event, such as `72.39`; best before tax and shipping. */
  value?: Amount | null;
  /** What you expect this customer to be worth over time. */
  predicted_ltv?: Amount | null;
  /** The products, one object each. */
  contents?: ConversionContent[];
};

/**
 * A conversion event as `conversions.send` takes it: Pinterest's own fields and names, with a `Date` for
 * `event_time` and numbers for amounts where you have those.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @example
 * const event: ConversionEvent = {
 *   event_name: "checkout",
 *   action_source: "web",
 *   event_time: new Date(),
 *   event_id: "order-1001",
 *   user_data: { client_ip_address: "203.0.113.7", client_user_agent: "Mozilla/5.0" },
 *   custom_data: { currency: "USD", value: 72.39 },
 * };
 */
export type ConversionEvent = Omit<WireEvent, "event_time" | "custom_data"> & {
  /** When it happened: a `Date`, or Unix time in whole seconds. */
  event_time: Date | number;
  /** What it was about: products, prices, the order. */
  custom_data?: ConversionCustomData;
};
