import { isPlainObject } from "../define-options.js";
import { PinterestInputError } from "../errors/index.js";
import { isClickId } from "../user-data/index.js";
import type { Body } from "../types.js";
import type {
  UserDataWithEmail,
  UserDataWithIpAndUserAgent,
  UserDataWithMobileAdId,
} from "../user-data/types.js";

/** A conversion event in the form that is sent to Pinterest. */
export type WireEvent = Body<"POST /ad_accounts/{ad_account_id}/events">["data"][number];

type WireCustomData = NonNullable<WireEvent["custom_data"]>;

type WireContent = NonNullable<WireCustomData["contents"]>[number];

/** An amount of money in the event's currency: a number, or decimal text such as `"72.39"`. */
export type Amount = number | string;

/** A product of an event; its price may be a number. */
export type ConversionContent = Omit<WireContent, "item_price"> & {
  /** Price of one piece before any discount, such as `36.19`. */
  item_price?: Amount | undefined;
};

/** What an event is about; its amounts may be numbers. */
export type ConversionCustomData = Omit<WireCustomData, "value" | "predicted_ltv" | "contents"> & {
  /** Total value of the event, such as `72.39`, preferably before tax and shipping. */
  value?: Amount | null | undefined;
  /** The value that you expect from this customer over time. */
  predicted_ltv?: Amount | null | undefined;
  /** The products, one object each. */
  contents?: readonly ConversionContent[] | undefined;
};

/**
 * A conversion event as `conversions.send` takes it: Pinterest's own fields and names, except that
 * `event_time` may be a `Date` or ISO 8601 text, and amounts may be numbers.
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
export type ConversionEvent = Omit<WireEvent, "event_time" | "user_data" | "custom_data"> & {
  /** When it happened: a `Date`, Unix time in whole seconds, or ISO 8601 text with a time zone. */
  event_time: Date | number | `${number}-${number}-${number}T${string}`;
  /** Who did it: the result of `hashUserData`, or hashes of your own. One of three identifiers is required. */
  user_data: UserDataWithEmail | UserDataWithMobileAdId | UserDataWithIpAndUserAgent;
  /** What it was about: products, prices, the order. */
  custom_data?: ConversionCustomData | undefined;
};

/**
 * A {@link ConversionEvent} that may have other fields too, for the option `allowUnknownFields`.
 *
 * @example
 * const event: OpenConversionEvent = { ...known, custom_data: { loyalty_tier: "gold" } };
 * await pinterest.conversions.send(adAccountId, [event], { allowUnknownFields: true });
 */
export type OpenConversionEvent = ConversionEvent & {
  user_data: ConversionEvent["user_data"] | Readonly<Record<string, unknown>>;
  custom_data?: (ConversionCustomData & Readonly<Record<string, unknown>>) | undefined;
  [field: string]: unknown;
};

/**
 * Creates an `event_id`: a random UUID (RFC 9562, version 4). Use the same id for the Pinterest tag, for the
 * API and for every retry, so that Pinterest counts the event once. An id of your own, such as an order
 * number, works as well.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @example
 * const event_id = newEventId(); // "0b0a1a5e-8f1f-4a57-9c3c-6f8d6f6f3c11"
 */
export function newEventId(): string {
  return crypto.randomUUID();
}

/**
 * Times from this number on are read as milliseconds, smaller ones as seconds. As seconds it is the year 5138, as
 * milliseconds 1973.
 */
export const firstMilliseconds = 100_000_000_000;

/**
 * Converts a time to whole Unix seconds for `event_time`. Numbers below 100,000,000,000 are read as seconds,
 * larger ones as milliseconds.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @param at a `Date`, an ISO 8601 string with a time zone, or Unix time in seconds or milliseconds
 * @throws PinterestInputError if it is not a valid time, is before 1970, or is in microseconds or finer.
 *
 * @example
 * toEventTime("2026-01-05T10:00:00+01:00"); // 1767603600
 * toEventTime(Date.now());
 */
export function toEventTime(at: Date | string | number): number {
  const seconds = parseTime(at);
  if (seconds >= 0 && seconds < firstMilliseconds) return seconds;
  throw new PinterestInputError(
    "event_time",
    "expected a valid Date, Unix time in seconds or milliseconds, or an ISO 8601 string with a time zone",
  );
}

