import createClient from "openapi-fetch";
import { request as undiciRequest } from "undici";
import type { paths } from "../generated/schema.js";
import { Pinterest } from "pinterest-client";
import { undiciFetch } from "pinterest-client/undici";
import { measure, type Medians } from "./measure.js";
import { makePeers } from "./peers.js";
import { startServer } from "./start-server.js";
import { type BenchTable, withRatios } from "./table.js";

const adAccount = "549755885175";
const token = "pina_bench";

function eventBody(count: number) {
  return {
    data: Array.from({ length: count }, (_, n) => ({
      event_name: "checkout" as const,
      action_source: "web" as const,
      event_time: 1_700_000_000 + n,
      event_id: `order-${n}`,
      user_data: { em: ["0".repeat(64)], client_ip_address: "203.0.113.7" },
      custom_data: { currency: "USD" as const, value: "72.39" },
    })),
  };
}

/** Measures calls to a server in another process, one at a time and sixteen at a time. */
export async function benchCalls(): Promise<BenchTable[]> {
  const tables: BenchTable[] = [];
  const peers = await makePeers();
  const { baseUrl, stop } = await startServer();
  try {
    for (const count of [1, 1_000]) {
      const body = eventBody(count);
      const ways = { ...waysToSend(baseUrl, body), ...peers.ways(baseUrl, token, body) };
      for (const width of [1, 16]) {
        const calls = count === 1 ? 1_024 : 128;
        const runs = Object.entries(ways).map(
          ([name, send]) => [name, () => sendMany(send, calls, width)] as const,
        );
        const medians = await measure(Object.fromEntries(runs), 9);
        for (const name of Object.keys(medians)) medians[name] = (medians[name] ?? 0) / calls;
        const events = count === 1 ? "one event" : `${count} events`;
        const table = {
          id: `calls-${count}-by-${width}`,
          title: `A call with ${events}, ${width === 1 ? "one by one" : `${width} at a time`}`,
          ...(count === 1 && { note: compareWithAims(medians) }),
        };
        tables.push(withRatios(table, ["way", "ms"], medians));
      }
    }
  } finally {
    stop();
    peers.remove();
  }
  return tables;
}

const plainWay = "openapi-fetch, plain";

/** The aims for calls with one event. In larger calls nearly all time is spent on JSON. */
const aims = [
  { way: "pinterest-client", over: plainWay, most: 0.9 },
  { way: "pinterest-client/undici", over: "raw fetch", most: 0.5 },
];

function compareWithAims(medians: Medians): string {
  const sentences = aims.map(({ way, over, most }) => {
    const ratio = (medians[way] ?? Number.NaN) / (medians[over] ?? Number.NaN);
    return `${way} takes ${ratio.toFixed(2)}x of the time of ${over}; the target is ${most}x or less.`;
  });
  return sentences.join(" ");
}

async function sendMany(send: () => Promise<unknown>, calls: number, width: number): Promise<void> {
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await send();
  };
  await Promise.all(Array.from({ length: width }, worker));
}

function waysToSend(baseUrl: string, body: ReturnType<typeof eventBody>) {
  const route = "/ad_accounts/{ad_account_id}/events";
  const url = `${baseUrl}/ad_accounts/${adAccount}/events?test=true`;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const plain = createClient<paths>({ baseUrl, headers: { authorization: headers.authorization } });
  const overFetch = new Pinterest({ accessToken: token, baseUrl });
  const overUndici = new Pinterest({ accessToken: token, baseUrl, fetch: undiciFetch() });
  const options = { path: { ad_account_id: adAccount }, query: { test: true }, body };
  return {
    "raw fetch": async () => {
      const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
      return response.json();
    },
    [plainWay]: () =>
      plain.POST(route, {
        params: { path: { ad_account_id: adAccount }, query: { test: true } },
        body,
      }),
    "pinterest-client": () => overFetch.post(route, options),
    "pinterest-client/undici": () => overUndici.post(route, options),
    "undici.request": async () => {
      const answer = await undiciRequest(url, {
        method: "POST",
        headers,
        body: JSON.stringify(body),
      });
      return answer.body.json();
    },
  };
}
