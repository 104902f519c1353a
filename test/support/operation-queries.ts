/** What people type to find an operation, typing errors included, and the operation that they mean. */
export const operationQueries = [
  ["conversion events", "events/create"],
  ["conversoin events", "events/create"],
  ["create pin", "pins/create"],
  ["crate board", "boards/create"],
  ["list bords", "boards/list"],
  ["ad account analytics", "ad_account/analytics"],
  ["customer list", "customer_lists/list"],
  ["upload media", "media/create"],
  ["catalog feed", "feeds/list"],
  ["keyword bid", "keywords/update"],
  ["remove board", "boards/delete"],
  ["edit campaign", "campaigns/update"],
  ["trending keywords", "trending_keywords/list"],
  ["trendign keywords", "trending_keywords/list"],
  ["GET /boards", "boards/list"],
  ["/user_account", "user_account/get"],
] as const;
