import type { SnippetValues } from "../../site/lib/operation.js";

const id = "549755885175";

/** Values that the calls on some pages have in addition: what most callers of the operation set. */
export const examples: Readonly<Record<string, SnippetValues>> = {
  "boards/create": { name: "Kitchens", privacy: "SECRET" },
  "boards/list": { page_size: 50 },
  "events/create": {
    data: [
      {
        event_name: "checkout",
        action_source: "web",
        event_time: 1_772_366_400,
        event_id: "order-1001",
        user_data: {
          em: ["8c87b489ce35cf2e2f39f80e282cb2e804932a56a213983eeeb428407d43b52d"],
          client_ip_address: "203.0.113.7",
          client_user_agent: "Mozilla/5.0",
        },
        custom_data: { currency: "USD", value: "72.39", num_items: 2 },
      },
    ],
  },
  "oauth/token": { code: "the-code-of-the-redirect" },
  "pins/create": {
    board_id: id,
    title: "A kitchen",
    link: "https://example.com/kitchens",
    media_source: { source_type: "image_url", url: "https://example.com/kitchen.jpg" },
  },
  "pins/save": { board_id: id },
  "pins/update": { title: "A kitchen" },
};
