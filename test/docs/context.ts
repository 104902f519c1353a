import { Pinterest, type ConversionEvent } from "pinterest-client";

/** What a snippet may use without saying where it comes from. */
export const accessToken = "access-token-for-snippets";
export const pinterest = new Pinterest();
export const adAccountId = "549755885175";
export const vault = { read: (name: string) => Promise.resolve({ token: accessToken, name }) };

/** Of an app, and of somebody who connects it to their account. */
export const appId = "1234567";
export const appSecret = "app-secret-for-snippets";
export const redirectUri = "https://shop.example/connected";
export const refreshToken = "refresh-token-for-snippets";
export const session = new Map<string, string>();
export const query = {
  get: (name: string) => (name === "state" ? session.get("state") : "code-for-snippets"),
};
export const redirect = (url: string): URL => new URL(url, redirectUri);
const kept = new Map<string, object>();
export const store = {
  read: (name: string) =>
    Promise.resolve({
      access_token: `access-token-of-${name}`,
      refresh_token: `${refreshToken}-of-${name}`,
      expiresAt: new Date(0).toISOString(),
    }),
  write: (name: string, tokens: object) =>
    Promise.resolve(kept.set(name, tokens)).then(() => undefined),
};

export const events: ConversionEvent[] = [
  {
    event_name: "checkout",
    action_source: "web",
    event_time: new Date(),
    event_id: "order-1001",
    user_data: { client_ip_address: "203.0.113.7", client_user_agent: "Mozilla/5.0" },
  },
];

/** Of a shop: an order, and the request that placed it. */
export const order = {
  id: "1001",
  placedAt: new Date(),
  currency: "USD",
  total: 72.38,
  customer: {
    id: 42,
    email: " Jane@Example.com",
    workEmailSha256: "8c87b489ce35cf2e2f39f80e282cb2e804932a56a213983eeeb428407d43b52d",
    phone: "+1 (415) 555-0132",
    city: "San Francisco",
    country: "US",
  },
  lines: [{ sku: "cup-7", price: 36.19, quantity: 2 }],
};
export const { customer } = order;
export const visit = {
  url: "https://shop.example/thanks?epik=dj0yJn",
  cookie: "_epik=dj0yJn",
  ip: "203.0.113.7",
  userAgent: "Mozilla/5.0",
};
export const request = { url: visit.url, headers: { cookie: visit.cookie } };
export const form: { email?: string; phone?: string } = { email: customer.email };
export const consent = { advertising: true };
export const [event] = events as [ConversionEvent];
export async function* readEvents(from = 0) {
  yield* await Promise.resolve(events.slice(from));
}
export interface Progress {
  position: number;
  again: ConversionEvent[];
}
let progress: Progress = { position: 0, again: [] };
export const journal = {
  load: () => Promise.resolve(progress),
  save: (now: Progress) => Promise.resolve((progress = now)),
};
export const outbox = { keep: (ids: string[]) => Promise.resolve(ids.length) };
