import { hashUserData, type Body, type ConversionEvent, type Pinterest } from "pinterest-client";

/** An event in the form that is sent. */
export type WireEvent = Body<"POST /ad_accounts/{ad_account_id}/events">["data"][number];

const firstNames = ["Jane", "José", "Ann-Marie", "Zoë", "Ivan", "Mary", "Wei", "Fatima"];
/** Combined with the first names, these give about a hundred realistic first names. */
const syllables = [
  "",
  "-Lou",
  " Mae",
  "lyn",
  "etta",
  "ine",
  "ana",
  "bel",
  "ette",
  "ia",
  "ika",
  "ella",
];
const lastNames = ["Doe", "Smith", "García", "O'Neill", "Müller", "Li", "Khan", "Ivanova"];
const cities = ["San Francisco", "São Paulo", "Berlin", "New York", "Köln", "Austin"];
const states = ["California", "NY", "Texas", "TX", "ca", "Ontario"];
const countries = ["United States", "US", "Germany", "de", "Canada", "BR"];

/** A customer with raw, unnormalized values, eleven of which are hashed. */
function customerOf(n: number) {
  return {
    email: ` Customer.${n}@Example.COM`,
    phone: `+1 (555) ${String(n % 1000).padStart(3, "0")}-${String(n % 10_000).padStart(4, "0")}`,
    gender: n % 2 ? "f" : "male",
    dateOfBirth: `19${60 + (n % 40)}-0${1 + (n % 9)}-1${n % 10}`,
    firstName: `${firstNames[n % firstNames.length] ?? ""}${syllables[(n >> 5) % syllables.length] ?? ""}`,
    lastName: lastNames[(n >> 3) % lastNames.length] ?? "",
    city: `${cities[n % cities.length] ?? ""} ${(n >> 2) % 199}`,
    state: states[n % states.length] ?? "",
    postalCode: String(10_000 + (n % 89_999)),
    country: countries[n % countries.length] ?? "",
    externalId: `customer-${n}`,
    clientIpAddress: `203.0.113.${n % 256}`,
    clientUserAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  };
}

/** The fields that do not depend on the customer. */
function placeAndTime(n: number, eventTime: number) {
  return {
    event_name: "checkout" as const,
    action_source: "web" as const,
    event_time: eventTime,
    event_id: `order-${n}`,
    event_source_url: "https://shop.example.com/checkout",
  };
}

/** A checkout of customer `n`, from raw values. */
export function checkoutOf(n: number, eventTime: number): ConversionEvent {
  return {
    ...placeAndTime(n, eventTime),
    user_data: hashUserData(customerOf(n)),
    custom_data: { currency: "USD", value: 72.39, num_items: 2, order_id: `order-${n}` },
  };
}

/** Sends the checkouts of every `step`-th customer; resolves with how many were processed. */
export async function sendCheckouts(
  pinterest: Pinterest,
  { from = 0, step = 1, count }: { from?: number; step?: number; count: number },
  onProcessed?: (processed: number) => void,
): Promise<number> {
  const now = Math.floor(Date.now() / 1000);
  function* checkouts() {
    for (let n = from; n < count; n += step) yield checkoutOf(n, now);
  }
  let processed = 0;
  for await (const report of pinterest.conversions.sendAll("549755885175", checkouts())) {
    processed += report.processed;
    onProcessed?.(processed);
  }
  return processed;
}

/** The same checkout without this client: minimal normalization and no checks. */
export function plainCheckoutOf(
  n: number,
  eventTime: number,
  sha256: (text: string) => string,
): WireEvent {
  const customer = customerOf(n);
  const hashed = (text: string) => [sha256(text.trim().toLowerCase().normalize("NFC"))];
  return {
    ...placeAndTime(n, eventTime),
    user_data: {
      em: hashed(customer.email),
      ph: hashed(customer.phone.replace(/\D/g, "")),
      ge: hashed(customer.gender.slice(0, 1)),
      db: hashed(customer.dateOfBirth.replace(/\D/g, "")),
      fn: hashed(customer.firstName),
      ln: hashed(customer.lastName),
      ct: hashed(customer.city.replace(/\s/g, "")),
      st: hashed(customer.state),
      zp: hashed(customer.postalCode),
      country: hashed(customer.country),
      external_id: hashed(customer.externalId),
      client_ip_address: customer.clientIpAddress,
      client_user_agent: customer.clientUserAgent,
    },
    custom_data: { currency: "USD", value: "72.39", num_items: 2, order_id: `order-${n}` },
  };
}
