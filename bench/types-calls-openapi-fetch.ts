/** The five calls of types-calls-pinterest.ts with plain openapi-fetch. See types.ts. */
import createClient from "openapi-fetch";
import type { paths } from "../generated/schema.js";

const client = createClient<paths>({ baseUrl: "https://api.pinterest.com/v5" });

export async function fiveCallsOverOpenapiFetch(
  board_id: string,
  ad_account_id: string,
): Promise<unknown[]> {
  const { data: pins } = await client.GET("/pins", {
    params: { query: { page_size: 50, pin_metrics: true } },
  });
  const { data: board } = await client.POST("/boards", {
    body: { name: "Kitchens", privacy: "PUBLIC", is_ads_only: false },
  });
  const { data: onBoard } = await client.GET("/boards/{board_id}/pins", {
    params: { path: { board_id }, query: { page_size: 50 } },
  });
  const { data: report } = await client.POST("/ad_accounts/{ad_account_id}/events", {
    params: { path: { ad_account_id }, query: { test: true } },
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
  const { data: campaigns } = await client.GET("/ad_accounts/{ad_account_id}/campaigns", {
    params: { path: { ad_account_id }, query: { entity_statuses: ["ACTIVE"] } },
  });
  return [
    pins?.items[0]?.title,
    board?.id,
    onBoard?.items[0]?.id,
    report?.events[0]?.status,
    campaigns?.items[0]?.name,
  ];
}
