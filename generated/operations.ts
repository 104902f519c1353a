// Pinterest API 5.23.0, written by `npm run generate`. Do not edit.

/** The version of the Pinterest API that this was generated from. */
export const apiVersion = "5.23.0";

/**
 * The facts that the types of `schema.ts` do not express, by path: one line per operation, which src/operations.ts
 * decodes when the operation is first called. The words of a line, separated by spaces:
 *
 * - the method
 * - the operationId; `*` stands for the last segment of the path that is not a parameter
 * - the rate-limit category, or `-`
 * - `#n`: accepts the security schemes of `credentialSets[n]`; without it, `pinterest_oauth2` alone
 * - a word with a colon: an OAuth scope that is required
 * - `no-sandbox`: the sandbox does not offer the operation
 * - `test`: takes `?test=true`
 * - `idempotent`: a POST that can be repeated safely
 * - `records-nothing`: a POST that stores nothing at Pinterest
 * - `paginated`: returns its list in pages, by bookmark
 * - `form`: the body is urlencoded; any other body is JSON
 * - `empty`: a successful response may have no content
 * - `name=style`: how a list or object in the query is serialized, if not as exploded `form`
 *   (`a=1&a=2`); `form` here means joined by commas (`a=1,2`)
 */

export const operations = {
  "/ad_accounts": [
    "get */list ads_read #0 ads:read paginated",
    "post */create ads_write ads:write",
  ],
  "/ad_accounts/{ad_account_id}": ["get */get ads_read #0 ads:read"],
  "/ad_accounts/{ad_account_id}/ad_groups": [
    "get */list ads_read #0 ads:read paginated",
    "post */create ads_write ads:write",
    "patch */update ads_write ads:write",
  ],
  "/ad_accounts/{ad_account_id}/ad_groups/analytics": [
    "get ad_groups/analytics ads_analytics #0 ads:read columns=form",
  ],
  "/ad_accounts/{ad_account_id}/ad_groups/audience_sizing": [
    "post ad_groups/audience_sizing ads_read #0 ads:read idempotent records-nothing",
  ],
  "/ad_accounts/{ad_account_id}/ad_groups/targeting_analytics": [
    "get ad_groups_targeting_analytics/get ads_analytics #0 ads:read targeting_types=form columns=form attribution_types=form",
  ],
  "/ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}": ["get */get ads_read #0 ads:read"],
  "/ad_accounts/{ad_account_id}/ad_previews": ["post */create ads_write ads:write"],
  "/ad_accounts/{ad_account_id}/ads": [
    "get */list ads_read #0 ads:read paginated",
    "post */create ads_write ads:write",
    "patch */update ads_write ads:write",
  ],
  "/ad_accounts/{ad_account_id}/ads/analytics": [
    "get ads/analytics ads_analytics #0 ads:read columns=form",
  ],
  "/ad_accounts/{ad_account_id}/ads/targeting_analytics": [
    "get ad_targeting_analytics/get ads_analytics #0 ads:read targeting_types=form columns=form attribution_types=form",
  ],
  "/ad_accounts/{ad_account_id}/ads/{ad_id}": ["get */get ads_read #0 ads:read"],
  "/ad_accounts/{ad_account_id}/ads_credit/discounts": [
    "get ads_credits_discounts/get ads_read ads:read billing:read no-sandbox paginated",
  ],
  "/ad_accounts/{ad_account_id}/ads_credit/redeem": [
    "post ads_credit/redeem ads_write ads:write billing:write no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/advertiser_defined_events": [
    "get */get ads_read #0 ads:read no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/analytics": [
    "get ad_account/analytics ads_analytics #0 ads:read columns=form",
  ],
  "/ad_accounts/{ad_account_id}/audience_insights": ["get */get ads_read #0 ads:read no-sandbox"],
  "/ad_accounts/{ad_account_id}/audiences": [
    "get */list ads_read #0 ads:read no-sandbox paginated",
    "post */create ads_write ads:write no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/audiences/ad_accounts/shared": [
    "patch update_ad_account_to_ad_account_shared_audience ads_write ads:write no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/audiences/businesses/shared": [
    "patch update_ad_account_to_business_shared_audience ads_write ads:write no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/audiences/shared/accounts": [
    "get ad_accounts_audiences_shared_accounts/list ads_read #0 ads:read no-sandbox paginated",
  ],
  "/ad_accounts/{ad_account_id}/audiences/{audience_id}": [
    "get */get ads_read #0 ads:read no-sandbox",
    "patch */update ads_write ads:write no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/bid_floor": [
    "post ad_groups_bid_floor/get ads_read #0 ads:read idempotent records-nothing",
  ],
  "/ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download": [
    "get billing_invoice_download/get ads_read ads:read billing:read no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/billing_invoices": [
    "get */get ads_read ads:read billing:read no-sandbox paginated",
  ],
  "/ad_accounts/{ad_account_id}/billing_profiles": [
    "get */get ads_read ads:read billing:read no-sandbox paginated",
  ],
  "/ad_accounts/{ad_account_id}/bulk/download": [
    "post bulk_download/create ads_read ads:read no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/bulk/upsert": [
    "post bulk_upsert/create ads_write ads:write no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/bulk/{bulk_request_id}": [
    "get bulk_request/get ads_read #0 ads:read no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/campaigns": [
    "get */list ads_read #0 ads:read paginated",
    "post */create ads_write ads:write",
    "patch */update ads_write ads:write",
  ],
  "/ad_accounts/{ad_account_id}/campaigns/analytics": [
    "get campaigns/analytics ads_analytics #0 ads:read columns=form",
  ],
  "/ad_accounts/{ad_account_id}/campaigns/targeting_analytics": [
    "get campaign_targeting_analytics/get ads_analytics #0 ads:read targeting_types=form columns=form attribution_types=form",
  ],
  "/ad_accounts/{ad_account_id}/campaigns/{campaign_id}": ["get */get ads_read #0 ads:read"],
  "/ad_accounts/{ad_account_id}/conversion_eqs": ["get */list ads_read #0 ads:read no-sandbox"],
  "/ad_accounts/{ad_account_id}/conversion_tags": [
    "get */list ads_read #0 ads:read no-sandbox",
    "post */create ads_write ads:write no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible": [
    "get ocpm_eligible_conversion_tags/get ads_read #0 ads:read no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/conversion_tags/page_visit": [
    "get page_visit_conversion_tags/get ads_read #0 ads:read no-sandbox paginated",
  ],
  "/ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}": [
    "get */get ads_read #0 ads:read no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/customer_lists": [
    "get */list ads_read ads:read no-sandbox paginated",
    "post */create ads_write ads:write no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}": [
    "get */get ads_read #0 ads:read no-sandbox",
    "patch */update ads_write ads:write no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads": [
    "post customer_list_uploads/create ads_write ads:write no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}":
    ["get customer_list_uploads/get ads_read ads:read no-sandbox"],
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}/run":
    ["post customer_list_uploads/run ads_write ads:write no-sandbox"],
  "/ad_accounts/{ad_account_id}/events": [
    "post */create ads_conversions #1 ads:write no-sandbox test idempotent",
  ],
  "/ad_accounts/{ad_account_id}/insights/audiences": [
    "get audience_insights_scope_and_type/get ads_read #0 ads:read no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/keywords": [
    "get */get ads_read #0 ads:read paginated",
    "post */create ads_write ads:write",
    "patch */update ads_write ads:write",
  ],
  "/ad_accounts/{ad_account_id}/keywords/metrics": [
    "get country_keywords_metrics/get ads_read #0 ads:read keywords=form",
  ],
  "/ad_accounts/{ad_account_id}/labels": [
    "get */list ads_read ads:read paginated",
    "post */create ads_write ads:write",
    "patch */update ads_write ads:write",
  ],
  "/ad_accounts/{ad_account_id}/lead_forms": [
    "get */list ads_read ads:read paginated",
    "post */create ads_write ads:write no-sandbox",
    "patch */update ads_write ads:write no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}": ["get lead_form/get ads_read ads:read"],
  "/ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}/test": [
    "post lead_form_test/create ads_write ads:write no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/leads/subscriptions": [
    "get ad_accounts_subscriptions/get_list ads_read ads:read no-sandbox paginated",
    "post ad_accounts_subscriptions/post ads_write ads:write",
  ],
  "/ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}": [
    "get ad_accounts_subscriptions/get_by_id ads_read #0 ads:read no-sandbox",
    "delete ad_accounts_subscriptions/del_by_id ads_write ads:write no-sandbox empty",
  ],
  "/ad_accounts/{ad_account_id}/leads_export": ["post */create ads_write ads:write no-sandbox"],
  "/ad_accounts/{ad_account_id}/leads_export/{leads_export_id}": [
    "get */get ads_read ads:read no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/mmm_reports": [
    "get analytics/get_mmm_report ads_read ads:read no-sandbox",
    "post analytics/create_mmm_report ads_analytics ads:read no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/msot/events": [
    "post msot_events/create msot_write msot:write no-sandbox empty",
  ],
  "/ad_accounts/{ad_account_id}/order_lines": ["get */list ads_read ads:read paginated"],
  "/ad_accounts/{ad_account_id}/order_lines/{order_line_id}": ["get */get ads_read ads:read"],
  "/ad_accounts/{ad_account_id}/pins/analytics": [
    "get ad_pins/analytics ads_analytics #0 ads:read no-sandbox columns=form",
  ],
  "/ad_accounts/{ad_account_id}/product_group_promotions": [
    "get */list ads_read ads:read no-sandbox paginated",
    "post */create ads_write ads:write no-sandbox",
    "patch */update ads_write ads:write no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/product_group_promotions/{product_group_promotion_id}": [
    "get */get ads_read ads:read no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/product_groups/analytics": [
    "get product_groups/analytics ads_analytics #0 ads:read no-sandbox columns=form",
  ],
  "/ad_accounts/{ad_account_id}/promotions": [
    "get */list ads_read ads:read no-sandbox paginated",
    "post */create ads_write ads:write no-sandbox",
    "patch */update ads_write ads:write no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/promotions/{promotion_id}": [
    "get */get ads_read ads:read no-sandbox",
    "delete */delete ads_write ads:write no-sandbox empty",
  ],
  "/ad_accounts/{ad_account_id}/reports": [
    "get analytics/get_report ads_analytics ads:read no-sandbox",
    "post analytics/create_report ads_analytics ads:read no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/reports/brand_category_sku": [
    "get analytics/get_conversion_product_report ads_read ads:read no-sandbox",
    "post analytics/create_conversion_product_report ads_analytics ads:read no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/sandbox": ["delete */delete ads_write ads:write"],
  "/ad_accounts/{ad_account_id}/ssio/accounts": ["get ssio_accounts/get ads_read ads:read"],
  "/ad_accounts/{ad_account_id}/ssio/insertion_orders": [
    "post ssio_insertion_order/create ads_write ads:write",
    "patch ssio_insertion_order/edit ads_write ads:write",
  ],
  "/ad_accounts/{ad_account_id}/ssio/insertion_orders/status": [
    "get ssio_insertion_orders_status/get_by_ad_account ads_read ads:read paginated",
  ],
  "/ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status": [
    "get ssio_insertion_orders_status/get_by_pin_order_id ads_read ads:read",
  ],
  "/ad_accounts/{ad_account_id}/ssio/order_lines": [
    "get ssio_order_lines/get_by_ad_account ads_read ads:read paginated",
  ],
  "/ad_accounts/{ad_account_id}/targeting_analytics": [
    "get ad_account_targeting_analytics/get ads_analytics #0 ads:read targeting_types=form columns=form attribution_types=form",
  ],
  "/ad_accounts/{ad_account_id}/targeting_templates": [
    "get targeting_template/list ads_read #0 ads:read no-sandbox paginated",
    "post targeting_template/create ads_write ads:write no-sandbox",
    "patch targeting_template/update ads_write ads:write empty",
  ],
  "/ad_accounts/{ad_account_id}/templates": ["get */list ads_read ads:read paginated"],
  "/ad_accounts/{ad_account_id}/templates/{template_id}/reports": [
    "post analytics/create_template_report ads_analytics ads:read no-sandbox",
  ],
  "/ad_accounts/{ad_account_id}/terms_of_service": ["get */get ads_read ads:read"],
  "/advanced_auction/items/get": [
    "post advanced_auction_items_get/post advanced_auction_read ads:read catalogs:read idempotent records-nothing",
  ],
  "/advanced_auction/items/submit": [
    "post advanced_auction_items_submit/post advanced_auction_write ads:write catalogs:read",
  ],
  "/boards": [
    "get */list org_read #0 boards:read paginated",
    "post */create org_write #0 boards:read boards:write",
  ],
  "/boards/{board_id}": [
    "get */get org_read #0 boards:read",
    "delete */delete org_write boards:read boards:write empty",
    "patch */update org_write #0 boards:read boards:write",
  ],
  "/boards/{board_id}/pins": ["get boards/list_pins org_read #0 boards:read pins:read paginated"],
  "/boards/{board_id}/sections": [
    "get board_sections/list org_read #0 boards:read paginated",
    "post board_sections/create org_write boards:read boards:write",
  ],
  "/boards/{board_id}/sections/{section_id}": [
    "delete board_sections/delete org_write boards:read boards:write empty",
    "patch board_sections/update org_write boards:read boards:write",
  ],
  "/boards/{board_id}/sections/{section_id}/pins": [
    "get board_sections/list_pins org_read #0 boards:read pins:read paginated",
  ],
  "/business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts": [
    "post */create ads_write biz_access:read biz_access:write no-sandbox",
  ],
  "/business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_account_id}": [
    "patch */update ads_write biz_access:read biz_access:write no-sandbox",
  ],
  "/businesses/employers": ["get get/business_employers ads_read biz_access:read paginated"],
  "/businesses/invites": [
    "patch respond_business_access_invites ads_write biz_access:read biz_access:write",
  ],
  "/businesses/{business_id}/asset_groups": [
    "post asset_group/create ads_write biz_access:read biz_access:write no-sandbox",
    "delete asset_group/delete ads_write biz_access:read biz_access:write no-sandbox",
    "patch asset_group/update ads_write biz_access:read biz_access:write no-sandbox",
  ],
  "/businesses/{business_id}/assets": [
    "get business_assets/get ads_read biz_access:read no-sandbox paginated",
  ],
  "/businesses/{business_id}/assets/{asset_id}/members": [
    "get business_asset_members/get ads_read biz_access:read no-sandbox paginated",
  ],
  "/businesses/{business_id}/assets/{asset_id}/partners": [
    "get business_asset_partners/get ads_read biz_access:read no-sandbox paginated",
  ],
  "/businesses/{business_id}/audiences": [
    "get shared_audiences_for_business/list ads_read biz_access:read no-sandbox paginated",
  ],
  "/businesses/{business_id}/audiences/ad_accounts/shared": [
    "patch update_business_to_ad_account_shared_audience ads_write biz_access:write no-sandbox",
  ],
  "/businesses/{business_id}/audiences/businesses/shared": [
    "patch update_business_to_business_shared_audience ads_write biz_access:write no-sandbox",
  ],
  "/businesses/{business_id}/audiences/shared/accounts": [
    "get business_account_audiences_shared_accounts/list ads_read biz_access:read no-sandbox paginated",
  ],
  "/businesses/{business_id}/invites": [
    "get get/invites ads_read biz_access:read no-sandbox paginated",
    "post create_membership_or_partnership_invites ads_write biz_access:write no-sandbox",
    "delete cancel_invites_or_requests ads_write biz_access:write no-sandbox",
  ],
  "/businesses/{business_id}/invites/assets/access": [
    "post create_asset_invites ads_write biz_access:read biz_access:write no-sandbox",
  ],
  "/businesses/{business_id}/members": [
    "get get/business_members ads_read biz_access:read no-sandbox paginated",
    "delete delete_business_membership ads_write biz_access:read biz_access:write",
    "patch update/business_memberships ads_write biz_access:write no-sandbox",
  ],
  "/businesses/{business_id}/members/assets/access": [
    "delete business_members_asset_access/delete ads_write biz_access:write no-sandbox",
    "patch business_members_asset_access/update ads_write biz_access:write no-sandbox",
  ],
  "/businesses/{business_id}/members/{member_id}/assets": [
    "get business_member_assets/get ads_read biz_access:read no-sandbox paginated",
  ],
  "/businesses/{business_id}/partners": [
    "get get/business_partners ads_read biz_access:read no-sandbox paginated",
    "delete delete_business_partners ads_write biz_access:write no-sandbox",
  ],
  "/businesses/{business_id}/partners/assets": [
    "delete delete_partner_asset_access_handler_impl ads_write biz_access:write no-sandbox",
    "patch update_partner_asset_access_handler_impl ads_write biz_access:write no-sandbox",
  ],
  "/businesses/{business_id}/partners/{partner_id}/assets": [
    "get business_partner_asset_access/get ads_read biz_access:read no-sandbox paginated",
  ],
  "/businesses/{business_id}/requests/assets/access": [
    "post asset_access_requests/create ads_write biz_access:read biz_access:write no-sandbox",
  ],
  "/businesses/{business_id}/system_users/{system_user_id}": [
    "patch system_user/update ads_write biz_access:read biz_access:write no-sandbox empty",
  ],
  "/catalogs": [
    "get */list catalogs_read catalogs:read paginated",
    "post */create catalogs_write catalogs:write",
  ],
  "/catalogs/available_filter_values": [
    "get catalogs/available_filter_values catalogs_read catalogs:read",
  ],
  "/catalogs/feeds": [
    "get */list catalogs_read #0 catalogs:read paginated",
    "post */create catalogs_write #0 catalogs:read catalogs:write",
  ],
  "/catalogs/feeds/{feed_id}": [
    "get */get catalogs_read #0 catalogs:read",
    "delete */delete catalogs_write #0 catalogs:read catalogs:write empty",
    "patch */update catalogs_write #0 catalogs:read catalogs:write",
  ],
  "/catalogs/feeds/{feed_id}/ingest": ["post feeds/ingest catalogs_write catalogs:write"],
  "/catalogs/feeds/{feed_id}/processing_results": [
    "get feed_processing_results/list catalogs_read catalogs:read paginated",
  ],
  "/catalogs/items": ["post */post catalogs_read catalogs:read idempotent records-nothing"],
  "/catalogs/items/batch": ["post items_batch/post catalogs_write #0 catalogs:read catalogs:write"],
  "/catalogs/items/batch/{batch_id}": ["get items_batch/get catalogs_read #0 catalogs:read"],
  "/catalogs/processing_results/{processing_result_id}/item_issues": [
    "get items_issues/list catalogs_read catalogs:read paginated",
  ],
  "/catalogs/product_groups": [
    "get catalogs_product_groups/list catalogs_read catalogs:read paginated id=form",
    "post catalogs_product_groups/create catalogs_write catalogs:write",
  ],
  "/catalogs/product_groups/multiple": [
    "post catalogs_product_groups/create_many catalogs_write catalogs:write",
    "delete catalogs_product_groups/delete_many catalogs_write catalogs:write empty id=form",
  ],
  "/catalogs/product_groups/{product_group_id}": [
    "get catalogs_product_groups/get catalogs_read catalogs:read",
    "delete catalogs_product_groups/delete catalogs_write catalogs:write empty",
    "patch catalogs_product_groups/update catalogs_write catalogs:write",
  ],
  "/catalogs/product_groups/{product_group_id}/product_counts": [
    "get catalogs_product_groups/product_counts_get catalogs_read catalogs:read",
  ],
  "/catalogs/product_groups/{product_group_id}/products": [
    "get catalogs_product_group_pins/list catalogs_read boards:read catalogs:read pins:read paginated",
  ],
  "/catalogs/products/get_by_product_group_filters": [
    "post products_by_product_group_filter/list catalogs_read boards:read catalogs:read pins:read idempotent records-nothing paginated",
  ],
  "/catalogs/reports": [
    "get */get catalogs_read catalogs:read no-sandbox",
    "post */create catalogs_read catalogs:read no-sandbox",
  ],
  "/catalogs/reports/stats": [
    "get reports/stats catalogs_read catalogs:read no-sandbox paginated parameters=deepObject",
  ],
  "/integrations": ["get */get_list ads_read ads:read no-sandbox paginated"],
  "/integrations/commerce": ["post integrations_commerce/post ads_write ads:write no-sandbox"],
  "/integrations/commerce/{external_business_id}": [
    "get integrations_commerce/get ads_read ads:read no-sandbox",
    "delete integrations_commerce/del ads_write ads:write no-sandbox empty",
    "patch integrations_commerce/patch ads_write ads:write no-sandbox",
  ],
  "/integrations/logs": ["post integrations_logs/post ads_write ads:write"],
  "/integrations/{id}": ["get */get_by_id ads_read ads:read no-sandbox"],
  "/media": [
    "get */list org_read pins:read paginated",
    "post */create org_write pins:read pins:write",
  ],
  "/media/{media_id}": ["get */get org_read pins:read"],
  "/notifications": ["post notification/post ads_read #0 user_accounts:read"],
  "/oauth/conversion_token": ["post oauth/conversion_token org_write ads:write"],
  "/oauth/token": ["post oauth/token org_read #2 records-nothing form"],
  "/oauth/token/revoke": ["post token/revoke org_write #2 form empty"],
  "/pins": [
    "get */list org_read #0 boards:read pins:read paginated",
    "post */create org_write #0 boards:read boards:write pins:read pins:write",
  ],
  "/pins/analytics": [
    "get multi_pins/analytics org_analytics #0 boards:read pins:read no-sandbox metric_types=form",
  ],
  "/pins/{pin_id}": [
    "get */get org_read #0 boards:read pins:read",
    "delete */delete org_write #0 boards:read boards:write pins:read pins:write empty",
    "patch */update org_write #0 boards:read boards:write pins:read pins:write",
  ],
  "/pins/{pin_id}/analytics": [
    "get pins/analytics org_analytics #0 boards:read pins:read no-sandbox metric_types=form",
  ],
  "/pins/{pin_id}/save": ["post pins/save org_write boards:read boards:write pins:read pins:write"],
  "/resources/ad_account_countries": ["get */get ads_read #0 ads:read"],
  "/resources/delivery_metrics": ["get */get ads_read #0 ads:read pins:read user_accounts:read"],
  "/resources/lead_form_questions": ["get */get ads_read ads:read empty"],
  "/resources/metrics_ready_state": ["get */get ads_analytics ads:read"],
  "/resources/targeting/interests/{interest_id}": [
    "get interest_targeting_options/get ads_read #0 ads:read",
  ],
  "/resources/targeting/{targeting_type}": ["get targeting_options/get ads_read #0 ads:read"],
  "/search/boards": [
    "get search_user_boards/get org_read #0 boards:read boards:read_secret no-sandbox paginated",
  ],
  "/search/partner/pins": [
    "get search_partner_pins org_read boards:read pins:read no-sandbox paginated",
  ],
  "/search/pins": [
    "get search_user_pins/list org_read boards:read boards:read_secret pins:read pins:read_secret no-sandbox paginated",
  ],
  "/terms/related": ["get terms_related/list ads_read ads:read"],
  "/terms/suggested": ["get terms_suggested/list ads_read ads:read"],
  "/trends/keywords/{region}/top/{trend_type}": [
    "get trending_keywords/list trends_read user_accounts:read",
  ],
  "/trends/product_categories/details": [
    "get trends_product_categories_details/list trends_read #0 user_accounts:read no-sandbox",
  ],
  "/trends/product_categories/trending": [
    "get trends_product_categories_trending/list trends_read #0 user_accounts:read no-sandbox",
  ],
  "/trends/topics/featured": [
    "get trends_featured_topics/list trends_read #0 user_accounts:read no-sandbox",
  ],
  "/user_account": ["get */get org_read #0 user_accounts:read"],
  "/user_account/analytics": [
    "get user_account/analytics org_analytics user_accounts:read no-sandbox metric_types=form",
  ],
  "/user_account/analytics/top_pins": [
    "get user_account/analytics/top_pins org_analytics #0 pins:read user_accounts:read no-sandbox metric_types=form",
  ],
  "/user_account/analytics/top_video_pins": [
    "get user_account/analytics/top_video_pins org_analytics #0 pins:read user_accounts:read no-sandbox metric_types=form",
  ],
  "/user_account/businesses": ["get linked_business_accounts/get org_read #0 user_accounts:read"],
  "/user_account/followers": ["get */list ads_read #0 user_accounts:read paginated"],
  "/user_account/following": [
    "get user_following/get org_read #0 user_accounts:read no-sandbox paginated",
  ],
  "/user_account/following/boards": [
    "get boards_user_follows/list org_read #0 user_accounts:read paginated",
  ],
  "/user_account/following/{username}": ["post follow_user/update org_write user_accounts:write"],
  "/user_account/websites": [
    "get user_websites/get org_read user_accounts:read no-sandbox paginated",
    "post verify_website/update org_write user_accounts:write no-sandbox",
    "delete unverify_website/delete org_write user_accounts:write no-sandbox empty",
  ],
  "/user_account/websites/verification": [
    "get website_verification/get org_read #0 user_accounts:read no-sandbox",
  ],
  "/users/{username}/interests/follow": [
    "get user_account/followed_interests org_read #0 user_accounts:read paginated",
  ],
} as const;

/** The sets of security schemes that operations accept, other than `pinterest_oauth2` alone. */
export const credentialSets: readonly (readonly string[])[] = [
  ["pinterest_oauth2", "client_credentials"],
  ["pinterest_oauth2", "conversion_token"],
  ["basic"],
];

/** Every rate-limit category. */
export const rateLimits = [
  "ads_analytics",
  "ads_conversions",
  "ads_read",
  "ads_write",
  "advanced_auction_read",
  "advanced_auction_write",
  "catalogs_read",
  "catalogs_write",
  "msot_write",
  "org_analytics",
  "org_read",
  "org_write",
  "trends_read",
] as const;

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
