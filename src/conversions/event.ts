import { PinterestInputError } from "../errors/index.js";
import type { Body } from "../types.js";

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

/**
 * A new `event_id`: a random UUID (RFC 9562, version 4). Give the same one to the Pinterest tag and to the
 * API, and on a retry, so that Pinterest counts the event once; an id of your own, such as an order
 * number, does as well.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @example
 * const event_id = newEventId(); // "0b0a1a5e-8f1f-4a57-9c3c-6f8d6f6f3c11"
 */
export function newEventId(): string {
  return crypto.randomUUID();
}

/** As seconds in the year 5138, as milliseconds in 1973: what is above it are milliseconds. */
const firstMilliseconds = 100_000_000_000;

/** An ISO 8601 time that says of which zone it is. */
const zoned = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|([+-]\d\d):?(\d\d))$/i;

/**
 * Unix time in whole seconds, as `event_time` takes it: from a `Date`, an ISO 8601 string that has a time
 * zone, or Unix time in milliseconds or seconds, which their size tells apart.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @throws PinterestInputError when it is no such time, or before 1970.
 *
 * @example
 * toEventTime("2026-01-05T10:00:00+01:00"); // 1767603600
 * toEventTime(Date.now());
 */
export function toEventTime(at: Date | string | number): number {
  const ms = typeof at === "number" ? at * (at < firstMilliseconds ? 1_000 : 1) : timeOf(at);
  const seconds = Math.floor(ms / 1_000);
  if (Number.isSafeInteger(seconds) && seconds >= 0) return seconds;
  throw new PinterestInputError(
    "event_time",
    "must be a valid Date, Unix time, or an ISO 8601 string with a time zone",
  );
}

/**
 * The `Date` of an `event_time` in Unix seconds.
 *
 * @example
 * fromEventTime(1767603600).toISOString(); // "2026-01-05T09:00:00.000Z"
 */
export function fromEventTime(seconds: number): Date {
  return new Date(seconds * 1_000);
}

function timeOf(at: unknown): number {
  if (at instanceof Date) return at.getTime();
  const parts = typeof at === "string" ? zoned.exec(at) : null;
  const [, day = "", time = "", hours, minutes = ""] = parts ?? [];
  if (!isDay(day)) return Number.NaN;
  // A zone without its colon is no ISO 8601 to every engine.
  return Date.parse(`${day}T${time}${hours ? `${hours}:${minutes}` : "Z"}`);
}

/** Whether a date exists: engines take the 30th of February for the 2nd of March. */
function isDay(date: string): boolean {
  const ms = Date.parse(date);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
}

/** Where a click id may be found. */
export interface ClickIdSources {
  /** The URL that the person landed on, or its path and query alone. */
  url?: string | URL | null;
  /** The Cookie header of the request, or `document.cookie`. */
  cookie?: string | null;
  /** Which goes first where both have one. Default: `url`, whose click is the newer. */
  prefer?: "url" | "cookie";
}

/** As long as `hashUserData` lets a click id be. */
const longest = 1_024;

/**
 * Pinterest's id of the click that led to your site, for `clickId` of `hashUserData`: from the `epik`
 * parameter of the landing URL, or else from the `_epik` cookie. Not hashed. `undefined` where there is
 * none. Never throws.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @example
 * const clickId = clickIdFrom({ url: request.url, cookie: request.headers.cookie });
 */
export function clickIdFrom({ url, cookie, prefer = "url" }: ClickIdSources): string | undefined {
  return prefer === "cookie"
    ? (fromCookie(cookie) ?? fromUrl(url))
    : (fromUrl(url) ?? fromCookie(cookie));
}

function fromUrl(url: string | URL | null | undefined): string | undefined {
  const text: unknown = url instanceof URL ? url.search : url;
  const query = typeof text === "string" ? /\?([^#]*)/.exec(text)?.[1] : undefined;
  if (query === undefined) return undefined;
  // A plus that was not encoded is read as a space, which no click id has.
  return checked(new URLSearchParams(query).get("epik")?.replaceAll(" ", "+"));
}

/** RFC 6265, section 4.2.1. Of several cookies of one name, the first is the one most to the point. */
function fromCookie(cookie: string | null | undefined): string | undefined {
  for (const pair of typeof cookie === "string" ? cookie.split(";") : []) {
    const equals = pair.indexOf("=");
    if (equals > 0 && pair.slice(0, equals).trim() === "_epik") {
      return checked(decoded(pair.slice(equals + 1).trim()));
    }
  }
  return undefined;
}

function decoded(value: string): string {
  const bare = /^"(.*)"$/s.exec(value)?.[1] ?? value;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

function checked(id: string | undefined): string | undefined {
  return id !== undefined && id.length <= longest && /^[!-~]+$/.test(id) ? id : undefined;
}