/** Converts a time to whole seconds since 1970; returns NaN for anything that is not a time. */
function parseTime(at: unknown): number {
  if (typeof at === "string") return parseIsoTime(at);
  const time = at instanceof Date ? at.getTime() : at;
  if (typeof time !== "number") return Number.NaN;
  const isSeconds = time === at && time < firstMilliseconds;
  return Math.floor(isSeconds ? time : time / 1_000);
}

const zoned = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|([+-]\d\d):?(\d\d))$/i;

/** Reads ISO 8601 text with a time zone as whole Unix seconds; returns NaN for any other text. */
export function parseIsoTime(text: string): number {
  const [, day = "", time = "", hours, minutes = ""] = zoned.exec(text) ?? [];
  if (!isCalendarDay(day)) return Number.NaN;
  // Not every engine accepts an offset without its colon.
  return Math.floor(Date.parse(`${day}T${time}${hours ? `${hours}:${minutes}` : "Z"}`) / 1_000);
}

/** Whether a date exists. Engines read February 30 as March 2. */
function isCalendarDay(date: string): boolean {
  const ms = Date.parse(date);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
}

/**
 * Converts an `event_time` in Unix seconds to a `Date`.
 *
 * @throws PinterestInputError if it is not a number.
 *
 * @example
 * fromEventTime(1767603600).toISOString(); // "2026-01-05T09:00:00.000Z"
 */
export function fromEventTime(seconds: number): Date {
  if (typeof seconds === "number") return new Date(seconds * 1_000);
  throw new PinterestInputError("event_time", "expected a number of Unix seconds");
}

/** Where {@link clickIdFrom} looks for a click id. */
export interface ClickIdSources {
  /** The URL of the landing page, or only its path and query. */
  url?: string | URL | null | undefined;
  /** The `Cookie` header of the request, or `document.cookie`. */
  cookie?: string | null | undefined;
  /** Which one to use if both have a click id. Default: `url`, which has the more recent click. */
  prefer?: "url" | "cookie" | undefined;
}

/**
 * Finds Pinterest's id of the click that led to your site, for `clickId` of `hashUserData`: in the `epik`
 * parameter of the landing URL, or else in the `_epik` cookie. Returns it unhashed, or `undefined` if neither
 * has a usable one.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @throws PinterestInputError if the argument is not a plain object.
 *
 * @example
 * const clickId = clickIdFrom({ url: request.url, cookie: request.headers.cookie });
 */
export function clickIdFrom(sources: ClickIdSources): string | undefined {
  const given: unknown = sources;
  if (!isPlainObject(given)) {
    throw new PinterestInputError("sources", "expected an object such as { url, cookie }");
  }
  const { url, cookie, prefer = "url" } = sources;
  return prefer === "cookie"
    ? (fromCookie(cookie) ?? fromUrl(url))
    : (fromUrl(url) ?? fromCookie(cookie));
}

function fromUrl(url: string | URL | null | undefined): string | undefined {
  const text: unknown = url instanceof URL ? url.search : url;
  const query = typeof text === "string" ? /\?([^#]*)/.exec(text)?.[1] : undefined;
  if (query === undefined) return undefined;
  // URLSearchParams reads an unencoded plus as a space, which click ids never contain.
  return validClickId(new URLSearchParams(query).get("epik")?.replaceAll(" ", "+"));
}

/** RFC 6265, section 4.2.1. Of several cookies with one name, the first has the most specific path. */
function fromCookie(cookie: string | null | undefined): string | undefined {
  for (const pair of typeof cookie === "string" ? cookie.split(";") : []) {
    const equals = pair.indexOf("=");
    if (equals > 0 && pair.slice(0, equals).trim() === "_epik") {
      return validClickId(decodeCookie(pair.slice(equals + 1).trim()));
    }
  }
  return undefined;
}

function decodeCookie(value: string): string {
  const unquoted = /^"(.*)"$/s.exec(value)?.[1] ?? value;
  try {
    return decodeURIComponent(unquoted);
  } catch {
    return unquoted;
  }
}

function validClickId(id: string | undefined): string | undefined {
  return id !== undefined && isClickId(id) ? id : undefined;
}
