import { Pinterest, type ConversionEvent } from "pinterest-client";

/** What a snippet may use without saying where it comes from. */
export const accessToken = "access-token-for-snippets";
export const pinterest = new Pinterest();
export const adAccountId = "549755885175";
export const vault = { read: (name: string) => Promise.resolve({ token: accessToken, name }) };
export const events: ConversionEvent[] = [
  {
    event_name: "checkout",
    action_source: "web",
    event_time: new Date(),
    event_id: "order-1001",
    user_data: { client_ip_address: "203.0.113.7", client_user_agent: "Mozilla/5.0" },
  },
];
