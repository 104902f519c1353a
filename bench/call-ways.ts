import createClient from "openapi-fetch";
import { request as undiciRequest } from "undici";
import type { paths } from "../generated/schema.js";
import { Pinterest } from "pinterest-client";
import { undiciFetch } from "pinterest-client/undici";
import { peerWays } from "./peers.js";

/** The ways that need no generator. */
export const ownWays = [
  "raw fetch",
  "openapi-fetch, plain",
  "pinterest-client",
  "pinterest-client/undici",
  "undici.request",
] as const;

/** What a worker is started with, as JSON in its first argument. */
export interface CallWorkerOptions {
  readonly way: string;
  readonly baseUrl: string;
  /** Events per call. */
  readonly events: number;
  /** The modules of the other generators, by name. */
  readonly modules: Readonly<Record<string, string>>;
}

/** Makes a call. */
export type Way = () => Promise<unknown>;

const adAccount = "549755885175";
const token = "pina_bench";

/** Returns a function that makes a call in one way. */
export async function findWay({ way, baseUrl, events, modules }: CallWorkerOptions): Promise<Way> {
  const body = eventBody(events);
  const route = "/ad_accounts/{ad_account_id}/events";
  const url = `${baseUrl}/ad_accounts/${adAccount}/events?test=true`;
  const authorization = `Bearer ${token}`;
  const headers = { authorization, "content-type": "application/json" };
  const options = { path: { ad_account_id: adAccount }, query: { test: true }, body };
  switch (way as (typeof ownWays)[number]) {
    case "raw fetch":
      return async () => {
        const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
        return response.json();
      };
    case "openapi-fetch, plain": {
      const plain = createClient<paths>({ baseUrl, headers: { authorization } });
      const params = { path: options.path, query: options.query };
      return () => plain.POST(route, { params, body });
    }
    case "pinterest-client": {
      const pinterest = new Pinterest({ accessToken: token, baseUrl });
      return () => pinterest.post(route, options);
    }
    case "pinterest-client/undici": {
      const pinterest = new Pinterest({ accessToken: token, baseUrl, fetch: undiciFetch() });
      return () => pinterest.post(route, options);
    }
    case "undici.request":
      return async () => {
        const init = { method: "POST", headers, body: JSON.stringify(body) } as const;
        return (await undiciRequest(url, init)).body.json();
      };
    default:
      return await peerWays(modules, { baseUrl, token, body, way });
  }
}

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
