// Pinterest API 5.23.0, written by `npm run generate`. Do not edit.

/** The version of the Pinterest API that this was generated from. */
export const apiVersion = "5.23.0";

/**
 * What the types of `schema.ts` cannot carry, by path and method. To stay small the table leaves out
 * what is usual:
 *
 * - `id`: the operationId; documented, with - for /, at https://developers.pinterest.com/docs/api/v5/<id>
 * - `credentials`: the security schemes accepted; left out: `pinterest_oauth2` alone
 * - `scopes`: the OAuth scopes needed, all of them; left out: none
 * - `rateLimit`: the rate-limit category
 * - `sandbox`: `false` where the sandbox does not offer the operation
 * - `test`: `true` where it takes `?test=true`
 * - `idempotent`: `true` where a POST may be repeated
 * - `recordsNothing`: `true` where a POST leaves no trace in Pinterest's data
 * - `paginated`: `true` where its list comes in pages, by bookmark
 * - `form`: `true` where the body is urlencoded; any other body is JSON
 * - `empty`: `true` where a success may come without content
 * - `query`: the style of list and object parameters; left out: `form` exploded (`a=1&a=2`).
 *   Here `form` means joined by commas (`a=1,2`).
 */

export const operations = {
  "/ad_accounts": {
    get: {
      id: "ad_accounts/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      paginated: true,
    },
    post: { id: "ad_accounts/create", scopes: ["ads:write"], rateLimit: "ads_write" },
  },
  "/ad_accounts/{ad_account_id}": {
    get: {
      id: "ad_accounts/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
    },
  },
  "/ad_accounts/{ad_account_id}/ad_groups": {
    get: {
      id: "ad_groups/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      paginated: true,
    },
    post: { id: "ad_groups/create", scopes: ["ads:write"], rateLimit: "ads_write" },
    patch: { id: "ad_groups/update", scopes: ["ads:write"], rateLimit: "ads_write" },
  },
  "/ad_accounts/{ad_account_id}/ad_groups/analytics": {
    get: {
      id: "ad_groups/analytics",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      query: { columns: "form" },
    },
  },
  "/ad_accounts/{ad_account_id}/ad_groups/audience_sizing": {
    post: {
      id: "ad_groups/audience_sizing",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      idempotent: true,
      recordsNothing: true,
    },
  },
  "/ad_accounts/{ad_account_id}/ad_groups/targeting_analytics": {
    get: {
      id: "ad_groups_targeting_analytics/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      query: { targeting_types: "form", columns: "form", attribution_types: "form" },
    },
  },
  "/ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}": {
    get: {
      id: "ad_groups/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
    },
  },
  "/ad_accounts/{ad_account_id}/ad_previews": {
    post: { id: "ad_previews/create", scopes: ["ads:write"], rateLimit: "ads_write" },
  },
  "/ad_accounts/{ad_account_id}/ads": {
    get: {
      id: "ads/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      paginated: true,
    },
    post: { id: "ads/create", scopes: ["ads:write"], rateLimit: "ads_write" },
    patch: { id: "ads/update", scopes: ["ads:write"], rateLimit: "ads_write" },
  },
  "/ad_accounts/{ad_account_id}/ads/analytics": {
    get: {
      id: "ads/analytics",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      query: { columns: "form" },
    },
  },
  "/ad_accounts/{ad_account_id}/ads/targeting_analytics": {
    get: {
      id: "ad_targeting_analytics/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      query: { targeting_types: "form", columns: "form", attribution_types: "form" },
    },
  },
  "/ad_accounts/{ad_account_id}/ads/{ad_id}": {
    get: {
      id: "ads/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
    },
  },
  "/ad_accounts/{ad_account_id}/ads_credit/discounts": {
    get: {
      id: "ads_credits_discounts/get",
      scopes: ["ads:read", "billing:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/ad_accounts/{ad_account_id}/ads_credit/redeem": {
    post: {
      id: "ads_credit/redeem",
      scopes: ["ads:write", "billing:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/advertiser_defined_events": {
    get: {
      id: "advertiser_defined_events/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/analytics": {
    get: {
      id: "ad_account/analytics",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      query: { columns: "form" },
    },
  },
  "/ad_accounts/{ad_account_id}/audience_insights": {
    get: {
      id: "audience_insights/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/audiences": {
    get: {
      id: "audiences/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
    post: { id: "audiences/create", scopes: ["ads:write"], rateLimit: "ads_write", sandbox: false },
  },
  "/ad_accounts/{ad_account_id}/audiences/ad_accounts/shared": {
    patch: {
      id: "update_ad_account_to_ad_account_shared_audience",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/audiences/businesses/shared": {
    patch: {
      id: "update_ad_account_to_business_shared_audience",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/audiences/shared/accounts": {
    get: {
      id: "ad_accounts_audiences_shared_accounts/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/ad_accounts/{ad_account_id}/audiences/{audience_id}": {
    get: {
      id: "audiences/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
    patch: {
      id: "audiences/update",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/bid_floor": {
    post: {
      id: "ad_groups_bid_floor/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      idempotent: true,
      recordsNothing: true,
    },
  },
  "/ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download": {
    get: {
      id: "billing_invoice_download/get",
      scopes: ["ads:read", "billing:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/billing_invoices": {
    get: {
      id: "billing_invoices/get",
      scopes: ["ads:read", "billing:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/ad_accounts/{ad_account_id}/billing_profiles": {
    get: {
      id: "billing_profiles/get",
      scopes: ["ads:read", "billing:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/ad_accounts/{ad_account_id}/bulk/download": {
    post: {
      id: "bulk_download/create",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/bulk/upsert": {
    post: {
      id: "bulk_upsert/create",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/bulk/{bulk_request_id}": {
    get: {
      id: "bulk_request/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/campaigns": {
    get: {
      id: "campaigns/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      paginated: true,
    },
    post: { id: "campaigns/create", scopes: ["ads:write"], rateLimit: "ads_write" },
    patch: { id: "campaigns/update", scopes: ["ads:write"], rateLimit: "ads_write" },
  },
  "/ad_accounts/{ad_account_id}/campaigns/analytics": {
    get: {
      id: "campaigns/analytics",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      query: { columns: "form" },
    },
  },
  "/ad_accounts/{ad_account_id}/campaigns/targeting_analytics": {
    get: {
      id: "campaign_targeting_analytics/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      query: { targeting_types: "form", columns: "form", attribution_types: "form" },
    },
  },
  "/ad_accounts/{ad_account_id}/campaigns/{campaign_id}": {
    get: {
      id: "campaigns/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
    },
  },
  "/ad_accounts/{ad_account_id}/conversion_eqs": {
    get: {
      id: "conversion_eqs/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/conversion_tags": {
    get: {
      id: "conversion_tags/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
    post: {
      id: "conversion_tags/create",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible": {
    get: {
      id: "ocpm_eligible_conversion_tags/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/conversion_tags/page_visit": {
    get: {
      id: "page_visit_conversion_tags/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}": {
    get: {
      id: "conversion_tags/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/customer_lists": {
    get: {
      id: "customer_lists/list",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
    post: {
      id: "customer_lists/create",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}": {
    get: {
      id: "customer_lists/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
    patch: {
      id: "customer_lists/update",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads": {
    post: {
      id: "customer_list_uploads/create",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}":
    {
      get: {
        id: "customer_list_uploads/get",
        scopes: ["ads:read"],
        rateLimit: "ads_read",
        sandbox: false,
      },
    },
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}/run":
    {
      post: {
        id: "customer_list_uploads/run",
        scopes: ["ads:write"],
        rateLimit: "ads_write",
        sandbox: false,
      },
    },
  "/ad_accounts/{ad_account_id}/events": {
    post: {
      id: "events/create",
      credentials: ["pinterest_oauth2", "conversion_token"],
      scopes: ["ads:write"],
      rateLimit: "ads_conversions",
      sandbox: false,
      test: true,
      idempotent: true,
    },
  },
  "/ad_accounts/{ad_account_id}/insights/audiences": {
    get: {
      id: "audience_insights_scope_and_type/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/keywords": {
    get: {
      id: "keywords/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      paginated: true,
    },
    post: { id: "keywords/create", scopes: ["ads:write"], rateLimit: "ads_write" },
    patch: { id: "keywords/update", scopes: ["ads:write"], rateLimit: "ads_write" },
  },
  "/ad_accounts/{ad_account_id}/keywords/metrics": {
    get: {
      id: "country_keywords_metrics/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      query: { keywords: "form" },
    },
  },
  "/ad_accounts/{ad_account_id}/labels": {
    get: { id: "labels/list", scopes: ["ads:read"], rateLimit: "ads_read", paginated: true },
    post: { id: "labels/create", scopes: ["ads:write"], rateLimit: "ads_write" },
    patch: { id: "labels/update", scopes: ["ads:write"], rateLimit: "ads_write" },
  },
  "/ad_accounts/{ad_account_id}/lead_forms": {
    get: { id: "lead_forms/list", scopes: ["ads:read"], rateLimit: "ads_read", paginated: true },
    post: {
      id: "lead_forms/create",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
    patch: {
      id: "lead_forms/update",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}": {
    get: { id: "lead_form/get", scopes: ["ads:read"], rateLimit: "ads_read" },
  },
  "/ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}/test": {
    post: {
      id: "lead_form_test/create",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/leads/subscriptions": {
    get: {
      id: "ad_accounts_subscriptions/get_list",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
    post: { id: "ad_accounts_subscriptions/post", scopes: ["ads:write"], rateLimit: "ads_write" },
  },
  "/ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}": {
    get: {
      id: "ad_accounts_subscriptions/get_by_id",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
    delete: {
      id: "ad_accounts_subscriptions/del_by_id",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
      empty: true,
    },
  },
  "/ad_accounts/{ad_account_id}/leads_export": {
    post: {
      id: "leads_export/create",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/leads_export/{leads_export_id}": {
    get: { id: "leads_export/get", scopes: ["ads:read"], rateLimit: "ads_read", sandbox: false },
  },
  "/ad_accounts/{ad_account_id}/mmm_reports": {
    get: {
      id: "analytics/get_mmm_report",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
    post: {
      id: "analytics/create_mmm_report",
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/msot/events": {
    post: {
      id: "msot_events/create",
      scopes: ["msot:write"],
      rateLimit: "msot_write",
      sandbox: false,
      empty: true,
    },
  },
  "/ad_accounts/{ad_account_id}/order_lines": {
    get: { id: "order_lines/list", scopes: ["ads:read"], rateLimit: "ads_read", paginated: true },
  },
  "/ad_accounts/{ad_account_id}/order_lines/{order_line_id}": {
    get: { id: "order_lines/get", scopes: ["ads:read"], rateLimit: "ads_read" },
  },
  "/ad_accounts/{ad_account_id}/pins/analytics": {
    get: {
      id: "ad_pins/analytics",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      sandbox: false,
      query: { columns: "form" },
    },
  },
  "/ad_accounts/{ad_account_id}/product_group_promotions": {
    get: {
      id: "product_group_promotions/list",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
    post: {
      id: "product_group_promotions/create",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
    patch: {
      id: "product_group_promotions/update",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/product_group_promotions/{product_group_promotion_id}": {
    get: {
      id: "product_group_promotions/get",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/product_groups/analytics": {
    get: {
      id: "product_groups/analytics",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      sandbox: false,
      query: { columns: "form" },
    },
  },
  "/ad_accounts/{ad_account_id}/promotions": {
    get: {
      id: "promotions/list",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
    post: {
      id: "promotions/create",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
    patch: {
      id: "promotions/update",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/promotions/{promotion_id}": {
    get: { id: "promotions/get", scopes: ["ads:read"], rateLimit: "ads_read", sandbox: false },
    delete: {
      id: "promotions/delete",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
      empty: true,
    },
  },
  "/ad_accounts/{ad_account_id}/reports": {
    get: {
      id: "analytics/get_report",
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      sandbox: false,
    },
    post: {
      id: "analytics/create_report",
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/reports/brand_category_sku": {
    get: {
      id: "analytics/get_conversion_product_report",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
    post: {
      id: "analytics/create_conversion_product_report",
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/sandbox": {
    delete: { id: "sandbox/delete", scopes: ["ads:write"], rateLimit: "ads_write" },
  },
  "/ad_accounts/{ad_account_id}/ssio/accounts": {
    get: { id: "ssio_accounts/get", scopes: ["ads:read"], rateLimit: "ads_read" },
  },
  "/ad_accounts/{ad_account_id}/ssio/insertion_orders": {
    post: { id: "ssio_insertion_order/create", scopes: ["ads:write"], rateLimit: "ads_write" },
    patch: { id: "ssio_insertion_order/edit", scopes: ["ads:write"], rateLimit: "ads_write" },
  },
  "/ad_accounts/{ad_account_id}/ssio/insertion_orders/status": {
    get: {
      id: "ssio_insertion_orders_status/get_by_ad_account",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      paginated: true,
    },
  },
  "/ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status": {
    get: {
      id: "ssio_insertion_orders_status/get_by_pin_order_id",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
    },
  },
  "/ad_accounts/{ad_account_id}/ssio/order_lines": {
    get: {
      id: "ssio_order_lines/get_by_ad_account",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      paginated: true,
    },
  },
  "/ad_accounts/{ad_account_id}/targeting_analytics": {
    get: {
      id: "ad_account_targeting_analytics/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      query: { targeting_types: "form", columns: "form", attribution_types: "form" },
    },
  },
  "/ad_accounts/{ad_account_id}/targeting_templates": {
    get: {
      id: "targeting_template/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
    post: {
      id: "targeting_template/create",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
    patch: {
      id: "targeting_template/update",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      empty: true,
    },
  },
  "/ad_accounts/{ad_account_id}/templates": {
    get: { id: "templates/list", scopes: ["ads:read"], rateLimit: "ads_read", paginated: true },
  },
  "/ad_accounts/{ad_account_id}/templates/{template_id}/reports": {
    post: {
      id: "analytics/create_template_report",
      scopes: ["ads:read"],
      rateLimit: "ads_analytics",
      sandbox: false,
    },
  },
  "/ad_accounts/{ad_account_id}/terms_of_service": {
    get: { id: "terms_of_service/get", scopes: ["ads:read"], rateLimit: "ads_read" },
  },
  "/advanced_auction/items/get": {
    post: {
      id: "advanced_auction_items_get/post",
      scopes: ["ads:read", "catalogs:read"],
      rateLimit: "advanced_auction_read",
      idempotent: true,
      recordsNothing: true,
    },
  },
  "/advanced_auction/items/submit": {
    post: {
      id: "advanced_auction_items_submit/post",
      scopes: ["ads:write", "catalogs:read"],
      rateLimit: "advanced_auction_write",
    },
  },
  "/boards": {
    get: {
      id: "boards/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read"],
      rateLimit: "org_read",
      paginated: true,
    },
    post: {
      id: "boards/create",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read", "boards:write"],
      rateLimit: "org_write",
    },
  },
  "/boards/{board_id}": {
    get: {
      id: "boards/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read"],
      rateLimit: "org_read",
    },
    delete: {
      id: "boards/delete",
      scopes: ["boards:read", "boards:write"],
      rateLimit: "org_write",
      empty: true,
    },
    patch: {
      id: "boards/update",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read", "boards:write"],
      rateLimit: "org_write",
    },
  },
  "/boards/{board_id}/pins": {
    get: {
      id: "boards/list_pins",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read", "pins:read"],
      rateLimit: "org_read",
      paginated: true,
    },
  },
  "/boards/{board_id}/sections": {
    get: {
      id: "board_sections/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read"],
      rateLimit: "org_read",
      paginated: true,
    },
    post: {
      id: "board_sections/create",
      scopes: ["boards:read", "boards:write"],
      rateLimit: "org_write",
    },
  },
  "/boards/{board_id}/sections/{section_id}": {
    delete: {
      id: "board_sections/delete",
      scopes: ["boards:read", "boards:write"],
      rateLimit: "org_write",
      empty: true,
    },
    patch: {
      id: "board_sections/update",
      scopes: ["boards:read", "boards:write"],
      rateLimit: "org_write",
    },
  },
  "/boards/{board_id}/sections/{section_id}/pins": {
    get: {
      id: "board_sections/list_pins",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read", "pins:read"],
      rateLimit: "org_read",
      paginated: true,
    },
  },
  "/business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts": {
    post: {
      id: "brand_accounts/create",
      scopes: ["biz_access:read", "biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_account_id}": {
    patch: {
      id: "brand_accounts/update",
      scopes: ["biz_access:read", "biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/businesses/employers": {
    get: {
      id: "get/business_employers",
      scopes: ["biz_access:read"],
      rateLimit: "ads_read",
      paginated: true,
    },
  },
  "/businesses/invites": {
    patch: {
      id: "respond_business_access_invites",
      scopes: ["biz_access:read", "biz_access:write"],
      rateLimit: "ads_write",
    },
  },
  "/businesses/{business_id}/asset_groups": {
    post: {
      id: "asset_group/create",
      scopes: ["biz_access:read", "biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
    delete: {
      id: "asset_group/delete",
      scopes: ["biz_access:read", "biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
    patch: {
      id: "asset_group/update",
      scopes: ["biz_access:read", "biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/businesses/{business_id}/assets": {
    get: {
      id: "business_assets/get",
      scopes: ["biz_access:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/businesses/{business_id}/assets/{asset_id}/members": {
    get: {
      id: "business_asset_members/get",
      scopes: ["biz_access:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/businesses/{business_id}/assets/{asset_id}/partners": {
    get: {
      id: "business_asset_partners/get",
      scopes: ["biz_access:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/businesses/{business_id}/audiences": {
    get: {
      id: "shared_audiences_for_business/list",
      scopes: ["biz_access:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/businesses/{business_id}/audiences/ad_accounts/shared": {
    patch: {
      id: "update_business_to_ad_account_shared_audience",
      scopes: ["biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/businesses/{business_id}/audiences/businesses/shared": {
    patch: {
      id: "update_business_to_business_shared_audience",
      scopes: ["biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/businesses/{business_id}/audiences/shared/accounts": {
    get: {
      id: "business_account_audiences_shared_accounts/list",
      scopes: ["biz_access:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/businesses/{business_id}/invites": {
    get: {
      id: "get/invites",
      scopes: ["biz_access:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
    post: {
      id: "create_membership_or_partnership_invites",
      scopes: ["biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
    delete: {
      id: "cancel_invites_or_requests",
      scopes: ["biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/businesses/{business_id}/invites/assets/access": {
    post: {
      id: "create_asset_invites",
      scopes: ["biz_access:read", "biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/businesses/{business_id}/members": {
    get: {
      id: "get/business_members",
      scopes: ["biz_access:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
    delete: {
      id: "delete_business_membership",
      scopes: ["biz_access:read", "biz_access:write"],
      rateLimit: "ads_write",
    },
    patch: {
      id: "update/business_memberships",
      scopes: ["biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/businesses/{business_id}/members/assets/access": {
    delete: {
      id: "business_members_asset_access/delete",
      scopes: ["biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
    patch: {
      id: "business_members_asset_access/update",
      scopes: ["biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/businesses/{business_id}/members/{member_id}/assets": {
    get: {
      id: "business_member_assets/get",
      scopes: ["biz_access:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/businesses/{business_id}/partners": {
    get: {
      id: "get/business_partners",
      scopes: ["biz_access:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
    delete: {
      id: "delete_business_partners",
      scopes: ["biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/businesses/{business_id}/partners/assets": {
    delete: {
      id: "delete_partner_asset_access_handler_impl",
      scopes: ["biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
    patch: {
      id: "update_partner_asset_access_handler_impl",
      scopes: ["biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/businesses/{business_id}/partners/{partner_id}/assets": {
    get: {
      id: "business_partner_asset_access/get",
      scopes: ["biz_access:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/businesses/{business_id}/requests/assets/access": {
    post: {
      id: "asset_access_requests/create",
      scopes: ["biz_access:read", "biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/businesses/{business_id}/system_users/{system_user_id}": {
    patch: {
      id: "system_user/update",
      scopes: ["biz_access:read", "biz_access:write"],
      rateLimit: "ads_write",
      sandbox: false,
      empty: true,
    },
  },
  "/catalogs": {
    get: {
      id: "catalogs/list",
      scopes: ["catalogs:read"],
      rateLimit: "catalogs_read",
      paginated: true,
    },
    post: { id: "catalogs/create", scopes: ["catalogs:write"], rateLimit: "catalogs_write" },
  },
  "/catalogs/available_filter_values": {
    get: {
      id: "catalogs/available_filter_values",
      scopes: ["catalogs:read"],
      rateLimit: "catalogs_read",
    },
  },
  "/catalogs/feeds": {
    get: {
      id: "feeds/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["catalogs:read"],
      rateLimit: "catalogs_read",
      paginated: true,
    },
    post: {
      id: "feeds/create",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["catalogs:read", "catalogs:write"],
      rateLimit: "catalogs_write",
    },
  },
  "/catalogs/feeds/{feed_id}": {
    get: {
      id: "feeds/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["catalogs:read"],
      rateLimit: "catalogs_read",
    },
    delete: {
      id: "feeds/delete",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["catalogs:read", "catalogs:write"],
      rateLimit: "catalogs_write",
      empty: true,
    },
    patch: {
      id: "feeds/update",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["catalogs:read", "catalogs:write"],
      rateLimit: "catalogs_write",
    },
  },
  "/catalogs/feeds/{feed_id}/ingest": {
    post: { id: "feeds/ingest", scopes: ["catalogs:write"], rateLimit: "catalogs_write" },
  },
  "/catalogs/feeds/{feed_id}/processing_results": {
    get: {
      id: "feed_processing_results/list",
      scopes: ["catalogs:read"],
      rateLimit: "catalogs_read",
      paginated: true,
    },
  },
  "/catalogs/items": {
    post: {
      id: "items/post",
      scopes: ["catalogs:read"],
      rateLimit: "catalogs_read",
      idempotent: true,
      recordsNothing: true,
    },
  },
  "/catalogs/items/batch": {
    post: {
      id: "items_batch/post",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["catalogs:read", "catalogs:write"],
      rateLimit: "catalogs_write",
    },
  },
  "/catalogs/items/batch/{batch_id}": {
    get: {
      id: "items_batch/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["catalogs:read"],
      rateLimit: "catalogs_read",
    },
  },
  "/catalogs/processing_results/{processing_result_id}/item_issues": {
    get: {
      id: "items_issues/list",
      scopes: ["catalogs:read"],
      rateLimit: "catalogs_read",
      paginated: true,
    },
  },
  "/catalogs/product_groups": {
    get: {
      id: "catalogs_product_groups/list",
      scopes: ["catalogs:read"],
      rateLimit: "catalogs_read",
      paginated: true,
      query: { id: "form" },
    },
    post: {
      id: "catalogs_product_groups/create",
      scopes: ["catalogs:write"],
      rateLimit: "catalogs_write",
    },
  },
  "/catalogs/product_groups/multiple": {
    post: {
      id: "catalogs_product_groups/create_many",
      scopes: ["catalogs:write"],
      rateLimit: "catalogs_write",
    },
    delete: {
      id: "catalogs_product_groups/delete_many",
      scopes: ["catalogs:write"],
      rateLimit: "catalogs_write",
      empty: true,
      query: { id: "form" },
    },
  },
  "/catalogs/product_groups/{product_group_id}": {
    get: {
      id: "catalogs_product_groups/get",
      scopes: ["catalogs:read"],
      rateLimit: "catalogs_read",
    },
    delete: {
      id: "catalogs_product_groups/delete",
      scopes: ["catalogs:write"],
      rateLimit: "catalogs_write",
      empty: true,
    },
    patch: {
      id: "catalogs_product_groups/update",
      scopes: ["catalogs:write"],
      rateLimit: "catalogs_write",
    },
  },
  "/catalogs/product_groups/{product_group_id}/product_counts": {
    get: {
      id: "catalogs_product_groups/product_counts_get",
      scopes: ["catalogs:read"],
      rateLimit: "catalogs_read",
    },
  },
  "/catalogs/product_groups/{product_group_id}/products": {
    get: {
      id: "catalogs_product_group_pins/list",
      scopes: ["boards:read", "catalogs:read", "pins:read"],
      rateLimit: "catalogs_read",
      paginated: true,
    },
  },
  "/catalogs/products/get_by_product_group_filters": {
    post: {
      id: "products_by_product_group_filter/list",
      scopes: ["boards:read", "catalogs:read", "pins:read"],
      rateLimit: "catalogs_read",
      idempotent: true,
      recordsNothing: true,
      paginated: true,
    },
  },
  "/catalogs/reports": {
    get: {
      id: "reports/get",
      scopes: ["catalogs:read"],
      rateLimit: "catalogs_read",
      sandbox: false,
    },
    post: {
      id: "reports/create",
      scopes: ["catalogs:read"],
      rateLimit: "catalogs_read",
      sandbox: false,
    },
  },
  "/catalogs/reports/stats": {
    get: {
      id: "reports/stats",
      scopes: ["catalogs:read"],
      rateLimit: "catalogs_read",
      sandbox: false,
      paginated: true,
      query: { parameters: "deepObject" },
    },
  },
  "/integrations": {
    get: {
      id: "integrations/get_list",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/integrations/commerce": {
    post: {
      id: "integrations_commerce/post",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/integrations/commerce/{external_business_id}": {
    get: {
      id: "integrations_commerce/get",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
    delete: {
      id: "integrations_commerce/del",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
      empty: true,
    },
    patch: {
      id: "integrations_commerce/patch",
      scopes: ["ads:write"],
      rateLimit: "ads_write",
      sandbox: false,
    },
  },
  "/integrations/logs": {
    post: { id: "integrations_logs/post", scopes: ["ads:write"], rateLimit: "ads_write" },
  },
  "/integrations/{id}": {
    get: {
      id: "integrations/get_by_id",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      sandbox: false,
    },
  },
  "/media": {
    get: { id: "media/list", scopes: ["pins:read"], rateLimit: "org_read", paginated: true },
    post: { id: "media/create", scopes: ["pins:read", "pins:write"], rateLimit: "org_write" },
  },
  "/media/{media_id}": { get: { id: "media/get", scopes: ["pins:read"], rateLimit: "org_read" } },
  "/notifications": {
    post: {
      id: "notification/post",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["user_accounts:read"],
      rateLimit: "ads_read",
    },
  },
  "/oauth/conversion_token": {
    post: { id: "oauth/conversion_token", scopes: ["ads:write"], rateLimit: "org_write" },
  },
  "/oauth/token": {
    post: {
      id: "oauth/token",
      credentials: ["basic"],
      rateLimit: "org_read",
      recordsNothing: true,
      form: true,
    },
  },
  "/oauth/token/revoke": {
    post: {
      id: "token/revoke",
      credentials: ["basic"],
      rateLimit: "org_write",
      form: true,
      empty: true,
    },
  },
  "/pins": {
    get: {
      id: "pins/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read", "pins:read"],
      rateLimit: "org_read",
      paginated: true,
    },
    post: {
      id: "pins/create",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read", "boards:write", "pins:read", "pins:write"],
      rateLimit: "org_write",
    },
  },
  "/pins/analytics": {
    get: {
      id: "multi_pins/analytics",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read", "pins:read"],
      rateLimit: "org_analytics",
      sandbox: false,
      query: { metric_types: "form" },
    },
  },
  "/pins/{pin_id}": {
    get: {
      id: "pins/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read", "pins:read"],
      rateLimit: "org_read",
    },
    delete: {
      id: "pins/delete",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read", "boards:write", "pins:read", "pins:write"],
      rateLimit: "org_write",
      empty: true,
    },
    patch: {
      id: "pins/update",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read", "boards:write", "pins:read", "pins:write"],
      rateLimit: "org_write",
    },
  },
  "/pins/{pin_id}/analytics": {
    get: {
      id: "pins/analytics",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read", "pins:read"],
      rateLimit: "org_analytics",
      sandbox: false,
      query: { metric_types: "form" },
    },
  },
  "/pins/{pin_id}/save": {
    post: {
      id: "pins/save",
      scopes: ["boards:read", "boards:write", "pins:read", "pins:write"],
      rateLimit: "org_write",
    },
  },
  "/resources/ad_account_countries": {
    get: {
      id: "ad_account_countries/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
    },
  },
  "/resources/delivery_metrics": {
    get: {
      id: "delivery_metrics/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read", "pins:read", "user_accounts:read"],
      rateLimit: "ads_read",
    },
  },
  "/resources/lead_form_questions": {
    get: {
      id: "lead_form_questions/get",
      scopes: ["ads:read"],
      rateLimit: "ads_read",
      empty: true,
    },
  },
  "/resources/metrics_ready_state": {
    get: { id: "metrics_ready_state/get", scopes: ["ads:read"], rateLimit: "ads_analytics" },
  },
  "/resources/targeting/interests/{interest_id}": {
    get: {
      id: "interest_targeting_options/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
    },
  },
  "/resources/targeting/{targeting_type}": {
    get: {
      id: "targeting_options/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["ads:read"],
      rateLimit: "ads_read",
    },
  },
  "/search/boards": {
    get: {
      id: "search_user_boards/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["boards:read", "boards:read_secret"],
      rateLimit: "org_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/search/partner/pins": {
    get: {
      id: "search_partner_pins",
      scopes: ["boards:read", "pins:read"],
      rateLimit: "org_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/search/pins": {
    get: {
      id: "search_user_pins/list",
      scopes: ["boards:read", "boards:read_secret", "pins:read", "pins:read_secret"],
      rateLimit: "org_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/terms/related": {
    get: { id: "terms_related/list", scopes: ["ads:read"], rateLimit: "ads_read" },
  },
  "/terms/suggested": {
    get: { id: "terms_suggested/list", scopes: ["ads:read"], rateLimit: "ads_read" },
  },
  "/trends/keywords/{region}/top/{trend_type}": {
    get: { id: "trending_keywords/list", scopes: ["user_accounts:read"], rateLimit: "trends_read" },
  },
  "/trends/product_categories/details": {
    get: {
      id: "trends_product_categories_details/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["user_accounts:read"],
      rateLimit: "trends_read",
      sandbox: false,
    },
  },
  "/trends/product_categories/trending": {
    get: {
      id: "trends_product_categories_trending/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["user_accounts:read"],
      rateLimit: "trends_read",
      sandbox: false,
    },
  },
  "/trends/topics/featured": {
    get: {
      id: "trends_featured_topics/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["user_accounts:read"],
      rateLimit: "trends_read",
      sandbox: false,
    },
  },
  "/user_account": {
    get: {
      id: "user_account/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["user_accounts:read"],
      rateLimit: "org_read",
    },
  },
  "/user_account/analytics": {
    get: {
      id: "user_account/analytics",
      scopes: ["user_accounts:read"],
      rateLimit: "org_analytics",
      sandbox: false,
      query: { metric_types: "form" },
    },
  },
  "/user_account/analytics/top_pins": {
    get: {
      id: "user_account/analytics/top_pins",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["pins:read", "user_accounts:read"],
      rateLimit: "org_analytics",
      sandbox: false,
      query: { metric_types: "form" },
    },
  },
  "/user_account/analytics/top_video_pins": {
    get: {
      id: "user_account/analytics/top_video_pins",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["pins:read", "user_accounts:read"],
      rateLimit: "org_analytics",
      sandbox: false,
      query: { metric_types: "form" },
    },
  },
  "/user_account/businesses": {
    get: {
      id: "linked_business_accounts/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["user_accounts:read"],
      rateLimit: "org_read",
    },
  },
  "/user_account/followers": {
    get: {
      id: "followers/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["user_accounts:read"],
      rateLimit: "ads_read",
      paginated: true,
    },
  },
  "/user_account/following": {
    get: {
      id: "user_following/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["user_accounts:read"],
      rateLimit: "org_read",
      sandbox: false,
      paginated: true,
    },
  },
  "/user_account/following/boards": {
    get: {
      id: "boards_user_follows/list",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["user_accounts:read"],
      rateLimit: "org_read",
      paginated: true,
    },
  },
  "/user_account/following/{username}": {
    post: { id: "follow_user/update", scopes: ["user_accounts:write"], rateLimit: "org_write" },
  },
  "/user_account/websites": {
    get: {
      id: "user_websites/get",
      scopes: ["user_accounts:read"],
      rateLimit: "org_read",
      sandbox: false,
      paginated: true,
    },
    post: {
      id: "verify_website/update",
      scopes: ["user_accounts:write"],
      rateLimit: "org_write",
      sandbox: false,
    },
    delete: {
      id: "unverify_website/delete",
      scopes: ["user_accounts:write"],
      rateLimit: "org_write",
      sandbox: false,
      empty: true,
    },
  },
  "/user_account/websites/verification": {
    get: {
      id: "website_verification/get",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["user_accounts:read"],
      rateLimit: "org_read",
      sandbox: false,
    },
  },
  "/users/{username}/interests/follow": {
    get: {
      id: "user_account/followed_interests",
      credentials: ["pinterest_oauth2", "client_credentials"],
      scopes: ["user_accounts:read"],
      rateLimit: "org_read",
      paginated: true,
    },
  },
} as const;

/** Every OAuth scope that an app can be given. */
export const oauthScopes = [
  "ads:read",
  "ads:write",
  "billing:read",
  "billing:write",
  "biz_access:read",
  "biz_access:write",
  "boards:read",
  "boards:read_secret",
  "boards:write",
  "boards:write_secret",
  "catalogs:read",
  "catalogs:write",
  "msot:write",
  "pins:read",
  "pins:read_secret",
  "pins:write",
  "pins:write_secret",
  "user_accounts:read",
  "user_accounts:write",
] as const;
