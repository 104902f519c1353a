import { createHash } from "node:crypto";
import createClient from "openapi-fetch";
import type { paths } from "../generated/schema.js";
import { Pinterest } from "pinterest-client";
import { undiciFetch } from "pinterest-client/undici";
import { customerOf, checkoutOf } from "./customers.js";
import { measure } from "./measure.js";
import { startServer } from "./start-server.js";

/** What Pinterest takes at most of one ad account: 5,000 calls a minute of 1,000 events, in events a second. */
const ceiling = (5_000 * 1_000) / 60;
const count = 100_000;
const perCall = 1_000;
const route = "/ad_accounts/{ad_account_id}/events";

/**
 * From raw customer data to outcomes read: normalised, hashed, checked, gathered, written, sent to a server
 * in another process. Beside it what others do with the same customers, or with less work.
 */
export async function benchConversions(): Promise<void> {
  const { baseUrl, stop } = await startServer();
  try {
    const options = { conversionToken: "pinc_bench", baseUrl };
    const overUndici = new Pinterest({ ...options, fetch: undiciFetch() });
    const overFetch = new Pinterest(options);
    const medians = await measure(
      {
        "pinterest-client/undici, from raw data": () => sendAll(overUndici),
        "pinterest-client, from raw data": () => sendAll(overFetch),
        "openapi-fetch and createHash, from raw data": () => sendPlainly(baseUrl),
        "raw fetch, bodies ready": () => sendReady(baseUrl),
      },
      5,
    );
    console.log("\n## Conversions, from raw customer data to outcomes\n");
    console.log("| way | events/s | of Pinterest's ceiling |\n| --- | ---: | ---: |");
    for (const [name, ms] of Object.entries(medians)) {
      const rate = (count / ms) * 1000;
      console.log(`| ${name} | ${rate.toFixed(0)} | ${(rate / ceiling).toFixed(2)}x |`);
    }
  } finally {
    stop();
  }
}

async function sendAll(pinterest: Pinterest): Promise<void> {
  const now = Math.floor(Date.now() / 1000);
  function* checkouts() {
    for (let n = 0; n < count; n++) yield checkoutOf(n, now);
  }
  let processed = 0;
  for await (const report of pinterest.conversions.sendAll("549755885175", checkouts())) {
    processed += report.processed;
  }
  if (processed !== count) throw new Error(`${processed} of ${count} events were processed`);
}

/** What one writes without a client: openapi-fetch, and every value hashed as it comes. */
async function sendPlainly(baseUrl: string): Promise<void> {
  const client = createClient<paths>({ baseUrl, headers: { authorization: "Bearer pinc_bench" } });
  const now = Math.floor(Date.now() / 1000);
  const sha256 = (text: string) =>
    createHash("sha256").update(text.trim().toLowerCase().normalize("NFC")).digest("hex");
  const calls = Array.from({ length: count / perCall }, (_, call) => async () => {
    const data = Array.from({ length: perCall }, (_event, index) => {
      const n = call * perCall + index;
      const customer = customerOf(n);
      return {
        event_name: "checkout",
        action_source: "web",
        event_time: now,
        event_id: `order-${n}`,
        event_source_url: "https://shop.example.com/checkout",
        user_data: {
          em: [sha256(customer.email)],
          ph: [sha256(customer.phone.replace(/\D/g, ""))],
          ge: [sha256(customer.gender.slice(0, 1))],
          db: [sha256(customer.dateOfBirth.replace(/\D/g, ""))],
          fn: [sha256(customer.firstName)],
          ln: [sha256(customer.lastName)],
          ct: [sha256(customer.city.replace(/\s/g, ""))],
          st: [sha256(customer.state)],
          zp: [sha256(customer.postalCode)],
          country: [sha256(customer.country)],
          external_id: [sha256(customer.externalId)],
          client_ip_address: customer.clientIpAddress,
          client_user_agent: customer.clientUserAgent,
        },
        custom_data: {
          currency: "USD" as const,
          value: "72.39",
          num_items: 2,
          order_id: `order-${n}`,
        },
      };
    });
    const { data: answer } = await client.POST(route, {
      params: { path: { ad_account_id: "549755885175" } },
      body: { data },
    });
    if (answer?.num_events_processed !== perCall) throw new Error("an answer is not whole");
  });
  await inParallel(calls);
}

let readyBody: string | undefined;

/** The least that a sender can do: the same body again and again, nothing made and nothing checked. */
async function sendReady(baseUrl: string): Promise<void> {
  const events = Array.from({ length: perCall }, (_, n) => ({
    ...checkoutOf(n, Math.floor(Date.now() / 1000)),
    custom_data: { currency: "USD", value: "72.39", num_items: 2, order_id: `order-${n}` },
  }));
  const body = (readyBody ??= JSON.stringify({ data: events }));
  const url = `${baseUrl}/ad_accounts/549755885175/events`;
  const headers = { authorization: "Bearer pinc_bench", "content-type": "application/json" };
  const calls = Array.from({ length: count / perCall }, () => async () => {
    const response = await fetch(url, { method: "POST", headers, body });
    await response.json();
  });
  await inParallel(calls);
}

async function inParallel(calls: (() => Promise<void>)[]): Promise<void> {
  const worker = async () => {
    for (let next = calls.pop(); next; next = calls.pop()) await next();
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}
