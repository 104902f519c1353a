import { hashUserData, type ConversionEvent } from "pinterest-client";

const firstNames = ["Jane", "José", "Ann-Marie", "Zoë", "Ivan", "Mary", "Wei", "Fatima"];
const lastNames = ["Doe", "Smith", "García", "O'Neill", "Müller", "Li", "Khan", "Ivanova"];
const cities = ["San Francisco", "São Paulo", "Berlin", "New York", "Köln", "Austin"];
const states = ["California", "NY", "Texas", "TX", "ca", "Ontario"];
const countries = ["United States", "US", "Germany", "de", "Canada", "BR"];

/** A customer as a shop knows one: raw, in the shop's own spelling. Eleven values are to be hashed. */
export function customerOf(n: number) {
  return {
    email: ` Customer.${n}@Example.COM`,
    phone: `+1 (555) ${String(n % 1000).padStart(3, "0")}-${String(n % 10_000).padStart(4, "0")}`,
    gender: n % 2 ? "f" : "male",
    dateOfBirth: `19${60 + (n % 40)}-0${1 + (n % 9)}-1${n % 10}`,
    firstName: firstNames[n % firstNames.length] ?? "",
    lastName: lastNames[(n >> 3) % lastNames.length] ?? "",
    city: cities[n % cities.length] ?? "",
    state: states[n % states.length] ?? "",
    postalCode: String(10_000 + (n % 89_999)),
    country: countries[n % countries.length] ?? "",
    externalId: `customer-${n}`,
    clientIpAddress: `203.0.113.${n % 256}`,
    clientUserAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  };
}

/** A checkout of that customer, from raw values. */
export function checkoutOf(n: number, eventTime: number): ConversionEvent {
  return {
    event_name: "checkout",
    action_source: "web",
    event_time: eventTime,
    event_id: `order-${n}`,
    event_source_url: "https://shop.example.com/checkout",
    user_data: hashUserData(customerOf(n)),
    custom_data: { currency: "USD", value: 72.39, num_items: 2, order_id: `order-${n}` },
  };
}
