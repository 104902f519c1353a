/** Five calls with this client; only compiled, never run. See types.ts. */
import { Pinterest } from "pinterest-client";

const pinterest = new Pinterest({ accessToken: "token" });

export async function fiveCalls(board_id: string, ad_account_id: string): Promise<unknown[]> {
  const pins = await pinterest.get("/pins", { query: { page_size: 50, pin_metrics: true } });
  const board = await pinterest.post("/boards", {
    body: { name: "Kitchens", privacy: "PUBLIC", is_ads_only: false },
  });
  const onBoard = await pinterest.get("/boards/{board_id}/pins", {
    path: { board_id },
    query: { page_size: 50 },
  });
  const report = await pinterest.post("/ad_accounts/{ad_account_id}/events", {
    path: { ad_account_id },
    query: { test: true },
    body: {
      data: [
        {
          event_name: "checkout",
          action_source: "web",
          event_time: 1_700_000_000,
          event_id: "order-1",
          user_data: { em: ["0".repeat(64)] },
          custom_data: { currency: "USD", value: "72.39" },
        },
      ],
    },
  });
  const campaigns = await pinterest.get("/ad_accounts/{ad_account_id}/campaigns", {
    path: { ad_account_id },
    query: { entity_statuses: ["ACTIVE"] },
  });
  return [
    pins.items[0]?.title,
    board.id,
    onBoard.items[0]?.id,
    report.events[0]?.status,
    campaigns.items[0]?.name,
  ];
}
