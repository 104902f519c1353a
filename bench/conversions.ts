import { createHash, hash } from "node:crypto";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import createClient from "openapi-fetch";
import { request as undiciRequest } from "undici";
import type { paths } from "../generated/schema.js";
import { Pinterest } from "pinterest-client";
import { undiciFetch } from "pinterest-client/undici";
import { plainCheckoutOf, sendCheckouts, type WireEvent } from "./customers.js";
import { measure } from "./measure.js";
import type { Share } from "./sender.js";
import { startServer } from "./start-server.js";
import type { BenchTable } from "./table.js";

/** Pinterest's limit for one ad account in events per second: 5,000 calls per minute of 1,000 events each. */
const ceiling = (5_000 * 1_000) / 60;
const count = 100_000;
const perCall = 1_000;
const route = "/ad_accounts/{ad_account_id}/events";

/**
 * Measures everything from raw customer data to outcomes: normalizing, hashing, checking, batching and sending
 * to a server in another process. Compares it with other ways to send the same customers, some of which do
 * less work.
 */
export async function benchConversions(): Promise<BenchTable[]> {
  const { baseUrl, stop } = await startServer();
  const threads = [startSender(), startSender()];
  try {
    const options = { conversionToken: "pinc_bench", baseUrl };
    const overUndici = new Pinterest({ ...options, fetch: undiciFetch() });
    const overFetch = new Pinterest(options);
    const medians = await measure(
      {
        "pinterest-client/undici": () => sendAll(overUndici),
        "pinterest-client/undici, two threads": () => sendInThreads(threads, baseUrl),
        "pinterest-client": () => sendAll(overFetch),
        "openapi-fetch and createHash": () => sendPlainly(baseUrl),
        "undici.request and crypto.hash": () => sendBarely(baseUrl),
        "raw fetch, bodies ready": () => sendReady(baseUrl),
      },
      5,
    );
    const rows = Object.entries(medians).map(([name, ms]) => {
      const rate = (count / ms) * 1000;
      return { name, numbers: [Math.round(rate), rate / ceiling] };
    });
    const columns = ["way", "events/s", "of the ceiling"] as const;
    return [{ id: "conversions", title: "Conversions, from raw data to outcomes", columns, rows }];
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
    stop();
  }
}

/** Registers tsx in the thread: by default it works only in the main thread. */
function startSender(): Worker {
  const { href } = new URL("sender.ts", import.meta.url);
  const script = `import("tsx/esm/api").then(({ register }) => (register(), import("${href}")))`;
  return new Worker(script, { eval: true });
}

async function sendAll(pinterest: Pinterest): Promise<void> {
  assertAllProcessed(await sendCheckouts(pinterest, { count }));
}

/** Sends from two threads, each with its own client and half of the customers. */
async function sendInThreads(threads: readonly Worker[], baseUrl: string): Promise<void> {
  const shares = threads.map(async (thread, from) => {
    const share: Share = { baseUrl, from, step: threads.length, count };
    thread.postMessage(share);
    const [processed] = (await once(thread, "message")) as [number];
    return processed;
  });
  assertAllProcessed((await Promise.all(shares)).reduce((sum, processed) => sum + processed, 0));
}

function assertAllProcessed(processed: number): void {
  if (processed !== count) throw new Error(`${processed} of ${count} events were processed`);
}

/** Typical code without this client: openapi-fetch, and every value hashed with minimal normalization. */
async function sendPlainly(baseUrl: string): Promise<void> {
  const client = createClient<paths>({ baseUrl, headers: { authorization: "Bearer pinc_bench" } });
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  await sendBatches(sha256, async (data) => {
    const { data: answer } = await client.POST(route, {
      params: { path: { ad_account_id: "549755885175" } },
      body: { data },
    });
    return answer?.num_events_processed;
  });
}

/** The same as {@link sendPlainly}, with the fastest functions of Node. */
async function sendBarely(baseUrl: string): Promise<void> {
  const url = `${baseUrl}/ad_accounts/549755885175/events`;
  const headers = { authorization: "Bearer pinc_bench", "content-type": "application/json" };
  const sha256 = (text: string) => hash("sha256", text, "hex");
  await sendBatches(sha256, async (data) => {
    const body = JSON.stringify({ data });
    const answer = await undiciRequest(url, { method: "POST", headers, body });
    return ((await answer.body.json()) as { num_events_processed: number }).num_events_processed;
  });
}

/** Hashes customers with minimal normalization and no checks, and sends four batches at a time. */
async function sendBatches(
  sha256: (text: string) => string,
  send: (data: WireEvent[]) => Promise<number | undefined>,
): Promise<void> {
  const now = Math.floor(Date.now() / 1000);
  const calls = Array.from({ length: count / perCall }, (_, call) => async () => {
    const data = Array.from({ length: perCall }, (_event, index) =>
      plainCheckoutOf(call * perCall + index, now, sha256),
    );
    if ((await send(data)) !== perCall) throw new Error("not all events of a batch were processed");
  });
  await inParallel(calls);
}

let readyBody: string | undefined;

/** The lower bound: sends the same prepared body again and again. */
async function sendReady(baseUrl: string): Promise<void> {
  const now = Math.floor(Date.now() / 1000);
  const events = Array.from({ length: perCall }, (_, n) =>
    plainCheckoutOf(n, now, (text) => text.padEnd(64, "0").slice(0, 64)),
  );
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
