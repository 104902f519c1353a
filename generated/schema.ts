// Pinterest API 5.23.0, written by `npm run generate`. Do not edit.

export interface paths {
  "/ad_accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the ad accounts you may use, your own and those shared with you unless told otherwise.
     * @description `ad_accounts/list`: GET /ad_accounts. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_accounts-list
     */
    get: operations["ad_accounts/list"];
    put?: never;
    /**
     * Creates an ad account; a user with a business account may have up to 50.
     * @description `ad_accounts/create`: POST /ad_accounts. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_accounts-create
     */
    post: operations["ad_accounts/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one ad account: its name, owner, country, currency and your permissions.
     * @description `ad_accounts/get`: GET /ad_accounts/{ad_account_id}. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_accounts-get
     */
    get: operations["ad_accounts/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ad_groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists ad groups by campaign or by ad group ids (one of the two); active and paused by default.
     * @description `ad_groups/list`: GET /ad_accounts/{ad_account_id}/ad_groups. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_groups-list
     */
    get: operations["ad_groups/list"];
    put?: never;
    /**
     * Creates 1 to 30 ad groups; budgets and bids are in millionths of the account's currency.
     * @description `ad_groups/create`: POST /ad_accounts/{ad_account_id}/ad_groups. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_groups-create
     */
    post: operations["ad_groups/create"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes 1 to 30 ad groups, found by their `id`; check every item of the answer.
     * @description `ad_groups/update`: PATCH /ad_accounts/{ad_account_id}/ad_groups. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_groups-update
     */
    patch: operations["ad_groups/update"];
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ad_groups/analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of up to 250 ad groups over at most 90 days, or 3 days by the hour.
     * @description `ad_groups/analytics`: GET /ad_accounts/{ad_account_id}/ad_groups/analytics. Access token with ads:read. Rate limit ads_analytics. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_groups-analytics
     */
    get: operations["ad_groups/analytics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ad_groups/audience_sizing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Estimates how many people a month a targeting could reach; changes nothing.
     * @description `ad_groups/audience_sizing`: POST /ad_accounts/{ad_account_id}/ad_groups/audience_sizing. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_groups-audience_sizing
     */
    post: operations["ad_groups/audience_sizing"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ad_groups/targeting_analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of up to 250 ad groups, split by who or what was targeted.
     * @description `ad_groups_targeting_analytics/get`: GET /ad_accounts/{ad_account_id}/ad_groups/targeting_analytics. Access token with ads:read. Rate limit ads_analytics. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_groups_targeting_analytics-get
     */
    get: operations["ad_groups_targeting_analytics/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one ad group by its id.
     * @description `ad_groups/get`: GET /ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_groups-get
     */
    get: operations["ad_groups/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ad_previews": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates a preview of an ad from a Pin or an image; its address works for 7 days.
     * @description `ad_previews/create`: POST /ad_accounts/{ad_account_id}/ad_previews. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_previews-create
     */
    post: operations["ad_previews/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists ads by campaign, ad group or ad ids (one of the three), with their review status.
     * @description `ads/list`: GET /ad_accounts/{ad_account_id}/ads. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ads-list
     */
    get: operations["ads/list"];
    put?: never;
    /**
     * Creates 1 to 30 ads, each from a Pin in an ad group; check every item of the answer.
     * @description `ads/create`: POST /ad_accounts/{ad_account_id}/ads. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ads-create
     */
    post: operations["ads/create"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes 1 to 30 ads, found by their `id`; check every item of the answer.
     * @description `ads/update`: PATCH /ad_accounts/{ad_account_id}/ads. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ads-update
     */
    patch: operations["ads/update"];
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ads/analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of ads, named by `ad_ids` or by `campaign_ids` with `pin_ids`.
     * @description `ads/analytics`: GET /ad_accounts/{ad_account_id}/ads/analytics. Access token with ads:read. Rate limit ads_analytics. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ads-analytics
     */
    get: operations["ads/analytics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ads/targeting_analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of up to 250 ads, split by who or what was targeted.
     * @description `ad_targeting_analytics/get`: GET /ad_accounts/{ad_account_id}/ads/targeting_analytics. Access token with ads:read. Rate limit ads_analytics. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_targeting_analytics-get
     */
    get: operations["ad_targeting_analytics/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ads/{ad_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one ad, with the reasons when its review ended in rejection.
     * @description `ads/get`: GET /ad_accounts/{ad_account_id}/ads/{ad_id}. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ads-get
     */
    get: operations["ads/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ads_credit/discounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the discounts applied to an ad account; not open to all apps.
     * @description `ads_credits_discounts/get`: GET /ad_accounts/{ad_account_id}/ads_credit/discounts. Access token with ads:read billing:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/ads_credits_discounts-get
     */
    get: operations["ads_credits_discounts/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ads_credit/redeem": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Redeems an ads credit code against the account's bill; not open to all apps.
     * @description `ads_credit/redeem`: POST /ad_accounts/{ad_account_id}/ads_credit/redeem. Access token with ads:write billing:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/ads_credit-redeem
     */
    post: operations["ads_credit/redeem"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/advertiser_defined_events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the conversion events that the advertiser has defined.
     * @description `advertiser_defined_events/get`: GET /ad_accounts/{ad_account_id}/advertiser_defined_events. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/advertiser_defined_events-get
     */
    get: operations["advertiser_defined_events/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of an ad account over at most 90 days, or 3 days by the hour.
     * @description `ad_account/analytics`: GET /ad_accounts/{ad_account_id}/analytics. Access token with ads:read. Rate limit ads_analytics. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_account-analytics
     */
    get: operations["ad_account/analytics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/audience_insights": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets what is known of your engaged or total audience, or of all Pinterest.
     * @description `audience_insights/get`: GET /ad_accounts/{ad_account_id}/audience_insights. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/audience_insights-get
     */
    get: operations["audience_insights/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/audiences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the audiences an ad account owns, or those it was given.
     * @description `audiences/list`: GET /ad_accounts/{ad_account_id}/audiences. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/audiences-list
     */
    get: operations["audiences/list"];
    put?: never;
    /**
     * Creates an audience for ad groups to target or leave out.
     * @description `audiences/create`: POST /ad_accounts/{ad_account_id}/audiences. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/audiences-create
     */
    post: operations["audiences/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/audiences/ad_accounts/shared": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Shares an audience of an ad account with other ad accounts, or stops sharing it.
     * @description `update_ad_account_to_ad_account_shared_audience`: PATCH /ad_accounts/{ad_account_id}/audiences/ad_accounts/shared. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/update_ad_account_to_ad_account_shared_audience
     */
    patch: operations["update_ad_account_to_ad_account_shared_audience"];
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/audiences/businesses/shared": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Shares an audience of an ad account with businesses, or stops sharing it.
     * @description `update_ad_account_to_business_shared_audience`: PATCH /ad_accounts/{ad_account_id}/audiences/businesses/shared. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/update_ad_account_to_business_shared_audience
     */
    patch: operations["update_ad_account_to_business_shared_audience"];
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/audiences/shared/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists who may use an audience that this ad account owns.
     * @description `ad_accounts_audiences_shared_accounts/list`: GET /ad_accounts/{ad_account_id}/audiences/shared/accounts. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/ad_accounts_audiences_shared_accounts-list
     */
    get: operations["ad_accounts_audiences_shared_accounts/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/audiences/{audience_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one audience by its id.
     * @description `audiences/get`: GET /ad_accounts/{ad_account_id}/audiences/{audience_id}. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/audiences-get
     */
    get: operations["audiences/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes an audience, or removes it.
     * @description `audiences/update`: PATCH /ad_accounts/{ad_account_id}/audiences/{audience_id}. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/audiences-update
     */
    patch: operations["audiences/update"];
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/bid_floor": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gets the lowest bids allowed, in millionths of a currency unit; changes nothing.
     * @description `ad_groups_bid_floor/get`: POST /ad_accounts/{ad_account_id}/bid_floor. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_groups_bid_floor-get
     */
    post: operations["ad_groups_bid_floor/get"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets a URL from which one invoice can be downloaded.
     * @description `billing_invoice_download/get`: GET /ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download. Access token with ads:read billing:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/billing_invoice_download-get
     */
    get: operations["billing_invoice_download/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/billing_invoices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the invoices of an ad account, by due date unless told otherwise.
     * @description `billing_invoices/get`: GET /ad_accounts/{ad_account_id}/billing_invoices. Access token with ads:read billing:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/billing_invoices-get
     */
    get: operations["billing_invoices/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/billing_profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the billing profiles of an ad account; not open to all apps.
     * @description `billing_profiles/get`: GET /ad_accounts/{ad_account_id}/billing_profiles. Access token with ads:read billing:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/billing_profiles-get
     */
    get: operations["billing_profiles/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/bulk/download": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts an export of campaigns, ad groups, ads and more; ask for its state with the request id.
     * @description `bulk_download/create`: POST /ad_accounts/{ad_account_id}/bulk/download. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/bulk_download-create
     */
    post: operations["bulk_download/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/bulk/upsert": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts creating or changing campaigns, ad groups, ads and more at once; not done on return.
     * @description `bulk_upsert/create`: POST /ad_accounts/{ad_account_id}/bulk/upsert. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/bulk_upsert-create
     */
    post: operations["bulk_upsert/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/bulk/{bulk_request_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the state of a bulk request and, once it is done, where to download its result.
     * @description `bulk_request/get`: GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/bulk_request-get
     */
    get: operations["bulk_request/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/campaigns": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the campaigns of an ad account; archived ones and drafts only when asked for.
     * @description `campaigns/list`: GET /ad_accounts/{ad_account_id}/campaigns. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/campaigns-list
     */
    get: operations["campaigns/list"];
    put?: never;
    /**
     * Creates 1 to 30 campaigns; each succeeds or fails by itself, so check every item.
     * @description `campaigns/create`: POST /ad_accounts/{ad_account_id}/campaigns. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/campaigns-create
     */
    post: operations["campaigns/create"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes 1 to 30 campaigns, found by their `id`; check every item of the answer.
     * @description `campaigns/update`: PATCH /ad_accounts/{ad_account_id}/campaigns. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/campaigns-update
     */
    patch: operations["campaigns/update"];
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/campaigns/analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of up to 250 campaigns over at most 90 days, or 3 days by the hour.
     * @description `campaigns/analytics`: GET /ad_accounts/{ad_account_id}/campaigns/analytics. Access token with ads:read. Rate limit ads_analytics. Sandbox yes. https://developers.pinterest.com/docs/api/v5/campaigns-analytics
     */
    get: operations["campaigns/analytics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/campaigns/targeting_analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of up to 250 campaigns, split by who or what was targeted.
     * @description `campaign_targeting_analytics/get`: GET /ad_accounts/{ad_account_id}/campaigns/targeting_analytics. Access token with ads:read. Rate limit ads_analytics. Sandbox yes. https://developers.pinterest.com/docs/api/v5/campaign_targeting_analytics-get
     */
    get: operations["campaign_targeting_analytics/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/campaigns/{campaign_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one campaign by its id.
     * @description `campaigns/get`: GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/campaigns-get
     */
    get: operations["campaigns/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/conversion_eqs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the Event Quality Score: how well the events you send can be matched to people.
     * @description `conversion_eqs/list`: GET /ad_accounts/{ad_account_id}/conversion_eqs. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/conversion_eqs-list
     */
    get: operations["conversion_eqs/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/conversion_tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the Pinterest tags of an ad account; deleted ones only when asked for.
     * @description `conversion_tags/list`: GET /ad_accounts/{ad_account_id}/conversion_tags. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/conversion_tags-list
     */
    get: operations["conversion_tags/list"];
    put?: never;
    /**
     * Creates a Pinterest tag, which tracks on a website what people do after an ad.
     * @description `conversion_tags/create`: POST /ad_accounts/{ad_account_id}/conversion_tags. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/conversion_tags-create
     */
    post: operations["conversion_tags/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the tag events that campaigns can optimise for, by tag.
     * @description `ocpm_eligible_conversion_tags/get`: GET /ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/ocpm_eligible_conversion_tags-get
     */
    get: operations["ocpm_eligible_conversion_tags/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/conversion_tags/page_visit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the page visit events of the Pinterest tags of an ad account.
     * @description `page_visit_conversion_tags/get`: GET /ad_accounts/{ad_account_id}/conversion_tags/page_visit. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/page_visit_conversion_tags-get
     */
    get: operations["page_visit_conversion_tags/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one Pinterest tag by its id.
     * @description `conversion_tags/get`: GET /ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/conversion_tags-get
     */
    get: operations["conversion_tags/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/customer_lists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the customer lists of an ad account, 25 a page unless told otherwise.
     * @description `customer_lists/list`: GET /ad_accounts/{ad_account_id}/customer_lists. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/customer_lists-list
     */
    get: operations["customer_lists/list"];
    put?: never;
    /**
     * Creates a customer list from e-mail addresses or device ids; at least 100 must be on Pinterest.
     * @description `customer_lists/create`: POST /ad_accounts/{ad_account_id}/customer_lists. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/customer_lists-create
     */
    post: operations["customer_lists/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one customer list: its size, state and dates.
     * @description `customer_lists/get`: GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/customer_lists-get
     */
    get: operations["customer_lists/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Adds records to a customer list, or takes some off it.
     * @description `customer_lists/update`: PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/customer_lists-update
     */
    patch: operations["customer_lists/update"];
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts an upload in parts, 5 MB or more each but for the last; closed beta.
     * @description `customer_list_uploads/create`: POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/customer_list_uploads-create
     */
    post: operations["customer_list_uploads/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the state of an upload to a customer list; closed beta.
     * @description `customer_list_uploads/get`: GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/customer_list_uploads-get
     */
    get: operations["customer_list_uploads/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}/run": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts processing a customer list upload once its parts are in place; closed beta.
     * @description `customer_list_uploads/run`: POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}/run. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/customer_list_uploads-run
     */
    post: operations["customer_list_uploads/run"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends 1 to 1,000 conversion events of an ad account; a conversion token is not rate-limited.
     * @description `events/create`: POST /ad_accounts/{ad_account_id}/events. Conversion token. Access token with ads:write. Rate limit ads_conversions. Sandbox no. Takes `test`. https://developers.pinterest.com/docs/api/v5/events-create
     */
    post: operations["events/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/insights/audiences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the audiences that have insights: their scope, type and latest date.
     * @description `audience_insights_scope_and_type/get`: GET /ad_accounts/{ad_account_id}/insights/audiences. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/audience_insights_scope_and_type-get
     */
    get: operations["audience_insights_scope_and_type/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/keywords": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists keywords by campaign or ad group; without a filter, those of the ad account itself.
     * @description `keywords/get`: GET /ad_accounts/{ad_account_id}/keywords. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/keywords-get
     */
    get: operations["keywords/get"];
    put?: never;
    /**
     * Creates keywords; campaigns and ad accounts take excluding ones alone, ad groups take all.
     * @description `keywords/create`: POST /ad_accounts/{ad_account_id}/keywords. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/keywords-create
     */
    post: operations["keywords/create"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes the bids of keywords or archives them, which amounts to deleting them.
     * @description `keywords/update`: PATCH /ad_accounts/{ad_account_id}/keywords. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/keywords-update
     */
    patch: operations["keywords/update"];
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/keywords/metrics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets how keywords do in one country across Pinterest, up to 2,000 of them.
     * @description `country_keywords_metrics/get`: GET /ad_accounts/{ad_account_id}/keywords/metrics. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/country_keywords_metrics-get
     */
    get: operations["country_keywords_metrics/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/labels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the labels of an ad account, active ones unless told otherwise; closed beta.
     * @description `labels/list`: GET /ad_accounts/{ad_account_id}/labels. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/labels-list
     */
    get: operations["labels/list"];
    put?: never;
    /**
     * Creates labels on a campaign, at most 1 brand label and 30 custom ones; closed beta.
     * @description `labels/create`: POST /ad_accounts/{ad_account_id}/labels. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/labels-create
     */
    post: operations["labels/create"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes labels of an ad account; closed beta.
     * @description `labels/update`: PATCH /ad_accounts/{ad_account_id}/labels. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/labels-update
     */
    patch: operations["labels/update"];
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/lead_forms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the lead forms of an ad account, 25 a page unless told otherwise; beta.
     * @description `lead_forms/list`: GET /ad_accounts/{ad_account_id}/lead_forms. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/lead_forms-list
     */
    get: operations["lead_forms/list"];
    put?: never;
    /**
     * Creates 1 to 30 lead forms: the texts and questions of lead ads; beta.
     * @description `lead_forms/create`: POST /ad_accounts/{ad_account_id}/lead_forms. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/lead_forms-create
     */
    post: operations["lead_forms/create"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes 1 to 30 lead forms; beta.
     * @description `lead_forms/update`: PATCH /ad_accounts/{ad_account_id}/lead_forms. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/lead_forms-update
     */
    patch: operations["lead_forms/update"];
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one lead form of an ad account; beta.
     * @description `lead_form/get`: GET /ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/lead_form-get
     */
    get: operations["lead_form/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}/test": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates a test lead; the answers come in the order of the form's questions.
     * @description `lead_form_test/create`: POST /ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}/test. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/lead_form_test-create
     */
    post: operations["lead_form_test/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/leads/subscriptions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the webhooks that receive leads; for owners and admins of the ad account.
     * @description `ad_accounts_subscriptions/get_list`: GET /ad_accounts/{ad_account_id}/leads/subscriptions. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/ad_accounts_subscriptions-get_list
     */
    get: operations["ad_accounts_subscriptions/get_list"];
    put?: never;
    /**
     * Creates a webhook that receives the leads of one form or of the whole ad account.
     * @description `ad_accounts_subscriptions/post`: POST /ad_accounts/{ad_account_id}/leads/subscriptions. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_accounts_subscriptions-post
     */
    post: operations["ad_accounts_subscriptions/post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one lead webhook; for owners and admins of the ad account.
     * @description `ad_accounts_subscriptions/get_by_id`: GET /ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/ad_accounts_subscriptions-get_by_id
     */
    get: operations["ad_accounts_subscriptions/get_by_id"];
    put?: never;
    post?: never;
    /**
     * Deletes one lead webhook; for owners and admins of the ad account.
     * @description `ad_accounts_subscriptions/del_by_id`: DELETE /ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/ad_accounts_subscriptions-del_by_id
     */
    delete: operations["ad_accounts_subscriptions/del_by_id"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/leads_export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts an export of the leads of an ad, kept for 30 days after they came in; beta.
     * @description `leads_export/create`: POST /ad_accounts/{ad_account_id}/leads_export. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/leads_export-create
     */
    post: operations["leads_export/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/leads_export/{leads_export_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the state of an export of leads and, when it is done, its URL; beta.
     * @description `leads_export/get`: GET /ad_accounts/{ad_account_id}/leads_export/{leads_export_id}. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/leads_export-get
     */
    get: operations["leads_export/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/mmm_reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the state and URL of a marketing mix modelling report by its token.
     * @description `analytics/get_mmm_report`: GET /ad_accounts/{ad_account_id}/mmm_reports. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/analytics-get_mmm_report
     */
    get: operations["analytics/get_mmm_report"];
    put?: never;
    /**
     * Starts a report for marketing mix modelling; beta, 5 calls a minute per advertiser.
     * @description `analytics/create_mmm_report`: POST /ad_accounts/{ad_account_id}/mmm_reports. Access token with ads:read. Rate limit ads_analytics. Sandbox no. https://developers.pinterest.com/docs/api/v5/analytics-create_mmm_report
     */
    post: operations["analytics/create_mmm_report"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/msot/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends conversions that another system attributed; they stay out of reports; beta.
     * @description `msot_events/create`: POST /ad_accounts/{ad_account_id}/msot/events. Access token with msot:write. Rate limit msot_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/msot_events-create
     */
    post: operations["msot_events/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/order_lines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the order lines of an ad account, 25 a page unless told otherwise.
     * @description `order_lines/list`: GET /ad_accounts/{ad_account_id}/order_lines. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/order_lines-list
     */
    get: operations["order_lines/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/order_lines/{order_line_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one order line of an ad account.
     * @description `order_lines/get`: GET /ad_accounts/{ad_account_id}/order_lines/{order_line_id}. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/order_lines-get
     */
    get: operations["order_lines/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/pins/analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of up to 100 Pins within one campaign.
     * @description `ad_pins/analytics`: GET /ad_accounts/{ad_account_id}/pins/analytics. Access token with ads:read. Rate limit ads_analytics. Sandbox no. https://developers.pinterest.com/docs/api/v5/ad_pins-analytics
     */
    get: operations["ad_pins/analytics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/product_group_promotions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists promoted product groups, by their own ids or by ad group; one of the two is needed.
     * @description `product_group_promotions/list`: GET /ad_accounts/{ad_account_id}/product_group_promotions. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/product_group_promotions-list
     */
    get: operations["product_group_promotions/list"];
    put?: never;
    /**
     * Promotes product groups of a catalog in an ad group.
     * @description `product_group_promotions/create`: POST /ad_accounts/{ad_account_id}/product_group_promotions. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/product_group_promotions-create
     */
    post: operations["product_group_promotions/create"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes promoted product groups of an ad group.
     * @description `product_group_promotions/update`: PATCH /ad_accounts/{ad_account_id}/product_group_promotions. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/product_group_promotions-update
     */
    patch: operations["product_group_promotions/update"];
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/product_group_promotions/{product_group_promotion_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one promoted product group by its id.
     * @description `product_group_promotions/get`: GET /ad_accounts/{ad_account_id}/product_group_promotions/{product_group_promotion_id}. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/product_group_promotions-get
     */
    get: operations["product_group_promotions/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/product_groups/analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of up to 250 promoted product groups, over 90 days or 3 days by the hour.
     * @description `product_groups/analytics`: GET /ad_accounts/{ad_account_id}/product_groups/analytics. Access token with ads:read. Rate limit ads_analytics. Sandbox no. https://developers.pinterest.com/docs/api/v5/product_groups-analytics
     */
    get: operations["product_groups/analytics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/promotions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the promotions that ad groups can use, your own and those imported from a shop.
     * @description `promotions/list`: GET /ad_accounts/{ad_account_id}/promotions. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/promotions-list
     */
    get: operations["promotions/list"];
    put?: never;
    /**
     * Creates 1 to 30 promotions.
     * @description `promotions/create`: POST /ad_accounts/{ad_account_id}/promotions. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/promotions-create
     */
    post: operations["promotions/create"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes 1 to 30 promotions.
     * @description `promotions/update`: PATCH /ad_accounts/{ad_account_id}/promotions. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/promotions-update
     */
    patch: operations["promotions/update"];
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/promotions/{promotion_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one promotion by Pinterest's id of it.
     * @description `promotions/get`: GET /ad_accounts/{ad_account_id}/promotions/{promotion_id}. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/promotions-get
     */
    get: operations["promotions/get"];
    put?: never;
    post?: never;
    /**
     * Deletes one promotion.
     * @description `promotions/delete`: DELETE /ad_accounts/{ad_account_id}/promotions/{promotion_id}. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/promotions-delete
     */
    delete: operations["promotions/delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets an ads report by its token: its state and, when it is done, a URL good for 5 minutes.
     * @description `analytics/get_report`: GET /ad_accounts/{ad_account_id}/reports. Access token with ads:read. Rate limit ads_analytics. Sandbox no. https://developers.pinterest.com/docs/api/v5/analytics-get_report
     */
    get: operations["analytics/get_report"];
    put?: never;
    /**
     * Starts an ads report and answers with a token; fetch the report with it when it is done.
     * @description `analytics/create_report`: POST /ad_accounts/{ad_account_id}/reports. Access token with ads:read. Rate limit ads_analytics. Sandbox no. https://developers.pinterest.com/docs/api/v5/analytics-create_report
     */
    post: operations["analytics/create_report"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/reports/brand_category_sku": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the state and URL of a brand, category and product report by its token; restricted.
     * @description `analytics/get_conversion_product_report`: GET /ad_accounts/{ad_account_id}/reports/brand_category_sku. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/analytics-get_conversion_product_report
     */
    get: operations["analytics/get_conversion_product_report"];
    put?: never;
    /**
     * Starts a report by brand, category or product and answers with a token; restricted.
     * @description `analytics/create_conversion_product_report`: POST /ad_accounts/{ad_account_id}/reports/brand_category_sku. Access token with ads:read. Rate limit ads_analytics. Sandbox no. https://developers.pinterest.com/docs/api/v5/analytics-create_conversion_product_report
     */
    post: operations["analytics/create_conversion_product_report"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/sandbox": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Deletes a sandbox ad account and all its ads data; works in the sandbox alone.
     * @description `sandbox/delete`: DELETE /ad_accounts/{ad_account_id}/sandbox. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/sandbox-delete
     */
    delete: operations["sandbox/delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ssio/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the Salesforce accounts, with bill-to data, that insertion orders need.
     * @description `ssio_accounts/get`: GET /ad_accounts/{ad_account_id}/ssio/accounts. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ssio_accounts-get
     */
    get: operations["ssio_accounts/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ssio/insertion_orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates an insertion order in Salesforce.
     * @description `ssio_insertion_order/create`: POST /ad_accounts/{ad_account_id}/ssio/insertion_orders. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ssio_insertion_order-create
     */
    post: operations["ssio_insertion_order/create"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes an insertion order in Salesforce.
     * @description `ssio_insertion_order/edit`: PATCH /ad_accounts/{ad_account_id}/ssio/insertion_orders. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ssio_insertion_order-edit
     */
    patch: operations["ssio_insertion_order/edit"];
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ssio/insertion_orders/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the insertion orders of an ad account with their status.
     * @description `ssio_insertion_orders_status/get_by_ad_account`: GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/status. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ssio_insertion_orders_status-get_by_ad_account
     */
    get: operations["ssio_insertion_orders_status/get_by_ad_account"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the status of one insertion order by Pinterest's order id.
     * @description `ssio_insertion_orders_status/get_by_pin_order_id`: GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ssio_insertion_orders_status-get_by_pin_order_id
     */
    get: operations["ssio_insertion_orders_status/get_by_pin_order_id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/ssio/order_lines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the Salesforce order lines of an ad account, or of one order.
     * @description `ssio_order_lines/get_by_ad_account`: GET /ad_accounts/{ad_account_id}/ssio/order_lines. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ssio_order_lines-get_by_ad_account
     */
    get: operations["ssio_order_lines/get_by_ad_account"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/targeting_analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of an ad account, split by who or what was targeted.
     * @description `ad_account_targeting_analytics/get`: GET /ad_accounts/{ad_account_id}/targeting_analytics. Access token with ads:read. Rate limit ads_analytics. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_account_targeting_analytics-get
     */
    get: operations["ad_account_targeting_analytics/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/targeting_templates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the saved targetings of an ad account.
     * @description `targeting_template/list`: GET /ad_accounts/{ad_account_id}/targeting_templates. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/targeting_template-list
     */
    get: operations["targeting_template/list"];
    put?: never;
    /**
     * Saves a targeting as a template, to be used again in other ad groups.
     * @description `targeting_template/create`: POST /ad_accounts/{ad_account_id}/targeting_templates. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/targeting_template-create
     */
    post: operations["targeting_template/create"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes or removes one targeting template.
     * @description `targeting_template/update`: PATCH /ad_accounts/{ad_account_id}/targeting_templates. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/targeting_template-update
     */
    patch: operations["targeting_template/update"];
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/templates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the report templates saved in an ad account.
     * @description `templates/list`: GET /ad_accounts/{ad_account_id}/templates. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/templates-list
     */
    get: operations["templates/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/templates/{template_id}/reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts a report from a saved template and answers with a token; the dates may be replaced.
     * @description `analytics/create_template_report`: POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports. Access token with ads:read. Rate limit ads_analytics. Sandbox no. https://developers.pinterest.com/docs/api/v5/analytics-create_template_report
     */
    post: operations["analytics/create_template_report"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ad_accounts/{ad_account_id}/terms_of_service": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the terms of service and whether the advertiser has accepted them.
     * @description `terms_of_service/get`: GET /ad_accounts/{ad_account_id}/terms_of_service. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/terms_of_service-get
     */
    get: operations["terms_of_service/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/advanced_auction/items/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gets the bid options of 1 to 10,000 retail catalog items; changes nothing; restricted.
     * @description `advanced_auction_items_get/post`: POST /advanced_auction/items/get. Access token with ads:read catalogs:read. Rate limit advanced_auction_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/advanced_auction_items_get-post
     */
    post: operations["advanced_auction_items_get/post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/advanced_auction/items/submit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sets or deletes bid options of 1 to 10,000 retail catalog items; a 206 is a partial success.
     * @description `advanced_auction_items_submit/post`: POST /advanced_auction/items/submit. Access token with ads:write catalogs:read. Rate limit advanced_auction_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/advanced_auction_items_submit-post
     */
    post: operations["advanced_auction_items_submit/post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/boards": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the boards of the account, 25 a page unless told otherwise.
     * @description `boards/list`: GET /boards. Access token with boards:read. Rate limit org_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/boards-list
     */
    get: operations["boards/list"];
    put?: never;
    /**
     * Creates a board, public unless told otherwise.
     * @description `boards/create`: POST /boards. Access token with boards:read boards:write. Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/boards-create
     */
    post: operations["boards/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/boards/{board_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one board of the account or a group board shared with it.
     * @description `boards/get`: GET /boards/{board_id}. Access token with boards:read. Rate limit org_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/boards-get
     */
    get: operations["boards/get"];
    put?: never;
    post?: never;
    /**
     * Deletes a board of the account.
     * @description `boards/delete`: DELETE /boards/{board_id}. Access token with boards:read boards:write. Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/boards-delete
     */
    delete: operations["boards/delete"];
    options?: never;
    head?: never;
    /**
     * Changes a board's name, description or privacy.
     * @description `boards/update`: PATCH /boards/{board_id}. Access token with boards:read boards:write. Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/boards-update
     */
    patch: operations["boards/update"];
    trace?: never;
  };
  "/boards/{board_id}/pins": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the Pins on a board, 25 a page unless told otherwise.
     * @description `boards/list_pins`: GET /boards/{board_id}/pins. Access token with boards:read pins:read. Rate limit org_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/boards-list_pins
     */
    get: operations["boards/list_pins"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/boards/{board_id}/sections": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the sections of a board, 25 a page unless told otherwise.
     * @description `board_sections/list`: GET /boards/{board_id}/sections. Access token with boards:read. Rate limit org_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/board_sections-list
     */
    get: operations["board_sections/list"];
    put?: never;
    /**
     * Creates a section on a board.
     * @description `board_sections/create`: POST /boards/{board_id}/sections. Access token with boards:read boards:write. Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/board_sections-create
     */
    post: operations["board_sections/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/boards/{board_id}/sections/{section_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Deletes a section of a board.
     * @description `board_sections/delete`: DELETE /boards/{board_id}/sections/{section_id}. Access token with boards:read boards:write. Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/board_sections-delete
     */
    delete: operations["board_sections/delete"];
    options?: never;
    head?: never;
    /**
     * Renames a section of a board.
     * @description `board_sections/update`: PATCH /boards/{board_id}/sections/{section_id}. Access token with boards:read boards:write. Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/board_sections-update
     */
    patch: operations["board_sections/update"];
    trace?: never;
  };
  "/boards/{board_id}/sections/{section_id}/pins": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the Pins in a section of a board, 25 a page unless told otherwise.
     * @description `board_sections/list_pins`: GET /boards/{board_id}/sections/{section_id}/pins. Access token with boards:read pins:read. Rate limit org_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/board_sections-list_pins
     */
    get: operations["board_sections/list_pins"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates a brand account under a business hierarchy.
     * @description `brand_accounts/create`: POST /business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts. Access token with biz_access:read biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/brand_accounts-create
     */
    post: operations["brand_accounts/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_account_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes a brand account of a business hierarchy.
     * @description `brand_accounts/update`: PATCH /business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_account_id}. Access token with biz_access:read biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/brand_accounts-update
     */
    patch: operations["brand_accounts/update"];
    trace?: never;
  };
  "/businesses/employers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the businesses you work for.
     * @description `get/business_employers`: GET /businesses/employers. Access token with biz_access:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/get-business_employers
     */
    get: operations["get/business_employers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/businesses/invites": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Accepts or declines 1 to 100 invites or requests.
     * @description `respond_business_access_invites`: PATCH /businesses/invites. Access token with biz_access:read biz_access:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/respond_business_access_invites
     */
    patch: operations["respond_business_access_invites"];
    trace?: never;
  };
  "/businesses/{business_id}/asset_groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates a group of assets, to manage them together.
     * @description `asset_group/create`: POST /businesses/{business_id}/asset_groups. Access token with biz_access:read biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/asset_group-create
     */
    post: operations["asset_group/create"];
    /**
     * Deletes 1 to 50 asset groups.
     * @description `asset_group/delete`: DELETE /businesses/{business_id}/asset_groups. Access token with biz_access:read biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/asset_group-delete
     */
    delete: operations["asset_group/delete"];
    options?: never;
    head?: never;
    /**
     * Changes asset groups of a business.
     * @description `asset_group/update`: PATCH /businesses/{business_id}/asset_groups. Access token with biz_access:read biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/asset_group-update
     */
    patch: operations["asset_group/update"];
    trace?: never;
  };
  "/businesses/{business_id}/assets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the assets a business may use, its own and those of its partners.
     * @description `business_assets/get`: GET /businesses/{business_id}/assets. Access token with biz_access:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/business_assets-get
     */
    get: operations["business_assets/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/businesses/{business_id}/assets/{asset_id}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the members who may use one asset.
     * @description `business_asset_members/get`: GET /businesses/{business_id}/assets/{asset_id}/members. Access token with biz_access:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/business_asset_members-get
     */
    get: operations["business_asset_members/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/businesses/{business_id}/assets/{asset_id}/partners": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the partners who may use one asset; none when it is itself shared with you.
     * @description `business_asset_partners/get`: GET /businesses/{business_id}/assets/{asset_id}/partners. Access token with biz_access:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/business_asset_partners-get
     */
    get: operations["business_asset_partners/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/businesses/{business_id}/audiences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the audiences shared with a business.
     * @description `shared_audiences_for_business/list`: GET /businesses/{business_id}/audiences. Access token with biz_access:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/shared_audiences_for_business-list
     */
    get: operations["shared_audiences_for_business/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/businesses/{business_id}/audiences/ad_accounts/shared": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Shares an audience of a business with ad accounts, or stops sharing it.
     * @description `update_business_to_ad_account_shared_audience`: PATCH /businesses/{business_id}/audiences/ad_accounts/shared. Access token with biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/update_business_to_ad_account_shared_audience
     */
    patch: operations["update_business_to_ad_account_shared_audience"];
    trace?: never;
  };
  "/businesses/{business_id}/audiences/businesses/shared": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Shares an audience of a business with other businesses, or stops sharing it.
     * @description `update_business_to_business_shared_audience`: PATCH /businesses/{business_id}/audiences/businesses/shared. Access token with biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/update_business_to_business_shared_audience
     */
    patch: operations["update_business_to_business_shared_audience"];
    trace?: never;
  };
  "/businesses/{business_id}/audiences/shared/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists who may use an audience, owned by a business or shared with it.
     * @description `business_account_audiences_shared_accounts/list`: GET /businesses/{business_id}/audiences/shared/accounts. Access token with biz_access:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/business_account_audiences_shared_accounts-list
     */
    get: operations["business_account_audiences_shared_accounts/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/businesses/{business_id}/invites": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the invites and requests of a business.
     * @description `get/invites`: GET /businesses/{business_id}/invites. Access token with biz_access:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/get-invites
     */
    get: operations["get/invites"];
    put?: never;
    /**
     * Invites 1 to 50 members or partners, or asks to become a partner.
     * @description `create_membership_or_partnership_invites`: POST /businesses/{business_id}/invites. Access token with biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/create_membership_or_partnership_invites
     */
    post: operations["create_membership_or_partnership_invites"];
    /**
     * Cancels 1 to 50 invites or requests.
     * @description `cancel_invites_or_requests`: DELETE /businesses/{business_id}/invites. Access token with biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/cancel_invites_or_requests
     */
    delete: operations["cancel_invites_or_requests"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/businesses/{business_id}/invites/assets/access": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Adds asset permissions to 1 to 50 open invites or requests.
     * @description `create_asset_invites`: POST /businesses/{business_id}/invites/assets/access. Access token with biz_access:read biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/create_asset_invites
     */
    post: operations["create_asset_invites"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/businesses/{business_id}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the members of a business, with what they may use when asked for.
     * @description `get/business_members`: GET /businesses/{business_id}/members. Access token with biz_access:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/get-business_members
     */
    get: operations["get/business_members"];
    put?: never;
    post?: never;
    /**
     * Removes 1 to 50 members from a business.
     * @description `delete_business_membership`: DELETE /businesses/{business_id}/members. Access token with biz_access:read biz_access:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/delete_business_membership
     */
    delete: operations["delete_business_membership"];
    options?: never;
    head?: never;
    /**
     * Changes the roles of members of a business.
     * @description `update/business_memberships`: PATCH /businesses/{business_id}/members. Access token with biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/update-business_memberships
     */
    patch: operations["update/business_memberships"];
    trace?: never;
  };
  "/businesses/{business_id}/members/assets/access": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Takes members' access to assets away, 1 to 100 at once.
     * @description `business_members_asset_access/delete`: DELETE /businesses/{business_id}/members/assets/access. Access token with biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/business_members_asset_access-delete
     */
    delete: operations["business_members_asset_access/delete"];
    options?: never;
    head?: never;
    /**
     * Gives members access to assets or changes it, 1 to 50 at once.
     * @description `business_members_asset_access/update`: PATCH /businesses/{business_id}/members/assets/access. Access token with biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/business_members_asset_access-update
     */
    patch: operations["business_members_asset_access/update"];
    trace?: never;
  };
  "/businesses/{business_id}/members/{member_id}/assets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the assets a member may use, and how.
     * @description `business_member_assets/get`: GET /businesses/{business_id}/members/{member_id}/assets. Access token with biz_access:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/business_member_assets-get
     */
    get: operations["business_member_assets/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/businesses/{business_id}/partners": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the partners of a business.
     * @description `get/business_partners`: GET /businesses/{business_id}/partners. Access token with biz_access:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/get-business_partners
     */
    get: operations["get/business_partners"];
    put?: never;
    post?: never;
    /**
     * Ends 1 to 50 partnerships, all of one partner type.
     * @description `delete_business_partners`: DELETE /businesses/{business_id}/partners. Access token with biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/delete_business_partners
     */
    delete: operations["delete_business_partners"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/businesses/{business_id}/partners/assets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Takes partners' access to assets away, or gives up your own to theirs, 1 to 50 at once.
     * @description `delete_partner_asset_access_handler_impl`: DELETE /businesses/{business_id}/partners/assets. Access token with biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/delete_partner_asset_access_handler_impl
     */
    delete: operations["delete_partner_asset_access_handler_impl"];
    options?: never;
    head?: never;
    /**
     * Gives partners access to assets, 1 to 50 at once; earlier permissions are replaced.
     * @description `update_partner_asset_access_handler_impl`: PATCH /businesses/{business_id}/partners/assets. Access token with biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/update_partner_asset_access_handler_impl
     */
    patch: operations["update_partner_asset_access_handler_impl"];
    trace?: never;
  };
  "/businesses/{business_id}/partners/{partner_id}/assets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the assets shared with a partner, or shared by it.
     * @description `business_partner_asset_access/get`: GET /businesses/{business_id}/partners/{partner_id}/assets. Access token with biz_access:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/business_partner_asset_access-get
     */
    get: operations["business_partner_asset_access/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/businesses/{business_id}/requests/assets/access": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Asks existing partners for access to their ad accounts or profiles, 1 to 100 at once.
     * @description `asset_access_requests/create`: POST /businesses/{business_id}/requests/assets/access. Access token with biz_access:read biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/asset_access_requests-create
     */
    post: operations["asset_access_requests/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/businesses/{business_id}/system_users/{system_user_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes a system user, such as its name.
     * @description `system_user/update`: PATCH /businesses/{business_id}/system_users/{system_user_id}. Access token with biz_access:read biz_access:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/system_user-update
     */
    patch: operations["system_user/update"];
    trace?: never;
  };
  "/catalogs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the catalogs of the account, 25 a page unless told otherwise.
     * @description `catalogs/list`: GET /catalogs. Access token with catalogs:read. Rate limit catalogs_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/catalogs-list
     */
    get: operations["catalogs/list"];
    put?: never;
    /**
     * Creates a catalog, for retail, hotels or creative assets.
     * @description `catalogs/create`: POST /catalogs. Access token with catalogs:write. Rate limit catalogs_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/catalogs-create
     */
    post: operations["catalogs/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/available_filter_values": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the values product groups can filter by, from a sample of 1,000 items.
     * @description `catalogs/available_filter_values`: GET /catalogs/available_filter_values. Access token with catalogs:read. Rate limit catalogs_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/catalogs-available_filter_values
     */
    get: operations["catalogs/available_filter_values"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/feeds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the feeds of the account, of all its catalogs or of one.
     * @description `feeds/list`: GET /catalogs/feeds. Access token with catalogs:read. Rate limit catalogs_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/feeds-list
     */
    get: operations["feeds/list"];
    put?: never;
    /**
     * Creates a feed; in practice `default_country` and `default_locale` are needed too.
     * @description `feeds/create`: POST /catalogs/feeds. Access token with catalogs:read catalogs:write. Rate limit catalogs_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/feeds-create
     */
    post: operations["feeds/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/feeds/{feed_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one feed by its id.
     * @description `feeds/get`: GET /catalogs/feeds/{feed_id}. Access token with catalogs:read. Rate limit catalogs_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/feeds-get
     */
    get: operations["feeds/get"];
    put?: never;
    post?: never;
    /**
     * Deletes a feed.
     * @description `feeds/delete`: DELETE /catalogs/feeds/{feed_id}. Access token with catalogs:read catalogs:write. Rate limit catalogs_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/feeds-delete
     */
    delete: operations["feeds/delete"];
    options?: never;
    head?: never;
    /**
     * Changes a feed; what is left out stays.
     * @description `feeds/update`: PATCH /catalogs/feeds/{feed_id}. Access token with catalogs:read catalogs:write. Rate limit catalogs_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/feeds-update
     */
    patch: operations["feeds/update"];
    trace?: never;
  };
  "/catalogs/feeds/{feed_id}/ingest": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts reading a feed now instead of on schedule; restricted.
     * @description `feeds/ingest`: POST /catalogs/feeds/{feed_id}/ingest. Access token with catalogs:write. Rate limit catalogs_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/feeds-ingest
     */
    post: operations["feeds/ingest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/feeds/{feed_id}/processing_results": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists how the readings of a feed went; the first page is all there is for now.
     * @description `feed_processing_results/list`: GET /catalogs/feeds/{feed_id}/processing_results. Access token with catalogs:read. Rate limit catalogs_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/feed_processing_results-list
     */
    get: operations["feed_processing_results/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/items": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gets catalog items by their ids; a POST that changes nothing.
     * @description `items/post`: POST /catalogs/items. Access token with catalogs:read. Rate limit catalogs_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/items-post
     */
    post: operations["items/post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/items/batch": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts creating, changing or deleting catalog items; ask for the outcome by batch id.
     * @description `items_batch/post`: POST /catalogs/items/batch. Access token with catalogs:read catalogs:write. Rate limit catalogs_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/items_batch-post
     */
    post: operations["items_batch/post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/items/batch/{batch_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the state of an item batch and the outcome of each item.
     * @description `items_batch/get`: GET /catalogs/items/batch/{batch_id}. Access token with catalogs:read. Rate limit catalogs_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/items_batch-get
     */
    get: operations["items_batch/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/processing_results/{processing_result_id}/item_issues": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists items with errors or warnings after one reading, up to 20 samples per code.
     * @description `items_issues/list`: GET /catalogs/processing_results/{processing_result_id}/item_issues. Access token with catalogs:read. Rate limit catalogs_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/items_issues-list
     */
    get: operations["items_issues/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/product_groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists product groups, by catalog, feed or up to 1,000 ids.
     * @description `catalogs_product_groups/list`: GET /catalogs/product_groups. Access token with catalogs:read. Rate limit catalogs_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-list
     */
    get: operations["catalogs_product_groups/list"];
    put?: never;
    /**
     * Creates a product group of a catalog or of a retail feed.
     * @description `catalogs_product_groups/create`: POST /catalogs/product_groups. Access token with catalogs:write. Rate limit catalogs_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-create
     */
    post: operations["catalogs_product_groups/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/product_groups/multiple": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates 1 to 1,000 product groups in one call.
     * @description `catalogs_product_groups/create_many`: POST /catalogs/product_groups/multiple. Access token with catalogs:write. Rate limit catalogs_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-create_many
     */
    post: operations["catalogs_product_groups/create_many"];
    /**
     * Deletes up to 1,000 product groups in one call.
     * @description `catalogs_product_groups/delete_many`: DELETE /catalogs/product_groups/multiple. Access token with catalogs:write. Rate limit catalogs_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-delete_many
     */
    delete: operations["catalogs_product_groups/delete_many"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/product_groups/{product_group_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one product group of a catalog.
     * @description `catalogs_product_groups/get`: GET /catalogs/product_groups/{product_group_id}. Access token with catalogs:read. Rate limit catalogs_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-get
     */
    get: operations["catalogs_product_groups/get"];
    put?: never;
    post?: never;
    /**
     * Deletes one product group of a catalog.
     * @description `catalogs_product_groups/delete`: DELETE /catalogs/product_groups/{product_group_id}. Access token with catalogs:write. Rate limit catalogs_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-delete
     */
    delete: operations["catalogs_product_groups/delete"];
    options?: never;
    head?: never;
    /**
     * Changes one product group of a catalog.
     * @description `catalogs_product_groups/update`: PATCH /catalogs/product_groups/{product_group_id}. Access token with catalogs:write. Rate limit catalogs_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-update
     */
    patch: operations["catalogs_product_groups/update"];
    trace?: never;
  };
  "/catalogs/product_groups/{product_group_id}/product_counts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets how many items a product group has; for retail, how many are in stock too.
     * @description `catalogs_product_groups/product_counts_get`: GET /catalogs/product_groups/{product_group_id}/product_counts. Access token with catalogs:read. Rate limit catalogs_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-product_counts_get
     */
    get: operations["catalogs_product_groups/product_counts_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/product_groups/{product_group_id}/products": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the product Pins of a product group, 25 a page unless told otherwise.
     * @description `catalogs_product_group_pins/list`: GET /catalogs/product_groups/{product_group_id}/products. Access token with boards:read catalogs:read pins:read. Rate limit catalogs_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/catalogs_product_group_pins-list
     */
    get: operations["catalogs_product_group_pins/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/products/get_by_product_group_filters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lists the product Pins that match filters; a POST that changes nothing.
     * @description `products_by_product_group_filter/list`: POST /catalogs/products/get_by_product_group_filters. Access token with boards:read catalogs:read pins:read. Rate limit catalogs_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/products_by_product_group_filter-list
     */
    post: operations["products_by_product_group_filter/list"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the state of a catalog report by its token and, when it is done, its URL.
     * @description `reports/get`: GET /catalogs/reports. Access token with catalogs:read. Rate limit catalogs_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/reports-get
     */
    get: operations["reports/get"];
    put?: never;
    /**
     * Starts a catalog report and answers with a token; the same request gives one report a day.
     * @description `reports/create`: POST /catalogs/reports. Access token with catalogs:read. Rate limit catalogs_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/reports-create
     */
    post: operations["reports/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalogs/reports/stats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists how many items of a catalog have which issue.
     * @description `reports/stats`: GET /catalogs/reports/stats. Access token with catalogs:read. Rate limit catalogs_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/reports-stats
     */
    get: operations["reports/stats"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/integrations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the commerce integrations of the account; beta.
     * @description `integrations/get_list`: GET /integrations. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/integrations-get_list
     */
    get: operations["integrations/get_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/integrations/commerce": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Links a shop on another platform with a Pinterest merchant and ad account; beta.
     * @description `integrations_commerce/post`: POST /integrations/commerce. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/integrations_commerce-post
     */
    post: operations["integrations_commerce/post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/integrations/commerce/{external_business_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one commerce integration by the other platform's id of the business; beta.
     * @description `integrations_commerce/get`: GET /integrations/commerce/{external_business_id}. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/integrations_commerce-get
     */
    get: operations["integrations_commerce/get"];
    put?: never;
    post?: never;
    /**
     * Deletes a commerce integration; beta.
     * @description `integrations_commerce/del`: DELETE /integrations/commerce/{external_business_id}. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/integrations_commerce-del
     */
    delete: operations["integrations_commerce/del"];
    options?: never;
    head?: never;
    /**
     * Changes a commerce integration; beta.
     * @description `integrations_commerce/patch`: PATCH /integrations/commerce/{external_business_id}. Access token with ads:write. Rate limit ads_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/integrations_commerce-patch
     */
    patch: operations["integrations_commerce/patch"];
    trace?: never;
  };
  "/integrations/logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends Pinterest 1 to 250 log entries of an integration; beta.
     * @description `integrations_logs/post`: POST /integrations/logs. Access token with ads:write. Rate limit ads_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/integrations_logs-post
     */
    post: operations["integrations_logs/post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/integrations/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one commerce integration by Pinterest's id; beta.
     * @description `integrations/get_by_id`: GET /integrations/{id}. Access token with ads:read. Rate limit ads_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/integrations-get_by_id
     */
    get: operations["integrations/get_by_id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/media": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the media uploads of the account, 25 a page unless told otherwise.
     * @description `media/list`: GET /media. Access token with pins:read. Rate limit org_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/media-list
     */
    get: operations["media/list"];
    put?: never;
    /**
     * Registers a video upload and answers where and with what fields to send the file.
     * @description `media/create`: POST /media. Access token with pins:read pins:write. Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/media-create
     */
    post: operations["media/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/media/{media_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one media upload; its Pin can be created when the status is `succeeded`.
     * @description `media/get`: GET /media/{media_id}. Access token with pins:read. Rate limit org_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/media-get
     */
    get: operations["media/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/notifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends Pinterest a notification from a partner; closed to most apps.
     * @description `notification/post`: POST /notifications. Access token with user_accounts:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/notification-post
     */
    post: operations["notification/post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth/conversion_token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates a long-lived token for sending conversions, for the holder of an access token.
     * @description `oauth/conversion_token`: POST /oauth/conversion_token. Access token with ads:write. Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/oauth-conversion_token
     */
    post: operations["oauth/conversion_token"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gets an access token for an authorization code, a refresh token or the app's own credentials.
     * @description `oauth/token`: POST /oauth/token. App id and secret (HTTP Basic). Rate limit org_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/oauth-token
     */
    post: operations["oauth/token"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth/token/revoke": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revokes a token at once; for tokens of system users alone for now.
     * @description `token/revoke`: POST /oauth/token/revoke. App id and secret (HTTP Basic). Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/token-revoke
     */
    post: operations["token/revoke"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/pins": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the account's Pins on any board, 25 a page unless told otherwise.
     * @description `pins/list`: GET /pins. Access token with boards:read pins:read. Rate limit org_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/pins-list
     */
    get: operations["pins/list"];
    put?: never;
    /**
     * Creates a Pin on a board or a section of it, from an image, images, a video or a URL.
     * @description `pins/create`: POST /pins. Access token with boards:read boards:write pins:read pins:write. Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/pins-create
     */
    post: operations["pins/create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/pins/analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of up to 100 Pins between two dates, by day and in all; beta.
     * @description `multi_pins/analytics`: GET /pins/analytics. Access token with boards:read pins:read. Rate limit org_analytics. Sandbox no. https://developers.pinterest.com/docs/api/v5/multi_pins-analytics
     */
    get: operations["multi_pins/analytics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/pins/{pin_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one Pin of the account or of a group board shared with it.
     * @description `pins/get`: GET /pins/{pin_id}. Access token with boards:read pins:read. Rate limit org_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/pins-get
     */
    get: operations["pins/get"];
    put?: never;
    post?: never;
    /**
     * Deletes a Pin of the account or of a group board shared with it.
     * @description `pins/delete`: DELETE /pins/{pin_id}. Access token with boards:read boards:write pins:read pins:write. Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/pins-delete
     */
    delete: operations["pins/delete"];
    options?: never;
    head?: never;
    /**
     * Changes a Pin's texts, link or place; beta.
     * @description `pins/update`: PATCH /pins/{pin_id}. Access token with boards:read boards:write pins:read pins:write. Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/pins-update
     */
    patch: operations["pins/update"];
    trace?: never;
  };
  "/pins/{pin_id}/analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of one Pin between two dates, by day and in all.
     * @description `pins/analytics`: GET /pins/{pin_id}/analytics. Access token with boards:read pins:read. Rate limit org_analytics. Sandbox no. https://developers.pinterest.com/docs/api/v5/pins-analytics
     */
    get: operations["pins/analytics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/pins/{pin_id}/save": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Saves an existing Pin to a board or section; the copy is a new Pin.
     * @description `pins/save`: POST /pins/{pin_id}/save. Access token with boards:read boards:write pins:read pins:write. Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/pins-save
     */
    post: operations["pins/save"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/resources/ad_account_countries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the countries an ad account can be in, with their currencies.
     * @description `ad_account_countries/get`: GET /resources/ad_account_countries. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/ad_account_countries-get
     */
    get: operations["ad_account_countries/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/resources/delivery_metrics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets what the metrics of reports mean and what Ads Manager calls them.
     * @description `delivery_metrics/get`: GET /resources/delivery_metrics. Access token with ads:read pins:read user_accounts:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/delivery_metrics-get
     */
    get: operations["delivery_metrics/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/resources/lead_form_questions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the kinds of questions a lead form can ask; beta.
     * @description `lead_form_questions/get`: GET /resources/lead_form_questions. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/lead_form_questions-get
     */
    get: operations["lead_form_questions/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/resources/metrics_ready_state": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tells whether the metrics of a date are final.
     * @description `metrics_ready_state/get`: GET /resources/metrics_ready_state. Access token with ads:read. Rate limit ads_analytics. Sandbox yes. https://developers.pinterest.com/docs/api/v5/metrics_ready_state-get
     */
    get: operations["metrics_ready_state/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/resources/targeting/interests/{interest_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets one interest that ads can target, by its id.
     * @description `interest_targeting_options/get`: GET /resources/targeting/interests/{interest_id}. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/interest_targeting_options-get
     */
    get: operations["interest_targeting_options/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/resources/targeting/{targeting_type}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the values ads can target, such as countries, interests or ages.
     * @description `targeting_options/get`: GET /resources/targeting/{targeting_type}. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/targeting_options-get
     */
    get: operations["targeting_options/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/boards": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Searches the account's boards, of every privacy.
     * @description `search_user_boards/get`: GET /search/boards. Access token with boards:read boards:read_secret. Rate limit org_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/search_user_boards-get
     */
    get: operations["search_user_boards/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/partner/pins": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Searches all of Pinterest for the top Pins, 10 by default and 50 at most; beta.
     * @description `search_partner_pins`: GET /search/partner/pins. Access token with boards:read pins:read. Rate limit org_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/search_partner_pins
     */
    get: operations["search_partner_pins"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/pins": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Searches the account's Pins.
     * @description `search_user_pins/list`: GET /search/pins. Access token with boards:read boards:read_secret pins:read pins:read_secret. Rate limit org_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/search_user_pins-list
     */
    get: operations["search_user_pins/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/terms/related": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets terms related in meaning to each of the given terms.
     * @description `terms_related/list`: GET /terms/related. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/terms_related-list
     */
    get: operations["terms_related/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/terms/suggested": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets popular searches that start with a term, 4 by default and 10 at most.
     * @description `terms_suggested/list`: GET /terms/suggested. Access token with ads:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/terms_suggested-list
     */
    get: operations["terms_suggested/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/trends/keywords/{region}/top/{trend_type}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the top search keywords of a region by kind of trend, at most 50.
     * @description `trending_keywords/list`: GET /trends/keywords/{region}/top/{trend_type}. Access token with user_accounts:read. Rate limit trends_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/trending_keywords-list
     */
    get: operations["trending_keywords/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/trends/product_categories/details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets audience, related Pins and trend lines of up to 20 product categories.
     * @description `trends_product_categories_details/list`: GET /trends/product_categories/details. Access token with user_accounts:read. Rate limit trends_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/trends_product_categories_details-list
     */
    get: operations["trends_product_categories_details/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/trends/product_categories/trending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the product categories growing fastest in a region, best first.
     * @description `trends_product_categories_trending/list`: GET /trends/product_categories/trending. Access token with user_accounts:read. Rate limit trends_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/trends_product_categories_trending-list
     */
    get: operations["trends_product_categories_trending/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/trends/topics/featured": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the five topics trending most in a region, by interest.
     * @description `trends_featured_topics/list`: GET /trends/topics/featured. Access token with user_accounts:read. Rate limit trends_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/trends_featured_topics-list
     */
    get: operations["trends_featured_topics/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_account": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the account behind the token, or the owner of the ad account named.
     * @description `user_account/get`: GET /user_account. Access token with user_accounts:read. Rate limit org_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/user_account-get
     */
    get: operations["user_account/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_account/analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of the account's Pins between two dates, by day and in all.
     * @description `user_account/analytics`: GET /user_account/analytics. Access token with user_accounts:read. Rate limit org_analytics. Sandbox no. https://developers.pinterest.com/docs/api/v5/user_account-analytics
     */
    get: operations["user_account/analytics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_account/analytics/top_pins": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of the account's top Pins, 10 unless told otherwise and 50 at most.
     * @description `user_account/analytics/top_pins`: GET /user_account/analytics/top_pins. Access token with pins:read user_accounts:read. Rate limit org_analytics. Sandbox no. https://developers.pinterest.com/docs/api/v5/user_account-analytics-top_pins
     */
    get: operations["user_account/analytics/top_pins"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_account/analytics/top_video_pins": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the figures of the account's top video Pins, 10 by default and 50 at most.
     * @description `user_account/analytics/top_video_pins`: GET /user_account/analytics/top_video_pins. Access token with pins:read user_accounts:read. Rate limit org_analytics. Sandbox no. https://developers.pinterest.com/docs/api/v5/user_account-analytics-top_video_pins
     */
    get: operations["user_account/analytics/top_video_pins"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_account/businesses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the business accounts linked to the account.
     * @description `linked_business_accounts/get`: GET /user_account/businesses. Access token with user_accounts:read. Rate limit org_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/linked_business_accounts-get
     */
    get: operations["linked_business_accounts/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_account/followers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the followers of the account, 25 a page unless told otherwise.
     * @description `followers/list`: GET /user_account/followers. Access token with user_accounts:read. Rate limit ads_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/followers-list
     */
    get: operations["followers/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_account/following": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists whom the account follows, 25 a page unless told otherwise.
     * @description `user_following/get`: GET /user_account/following. Access token with user_accounts:read. Rate limit org_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/user_following-get
     */
    get: operations["user_following/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_account/following/boards": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the boards the account follows, as board summaries.
     * @description `boards_user_follows/list`: GET /user_account/following/boards. Access token with user_accounts:read. Rate limit org_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/boards_user_follows-list
     */
    get: operations["boards_user_follows/list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_account/following/{username}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Follows another user; beta.
     * @description `follow_user/update`: POST /user_account/following/{username}. Access token with user_accounts:write. Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/follow_user-update
     */
    post: operations["follow_user/update"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_account/websites": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the websites of the account, claimed or not.
     * @description `user_websites/get`: GET /user_account/websites. Access token with user_accounts:read. Rate limit org_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/user_websites-get
     */
    get: operations["user_websites/get"];
    put?: never;
    /**
     * Claims a website; the verification code must be on it already.
     * @description `verify_website/update`: POST /user_account/websites. Access token with user_accounts:write. Rate limit org_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/verify_website-update
     */
    post: operations["verify_website/update"];
    /**
     * Gives up the claim on a website.
     * @description `unverify_website/delete`: DELETE /user_account/websites. Access token with user_accounts:write. Rate limit org_write. Sandbox no. https://developers.pinterest.com/docs/api/v5/unverify_website-delete
     */
    delete: operations["unverify_website/delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_account/websites/verification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gets the code to place on a website before claiming it.
     * @description `website_verification/get`: GET /user_account/websites/verification. Access token with user_accounts:read. Rate limit org_read. Sandbox no. https://developers.pinterest.com/docs/api/v5/website_verification-get
     */
    get: operations["website_verification/get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{username}/interests/follow": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the interests a user follows.
     * @deprecated
     * @description `user_account/followed_interests`: GET /users/{username}/interests/follow. Access token with user_accounts:read. Rate limit org_read. Sandbox yes. https://developers.pinterest.com/docs/api/v5/user_account-followed_interests
     */
    get: operations["user_account/followed_interests"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description A Pinterest account, as its profile shows it. */
    Account: {
      /** @description What the profile says about the account. */
      about?: string;
      /**
       * @description `BUSINESS` for a business account, `PINNER` for a personal one.
       * @enum {string}
       */
      account_type?: "PINNER" | "BUSINESS";
      /** @description How many boards it has. Group boards may make this differ from other counts. */
      readonly board_count?: number | null;
      /** @description Name of the business; `null` for a personal account. */
      business_name?: string | null;
      /** @description How many accounts follow it. */
      readonly follower_count?: number | null;
      /** @description How many accounts it follows. */
      readonly following_count?: number | null;
      /** @description Id of the account, digits in a string. */
      id?: string;
      /** @description How many views it had within a month. */
      readonly monthly_views?: number | null;
      /** @description How many Pins it has, created and saved ones together. */
      readonly pin_count?: number | null;
      /** @description Address of the profile picture. */
      profile_image?: string;
      /** @description Name in the address of the profile, `pinterest.com/<username>`. */
      username?: string;
      /** @description Website that the profile names. */
      website_url?: string;
    };
    /**
     * @description What you pay for: a click, an impression, or a video seen for two seconds with half of it in view. Drafts alone can change it.
     * @enum {string}
     */
    ActionType: "CLICKTHROUGH" | "IMPRESSION" | "VIDEO_V_50_MRC";
    AdAccount: {
      country?: components["schemas"]["Country"];
      readonly created_time?: number | null;
      currency?: components["schemas"]["Currency"];
      id: string;
      name?: string;
      readonly owner?: components["schemas"]["AdAccountOwner"];
      readonly permissions?: components["schemas"]["BusinessAccessRole"][];
      readonly updated_time?: number | null;
    };
    AdAccountAnalyticsResponse: ({
      AD_ACCOUNT_ID: string;
      /** Format: date */
      DATE?: string;
    } & {
      [key: string]: unknown;
    })[];
    AdAccountCreate: {
      country?: components["schemas"]["Country"];
      currency?: components["schemas"]["Currency"];
      name?: string;
      owner_user_id?: string;
    };
    AdAccountCreateSubscriptionRequest: {
      lead_form_id?: string;
      partner_access_token?: string;
      partner_metadata?: {
        subscriber_key?: string;
      };
      partner_refresh_token?: string;
      webhook_url: string;
    };
    AdAccountCreateSubscriptionResponse: {
      ad_account_id?: string;
      api_version?: string;
      created_time?: number;
      cryptographic_algorithm?: string | null;
      cryptographic_key?: string | null;
      id?: string;
      lead_form_id?: string | null;
      user_account_id?: string;
      webhook_url?: string;
    };
    AdAccountGetSubscriptionResponse: {
      lead_form_id?: string | null;
      webhook_url?: string;
    } & {
      ad_account_id?: string;
      api_version?: string;
      created_time?: number;
      cryptographic_algorithm?: string | null;
      cryptographic_key?: string | null;
      id?: string;
      user_account_id?: string;
    };
    AdAccountOwner: {
      id?: string;
      username?: string;
    };
    AdAccountsCountryResponse: {
      items?: components["schemas"]["AdAccountsCountryResponseData"][];
    };
    AdAccountsCountryResponseData: {
      code?: components["schemas"]["AdCountry"];
      currency?: string;
      index?: number;
      name?: string;
    };
    AdArrayResponse: {
      items?: components["schemas"]["AdArrayResponseElement"][];
    };
    AdArrayResponseElement: {
      data?: components["schemas"]["AdResponse"];
      exceptions?: components["schemas"]["Exception"];
    };
    /** @description What every form of an ad has. */
    AdCommon: {
      /** @description Id of the ad group that the ad is in. */
      ad_group_id?: string;
      /** @description Link into your Android app. */
      android_deep_link?: string | null;
      /** @description Links into your Android app, one for each picture of the carousel. */
      carousel_android_deep_links?: string[] | null;
      /** @description Web addresses to lead to, one for each picture of the carousel. */
      carousel_destination_urls?: string[] | null;
      /** @description Links into your iOS app, one for each picture of the carousel. */
      carousel_ios_deep_links?: string[] | null;
      /** @description Address to call when someone clicks the ad. */
      click_tracking_url?: string | null;
      creative_type?: components["schemas"]["CreativeType"];
      customizable_cta_type?: components["schemas"]["CustomizableCTAType"];
      /** @description Web address that a click leads to. */
      destination_url?: string | null;
      disclosure_type?: components["schemas"]["DisclosureType"];
      /** @description Secure web address of what the law has you say about a medicine, such as its side effects. */
      disclosure_url?: string | null;
      grid_click_type?: components["schemas"]["GridClickType"];
      /** @description Link into your iOS app. */
      ios_deep_link?: string | null;
      /** @description Whether the Pin that the ad shows was deleted since. */
      is_pin_deleted?: boolean;
      /** @description Whether people can save the ad's Pin. */
      is_removable?: boolean;
      /** @description Id of the lead form that a lead ad opens. */
      lead_form_id?: string | null;
      /** @description Name of the ad, up to 255 characters. */
      name?: string | null;
      /** @description Questions and results of a quiz ad. Each result is a Pin that you create first. */
      quiz_pin_data?: components["schemas"]["QuizPinData"] | null;
      status?: components["schemas"]["EntityStatus"];
      /** @description Addresses of others to call when something happens to the ad. They win over the ad group's. */
      tracking_urls?: components["schemas"]["TrackingUrls"] | null;
      /** @description Address to call when the ad is shown. */
      view_tracking_url?: string | null;
    };
    /** @enum {string} */
    AdCountry:
      | "AD"
      | "AE"
      | "AF"
      | "AG"
      | "AI"
      | "AL"
      | "AM"
      | "AO"
      | "AQ"
      | "AR"
      | "AS"
      | "AT"
      | "AU"
      | "AW"
      | "AX"
      | "AZ"
      | "BA"
      | "BB"
      | "BD"
      | "BE"
      | "BF"
      | "BG"
      | "BH"
      | "BI"
      | "BJ"
      | "BL"
      | "BM"
      | "BN"
      | "BO"
      | "BQ"
      | "BR"
      | "BS"
      | "BT"
      | "BV"
      | "BW"
      | "BY"
      | "BZ"
      | "CA"
      | "CC"
      | "CD"
      | "CF"
      | "CG"
      | "CH"
      | "CI"
      | "CK"
      | "CL"
      | "CM"
      | "CN"
      | "CO"
      | "CR"
      | "CU"
      | "CV"
      | "CW"
      | "CX"
      | "CY"
      | "CZ"
      | "DE"
      | "DJ"
      | "DK"
      | "DM"
      | "DO"
      | "DZ"
      | "EC"
      | "EE"
      | "EG"
      | "EH"
      | "ER"
      | "ES"
      | "ET"
      | "FI"
      | "FJ"
      | "FK"
      | "FM"
      | "FO"
      | "FR"
      | "GA"
      | "GB"
      | "GD"
      | "GE"
      | "GF"
      | "GG"
      | "GH"
      | "GI"
      | "GL"
      | "GM"
      | "GN"
      | "GP"
      | "GQ"
      | "GR"
      | "GS"
      | "GT"
      | "GU"
      | "GW"
      | "GY"
      | "HK"
      | "HM"
      | "HN"
      | "HR"
      | "HT"
      | "HU"
      | "ID"
      | "IE"
      | "IL"
      | "IM"
      | "IN"
      | "IO"
      | "IQ"
      | "IR"
      | "IS"
      | "IT"
      | "JE"
      | "JM"
      | "JO"
      | "JP"
      | "KE"
      | "KG"
      | "KH"
      | "KI"
      | "KM"
      | "KN"
      | "KR"
      | "KW"
      | "KY"
      | "KZ"
      | "LA"
      | "LB"
      | "LC"
      | "LI"
      | "LK"
      | "LR"
      | "LS"
      | "LT"
      | "LU"
      | "LV"
      | "LY"
      | "MA"
      | "MC"
      | "MD"
      | "ME"
      | "MF"
      | "MG"
      | "MH"
      | "MK"
      | "ML"
      | "MM"
      | "MN"
      | "MO"
      | "MP"
      | "MQ"
      | "MR"
      | "MS"
      | "MT"
      | "MU"
      | "MV"
      | "MW"
      | "MX"
      | "MY"
      | "MZ"
      | "NA"
      | "NC"
      | "NE"
      | "NF"
      | "NG"
      | "NI"
      | "NL"
      | "NO"
      | "NP"
      | "NR"
      | "NU"
      | "NZ"
      | "OM"
      | "PA"
      | "PE"
      | "PF"
      | "PG"
      | "PH"
      | "PK"
      | "PL"
      | "PM"
      | "PN"
      | "PR"
      | "PS"
      | "PT"
      | "PW"
      | "PY"
      | "QA"
      | "RE"
      | "RO"
      | "RS"
      | "RU"
      | "RW"
      | "SA"
      | "SB"
      | "SC"
      | "SD"
      | "SE"
      | "SG"
      | "SH"
      | "SI"
      | "SJ"
      | "SK"
      | "SL"
      | "SM"
      | "SN"
      | "SO"
      | "SR"
      | "SS"
      | "ST"
      | "SV"
      | "SX"
      | "SY"
      | "SZ"
      | "TC"
      | "TD"
      | "TF"
      | "TG"
      | "TH"
      | "TJ"
      | "TK"
      | "TL"
      | "TM"
      | "TN"
      | "TO"
      | "TR"
      | "TT"
      | "TV"
      | "TW"
      | "TZ"
      | "UA"
      | "UG"
      | "UM"
      | "US"
      | "UY"
      | "UZ"
      | "VA"
      | "VC"
      | "VE"
      | "VG"
      | "VI"
      | "VN"
      | "VU"
      | "WF"
      | "WS"
      | "YE"
      | "YT"
      | "ZA"
      | "ZM"
      | "ZW";
    /** @description An ad to create. It needs an ad group, a Pin and a creative type. */
    AdCreateRequest: WithRequired<
      components["schemas"]["AdCommon"],
      "ad_group_id" | "creative_type"
    > &
      WithRequired<components["schemas"]["AdPinId"], "pin_id">;
    AdGroupArrayResponse: {
      items?: components["schemas"]["AdGroupArrayResponseElement"][];
    };
    AdGroupArrayResponseElement: {
      data?: components["schemas"]["AdGroupResponse"];
      exceptions?: components["schemas"]["Exception"][];
    };
    AdGroupAudienceSizingRequest: {
      /** @default true */
      auto_targeting_enabled?: boolean;
      creative_types?:
        | (
            | "REGULAR"
            | "VIDEO"
            | "SHOPPING"
            | "CAROUSEL"
            | "MAX_VIDEO"
            | "SHOP_THE_PIN"
            | "COLLECTION"
            | "IDEA"
          )[]
        | null;
      keywords?:
        | {
            match_type: components["schemas"]["MatchTypeResponse"];
            value: string;
          }[]
        | null;
      /** @default ALL */
      placement_group?: string & components["schemas"]["PlacementGroupType"];
      product_group_ids?: string[] | null;
      targeting_spec?: components["schemas"]["TargetingSpec"];
    };
    AdGroupAudienceSizingResponse: {
      audience_size_lower_bound?: number;
      audience_size_upper_bound?: number;
    };
    /** @description What every form of an ad group has. */
    AdGroupCommon: {
      /** @description Whether Pinterest may target more people than you name; on unless told otherwise. Ads Manager calls it Performance+ targeting. */
      auto_targeting_enabled?: boolean | null;
      /** @description What you offer for one billable event, in micro-currency (5000000 is 5.00 of the account's currency). Needed for `AWARENESS` billed by `IMPRESSION`, and for `CONSIDERATION` and `CATALOG_SALES` billed by `CLICKTHROUGH`. */
      bid_in_micro_currency?: number | null;
      /**
       * @description `AUTOMATIC_BID` leaves bids to Pinterest, `MAX_BID` never goes above your bid, `TARGET_AVG` meets it on average. For `VIDEO_COMPLETION` the first alone.
       * @enum {string|null}
       */
      bid_strategy_type?: "AUTOMATIC_BID" | "MAX_BID" | "TARGET_AVG" | null;
      billable_event?: components["schemas"]["ActionType"];
      /** @description Budget, in micro-currency (5000000 is 5.00 of the account's currency), a day or in all as `budget_type` says. Needed unless the campaign shares out its own. */
      budget_in_micro_currency?: number | null;
      /** @description What the budget is for: a day, the whole run, or left to the campaign. */
      budget_type?: string & components["schemas"]["BudgetType"];
      /** @description Id of the campaign that the ad group is in. */
      campaign_id?: string;
      /** @description When its ads stop, Unix time in seconds, not after the campaign's end. Without it they run until paused. */
      end_time?: number | null;
      /** @description Whether Pinterest may show product Pins in other ad formats too; off unless told otherwise. */
      is_creative_optimization?: boolean | null;
      /** @description How often one person may see an ad within 30 days. For ad groups billed by `IMPRESSION`, and with an `end_time` alone. */
      lifetime_frequency_cap?: number;
      /** @description Name of the ad group. */
      name?: string;
      /** @description What delivery aims for. Needed when the campaign's objective is `WEB_CONVERSION`. */
      optimization_goal_metadata?: components["schemas"]["OptimizationGoalMetadata"] | null;
      /** @description How fast to spend the budget. */
      pacing_delivery_type?: string & components["schemas"]["PacingDeliveryType"];
      /** @description Where on Pinterest the ads are shown. */
      placement_group?: string & components["schemas"]["PlacementGroupType"];
      /**
       * @description Whether the promotion holds for the whole ad group, for its items, or not at all.
       * @enum {string|null}
       */
      promotion_application_level?: "NONE" | "ITEM" | "AD_GROUP" | null;
      /**
       * @description Id of the promotion to show with the ads; `null` removes it.
       * @default 0
       */
      promotion_id?: string | null;
      /** @description When its ads start, Unix time in seconds, not before the campaign's start, which counts when this is left out. */
      start_time?: number | null;
      /** @description State that you set: running, paused, archived or draft. */
      status?: string & components["schemas"]["EntityStatus"];
      targeting_spec?: components["schemas"]["TargetingSpec"];
      /** @description Id of one targeting template to use in place of `targeting_spec`, `tracking_urls`, `auto_targeting_enabled` and `placement_group`. `["0"]` removes it. */
      targeting_template_ids?: string[] | null;
      /** @description Addresses of others to call when something happens to its ads. They win over the campaign's. */
      tracking_urls?: components["schemas"]["TrackingUrls"] | null;
    };
    /** @description An ad group to create. It needs a name, a campaign and what it is billed by. */
    AdGroupCreateRequest: WithRequired<
      components["schemas"]["AdGroupCommon"],
      "billable_event" | "campaign_id" | "name"
    > & {
      /** @description Whether Pinterest may target more people than you name; on unless told otherwise. */
      auto_targeting_enabled?: boolean;
      /** @description Factor on automatic bids, 0.1 to 10; 0 removes it. Open beta. */
      bid_multiplier?: number;
      /**
       * @description What the budget is for: a day unless told otherwise.
       * @default DAILY
       */
      budget_type?: string & components["schemas"]["BudgetType"];
      /**
       * @description How fast to spend the budget: evenly unless told otherwise.
       * @default STANDARD
       */
      pacing_delivery_type?: string & components["schemas"]["PacingDeliveryType"];
    };
    /** @description Narrows a report to ad groups. */
    AdGroupIdFilter: {
      /** @description These ad groups alone, 1 to 500 ids. */
      ad_group_ids?: string[];
    };
    /** @description An ad group as Pinterest has it. */
    AdGroupResponse: components["schemas"]["AdGroupCommon"] & {
      /** @description Id of the ad account that the ad group is in. */
      ad_account_id?: string;
      /** @description Factor on automatic bids, 0.1 to 10; 0 removes it. Open beta. */
      bid_multiplier?: number | null;
      /**
       * @description Whether delivery is still learning what leads to conversions; `null` where it never does.
       * @enum {string|null}
       */
      conversion_learning_mode_type?: "NOT_ACTIVE" | "ACTIVE" | null;
      /** @description When it was created, Unix time in seconds. */
      created_time?: number;
      /** @description Images, videos and texts that Pinterest puts together into ads by itself. */
      dca_assets?: unknown;
      /** @description Id of the feed profile that the ad group uses. */
      feed_profile_id?: string;
      /** @description Id of the ad group, digits in a string. */
      id?: string;
      /** @description State in effect, such as `RUNNING` or `COMPLETED`. */
      summary_status?: string & components["schemas"]["AdGroupSummaryStatus"];
      /**
       * @description Kind of entity, always `adgroup`.
       * @default adgroup
       */
      type?: string;
      /** @description When it last changed, Unix time in seconds. */
      updated_time?: number;
    };
    /**
     * @description What is in effect, with dates, budgets and the account taken into account. Read only.
     * @enum {string}
     */
    AdGroupSummaryStatus:
      | "RUNNING"
      | "PAUSED"
      | "NOT_STARTED"
      | "COMPLETED"
      | "ADVERTISER_DISABLED"
      | "ARCHIVED"
      | "DRAFT"
      | "DELETED_DRAFT";
    /** @description An ad group to change, found by `id`. What is left out stays. */
    AdGroupUpdateRequest: components["schemas"]["AdGroupCommon"] & {
      /** @description Factor on automatic bids, 0.1 to 10; 0 removes it. Open beta. */
      bid_multiplier?: number;
      /** @description Id of the ad group, digits in a string. */
      id: string;
    };
    AdGroupsAnalyticsResponse: ({
      AD_GROUP_ID?: string;
      /** Format: date */
      DATE?: string;
    } & {
      [key: string]: unknown;
    })[];
    AdPinAnalytics: {
      /** Format: date */
      DATE?: string;
      PIN_ID: string;
    } & {
      [key: string]: unknown;
    };
    /** @description The Pin of an ad. */
    AdPinId: {
      /** @description Id of the Pin that the ad shows. */
      pin_id?: string;
    };
    AdPinsAnalyticsResponse: components["schemas"]["AdPinAnalytics"][];
    AdPreviewRequest:
      | {
          image_url: string;
          title: string;
        }
      | {
          pin_id: string;
        }
      | {
          catalog_product_group_id: string;
          /** @enum {string} */
          creative_type: "SHOPPING" | "CAROUSEL" | "COLLECTION" | "REGULAR";
          customizable_cta_type?: components["schemas"]["CustomizableCTAType"] & unknown;
          hero_image_title?: string;
          hero_image_url?: string;
          hero_pin_id?: string;
          image_tag?: string;
          item_id?: string;
          /** @enum {string} */
          preferred_media_type?: "VIDEO" | "IMAGE";
          video_tag?: string;
        };
    AdPreviewURLResponse: {
      url?: string;
    };
    /** @description An ad as Pinterest has it. */
    AdResponse: components["schemas"]["AdCommon"] &
      components["schemas"]["AdPinId"] & {
        /** @description Id of the ad account that the ad is in. */
        ad_account_id?: string;
        /** @description Id of the campaign that the ad is in. */
        campaign_id?: string;
        /** @description Pattern of the web addresses that the items of a collection lead to. */
        collection_items_destination_url_template?: string | null;
        /** @description When it was created, Unix time in seconds. */
        created_time?: number;
        /** @description Id of the ad, digits in a string. */
        id?: string;
        /** @description Why the review turned it down, as codes. There when `review_status` is `REJECTED`. */
        rejected_reasons?: (
          | "HASHTAGS"
          | "PROMOTIONS_AND_PRICES"
          | "TARGETING"
          | "LANDING_PAGE"
          | "CAPS_AND_SYMBOLS"
          | "SHOCKING"
          | "WEIGHT_LOSS"
          | "PROHIBITED_PRODUCT"
          | "AUTHENTICITY"
          | "NUDITY"
          | "CONFUSING_DESIGN"
          | "URGENCY"
          | "RATINGS"
          | "APP"
          | "ALCOHOL"
          | "CONTESTS"
          | "POLITICAL"
          | "OTHER"
          | "IMAGE"
          | "NAR"
          | "INCONSISTENT"
          | "CLICKBAIT"
          | "NO_DESCRIPTION"
          | "LOW_QUALITY"
          | "EXAGGERATED_CLAIMS"
          | "PINTEREST_BRAND"
          | "ALCOHOL_NO_SALE"
          | "LANDING_PAGE_SPEED"
          | "LANDING_PAGE_HARDWALL"
          | "LANDING_PAGE_BROKEN"
          | "LANDING_PAGE_QUALITY"
          | "OUT_OF_STOCK"
          | "IMAGE_LOW_QUALITY"
          | "IMAGE_BUSY"
          | "IMAGE_POORLY_EDITED"
          | "IMAGE_BEFORE_AFTER"
          | "UGC"
          | "FAKE_BUTTONS"
          | "WEAPONS"
          | "SENSITIVE"
          | "UNACCEPTABLE_BUSINESS"
          | "SUSPICIOUS_CLAIMS"
          | "PHARMA"
          | "SUSPICIOUS_SUPPLEMENTS"
          | "ILLEGAL_RECREATIONAL_DRUG"
          | "LOW_QUALITY_LANDING_PAGE"
          | "RESTRICTED_HEALTHCARE"
          | "INCONSISTENT_LANG_FR"
        )[];
        /** @description Why the review turned it down, in words for people. */
        rejection_labels?: string[];
        /**
         * @description What the review made of it. `PENDING` means that it is not done.
         * @enum {string}
         */
        review_status?: "OTHER" | "PENDING" | "REJECTED" | "APPROVED";
        /** @description State in effect, review included. */
        summary_status?: string & components["schemas"]["PinPromotionSummaryStatus"];
        /** @description Kind of entity, the same for every ad. */
        type?: string;
        /** @description When it last changed, Unix time in seconds. */
        updated_time?: number;
      };
    /** @description An ad to change, found by `id`. What is left out stays. */
    AdUpdateRequest: components["schemas"]["AdCommon"] & {
      /** @description Id of the ad, digits in a string. */
      id: string;
      /** @description Id of the Pin to show instead. Drafts alone can change it. */
      pin_id?: string | null;
    };
    /** @enum {string} */
    AdsAnalyticsAdGroupTargetingType:
      | "KEYWORD"
      | "APPTYPE"
      | "GENDER"
      | "LOCATION"
      | "PLACEMENT"
      | "COUNTRY"
      | "TARGETED_INTEREST"
      | "PINNER_INTEREST"
      | "AUDIENCE_INCLUDE"
      | "GEO"
      | "AGE_BUCKET"
      | "REGION"
      | "AGE_BUCKET_AND_GENDER"
      | "CREATIVE_ENHANCEMENTS";
    /** @enum {string} */
    AdsAnalyticsAdTargetingType:
      | "KEYWORD"
      | "APPTYPE"
      | "GENDER"
      | "LOCATION"
      | "PLACEMENT"
      | "COUNTRY"
      | "TARGETED_INTEREST"
      | "PINNER_INTEREST"
      | "AUDIENCE_INCLUDE"
      | "GEO"
      | "AGE_BUCKET"
      | "REGION"
      | "QUIZ_RESULT"
      | "AGE_BUCKET_AND_GENDER";
    /** @enum {string} */
    AdsAnalyticsCampaignTargetingType:
      | "KEYWORD"
      | "APPTYPE"
      | "GENDER"
      | "LOCATION"
      | "PLACEMENT"
      | "COUNTRY"
      | "TARGETED_INTEREST"
      | "PINNER_INTEREST"
      | "AUDIENCE_INCLUDE"
      | "GEO"
      | "AGE_BUCKET"
      | "REGION"
      | "CREATIVE_TYPE"
      | "AGE_BUCKET_AND_GENDER"
      | "AUDIENCE_MULTIPLIER";
    /** @description The report to make. It can go back 914 days and span 186; by the hour 8 and 3 days; at the level `PRODUCT_ITEM` 92 and 31 days. */
    AdsAnalyticsCreateAsyncRequest: {
      /** @description Whether conversions count for the person alone or for their household too. */
      attribution_types?: components["schemas"]["ConversionReportAttributionType"][];
      /**
       * @description How many days after a click a conversion counts, 30 unless told otherwise.
       * @default 30
       */
      click_window_days?: number & components["schemas"]["ConversionAttributionWindowDays"];
      /**
       * @description Which day a conversion counts for: that of the ad (default) or its own.
       * @default TIME_OF_AD_ACTION
       */
      conversion_report_time?: string & components["schemas"]["ConversionReportTimeType"];
      /** @description Last day, as `YYYY-MM-DD` in UTC. */
      end_date: string;
      /**
       * @description How many days after an engagement (a save, a closer look, a swipe) a conversion counts, 30 unless told otherwise.
       * @default 30
       */
      engagement_window_days?: number & components["schemas"]["ConversionAttributionWindowDays"];
      /** @description What one row covers: an hour, a day, a week, a month, or all of it. */
      granularity: string & components["schemas"]["Granularity"];
      /** @description First day, as `YYYY-MM-DD` in UTC. */
      start_date: string;
      /**
       * @description How many days after a view a conversion counts, 1 unless told otherwise.
       * @default 1
       */
      view_window_days?: number & components["schemas"]["ConversionAttributionWindowDays"];
    } & (components["schemas"]["CampaignIdFilter"] & {
      /** @description Campaigns in these states alone, 1 to 6 of them. */
      campaign_statuses?: components["schemas"]["CampaignSummaryStatus"][];
    } & components["schemas"]["CampaignObjectivesFilter"] & {
        /** @description Campaigns with this brand label alone. */
        campaign_brand_label?: string;
      } & components["schemas"]["AdGroupIdFilter"] & {
        /** @description Ad groups in these states alone, 1 to 6 of them. */
        ad_group_statuses?: components["schemas"]["AdGroupSummaryStatus"][];
      } & {
        /** @description These ads alone, 1 to 500 ids. Not at the level `PRODUCT_ITEM`. */
        ad_ids?: string[];
      } & {
        /** @description Ads in these states alone, 1 to 6 of them. Not at the level `PRODUCT_ITEM`. */
        ad_statuses?: components["schemas"]["PinPromotionSummaryStatus"][];
      } & {
        /** @description These product groups alone, 1 to 500 ids. */
        product_group_ids?: string[];
      } & {
        /** @description Product groups in these states alone, 1 to 6 of them. */
        product_group_statuses?: components["schemas"]["ProductGroupSummaryStatus"][];
      } & {
        /** @description These product items alone, 1 to 500 ids. */
        product_item_ids?: string[];
      } & components["schemas"]["TargetingTypeFilter"] & {
        /** @description Rows alone whose figures pass these tests. */
        metrics_filters?: components["schemas"]["AdsAnalyticsMetricsFilter"][];
      }) & {
        /** @description What each row shows. Columns about ads are not for the level `PRODUCT_ITEM`. */
        columns: components["schemas"]["ReportingColumnAsync"][];
        /**
         * @description Whether to split by all `targeting_types` at once, as in women in the US, instead of by each on its own; beta.
         * @default false
         */
        combine_targeting_types?: boolean;
        /** @description Figures of conversion events that you defined yourself. */
        custom_conversion_event_metrics?: {
          /**
           * @description Which figure to show.
           * @enum {string}
           */
          custom_event_metrics_type:
            | "ADE_COST_PER_ACTION"
            | "ADE_ROAS"
            | "ADE_TOTAL_CONVERSIONS"
            | "ADE_TOTAL_VALUE_IN_MICRO_DOLLAR"
            | "ADE_AVERAGE_VALUE_IN_MICRO_DOLLAR"
            | "ADE_TOTAL_CLICK"
            | "ADE_TOTAL_CLICK_VALUE_IN_MICRO_DOLLAR"
            | "ADE_TOTAL_VIEW"
            | "ADE_TOTAL_VIEW_VALUE_IN_MICRO_DOLLAR"
            | "ADE_TOTAL_CONVERSION_RATE"
            | "ADE_WEB_COST_PER_ACTION"
            | "ADE_WEB_ROAS"
            | "ADE_TOTAL_WEB_CONVERSIONS"
            | "ADE_TOTAL_WEB_VALUE_IN_MICRO_DOLLAR"
            | "ADE_TOTAL_WEB_CLICK"
            | "ADE_TOTAL_WEB_CLICK_VALUE_IN_MICRO_DOLLAR"
            | "ADE_TOTAL_WEB_VIEW"
            | "ADE_TOTAL_WEB_VIEW_VALUE_IN_MICRO_DOLLAR"
            | "ADE_INAPP_COST_PER_ACTION"
            | "ADE_INAPP_ROAS"
            | "ADE_TOTAL_INAPP_CONVERSIONS"
            | "ADE_TOTAL_INAPP_VALUE_IN_MICRO_DOLLAR"
            | "ADE_TOTAL_INAPP_CLICK"
            | "ADE_TOTAL_INAPP_CLICK_VALUE_IN_MICRO_DOLLAR"
            | "ADE_TOTAL_INAPP_VIEW"
            | "ADE_TOTAL_INAPP_VIEW_VALUE_IN_MICRO_DOLLAR"
            | "ADE_OFFLINE_COST_PER_ACTION"
            | "ADE_OFFLINE_ROAS"
            | "ADE_TOTAL_OFFLINE_CONVERSIONS"
            | "ADE_TOTAL_OFFLINE_VALUE_IN_MICRO_DOLLAR"
            | "ADE_TOTAL_OFFLINE_CLICK"
            | "ADE_TOTAL_OFFLINE_CLICK_VALUE_IN_MICRO_DOLLAR"
            | "ADE_TOTAL_OFFLINE_VIEW"
            | "ADE_TOTAL_OFFLINE_VIEW_VALUE_IN_MICRO_DOLLAR"
            | "ADE_TOTAL_CONVERSION_PRODUCT_QUANTITY"
            | "ADE_TOTAL_CONVERSION_PRODUCT_VALUE"
            | "ADE_TOTAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
            | "ADE_TOTAL_CONVERSION_PRODUCT_VALUE_IN_USD"
            | "ADE_TOTAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
            | "ADE_TOTAL_WEB_CONVERSION_PRODUCT_QUANTITY"
            | "ADE_TOTAL_WEB_CONVERSION_PRODUCT_VALUE"
            | "ADE_TOTAL_WEB_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
            | "ADE_TOTAL_WEB_CONVERSION_PRODUCT_VALUE_IN_USD"
            | "ADE_TOTAL_WEB_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
            | "ADE_TOTAL_INAPP_CONVERSION_PRODUCT_QUANTITY"
            | "ADE_TOTAL_INAPP_CONVERSION_PRODUCT_VALUE"
            | "ADE_TOTAL_INAPP_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
            | "ADE_TOTAL_INAPP_CONVERSION_PRODUCT_VALUE_IN_USD"
            | "ADE_TOTAL_INAPP_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
            | "ADE_TOTAL_OFFLINE_CONVERSION_PRODUCT_QUANTITY"
            | "ADE_TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE"
            | "ADE_TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
            | "ADE_TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE_IN_USD"
            | "ADE_TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD";
          /** @description Name you gave the event. */
          custom_event_name: string;
        }[];
        /** @description Hour of the last day at which an hourly report stops, 0 to 23: with 15 it covers the time until 14:59:59. Without it, the whole day. */
        end_hour?: number;
        /** @description What one row is about, such as a campaign or an ad. */
        level: string & components["schemas"]["MetricsReportingLevel"];
        /**
         * @description What rows are sorted by first: `BY_ID` (default) or `BY_DATE`, better for large reports.
         * @default BY_ID
         */
        primary_sort?: string & ("BY_ID" | "BY_DATE");
        /**
         * @description Format of the file. CSV writes zeros where JSON leaves figures out; neither has rows of nothing but zeros.
         * @default JSON
         */
        report_format?: string & components["schemas"]["DataOutputFormat"];
        /** @description Which time zone days begin in; closed beta. */
        reporting_timezone?: components["schemas"]["ReportingTimeZone"];
        /** @description Hour of the first day at which an hourly report starts, 0 to 23. Without it, the whole day. */
        start_hour?: number;
      };
    /** @description A report that was started. */
    AdsAnalyticsCreateAsyncResponse: {
      /** @description A remark on the request, for people; `null` when there is none. */
      message?: string | null;
      /** @description How far the report is. */
      report_status?: string & components["schemas"]["BulkReportingJobStatus"];
      /** @description What to fetch the report with. */
      token?: string;
    };
    /**
     * @description The figure to test: money spent, in whole units of the currency, or times shown.
     * @enum {string}
     */
    AdsAnalyticsFilterColumn: "SPEND_IN_DOLLAR" | "TOTAL_IMPRESSION";
    /**
     * @description Whether the figure must be below or above a number.
     * @enum {string}
     */
    AdsAnalyticsFilterOperator: "LESS_THAN" | "GREATER_THAN";
    /** @description A report that was asked for: how far it is and where to get it. */
    AdsAnalyticsGetAsyncResponse: {
      /** @description How far the report is. Fetch it when it is `FINISHED`. */
      report_status?: string & components["schemas"]["BulkReportingJobStatus"];
      /** @description Size of the file; `null` until there is one. */
      size?: number | null;
      /** @description Where to download the report within 5 minutes; `null` until there is one. Ask again for a new address, for up to an hour. */
      url?: string | null;
    };
    /** @description A test that a figure must pass. */
    AdsAnalyticsMetricsFilter: {
      field: components["schemas"]["AdsAnalyticsFilterColumn"];
      operator: components["schemas"]["AdsAnalyticsFilterOperator"];
      /** @description Numbers to compare the figure with. */
      values: number[];
    };
    AdsAnalyticsResponse: ({
      AD_ID: string;
      /** Format: date */
      DATE?: string;
    } & {
      [key: string]: unknown;
    })[];
    /** @enum {string} */
    AdsAnalyticsTargetingType:
      | "KEYWORD"
      | "APPTYPE"
      | "GENDER"
      | "LOCATION"
      | "PLACEMENT"
      | "COUNTRY"
      | "TARGETED_INTEREST"
      | "PINNER_INTEREST"
      | "AUDIENCE_INCLUDE"
      | "GEO"
      | "AGE_BUCKET"
      | "REGION"
      | "AGE_BUCKET_AND_GENDER";
    AdsCreditDiscountsResponse: {
      active?: boolean;
      advertiser_id?: string;
      discountCurrency?: string | null;
      discountInMicroCurrency?: number | null;
      /** @enum {string|null} */
      discountType?:
        | "COUPON"
        | "CREDIT"
        | "COUPON_APPLIED"
        | "CREDIT_APPLIED"
        | "MARKETING_OFFER_CREDIT"
        | "MARKETING_OFFER_CREDIT_APPLIED"
        | "GOODWILL_CREDIT"
        | "GOODWILL_CREDIT_APPLIED"
        | "INTERNAL_CREDIT"
        | "INTERNAL_CREDIT_APPLIED"
        | "PREPAID_CREDIT"
        | "PREPAID_CREDIT_APPLIED"
        | "SALES_INCENTIVE_CREDIT"
        | "SALES_INCENTIVE_CREDIT_APPLIED"
        | "CREDIT_EXPIRED"
        | "FUTURE_CREDIT"
        | "REFERRAL_CREDIT"
        | "INVOICE_SALES_INCENTIVE_CREDIT"
        | "INVOICE_SALES_INCENTIVE_CREDIT_APPLIED"
        | "PREPAID_CREDIT_REFUND"
        | null;
      remainingDiscountInMicroCurrency?: number | null;
      title?: string | null;
    };
    AdsCreditRedeemRequest: {
      offerCodeHash: string;
      validateOnly: boolean;
    };
    AdsCreditRedeemResponse: {
      errorCode?: number | null;
      errorMessage?: string | null;
      success?: boolean;
    };
    AdvancedAuctionBidOptions: {
      app_type_multipliers?: components["schemas"]["AppTypeMultipliers"];
      bid_in_micro_currency?: components["schemas"]["BidInMicroCurrency"];
      placement_multipliers?: components["schemas"]["PlacementMultipliers"];
    };
    AdvancedAuctionItem: components["schemas"]["AdvancedAuctionKey"] & {
      bid_options: components["schemas"]["AdvancedAuctionBidOptions"];
    };
    AdvancedAuctionItems: {
      catalog_id?: string;
      items?: components["schemas"]["AdvancedAuctionItem"][];
    };
    AdvancedAuctionItemsGetRecord: components["schemas"]["AdvancedAuctionKey"];
    AdvancedAuctionItemsGetRequest: {
      catalog_id: string;
      items: components["schemas"]["AdvancedAuctionItemsGetRecord"][];
    };
    AdvancedAuctionItemsSubmitDeleteRecord: {
      /** @enum {string} */
      operation?: "DELETE";
    } & (components["schemas"]["AdvancedAuctionKey"] & {
      errors?: components["schemas"]["AdvancedAuctionOperationError"][];
    });
    AdvancedAuctionItemsSubmitRecord: {
      operation: components["schemas"]["AdvancedAuctionOperation"];
    } & (
      | components["schemas"]["AdvancedAuctionItemsSubmitUpsertRecord"]
      | components["schemas"]["AdvancedAuctionItemsSubmitDeleteRecord"]
    );
    AdvancedAuctionItemsSubmitRequest: {
      catalog_id: string;
      items: components["schemas"]["AdvancedAuctionItemsSubmitRecord"][];
    };
    AdvancedAuctionItemsSubmitUpsertRecord: {
      /** @enum {string} */
      operation?: "UPSERT";
    } & (components["schemas"]["AdvancedAuctionItem"] & {
      errors?: components["schemas"]["AdvancedAuctionOperationError"][];
      update_mask: components["schemas"]["UpdateMaskBidOptionField"][] | null;
    });
    AdvancedAuctionKey: {
      country: components["schemas"]["Country"];
      item_id: string;
      language: components["schemas"]["Language"];
    };
    /** @enum {string} */
    AdvancedAuctionOperation: "UPSERT" | "DELETE";
    AdvancedAuctionOperationError: {
      code?: number;
      message?: string;
    };
    AdvancedAuctionProcessedItems: {
      catalog_id?: string;
      items?: components["schemas"]["AdvancedAuctionItemsSubmitRecord"][];
    };
    AgeBucketList: ("18-24" | "25-34" | "35-44" | "45-49" | "50-54" | "55-64" | "65+")[];
    /** @enum {string} */
    AgeTrendsBucket: "18-24" | "25-34" | "35-44" | "45-49" | "50-54" | "55-64" | "65+";
    AmazonConnectRequest: {
      amazon_storefront_id?: string;
      amazon_storefront_name: string;
      amazon_storefront_url: string;
      amazon_user_id?: string;
      is_amazon_account_linked: boolean;
      one_time_passcode?: string;
      pinterest_user_id?: string;
    };
    AnalyticsDailyMetrics: {
      data_status?: components["schemas"]["DataStatus"];
      date?: string;
      metrics?: components["schemas"]["Metrics"];
    };
    AnalyticsMetricsResponse: {
      daily_metrics?: components["schemas"]["AnalyticsDailyMetrics"][];
      summary_metrics?: {
        [key: string]: number;
      };
    };
    AnalyticsResponse: {
      [key: string]: components["schemas"]["AnalyticsMetricsResponse"];
    };
    /** @description Factor on the bid for each app type, 0 to 10, such as `iphone`: 1.1 bids a tenth more, 0 stops delivery. Give all of them; one left out counts as 1. */
    AppTypeMultipliers:
      | ({
          /**
           * @description A placeholder that lists the names of the other fields, not to be sent.
           * @enum {string}
           */
          APP_TYPE?: "android_mobile" | "android_tablet" | "ipad" | "iphone" | "web" | "web_mobile";
        } & {
          [key: string]:
            | number
            | ("android_mobile" | "android_tablet" | "ipad" | "iphone" | "web" | "web_mobile");
        })
      | null;
    AssetGroupBinding: {
      ad_accounts_ids?: string[] | null;
      asset_group_description?: string | null;
      asset_group_name?: string | null;
      asset_group_types?: string[];
      catalogs_ids?: string[] | null;
      created_by?: components["schemas"]["BusinessAccessUserSummary"] | null;
      created_time?: number | null;
      id?: string;
      owner?: components["schemas"]["BusinessAccessUserSummary"] | null;
      profiles_ids?: string[] | null;
      updated_time?: number | null;
    };
    /** @enum {string} */
    AssetGroupType: "BRAND" | "LOCATION_OR_LANGUAGE" | "PRODUCT_LINE" | "OTHER";
    AssetGroupTypes: components["schemas"]["AssetGroupType"][];
    AssetIdPermissions: {
      asset_group_info?: components["schemas"]["AssetGroupBinding"] | null;
      asset_id?: string;
      asset_type?: components["schemas"]["AssetTypeResponse"];
      permissions?: components["schemas"]["PermissionsResponse"];
    };
    AssetIdToPermissions: {
      [key: string]: components["schemas"]["Permissions"][];
    };
    AssetTypeResponse: string;
    Audience: {
      ad_account_id?: string;
      audience_type?: string;
      created_by_company_name?: string | null;
      created_timestamp?: number | null;
      description?: string | null;
      id?: string;
      name?: string;
      rule?: components["schemas"]["AudienceRule"];
      size?: number | null;
      status?: string;
      type?: string;
      updated_timestamp?: number | null;
    };
    /**
     * @default AD_ACCOUNT
     * @enum {string}
     */
    AudienceAccountType: "AD_ACCOUNT" | "BUSINESS_ACCOUNT";
    AudienceCategory: {
      id?: string;
      index?: number;
      key?: string;
      name?: string;
      ratio?: number;
      subcategories?: {
        id?: string;
        index?: number;
        key?: string;
        name?: string;
        ratio?: number;
      }[];
    };
    AudienceCommon: {
      ad_account_id?: string;
      name?: string;
      rule?: components["schemas"]["AudienceRule"];
    };
    AudienceCreateRequest: WithRequired<
      components["schemas"]["AudienceCommon"],
      "name" | "rule"
    > & {
      audience_type: string & components["schemas"]["AudienceType"];
      description?: components["schemas"]["AudienceDescription"];
    };
    AudienceDefinition: {
      date?: string | null;
      scope?: string;
      type?: string;
    };
    AudienceDefinitionResponse: {
      items?: components["schemas"]["AudienceDefinition"][];
    };
    AudienceDefinitionScope: {
      /** @enum {string} */
      scope?: "PARTNER" | "PINTEREST";
    };
    AudienceDefinitionType: {
      /** @enum {string} */
      scope?: "IMPRESSION_PLUS_ENGAGEMENT" | "ENGAGEMENT";
    };
    AudienceDemographicValue: {
      key?: string;
      name?: string;
      ratio?: number;
    };
    AudienceDemographics: {
      ages?: components["schemas"]["AudienceDemographicValue"][];
      countries?: components["schemas"]["AudienceDemographicValue"][];
      devices?: components["schemas"]["AudienceDemographicValue"][];
      genders?: components["schemas"]["AudienceDemographicValue"][];
      metros?: components["schemas"]["AudienceDemographicValue"][];
    };
    AudienceDescription: string;
    /** @deprecated */
    AudienceInsightCategoryArrayResponse: {
      items?: components["schemas"]["AudienceInsightCategoryCommon"][];
    };
    /** @deprecated */
    AudienceInsightCategoryCommon: {
      id?: string;
      index?: number;
      key?: string;
      name?: string;
      ratio?: number;
    };
    /**
     * @default YOUR_TOTAL_AUDIENCE
     * @enum {string}
     */
    AudienceInsightType:
      "YOUR_TOTAL_AUDIENCE" | "YOUR_ENGAGED_AUDIENCE" | "PINTEREST_TOTAL_AUDIENCE";
    AudienceInsightsResponse: {
      categories?: components["schemas"]["AudienceCategory"][];
      date?: string | null;
      demographics?: components["schemas"]["AudienceDemographics"];
      size?: number;
      size_is_upper_bound?: boolean;
      type?: components["schemas"]["AudienceInsightType"];
    };
    AudienceRule: {
      ad_account_id?: string;
      ad_id?: string[];
      campaign_id?: string[];
      country?: string;
      customer_list_id?: string;
      engagement_domain?: string[];
      engagement_type?: string;
      engager_type?: number;
      event?: string;
      event_data?: components["schemas"]["EventData"];
      event_source?: {
        [key: string]: unknown;
      };
      ingestion_source?: {
        [key: string]: unknown;
      };
      objective_type?: components["schemas"]["ObjectiveType"][];
      percentage?: number;
      pin_id?: string[];
      prefill?: boolean;
      retention_days?: number;
      seed_id?: string[];
      url?: string[];
      visitor_source_id?: string;
    };
    /**
     * @default SHARED
     * @enum {string}
     */
    AudienceShareType: "SHARED" | "RECEIVED";
    /** @enum {string} */
    AudienceType: "CUSTOMER_LIST" | "VISITOR" | "ENGAGEMENT" | "ACTALIKE" | "PERSONA";
    /**
     * @default UPDATE
     * @enum {string}
     */
    AudienceUpdateOperationType: "UPDATE" | "REMOVE";
    AudienceUpdateRequest: components["schemas"]["AudienceCommon"] & {
      description?: components["schemas"]["AudienceDescription"];
      operation_type?: components["schemas"]["AudienceUpdateOperationType"];
    };
    AuthRespondInvitesBody: {
      invites: {
        action: {
          accept_invite: boolean;
          asset_id_to_permissions?: components["schemas"]["AssetIdToPermissions"];
        };
        invite_id: string;
      }[];
    };
    AvailabilityFilter: {
      AVAILABILITY: components["schemas"]["CatalogsProductGroupMultipleStringCriteria"];
    };
    BaseInviteDataResponse: {
      id?: string;
      invite_data?: {
        invite_expiration?: number;
        invite_status?: string;
        invite_type?: string;
        last_updated_time?: number;
        sent_at?: number;
      };
      is_received_invite?: boolean;
      user?: components["schemas"]["BusinessAccessUserSummary"];
    } | null;
    /** @enum {string} */
    BatchOperation: "UPDATE" | "UPSERT" | "CREATE" | "DELETE_DISCONTINUED" | "DELETE";
    /** @enum {string} */
    BatchOperationStatus: "PROCESSING" | "COMPLETED" | "FAILED";
    BidFloor: {
      bid_floors?: number[];
      /** @default bidfloor */
      type?: string;
    };
    BidFloorRequest: {
      bid_floor_specs: {
        billable_event: components["schemas"]["ActionType"];
        countries?: components["schemas"]["Country"][];
        creative_type?: components["schemas"]["CreativeType"];
        currency: components["schemas"]["Currency"];
        objective_type?: components["schemas"]["ObjectiveType"];
        optimization_goal_metadata?: components["schemas"]["OptimizationGoalMetadata"];
      }[];
      targeting_spec?: components["schemas"]["TargetingSpec"];
    };
    /** Format: int64 */
    BidInMicroCurrency: number | null;
    BillingInvoiceDownloadResponse: {
      download_url?: string;
      id?: string;
    };
    BillingInvoiceResponse: {
      ad_account_id?: string;
      ad_account_name?: string;
      amount_billed_micro_currency?: number;
      amount_discount_micro_currency?: number | null;
      amount_net_micro_currency?: number | null;
      amount_tax_micro_currency?: number | null;
      bill_to_country?: string;
      /** Format: date */
      billing_period_end_date?: string;
      /** Format: date */
      billing_period_start_date?: string;
      currency?: components["schemas"]["Currency"];
      /** @enum {string} */
      document_type?: "INVOICE" | "CREDIT_MEMO";
      id?: string;
      /** Format: date */
      invoice_due_date?: string;
      payment_terms?: string;
      /** @enum {string} */
      status?: "OPEN" | "CLOSED";
    };
    BillingProfilesResponse: {
      advertiser_id?: string;
      /** @enum {string} */
      billing_type?: "CREDIT_CARD" | "INVOICE" | "INTERNAL" | "RECURRING" | "PREPAID";
      /** @enum {string} */
      card_type?: "UNKNOWN" | "VISA" | "MASTERCARD" | "AMERICAN_EXPRESS" | "DISCOVER" | "ELO";
      id?: string;
      /** @enum {string} */
      payment_method_brand?:
        | "UNKNOWN"
        | "VISA"
        | "MASTERCARD"
        | "AMERICAN_EXPRESS"
        | "DISCOVER"
        | "SOFORT"
        | "DINERS_CLUB"
        | "ELO"
        | "CARTE_BANCAIRE";
      /** @enum {string} */
      status?:
        | "UNSPECIFIED"
        | "VALID"
        | "INVALID"
        | "PENDING"
        | "DELETED"
        | "SECONDARY"
        | "PENDING_SECONDARY";
    };
    /** @description A board: a named collection of Pins. */
    Board: {
      /**
       * @description Who sees the board. A board for ads alone is always `PROTECTED`.
       * @default PUBLIC
       */
      privacy?: components["schemas"]["BoardPrivacy"];
    } & components["schemas"]["BoardBase"];
    /** @description What every form of a board has. */
    BoardBase: {
      /**
       * Format: date-time
       * @description When the Pins on the board last changed, as an ISO 8601 date and time.
       */
      readonly board_pins_modified_at?: string;
      /** @description How many people work on the board beside its owner. */
      readonly collaborator_count?: number;
      /**
       * Format: date-time
       * @description When the board was created, as an ISO 8601 date and time.
       */
      readonly created_at?: string;
      /** @description What the board is about. */
      description?: string | null;
      /** @description How many people follow the board. */
      readonly follower_count?: number;
      /** @description Id of the board, digits in a string. */
      readonly id: string;
      /**
       * @description Whether the board is for Pins that are ads alone.
       * @default false
       */
      is_ads_only?: boolean;
      /** @description Pictures to show the board with. */
      readonly media?: components["schemas"]["BoardMedia"];
      /** @description Name of the board. A board for ads alone is always called "Ad-only Pins". */
      name: string;
      /** @description Who owns the board. */
      readonly owner?: components["schemas"]["BoardOwner"];
      /** @description How many Pins are on the board. */
      readonly pin_count?: number;
    };
    /** @description The board to create. It needs a name. */
    BoardCreate: {
      /** @description What the board is about. */
      description?: string | null;
      /**
       * @description Whether the board is for Pins that are ads alone.
       * @default false
       */
      is_ads_only?: boolean;
      /** @description Name of the board. A board for ads alone is always called "Ad-only Pins". */
      name: string;
      /**
       * @description Who sees the board. A board for ads alone is always `PROTECTED`.
       * @default PUBLIC
       */
      privacy?: components["schemas"]["BoardPrivacy"];
    };
    /** @description Pictures to show a board with. */
    BoardMedia: {
      /** @description Address of the cover picture; `null` when there is none. */
      image_cover_url?: string | null;
      /** @description Addresses of small pictures of some of its Pins. */
      pin_thumbnail_urls?: string[];
    };
    /** @description The owner of a board. */
    BoardOwner: {
      /** @description Name of the owner's profile. */
      readonly username?: string;
    };
    /**
     * @description Who sees a board. `PUBLIC` is for everyone, `SECRET` for the owner and people invited to it; `PROTECTED` boards hold Pins for ads.
     * @enum {string}
     */
    BoardPrivacy: "PUBLIC" | "PROTECTED" | "SECRET";
    /** @enum {string} */
    BoardPrivacyFilter: "ALL" | "PUBLIC" | "PROTECTED" | "SECRET" | "PUBLIC_AND_SECRET";
    /** @description A named part of a board. */
    BoardSection: {
      /** @description Id of the section, digits in a string. */
      readonly id?: string;
      /** @description Name of the section, 1 to 180 characters. */
      name: string;
    };
    /**
     * @description Who shall see a board. A board cannot be made `PROTECTED` by a change.
     * @enum {string}
     */
    BoardUpdatePrivacy: "PUBLIC" | "SECRET";
    /** @description A board as it is after a change. */
    BoardWithUpdatePrivacy: {
      privacy?: components["schemas"]["BoardUpdatePrivacy"];
    } & components["schemas"]["BoardBase"];
    /** @description What to change about a board. What is left out stays. */
    BoardWithUpdatePrivacyUpdate: {
      /** @description What the board is about. */
      description?: string | null;
      /** @description Name of the board. A board for ads alone is always called "Ad-only Pins". */
      name?: string;
      privacy?: components["schemas"]["BoardUpdatePrivacy"];
    };
    BookClosedResponse: {
      conversion_metrics_ready?: boolean;
      non_conversion_metrics_ready?: boolean;
    };
    BrandFilter: {
      BRAND: components["schemas"]["CatalogsProductGroupMultipleStringCriteria"];
    };
    /**
     * @description `DAILY` caps each day, `LIFETIME` is spread from start to end and needs an `end_time`, `CBO_ADGROUP` is for campaigns that share out their own budget. Drafts alone can change it.
     * @enum {string}
     */
    BudgetType: "DAILY" | "LIFETIME" | "CBO_ADGROUP";
    BulkDownloadRequest: {
      campaign_filter?: {
        campaign_status?: components["schemas"]["CampaignSummaryStatus"][];
        end_time?: string;
        name?: string;
        objective_type?: components["schemas"]["ObjectiveType"][];
        start_time?: string;
      };
      entity_ids?: string[];
      entity_types?: (string & components["schemas"]["BulkEntityType"])[];
      /** @default JSON */
      output_format?: string & components["schemas"]["BulkOutputFormat"];
      updated_since?: string;
    };
    BulkDownloadResponse: {
      request_id?: string;
    };
    /** @enum {string} */
    BulkEntityType:
      "CAMPAIGN" | "AD_GROUP" | "PRODUCT_GROUP" | "AD" | "KEYWORD" | "LABEL" | "SCHEDULE";
    /** @enum {string} */
    BulkOutputFormat: "CSV" | "JSON";
    BulkPinAnalyticsResponse: {
      [key: string]: components["schemas"]["PinAnalyticsResponse"];
    };
    /**
     * @description How far a job in the background is: ask again while `IN_PROGRESS`, fetch the result when `FINISHED`. An `EXPIRED` one must be started anew.
     * @enum {string}
     */
    BulkReportingJobStatus:
      "DOES_NOT_EXIST" | "FINISHED" | "IN_PROGRESS" | "EXPIRED" | "FAILED" | "CANCELLED";
    BulkUpsertRequest: {
      create?: components["schemas"]["BulkUpsertRequestCreate"];
      update?: components["schemas"]["BulkUpsertRequestUpdate"];
    };
    BulkUpsertRequestCreate: {
      ad_groups?: components["schemas"]["AdGroupCreateRequest"][];
      ads?: components["schemas"]["AdCreateRequest"][];
      campaigns?: components["schemas"]["CampaignCreateRequest"][];
      catalog_product_groups?: (
        | components["schemas"]["CatalogsProductGroupCreateRequest"]
        | components["schemas"]["CatalogsVerticalProductGroupCreateRequest"]
      )[];
      keywords?: components["schemas"]["KeywordsRequest"][];
      labels?: components["schemas"]["LabelCreateRequest"][];
      product_groups?: components["schemas"]["ProductGroupPromotionCreateRequest"][];
    };
    BulkUpsertRequestUpdate: {
      ad_groups?: components["schemas"]["AdGroupUpdateRequest"][];
      ads?: components["schemas"]["AdUpdateRequest"][];
      campaigns?: components["schemas"]["CampaignUpdateRequest"][];
      catalog_product_groups?: (
        | components["schemas"]["CatalogsProductGroupUpdateRequest"]
        | components["schemas"]["CatalogsVerticalProductGroupUpdateRequest"]
      )[];
      keywords?: components["schemas"]["KeywordUpdate"][];
      labels?: {
        id: string;
        /** @enum {string} */
        status?: "ARCHIVED";
        value?: string;
      }[];
      product_groups?: components["schemas"]["ProductGroupPromotionUpdateRequest"][];
    };
    BulkUpsertResponse: {
      request_id?: string;
    };
    /** @enum {string} */
    BulkUpsertStatus: "RUNNING" | "SUCCEEDED" | "FAILED";
    BulkUpsertStatusResponse: {
      result_url?: string;
      status?: components["schemas"]["BulkUpsertStatus"];
    };
    BusinessAccessError: {
      code: number;
      message: string;
    } | null;
    /** @enum {string} */
    BusinessAccessRole:
      | "OWNER"
      | "ADMIN"
      | "ANALYST"
      | "SOS_READER"
      | "FINANCE_MANAGER"
      | "FINANCE_VIEW"
      | "FINANCE_EDIT"
      | "AUDIENCE_MANAGER"
      | "CAMPAIGN_MANAGER"
      | "CATALOGS_MANAGER"
      | "RESTRICTED_OWNER"
      | "PROFILE_MANAGER"
      | "PROFILE_PUBLISHER"
      | "RESOURCE_PINNER_LIST_OWNER"
      | "RESOURCE_PINNER_LIST_READER"
      | "BIZ_PINNER_LIST_SHARER"
      | "RESOURCE_CONVERSION_TAGS_READER";
    BusinessAccessUserSummary: {
      email?: string | null;
      id?: string | null;
      username?: string | null;
    };
    BusinessMemberAssetsSummary: {
      ad_accounts?: {
        id?: string;
        permissions?: components["schemas"]["PermissionsResponse"];
      }[];
      profiles?: {
        id?: string;
        permissions?: components["schemas"]["PermissionsResponse"];
      }[];
    } | null;
    /** @enum {string} */
    BusinessRole: "EMPLOYEE" | "BIZ_ADMIN" | "PARTNER";
    /** @enum {string} */
    BusinessRoleCheckMode: "INTERNAL" | "EXTERNAL";
    /** @enum {string} */
    BusinessRoleForMembers: "EMPLOYEE" | "BIZ_ADMIN";
    BusinessRoleResponse: string;
    BusinessSharedAudience: WithRequired<
      components["schemas"]["SharedAudienceCommon"],
      "audience_id" | "operation_type"
    > & {
      recipient_business_ids: string[];
    };
    BusinessSharedAudienceResponse: {
      audience_id?: string;
      permissions?: components["schemas"]["Role"][];
    } & {
      recipient_business_ids?: string[];
    };
    /** @description Factor on the bid for each audience, 0 to 10, by audience id: 1.1 bids a tenth more, 0 stops delivery. Give all of them; one left out counts as 1. */
    CampaignAudienceMultipliers: {
      /** @description A placeholder for the names of the other fields, not to be sent. */
      AUDIENCE_ID?: string;
    } & {
      [key: string]: number | string;
    };
    /** @description How much more or less to bid, by app type, audience or placement. */
    CampaignBidOptions: {
      app_type_multipliers?: components["schemas"]["AppTypeMultipliers"];
      audience_multipliers?: components["schemas"]["CampaignAudienceMultipliers"];
      placement_multipliers?: components["schemas"]["PlacementMultipliers"];
    } | null;
    /** @description How much more or less a new campaign bids, by app type, audience or placement. */
    CampaignBidOptionsCreate: {
      app_type_multipliers?: components["schemas"]["AppTypeMultipliers"];
      audience_multipliers?: components["schemas"]["CampaignAudienceMultipliers"];
      placement_multipliers?: components["schemas"]["PlacementMultipliers"];
    };
    /** @description How much more or less to bid from now on; `update_mask` names what changes. */
    CampaignBidOptionsUpdate: {
      app_type_multipliers?: components["schemas"]["AppTypeMultipliers"];
      audience_multipliers?: components["schemas"]["CampaignAudienceMultipliers"];
      placement_multipliers?: components["schemas"]["PlacementMultipliers"];
    } & {
      /** @description Which multipliers to change. The others stay, even when given. */
      update_mask: ("AUDIENCE" | "APP_TYPE" | "PLACEMENT" | "GENDER" | "AGE_BUCKET")[];
    };
    /** @description What every form of a campaign has. */
    CampaignCommon: {
      /** @description Id of the ad account that the campaign is in; when writing, the one in the path. */
      ad_account_id?: string;
      /** @description Most to spend a day, in micro-currency: 5000000 is 5.00 of the account's currency. Not together with `lifetime_spend_cap`; a campaign that sets the budgets of its ad groups needs one of the two. */
      daily_spend_cap?: number | null;
      /** @description When its ads stop, Unix time in seconds. Without it they run until paused. It wins over a later end of an ad group. */
      end_time?: number | null;
      is_automated_campaign?: components["schemas"]["CampaignIsAutomatedCampaign"];
      is_flexible_daily_budgets?: components["schemas"]["CampaignIsFlexibleDailyBudgets"];
      /** @description Most to spend in all, in micro-currency: 5000000 is 5.00 of the account's currency. Not together with `daily_spend_cap`. */
      lifetime_spend_cap?: number | null;
      /** @description Name of the campaign. */
      name?: string;
      /** @description Id of the order line that the invoice shows; `null` for none. */
      order_line_id?: string | null;
      /** @description When its ads start, Unix time in seconds; now when left out. It wins over an earlier start of an ad group. */
      start_time?: number | null;
      /** @description State that you set: running, paused, archived or draft. */
      status?: string & components["schemas"]["EntityStatus"];
      /** @description Addresses of others to call when something happens to its ads. Those of an ad group or ad win. */
      tracking_urls?: components["schemas"]["TrackingUrls"] | null;
    };
    /** @description What campaigns to create and to change have in common. */
    CampaignCreateCommon: components["schemas"]["CampaignCommon"] & {
      /** @description Daily budget that each ad group gets when the campaign stops setting budgets, in micro-currency (5000000 is 5.00). */
      default_ad_group_budget_in_micro_currency?: number | null;
      is_campaign_budget_optimization?: components["schemas"]["CampaignIsCampaignBudgetOptimization"];
    };
    /** @description A campaign to create. It needs a name, an objective and the ad account. */
    CampaignCreateRequest: components["schemas"]["CampaignCreateCommon"] & {
      bid_options?: components["schemas"]["CampaignBidOptionsCreate"];
      /**
       * @description Whether it comes from the flow for automated campaigns.
       * @default false
       */
      is_automated_campaign?: boolean & components["schemas"]["CampaignIsAutomatedCampaign"];
      /**
       * @description Whether it has flexible daily budgets, called Performance+ budgets in Ads Manager.
       * @default false
       */
      is_flexible_daily_budgets?: boolean & components["schemas"]["CampaignIsFlexibleDailyBudgets"];
      /**
       * @description Whether to use Pinterest Performance+, which sets much of the campaign by itself.
       * @default false
       */
      is_performance_plus?: boolean;
      objective_type: components["schemas"]["ObjectiveType"];
      /**
       * @description State to start in, running unless told otherwise.
       * @default ACTIVE
       */
      status?: string & components["schemas"]["EntityStatus"];
    } & {
      /** @description Name of the campaign. */
      name: string;
      /** @description Id of the ad account that the campaign is in; when writing, the one in the path. */
      ad_account_id: string;
    };
    CampaignCreateResponse: {
      items?: components["schemas"]["CampaignCreateResponseItem"][];
    };
    CampaignCreateResponseData: components["schemas"]["CampaignCreateCommon"] &
      components["schemas"]["CampaignResponse"] & {
        objective_type?: components["schemas"]["ObjectiveType"];
      };
    CampaignCreateResponseItem: {
      data?: components["schemas"]["CampaignCreateResponseData"];
      exceptions?: components["schemas"]["Exception"][];
    };
    /** @description The id of a campaign. */
    CampaignId: {
      /** @description Id of the campaign, digits in a string. */
      id?: string;
    };
    /** @description Narrows a report to campaigns. */
    CampaignIdFilter: {
      /** @description These campaigns alone, 1 to 500 ids. */
      campaign_ids?: string[];
    };
    /** @description Whether a campaign comes from the flow for automated campaigns. */
    CampaignIsAutomatedCampaign: boolean | null;
    /** @description Whether the campaign shares one budget out among its ad groups. Turning it on drops the budgets they had. */
    CampaignIsCampaignBudgetOptimization: boolean | null;
    /** @description Whether a campaign has flexible daily budgets, called Performance+ budgets in Ads Manager. */
    CampaignIsFlexibleDailyBudgets: boolean | null;
    /** @description Narrows a report to objectives. */
    CampaignObjectivesFilter: {
      /** @description Campaigns with these objectives alone, 1 to 7 of them. */
      campaign_objective_types?: components["schemas"]["ObjectiveType"][];
    };
    /** @description A campaign as Pinterest has it. */
    CampaignResponse: components["schemas"]["CampaignId"] &
      components["schemas"]["CampaignCommon"] & {
        bid_options?: components["schemas"]["CampaignBidOptions"];
        /** @description When it was created, Unix time in seconds. */
        created_time?: number;
        is_campaign_budget_optimization?: components["schemas"]["CampaignIsCampaignBudgetOptimization"];
        /** @description Whether it uses Pinterest Performance+. */
        is_performance_plus?: boolean;
        objective_type?: components["schemas"]["ObjectiveType"];
        summary_status?: components["schemas"]["CampaignSummaryStatus"];
        /** @description Kind of entity, always `campaign`. */
        type?: string;
        /** @description When it last changed, Unix time in seconds. */
        updated_time?: number;
      };
    /**
     * @description What is in effect, with dates, budgets and the account taken into account. Read only.
     * @enum {string}
     */
    CampaignSummaryStatus:
      | "RUNNING"
      | "PAUSED"
      | "NOT_STARTED"
      | "COMPLETED"
      | "ADVERTISER_DISABLED"
      | "ARCHIVED"
      | "DRAFT"
      | "DELETED_DRAFT";
    /** @description A campaign to change, found by `id`. What is left out stays. */
    CampaignUpdateRequest: WithRequired<components["schemas"]["CampaignId"], "id"> &
      components["schemas"]["CampaignCreateCommon"] & {
        bid_options?: components["schemas"]["CampaignBidOptionsUpdate"];
        /** @description Whether to use Pinterest Performance+. Drafts alone can change it. */
        is_performance_plus?: boolean;
        /** @description What the campaign is for. Drafts alone can change it. */
        objective_type?: (string & components["schemas"]["ObjectiveType"]) | null;
      } & {
        /** @description Id of the ad account that the campaign is in; when writing, the one in the path. */
        ad_account_id: string;
      };
    CampaignUpdateResponse: components["schemas"]["CampaignCreateResponse"];
    CampaignsAnalyticsResponse: ({
      CAMPAIGN_ID?: string;
      /** Format: date */
      DATE?: string;
    } & {
      [key: string]: unknown;
    })[];
    CancelInvitesBody: {
      invite_ids: string[];
    };
    /** @description One picture of a carousel. */
    CarouselSlot: {
      /** @description Text about the picture. */
      description?: string;
      /** @description Web address that a click on the picture leads to. */
      link?: string;
      /** @description Title of the picture. */
      title?: string;
    };
    Catalog: components["schemas"]["CatalogsDbItem"] & {
      catalog_type: components["schemas"]["CatalogsType"];
      id: string;
      name: string | null;
    };
    CatalogsAvailableFilterValues:
      | components["schemas"]["CatalogsRetailAvailableFilterValues"]
      | components["schemas"]["CatalogsHotelAvailableFilterValues"]
      | components["schemas"]["CatalogsCreativeAssetsAvailableFilterValues"];
    CatalogsCreateCreativeAssetsItem: {
      attributes: components["schemas"]["CatalogsCreativeAssetsAttributes"];
      creative_assets_id: string;
      /** @enum {string} */
      operation: "CREATE";
    };
    CatalogsCreateHotelItem: {
      attributes: components["schemas"]["CatalogsHotelAttributes"];
      hotel_id: string;
      /** @enum {string} */
      operation: "CREATE";
    };
    CatalogsCreateReportResponse: {
      token?: string;
    };
    CatalogsCreateRequest: {
      catalog_type: components["schemas"]["CatalogsType"];
      name: string;
    };
    CatalogsCreateRetailItem: {
      attributes: components["schemas"]["ItemAttributesRequest"];
      item_id: string;
      /** @enum {string} */
      operation: "CREATE";
    };
    CatalogsCreativeAssetsAttributes: {
      image_link?: string;
      video_link?: string;
    } & components["schemas"]["CatalogsUpdatableCreativeAssetsAttributes"];
    CatalogsCreativeAssetsAvailableFilterValues: {
      /** @enum {string} */
      catalog_type: "CREATIVE_ASSETS";
      filter_values: {
        custom_label_0?: string[];
        custom_label_1?: string[];
        custom_label_2?: string[];
        custom_label_3?: string[];
        custom_label_4?: string[];
        google_product_category_0?: string[];
        google_product_category_1?: string[];
        google_product_category_2?: string[];
        google_product_category_3?: string[];
        google_product_category_4?: string[];
        google_product_category_5?: string[];
        google_product_category_6?: string[];
        media_type?: ("IMAGE" | "VIDEO")[];
      };
    };
    CatalogsCreativeAssetsBatchItem:
      | components["schemas"]["CatalogsCreateCreativeAssetsItem"]
      | components["schemas"]["CatalogsUpsertCreativeAssetsItem"]
      | components["schemas"]["CatalogsUpdateCreativeAssetsItem"]
      | components["schemas"]["CatalogsDeleteCreativeAssetsItem"];
    CatalogsCreativeAssetsBatchRequest: {
      catalog_id?: string;
      /** @enum {string} */
      catalog_type: "CREATIVE_ASSETS";
      country: components["schemas"]["Country"];
      items: components["schemas"]["CatalogsCreativeAssetsBatchItem"][];
      language: components["schemas"]["CatalogsLocale"] | components["schemas"]["Language"];
    };
    /** @description A feed of creative assets, images and videos for ads. */
    CatalogsCreativeAssetsFeed: {
      /** @enum {string} */
      catalog_type?: "CREATIVE_ASSETS";
    } & (components["schemas"]["CatalogsDbItem"] & {
      /** @description Id of the catalog that the feed fills. */
      catalog_id: string;
      catalog_type: components["schemas"]["CatalogsType"];
      credentials: components["schemas"]["CatalogsFeedCredentials"];
      default_country: components["schemas"]["Country"];
      default_currency: components["schemas"]["NullableCurrency"];
      /** @description Language of the feed's texts, such as `en-US`. */
      default_locale: string;
      format: components["schemas"]["CatalogsFormat"];
      /** @description Where Pinterest fetches the feed. */
      location: string;
      /** @description Name of the feed; `null` for some old ones. */
      name: string | null;
      preferred_processing_schedule: components["schemas"]["CatalogsFeedProcessingSchedule"];
      status: components["schemas"]["CatalogsStatus"];
    });
    /** @description A feed of creative assets to create. */
    CatalogsCreativeAssetsFeedsCreateRequest: {
      /** @description Id of the catalog to fill, by default the one for creative assets. It can have one such feed for now. */
      catalog_id?: string;
      /** @enum {string} */
      catalog_type: "CREATIVE_ASSETS";
      credentials?: components["schemas"]["CatalogsFeedCredentials"];
      default_country: components["schemas"]["Country"];
      default_currency?: components["schemas"]["NullableCurrency"];
      /** @description Language of the feed's texts: one of the known codes, such as `en-US`. Other strings are on their way out. */
      default_locale: components["schemas"]["CatalogsLocale"] | string;
      format: components["schemas"]["CatalogsFormat"];
      /** @description Where Pinterest fetches the feed: an address with `http`, `https`, `ftp` or `sftp`. */
      location: string;
      /** @description Name of the feed, for people. */
      name: string;
      preferred_processing_schedule?: components["schemas"]["CatalogsFeedProcessingSchedule"];
      /** @description Whether Pinterest fetches the feed; `ACTIVE` unless told otherwise. */
      status?: string & (components["schemas"]["CatalogsStatus"] & unknown);
    };
    /** @description What to change about a feed of creative assets. What is left out stays. */
    CatalogsCreativeAssetsFeedsUpdateRequest: {
      /** @enum {string} */
      catalog_type: "CREATIVE_ASSETS";
      credentials?: components["schemas"]["CatalogsFeedCredentials"];
      default_currency?: components["schemas"]["NullableCurrency"];
      format?: components["schemas"]["CatalogsFormat"];
      /** @description Where Pinterest fetches the feed: an address with `http`, `https`, `ftp` or `sftp`. */
      location?: string;
      /** @description Name of the feed, for people. */
      name?: string;
      preferred_processing_schedule?: components["schemas"]["CatalogsFeedProcessingSchedule"];
      status?: components["schemas"]["CatalogsStatus"];
    };
    CatalogsCreativeAssetsItemErrorResponse: {
      /** @enum {string} */
      catalog_type: "CREATIVE_ASSETS";
      creative_assets_id?: string;
      errors: components["schemas"]["ItemValidationEvent"][];
    };
    CatalogsCreativeAssetsItemResponse: {
      attributes?: components["schemas"]["CatalogsCreativeAssetsAttributes"];
      /** @enum {string} */
      catalog_type: "CREATIVE_ASSETS";
      creative_assets_id?: string;
      pins?: components["schemas"]["Pin"][] | null;
    };
    CatalogsCreativeAssetsItemsBatch: {
      batch_id?: string;
      /** @enum {string} */
      catalog_type: "CREATIVE_ASSETS";
      /** Format: date-time */
      readonly completed_time?: string | null;
      /** Format: date-time */
      readonly created_time?: string;
      items?: components["schemas"]["CreativeAssetsProcessingRecord"][];
      status?: components["schemas"]["BatchOperationStatus"];
    };
    CatalogsCreativeAssetsItemsFilter: {
      catalog_id?: string;
      /** @enum {string} */
      catalog_type: "CREATIVE_ASSETS";
      creative_assets_ids: string[];
    };
    CatalogsCreativeAssetsItemsPostFilter: {
      catalog_id?: string;
      /** @enum {string} */
      catalog_type: "CREATIVE_ASSETS";
      creative_assets_ids: string[];
    };
    CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest: {
      catalog_id: string;
      /** @enum {string} */
      catalog_type: "CREATIVE_ASSETS";
      filters: components["schemas"]["CatalogsCreativeAssetsProductGroupFilters"];
    };
    CatalogsCreativeAssetsProduct: {
      /** @enum {string} */
      catalog_type: "CREATIVE_ASSETS";
      metadata: components["schemas"]["CatalogsCreativeAssetsProductMetadata"];
      pin: components["schemas"]["Pin"];
    };
    CatalogsCreativeAssetsProductGroup: {
      catalog_id: string;
      /** @enum {string} */
      catalog_type: "CREATIVE_ASSETS";
      created_at?: number;
      description?: string | null;
      filters: components["schemas"]["CatalogsCreativeAssetsProductGroupFilters"];
      id: string;
      name?: string;
      updated_at?: number;
    };
    CatalogsCreativeAssetsProductGroupCreateRequest: {
      catalog_id: string;
      /** @enum {string} */
      catalog_type: "CREATIVE_ASSETS";
      description?: string | null;
      filters: components["schemas"]["CatalogsCreativeAssetsProductGroupFilters"];
      name: string;
    };
    CatalogsCreativeAssetsProductGroupFilterKeys:
      | components["schemas"]["CreativeAssetsIdFilter"]
      | components["schemas"]["CustomLabel0Filter"]
      | components["schemas"]["CustomLabel1Filter"]
      | components["schemas"]["CustomLabel2Filter"]
      | components["schemas"]["CustomLabel3Filter"]
      | components["schemas"]["CustomLabel4Filter"]
      | components["schemas"]["GoogleProductCategory6Filter"]
      | components["schemas"]["GoogleProductCategory5Filter"]
      | components["schemas"]["GoogleProductCategory4Filter"]
      | components["schemas"]["GoogleProductCategory3Filter"]
      | components["schemas"]["GoogleProductCategory2Filter"]
      | components["schemas"]["GoogleProductCategory1Filter"]
      | components["schemas"]["GoogleProductCategory0Filter"]
      | components["schemas"]["MediaTypeFilter"]
      | components["schemas"]["TitleKeywordsFilter"];
    CatalogsCreativeAssetsProductGroupFilters:
      | components["schemas"]["CatalogsCreativeAssetsProductGroupFiltersAnyOf"]
      | components["schemas"]["CatalogsCreativeAssetsProductGroupFiltersAllOf"];
    CatalogsCreativeAssetsProductGroupFiltersAllOf: {
      all_of: components["schemas"]["CatalogsCreativeAssetsProductGroupFilterKeys"][];
    };
    CatalogsCreativeAssetsProductGroupFiltersAnyOf: {
      any_of: components["schemas"]["CatalogsCreativeAssetsProductGroupFilterKeys"][];
    };
    CatalogsCreativeAssetsProductGroupProductCounts: {
      /** @enum {string} */
      catalog_type: "CREATIVE_ASSETS";
      total: number;
      videos: number;
    };
    CatalogsCreativeAssetsProductGroupUpdateRequest: {
      /** @enum {string} */
      catalog_type?: "CREATIVE_ASSETS";
      description?: string | null;
      filters?: components["schemas"]["CatalogsCreativeAssetsProductGroupFilters"];
      name?: string;
    };
    CatalogsCreativeAssetsProductMetadata: {
      creative_assets_id: string;
      visibility: components["schemas"]["CreativeAssetsVisibilityType"];
    };
    /** @description Id and dates of something in a catalog. */
    CatalogsDbItem: {
      /**
       * Format: date-time
       * @description When it was created, as an ISO 8601 date and time.
       */
      created_at: string;
      /** @description Its id. */
      id: string;
      /**
       * Format: date-time
       * @description When it last changed, as an ISO 8601 date and time.
       */
      updated_at: string;
    };
    CatalogsDeleteCreativeAssetsItem: {
      creative_assets_id: string;
      /** @enum {string} */
      operation: "DELETE";
    };
    CatalogsDeleteHotelItem: {
      hotel_id: string;
      /** @enum {string} */
      operation: "DELETE";
    };
    CatalogsDeleteRetailItem: {
      item_id: string;
      /** Format: int64 */
      last_updated_time?: number;
      /** @enum {string} */
      operation: "DELETE";
    };
    /** @description A feed: a file that Pinterest fetches every day to fill a catalog. `catalog_type` says which kind it is. */
    CatalogsFeed:
      | components["schemas"]["CatalogsRetailFeed"]
      | components["schemas"]["CatalogsHotelFeed"]
      | components["schemas"]["CatalogsCreativeAssetsFeed"];
    /** @description Name and password to fetch the feed with; `null` when it needs none. */
    CatalogsFeedCredentials: {
      /**
       * Format: password
       * @description Password to fetch the feed with.
       */
      password: string;
      /** @description User name to fetch the feed with. */
      username: string;
    } | null;
    CatalogsFeedIngestion: {
      /** Format: date-time */
      created_at: string;
      feed_id: string;
      id: string;
      status: components["schemas"]["CatalogsFeedProcessingStatus"];
    };
    CatalogsFeedIngestionDetails: {
      errors: components["schemas"]["CatalogsFeedIngestionErrors"];
      info: components["schemas"]["CatalogsFeedIngestionInfo"];
      warnings: components["schemas"]["CatalogsFeedIngestionWarnings"];
    };
    CatalogsFeedIngestionErrors: {
      ACCOUNT_FLAGGED?: number;
      FETCH_GOOGLE_SHEET_NOT_SHARED?: number;
      IMAGE_FILE_NOT_ACCESSIBLE?: number;
      IMAGE_FILE_NOT_FOUND?: number;
      IMAGE_INVALID_FILE?: number;
      IMAGE_LEVEL_INTERNAL_ERROR?: number;
      IMAGE_MALFORMED_URL?: number;
      /** @enum {integer} */
      LARGE_PRODUCT_COUNT_DECREASE?: 1;
      LINE_LEVEL_INTERNAL_ERROR?: number;
    };
    CatalogsFeedIngestionInfo: {
      IN_STOCK?: number;
      OUT_OF_STOCK?: number;
      PREORDER?: number;
    };
    CatalogsFeedIngestionWarnings: {
      ADDITIONAL_IMAGE_FILE_NOT_ACCESSIBLE?: number;
      ADDITIONAL_IMAGE_FILE_NOT_FOUND?: number;
      ADDITIONAL_IMAGE_INVALID_FILE?: number;
      ADDITIONAL_IMAGE_LEVEL_INTERNAL_ERROR?: number;
      ADDITIONAL_IMAGE_MALFORMED_URL?: number;
      AD_IMAGE_DOWNLOAD_CONTENT_READ_ERROR?: number;
      AD_IMAGE_DOWNLOAD_DNS_LOOKUP_ERROR?: number;
      AD_IMAGE_DOWNLOAD_FILE_NOT_ACCESSIBLE?: number;
      AD_IMAGE_DOWNLOAD_FILE_NOT_FOUND?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_400?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_403?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_404?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_405?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_410?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_429?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_500?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_502?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_503?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_504?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_507?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_508?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_520?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_521?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_522?: number;
      AD_IMAGE_DOWNLOAD_HTTP_STATUS_525?: number;
      AD_IMAGE_DOWNLOAD_INTERNAL_CONFIGURATION_ERROR?: number;
      AD_IMAGE_DOWNLOAD_INTERNAL_ERROR?: number;
      AD_IMAGE_DOWNLOAD_INTERNAL_FAILED_TO_DOWNLOAD?: number;
      AD_IMAGE_DOWNLOAD_INTERNAL_MALFORMED_URL?: number;
      AD_IMAGE_DOWNLOAD_INTERNAL_RATE_LIMITED?: number;
      AD_IMAGE_DOWNLOAD_INTERNAL_REQUEST_EXPIRED?: number;
      AD_IMAGE_DOWNLOAD_INVALID_FILE?: number;
      AD_IMAGE_DOWNLOAD_SITE_ERROR?: number;
      AD_IMAGE_DOWNLOAD_SITE_TIMEOUT?: number;
      AD_IMAGE_DOWNLOAD_SSL_ERROR?: number;
      AD_IMAGE_DOWNLOAD_SSL_HANDSHAKE_ERROR?: number;
      AD_IMAGE_PROCESSING_EMPTY_FILE?: number;
      AD_IMAGE_PROCESSING_HEIGHT_TOO_SMALL?: number;
      AD_IMAGE_PROCESSING_TOO_MANY_PIXELS?: number;
      AD_IMAGE_PROCESSING_TYPE_MISMATCH?: number;
      AD_IMAGE_PROCESSING_WIDTH_TOO_SMALL?: number;
      AD_VIDEO_DOWNLOAD_CONTENT_READ_ERROR?: number;
      AD_VIDEO_DOWNLOAD_DNS_LOOKUP_ERROR?: number;
      AD_VIDEO_DOWNLOAD_FILE_NOT_ACCESSIBLE?: number;
      AD_VIDEO_DOWNLOAD_FILE_NOT_FOUND?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_400?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_403?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_404?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_405?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_410?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_429?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_500?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_502?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_503?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_504?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_507?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_508?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_520?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_521?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_522?: number;
      AD_VIDEO_DOWNLOAD_HTTP_STATUS_525?: number;
      AD_VIDEO_DOWNLOAD_INTERNAL_CONFIGURATION_ERROR?: number;
      AD_VIDEO_DOWNLOAD_INTERNAL_ERROR?: number;
      AD_VIDEO_DOWNLOAD_INTERNAL_FAILED_TO_DOWNLOAD?: number;
      AD_VIDEO_DOWNLOAD_INTERNAL_MALFORMED_URL?: number;
      AD_VIDEO_DOWNLOAD_INTERNAL_RATE_LIMITED?: number;
      AD_VIDEO_DOWNLOAD_INTERNAL_REQUEST_EXPIRED?: number;
      AD_VIDEO_DOWNLOAD_INVALID_FILE?: number;
      AD_VIDEO_DOWNLOAD_SITE_ERROR?: number;
      AD_VIDEO_DOWNLOAD_SITE_TIMEOUT?: number;
      AD_VIDEO_DOWNLOAD_SSL_ERROR?: number;
      AD_VIDEO_DOWNLOAD_SSL_HANDSHAKE_ERROR?: number;
      AD_VIDEO_LENGTH_TOO_SHORT?: number;
      AD_VIDEO_PROCESSING_EMPTY_FILE?: number;
      AD_VIDEO_PROCESSING_HEIGHT_TOO_SMALL?: number;
      AD_VIDEO_PROCESSING_TOO_MANY_PIXELS?: number;
      AD_VIDEO_PROCESSING_TYPE_MISMATCH?: number;
      AD_VIDEO_PROCESSING_WIDTH_TOO_SMALL?: number;
      FETCH_GOOGLE_SHEET_PUBLIC_CAN_EDIT?: number;
      HOTEL_PRICE_HEADER_IS_PRESENT?: number;
      VIDEO_DOWNLOAD_VIDEO_TOO_SHORT?: number;
      VIDEO_FILE_NOT_ACCESSIBLE?: number;
      VIDEO_FILE_NOT_FOUND?: number;
      VIDEO_INVALID_FILE?: number;
      VIDEO_LEVEL_INTERNAL_ERROR?: number;
      VIDEO_MALFORMED_URL?: number;
    };
    CatalogsFeedProcessingResult: components["schemas"]["CatalogsDbItem"] & {
      ingestion_details: components["schemas"]["CatalogsFeedIngestionDetails"];
      product_counts: components["schemas"]["CatalogsFeedProductCounts"];
      status: components["schemas"]["CatalogsFeedProcessingStatus"];
      validation_details: components["schemas"]["CatalogsFeedValidationDetails"];
      video_counts?: components["schemas"]["CatalogsFeedVideoCounts"];
    };
    /** @description When to fetch the feed each day; Pinterest picks a time when there is none. */
    CatalogsFeedProcessingSchedule: {
      /** @description Time of day as `HH:MM`, 00:00 to 23:59. */
      time: string;
      /**
       * @description Time zone of `time`, such as `Europe/Berlin`.
       * @enum {string|null}
       */
      timezone:
        | "Africa/Abidjan"
        | "Africa/Accra"
        | "Africa/Algiers"
        | "Africa/Bissau"
        | "Africa/Cairo"
        | "Africa/Casablanca"
        | "Africa/Ceuta"
        | "Africa/El_Aaiun"
        | "Africa/Johannesburg"
        | "Africa/Juba"
        | "Africa/Khartoum"
        | "Africa/Lagos"
        | "Africa/Maputo"
        | "Africa/Monrovia"
        | "Africa/Nairobi"
        | "Africa/Ndjamena"
        | "Africa/Sao_Tome"
        | "Africa/Tripoli"
        | "Africa/Tunis"
        | "Africa/Windhoek"
        | "America/Adak"
        | "America/Anchorage"
        | "America/Araguaina"
        | "America/Argentina/Buenos_Aires"
        | "America/Argentina/Catamarca"
        | "America/Argentina/Cordoba"
        | "America/Argentina/Jujuy"
        | "America/Argentina/La_Rioja"
        | "America/Argentina/Mendoza"
        | "America/Argentina/Rio_Gallegos"
        | "America/Argentina/Salta"
        | "America/Argentina/San_Juan"
        | "America/Argentina/San_Luis"
        | "America/Argentina/Tucuman"
        | "America/Argentina/Ushuaia"
        | "America/Asuncion"
        | "America/Atikokan"
        | "America/Bahia"
        | "America/Bahia_Banderas"
        | "America/Barbados"
        | "America/Belem"
        | "America/Belize"
        | "America/Blanc-Sablon"
        | "America/Boa_Vista"
        | "America/Bogota"
        | "America/Boise"
        | "America/Cambridge_Bay"
        | "America/Campo_Grande"
        | "America/Cancun"
        | "America/Caracas"
        | "America/Cayenne"
        | "America/Chicago"
        | "America/Chihuahua"
        | "America/Costa_Rica"
        | "America/Creston"
        | "America/Cuiaba"
        | "America/Curacao"
        | "America/Danmarkshavn"
        | "America/Dawson"
        | "America/Dawson_Creek"
        | "America/Denver"
        | "America/Detroit"
        | "America/Edmonton"
        | "America/Eirunepe"
        | "America/El_Salvador"
        | "America/Fort_Nelson"
        | "America/Fortaleza"
        | "America/Glace_Bay"
        | "America/Goose_Bay"
        | "America/Grand_Turk"
        | "America/Guatemala"
        | "America/Guayaquil"
        | "America/Guyana"
        | "America/Halifax"
        | "America/Havana"
        | "America/Hermosillo"
        | "America/Indiana/Indianapolis"
        | "America/Indiana/Knox"
        | "America/Indiana/Marengo"
        | "America/Indiana/Petersburg"
        | "America/Indiana/Tell_City"
        | "America/Indiana/Vevay"
        | "America/Indiana/Vincennes"
        | "America/Indiana/Winamac"
        | "America/Inuvik"
        | "America/Iqaluit"
        | "America/Jamaica"
        | "America/Juneau"
        | "America/Kentucky/Louisville"
        | "America/Kentucky/Monticello"
        | "America/La_Paz"
        | "America/Lima"
        | "America/Los_Angeles"
        | "America/Maceio"
        | "America/Managua"
        | "America/Manaus"
        | "America/Martinique"
        | "America/Matamoros"
        | "America/Mazatlan"
        | "America/Menominee"
        | "America/Merida"
        | "America/Metlakatla"
        | "America/Mexico_City"
        | "America/Miquelon"
        | "America/Moncton"
        | "America/Monterrey"
        | "America/Montevideo"
        | "America/Nassau"
        | "America/New_York"
        | "America/Nipigon"
        | "America/Nome"
        | "America/Noronha"
        | "America/North_Dakota/Beulah"
        | "America/North_Dakota/Center"
        | "America/North_Dakota/New_Salem"
        | "America/Nuuk"
        | "America/Ojinaga"
        | "America/Panama"
        | "America/Pangnirtung"
        | "America/Paramaribo"
        | "America/Phoenix"
        | "America/Port-au-Prince"
        | "America/Port_of_Spain"
        | "America/Porto_Velho"
        | "America/Puerto_Rico"
        | "America/Punta_Arenas"
        | "America/Rainy_River"
        | "America/Rankin_Inlet"
        | "America/Recife"
        | "America/Regina"
        | "America/Resolute"
        | "America/Rio_Branco"
        | "America/Santarem"
        | "America/Santiago"
        | "America/Santo_Domingo"
        | "America/Sao_Paulo"
        | "America/Scoresbysund"
        | "America/Sitka"
        | "America/St_Johns"
        | "America/Swift_Current"
        | "America/Tegucigalpa"
        | "America/Thule"
        | "America/Thunder_Bay"
        | "America/Tijuana"
        | "America/Toronto"
        | "America/Vancouver"
        | "America/Whitehorse"
        | "America/Winnipeg"
        | "America/Yakutat"
        | "America/Yellowknife"
        | "Antarctica/Casey"
        | "Antarctica/Davis"
        | "Antarctica/DumontDUrville"
        | "Antarctica/Macquarie"
        | "Antarctica/Mawson"
        | "Antarctica/Palmer"
        | "Antarctica/Rothera"
        | "Antarctica/Syowa"
        | "Antarctica/Troll"
        | "Antarctica/Vostok"
        | "Asia/Almaty"
        | "Asia/Amman"
        | "Asia/Anadyr"
        | "Asia/Aqtau"
        | "Asia/Aqtobe"
        | "Asia/Ashgabat"
        | "Asia/Atyrau"
        | "Asia/Baghdad"
        | "Asia/Baku"
        | "Asia/Bangkok"
        | "Asia/Barnaul"
        | "Asia/Beirut"
        | "Asia/Bishkek"
        | "Asia/Brunei"
        | "Asia/Chita"
        | "Asia/Choibalsan"
        | "Asia/Colombo"
        | "Asia/Damascus"
        | "Asia/Dhaka"
        | "Asia/Dili"
        | "Asia/Dubai"
        | "Asia/Dushanbe"
        | "Asia/Famagusta"
        | "Asia/Gaza"
        | "Asia/Hebron"
        | "Asia/Ho_Chi_Minh"
        | "Asia/Hong_Kong"
        | "Asia/Hovd"
        | "Asia/Irkutsk"
        | "Asia/Jakarta"
        | "Asia/Jayapura"
        | "Asia/Jerusalem"
        | "Asia/Kabul"
        | "Asia/Kamchatka"
        | "Asia/Karachi"
        | "Asia/Kathmandu"
        | "Asia/Khandyga"
        | "Asia/Kolkata"
        | "Asia/Krasnoyarsk"
        | "Asia/Kuala_Lumpur"
        | "Asia/Kuching"
        | "Asia/Macau"
        | "Asia/Magadan"
        | "Asia/Makassar"
        | "Asia/Manila"
        | "Asia/Nicosia"
        | "Asia/Novokuznetsk"
        | "Asia/Novosibirsk"
        | "Asia/Omsk"
        | "Asia/Oral"
        | "Asia/Pontianak"
        | "Asia/Pyongyang"
        | "Asia/Qatar"
        | "Asia/Qostanay"
        | "Asia/Qyzylorda"
        | "Asia/Riyadh"
        | "Asia/Sakhalin"
        | "Asia/Samarkand"
        | "Asia/Seoul"
        | "Asia/Shanghai"
        | "Asia/Singapore"
        | "Asia/Srednekolymsk"
        | "Asia/Taipei"
        | "Asia/Tashkent"
        | "Asia/Tbilisi"
        | "Asia/Tehran"
        | "Asia/Thimphu"
        | "Asia/Tokyo"
        | "Asia/Tomsk"
        | "Asia/Ulaanbaatar"
        | "Asia/Urumqi"
        | "Asia/Ust-Nera"
        | "Asia/Vladivostok"
        | "Asia/Yakutsk"
        | "Asia/Yangon"
        | "Asia/Yekaterinburg"
        | "Asia/Yerevan"
        | "Atlantic/Azores"
        | "Atlantic/Bermuda"
        | "Atlantic/Canary"
        | "Atlantic/Cape_Verde"
        | "Atlantic/Faroe"
        | "Atlantic/Madeira"
        | "Atlantic/Reykjavik"
        | "Atlantic/South_Georgia"
        | "Atlantic/Stanley"
        | "Australia/Adelaide"
        | "Australia/Brisbane"
        | "Australia/Broken_Hill"
        | "Australia/Currie"
        | "Australia/Darwin"
        | "Australia/Eucla"
        | "Australia/Hobart"
        | "Australia/Lindeman"
        | "Australia/Lord_Howe"
        | "Australia/Melbourne"
        | "Australia/Perth"
        | "Australia/Sydney"
        | "CET"
        | "CST6CDT"
        | "EET"
        | "EST"
        | "EST5EDT"
        | "Etc/GMT"
        | "Etc/GMT+1"
        | "Etc/GMT+10"
        | "Etc/GMT+11"
        | "Etc/GMT+12"
        | "Etc/GMT+2"
        | "Etc/GMT+3"
        | "Etc/GMT+4"
        | "Etc/GMT+5"
        | "Etc/GMT+6"
        | "Etc/GMT+7"
        | "Etc/GMT+8"
        | "Etc/GMT+9"
        | "Etc/GMT-1"
        | "Etc/GMT-10"
        | "Etc/GMT-11"
        | "Etc/GMT-12"
        | "Etc/GMT-13"
        | "Etc/GMT-14"
        | "Etc/GMT-2"
        | "Etc/GMT-3"
        | "Etc/GMT-4"
        | "Etc/GMT-5"
        | "Etc/GMT-6"
        | "Etc/GMT-7"
        | "Etc/GMT-8"
        | "Etc/GMT-9"
        | "Etc/UTC"
        | "Europe/Amsterdam"
        | "Europe/Andorra"
        | "Europe/Astrakhan"
        | "Europe/Athens"
        | "Europe/Belgrade"
        | "Europe/Berlin"
        | "Europe/Brussels"
        | "Europe/Bucharest"
        | "Europe/Budapest"
        | "Europe/Chisinau"
        | "Europe/Copenhagen"
        | "Europe/Dublin"
        | "Europe/Gibraltar"
        | "Europe/Helsinki"
        | "Europe/Istanbul"
        | "Europe/Kaliningrad"
        | "Europe/Kiev"
        | "Europe/Kirov"
        | "Europe/Lisbon"
        | "Europe/London"
        | "Europe/Luxembourg"
        | "Europe/Madrid"
        | "Europe/Malta"
        | "Europe/Minsk"
        | "Europe/Monaco"
        | "Europe/Moscow"
        | "Europe/Oslo"
        | "Europe/Paris"
        | "Europe/Prague"
        | "Europe/Riga"
        | "Europe/Rome"
        | "Europe/Samara"
        | "Europe/Saratov"
        | "Europe/Simferopol"
        | "Europe/Sofia"
        | "Europe/Stockholm"
        | "Europe/Tallinn"
        | "Europe/Tirane"
        | "Europe/Ulyanovsk"
        | "Europe/Uzhgorod"
        | "Europe/Vienna"
        | "Europe/Vilnius"
        | "Europe/Volgograd"
        | "Europe/Warsaw"
        | "Europe/Zaporozhye"
        | "Europe/Zurich"
        | "HST"
        | "Indian/Chagos"
        | "Indian/Christmas"
        | "Indian/Cocos"
        | "Indian/Kerguelen"
        | "Indian/Mahe"
        | "Indian/Maldives"
        | "Indian/Mauritius"
        | "Indian/Reunion"
        | "MET"
        | "MST"
        | "MST7MDT"
        | "PST8PDT"
        | "Pacific/Apia"
        | "Pacific/Auckland"
        | "Pacific/Bougainville"
        | "Pacific/Chatham"
        | "Pacific/Chuuk"
        | "Pacific/Easter"
        | "Pacific/Efate"
        | "Pacific/Enderbury"
        | "Pacific/Fakaofo"
        | "Pacific/Fiji"
        | "Pacific/Funafuti"
        | "Pacific/Galapagos"
        | "Pacific/Gambier"
        | "Pacific/Guadalcanal"
        | "Pacific/Guam"
        | "Pacific/Honolulu"
        | "Pacific/Kiritimati"
        | "Pacific/Kosrae"
        | "Pacific/Kwajalein"
        | "Pacific/Majuro"
        | "Pacific/Marquesas"
        | "Pacific/Nauru"
        | "Pacific/Niue"
        | "Pacific/Norfolk"
        | "Pacific/Noumea"
        | "Pacific/Pago_Pago"
        | "Pacific/Palau"
        | "Pacific/Pitcairn"
        | "Pacific/Pohnpei"
        | "Pacific/Port_Moresby"
        | "Pacific/Rarotonga"
        | "Pacific/Tahiti"
        | "Pacific/Tarawa"
        | "Pacific/Tongatapu"
        | "Pacific/Wake"
        | "Pacific/Wallis"
        | "WET"
        | null;
    } | null;
    /** @enum {string} */
    CatalogsFeedProcessingStatus: "COMPLETED" | "FAILED" | "PROCESSING";
    CatalogsFeedProductCounts: {
      ingested?: number;
      original?: number;
    } | null;
    CatalogsFeedValidationDetails: {
      errors: components["schemas"]["CatalogsFeedValidationErrors"];
      warnings: components["schemas"]["CatalogsFeedValidationWarnings"];
    };
    CatalogsFeedValidationErrors: {
      ADULT_INVALID?: number;
      ADWORDS_FORMAT_INVALID?: number;
      AVAILABILITY_INVALID?: number;
      BLOCKLISTED_IMAGE_SIGNATURE?: number;
      DELIMITER_ERROR?: number;
      DESCRIPTION_MISSING?: number;
      DUPLICATE_PRODUCTS?: number;
      ENCODING_ERROR?: number;
      FEED_LENGTH_TOO_LONG?: number;
      FEED_TOO_SMALL?: number;
      FETCH_ERROR?: number;
      FETCH_INACTIVE_FEED_ERROR?: number;
      IMAGE_LINK_INVALID?: number;
      IMAGE_LINK_LENGTH_TOO_LONG?: number;
      IMAGE_LINK_MISSING?: number;
      INTERNAL_SERVICE_ERROR?: number;
      INVALID_DOMAIN?: number;
      ITEMID_MISSING?: number;
      ITEM_MAIN_IMAGE_DOWNLOAD_FAILURE?: number;
      LINK_FORMAT_INVALID?: number;
      LINK_LENGTH_TOO_LONG?: number;
      LIST_PRICE_INVALID?: number;
      MALFORMED_XML?: number;
      MAX_ITEMS_PER_ITEM_GROUP_EXCEEDED?: number;
      NO_VERIFIED_DOMAIN?: number;
      PARSE_LINE_ERROR?: number;
      PINJOIN_CONTENT_UNSAFE?: number;
      PRICE_CANNOT_BE_DETERMINED?: number;
      PRICE_MISSING?: number;
      PRODUCT_LINK_MISSING?: number;
      PRODUCT_PRICE_INVALID?: number;
      REQUIRED_COLUMNS_MISSING?: number;
      TITLE_MISSING?: number;
    };
    CatalogsFeedValidationWarnings: {
      ADDITIONAL_IMAGE_LINK_LENGTH_TOO_LONG?: number;
      ADDITIONAL_IMAGE_LINK_WARNING?: number;
      ADWORDS_FORMAT_WARNING?: number;
      ADWORDS_SAME_AS_LINK?: number;
      AD_IMAGE_0_LINK_DUPLICATED?: number;
      AD_IMAGE_0_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_0_LINK_REQUIRED?: number;
      AD_IMAGE_0_LINK_WARNING?: number;
      AD_IMAGE_0_TAG_DUPLICATED?: number;
      AD_IMAGE_0_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_0_TAG_REQUIRED?: number;
      AD_IMAGE_10_LINK_DUPLICATED?: number;
      AD_IMAGE_10_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_10_LINK_REQUIRED?: number;
      AD_IMAGE_10_LINK_WARNING?: number;
      AD_IMAGE_10_TAG_DUPLICATED?: number;
      AD_IMAGE_10_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_10_TAG_REQUIRED?: number;
      AD_IMAGE_11_LINK_DUPLICATED?: number;
      AD_IMAGE_11_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_11_LINK_REQUIRED?: number;
      AD_IMAGE_11_LINK_WARNING?: number;
      AD_IMAGE_11_TAG_DUPLICATED?: number;
      AD_IMAGE_11_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_11_TAG_REQUIRED?: number;
      AD_IMAGE_12_LINK_DUPLICATED?: number;
      AD_IMAGE_12_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_12_LINK_REQUIRED?: number;
      AD_IMAGE_12_LINK_WARNING?: number;
      AD_IMAGE_12_TAG_DUPLICATED?: number;
      AD_IMAGE_12_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_12_TAG_REQUIRED?: number;
      AD_IMAGE_13_LINK_DUPLICATED?: number;
      AD_IMAGE_13_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_13_LINK_REQUIRED?: number;
      AD_IMAGE_13_LINK_WARNING?: number;
      AD_IMAGE_13_TAG_DUPLICATED?: number;
      AD_IMAGE_13_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_13_TAG_REQUIRED?: number;
      AD_IMAGE_14_LINK_DUPLICATED?: number;
      AD_IMAGE_14_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_14_LINK_REQUIRED?: number;
      AD_IMAGE_14_LINK_WARNING?: number;
      AD_IMAGE_14_TAG_DUPLICATED?: number;
      AD_IMAGE_14_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_14_TAG_REQUIRED?: number;
      AD_IMAGE_15_LINK_DUPLICATED?: number;
      AD_IMAGE_15_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_15_LINK_REQUIRED?: number;
      AD_IMAGE_15_LINK_WARNING?: number;
      AD_IMAGE_15_TAG_DUPLICATED?: number;
      AD_IMAGE_15_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_15_TAG_REQUIRED?: number;
      AD_IMAGE_16_LINK_DUPLICATED?: number;
      AD_IMAGE_16_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_16_LINK_REQUIRED?: number;
      AD_IMAGE_16_LINK_WARNING?: number;
      AD_IMAGE_16_TAG_DUPLICATED?: number;
      AD_IMAGE_16_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_16_TAG_REQUIRED?: number;
      AD_IMAGE_17_LINK_DUPLICATED?: number;
      AD_IMAGE_17_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_17_LINK_REQUIRED?: number;
      AD_IMAGE_17_LINK_WARNING?: number;
      AD_IMAGE_17_TAG_DUPLICATED?: number;
      AD_IMAGE_17_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_17_TAG_REQUIRED?: number;
      AD_IMAGE_18_LINK_DUPLICATED?: number;
      AD_IMAGE_18_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_18_LINK_REQUIRED?: number;
      AD_IMAGE_18_LINK_WARNING?: number;
      AD_IMAGE_18_TAG_DUPLICATED?: number;
      AD_IMAGE_18_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_18_TAG_REQUIRED?: number;
      AD_IMAGE_19_LINK_DUPLICATED?: number;
      AD_IMAGE_19_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_19_LINK_REQUIRED?: number;
      AD_IMAGE_19_LINK_WARNING?: number;
      AD_IMAGE_19_TAG_DUPLICATED?: number;
      AD_IMAGE_19_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_19_TAG_REQUIRED?: number;
      AD_IMAGE_1_LINK_DUPLICATED?: number;
      AD_IMAGE_1_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_1_LINK_REQUIRED?: number;
      AD_IMAGE_1_LINK_WARNING?: number;
      AD_IMAGE_1_TAG_DUPLICATED?: number;
      AD_IMAGE_1_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_1_TAG_REQUIRED?: number;
      AD_IMAGE_2_LINK_DUPLICATED?: number;
      AD_IMAGE_2_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_2_LINK_REQUIRED?: number;
      AD_IMAGE_2_LINK_WARNING?: number;
      AD_IMAGE_2_TAG_DUPLICATED?: number;
      AD_IMAGE_2_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_2_TAG_REQUIRED?: number;
      AD_IMAGE_3_LINK_DUPLICATED?: number;
      AD_IMAGE_3_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_3_LINK_REQUIRED?: number;
      AD_IMAGE_3_LINK_WARNING?: number;
      AD_IMAGE_3_TAG_DUPLICATED?: number;
      AD_IMAGE_3_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_3_TAG_REQUIRED?: number;
      AD_IMAGE_4_LINK_DUPLICATED?: number;
      AD_IMAGE_4_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_4_LINK_REQUIRED?: number;
      AD_IMAGE_4_LINK_WARNING?: number;
      AD_IMAGE_4_TAG_DUPLICATED?: number;
      AD_IMAGE_4_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_4_TAG_REQUIRED?: number;
      AD_IMAGE_5_LINK_DUPLICATED?: number;
      AD_IMAGE_5_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_5_LINK_REQUIRED?: number;
      AD_IMAGE_5_LINK_WARNING?: number;
      AD_IMAGE_5_TAG_DUPLICATED?: number;
      AD_IMAGE_5_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_5_TAG_REQUIRED?: number;
      AD_IMAGE_6_LINK_DUPLICATED?: number;
      AD_IMAGE_6_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_6_LINK_REQUIRED?: number;
      AD_IMAGE_6_LINK_WARNING?: number;
      AD_IMAGE_6_TAG_DUPLICATED?: number;
      AD_IMAGE_6_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_6_TAG_REQUIRED?: number;
      AD_IMAGE_7_LINK_DUPLICATED?: number;
      AD_IMAGE_7_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_7_LINK_REQUIRED?: number;
      AD_IMAGE_7_LINK_WARNING?: number;
      AD_IMAGE_7_TAG_DUPLICATED?: number;
      AD_IMAGE_7_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_7_TAG_REQUIRED?: number;
      AD_IMAGE_8_LINK_DUPLICATED?: number;
      AD_IMAGE_8_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_8_LINK_REQUIRED?: number;
      AD_IMAGE_8_LINK_WARNING?: number;
      AD_IMAGE_8_TAG_DUPLICATED?: number;
      AD_IMAGE_8_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_8_TAG_REQUIRED?: number;
      AD_IMAGE_9_LINK_DUPLICATED?: number;
      AD_IMAGE_9_LINK_LENGTH_TOO_LONG?: number;
      AD_IMAGE_9_LINK_REQUIRED?: number;
      AD_IMAGE_9_LINK_WARNING?: number;
      AD_IMAGE_9_TAG_DUPLICATED?: number;
      AD_IMAGE_9_TAG_LENGTH_TOO_LONG?: number;
      AD_IMAGE_9_TAG_REQUIRED?: number;
      AD_LINK_FORMAT_WARNING?: number;
      AD_LINK_SAME_AS_LINK?: number;
      AD_VIDEO_0_LINK_DUPLICATED?: number;
      AD_VIDEO_0_LINK_LENGTH_TOO_LONG?: number;
      AD_VIDEO_0_LINK_REQUIRED?: number;
      AD_VIDEO_0_LINK_WARNING?: number;
      AD_VIDEO_0_TAG_DUPLICATED?: number;
      AD_VIDEO_0_TAG_LENGTH_TOO_LONG?: number;
      AD_VIDEO_0_TAG_REQUIRED?: number;
      AD_VIDEO_1_LINK_DUPLICATED?: number;
      AD_VIDEO_1_LINK_LENGTH_TOO_LONG?: number;
      AD_VIDEO_1_LINK_REQUIRED?: number;
      AD_VIDEO_1_LINK_WARNING?: number;
      AD_VIDEO_1_TAG_DUPLICATED?: number;
      AD_VIDEO_1_TAG_LENGTH_TOO_LONG?: number;
      AD_VIDEO_1_TAG_REQUIRED?: number;
      AD_VIDEO_2_LINK_DUPLICATED?: number;
      AD_VIDEO_2_LINK_LENGTH_TOO_LONG?: number;
      AD_VIDEO_2_LINK_REQUIRED?: number;
      AD_VIDEO_2_LINK_WARNING?: number;
      AD_VIDEO_2_TAG_DUPLICATED?: number;
      AD_VIDEO_2_TAG_LENGTH_TOO_LONG?: number;
      AD_VIDEO_2_TAG_REQUIRED?: number;
      AGE_GROUP_INVALID?: number;
      ANDROID_DEEP_LINK_INVALID?: number;
      AVAILABILITY_DATE_INVALID?: number;
      COUNTRY_DOES_NOT_MAP_TO_CURRENCY?: number;
      CUSTOM_LABEL_LENGTH_TOO_LONG?: number;
      DESCRIPTION_LENGTH_TOO_LONG?: number;
      DUPLICATE_HEADERS?: number;
      EXPIRATION_DATE_INVALID?: number;
      /** @enum {integer} */
      FETCH_SAME_SIGNATURE?: 1;
      GENDER_INVALID?: number;
      GTIN_INVALID?: number;
      IMAGE_LINK_WARNING?: number;
      INCONSISTENT_CURRENCY_VALUES?: number;
      INDEXED_PRODUCT_COUNT_LARGE_DELTA?: number;
      IOS_DEEP_LINK_INVALID?: number;
      IS_BUNDLE_INVALID?: number;
      ITEM_ADDITIONAL_IMAGE_DOWNLOAD_FAILURE?: number;
      LINK_FORMAT_WARNING?: number;
      MIN_AD_PRICE_INVALID?: number;
      MPN_INVALID?: number;
      MULTIPACK_INVALID?: number;
      OPTIONAL_CONDITION_INVALID?: number;
      OPTIONAL_CONDITION_MISSING?: number;
      OPTIONAL_PRODUCT_CATEGORY_INVALID?: number;
      OPTIONAL_PRODUCT_CATEGORY_MISSING?: number;
      PRODUCT_CATEGORY_DEPTH_WARNING?: number;
      PRODUCT_TYPE_LENGTH_TOO_LONG?: number;
      SALES_PRICE_INVALID?: number;
      SALES_PRICE_TOO_HIGH?: number;
      SALES_PRICE_TOO_LOW?: number;
      SALE_DATE_INVALID?: number;
      SHIPPING_HEIGHT_INVALID?: number;
      SHIPPING_INVALID?: number;
      SHIPPING_WEIGHT_INVALID?: number;
      SHIPPING_WIDTH_INVALID?: number;
      SIZE_SYSTEM_INVALID?: number;
      SIZE_TYPE_INVALID?: number;
      TAX_INVALID?: number;
      TITLE_LENGTH_TOO_LONG?: number;
      TOO_MANY_ADDITIONAL_IMAGE_LINKS?: number;
      UPDATED_TIME_INVALID?: number;
      UTM_SOURCE_AUTO_CORRECTED?: number;
      VIDEO_REQUIRED_WHEN_AD_VIDEO_PROVIDED?: number;
      WEIGHT_UNIT_INVALID?: number;
    };
    CatalogsFeedVideoCounts: {
      ingested_videos?: number;
      not_ingested_videos?: number;
      total_videos?: number;
    };
    /** @description A feed of retail products to create. Pinterest turns it down without `default_country` and `default_locale`. */
    CatalogsFeedsCreateRequest: {
      credentials?: components["schemas"]["CatalogsFeedCredentials"];
      default_availability?: components["schemas"]["ProductAvailabilityType"];
      default_country?: components["schemas"]["Country"];
      default_currency?: components["schemas"]["NullableCurrency"];
      /** @description Language of the feed's texts: one of the known codes, such as `en-US`. Other strings are on their way out. */
      default_locale?: components["schemas"]["CatalogsLocale"] | string;
      format: components["schemas"]["CatalogsFormat"];
      /** @description Where Pinterest fetches the feed: an address with `http`, `https`, `ftp` or `sftp`. */
      location: string;
      /** @description Name of the feed, for people. */
      name: string;
      preferred_processing_schedule?: components["schemas"]["CatalogsFeedProcessingSchedule"];
      /** @description Whether Pinterest fetches the feed; `ACTIVE` unless told otherwise. */
      status?: string & (components["schemas"]["CatalogsStatus"] & unknown);
    };
    /** @description What to change about a feed of retail products. What is left out stays. */
    CatalogsFeedsUpdateRequest: {
      credentials?: components["schemas"]["CatalogsFeedCredentials"];
      default_availability?: components["schemas"]["ProductAvailabilityType"];
      default_currency?: components["schemas"]["NullableCurrency"];
      format?: components["schemas"]["CatalogsFormat"];
      /** @description Where Pinterest fetches the feed: an address with `http`, `https`, `ftp` or `sftp`. */
      location?: string;
      /** @description Name of the feed, for people. */
      name?: string;
      preferred_processing_schedule?: components["schemas"]["CatalogsFeedProcessingSchedule"];
      status?: components["schemas"]["CatalogsStatus"];
    };
    /**
     * @description Format of a feed's file.
     * @enum {string}
     */
    CatalogsFormat: "TSV" | "CSV" | "XML";
    CatalogsHotelAddress: {
      addr1?: string;
      city?: string;
      country?: string;
      postal_code?: string;
      region?: string;
    };
    CatalogsHotelAttributes: {
      additional_image_link?: string[] | null;
      main_image?: {
        link?: string;
        tag?: string[] | null;
      };
    } & components["schemas"]["CatalogsUpdatableHotelAttributes"];
    CatalogsHotelAvailableFilterValues: {
      /** @enum {string} */
      catalog_type: "HOTEL";
      filter_values: {
        brand?: string[];
        custom_label_0?: string[];
        custom_label_1?: string[];
        custom_label_2?: string[];
        custom_label_3?: string[];
        custom_label_4?: string[];
      };
    };
    CatalogsHotelBatchItem:
      | components["schemas"]["CatalogsCreateHotelItem"]
      | components["schemas"]["CatalogsUpsertHotelItem"]
      | components["schemas"]["CatalogsUpdateHotelItem"]
      | components["schemas"]["CatalogsDeleteHotelItem"];
    CatalogsHotelBatchRequest: {
      catalog_id?: string;
      /** @enum {string} */
      catalog_type: "HOTEL";
      country: components["schemas"]["Country"];
      items: components["schemas"]["CatalogsHotelBatchItem"][];
      language: components["schemas"]["CatalogsLocale"] | components["schemas"]["Language"];
    };
    /** @description A feed of hotels. */
    CatalogsHotelFeed: {
      /** @enum {string} */
      catalog_type?: "HOTEL";
    } & (components["schemas"]["CatalogsDbItem"] & {
      /** @description Id of the catalog that the feed fills. */
      catalog_id: string | null;
      catalog_type: components["schemas"]["CatalogsType"];
      credentials: components["schemas"]["CatalogsFeedCredentials"];
      default_currency: components["schemas"]["NullableCurrency"];
      /** @description Language of the feed's texts, such as `en-US`. */
      default_locale: string;
      format: components["schemas"]["CatalogsFormat"];
      /** @description Where Pinterest fetches the feed. */
      location: string;
      /** @description Name of the feed; `null` for some old ones. */
      name: string | null;
      preferred_processing_schedule: components["schemas"]["CatalogsFeedProcessingSchedule"];
      status: components["schemas"]["CatalogsStatus"];
    });
    /** @description A feed of hotels to create. */
    CatalogsHotelFeedsCreateRequest: {
      /** @description Id of the catalog to fill, by default the one for hotels. It can have one hotel feed for now. */
      catalog_id?: string;
      /** @enum {string} */
      catalog_type: "HOTEL";
      credentials?: components["schemas"]["CatalogsFeedCredentials"];
      default_currency?: components["schemas"]["NullableCurrency"];
      /** @description Language of the feed's texts: one of the known codes, such as `en-US`. Other strings are on their way out. */
      default_locale: components["schemas"]["CatalogsLocale"] | string;
      format: components["schemas"]["CatalogsFormat"];
      /** @description Where Pinterest fetches the feed: an address with `http`, `https`, `ftp` or `sftp`. */
      location: string;
      /** @description Name of the feed, for people. */
      name: string;
      preferred_processing_schedule?: components["schemas"]["CatalogsFeedProcessingSchedule"];
      /** @description Whether Pinterest fetches the feed; `ACTIVE` unless told otherwise. */
      status?: string & (components["schemas"]["CatalogsStatus"] & unknown);
    };
    /** @description What to change about a feed of hotels. What is left out stays. */
    CatalogsHotelFeedsUpdateRequest: {
      /** @enum {string} */
      catalog_type: "HOTEL";
      credentials?: components["schemas"]["CatalogsFeedCredentials"];
      default_currency?: components["schemas"]["NullableCurrency"];
      format?: components["schemas"]["CatalogsFormat"];
      /** @description Where Pinterest fetches the feed: an address with `http`, `https`, `ftp` or `sftp`. */
      location?: string;
      /** @description Name of the feed, for people. */
      name?: string;
      preferred_processing_schedule?: components["schemas"]["CatalogsFeedProcessingSchedule"];
      status?: components["schemas"]["CatalogsStatus"];
    };
    CatalogsHotelGuestRatings: {
      max_score?: number | null;
      number_of_reviewers?: number | null;
      rating_system?: string | null;
      score?: number | null;
    };
    CatalogsHotelItemErrorResponse: {
      /** @enum {string} */
      catalog_type: "HOTEL";
      errors: components["schemas"]["ItemValidationEvent"][];
      hotel_id?: string;
    };
    CatalogsHotelItemResponse: {
      attributes?: components["schemas"]["CatalogsHotelAttributes"];
      /** @enum {string} */
      catalog_type: "HOTEL";
      hotel_id?: string;
      pins?: components["schemas"]["Pin"][] | null;
    };
    CatalogsHotelItemsBatch: {
      batch_id?: string;
      /** @enum {string} */
      catalog_type: "HOTEL";
      /** Format: date-time */
      readonly completed_time?: string | null;
      /** Format: date-time */
      readonly created_time?: string;
      items?: components["schemas"]["HotelProcessingRecord"][];
      status?: components["schemas"]["BatchOperationStatus"];
    };
    CatalogsHotelItemsFilter: {
      catalog_id?: string;
      /** @enum {string} */
      catalog_type: "HOTEL";
      hotel_ids: string[];
    };
    CatalogsHotelItemsPostFilter: {
      catalog_id?: string;
      /** @enum {string} */
      catalog_type: "HOTEL";
      hotel_ids: string[];
    };
    CatalogsHotelListProductsByCatalogBasedFilterRequest: {
      catalog_id: string;
      /** @enum {string} */
      catalog_type: "HOTEL";
      filters: components["schemas"]["CatalogsHotelProductGroupFilters"];
    };
    CatalogsHotelProduct: {
      /** @enum {string} */
      catalog_type: "HOTEL";
      metadata: components["schemas"]["CatalogsHotelProductMetadata"];
      pin: components["schemas"]["Pin"];
    };
    CatalogsHotelProductGroup: {
      catalog_id: string;
      /** @enum {string} */
      catalog_type: "HOTEL";
      created_at?: number;
      description?: string | null;
      filters: components["schemas"]["CatalogsHotelProductGroupFilters"];
      id: string;
      name?: string;
      type: components["schemas"]["CatalogsHotelProductGroupType"];
      updated_at?: number;
    };
    CatalogsHotelProductGroupCreateRequest: {
      catalog_id: string;
      /** @enum {string} */
      catalog_type: "HOTEL";
      description?: string | null;
      filters: components["schemas"]["CatalogsHotelProductGroupFilters"];
      name: string;
    };
    CatalogsHotelProductGroupFilterKeys:
      | components["schemas"]["PriceFilter"]
      | components["schemas"]["HotelIdFilter"]
      | components["schemas"]["BrandFilter"]
      | components["schemas"]["CustomLabel0Filter"]
      | components["schemas"]["CustomLabel1Filter"]
      | components["schemas"]["CustomLabel2Filter"]
      | components["schemas"]["CustomLabel3Filter"]
      | components["schemas"]["CustomLabel4Filter"]
      | components["schemas"]["CountryFilter"]
      | components["schemas"]["TitleKeywordsFilter"];
    CatalogsHotelProductGroupFilters:
      | components["schemas"]["CatalogsHotelProductGroupFiltersAnyOf"]
      | components["schemas"]["CatalogsHotelProductGroupFiltersAllOf"];
    CatalogsHotelProductGroupFiltersAllOf: {
      all_of: components["schemas"]["CatalogsHotelProductGroupFilterKeys"][];
    };
    CatalogsHotelProductGroupFiltersAnyOf: {
      any_of: components["schemas"]["CatalogsHotelProductGroupFilterKeys"][];
    };
    CatalogsHotelProductGroupProductCounts: {
      /** @enum {string} */
      catalog_type: "HOTEL";
      total: number;
    };
    /** @enum {string} */
    CatalogsHotelProductGroupType: "MERCHANT_CREATED" | "ALL_LISTINGS";
    CatalogsHotelProductGroupUpdateRequest: {
      /** @enum {string} */
      catalog_type?: "HOTEL";
      description?: string | null;
      filters?: components["schemas"]["CatalogsHotelProductGroupFilters"];
      name?: string;
    };
    CatalogsHotelProductMetadata: {
      hotel_id: string;
    };
    CatalogsHotelReportParameters: {
      /** @enum {string} */
      catalog_type: "HOTEL";
      report: {
        /** @enum {string} */
        report_type?: "FEED_INGESTION_ISSUES" | "DISTRIBUTION_ISSUES" | "ALL_ITEMS";
      } & (
        | components["schemas"]["CatalogsReportFeedIngestionFilter"]
        | components["schemas"]["CatalogsReportDistributionIssueFilter"]
        | components["schemas"]["CatalogsReportAllItemsFilter"]
      );
    };
    CatalogsHotelReportStatsParameters: {
      /** @enum {string} */
      catalog_type: "HOTEL";
      report: {
        /** @enum {string} */
        report_type?: "FEED_INGESTION_ISSUES" | "DISTRIBUTION_ISSUES";
      } & (
        | components["schemas"]["CatalogsReportFeedIngestionFilter"]
        | components["schemas"]["CatalogsReportDistributionIssueFilter"]
      );
    };
    CatalogsItemValidationDetails: {
      attribute_name: components["schemas"]["NullableCatalogsItemFieldType"];
      provided_value: string | null;
    };
    CatalogsItemValidationErrors: {
      ADULT_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      ADWORDS_FORMAT_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      AVAILABILITY_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      BLOCKLISTED_IMAGE_SIGNATURE?: components["schemas"]["CatalogsItemValidationDetails"];
      DESCRIPTION_MISSING?: components["schemas"]["CatalogsItemValidationDetails"];
      DUPLICATE_PRODUCTS?: components["schemas"]["CatalogsItemValidationDetails"];
      IMAGE_LINK_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      IMAGE_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      IMAGE_LINK_MISSING?: components["schemas"]["CatalogsItemValidationDetails"];
      INVALID_DOMAIN?: components["schemas"]["CatalogsItemValidationDetails"];
      ITEMID_MISSING?: components["schemas"]["CatalogsItemValidationDetails"];
      ITEM_MAIN_IMAGE_DOWNLOAD_FAILURE?: components["schemas"]["CatalogsItemValidationDetails"];
      LINK_FORMAT_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      LIST_PRICE_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      MAX_ITEMS_PER_ITEM_GROUP_EXCEEDED?: components["schemas"]["CatalogsItemValidationDetails"];
      PARSE_LINE_ERROR?: components["schemas"]["CatalogsItemValidationDetails"];
      PINJOIN_CONTENT_UNSAFE?: components["schemas"]["CatalogsItemValidationDetails"];
      PRICE_CANNOT_BE_DETERMINED?: components["schemas"]["CatalogsItemValidationDetails"];
      PRICE_MISSING?: components["schemas"]["CatalogsItemValidationDetails"];
      PRODUCT_LINK_MISSING?: components["schemas"]["CatalogsItemValidationDetails"];
      PRODUCT_PRICE_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      TITLE_MISSING?: components["schemas"]["CatalogsItemValidationDetails"];
    };
    /** @enum {string} */
    CatalogsItemValidationIssue:
      | "AD_IMAGE_0_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_1_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_2_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_3_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_4_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_5_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_6_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_7_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_8_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_9_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_10_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_11_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_12_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_13_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_14_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_15_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_16_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_17_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_18_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_19_LINK_LENGTH_TOO_LONG"
      | "AD_IMAGE_0_LINK_WARNING"
      | "AD_IMAGE_1_LINK_WARNING"
      | "AD_IMAGE_2_LINK_WARNING"
      | "AD_IMAGE_3_LINK_WARNING"
      | "AD_IMAGE_4_LINK_WARNING"
      | "AD_IMAGE_5_LINK_WARNING"
      | "AD_IMAGE_6_LINK_WARNING"
      | "AD_IMAGE_7_LINK_WARNING"
      | "AD_IMAGE_8_LINK_WARNING"
      | "AD_IMAGE_9_LINK_WARNING"
      | "AD_IMAGE_10_LINK_WARNING"
      | "AD_IMAGE_11_LINK_WARNING"
      | "AD_IMAGE_12_LINK_WARNING"
      | "AD_IMAGE_13_LINK_WARNING"
      | "AD_IMAGE_14_LINK_WARNING"
      | "AD_IMAGE_15_LINK_WARNING"
      | "AD_IMAGE_16_LINK_WARNING"
      | "AD_IMAGE_17_LINK_WARNING"
      | "AD_IMAGE_18_LINK_WARNING"
      | "AD_IMAGE_19_LINK_WARNING"
      | "AD_IMAGE_0_LINK_REQUIRED"
      | "AD_IMAGE_1_LINK_REQUIRED"
      | "AD_IMAGE_2_LINK_REQUIRED"
      | "AD_IMAGE_3_LINK_REQUIRED"
      | "AD_IMAGE_4_LINK_REQUIRED"
      | "AD_IMAGE_5_LINK_REQUIRED"
      | "AD_IMAGE_6_LINK_REQUIRED"
      | "AD_IMAGE_7_LINK_REQUIRED"
      | "AD_IMAGE_8_LINK_REQUIRED"
      | "AD_IMAGE_9_LINK_REQUIRED"
      | "AD_IMAGE_10_LINK_REQUIRED"
      | "AD_IMAGE_11_LINK_REQUIRED"
      | "AD_IMAGE_12_LINK_REQUIRED"
      | "AD_IMAGE_13_LINK_REQUIRED"
      | "AD_IMAGE_14_LINK_REQUIRED"
      | "AD_IMAGE_15_LINK_REQUIRED"
      | "AD_IMAGE_16_LINK_REQUIRED"
      | "AD_IMAGE_17_LINK_REQUIRED"
      | "AD_IMAGE_18_LINK_REQUIRED"
      | "AD_IMAGE_19_LINK_REQUIRED"
      | "AD_IMAGE_0_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_1_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_2_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_3_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_4_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_5_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_6_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_7_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_8_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_9_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_10_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_11_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_12_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_13_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_14_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_15_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_16_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_17_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_18_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_19_TAG_LENGTH_TOO_LONG"
      | "AD_IMAGE_0_TAG_REQUIRED"
      | "AD_IMAGE_1_TAG_REQUIRED"
      | "AD_IMAGE_2_TAG_REQUIRED"
      | "AD_IMAGE_3_TAG_REQUIRED"
      | "AD_IMAGE_4_TAG_REQUIRED"
      | "AD_IMAGE_5_TAG_REQUIRED"
      | "AD_IMAGE_6_TAG_REQUIRED"
      | "AD_IMAGE_7_TAG_REQUIRED"
      | "AD_IMAGE_8_TAG_REQUIRED"
      | "AD_IMAGE_9_TAG_REQUIRED"
      | "AD_IMAGE_10_TAG_REQUIRED"
      | "AD_IMAGE_11_TAG_REQUIRED"
      | "AD_IMAGE_12_TAG_REQUIRED"
      | "AD_IMAGE_13_TAG_REQUIRED"
      | "AD_IMAGE_14_TAG_REQUIRED"
      | "AD_IMAGE_15_TAG_REQUIRED"
      | "AD_IMAGE_16_TAG_REQUIRED"
      | "AD_IMAGE_17_TAG_REQUIRED"
      | "AD_IMAGE_18_TAG_REQUIRED"
      | "AD_IMAGE_19_TAG_REQUIRED"
      | "AD_IMAGE_0_LINK_DUPLICATED"
      | "AD_IMAGE_1_LINK_DUPLICATED"
      | "AD_IMAGE_2_LINK_DUPLICATED"
      | "AD_IMAGE_3_LINK_DUPLICATED"
      | "AD_IMAGE_4_LINK_DUPLICATED"
      | "AD_IMAGE_5_LINK_DUPLICATED"
      | "AD_IMAGE_6_LINK_DUPLICATED"
      | "AD_IMAGE_7_LINK_DUPLICATED"
      | "AD_IMAGE_8_LINK_DUPLICATED"
      | "AD_IMAGE_9_LINK_DUPLICATED"
      | "AD_IMAGE_10_LINK_DUPLICATED"
      | "AD_IMAGE_11_LINK_DUPLICATED"
      | "AD_IMAGE_12_LINK_DUPLICATED"
      | "AD_IMAGE_13_LINK_DUPLICATED"
      | "AD_IMAGE_14_LINK_DUPLICATED"
      | "AD_IMAGE_15_LINK_DUPLICATED"
      | "AD_IMAGE_16_LINK_DUPLICATED"
      | "AD_IMAGE_17_LINK_DUPLICATED"
      | "AD_IMAGE_18_LINK_DUPLICATED"
      | "AD_IMAGE_19_LINK_DUPLICATED"
      | "AD_IMAGE_0_TAG_DUPLICATED"
      | "AD_IMAGE_1_TAG_DUPLICATED"
      | "AD_IMAGE_2_TAG_DUPLICATED"
      | "AD_IMAGE_3_TAG_DUPLICATED"
      | "AD_IMAGE_4_TAG_DUPLICATED"
      | "AD_IMAGE_5_TAG_DUPLICATED"
      | "AD_IMAGE_6_TAG_DUPLICATED"
      | "AD_IMAGE_7_TAG_DUPLICATED"
      | "AD_IMAGE_8_TAG_DUPLICATED"
      | "AD_IMAGE_9_TAG_DUPLICATED"
      | "AD_IMAGE_10_TAG_DUPLICATED"
      | "AD_IMAGE_11_TAG_DUPLICATED"
      | "AD_IMAGE_12_TAG_DUPLICATED"
      | "AD_IMAGE_13_TAG_DUPLICATED"
      | "AD_IMAGE_14_TAG_DUPLICATED"
      | "AD_IMAGE_15_TAG_DUPLICATED"
      | "AD_IMAGE_16_TAG_DUPLICATED"
      | "AD_IMAGE_17_TAG_DUPLICATED"
      | "AD_IMAGE_18_TAG_DUPLICATED"
      | "AD_IMAGE_19_TAG_DUPLICATED"
      | "AD_VIDEO_0_LINK_LENGTH_TOO_LONG"
      | "AD_VIDEO_1_LINK_LENGTH_TOO_LONG"
      | "AD_VIDEO_2_LINK_LENGTH_TOO_LONG"
      | "AD_VIDEO_0_LINK_WARNING"
      | "AD_VIDEO_1_LINK_WARNING"
      | "AD_VIDEO_2_LINK_WARNING"
      | "AD_VIDEO_0_LINK_REQUIRED"
      | "AD_VIDEO_1_LINK_REQUIRED"
      | "AD_VIDEO_2_LINK_REQUIRED"
      | "AD_VIDEO_0_LINK_DUPLICATED"
      | "AD_VIDEO_1_LINK_DUPLICATED"
      | "AD_VIDEO_2_LINK_DUPLICATED"
      | "AD_VIDEO_0_TAG_LENGTH_TOO_LONG"
      | "AD_VIDEO_1_TAG_LENGTH_TOO_LONG"
      | "AD_VIDEO_2_TAG_LENGTH_TOO_LONG"
      | "AD_VIDEO_0_TAG_REQUIRED"
      | "AD_VIDEO_1_TAG_REQUIRED"
      | "AD_VIDEO_2_TAG_REQUIRED"
      | "AD_VIDEO_0_TAG_DUPLICATED"
      | "AD_VIDEO_1_TAG_DUPLICATED"
      | "AD_VIDEO_2_TAG_DUPLICATED"
      | "VIDEO_REQUIRED_WHEN_AD_VIDEO_PROVIDED"
      | "AD_LINK_FORMAT_WARNING"
      | "AD_LINK_SAME_AS_LINK"
      | "ADDITIONAL_IMAGE_LINK_LENGTH_TOO_LONG"
      | "ADDITIONAL_IMAGE_LINK_WARNING"
      | "ADULT_INVALID"
      | "ADWORDS_FORMAT_INVALID"
      | "ADWORDS_FORMAT_WARNING"
      | "ADWORDS_SAME_AS_LINK"
      | "AGE_GROUP_INVALID"
      | "ANDROID_DEEP_LINK_INVALID"
      | "AVAILABILITY_DATE_INVALID"
      | "AVAILABILITY_INVALID"
      | "BLOCKLISTED_IMAGE_SIGNATURE"
      | "COUNTRY_DOES_NOT_MAP_TO_CURRENCY"
      | "CUSTOM_LABEL_LENGTH_TOO_LONG"
      | "DESCRIPTION_LENGTH_TOO_LONG"
      | "DESCRIPTION_MISSING"
      | "DUPLICATE_PRODUCTS"
      | "EXPIRATION_DATE_INVALID"
      | "GENDER_INVALID"
      | "GTIN_INVALID"
      | "IMAGE_LINK_INVALID"
      | "IMAGE_LINK_LENGTH_TOO_LONG"
      | "IMAGE_LINK_MISSING"
      | "IMAGE_LINK_WARNING"
      | "INVALID_DOMAIN"
      | "IOS_DEEP_LINK_INVALID"
      | "IS_BUNDLE_INVALID"
      | "ITEM_ADDITIONAL_IMAGE_DOWNLOAD_FAILURE"
      | "ITEM_MAIN_IMAGE_DOWNLOAD_FAILURE"
      | "ITEMID_MISSING"
      | "LINK_FORMAT_INVALID"
      | "LINK_FORMAT_WARNING"
      | "LINK_LENGTH_TOO_LONG"
      | "LIST_PRICE_INVALID"
      | "MAX_ITEMS_PER_ITEM_GROUP_EXCEEDED"
      | "MIN_AD_PRICE_INVALID"
      | "MPN_INVALID"
      | "MULTIPACK_INVALID"
      | "OPTIONAL_CONDITION_INVALID"
      | "OPTIONAL_CONDITION_MISSING"
      | "OPTIONAL_PRODUCT_CATEGORY_INVALID"
      | "OPTIONAL_PRODUCT_CATEGORY_MISSING"
      | "PARSE_LINE_ERROR"
      | "PINJOIN_CONTENT_UNSAFE"
      | "PRICE_CANNOT_BE_DETERMINED"
      | "PRICE_MISSING"
      | "PRODUCT_CATEGORY_DEPTH_WARNING"
      | "PRODUCT_LINK_MISSING"
      | "PRODUCT_PRICE_INVALID"
      | "PRODUCT_TYPE_LENGTH_TOO_LONG"
      | "SALE_DATE_INVALID"
      | "SALES_PRICE_INVALID"
      | "SALES_PRICE_TOO_HIGH"
      | "SALES_PRICE_TOO_LOW"
      | "SHIPPING_INVALID"
      | "SHIPPING_HEIGHT_INVALID"
      | "SHIPPING_WEIGHT_INVALID"
      | "SHIPPING_WIDTH_INVALID"
      | "SIZE_SYSTEM_INVALID"
      | "SIZE_TYPE_INVALID"
      | "TAX_INVALID"
      | "TITLE_LENGTH_TOO_LONG"
      | "TITLE_MISSING"
      | "TOO_MANY_ADDITIONAL_IMAGE_LINKS"
      | "UTM_SOURCE_AUTO_CORRECTED"
      | "WEIGHT_UNIT_INVALID";
    CatalogsItemValidationIssues: {
      errors: components["schemas"]["CatalogsItemValidationErrors"];
      item_id: string | null;
      item_number: number;
      warnings: components["schemas"]["CatalogsItemValidationWarnings"];
    };
    CatalogsItemValidationWarnings: {
      ADDITIONAL_IMAGE_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      ADDITIONAL_IMAGE_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      ADWORDS_FORMAT_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      ADWORDS_SAME_AS_LINK?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_0_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_0_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_0_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_0_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_0_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_0_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_0_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_10_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_10_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_10_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_10_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_10_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_10_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_10_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_11_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_11_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_11_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_11_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_11_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_11_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_11_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_12_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_12_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_12_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_12_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_12_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_12_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_12_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_13_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_13_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_13_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_13_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_13_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_13_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_13_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_14_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_14_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_14_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_14_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_14_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_14_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_14_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_15_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_15_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_15_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_15_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_15_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_15_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_15_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_16_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_16_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_16_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_16_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_16_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_16_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_16_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_17_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_17_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_17_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_17_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_17_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_17_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_17_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_18_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_18_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_18_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_18_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_18_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_18_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_18_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_19_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_19_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_19_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_19_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_19_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_19_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_19_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_1_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_1_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_1_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_1_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_1_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_1_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_1_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_2_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_2_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_2_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_2_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_2_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_2_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_2_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_3_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_3_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_3_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_3_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_3_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_3_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_3_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_4_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_4_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_4_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_4_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_4_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_4_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_4_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_5_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_5_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_5_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_5_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_5_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_5_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_5_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_6_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_6_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_6_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_6_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_6_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_6_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_6_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_7_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_7_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_7_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_7_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_7_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_7_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_7_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_8_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_8_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_8_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_8_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_8_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_8_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_8_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_9_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_9_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_9_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_9_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_9_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_9_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_IMAGE_9_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_LINK_FORMAT_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_LINK_SAME_AS_LINK?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_0_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_0_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_0_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_0_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_0_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_0_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_0_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_1_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_1_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_1_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_1_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_1_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_1_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_1_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_2_LINK_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_2_LINK_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_2_LINK_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_2_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_2_TAG_DUPLICATED?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_2_TAG_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      AD_VIDEO_2_TAG_REQUIRED?: components["schemas"]["CatalogsItemValidationDetails"];
      AGE_GROUP_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      ANDROID_DEEP_LINK_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      AVAILABILITY_DATE_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      COUNTRY_DOES_NOT_MAP_TO_CURRENCY?: components["schemas"]["CatalogsItemValidationDetails"];
      CUSTOM_LABEL_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      DESCRIPTION_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      EXPIRATION_DATE_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      GENDER_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      GTIN_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      IMAGE_LINK_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      IOS_DEEP_LINK_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      IS_BUNDLE_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      ITEM_ADDITIONAL_IMAGE_DOWNLOAD_FAILURE?: components["schemas"]["CatalogsItemValidationDetails"];
      LINK_FORMAT_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      MIN_AD_PRICE_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      MPN_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      MULTIPACK_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      OPTIONAL_CONDITION_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      OPTIONAL_CONDITION_MISSING?: components["schemas"]["CatalogsItemValidationDetails"];
      OPTIONAL_PRODUCT_CATEGORY_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      OPTIONAL_PRODUCT_CATEGORY_MISSING?: components["schemas"]["CatalogsItemValidationDetails"];
      PRODUCT_CATEGORY_DEPTH_WARNING?: components["schemas"]["CatalogsItemValidationDetails"];
      PRODUCT_TYPE_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      SALES_PRICE_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      SALES_PRICE_TOO_HIGH?: components["schemas"]["CatalogsItemValidationDetails"];
      SALES_PRICE_TOO_LOW?: components["schemas"]["CatalogsItemValidationDetails"];
      SALE_DATE_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      SHIPPING_HEIGHT_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      SHIPPING_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      SHIPPING_WEIGHT_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      SHIPPING_WIDTH_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      SIZE_SYSTEM_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      SIZE_TYPE_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      TAX_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
      TITLE_LENGTH_TOO_LONG?: components["schemas"]["CatalogsItemValidationDetails"];
      TOO_MANY_ADDITIONAL_IMAGE_LINKS?: components["schemas"]["CatalogsItemValidationDetails"];
      UTM_SOURCE_AUTO_CORRECTED?: components["schemas"]["CatalogsItemValidationDetails"];
      VIDEO_REQUIRED_WHEN_AD_VIDEO_PROVIDED?: components["schemas"]["CatalogsItemValidationDetails"];
      WEIGHT_UNIT_INVALID?: components["schemas"]["CatalogsItemValidationDetails"];
    };
    CatalogsItems: {
      items?: components["schemas"]["ItemResponse"][];
    };
    CatalogsItemsBatch: {
      catalog_type: components["schemas"]["CatalogsType"];
    } & (
      | components["schemas"]["CatalogsRetailItemsBatch"]
      | components["schemas"]["CatalogsHotelItemsBatch"]
      | components["schemas"]["CatalogsCreativeAssetsItemsBatch"]
    );
    CatalogsItemsBatchRequest:
      | components["schemas"]["CatalogsItemsUpdateBatchRequest"]
      | components["schemas"]["CatalogsItemsUpsertBatchRequest"]
      | components["schemas"]["CatalogsItemsCreateBatchRequest"]
      | components["schemas"]["CatalogsItemsDeleteDiscontinuedBatchRequest"]
      | components["schemas"]["CatalogsItemsDeleteBatchRequest"];
    CatalogsItemsCreateBatchRequest: {
      country: components["schemas"]["Country"];
      items: components["schemas"]["ItemCreateBatchRecord"][];
      language: components["schemas"]["CatalogsLocale"] | components["schemas"]["Language"];
      /** @enum {string} */
      operation: "CREATE";
    };
    CatalogsItemsDeleteBatchRequest: {
      country: components["schemas"]["Country"];
      items: components["schemas"]["ItemDeleteBatchRecord"][];
      language: components["schemas"]["CatalogsLocale"] | components["schemas"]["Language"];
      /** @enum {string} */
      operation: "DELETE";
    };
    CatalogsItemsDeleteDiscontinuedBatchRequest: {
      country: components["schemas"]["Country"];
      items: components["schemas"]["ItemDeleteDiscontinuedBatchRecord"][];
      language: components["schemas"]["CatalogsLocale"] | components["schemas"]["Language"];
      /** @enum {string} */
      operation: "DELETE_DISCONTINUED";
    };
    CatalogsItemsFilters: {
      catalog_type: components["schemas"]["CatalogsType"];
    } & (
      | components["schemas"]["CatalogsRetailItemsFilter"]
      | components["schemas"]["CatalogsHotelItemsFilter"]
      | components["schemas"]["CatalogsCreativeAssetsItemsFilter"]
    );
    CatalogsItemsPostFilters: {
      catalog_type: components["schemas"]["CatalogsType"];
    } & (
      | components["schemas"]["CatalogsRetailItemsPostFilter"]
      | components["schemas"]["CatalogsHotelItemsPostFilter"]
      | components["schemas"]["CatalogsCreativeAssetsItemsPostFilter"]
    );
    CatalogsItemsRequest: {
      country: components["schemas"]["Country"];
      filters: components["schemas"]["CatalogsItemsPostFilters"];
      language: components["schemas"]["CatalogsLocale"] | components["schemas"]["Language"];
    };
    CatalogsItemsUpdateBatchRequest: {
      country: components["schemas"]["Country"];
      items: components["schemas"]["ItemUpdateBatchRecord"][];
      language: components["schemas"]["CatalogsLocale"] | components["schemas"]["Language"];
      /** @enum {string} */
      operation: "UPDATE";
    };
    CatalogsItemsUpsertBatchRequest: {
      country: components["schemas"]["Country"];
      items: components["schemas"]["ItemUpsertBatchRecord"][];
      language: components["schemas"]["CatalogsLocale"] | components["schemas"]["Language"];
      /** @enum {string} */
      operation: "UPSERT";
    };
    CatalogsListProductsByFeedBasedFilter: {
      feed_id: string;
      filters: components["schemas"]["CatalogsProductGroupFilters"];
    };
    CatalogsListProductsByFilterRequest:
      | components["schemas"]["CatalogsListProductsByFeedBasedFilter"]
      | components["schemas"]["CatalogsVerticalsListProductsByCatalogBasedFilterRequest"];
    /**
     * @description A language, mostly with a country, such as `en-US`.
     * @enum {string}
     */
    CatalogsLocale:
      | "af-ZA"
      | "ar-SA"
      | "bg-BG"
      | "bn-IN"
      | "cs-CZ"
      | "da-DK"
      | "de"
      | "el-GR"
      | "en-AU"
      | "en-CA"
      | "en-GB"
      | "en-IN"
      | "en-US"
      | "es-419"
      | "es-AR"
      | "es-ES"
      | "es-MX"
      | "fi-FI"
      | "fr"
      | "fr-CA"
      | "he-IL"
      | "hi-IN"
      | "hr-HR"
      | "hu-HU"
      | "id-ID"
      | "it"
      | "ja"
      | "ko-KR"
      | "ms-MY"
      | "nb-NO"
      | "nl"
      | "pl-PL"
      | "pt-BR"
      | "pt-PT"
      | "ro-RO"
      | "ru-RU"
      | "sk-SK"
      | "sv-SE"
      | "te-IN"
      | "th-TH"
      | "tl-PH"
      | "tr"
      | "uk-UA"
      | "vi-VN"
      | "zh-CN"
      | "zh-TW";
    CatalogsProduct: {
      catalog_type: components["schemas"]["CatalogsType"];
    } & (
      | components["schemas"]["CatalogsRetailProduct"]
      | components["schemas"]["CatalogsHotelProduct"]
      | components["schemas"]["CatalogsCreativeAssetsProduct"]
    );
    CatalogsProductGroupCreateRequest: {
      description?: string | null;
      feed_id: string;
      filters: components["schemas"]["CatalogsProductGroupFiltersRequest"];
      /**
       * @deprecated
       * @default false
       */
      is_featured?: boolean;
      name: string;
    };
    CatalogsProductGroupCurrencyCriteria: {
      /**
       * @default false
       * @enum {boolean}
       */
      negated?: false;
      values: components["schemas"]["NonNullableCatalogsCurrency"];
    };
    CatalogsProductGroupFilterKeys:
      | components["schemas"]["MinPriceFilter"]
      | components["schemas"]["MaxPriceFilter"]
      | components["schemas"]["CurrencyFilter"]
      | components["schemas"]["ItemIdFilter"]
      | components["schemas"]["AvailabilityFilter"]
      | components["schemas"]["BrandFilter"]
      | components["schemas"]["ConditionFilter"]
      | components["schemas"]["CustomLabel0Filter"]
      | components["schemas"]["CustomLabel1Filter"]
      | components["schemas"]["CustomLabel2Filter"]
      | components["schemas"]["CustomLabel3Filter"]
      | components["schemas"]["CustomLabel4Filter"]
      | components["schemas"]["ItemGroupIdFilter"]
      | components["schemas"]["GenderFilter"]
      | components["schemas"]["MediaTypeFilter"]
      | components["schemas"]["ProductType4Filter"]
      | components["schemas"]["ProductType3Filter"]
      | components["schemas"]["ProductType2Filter"]
      | components["schemas"]["ProductType1Filter"]
      | components["schemas"]["ProductType0Filter"]
      | components["schemas"]["GoogleProductCategory6Filter"]
      | components["schemas"]["GoogleProductCategory5Filter"]
      | components["schemas"]["GoogleProductCategory4Filter"]
      | components["schemas"]["GoogleProductCategory3Filter"]
      | components["schemas"]["GoogleProductCategory2Filter"]
      | components["schemas"]["GoogleProductCategory1Filter"]
      | components["schemas"]["GoogleProductCategory0Filter"]
      | components["schemas"]["ProductGroupReferenceFilter"]
      | components["schemas"]["CustomNumber0Filter"]
      | components["schemas"]["CustomNumber1Filter"]
      | components["schemas"]["CustomNumber2Filter"]
      | components["schemas"]["CustomNumber3Filter"]
      | components["schemas"]["CustomNumber4Filter"]
      | components["schemas"]["TitleKeywordsFilter"];
    CatalogsProductGroupFilterOperatorTypeCriteria: {
      /**
       * @default IS
       * @enum {string}
       */
      filter_operator_type?: "IS" | "CONTAINS";
      /** @default false */
      negated?: boolean;
      values: string[];
    };
    CatalogsProductGroupFilters:
      | components["schemas"]["CatalogsProductGroupFiltersAnyOf"]
      | components["schemas"]["CatalogsProductGroupFiltersAllOf"];
    CatalogsProductGroupFiltersAllOf: {
      all_of: components["schemas"]["CatalogsProductGroupFilterKeys"][];
    };
    CatalogsProductGroupFiltersAnyOf: {
      any_of: components["schemas"]["CatalogsProductGroupFilterKeys"][];
    };
    CatalogsProductGroupFiltersRequest:
      | {
          any_of: components["schemas"]["CatalogsProductGroupFilterKeys"][];
        }
      | {
          all_of: components["schemas"]["CatalogsProductGroupFilterKeys"][];
        };
    CatalogsProductGroupMultipleCountriesCriteria: {
      /** @default false */
      negated?: boolean;
      values: components["schemas"]["Country"][];
    };
    CatalogsProductGroupMultipleGenderCriteria: {
      /** @default false */
      negated?: boolean;
      values: components["schemas"]["Gender"][];
    };
    CatalogsProductGroupMultipleMediaTypesCriteria: {
      /** @default false */
      negated?: boolean;
      values: components["schemas"]["MediaType"][];
    };
    CatalogsProductGroupMultipleStringCriteria: {
      /** @default false */
      negated?: boolean;
      values: string[];
    };
    CatalogsProductGroupMultipleStringListCriteria: {
      /** @default false */
      negated?: boolean;
      values: string[][];
    };
    CatalogsProductGroupPricingCriteria: {
      /** @default true */
      inclusion?: boolean;
      /** @default false */
      negated?: boolean;
      values: number;
    };
    CatalogsProductGroupProductCountsVertical: {
      catalog_type: components["schemas"]["CatalogsType"];
    } & (
      | components["schemas"]["CatalogsRetailProductGroupProductCounts"]
      | components["schemas"]["CatalogsHotelProductGroupProductCounts"]
      | components["schemas"]["CatalogsCreativeAssetsProductGroupProductCounts"]
    );
    /** @enum {string} */
    CatalogsProductGroupStatus: "ACTIVE" | "INACTIVE";
    /** @enum {string} */
    CatalogsProductGroupType:
      | "MERCHANT_CREATED"
      | "ALL_PRODUCTS"
      | "BEST_DEALS"
      | "PINNER_FAVORITES"
      | "TOP_SELLERS"
      | "BACK_IN_STOCK"
      | "NEW_ARRIVALS"
      | "SHOPIFY_COLLECTIONS"
      | "I2PC";
    CatalogsProductGroupUint32Criteria: {
      /** @default false */
      negated?: boolean;
      /** @enum {string} */
      operator: "GREATER_THAN" | "GREATER_THAN_OR_EQUALS" | "LESS_THAN" | "LESS_THAN_OR_EQUALS";
      value: number;
    };
    CatalogsProductGroupUpdateRequest: {
      description?: string | null;
      filters?: components["schemas"]["CatalogsProductGroupFiltersRequest"];
      /** @deprecated */
      is_featured?: boolean;
      name?: string;
    };
    CatalogsReport: {
      /** @enum {string} */
      report_status?: "FINISHED" | "IN_PROGRESS";
      size?: number | null;
      url?: string | null;
    };
    CatalogsReportAllItemsFilter: {
      catalog_id?: string;
      /** @enum {string} */
      report_type: "ALL_ITEMS";
    };
    CatalogsReportDistributionIssueFilter: {
      catalog_id?: string;
      /** @enum {string} */
      report_type: "DISTRIBUTION_ISSUES";
    };
    CatalogsReportDistributionStats: {
      catalog_id?: string;
      code?: number;
      code_label?: string;
      ineligible_for_ads?: boolean;
      ineligible_for_organic?: boolean;
      message?: string;
      occurrences?: number;
      /** @enum {string} */
      report_type?: "DISTRIBUTION_ISSUES";
    };
    CatalogsReportFeedIngestionFilter: {
      feed_id: string;
      processing_result_id?: string;
      /** @enum {string} */
      report_type: "FEED_INGESTION_ISSUES";
    };
    CatalogsReportFeedIngestionStats: {
      catalog_id?: string;
      code?: number;
      code_label?: string;
      message?: string;
      occurrences?: number;
      /** @enum {string} */
      report_type?: "FEED_INGESTION_ISSUES";
      /** @enum {string} */
      severity?: "WARN" | "ERROR";
    };
    CatalogsReportParameters: {
      catalog_type: components["schemas"]["CatalogsType"];
    } & (
      | components["schemas"]["CatalogsRetailReportParameters"]
      | components["schemas"]["CatalogsHotelReportParameters"]
    );
    CatalogsReportStats: {
      /** @enum {string} */
      report_type: "FEED_INGESTION_ISSUES" | "DISTRIBUTION_ISSUES";
    } & (
      | components["schemas"]["CatalogsReportFeedIngestionStats"]
      | components["schemas"]["CatalogsReportDistributionStats"]
    );
    CatalogsRetailAvailableFilterValues: {
      /** @enum {string} */
      catalog_type: "RETAIL";
      filter_values: {
        ad_image_tags?: string[];
        ad_video_tags?: string[];
        availability?: ("IN_STOCK" | "OUT_OF_STOCK" | "PREORDER" | "UNAVAILABLE")[];
        brand?: string[];
        condition?: ("NEW" | "USED" | "REFURBISHED")[];
        custom_label_0?: string[];
        custom_label_1?: string[];
        custom_label_2?: string[];
        custom_label_3?: string[];
        custom_label_4?: string[];
        gender?: ("FEMALE" | "MALE" | "UNISEX")[];
        google_product_category_0?: string[];
        google_product_category_1?: string[];
        google_product_category_2?: string[];
        google_product_category_3?: string[];
        google_product_category_4?: string[];
        google_product_category_5?: string[];
        google_product_category_6?: string[];
        media_type?: ("IMAGE" | "VIDEO")[];
        product_type_0?: string[];
        product_type_1?: string[];
        product_type_2?: string[];
        product_type_3?: string[];
        product_type_4?: string[];
      };
    };
    CatalogsRetailBatchRequest: {
      catalog_id?: string;
      /** @enum {string} */
      catalog_type: "RETAIL";
      country: components["schemas"]["Country"];
      items: (
        | components["schemas"]["CatalogsCreateRetailItem"]
        | components["schemas"]["CatalogsUpdateRetailItem"]
        | components["schemas"]["CatalogsUpsertRetailItem"]
        | components["schemas"]["CatalogsDeleteRetailItem"]
      )[];
      language: components["schemas"]["CatalogsLocale"] | components["schemas"]["Language"];
    };
    /** @description A feed of retail products. */
    CatalogsRetailFeed: {
      /** @enum {string} */
      catalog_type?: "RETAIL";
    } & (components["schemas"]["CatalogsDbItem"] & {
      catalog_type: components["schemas"]["CatalogsType"];
      credentials: components["schemas"]["CatalogsFeedCredentials"];
      default_availability: components["schemas"]["ProductAvailabilityType"];
      default_country: components["schemas"]["Country"];
      default_currency: components["schemas"]["NullableCurrency"];
      /** @description Language of the feed's texts, such as `en-US`. */
      default_locale: string;
      format: components["schemas"]["CatalogsFormat"];
      /** @description Where Pinterest fetches the feed. */
      location: string;
      /** @description Name of the feed; `null` for some old ones. */
      name: string | null;
      preferred_processing_schedule: components["schemas"]["CatalogsFeedProcessingSchedule"];
      status: components["schemas"]["CatalogsStatus"];
    });
    /** @description A feed of retail products to create. */
    CatalogsRetailFeedsCreateRequest: {
      /** @description Id of the catalog to fill. It has no effect for now. */
      catalog_id?: string;
      /** @enum {string} */
      catalog_type: "RETAIL";
      credentials?: components["schemas"]["CatalogsFeedCredentials"];
      default_availability?: components["schemas"]["ProductAvailabilityType"];
      default_country: components["schemas"]["Country"];
      default_currency?: components["schemas"]["NullableCurrency"];
      /** @description Language of the feed's texts: one of the known codes, such as `en-US`. Other strings are on their way out. */
      default_locale: components["schemas"]["CatalogsLocale"] | string;
      format: components["schemas"]["CatalogsFormat"];
      /** @description Where Pinterest fetches the feed: an address with `http`, `https`, `ftp` or `sftp`. */
      location: string;
      /** @description Name of the feed, for people. */
      name: string;
      preferred_processing_schedule?: components["schemas"]["CatalogsFeedProcessingSchedule"];
      /** @description Whether Pinterest fetches the feed; `ACTIVE` unless told otherwise. */
      status?: string & (components["schemas"]["CatalogsStatus"] & unknown);
    };
    /** @description What to change about a feed of retail products. What is left out stays. */
    CatalogsRetailFeedsUpdateRequest: {
      /** @enum {string} */
      catalog_type: "RETAIL";
      credentials?: components["schemas"]["CatalogsFeedCredentials"];
      default_availability?: components["schemas"]["ProductAvailabilityType"];
      default_currency?: components["schemas"]["NullableCurrency"];
      format?: components["schemas"]["CatalogsFormat"];
      /** @description Where Pinterest fetches the feed: an address with `http`, `https`, `ftp` or `sftp`. */
      location?: string;
      /** @description Name of the feed, for people. */
      name?: string;
      preferred_processing_schedule?: components["schemas"]["CatalogsFeedProcessingSchedule"];
      status?: components["schemas"]["CatalogsStatus"];
    };
    CatalogsRetailItemErrorResponse: {
      /** @enum {string} */
      catalog_type: "RETAIL";
      errors: components["schemas"]["ItemValidationEvent"][];
      item_id?: string;
    };
    CatalogsRetailItemResponse: {
      attributes?: components["schemas"]["ItemAttributes"];
      /** @enum {string} */
      catalog_type: "RETAIL";
      item_id?: string;
      pins?: components["schemas"]["Pin"][] | null;
    };
    CatalogsRetailItemsBatch: {
      batch_id?: string;
      /** @enum {string} */
      catalog_type: "RETAIL";
      /** Format: date-time */
      readonly completed_time?: string | null;
      /** Format: date-time */
      readonly created_time: string | null;
      items?: components["schemas"]["ItemProcessingRecord"][];
      status?: components["schemas"]["BatchOperationStatus"];
    };
    CatalogsRetailItemsFilter: {
      catalog_id?: string;
      /** @enum {string} */
      catalog_type: "RETAIL";
      item_ids: string[];
    };
    CatalogsRetailItemsPostFilter: {
      catalog_id?: string;
      /** @enum {string} */
      catalog_type: "RETAIL";
      item_ids: string[];
    };
    CatalogsRetailListProductsByCatalogBasedFilterRequest: {
      catalog_id: string;
      /** @enum {string} */
      catalog_type: "RETAIL";
      country: components["schemas"]["Country"];
      filters: components["schemas"]["CatalogsProductGroupFilters"];
      locale: components["schemas"]["CatalogsLocale"];
    };
    CatalogsRetailProduct: {
      /** @enum {string} */
      catalog_type: "RETAIL";
      metadata: components["schemas"]["CatalogsRetailProductMetadata"];
      pin: components["schemas"]["Pin"];
    };
    CatalogsRetailProductGroup: {
      catalog_id: string;
      /** @enum {string} */
      catalog_type: "RETAIL";
      country?: string | null;
      created_at?: number;
      description?: string | null;
      feed_id: string | null;
      filters: components["schemas"]["CatalogsProductGroupFilters"];
      id: string;
      /** @deprecated */
      is_featured?: boolean;
      locale?: string | null;
      name?: string;
      status?: components["schemas"]["CatalogsProductGroupStatus"];
      type: components["schemas"]["CatalogsProductGroupType"];
      updated_at?: number;
    };
    CatalogsRetailProductGroupCreateRequest: {
      catalog_id: string;
      /** @enum {string} */
      catalog_type: "RETAIL";
      country?: components["schemas"]["Country"];
      description?: string | null;
      filters: components["schemas"]["CatalogsProductGroupFiltersRequest"];
      locale?: components["schemas"]["CatalogsLocale"];
      name: string;
    };
    CatalogsRetailProductGroupProductCounts: {
      /** @enum {string} */
      catalog_type: "RETAIL";
      in_stock: number;
      out_of_stock: number;
      preorder: number;
      total: number;
      videos?: number;
    };
    CatalogsRetailProductGroupUpdateRequest: {
      /** @enum {string} */
      catalog_type?: "RETAIL";
      country?: components["schemas"]["Country"];
      description?: string | null;
      filters?: components["schemas"]["CatalogsProductGroupFiltersRequest"];
      locale?: components["schemas"]["CatalogsLocale"];
      name?: string;
    };
    CatalogsRetailProductMetadata: {
      availability: components["schemas"]["NonNullableProductAvailabilityType"];
      currency: components["schemas"]["NonNullableCatalogsCurrency"];
      item_group_id: string | null;
      item_id: string;
      price: number;
      sale_price: number | null;
    };
    CatalogsRetailReportParameters: {
      /** @enum {string} */
      catalog_type: "RETAIL";
      report: {
        /** @enum {string} */
        report_type?: "FEED_INGESTION_ISSUES" | "DISTRIBUTION_ISSUES" | "ALL_ITEMS";
      } & (
        | components["schemas"]["CatalogsReportFeedIngestionFilter"]
        | components["schemas"]["CatalogsReportDistributionIssueFilter"]
        | components["schemas"]["CatalogsReportAllItemsFilter"]
      );
    };
    CatalogsRetailReportStatsParameters: {
      /** @enum {string} */
      catalog_type: "RETAIL";
      report: {
        /** @enum {string} */
        report_type?: "FEED_INGESTION_ISSUES" | "DISTRIBUTION_ISSUES";
      } & (
        | components["schemas"]["CatalogsReportFeedIngestionFilter"]
        | components["schemas"]["CatalogsReportDistributionIssueFilter"]
      );
    };
    /**
     * @description Whether Pinterest fetches a feed.
     * @enum {string}
     */
    CatalogsStatus: "ACTIVE" | "INACTIVE";
    /**
     * @description What a catalog holds.
     * @enum {string}
     */
    CatalogsType: "RETAIL" | "HOTEL" | "CREATIVE_ASSETS";
    CatalogsUpdatableCreativeAssetsAttributes: {
      android_deep_link?: string | null;
      custom_label_0?: string | null;
      custom_label_1?: string | null;
      custom_label_2?: string | null;
      custom_label_3?: string | null;
      custom_label_4?: string | null;
      description?: string;
      google_product_category?: string | null;
      ios_deep_link?: string | null;
      link?: string;
      title?: string;
      visibility?: string | null;
    };
    CatalogsUpdatableHotelAttributes: {
      address?: components["schemas"]["CatalogsHotelAddress"];
      base_price?: string | null;
      brand?: string | null;
      category?: string | null;
      custom_label_0?: string | null;
      custom_label_1?: string | null;
      custom_label_2?: string | null;
      custom_label_3?: string | null;
      custom_label_4?: string | null;
      description?: string | null;
      guest_ratings?: components["schemas"]["CatalogsHotelGuestRatings"];
      latitude?: number;
      link?: string | null;
      longitude?: number | null;
      name?: string | null;
      neighborhood?: string[] | null;
      sale_price?: string | null;
    };
    CatalogsUpdateCreativeAssetsItem: {
      attributes: components["schemas"]["CatalogsUpdatableCreativeAssetsAttributes"];
      creative_assets_id: string;
      /** @enum {string} */
      operation: "UPDATE";
    };
    CatalogsUpdateHotelItem: {
      attributes: components["schemas"]["CatalogsUpdatableHotelAttributes"];
      hotel_id: string;
      /** @enum {string} */
      operation: "UPDATE";
    };
    CatalogsUpdateRetailItem: {
      attributes: components["schemas"]["UpdatableItemAttributes"];
      item_id: string;
      /** @enum {string} */
      operation: "UPDATE";
      update_mask?: components["schemas"]["UpdateMaskFieldType"][] | null;
    };
    CatalogsUpsertCreativeAssetsItem: {
      attributes: components["schemas"]["CatalogsCreativeAssetsAttributes"];
      creative_assets_id: string;
      /** @enum {string} */
      operation: "UPSERT";
    };
    CatalogsUpsertHotelItem: {
      attributes: components["schemas"]["CatalogsHotelAttributes"];
      hotel_id: string;
      /** @enum {string} */
      operation: "UPSERT";
    };
    CatalogsUpsertRetailItem: {
      attributes: components["schemas"]["ItemAttributesRequest"];
      item_id: string;
      /** @enum {string} */
      operation: "UPSERT";
    };
    CatalogsVerticalBatchRequest:
      | components["schemas"]["CatalogsRetailBatchRequest"]
      | components["schemas"]["CatalogsHotelBatchRequest"]
      | components["schemas"]["CatalogsCreativeAssetsBatchRequest"];
    /** @description A feed to create. `catalog_type` says which kind it is. */
    CatalogsVerticalFeedsCreateRequest:
      | components["schemas"]["CatalogsRetailFeedsCreateRequest"]
      | components["schemas"]["CatalogsHotelFeedsCreateRequest"]
      | components["schemas"]["CatalogsCreativeAssetsFeedsCreateRequest"];
    /** @description What to change about a feed. `catalog_type` says which kind it is; what is left out stays. */
    CatalogsVerticalFeedsUpdateRequest:
      | components["schemas"]["CatalogsRetailFeedsUpdateRequest"]
      | components["schemas"]["CatalogsHotelFeedsUpdateRequest"]
      | components["schemas"]["CatalogsCreativeAssetsFeedsUpdateRequest"];
    CatalogsVerticalProductGroup:
      | components["schemas"]["CatalogsRetailProductGroup"]
      | components["schemas"]["CatalogsHotelProductGroup"]
      | components["schemas"]["CatalogsCreativeAssetsProductGroup"];
    CatalogsVerticalProductGroupCreateRequest:
      | components["schemas"]["CatalogsRetailProductGroupCreateRequest"]
      | components["schemas"]["CatalogsHotelProductGroupCreateRequest"]
      | components["schemas"]["CatalogsCreativeAssetsProductGroupCreateRequest"];
    CatalogsVerticalProductGroupUpdateRequest:
      | components["schemas"]["CatalogsRetailProductGroupUpdateRequest"]
      | components["schemas"]["CatalogsHotelProductGroupUpdateRequest"]
      | components["schemas"]["CatalogsCreativeAssetsProductGroupUpdateRequest"];
    CatalogsVerticalsListProductsByCatalogBasedFilterRequest:
      | components["schemas"]["CatalogsRetailListProductsByCatalogBasedFilterRequest"]
      | components["schemas"]["CatalogsHotelListProductsByCatalogBasedFilterRequest"]
      | components["schemas"]["CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest"];
    ConditionFilter: {
      CONDITION: components["schemas"]["CatalogsProductGroupMultipleStringCriteria"];
    };
    /**
     * @description Type of an image: JPEG or PNG.
     * @enum {string}
     */
    ContentType: "image/jpeg" | "image/png";
    ConversionAccessTokenResponse: {
      access_token: string;
      /** @default conversion */
      token_type?: string;
    };
    /** @description What became of the events of one call. */
    ConversionApiResponse: {
      /** @description One outcome for each event, in the order of the request. */
      events: {
        /** @description Why the event failed; `null` or absent when it did not. */
        error_message?: string | null;
        /**
         * @description `processed` when Pinterest took the event, `failed` when it did not.
         * @enum {string}
         */
        status: "failed" | "processed";
        /** @description What is odd about an event that was taken all the same. */
        warning_message?: string | null;
      }[];
      /** @description How many of them Pinterest took. */
      num_events_processed: number;
      /** @description How many events the call held. */
      num_events_received: number;
    };
    /**
     * @description A number of days: 0, 1, 7, 14, 30 or 60.
     * @enum {integer}
     */
    ConversionAttributionWindowDays: 0 | 1 | 7 | 14 | 30 | 60;
    /** @description The app in which an event happened. */
    ConversionEventAppInfo: {
      /** @description Id of the app in its store, up to 200 characters. */
      app_id?: string;
      /** @description Name of the app, up to 200 characters. */
      app_name?: string;
      /** @description Package name of the app, up to 200 characters. */
      app_package_name?: string;
      /** @description Store or distributor the app came from, up to 100 characters. */
      app_store?: string;
      /** @description Version of the app, up to 100 characters. */
      app_version?: string;
      /** @description When the app was installed, Unix time in seconds. */
      install_time?: number;
      /** @description User-Agent header, up to 16,384 characters. */
      user_agent?: string;
      /** @description Height of the viewport in pixels, 0 to 30,720. */
      window_height?: number;
      /** @description Width of the viewport in pixels, 0 to 30,720. */
      window_width?: number;
    };
    /** @description The device on which an event happened. */
    ConversionEventDeviceInfo: {
      /** @description Charge of the battery in percent, 0 to 100. */
      battery_level?: number;
      /** @description Maker, up to 100 characters. */
      brand?: string;
      /** @description Mobile network, up to 100 characters. */
      carrier?: string;
      /** @description Count of CPU cores, 0 to 1,152. */
      cpu_cores?: number;
      /** @description Free external storage in GB, 0 to 1,048,576. */
      external_storage_free_space?: number;
      /** @description External storage in GB, 0 to 1,048,576. */
      external_storage_size?: number;
      /**
       * @description Shape of the device.
       * @enum {string}
       */
      form_factor?:
        | "desktop"
        | "laptop"
        | "cellphone"
        | "tablet"
        | "smartwatch"
        | "tv"
        | "vr"
        | "console"
        | "other";
      /** @description Version of the kernel, up to 100 characters. */
      kernel_version?: string;
      /** @description Languages installed, as ISO 639-1 codes, up to 100 of them. */
      languages?: string[];
      /** @description Locale as a BCP 47 tag, up to 35 characters. */
      locale?: string;
      /** @description Model, up to 100 characters. */
      model?: string;
      /**
       * @description How the device was connected.
       * @enum {string}
       */
      network_type?:
        | "wifi"
        | "cellular_2g"
        | "cellular_3g"
        | "cellular_4g"
        | "cellular_5g"
        | "cellular_6g"
        | "ethernet"
        | "unknown";
      /**
       * @description Family of the operating system.
       * @enum {string}
       */
      os_family?: "ios" | "android" | "macos" | "windows" | "linux" | "bsd" | "other";
      /** @description Short name of the system within its family (`10`, `Debian`), up to 100 characters. */
      os_name?: string;
      /** @description Marketing name of the system's release, up to 100 characters. */
      os_release_name?: string;
      /** @description Full version of the system, up to 100 characters. */
      os_version?: string;
      /** @description Pixels per inch of the screen, 0 to 100,000. */
      screen_density?: number;
      /** @description Height of the screen in pixels, 0 to 30,720. */
      screen_height?: number;
      /** @description Width of the screen in pixels, 0 to 30,720. */
      screen_width?: number;
      /** @description Free internal storage in GB, 0 to 1,048,576. */
      storage_free_space?: number;
      /** @description Internal storage in GB, 0 to 1,048,576. */
      storage_size?: number;
      /** @description Time zone, up to 40 characters. */
      timezone?: string;
      /** @description Abbreviation of the time zone (`PDT`), up to 5 characters. */
      timezone_abbr?: string;
      /** @description Kind of device, up to 100 characters. */
      type?: string;
    };
    ConversionEventResponse: {
      ad_account_id?: string;
      conversion_event?: components["schemas"]["ConversionTagType"];
      conversion_tag_id?: string;
      created_time?: number;
    };
    /** @description The body of one call to the Conversions API. */
    ConversionEvents: {
      /** @description The events, 1 to 1,000. The answer tells their outcomes in this order. */
      data: {
        /** @description Where it happened: on a website (`web`), in an app, or `offline`. */
        action_source: ("app_android" | "app_ios" | "web" | "offline") | (string & {});
        /** @description Id of the app in its store. */
        app_id?: string | null;
        /** @description The app in which it happened, in more detail. */
        app_info?: components["schemas"]["ConversionEventAppInfo"];
        /** @description Name of the app. */
        app_name?: string | null;
        /** @description Version of the app, such as `7.9`. */
        app_version?: string | null;
        /** @description What it was about: products, prices, the order. */
        custom_data?: {
          /** @description Brand of the page or product. */
          content_brand?: string | null;
          /** @description Category of the page or product. */
          content_category?: string | null;
          /** @description Your ids of the products, as in your catalog. */
          content_ids?: string[];
          /** @description Name of the page or product. */
          content_name?: string | null;
          /** @description The products, one object each. */
          contents?: {
            /** @description Your id of the product, as in your catalog. */
            id?: string;
            /** @description Whose brand the product carries. */
            item_brand?: string;
            /** @description The kind of product it is. */
            item_category?: string;
            /** @description What the product is called. */
            item_name?: string;
            /** @description Price of one piece before any discount, as a decimal number in a string (`"36.19"`). */
            item_price?: string;
            /**
             * Format: int64
             * @description How many pieces, a whole number.
             */
            quantity?: number;
          }[];
          /** @description Currency of `value` and of the prices, as three ISO 4217 letters. Without it the currency of the ad account is taken. */
          currency?: string | null;
          /** @description For integrations that Pinterest told to set it. */
          external_measurement_id?: string | null;
          /** @description A whole number, for integrations that Pinterest told to set it. */
          external_measurement_vendor_id?: number | null;
          /** @description Named partner, for integrations that Pinterest told to set it. */
          np?: string | null;
          /**
           * Format: int64
           * @description How many products the event covers in all, a whole number.
           */
          num_items?: number;
          /** @description Privacy laws under which the person opted out, as flags joined by commas; `LDP` asks for limited data processing. */
          opt_out_type?: string | null;
          /** @description Your id of the order. It helps Pinterest to count an order once, whatever the `event_id`. */
          order_id?: string | null;
          /** @description What you expect this customer to be worth over time, as a decimal number in a string. */
          predicted_ltv?: string | null;
          /** @description What the person searched for. */
          search_string?: string | null;
          /** @description Worth of the whole event, as a decimal number in a string (`"72.39"`), best before tax and shipping. Needed for return on ad spend. */
          value?: string | null;
        };
        /** @description Maker of the device. */
        device_brand?: string | null;
        /** @description Mobile network of the device. */
        device_carrier?: string | null;
        /** @description The device on which it happened, in more detail. */
        device_info?: components["schemas"]["ConversionEventDeviceInfo"];
        /** @description Model of the device. */
        device_model?: string | null;
        /** @description Kind of device. */
        device_type?: string | null;
        /** @description Your own id of the event. Send the same one from the Pinterest tag and again on a retry, and Pinterest counts the event once. */
        event_id: string;
        /** @description What the person did. One of the known names, or `custom`; a name that Pinterest does not know may be left out of reports. */
        event_name:
          | (
              | "add_payment_info"
              | "add_to_cart"
              | "add_to_wishlist"
              | "app_install"
              | "checkout"
              | "custom"
              | "initiate_checkout"
              | "lead"
              | "page_visit"
              | "search"
              | "signup"
              | "subscribe"
              | "view_category"
              | "view_content"
              | "watch_video"
            )
          | (string & {});
        /** @description Address of the web page on which the event took place. */
        event_source_url?: string | null;
        /**
         * Format: int64
         * @description When it happened: Unix time in whole seconds (not milliseconds). Pinterest counts an event that arrives more than an hour late as offline.
         */
        event_time: number;
        /** @description Language of the person, as two ISO 639-1 letters. */
        language?: string | null;
        /** @description `true` when the person objected to tracking on the web or offline, or when their phone limits ad tracking (`app_ios`) or ad personalisation (`app_android`). */
        opt_out?: boolean;
        /** @description Version of the operating system. */
        os_version?: string | null;
        /** @description Who sends the event on the advertiser's behalf, in lower case as `ss-` and a name, such as `ss-acme`. Leave it out when you send your own events. */
        partner_name?: string | null;
        /** @description Who did it, for matching with people on Pinterest. Hashed, but for four fields. */
        user_data: components["schemas"]["ConversionEventsUserData"];
        /** @description Whether the device was on wifi at the time. */
        wifi?: boolean;
      }[];
    };
    /** @description Who did it. At least one of three is needed: `em`, `hashed_maids`, or `client_ip_address` together with `client_user_agent`. The more fields, the better the match. */
    ConversionEventsUserData:
      | WithRequired<components["schemas"]["ConversionEventsUserDataProperties"], "em">
      | WithRequired<components["schemas"]["ConversionEventsUserDataProperties"], "hashed_maids">
      | WithRequired<
          components["schemas"]["ConversionEventsUserDataProperties"],
          "client_ip_address" | "client_user_agent"
        >;
    /** @description Fields that tell who did it. A list holds SHA-256 hashes as 64 lower-case hex digits, of the UTF-8 bytes of each value in the form that the field asks for. */
    ConversionEventsUserDataProperties: {
      /** @description Not hashed. Pinterest's id of the click that led to your site: the `epik` parameter of the landing URL, kept in the `_epik` cookie. */
      click_id?: string | null;
      /** @description Not hashed. IPv4 or IPv6 address of the person's device. */
      client_ip_address?: string;
      /** @description Not hashed. User-Agent header of the person's browser. */
      client_user_agent?: string;
      /** @description Hashes. Country: its ISO 3166-1 alpha-2 code, lower case. */
      country?: string[];
      /** @description Hashes. Towns of residence: lower case, neither spaces nor punctuation. */
      ct?: string[];
      /** @description Hashes. Date of birth: `YYYYMMDD`. */
      db?: string[];
      /** @description Hashes. E-mail addresses: trimmed, lower case. */
      em?: string[];
      /** @description Hashes. Your own ids of the person, such as a customer or loyalty number. */
      external_id?: string[];
      /** @description Hashes. Given names: lower case. */
      fn?: string[];
      /** @description Hashes. Gender: `f`, `m`, or `n` for non-binary. */
      ge?: string[];
      /** @description Hashes. Mobile advertising ids: Apple's IDFA or Google's GAID. */
      hashed_maids?: string[];
      /** @description Hashes. Family names: lower case. */
      ln?: string[];
      /** @description Not hashed. Id that a third party gives its visitors, such as a RampID. */
      partner_id?: string | null;
      /** @description Hashes. Phone numbers: digits alone, country code first, no leading zeros. */
      ph?: string[];
      /** @description Hashes. State or province: its two-letter code, lower case. */
      st?: string[];
      /** @description Hashes. Postal code: digits alone. */
      zp?: string[];
    };
    ConversionHealthSelectionItem: {
      conversionType?: {
        [key: string]: unknown;
      };
      criteria?: {
        [key: string]: unknown;
      };
      ingestionSource?: {
        [key: string]: unknown;
      };
      status: unknown;
    };
    ConversionMSOTEvents: {
      action_timestamps?: number[];
      ad_group_id: string;
      /** @enum {string} */
      attribution_model?: "first_touch" | "last_touch" | "multi_touch";
      /** @enum {string} */
      attribution_scope: "view" | "engagement" | "click";
      /** Format: double */
      attribution_score?: number;
      campaign_id?: string;
      currency?: components["schemas"]["Currency"] & string;
      event_id: string;
      /** @enum {string} */
      event_name: "add_to_cart" | "checkout" | "lead" | "signup";
      /** Format: int64 */
      event_timestamp: number;
      total_event_touchpoints?: number;
      total_events?: number;
      /** Format: double */
      value?: number;
    };
    ConversionProductReportRequest: {
      ad_group_ids?: string[];
      campaign_ids?: string[];
      campaign_objective_types?: components["schemas"]["ObjectiveType"][];
      /** @default 30 */
      click_window_days?: number & components["schemas"]["ConversionAttributionWindowDays"];
      columns: components["schemas"]["ConversionProductReportingColumn"][];
      /**
       * @default DEFAULT
       * @enum {unknown}
       */
      conversion_product_attribution_type?: "DEFAULT" | "BRAND_ATTRIBUTION";
      /** @default PRODUCT_BRAND */
      conversion_product_breakdown?: string &
        (
          | "PRODUCT_BRAND"
          | "PRODUCT_CATEGORY"
          | "PRODUCT_BRAND_AND_CATEGORY"
          | "PRODUCT_SKU"
          | "PRODUCT_SKU_GROUP"
        );
      /** @default TIME_OF_AD_ACTION */
      conversion_report_time?: string & components["schemas"]["ConversionReportTimeType"];
      end_date: string;
      /** @enum {string} */
      granularity: "WEEK" | "MONTH" | "TOTAL";
      /** @enum {string} */
      level: "ADVERTISER" | "CAMPAIGN" | "AD_GROUP";
      product_sku_ids?: string[];
      report_name: string;
      start_date: string;
      /** @default 30 */
      view_window_days?: number & components["schemas"]["ConversionAttributionWindowDays"];
    };
    /** @enum {string} */
    ConversionProductReportingColumn:
      | "CAMPAIGN_NAME"
      | "CAMPAIGN_ID"
      | "ADVERTISER_ID"
      | "AD_GROUP_ID"
      | "CAMPAIGN_OBJECTIVE_TYPE"
      | "AD_GROUP_NAME"
      | "CONVERSION_PRODUCT_ID"
      | "CONVERSION_PRODUCT_BRAND"
      | "CONVERSION_PRODUCT_CATEGORY"
      | "CONVERSION_PRODUCT_ID_GROUP"
      | "TOTAL_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_INAPP_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_OFFLINE_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_INAPP_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_INAPP_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_CHECKOUT_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_SIGNUP_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_SIGNUP_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_LEAD_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_LEAD_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_LEAD_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_SEARCH_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_SEARCH_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_SEARCH_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_CUSTOM_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_CUSTOM_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_UNKNOWN_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_UNKNOWN_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD"
      | "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY"
      | "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE"
      | "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD";
    /**
     * @description Whether a conversion counts for the person who saw the ad or for their household.
     * @enum {string}
     */
    ConversionReportAttributionType: "INDIVIDUAL" | "HOUSEHOLD";
    /**
     * @description Which day a conversion counts for: when the person acted on the ad, or when they converted.
     * @enum {string}
     */
    ConversionReportTimeType: "TIME_OF_AD_ACTION" | "TIME_OF_CONVERSION";
    ConversionTag: {
      readonly ad_account_id: string;
      readonly status?: components["schemas"]["EntityStatus"];
    } & components["schemas"]["ConversionTagCommon"];
    ConversionTagCommon: {
      readonly code_snippet?: string;
      readonly configs?: components["schemas"]["ConversionTagConfigs"];
      readonly enhanced_match_status?: components["schemas"]["EnhancedMatchStatusType"] | null;
      readonly id?: string;
      readonly last_fired_time_ms?: number | null;
      name: string;
      readonly version?: string;
    };
    ConversionTagConfigs: {
      /** @default false */
      aem_db_enabled?: boolean | null;
      /** @default false */
      aem_enabled?: boolean | null;
      /** @default false */
      aem_external_id_enabled?: boolean | null;
      /** @default false */
      aem_fnln_enabled?: boolean | null;
      /** @default false */
      aem_ge_enabled?: boolean | null;
      /** @default false */
      aem_loc_enabled?: boolean | null;
      /** @default false */
      aem_ph_enabled?: boolean | null;
      /** @default 1 */
      md_frequency?: number | null;
      no_code_capi_domains?: string[];
    };
    ConversionTagCreate: {
      /** @default false */
      aem_db_enabled?: boolean | null;
      /** @default false */
      aem_enabled?: boolean | null;
      /** @default false */
      aem_external_id_enabled?: boolean | null;
      /** @default false */
      aem_fnln_enabled?: boolean | null;
      /** @default false */
      aem_ge_enabled?: boolean | null;
      /** @default false */
      aem_loc_enabled?: boolean | null;
      /** @default false */
      aem_ph_enabled?: boolean | null;
      /** @default 1 */
      md_frequency?: number | null;
      name: string;
    };
    ConversionTagListResponse: {
      items?: components["schemas"]["ConversionTag"][];
    };
    ConversionTagResponse: components["schemas"]["ConversionTag"];
    /** @enum {string} */
    ConversionTagType:
      | "PAGE_LOAD"
      | "UNKNOWN"
      | "INITIALIZED"
      | "PAGE_VISIT"
      | "SIGNUP"
      | "CHECKOUT"
      | "CUSTOM"
      | "VIEW_CATEGORY"
      | "SEARCH"
      | "ADD_TO_CART"
      | "WATCH_VIDEO"
      | "LEAD"
      | "APP_INSTALL"
      | "WEB_SESSION"
      | "EXTERNAL_MEASUREMENT";
    ConversionTagsOcpmEligibleResponse: {
      [key: string]: components["schemas"]["ConversionEventResponse"][];
    };
    /**
     * @description A country, as its ISO 3166-1 alpha-2 code.
     * @enum {string}
     */
    Country:
      | "AD"
      | "AE"
      | "AF"
      | "AG"
      | "AI"
      | "AL"
      | "AM"
      | "AO"
      | "AQ"
      | "AR"
      | "AS"
      | "AT"
      | "AU"
      | "AW"
      | "AX"
      | "AZ"
      | "BA"
      | "BB"
      | "BD"
      | "BE"
      | "BF"
      | "BG"
      | "BH"
      | "BI"
      | "BJ"
      | "BL"
      | "BM"
      | "BN"
      | "BO"
      | "BQ"
      | "BR"
      | "BS"
      | "BT"
      | "BV"
      | "BW"
      | "BY"
      | "BZ"
      | "CA"
      | "CC"
      | "CD"
      | "CF"
      | "CG"
      | "CH"
      | "CI"
      | "CK"
      | "CL"
      | "CM"
      | "CN"
      | "CO"
      | "CR"
      | "CU"
      | "CV"
      | "CW"
      | "CX"
      | "CY"
      | "CZ"
      | "DE"
      | "DJ"
      | "DK"
      | "DM"
      | "DO"
      | "DZ"
      | "EC"
      | "EE"
      | "EG"
      | "EH"
      | "ER"
      | "ES"
      | "ET"
      | "FI"
      | "FJ"
      | "FK"
      | "FM"
      | "FO"
      | "FR"
      | "GA"
      | "GB"
      | "GD"
      | "GE"
      | "GF"
      | "GG"
      | "GH"
      | "GI"
      | "GL"
      | "GM"
      | "GN"
      | "GP"
      | "GQ"
      | "GR"
      | "GS"
      | "GT"
      | "GU"
      | "GW"
      | "GY"
      | "HK"
      | "HM"
      | "HN"
      | "HR"
      | "HT"
      | "HU"
      | "ID"
      | "IE"
      | "IL"
      | "IM"
      | "IN"
      | "IO"
      | "IQ"
      | "IR"
      | "IS"
      | "IT"
      | "JE"
      | "JM"
      | "JO"
      | "JP"
      | "KE"
      | "KG"
      | "KH"
      | "KI"
      | "KM"
      | "KN"
      | "KR"
      | "KW"
      | "KY"
      | "KZ"
      | "LA"
      | "LB"
      | "LC"
      | "LI"
      | "LK"
      | "LR"
      | "LS"
      | "LT"
      | "LU"
      | "LV"
      | "LY"
      | "MA"
      | "MC"
      | "MD"
      | "ME"
      | "MF"
      | "MG"
      | "MH"
      | "MK"
      | "ML"
      | "MM"
      | "MN"
      | "MO"
      | "MP"
      | "MQ"
      | "MR"
      | "MS"
      | "MT"
      | "MU"
      | "MV"
      | "MW"
      | "MX"
      | "MY"
      | "MZ"
      | "NA"
      | "NC"
      | "NE"
      | "NF"
      | "NG"
      | "NI"
      | "NL"
      | "NO"
      | "NP"
      | "NR"
      | "NU"
      | "NZ"
      | "OM"
      | "PA"
      | "PE"
      | "PF"
      | "PG"
      | "PH"
      | "PK"
      | "PL"
      | "PM"
      | "PN"
      | "PR"
      | "PS"
      | "PT"
      | "PW"
      | "PY"
      | "QA"
      | "RE"
      | "RO"
      | "RS"
      | "RU"
      | "RW"
      | "SA"
      | "SB"
      | "SC"
      | "SD"
      | "SE"
      | "SG"
      | "SH"
      | "SI"
      | "SJ"
      | "SK"
      | "SL"
      | "SM"
      | "SN"
      | "SO"
      | "SR"
      | "SS"
      | "ST"
      | "SV"
      | "SX"
      | "SY"
      | "SZ"
      | "TC"
      | "TD"
      | "TF"
      | "TG"
      | "TH"
      | "TJ"
      | "TK"
      | "TL"
      | "TM"
      | "TN"
      | "TO"
      | "TR"
      | "TT"
      | "TV"
      | "TW"
      | "TZ"
      | "UA"
      | "UG"
      | "UM"
      | "US"
      | "UY"
      | "UZ"
      | "VA"
      | "VC"
      | "VE"
      | "VG"
      | "VI"
      | "VN"
      | "VU"
      | "WF"
      | "WS"
      | "YE"
      | "YT"
      | "ZA"
      | "ZM"
      | "ZW";
    CountryFilter: {
      COUNTRY: components["schemas"]["CatalogsProductGroupMultipleCountriesCriteria"];
    };
    CreateAssetAccessRequestBody: {
      asset_requests: {
        asset_id_to_permissions: components["schemas"]["AssetIdToPermissions"];
        partner_id: string;
      }[];
    };
    CreateAssetAccessRequestErrorMessage:
      | {
          code?: number;
          messages?: string[];
        }[]
      | null;
    CreateAssetAccessRequestResponse: {
      exceptions?: components["schemas"]["CreateAssetAccessRequestErrorMessage"];
      invites?: {
        [key: string]: string;
      } | null;
    };
    CreateAssetGroupBody: {
      asset_group_description: string;
      asset_group_name: string;
      asset_group_types: components["schemas"]["AssetGroupTypes"];
    };
    CreateAssetGroupResponse: {
      asset_group?: components["schemas"]["AssetGroupBinding"];
    };
    CreateAssetInvitesRequest: {
      invites: components["schemas"]["CreateAssetInvitesRequestItem"][];
    };
    CreateAssetInvitesRequestItem: {
      asset_id_to_permissions: components["schemas"]["AssetIdToPermissions"];
      invite_id: string;
      invite_type: components["schemas"]["InviteType"];
    };
    CreateInvitesResultsResponseArray: {
      items?: {
        exception?: components["schemas"]["InviteExceptionResponse"];
        invite?: {
          id?: string;
          user?: components["schemas"]["BusinessAccessUserSummary"];
        } | null;
      }[];
    };
    CreateMMMReportRequest: {
      columns: components["schemas"]["MMMReportingColumn"][];
      end_date: string;
      /** @enum {string} */
      granularity: "DAY" | "WEEK";
      /** @enum {string} */
      level: "CAMPAIGN_TARGETING" | "AD_GROUP_TARGETING";
      report_name: string;
      start_date: string;
      targeting_types: components["schemas"]["MMMReportingTargetingType"][];
    } & {
      countries?: components["schemas"]["TargetingAdvertiserCountry"][];
    };
    CreateMMMReportResponse: {
      code?: number;
      data?: {
        message?: string | null;
        report_status?: string & components["schemas"]["BulkReportingJobStatus"];
        status?: string;
        token?: string;
      };
    };
    CreateMembershipOrPartnershipInvitesBody: {
      /** @enum {string} */
      business_role: "EMPLOYEE" | "BIZ_ADMIN" | "PARTNER";
      invite_type: components["schemas"]["InviteType"];
      members?: string[];
      partners?: string[];
    };
    CreativeAssetsIdFilter: {
      CREATIVE_ASSETS_ID: components["schemas"]["CatalogsProductGroupMultipleStringCriteria"];
    };
    CreativeAssetsProcessingRecord: {
      creative_assets_id?: string;
      errors?: components["schemas"]["ItemValidationEvent"][];
      status?: components["schemas"]["ItemProcessingStatus"];
      warnings?: components["schemas"]["ItemValidationEvent"][];
    };
    /** @enum {string} */
    CreativeAssetsVisibilityType: "VISIBLE" | "HIDDEN";
    /**
     * @description Format of a Pin or an ad. `SHOP_THE_PIN` is out of date; `COLLECTION` took its place.
     * @enum {string}
     */
    CreativeType:
      | "REGULAR"
      | "VIDEO"
      | "SHOPPING"
      | "CAROUSEL"
      | "MAX_VIDEO"
      | "SHOP_THE_PIN"
      | "COLLECTION"
      | "IDEA"
      | "SHOWCASE"
      | "QUIZ"
      | "COLLAGE"
      | "MAX_WIDTH_REGULAR_COLLECTION"
      | "MAX_WIDTH_VIDEO_COLLECTION";
    /** @enum {string} */
    Currency:
      | "UNK"
      | "USD"
      | "GBP"
      | "CAD"
      | "EUR"
      | "AUD"
      | "NZD"
      | "SEK"
      | "ILS"
      | "CHF"
      | "HKD"
      | "JPY"
      | "SGD"
      | "KRW"
      | "NOK"
      | "DKK"
      | "PLN"
      | "RON"
      | "HUF"
      | "CZK"
      | "BRL"
      | "MXN"
      | "ARS"
      | "CLP"
      | "COP"
      | "INR"
      | "TRY";
    CurrencyFilter: {
      CURRENCY: components["schemas"]["CatalogsProductGroupCurrencyCriteria"];
    };
    CustomColumnId: string;
    CustomLabel0Filter: {
      CUSTOM_LABEL_0: components["schemas"]["CatalogsProductGroupFilterOperatorTypeCriteria"];
    };
    CustomLabel1Filter: {
      CUSTOM_LABEL_1: components["schemas"]["CatalogsProductGroupFilterOperatorTypeCriteria"];
    };
    CustomLabel2Filter: {
      CUSTOM_LABEL_2: components["schemas"]["CatalogsProductGroupFilterOperatorTypeCriteria"];
    };
    CustomLabel3Filter: {
      CUSTOM_LABEL_3: components["schemas"]["CatalogsProductGroupFilterOperatorTypeCriteria"];
    };
    CustomLabel4Filter: {
      CUSTOM_LABEL_4: components["schemas"]["CatalogsProductGroupFilterOperatorTypeCriteria"];
    };
    CustomNumber0Filter: {
      CUSTOM_NUMBER_0: components["schemas"]["CatalogsProductGroupUint32Criteria"];
    };
    CustomNumber1Filter: {
      CUSTOM_NUMBER_1: components["schemas"]["CatalogsProductGroupUint32Criteria"];
    };
    CustomNumber2Filter: {
      CUSTOM_NUMBER_2: components["schemas"]["CatalogsProductGroupUint32Criteria"];
    };
    CustomNumber3Filter: {
      CUSTOM_NUMBER_3: components["schemas"]["CatalogsProductGroupUint32Criteria"];
    };
    CustomNumber4Filter: {
      CUSTOM_NUMBER_4: components["schemas"]["CatalogsProductGroupUint32Criteria"];
    };
    CustomerList: {
      ad_account_id?: string;
      created_time?: number;
      exceptions?: {
        [key: string]: unknown;
      };
      id?: string;
      name?: string;
      num_batches?: number;
      num_removed_user_records?: number;
      num_uploaded_user_records?: number;
      /** @enum {string} */
      status?: "PROCESSING" | "READY" | "TOO_SMALL" | "UPLOADING";
      type?: string;
      updated_time?: number;
    };
    CustomerListRequest: {
      /** @default EMAIL */
      list_type?: string & components["schemas"]["UserListType"];
      name: string;
      records: string;
    };
    CustomerListUpdateRequest: {
      operation_type: string & components["schemas"]["UserListOperationType"];
      records: string;
    };
    CustomerListUpload: {
      ad_account_id: string;
      creation_time: number;
      customer_list_id: string;
      error_counts?:
        | {
            count: number;
            error_code: number;
            message: string;
          }[]
        | null;
      id: string;
      operation: components["schemas"]["UserListOperationType"];
      record_counts?: {
        invalid: number;
        processed: number;
        valid: number;
      } | null;
      /** @enum {string} */
      state: "NOT_STARTED" | "RUNNING" | "PAUSED" | "SUCCEEDED" | "FAILED";
      updated_time: number;
    };
    CustomerListUploadCreateRequest: {
      operation: string & components["schemas"]["UserListOperationType"];
      total_parts: number;
    };
    CustomerListUploadCreateResponse: {
      customer_list_upload: components["schemas"]["CustomerListUpload"];
      s3_multipart_upload_data: components["schemas"]["S3MultipartUploadData"];
    };
    CustomerListUploadResponse: {
      ad_account_id: string;
      creation_time: number;
      customer_list_id: string;
      error_counts?:
        | {
            count: number;
            error_code: number;
            message: string;
          }[]
        | null;
      id: string;
      operation: components["schemas"]["UserListOperationType"];
      record_counts?: {
        invalid: number;
        processed: number;
        valid: number;
      } | null;
      /** @enum {string} */
      state: "NOT_STARTED" | "RUNNING" | "PAUSED" | "SUCCEEDED" | "FAILED";
      updated_time: number;
    };
    /**
     * @description What the button below an ad says. For ads that lead straight to their link; what can be chosen depends on the objective.
     * @enum {string|null}
     */
    CustomizableCTAType:
      | "GET_OFFER"
      | "LEARN_MORE"
      | "ORDER_NOW"
      | "SHOP_NOW"
      | "SIGN_UP"
      | "SUBSCRIBE"
      | "BUY_NOW"
      | "CONTACT_US"
      | "GET_QUOTE"
      | "VISIT_SITE"
      | "APPLY_NOW"
      | "BOOK_NOW"
      | "REQUEST_DEMO"
      | "REGISTER_NOW"
      | "FIND_A_DEALER"
      | "ADD_TO_CART"
      | "WATCH_NOW"
      | "READ_MORE"
      | "BUY_TICKETS"
      | "DONATE_NOW"
      | "DOWNLOAD"
      | "EXPLORE_MORE"
      | "FIND_A_LOCATION"
      | "GET_DEAL"
      | "GET_RECIPE"
      | "GET_SHOWTIMES"
      | "ON_SALE"
      | "PLAY_GAME"
      | "TRY_IT"
      | null;
    /**
     * @description Format of a report's file.
     * @enum {string}
     */
    DataOutputFormat: "JSON" | "CSV";
    /** @enum {string} */
    DataStatus:
      | "PROCESSING"
      | "READY"
      | "ESTIMATE"
      | "BEFORE_BUSINESS_CREATED"
      | "BEFORE_DATA_RETENTION_PERIOD"
      | "BEFORE_PIN_DATA_RETENTION_PERIOD"
      | "BEFORE_METRIC_START_DATE"
      | "BEFORE_CORE_METRIC_START_DATE"
      | "BEFORE_PIN_FORMAT_METRIC_START_DATE"
      | "BEFORE_AUDIENCE_METRIC_START_DATE"
      | "BEFORE_AUDIENCE_MONTHLY_METRIC_START_DATE"
      | "BEFORE_VIDEO_METRIC_START_DATE"
      | "BEFORE_CONVERSION_METRIC_START_DATE"
      | "PURCHASERS_METRIC_SMALLER_THAN_THRESHOLD"
      | "IN_BAD_TAG_DATE"
      | "BEFORE_PUBLISHED_METRIC_START_DATE"
      | "BEFORE_ASSIST_METRIC_START_DATE"
      | "BEFORE_PIN_CREATED"
      | "BEFORE_ACCOUNT_CLAIMED"
      | "BEFORE_DEMOGRAPHIC_FILTERS_START_DATE"
      | "AUDIENCE_SEGMENT_SMALLER_THAN_THRESHOLD"
      | "AUDIENCE_TOTAL_SMALLER_THAN_THRESHOLD"
      | "BEFORE_PRODUCT_GROUP_FILTER_START_DATE";
    DeleteAssetGroupBody: {
      asset_groups_to_delete: string[];
    };
    DeleteAssetGroupResponse: {
      deleted_asset_groups?: string[];
      exceptions?:
        | {
            asset_group_id?: string;
            code?: number;
            message?: string;
          }[]
        | null;
    };
    DeleteInvitesResultsResponseArray: {
      items?: {
        exception?: {
          invite_id?: string;
          message?: string;
        } | null;
        invite?: components["schemas"]["BaseInviteDataResponse"];
      }[];
    };
    DeleteMemberAccessResult: {
      asset_id?: string;
      member_id?: string;
    };
    DeleteMemberAccessResultsResponseArray: {
      items?: components["schemas"]["DeleteMemberAccessResult"][];
    };
    DeletePartnerAssetAccessBody: {
      accesses: {
        asset_id: string;
        partner_id: string;
        /**
         * @default INTERNAL
         * @enum {string}
         */
        partner_type?: "INTERNAL" | "EXTERNAL";
      }[];
    };
    DeletePartnerAssetsResult: {
      asset_id?: string;
      asset_type?: components["schemas"]["AssetTypeResponse"];
      is_shared_partner?: boolean;
      partner_id?: string;
      permissions?: components["schemas"]["PermissionsResponse"];
    };
    DeletePartnerAssetsResultsResponseArray: {
      items?: components["schemas"]["DeletePartnerAssetsResult"][];
    };
    DeletePartnersRequest: {
      partner_ids: string[];
      partner_type?:
        (string & ((string | null) & components["schemas"]["BusinessRoleCheckMode"])) | null;
    };
    DeletePartnersResponse: {
      deleted_partners?: string[];
    };
    DeletedMembersResponse: {
      deleted_members?: string[];
    };
    DeliveryMetricsResponse: {
      items?: {
        /** @enum {unknown} */
        category?: "ADS" | "ORGANIC";
        definition?: string;
        display_name?: string;
        name?: string;
      }[];
    };
    /** @description An error with details, such as the outcomes of a call in which no event was taken. */
    DetailedError: {
      /** @description Pinterest's own number for the error. */
      code: number;
      /** @description What went wrong, piece by piece; its form depends on the operation. */
      details: {
        [key: string]: unknown;
      };
      /** @description What went wrong, for people. */
      message: string;
    };
    /**
     * @description What the page at `disclosure_url` holds about a medicine.
     * @enum {string|null}
     */
    DisclosureType:
      | "NO_DISCLOSURE"
      | "PRESCRIBING_INFORMATION"
      | "PRESCRIBING_INFORMATION_BOX_WARNING"
      | "IMPORTANT_SAFETY_INFO"
      | "MED_GUIDE"
      | "PATIENT_INFORMATION"
      | null;
    /** @enum {string} */
    EnhancedMatchStatusType:
      "UNKNOWN" | "NOT_VALIDATED" | "VALIDATING_IN_PROGRESS" | "VALIDATION_COMPLETE";
    EntityId: string;
    /**
     * @description State that you set. `ACTIVE` may run, `PAUSED` waits, `ARCHIVED` is put away, `DRAFT` is not published yet.
     * @enum {string}
     */
    EntityStatus: "ACTIVE" | "PAUSED" | "ARCHIVED" | "DRAFT" | "DELETED_DRAFT";
    /** @description Why a call failed. */
    Error: {
      /** @description Pinterest's own number for the error, not the HTTP status. */
      code: number;
      /** @description What went wrong, for people. */
      message: string;
    };
    EventData: {
      currency?: components["schemas"]["Currency"];
      lead_type?: string;
      line_items?: components["schemas"]["LineItem"];
      order_id?: string;
      order_quantity?: number;
      page_name?: string;
      promo_code?: string;
      property?: string;
      search_query?: string;
      value?: string;
      video_title?: string;
    };
    EventQualityScore: {
      ingestion_source: components["schemas"]["IngestionSourceOptions"];
      lookback_period: components["schemas"]["LookbackPeriodOptions"];
      overall_status: components["schemas"]["OverallStatusOptions"];
      quality_components: components["schemas"]["QualityComponents"];
      source_platform: components["schemas"]["SourcePlatformOptions"];
    };
    /** @description Why one item of a call failed while others may have passed. */
    Exception: {
      /** @description Pinterest's own number for the error, not the HTTP status. */
      code?: number;
      /** @description What went wrong with the item, for people. */
      message?: string;
    };
    FeaturedTrend: {
      interest: components["schemas"]["InterestsEnum"];
      market?: components["schemas"]["ProductCategoryRegion"];
      trends?: components["schemas"]["TrendingTopic"][];
    };
    FollowUserRequest: {
      /** @default false */
      auto_follow?: boolean;
    };
    /** @enum {string} */
    Gender: "FEMALE" | "MALE" | "UNISEX";
    /** @enum {string} */
    GenderBucket: "MALE" | "FEMALE" | "UNSPECIFIED";
    GenderDemographics: {
      female: number;
      male: number;
      unspecified: number;
    };
    GenderFilter: {
      GENDER: components["schemas"]["CatalogsProductGroupMultipleGenderCriteria"];
    };
    GenderList: ("female" | "male" | "unknown")[];
    /** @enum {string} */
    GetAudiencesOrderBy:
      "NONE" | "ID" | "SIZE" | "CREATION_DATE" | "UPDATED_TIME" | "NAME" | "STATUS" | "TYPE";
    /** @enum {string} */
    GetBusinessAssetTypeResponse:
      "AD_ACCOUNT" | "PROFILE" | "ASSET_GROUP" | "CONVERSION_TAG" | "CATALOG";
    GetBusinessAssetsResponse: {
      asset_group_info?: components["schemas"]["AssetGroupBinding"] | null;
      asset_id?: string;
      asset_type?: components["schemas"]["AssetTypeResponse"];
      catalog_info?: {
        catalog_type?: string;
        id?: string;
        name?: string;
      } | null;
    };
    GetMMMReportResponse: {
      code?: number;
      data?: {
        /** @enum {string} */
        report_status?:
          "DOES_NOT_EXIST" | "FINISHED" | "IN_PROGRESS" | "EXPIRED" | "FAILED" | "CANCELLED";
        size?: number | null;
        url?: string | null;
      };
      message?: string;
      status?: string;
    };
    GetPartnerAssetsResponse: {
      asset_group_info?: components["schemas"]["AssetGroupBinding"] | null;
      asset_id?: string;
      asset_type?: components["schemas"]["AssetTypeResponse"];
      permissions?: string[];
    };
    GoogleProductCategory0Filter: {
      GOOGLE_PRODUCT_CATEGORY_0: components["schemas"]["CatalogsProductGroupMultipleStringListCriteria"];
    };
    GoogleProductCategory1Filter: {
      GOOGLE_PRODUCT_CATEGORY_1: components["schemas"]["CatalogsProductGroupMultipleStringListCriteria"];
    };
    GoogleProductCategory2Filter: {
      GOOGLE_PRODUCT_CATEGORY_2: components["schemas"]["CatalogsProductGroupMultipleStringListCriteria"];
    };
    GoogleProductCategory3Filter: {
      GOOGLE_PRODUCT_CATEGORY_3: components["schemas"]["CatalogsProductGroupMultipleStringListCriteria"];
    };
    GoogleProductCategory4Filter: {
      GOOGLE_PRODUCT_CATEGORY_4: components["schemas"]["CatalogsProductGroupMultipleStringListCriteria"];
    };
    GoogleProductCategory5Filter: {
      GOOGLE_PRODUCT_CATEGORY_5: components["schemas"]["CatalogsProductGroupMultipleStringListCriteria"];
    };
    GoogleProductCategory6Filter: {
      GOOGLE_PRODUCT_CATEGORY_6: components["schemas"]["CatalogsProductGroupMultipleStringListCriteria"];
    };
    /**
     * @description What one row covers. `HOUR` has no figures on conversions.
     * @enum {string}
     */
    Granularity: "TOTAL" | "DAY" | "HOUR" | "WEEK" | "MONTH";
    /**
     * @description Where a click in the grid leads: to the Pin up close or straight to the link. Pinterest sets it; what you send is ignored.
     * @enum {string|null}
     */
    GridClickType: "CLOSEUP" | "DIRECT_TO_DESTINATION" | null;
    HotelIdFilter: {
      HOTEL_ID: components["schemas"]["CatalogsProductGroupMultipleStringCriteria"];
    };
    HotelProcessingRecord: {
      errors?: components["schemas"]["ItemValidationEvent"][];
      hotel_id?: string;
      status?: components["schemas"]["ItemProcessingStatus"];
      warnings?: components["schemas"]["ItemValidationEvent"][];
    };
    /** @description An image in one size. */
    ImageDetails: {
      /** @description Height in pixels. */
      height: number | null;
      /** @description Address of the image. */
      url: string;
      /** @description Width in pixels. */
      width: number | null;
    };
    /** @description One image of several. */
    ImageMetadata: {
      /** @description Text about the image. */
      description?: string | null;
      images?: components["schemas"]["ImageSize"];
      /** @description Kind of item; it tells an image from a video. */
      item_type?: string;
      /** @description Web address that a click on the image leads to. */
      link?: string | null;
      /** @description Title of the image. */
      title?: string | null;
    };
    /** @description The same image in several sizes, by width and height in pixels (`600x` has any height). */
    ImageSize: {
      "1200x"?: components["schemas"]["ImageDetails"];
      "150x150"?: components["schemas"]["ImageDetails"];
      "400x300"?: components["schemas"]["ImageDetails"];
      "600x"?: components["schemas"]["ImageDetails"];
    };
    /** @enum {string} */
    IngestionSourceOptions: "TAG" | "MMP" | "FILE_UPLOAD" | "CONVERSIONS_API" | "NATIVE";
    InnerProductCategoriesMetricsHighlights: {
      pct_change_mom: number;
    };
    IntegrationLog: {
      advertiser_id?: string | null;
      app_version_number?: string;
      client_timestamp: number;
      error?: components["schemas"]["IntegrationLogClientError"];
      /** @enum {string} */
      event_type: "APP" | "API";
      external_business_id?: string | null;
      feed_profile_id?: string | null;
      /** @enum {string} */
      log_level: "INFO" | "WARN" | "ERROR";
      merchant_id?: string | null;
      message?: string;
      platform_version_number?: string;
      request?: components["schemas"]["IntegrationLogClientRequest"];
      tag_id?: string | null;
    };
    IntegrationLogClientError: {
      cause?: string;
      column_number?: number;
      file_name?: string;
      line_number?: number;
      message?: string;
      message_detail?: string;
      name?: string;
      number?: number;
      stack_trace?: string;
    };
    IntegrationLogClientRequest: {
      host: string;
      /** @enum {string} */
      method:
        "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH";
      path: string;
      request_headers?: {
        [key: string]: string;
      };
      response_headers?: {
        [key: string]: string;
      };
      response_status_code?: number;
    };
    IntegrationLogsInvalidLogResponse: {
      rejected_logs?: {
        field: string;
        log_index?: number;
        reason: string;
        value: string;
      }[];
    };
    IntegrationLogsRequest: {
      logs: components["schemas"]["IntegrationLog"][];
    };
    IntegrationLogsSuccessResponse: {
      message?: string;
    };
    IntegrationMetadata: {
      additional_id_1?: string;
      readonly connected_advertiser_id?: string;
      connected_lba_id?: string;
      connected_merchant_id?: string;
      connected_tag_id?: string;
      readonly connected_user_id?: string;
      created_timestamp?: number;
      external_business_id?: string;
      id?: string;
      partner_access_token_expiry?: number;
      partner_metadata?: string;
      partner_refresh_token_expiry?: number;
      scopes?: string;
      updated_timestamp?: number;
    };
    IntegrationRecord: {
      additional_id_1?: string | null;
      readonly connected_advertiser_id?: string | null;
      connected_lba_id?: string | null;
      connected_merchant_id?: string | null;
      connected_tag_id?: string | null;
      readonly connected_user_id?: string;
      created_time?: number;
      external_business_id?: string | null;
      id?: string;
      partner_access_token?: string | null;
      partner_access_token_expiry?: number | null;
      partner_metadata?: string | null;
      partner_primary_email?: string | null;
      partner_refresh_token?: string | null;
      partner_refresh_token_expiry?: number | null;
      scopes?: string | null;
      updated_time?: number;
    };
    IntegrationRequest: {
      additional_id_1?: string;
      connected_advertiser_id?: string;
      connected_lba_id?: string;
      connected_merchant_id?: string;
      connected_tag_id?: string;
      external_business_id?: string;
      partner_access_token?: string;
      partner_access_token_expiry?: number;
      partner_metadata?: string;
      partner_primary_email?: string;
      partner_refresh_token?: string;
      partner_refresh_token_expiry?: number;
      scopes?: string;
    };
    IntegrationRequestPatch: {
      additional_id_1?: string;
      connected_advertiser_id?: string;
      connected_lba_id?: string;
      connected_merchant_id?: string;
      connected_tag_id?: string;
      partner_access_token?: string;
      partner_access_token_expiry?: number;
      partner_metadata?: string;
      partner_primary_email?: string;
      partner_refresh_token?: string;
      partner_refresh_token_expiry?: number;
      scopes?: string;
    };
    Interest: {
      canonical_url?: string;
      id?: string;
      key?: string;
      name?: string;
    };
    /** @enum {string} */
    InterestsEnum:
      | "ALL"
      | "ANIMALS"
      | "ARCHITECTURE"
      | "ART"
      | "BEAUTY"
      | "DIY_AND_CRAFTS"
      | "EDUCATION"
      | "EVENT_PLANNING"
      | "FASHION"
      | "FOOD_AND_DRINKS"
      | "GARDENING"
      | "HEALTH"
      | "HOME_DECOR"
      | "PARENTING"
      | "TRAVEL"
      | "WEDDING";
    InviteAssetsSummary: {
      ad_accounts?: {
        id?: string;
        permissions?: components["schemas"]["PermissionsResponse"];
      }[];
      profiles?: {
        id?: string;
        permissions?: components["schemas"]["PermissionsResponse"];
      }[];
    } | null;
    InviteBusinessRoleBinding:
      | ({
          created_by_business_id?: string;
          created_by_user_id?: string;
          user?: components["schemas"]["BusinessAccessUserSummary"];
        } & components["schemas"]["BaseInviteDataResponse"])
      | null;
    InviteExceptionResponse: {
      code?: number;
      invite_or_request_id?: string | null;
      message?: string;
      users_or_partner_ids?: string[] | null;
    } | null;
    InviteResponse: {
      assets_summary?: components["schemas"]["InviteAssetsSummary"];
      business_roles?: components["schemas"]["BusinessRoleResponse"][];
      created_by_business?: components["schemas"]["BusinessAccessUserSummary"] | null;
      created_by_user?: components["schemas"]["BusinessAccessUserSummary"] | null;
      created_time?: number;
    } & {
      id?: string;
      invite_data?: {
        invite_expiration?: number;
        invite_status?: string;
        invite_type?: string;
        last_updated_time?: number;
        sent_at?: number;
      };
      is_received_invite?: boolean;
      user?: components["schemas"]["BusinessAccessUserSummary"];
    };
    /** @enum {string} */
    InviteStatus: "PENDING" | "ACCEPTED" | "DECLINED" | "CANCELLED" | "EXPIRED";
    /** @enum {string} */
    InviteType: "MEMBER_INVITE" | "PARTNER_INVITE" | "PARTNER_REQUEST";
    ItemAttributes: {
      additional_image_link?: string[] | null;
      image_link?: string[];
      video_link?: string | null;
    } & components["schemas"]["UpdatableItemAttributes"];
    ItemAttributesRequest: {
      additional_image_link?: string[] | null;
      image_link?: string | string[];
      /** @default false */
      save_pin_disabled?: boolean;
      video_link?: string | null;
    } & components["schemas"]["UpdatableItemAttributes"] & {
        ad_image_0_link?: string | null;
        ad_image_0_tag?: string | null;
        ad_image_10_link?: string | null;
        ad_image_10_tag?: string | null;
        ad_image_11_link?: string | null;
        ad_image_11_tag?: string | null;
        ad_image_12_link?: string | null;
        ad_image_12_tag?: string | null;
        ad_image_13_link?: string | null;
        ad_image_13_tag?: string | null;
        ad_image_14_link?: string | null;
        ad_image_14_tag?: string | null;
        ad_image_15_link?: string | null;
        ad_image_15_tag?: string | null;
        ad_image_16_link?: string | null;
        ad_image_16_tag?: string | null;
        ad_image_17_link?: string | null;
        ad_image_17_tag?: string | null;
        ad_image_18_link?: string | null;
        ad_image_18_tag?: string | null;
        ad_image_19_link?: string | null;
        ad_image_19_tag?: string | null;
        ad_image_1_link?: string | null;
        ad_image_1_tag?: string | null;
        ad_image_2_link?: string | null;
        ad_image_2_tag?: string | null;
        ad_image_3_link?: string | null;
        ad_image_3_tag?: string | null;
        ad_image_4_link?: string | null;
        ad_image_4_tag?: string | null;
        ad_image_5_link?: string | null;
        ad_image_5_tag?: string | null;
        ad_image_6_link?: string | null;
        ad_image_6_tag?: string | null;
        ad_image_7_link?: string | null;
        ad_image_7_tag?: string | null;
        ad_image_8_link?: string | null;
        ad_image_8_tag?: string | null;
        ad_image_9_link?: string | null;
        ad_image_9_tag?: string | null;
        ad_video_0_link?: string | null;
        ad_video_0_tag?: string | null;
        ad_video_1_link?: string | null;
        ad_video_1_tag?: string | null;
        ad_video_2_link?: string | null;
        ad_video_2_tag?: string | null;
      };
    ItemBatchRecord:
      | components["schemas"]["ItemCreateBatchRecord"]
      | components["schemas"]["ItemDeleteDiscontinuedBatchRecord"]
      | components["schemas"]["ItemUpdateBatchRecord"]
      | components["schemas"]["ItemUpsertBatchRecord"]
      | components["schemas"]["ItemDeleteBatchRecord"];
    ItemCreateBatchRecord: {
      attributes?: components["schemas"]["ItemAttributesRequest"];
      item_id?: string;
    };
    ItemDeleteBatchRecord: {
      item_id?: string;
    };
    ItemDeleteDiscontinuedBatchRecord: {
      item_id?: string;
    };
    ItemGroupIdFilter: {
      ITEM_GROUP_ID: components["schemas"]["CatalogsProductGroupMultipleStringCriteria"];
    };
    ItemIdFilter: {
      ITEM_ID: components["schemas"]["CatalogsProductGroupMultipleStringCriteria"];
    };
    ItemProcessingRecord: {
      errors?: components["schemas"]["ItemValidationEvent"][];
      item_id?: string;
      status?: components["schemas"]["ItemProcessingStatus"];
      warnings?: components["schemas"]["ItemValidationEvent"][];
    };
    /** @enum {string} */
    ItemProcessingStatus: "SUCCESS" | "FAILURE" | "PROCESSING";
    ItemResponse:
      | ({
          catalog_type: components["schemas"]["CatalogsType"];
        } & (
          | components["schemas"]["CatalogsRetailItemResponse"]
          | components["schemas"]["CatalogsHotelItemResponse"]
          | components["schemas"]["CatalogsCreativeAssetsItemResponse"]
        ))
      | ({
          catalog_type: components["schemas"]["CatalogsType"];
          errors: components["schemas"]["ItemValidationEvent"][];
        } & (
          | components["schemas"]["CatalogsRetailItemErrorResponse"]
          | components["schemas"]["CatalogsHotelItemErrorResponse"]
          | components["schemas"]["CatalogsCreativeAssetsItemErrorResponse"]
        ));
    ItemUpdateBatchRecord: {
      attributes?: components["schemas"]["UpdatableItemAttributes"];
      item_id?: string;
      update_mask?: components["schemas"]["UpdateMaskFieldType"][] | null;
    };
    ItemUpsertBatchRecord: {
      attributes?: components["schemas"]["ItemAttributesRequest"];
      item_id?: string;
    };
    ItemValidationEvent: {
      attribute?: string;
      code?: number;
      message?: string;
    };
    Keyword: components["schemas"]["KeywordsCommon"] & {
      archived?: boolean;
      id?: string;
      parent_id?: string;
      parent_type?: string;
      type?: string;
    };
    KeywordError: {
      data?: components["schemas"]["Keyword"];
      error_messages?: string[];
    };
    KeywordList: string[];
    KeywordMetrics: {
      keyword_query_volume?: string;
    };
    KeywordMetricsResponse: {
      keyword?: string;
      metrics?: components["schemas"]["KeywordMetrics"];
    };
    KeywordUpdate: {
      archived?: boolean;
      bid?: number | null;
      id: string;
    };
    KeywordUpdateBody: {
      keywords: components["schemas"]["KeywordUpdate"][];
    };
    KeywordsCommon: {
      bid?: number | null;
      match_type: components["schemas"]["MatchTypeResponse"];
      value: string;
    };
    KeywordsMetricsArrayResponse: {
      data?: components["schemas"]["KeywordMetricsResponse"][];
    };
    KeywordsRequest: {
      keywords: components["schemas"]["KeywordsCommon"][];
      parent_id: string;
    };
    KeywordsResponse: {
      errors?: components["schemas"]["KeywordError"][];
      keywords?: components["schemas"]["Keyword"][];
    };
    L1InterestList: (
      | "animals"
      | "architecture"
      | "art"
      | "beauty"
      | "childrens_fashion"
      | "design"
      | "diy_and_crafts"
      | "education"
      | "electronics"
      | "entertainment"
      | "event_planning"
      | "finance"
      | "food_and_drinks"
      | "gardening"
      | "health"
      | "home_decor"
      | "mens_fashion"
      | "parenting"
      | "quotes"
      | "sport"
      | "travel"
      | "vehicles"
      | "wedding"
      | "womens_fashion"
    )[];
    Label: {
      id?: string;
      label_type?: components["schemas"]["LabelType"];
      parent_id?: string;
      /** @enum {string|null} */
      parent_type?: "CAMPAIGN" | null;
      status?: components["schemas"]["LabelStatus"];
      value?: string;
    };
    LabelCreateRequest: {
      labels: {
        label_type: components["schemas"]["LabelType"];
        value: string;
      }[];
      parent_id: string;
    };
    LabelError: {
      data?: components["schemas"]["Label"];
      error_messages?: string[];
    };
    /** @enum {string} */
    LabelParentType: "CAMPAIGN";
    /** @enum {string|null} */
    LabelStatus: "ACTIVE" | "ARCHIVED" | null;
    /** @enum {string|null} */
    LabelType: "BRAND" | "CUSTOM" | null;
    LabelUpdateRequest: {
      labels: {
        id: string;
        status?: components["schemas"]["LabelStatus"];
        value?: string;
      }[];
    };
    LabelsResponse: {
      errors?: components["schemas"]["LabelError"][];
      labels?: components["schemas"]["Label"][];
    };
    /** @enum {string} */
    Language:
      | "AM"
      | "AR"
      | "AZ"
      | "BG"
      | "BN"
      | "BS"
      | "CA"
      | "CS"
      | "DA"
      | "DV"
      | "DZ"
      | "DE"
      | "EL"
      | "EN"
      | "ES"
      | "ET"
      | "FA"
      | "FI"
      | "FR"
      | "HE"
      | "HI"
      | "HR"
      | "HU"
      | "HY"
      | "ID"
      | "IN"
      | "IS"
      | "IT"
      | "IW"
      | "JA"
      | "KA"
      | "KM"
      | "KO"
      | "LO"
      | "LT"
      | "LV"
      | "MK"
      | "MN"
      | "MS"
      | "MY"
      | "NB"
      | "NE"
      | "NL"
      | "NO"
      | "PL"
      | "PT"
      | "RO"
      | "RU"
      | "SK"
      | "SL"
      | "SQ"
      | "SR"
      | "SV"
      | "TL"
      | "UK"
      | "VI"
      | "TE"
      | "TH"
      | "TR"
      | "XX"
      | "ZH";
    LeadFormArrayResponse: {
      items?: {
        data?: components["schemas"]["LeadFormResponse"];
        exceptions?: components["schemas"]["Exception"][];
      }[];
    };
    LeadFormCommon: {
      completion_message?: string | null;
      disclosure_language?: string | null;
      has_accepted_terms?: boolean;
      name?: string | null;
      policy_links?: {
        label?: string;
        link?: string;
      }[];
      privacy_policy_link?: string | null;
      questions?: components["schemas"]["LeadFormQuestion"][];
      status?: components["schemas"]["LeadFormStatus"];
    };
    LeadFormCreateRequest: WithRequired<
      components["schemas"]["LeadFormCommon"],
      "name" | "questions" | "privacy_policy_link" | "has_accepted_terms" | "completion_message"
    >;
    LeadFormQuestion: {
      custom_question_field_type?: components["schemas"]["LeadFormQuestionFieldType"];
      custom_question_label?: string | null;
      custom_question_options?: string[] | null;
      question_type?: components["schemas"]["LeadFormQuestionType"];
    };
    /** @enum {string|null} */
    LeadFormQuestionFieldType: "TEXT_FIELD" | "TEXT_AREA" | "RADIO_LIST" | "CHECKBOX" | null;
    /** @enum {string} */
    LeadFormQuestionType:
      | "CUSTOM"
      | "FULL_NAME"
      | "FIRST_NAME"
      | "LAST_NAME"
      | "EMAIL"
      | "PHONE_NUMBER"
      | "ZIP_CODE"
      | "GENDER"
      | "CITY"
      | "COUNTRY"
      | "STATE_PROVINCE"
      | "ADDRESS"
      | "DATE_OF_BIRTH"
      | "AGE";
    LeadFormResponse: components["schemas"]["LeadFormCommon"] & {
      ad_account_id?: string;
      created_time?: number;
      id?: string;
      updated_time?: number;
    };
    /** @enum {string} */
    LeadFormStatus: "DRAFT" | "ACTIVE";
    LeadFormTestRequest: {
      answers: string[];
    };
    LeadFormTestResponse: {
      subscription_id?: string;
    };
    LeadFormUpdateRequest: unknown &
      components["schemas"]["LeadFormCommon"] & {
        id: string;
      };
    LeadSubscription: {
      ad_account_id?: string;
      api_version?: string;
      created_time?: number;
      cryptographic_algorithm?: string | null;
      cryptographic_key?: string | null;
      id?: string;
      lead_form_id?: string | null;
      user_account_id?: string;
      webhook_url?: string;
    };
    LeadSubscriptionPostParamsCreate: {
      partner_access_token?: string;
      partner_metadata?: {
        subscriber_key?: string;
      };
      partner_refresh_token?: string;
    } & {
      lead_form_id?: string;
      webhook_url: string;
    };
    LeadsExportCreateRequest: {
      ad_id: string;
      end_date: string;
      start_date: string;
    };
    LeadsExportCreateResponse: {
      leads_export_id?: string;
    };
    LeadsExportResponseData: {
      download_url?: string | null;
      export_status?: components["schemas"]["LeadsExportStatus"];
    };
    /** @enum {string} */
    LeadsExportStatus: "IN_PROGRESS" | "FINISHED" | "FAILED";
    LineItem: {
      product_brand?: string;
      product_category?: string;
      product_id?: number;
      product_name?: string;
      product_price?: string;
      product_quantity?: number;
      product_variant?: string;
      product_variant_id?: string;
    };
    LinkedBusiness: {
      image_large_url?: string;
      image_medium_url?: string;
      image_small_url?: string;
      image_xlarge_url?: string;
      username?: string;
    };
    LocalStoreId: string;
    LocalStoreUpdate: {
      address_primary?: string;
      address_secondary?: string;
      city?: string;
      country?: components["schemas"]["Country"];
      id: string;
      /** Format: float */
      latitude?: number;
      /** Format: float */
      longitude?: number;
      name?: string;
      postal_code?: string;
      region?: string;
      store_code?: string;
    };
    /** @enum {string} */
    LookbackPeriodOptions: "1d" | "14d";
    /** @enum {string} */
    MMMReportingColumn:
      | "SPEND_IN_DOLLAR"
      | "SPEND_IN_MICRO_DOLLAR"
      | "ECPC_IN_DOLLAR"
      | "ECTR"
      | "CAMPAIGN_NAME"
      | "TOTAL_ENGAGEMENT"
      | "EENGAGEMENT_RATE"
      | "ECPM_IN_DOLLAR"
      | "CAMPAIGN_ID"
      | "ADVERTISER_ID"
      | "AD_GROUP_ID"
      | "AD_GROUP_NAME"
      | "CLICKTHROUGH_1"
      | "IMPRESSION_1"
      | "CLICKTHROUGH_2"
      | "IMPRESSION_2"
      | "TOTAL_CLICKTHROUGH"
      | "TOTAL_IMPRESSION"
      | "ADVERTISER_NAME"
      | "SPEND_ORDER_LINE_PAID_TYPE";
    /** @enum {string} */
    MMMReportingTargetingType: "APPTYPE" | "COUNTRY" | "CREATIVE_TYPE" | "GENDER" | "LOCATION";
    /** @enum {string} */
    MatchType: "BROAD" | "PHRASE" | "EXACT" | "EXACT_NEGATIVE" | "PHRASE_NEGATIVE";
    /** @enum {string|null} */
    MatchTypeResponse: "BROAD" | "PHRASE" | "EXACT" | "EXACT_NEGATIVE" | "PHRASE_NEGATIVE" | null;
    MaxPriceFilter: {
      MAX_PRICE: components["schemas"]["CatalogsProductGroupPricingCriteria"];
    };
    Media: {
      readonly media_id: string;
      media_type: components["schemas"]["MediaUploadType"];
      readonly status?: components["schemas"]["MediaUploadStatus"];
    };
    /** @enum {string} */
    MediaType: "IMAGE" | "VIDEO";
    MediaTypeFilter: {
      MEDIA_TYPE: components["schemas"]["CatalogsProductGroupMultipleMediaTypesCriteria"];
    };
    MediaUpload: {
      readonly media_id: string;
      media_type: components["schemas"]["MediaUploadType"];
      readonly upload_parameters?: components["schemas"]["MediaUploadParameters"];
      readonly upload_url?: string;
    };
    MediaUploadCreate: {
      media_type: components["schemas"]["MediaUploadType"];
    };
    MediaUploadParameters: {
      "Content-Type"?: string;
      key?: string;
      policy?: string;
      "x-amz-algorithm"?: string;
      "x-amz-credential"?: string;
      "x-amz-date"?: string;
      "x-amz-security-token"?: string;
      "x-amz-signature"?: string;
    };
    /** @enum {string} */
    MediaUploadStatus: "registered" | "processing" | "succeeded" | "failed";
    /** @enum {string} */
    MediaUploadType: "video";
    /** @enum {string} */
    MemberBusinessRole: "EMPLOYEE" | "BIZ_ADMIN";
    MembersToDeleteBody: {
      members: {
        business_role: components["schemas"]["BusinessRoleForMembers"];
        member_id: string;
      }[];
    };
    Metrics: {
      [key: string]: number;
    };
    /**
     * @description What one row is about. Those that end in `_TARGETING` are split by `targeting_types`; `PIN_PROMOTION` is an ad.
     * @enum {string}
     */
    MetricsReportingLevel:
      | "ADVERTISER"
      | "ADVERTISER_TARGETING"
      | "CAMPAIGN"
      | "CAMPAIGN_TARGETING"
      | "AD_GROUP"
      | "AD_GROUP_TARGETING"
      | "PIN_PROMOTION"
      | "PIN_PROMOTION_TARGETING"
      | "KEYWORD"
      | "PRODUCT_GROUP"
      | "PRODUCT_GROUP_TARGETING"
      | "PRODUCT_ITEM"
      | "PRODUCT_ITEM_TARGETING";
    MetricsResponse: {
      data?: {
        [key: string]: unknown;
      }[];
    };
    MinPriceFilter: {
      MIN_PRICE: components["schemas"]["CatalogsProductGroupPricingCriteria"];
    };
    /** @enum {string} */
    NonDraftEntityStatus: "ACTIVE" | "PAUSED" | "ARCHIVED";
    /** @enum {string} */
    NonNullableCatalogsCurrency:
      | "AED"
      | "AFN"
      | "ALL"
      | "AMD"
      | "ANG"
      | "AOA"
      | "ARS"
      | "AUD"
      | "AWG"
      | "AZN"
      | "BAM"
      | "BBD"
      | "BDT"
      | "BGN"
      | "BHD"
      | "BIF"
      | "BMD"
      | "BND"
      | "BOB"
      | "BRL"
      | "BSD"
      | "BTN"
      | "BWP"
      | "BYN"
      | "BYR"
      | "BZD"
      | "CAD"
      | "CDF"
      | "CHF"
      | "CLP"
      | "CNY"
      | "COP"
      | "CRC"
      | "CUC"
      | "CUP"
      | "CVE"
      | "CZK"
      | "DJF"
      | "DKK"
      | "DOP"
      | "DZD"
      | "EGP"
      | "ERN"
      | "ETB"
      | "EUR"
      | "FJD"
      | "FKP"
      | "GBP"
      | "GEL"
      | "GGP"
      | "GHS"
      | "GIP"
      | "GMD"
      | "GNF"
      | "GTQ"
      | "GYD"
      | "HKD"
      | "HNL"
      | "HRK"
      | "HTG"
      | "HUF"
      | "IDR"
      | "ILS"
      | "IMP"
      | "INR"
      | "IQD"
      | "IRR"
      | "ISK"
      | "JEP"
      | "JMD"
      | "JOD"
      | "JPY"
      | "KES"
      | "KGS"
      | "KHR"
      | "KMF"
      | "KPW"
      | "KRW"
      | "KWD"
      | "KYD"
      | "KZT"
      | "LAK"
      | "LBP"
      | "LKR"
      | "LRD"
      | "LSL"
      | "LYD"
      | "MAD"
      | "MDL"
      | "MGA"
      | "MKD"
      | "MMK"
      | "MNT"
      | "MOP"
      | "MRO"
      | "MUR"
      | "MVR"
      | "MWK"
      | "MXN"
      | "MYR"
      | "MZN"
      | "NAD"
      | "NGN"
      | "NIO"
      | "NOK"
      | "NPR"
      | "NZD"
      | "OMR"
      | "PAB"
      | "PEN"
      | "PGK"
      | "PHP"
      | "PKR"
      | "PLN"
      | "PYG"
      | "QAR"
      | "RON"
      | "RSD"
      | "RUB"
      | "RWF"
      | "SAR"
      | "SBD"
      | "SCR"
      | "SDG"
      | "SEK"
      | "SGD"
      | "SHP"
      | "SLL"
      | "SOS"
      | "SPL"
      | "SRD"
      | "STD"
      | "SVC"
      | "SYP"
      | "SZL"
      | "THB"
      | "TJS"
      | "TMT"
      | "TND"
      | "TOP"
      | "TRY"
      | "TTD"
      | "TVD"
      | "TWD"
      | "TZS"
      | "UAH"
      | "UGX"
      | "USD"
      | "UYU"
      | "UZS"
      | "VEF"
      | "VND"
      | "VUV"
      | "WST"
      | "XAF"
      | "XCD"
      | "XDR"
      | "XOF"
      | "XPF"
      | "YER"
      | "ZAR"
      | "ZMW"
      | "ZWD";
    /** @enum {string} */
    NonNullableProductAvailabilityType: "IN_STOCK" | "OUT_OF_STOCK" | "PREORDER";
    Notification: {
      [key: string]: unknown;
    };
    Notifications: components["schemas"]["Notification"][];
    /** @enum {string|null} */
    NullableCatalogsItemFieldType:
      | "ITEM_ID"
      | "ITEM_GROUP_ID"
      | "TITLE"
      | "DESCRIPTION"
      | "ITEM_LINK"
      | "ORGANIC_LINK"
      | "IMAGE_LINK"
      | "ADWORDS_REDIRECT_LINK"
      | "AD_LINK"
      | "SIZE"
      | "GOOGLE_PRODUCT_CATEGORY"
      | "PRODUCT_CATEGORY"
      | "CONDITION"
      | "AVAILABILITY"
      | "GENDER"
      | "AGE_GROUP"
      | "SIZE_TYPE"
      | "SIZE_SYSTEM"
      | "ADULT"
      | "SHIPPING"
      | "SHIPPING_WEIGHT"
      | "TAX"
      | "MULTIPACK"
      | "ADDITIONAL_IMAGE_LINK"
      | "PRICE"
      | "SALE_PRICE"
      | "IS_BUNDLE"
      | "EXPIRATION_DATE"
      | "AVAILABILITY_DATE"
      | "WEIGHT_UNIT"
      | "PRODUCT_TYPE"
      | "CUSTOM_LABEL_0"
      | "CUSTOM_LABEL_1"
      | "CUSTOM_LABEL_2"
      | "CUSTOM_LABEL_3"
      | "CUSTOM_LABEL_4"
      | "MATERIAL"
      | "PATTERN"
      | "COLOR"
      | "BRAND"
      | "GTIN"
      | "MPN"
      | "IOS_DEEP_LINK"
      | "ANDROID_DEEP_LINK"
      | "FREE_SHIPPING_LABEL"
      | "FREE_SHIPPING_LIMIT"
      | "AVG_REVIEW_RATING"
      | "NUM_RATINGS"
      | "NUM_REVIEWS"
      | "ALT_TEXT"
      | "VARIANT_NAMES"
      | "VARIANT_VALUES"
      | "MIN_AD_PRICE"
      | "SHIPPING_WIDTH"
      | "SHIPPING_HEIGHT"
      | "AD_IMAGE_0_LINK"
      | "AD_IMAGE_1_LINK"
      | "AD_IMAGE_2_LINK"
      | "AD_IMAGE_3_LINK"
      | "AD_IMAGE_4_LINK"
      | "AD_IMAGE_5_LINK"
      | "AD_IMAGE_6_LINK"
      | "AD_IMAGE_7_LINK"
      | "AD_IMAGE_8_LINK"
      | "AD_IMAGE_9_LINK"
      | "AD_IMAGE_10_LINK"
      | "AD_IMAGE_11_LINK"
      | "AD_IMAGE_12_LINK"
      | "AD_IMAGE_13_LINK"
      | "AD_IMAGE_14_LINK"
      | "AD_IMAGE_15_LINK"
      | "AD_IMAGE_16_LINK"
      | "AD_IMAGE_17_LINK"
      | "AD_IMAGE_18_LINK"
      | "AD_IMAGE_19_LINK"
      | "AD_IMAGE_0_TAG"
      | "AD_IMAGE_1_TAG"
      | "AD_IMAGE_2_TAG"
      | "AD_IMAGE_3_TAG"
      | "AD_IMAGE_4_TAG"
      | "AD_IMAGE_5_TAG"
      | "AD_IMAGE_6_TAG"
      | "AD_IMAGE_7_TAG"
      | "AD_IMAGE_8_TAG"
      | "AD_IMAGE_9_TAG"
      | "AD_IMAGE_10_TAG"
      | "AD_IMAGE_11_TAG"
      | "AD_IMAGE_12_TAG"
      | "AD_IMAGE_13_TAG"
      | "AD_IMAGE_14_TAG"
      | "AD_IMAGE_15_TAG"
      | "AD_IMAGE_16_TAG"
      | "AD_IMAGE_17_TAG"
      | "AD_IMAGE_18_TAG"
      | "AD_IMAGE_19_TAG"
      | "AD_VIDEO_0_LINK"
      | "AD_VIDEO_1_LINK"
      | "AD_VIDEO_2_LINK"
      | "AD_VIDEO_0_TAG"
      | "AD_VIDEO_1_TAG"
      | "AD_VIDEO_2_TAG"
      | "INSTALLMENT_PRICE"
      | "UNIT_PRICE_TOTAL_MEASURE"
      | "UNIT_PRICE_BASE_MEASURE"
      | "SALE_PRICE_EFFECTIVE_DATE"
      | null;
    /**
     * @description A currency, as three ISO 4217 letters, or `null`.
     * @enum {string|null}
     */
    NullableCurrency:
      | "AED"
      | "AFN"
      | "ALL"
      | "AMD"
      | "ANG"
      | "AOA"
      | "ARS"
      | "AUD"
      | "AWG"
      | "AZN"
      | "BAM"
      | "BBD"
      | "BDT"
      | "BGN"
      | "BHD"
      | "BIF"
      | "BMD"
      | "BND"
      | "BOB"
      | "BRL"
      | "BSD"
      | "BTN"
      | "BWP"
      | "BYN"
      | "BYR"
      | "BZD"
      | "CAD"
      | "CDF"
      | "CHF"
      | "CLP"
      | "CNY"
      | "COP"
      | "CRC"
      | "CUC"
      | "CUP"
      | "CVE"
      | "CZK"
      | "DJF"
      | "DKK"
      | "DOP"
      | "DZD"
      | "EGP"
      | "ERN"
      | "ETB"
      | "EUR"
      | "FJD"
      | "FKP"
      | "GBP"
      | "GEL"
      | "GGP"
      | "GHS"
      | "GIP"
      | "GMD"
      | "GNF"
      | "GTQ"
      | "GYD"
      | "HKD"
      | "HNL"
      | "HRK"
      | "HTG"
      | "HUF"
      | "IDR"
      | "ILS"
      | "IMP"
      | "INR"
      | "IQD"
      | "IRR"
      | "ISK"
      | "JEP"
      | "JMD"
      | "JOD"
      | "JPY"
      | "KES"
      | "KGS"
      | "KHR"
      | "KMF"
      | "KPW"
      | "KRW"
      | "KWD"
      | "KYD"
      | "KZT"
      | "LAK"
      | "LBP"
      | "LKR"
      | "LRD"
      | "LSL"
      | "LYD"
      | "MAD"
      | "MDL"
      | "MGA"
      | "MKD"
      | "MMK"
      | "MNT"
      | "MOP"
      | "MRO"
      | "MUR"
      | "MVR"
      | "MWK"
      | "MXN"
      | "MYR"
      | "MZN"
      | "NAD"
      | "NGN"
      | "NIO"
      | "NOK"
      | "NPR"
      | "NZD"
      | "OMR"
      | "PAB"
      | "PEN"
      | "PGK"
      | "PHP"
      | "PKR"
      | "PLN"
      | "PYG"
      | "QAR"
      | "RON"
      | "RSD"
      | "RUB"
      | "RWF"
      | "SAR"
      | "SBD"
      | "SCR"
      | "SDG"
      | "SEK"
      | "SGD"
      | "SHP"
      | "SLL"
      | "SOS"
      | "SPL"
      | "SRD"
      | "STD"
      | "SVC"
      | "SYP"
      | "SZL"
      | "THB"
      | "TJS"
      | "TMT"
      | "TND"
      | "TOP"
      | "TRY"
      | "TTD"
      | "TVD"
      | "TWD"
      | "TZS"
      | "UAH"
      | "UGX"
      | "USD"
      | "UYU"
      | "UZS"
      | "VEF"
      | "VND"
      | "VUV"
      | "WST"
      | "XAF"
      | "XCD"
      | "XDR"
      | "XOF"
      | "XPF"
      | "YER"
      | "ZAR"
      | "ZMW"
      | "ZWD"
      | null;
    OauthAccessTokenRequest:
      | components["schemas"]["OauthAccessTokenRequestCode"]
      | components["schemas"]["OauthAccessTokenRequestRefresh"]
      | components["schemas"]["OauthAccessTokenRequestClientCredentials"];
    OauthAccessTokenRequestClientCredentials: {
      /** @enum {string} */
      grant_type: "client_credentials";
    } & {
      scope: string;
    };
    OauthAccessTokenRequestCode: {
      /** @enum {string} */
      grant_type: "authorization_code";
    } & {
      code: string;
      redirect_uri: string;
    };
    OauthAccessTokenRequestRefresh: {
      /** @enum {string} */
      grant_type: "refresh_token";
    } & {
      refresh_token: string;
      scope?: string;
    };
    OauthAccessTokenResponse:
      | components["schemas"]["OauthAccessTokenResponseCode"]
      | components["schemas"]["OauthAccessTokenResponseRefresh"]
      | components["schemas"]["OauthAccessTokenResponseClientCredentials"]
      | components["schemas"]["OauthAccessTokenResponseIntegrationRefresh"];
    OauthAccessTokenResponseClientCredentials: {
      access_token: string;
      expires_in: number;
      /** @enum {string} */
      response_type?: "client_credentials";
      scope: string;
      /** @default bearer */
      token_type: string;
    };
    OauthAccessTokenResponseCode: {
      access_token: string;
      expires_in: number;
      /** @enum {string} */
      response_type?: "authorization_code";
      scope: string;
      /** @default bearer */
      token_type: string;
    } & {
      refresh_token?: string;
      refresh_token_expires_at?: number;
      refresh_token_expires_in?: number;
    };
    OauthAccessTokenResponseIntegrationRefresh: {
      access_token: string;
      expires_in: number;
      /** @enum {string} */
      response_type?: "integration_refresh";
      scope: string;
      /** @default bearer */
      token_type: string;
    } & {
      refresh_token: string;
      refresh_token_expires_in: number;
    };
    OauthAccessTokenResponseRefresh: {
      /** @enum {string} */
      response_type?: "refresh_token";
    } & ({
      access_token: string;
      expires_in: number;
      /** @enum {string} */
      response_type?: "authorization_code" | "refresh_token" | "client_credentials";
      scope: string;
      /** @default bearer */
      token_type: string;
    } & {
      refresh_token: string;
      refresh_token_expires_at: number;
      refresh_token_expires_in: number;
    });
    /**
     * @description What a campaign is for, such as being seen, visits, conversions or catalog sales.
     * @enum {string}
     */
    ObjectiveType:
      "AWARENESS" | "CONSIDERATION" | "WEB_CONVERSION" | "CATALOG_SALES" | "VIDEO_COMPLETION";
    /** @enum {string} */
    OperationType: "SHARE" | "REVOKE";
    /** @description What delivery aims for: conversions, a frequency, or scroll-ups. */
    OptimizationGoalMetadata: {
      /** @description The conversions to aim for. */
      conversion_tag_v3_goal_metadata?: {
        /** @description How many days after an ad a conversion counts for it. */
        attribution_windows?: {
          /** @description Days after a click. */
          click_window_days?: number;
          /** @description Days after an engagement, such as a save. */
          engagement_window_days?: number;
          /** @description Days after a view. */
          view_window_days?: number;
        };
        /**
         * @description The event to get more of.
         * @enum {string}
         */
        conversion_event?:
          | "PAGE_VISIT"
          | "SIGNUP"
          | "CHECKOUT"
          | "CUSTOM"
          | "VIEW_CATEGORY"
          | "SEARCH"
          | "ADD_TO_CART"
          | "WATCH_VIDEO"
          | "LEAD"
          | "APP_INSTALL";
        /** @description Id of the Pinterest tag that reports the event. */
        conversion_tag_id?: string;
        /** @description What a conversion should cost, in micro-currency, as digits in a string. */
        cpa_goal_value_in_micro_currency?: string;
        /** @description Whether to aim for the worth of conversions instead of their number. For `CHECKOUT` with `AUTOMATIC_BID`; not open to all advertisers. */
        is_roas_optimized?: boolean | null;
        /**
         * @description Whether delivery is still learning.
         * @enum {string|null}
         */
        learning_mode_type?: "NOT_ACTIVE" | "ACTIVE" | null;
        /** @description Name of the event in reports. */
        reporting_event?: string;
      };
      /** @description How often one person shall see the ads. */
      frequency_goal_metadata?: {
        /** @description How many times, 2 to 20. */
        frequency?: number;
        /**
         * @description Within what time.
         * @enum {string}
         */
        timerange?:
          "THIRTY_DAY" | "DAY" | "SEVEN_DAY" | "TWENTY_MINUTE" | "TEN_MINUTE" | "TWENTY_FOUR_HOUR";
      };
      /** @description The scroll-ups to aim for. */
      scrollup_goal_metadata?: {
        /** @description What a scroll-up should cost, in micro-currency, as digits in a string. */
        scrollup_goal_value_in_micro_currency?: string | null;
      };
    };
    OrderLine: components["schemas"]["OrderLines"] & {
      campaign_ids: string[];
    };
    OrderLineError: {
      data?: components["schemas"]["OrderLine"];
      error_messages?: string[];
    };
    /** @enum {string|null} */
    OrderLinePaidType: "PAID" | "BONUS" | "MAKE_GOOD" | "TEST" | null;
    OrderLineResponse: {
      errors?: components["schemas"]["OrderLineError"][];
      order_line?: components["schemas"]["OrderLine"][];
    };
    OrderLineSingleResponse: {
      data?: components["schemas"]["OrderLineResponse"];
    };
    /** @enum {string} */
    OrderLineStatus: "ACTIVE" | "PAUSED" | "DELETED";
    OrderLines: {
      ad_account_id?: string;
      budget?: number | null;
      end_time?: number | null;
      id?: string;
      name?: string | null;
      paid_budget?: number | null;
      paid_type?: (string & components["schemas"]["OrderLinePaidType"]) | null;
      purchase_order_id?: string | null;
      start_time?: number;
      status?: string & components["schemas"]["OrderLineStatus"];
      type?: string;
    };
    OrderLinesArrayResponse: {
      items?: components["schemas"]["OrderLines"][];
    };
    /** @enum {string} */
    OverallStatusOptions: "NEEDS_IMPROVEMENT" | "FAIR" | "GOOD";
    /**
     * @description `STANDARD` spends evenly over the day, `ACCELERATED` as fast as it can.
     * @enum {string}
     */
    PacingDeliveryType: "STANDARD" | "ACCELERATED";
    /** @description One page of a list. */
    Paginated: {
      /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
      bookmark?: string | null;
      /** @description The items of this page, which may be none. */
      items: {
        [key: string]: unknown;
      }[];
    };
    /** @enum {string} */
    PartnerType: "INTERNAL" | "EXTERNAL";
    /** @enum {string} */
    Permissions:
      | "ADMIN"
      | "ANALYST"
      | "FINANCE_MANAGER"
      | "FINANCE_EDIT"
      | "FINANCE_VIEW"
      | "AUDIENCE_MANAGER"
      | "CAMPAIGN_MANAGER"
      | "CATALOGS_MANAGER"
      | "CATALOGS_VIEWER"
      | "PROFILE_PUBLISHER"
      | "CONSUMER_USER";
    PermissionsResponse: string[];
    /** @enum {string} */
    PermissionsWithOwner:
      | "ADMIN"
      | "ANALYST"
      | "FINANCE_MANAGER"
      | "FINANCE_EDIT"
      | "FINANCE_VIEW"
      | "AUDIENCE_MANAGER"
      | "CAMPAIGN_MANAGER"
      | "CATALOGS_MANAGER"
      | "CATALOGS_VIEWER"
      | "PROFILE_PUBLISHER"
      | "OWNER";
    /** @description A Pin: one or more images or videos, with texts and a link. */
    Pin: {
      /** @description What the picture shows, for people who cannot see it. Up to 500 characters. */
      alt_text?: string | null;
      /** @description Id of the board that holds the Pin. */
      board_id?: string;
      /** @description Who owns that board. */
      readonly board_owner?: components["schemas"]["BoardOwner"];
      /** @description Id of a section of the board; `null` for none. */
      board_section_id?: string | null;
      /**
       * Format: date-time
       * @description When the Pin was created, as an ISO 8601 date and time.
       */
      readonly created_at?: string;
      /** @description Format of the Pin, such as `REGULAR` or `VIDEO`. */
      readonly creative_type?: components["schemas"]["CreativeType"] | null;
      /** @description Text below the title, up to 800 characters. */
      description?: string | null;
      /** @description Main colour of the picture: `#` and six hex digits, such as `#6E7874`. */
      dominant_color?: string | null;
      /** @description Whether the Pin has ever run as an ad. */
      readonly has_been_promoted?: boolean;
      /** @description Id of the Pin, digits in a string. */
      id: string;
      /** @description Whether the account that asks owns the Pin. */
      readonly is_owner?: boolean;
      /** @description Whether it is a standard Pin; `false` for a simplified one. */
      readonly is_standard?: boolean;
      /** @description Web address that a click leads to, up to 2,048 characters. */
      link?: string | null;
      /** @description Images or videos of the Pin; `media_type` tells which fields there are. */
      readonly media?: components["schemas"]["PinMedia"];
      /** @description Id of the Pin that this one was saved from; `null` for an original. */
      parent_pin_id?: string | null;
      /** @description Figures over 90 days and over the Pin's life. There when the query has `pin_metrics=true`; `null` without figures. */
      readonly pin_metrics?: {
        [key: string]: unknown;
      } | null;
      /** @description Title, up to 100 characters. */
      title?: string | null;
    };
    PinAnalyticsMetricsResponse: {
      daily_metrics?: {
        data_status?: components["schemas"]["DataStatus"];
        date?: string;
        metrics?: {
          [key: string]: number;
        };
      }[];
      lifetime_metrics?: {
        [key: string]: number;
      };
      summary_metrics?: {
        [key: string]: number;
      };
    };
    PinAnalyticsResponse: {
      [key: string]: components["schemas"]["PinAnalyticsMetricsResponse"];
    };
    /** @description The Pin to create, with where its image or video comes from. */
    PinCreate: {
      /** @description What the picture shows, for people who cannot see it. Up to 500 characters. */
      alt_text?: string | null;
      /** @description Id of the board to put the Pin on. */
      board_id?: string;
      /** @description Id of a section of the board; `null` for none. */
      board_section_id?: string | null;
      /** @description Text below the title, up to 800 characters. */
      description?: string | null;
      /** @description Main colour of the picture: `#` and six hex digits, such as `#6E7874`. */
      dominant_color?: string | null;
      /** @description Web address that a click leads to, up to 2,048 characters. */
      link?: string | null;
      media_source?: components["schemas"]["PinMediaSource"];
      /** @description Id of the Pin that this one was saved from; `null` for an original. */
      parent_pin_id?: string | null;
      /** @description Id of the account to ask for a paid partnership; closed beta. */
      sponsor_id?: string | null;
      /** @description Title, up to 100 characters. */
      title?: string | null;
    };
    /** @description Images or videos of a Pin. `media_type` says which kind it is. */
    PinMedia:
      | components["schemas"]["PinMediaWithImage"]
      | components["schemas"]["PinMediaWithVideo"]
      | components["schemas"]["PinMediaWithImages"]
      | components["schemas"]["PinMediaWithVideos"]
      | components["schemas"]["PinMediaWithImageAndVideo"];
    /** @description One image or video of several. */
    PinMediaMetadata:
      components["schemas"]["ImageMetadata"] | components["schemas"]["VideoMetadataWithItemType"];
    /** @description Where the images or the video of a new Pin come from. `source_type` says which kind it is. */
    PinMediaSource:
      | components["schemas"]["PinMediaSourceImageBase64"]
      | components["schemas"]["PinMediaSourceImageURL"]
      | components["schemas"]["PinMediaSourceVideoID"]
      | components["schemas"]["PinMediaSourceImagesBase64"]
      | components["schemas"]["PinMediaSourceImagesURL"]
      | components["schemas"]["PinMediaSourcePinURL"];
    /** @description One image, sent along in Base64. */
    PinMediaSourceImageBase64: {
      content_type: components["schemas"]["ContentType"];
      /** @description Bytes of the image in Base64, without a `data:` prefix. */
      data: string;
      /**
       * @description `false` asks for a simplified Pin instead of a standard one; beta.
       * @default true
       */
      is_standard?: boolean;
      /** @enum {string} */
      source_type: "image_base64";
    };
    /** @description One image that Pinterest fetches from the web. */
    PinMediaSourceImageURL: {
      /**
       * @description `false` asks for a simplified Pin instead of a standard one; beta.
       * @default true
       */
      is_standard?: boolean;
      /** @enum {string} */
      source_type: "image_url";
      /** @description Public web address of the image. */
      url: string;
    };
    /** @description A carousel of 2 to 5 images, sent along in Base64. */
    PinMediaSourceImagesBase64: {
      /** @description Place of an image among `items`, counted from 0. */
      index?: number;
      /** @description The images, 2 to 5. */
      items: components["schemas"]["PinMediaSourceImagesBase64Item"][];
      /** @enum {string} */
      source_type: "multiple_image_base64";
    };
    /** @description One image of a carousel, in Base64. */
    PinMediaSourceImagesBase64Item: {
      content_type: components["schemas"]["ContentType"];
      /** @description Bytes of the image in Base64, without a `data:` prefix. */
      data: string;
      /** @description Text about the image. */
      description?: string;
      /** @description Web address that a click on the image leads to. */
      link?: string;
      /** @description Title of the image. */
      title?: string;
    };
    /** @description A carousel of 2 to 5 images that Pinterest fetches from the web. */
    PinMediaSourceImagesURL: {
      /** @description Place of an image among `items`, counted from 0. */
      index?: number;
      /** @description The images, 2 to 5. */
      items: components["schemas"]["PinMediaSourceImagesURLItem"][];
      /** @enum {string} */
      source_type: "multiple_image_urls";
    };
    /** @description One image of a carousel, by its address. */
    PinMediaSourceImagesURLItem: {
      /** @description Text about the image. */
      description?: string;
      /** @description Web address that a click on the image leads to. */
      link?: string;
      /** @description Title of the image. */
      title?: string;
      /** @description Public web address of the image. */
      url: string;
    };
    /** @description A product Pin made from the page that its `link` names; beta. */
    PinMediaSourcePinURL: {
      /**
       * @description `true` when you earn from the link or were paid for it; the law may ask you to say so.
       * @default false
       */
      is_affiliate_link?: boolean;
      /** @enum {string} */
      source_type: "pin_url";
    };
    /** @description A video that was uploaded before with `POST /media`, and its cover. */
    PinMediaSourceVideoID: {
      /** @description Type of the image in `cover_image_data`. */
      cover_image_content_type?: components["schemas"]["ContentType"];
      /** @description Bytes of the cover image in Base64. */
      cover_image_data?: string;
      /** @description Second of the video whose frame is the cover. Past the end, it is the last frame. */
      cover_image_key_frame_time?: number;
      /** @description Public web address of the cover image. */
      cover_image_url?: string;
      /**
       * @description `false` asks for a simplified Pin instead of a standard one; beta.
       * @default true
       */
      is_standard?: boolean;
      /** @description Id of the upload; its status must be `succeeded`. */
      media_id: string;
      /** @enum {string} */
      source_type: "video_id";
    };
    /** @description One image. */
    PinMediaWithImage: {
      images?: components["schemas"]["ImageSize"];
      /** @enum {string} */
      media_type: "image";
    };
    /** @description Images and videos together. */
    PinMediaWithImageAndVideo: {
      /** @description Images and videos, in the order they are shown. */
      items?: components["schemas"]["PinMediaMetadata"][];
      /** @enum {string} */
      media_type: "multiple_mixed";
    };
    /** @description Several images. */
    PinMediaWithImages: {
      /** @description The images, in the order they are shown. */
      items?: components["schemas"]["ImageMetadata"][];
      /** @enum {string} */
      media_type: "multiple_images";
    };
    /** @description One video. */
    PinMediaWithVideo: {
      /** @description Address of the image shown before the video plays. */
      cover_image_url?: string;
      /** @description Length in milliseconds; `null` while the video is being processed. */
      duration?: number | null;
      /** @description Height in pixels; `null` while the video is being processed. */
      height?: number | null;
      images?: components["schemas"]["ImageSize"];
      /** @enum {string} */
      media_type: "video";
      /** @description Address of the video in 720p; not open to all apps. */
      video_url?: string | null;
      /** @description Width in pixels; `null` while the video is being processed. */
      width?: number | null;
    };
    /** @description Several videos. */
    PinMediaWithVideos: {
      /** @description The videos, in the order they are shown. */
      items?: components["schemas"]["VideoMetadataWithItemType"][];
      /** @enum {string} */
      media_type: "multiple_videos";
    };
    /**
     * @description What is in effect for an ad, its review and the account taken into account. Read only.
     * @enum {string}
     */
    PinPromotionSummaryStatus:
      | "APPROVED"
      | "PAUSED"
      | "PENDING"
      | "REJECTED"
      | "ADVERTISER_DISABLED"
      | "ARCHIVED"
      | "DRAFT"
      | "DELETED_DRAFT";
    /** @description What to change about a Pin. What is left out stays. */
    PinUpdate: {
      /** @description What the picture shows, for people who cannot see it. Up to 500 characters. */
      alt_text?: string | null;
      /** @description Id of the board to move the Pin to. */
      board_id?: string;
      /** @description Id of a section of the board; `null` for none. */
      board_section_id?: string | null;
      /** @description Texts and links of the pictures of a carousel. */
      carousel_slots?: components["schemas"]["CarouselSlot"][];
      /** @description Text below the title, up to 800 characters. */
      description?: string | null;
      /** @description Web address that a click leads to, up to 2,048 characters. */
      link?: string | null;
      /** @description Title, up to 100 characters. */
      title?: string | null;
    };
    /** @description Why a call failed. */
    "Pinterest.Lib.Error": {
      /** @description Pinterest's own number for the error, not the HTTP status. */
      code: number;
      /** @description What went wrong, for people. */
      message: string;
    };
    "Pinterest.Lib.IntegerFormatType": string;
    /**
     * @description Order of a list by id, rising or falling.
     * @enum {string}
     */
    "Pinterest.Lib.PaginationOrder": "ASCENDING" | "DESCENDING";
    "Pinterest.Lib.Status204": {
      /** @enum {number} */
      statusCode: 204;
    };
    /**
     * @description Where ads are shown: among search results, while browsing, elsewhere, or in all places.
     * @default ALL
     * @enum {string}
     */
    PlacementGroupType: "ALL" | "SEARCH" | "BROWSE" | "OTHER";
    /** @description Factor on the bid for each placement, 0 to 10: 1.1 bids a tenth more, 0 stops delivery. Give all of them; one left out counts as 1. */
    PlacementMultipliers:
      | ({
          /**
           * @description A placeholder that lists the names of the other fields, not to be sent.
           * @enum {string}
           */
          PLACEMENT?: "SEARCH" | "BROWSE" | "RELATED_PINS";
        } & {
          [key: string]: number | ("SEARCH" | "BROWSE" | "RELATED_PINS");
        })
      | null;
    PriceFilter: {
      PRICE: {
        currency: components["schemas"]["NonNullableCatalogsCurrency"];
        /** @default false */
        negated?: boolean;
        /** @enum {string} */
        operator: "GREATER_THAN" | "GREATER_THAN_OR_EQUALS" | "LESS_THAN" | "LESS_THAN_OR_EQUALS";
        value: number;
      };
    };
    /**
     * @description Whether a product that does not say so itself can be had.
     * @enum {string|null}
     */
    ProductAvailabilityType: "IN_STOCK" | "OUT_OF_STOCK" | "PREORDER" | null;
    ProductCategoriesDemographic: {
      age: {
        [key: string]: number;
      };
      gender: components["schemas"]["GenderDemographics"];
    };
    /** @enum {string} */
    ProductCategoriesEngagementType: "ENGAGEMENT" | "OUTBOUND_CLICK" | "SAVE";
    ProductCategoriesMetricsHighlights: {
      engagement?: components["schemas"]["InnerProductCategoriesMetricsHighlights"];
      outbound_clicks?: components["schemas"]["InnerProductCategoriesMetricsHighlights"];
      pin_saves?: components["schemas"]["InnerProductCategoriesMetricsHighlights"];
    };
    /** @enum {number} */
    ProductCategoryDetailLookbackWindow: 90 | 180 | 365 | 730;
    ProductCategoryDetails: {
      demographics?: components["schemas"]["ProductCategoriesDemographic"];
      has_prediction: boolean;
      metrics_highlights?: components["schemas"]["ProductCategoriesMetricsHighlights"];
      predicted_time_series?: {
        [key: string]: number;
      };
      product_category: components["schemas"]["ProductCategoryEnum"];
      related_searches?: string[];
      time_series?: {
        [key: string]: number;
      };
    };
    /** @enum {string} */
    ProductCategoryEnum:
      | "ACCENT_TABLES"
      | "ACCESSORIES"
      | "ANKLETS"
      | "APRONS"
      | "AREA_RUGS"
      | "ARMOIRES_AND_WARDROBES"
      | "ART_AND_CRAFT_PAINTS"
      | "ART_BRUSHES"
      | "ARTIFICIAL_FLORA"
      | "ARTWORK"
      | "AUDIO"
      | "AUDIO_ACCESSORIES"
      | "BACKPACKS"
      | "BAG_AND_LUGGAGE_ACCESSORIES"
      | "BAGS_AND_LUGGAGE"
      | "BAKEWARE"
      | "BANDANAS"
      | "BAR_CARTS"
      | "BARWARE"
      | "BASKETS"
      | "BATH_AND_BODY"
      | "BATH_AND_SHOWER"
      | "BATH_MATS_AND_RUGS"
      | "BATH_TOWELS_AND_WASHCLOTHS"
      | "BATHROOM_ACCESSORIES"
      | "BATHROOM_ACCESSORY_SETS"
      | "BATHROOM_VANITIES"
      | "BEACH_TOWELS"
      | "BEADS_AND_JEWELRY_MAKING_SUPPLIES"
      | "BEAUTY_SUPPLEMENTS"
      | "BED_SHEETS"
      | "BEDDING"
      | "BEDROOM_VANITIES"
      | "BEDS_AND_ACCESSORIES"
      | "BEDS_AND_BED_FRAMES"
      | "BELT_BAGS"
      | "BELTS_AND_SUSPENDERS"
      | "BENCHES"
      | "BEVERAGES"
      | "BIRD_SUPPLIES"
      | "BLANKETS"
      | "BLOUSES"
      | "BLUSHES_AND_BRONZERS"
      | "BODY_CARE"
      | "BODY_JEWELRY"
      | "BODY_MAKEUP"
      | "BODY_MOISTURIZERS"
      | "BODY_WASHES"
      | "BOOKCASES_AND_STANDING_SHELVES"
      | "BOOKENDS"
      | "BOOKS"
      | "BOOTS"
      | "BRACELETS"
      | "BRIDESMAID_DRESSES"
      | "BROOCHES_AND_LAPEL_PINS"
      | "BROW_MAKEUP"
      | "BUFFETS_AND_SIDEBOARDS"
      | "BUTTON_DOWN_SHIRTS"
      | "CABINET_HARDWARE"
      | "CABINETS_AND_STORAGE_FURNITURE"
      | "CAKE_DECORATING_SUPPLIES"
      | "CAMPING_AND_HIKING"
      | "CANDLE_HOLDERS"
      | "CANDLES"
      | "CARDSTOCK_PAPERS"
      | "CASUAL_PANTS"
      | "CAT_SUPPLIES"
      | "CHAIRS"
      | "CHANDELIERS"
      | "CHARMS_AND_PENDANTS"
      | "CHINA_CABINETS_AND_HUTCHES"
      | "CLOGS_AND_MULES"
      | "CLOTH_NAPKINS"
      | "CLOTHING"
      | "CLOTHING_AND_CLOSET_STORAGE"
      | "CLOTHING_SETS"
      | "COASTERS"
      | "COATS_AND_JACKETS"
      | "COFFEE_AND_TEA_CUPS"
      | "COFFEE_MAKERS_AND_ESPRESSO_MACHINES"
      | "COLORING_BOOKS"
      | "COMMUNICATIONS"
      | "COMPUTER_ACCESSORIES"
      | "COOKIE_CUTTERS"
      | "COOKWARE"
      | "COOKWARE_AND_BAKEWARE"
      | "COSMETIC_AND_TOILETRY_BAGS"
      | "COSTUMES_AND_ACCESSORIES"
      | "CRAFT_ADHESIVES_AND_MAGNETS"
      | "CRAFT_CUTTING_TOOLS"
      | "CRAFT_MOLDS"
      | "CRIBS_AND_TODDLER_BEDS"
      | "CURTAIN_AND_DRAPE_RODS"
      | "CURTAINS_AND_DRAPES"
      | "CUTTING_BOARDS"
      | "CYCLING"
      | "DECORATIVE_BOWLS"
      | "DECORATIVE_JARS"
      | "DECORATIVE_TAPESTRIES"
      | "DECORATIVE_TRAYS"
      | "DEODORANTS_AND_ANTIPERSPIRANTS"
      | "DESK_AND_SHELF_CLOCKS"
      | "DESKS"
      | "DIAPER_BAGS"
      | "DINNERWARE"
      | "DISHWASHERS"
      | "DOG_SUPPLIES"
      | "DOOR_MATS"
      | "DRAWING_AND_PAINTING"
      | "DRESS_PANTS"
      | "DRESSERS"
      | "DRESSES"
      | "DRILLS_AND_SCREWDRIVERS"
      | "DRINKWARE"
      | "DUFFEL_BAGS"
      | "DUVET_COVERS"
      | "DVDS_AND_VIDEOS"
      | "EARRINGS"
      | "ELECTRONICS_ACCESSORIES"
      | "ENGAGEMENT_AND_WEDDING_RINGS"
      | "ENTERTAINMENT_CENTERS_AND_TV_STANDS"
      | "ERASERS"
      | "EYE_MAKEUP"
      | "EYE_SHADOW"
      | "EYELINERS"
      | "FABRIC"
      | "FACE_COVERINGS"
      | "FACE_LOTIONS_AND_CREAMS"
      | "FACE_MAKEUP"
      | "FACIAL_CLEANSERS"
      | "FACIAL_MOISTURIZERS"
      | "FALSE_EYELASHES"
      | "FIGURINES"
      | "FIREPLACE_AND_WOOD_STOVE_ACCESSORIES"
      | "FIREPLACES"
      | "FISHING"
      | "FLAGS_AND_WINDSOCKS"
      | "FLATS"
      | "FLATWARE"
      | "FLOOR_LAMPS"
      | "FLOWER_GIRL_DRESSES"
      | "FOOD_AND_BEVERAGE_CARRIERS"
      | "FOOD_COOKERS_AND_STEAMERS"
      | "FOOD_ITEMS"
      | "FOOD_MIXERS_AND_BLENDERS"
      | "FOOD_STORAGE_CONTAINERS"
      | "FOOD_STORAGE_SUPPLIES"
      | "FOUNDATIONS_AND_CONCEALERS"
      | "FOUNTAINS_AND_PONDS"
      | "FRAGRANCE"
      | "FURNITURE"
      | "FURNITURE_SETS"
      | "GAMES"
      | "GARDENING"
      | "GARDENING_TOOLS"
      | "GLOVES_AND_MITTENS"
      | "GLUES_AND_TAPES"
      | "GROOM_AND_GROOMSMEN_SUITS"
      | "HAIR"
      | "HAIR_ACCESSORIES"
      | "HAIR_CARE"
      | "HAIR_COLOR"
      | "HAIR_COMBS"
      | "HAIR_PINS_CLAWS_AND_CLIPS"
      | "HAIR_REMOVAL"
      | "HAIR_TOOLS"
      | "HAIR_TREATMENT"
      | "HAIR_WREATHS"
      | "HAND_AND_FOOT_CARE"
      | "HAND_SOAPS_AND_SANITIZERS"
      | "HANDBAGS"
      | "HANDKERCHIEFS"
      | "HARDWARE_SUPPLIES"
      | "HATS"
      | "HEADBOARDS_AND_FOOTBOARDS"
      | "HEADWEAR"
      | "HIGHLIGHTERS"
      | "HOBBIES_AND_CREATIVE_ARTS"
      | "HOME_ACCESSORIES"
      | "HOME_DECOR_DECALS"
      | "HOME_FRAGRANCE_ACCESSORIES"
      | "HOME_FRAGRANCES"
      | "HOME_IMPROVEMENT_TOOLS_AND_SUPPLIES"
      | "HOSIERY"
      | "HOUSEHOLD_APPLIANCES"
      | "HOUSEHOLD_SUPPLIES"
      | "INCENSE"
      | "INDOOR_GAMES"
      | "JEANS"
      | "JEWELRY_AND_WATCH_ACCESSORIES"
      | "JEWELRY_AND_WATCHES"
      | "JEWELRY_SETS"
      | "JUMPSUITS_AND_ROMPERS"
      | "KEYCHAINS"
      | "KITCHEN_AND_DINING"
      | "KITCHEN_AND_DINING_ROOM_TABLES"
      | "KITCHEN_APPLIANCES"
      | "KITCHEN_KNIVES"
      | "KITCHEN_LINENS"
      | "KITCHEN_MATS"
      | "KITCHEN_ORGANIZERS"
      | "KITCHEN_TOOLS_AND_UTENSILS"
      | "KITCHEN_TOWELS"
      | "KNITTING_AND_CROCHET"
      | "KNITTING_AND_CROCHET_TOOLS"
      | "LAMP_SHADES"
      | "LAMPS"
      | "LANYARDS"
      | "LAUNDRY_HAMPERS_AND_SUPPLIES"
      | "LAWN_AND_GARDEN"
      | "LAWN_AND_GARDEN_DECOR"
      | "LAWN_ORNAMENTS_AND_GARDEN_SCULPTURES"
      | "LEGGINGS"
      | "LEOTARDS_AND_UNITARDS"
      | "LIGHTING"
      | "LIGHTING_ACCESSORIES"
      | "LIGHTING_FIXTURES"
      | "LIP_BALMS"
      | "LIP_CARE"
      | "LIP_MAKEUP"
      | "LIPSTICKS_AND_LIP_GLOSSES"
      | "MAGAZINES_AND_NEWSPAPERS"
      | "MAGNETS"
      | "MAKEUP"
      | "MAKEUP_TOOLS"
      | "MASCARAS"
      | "MATTRESSES"
      | "MEASURES_AND_RULERS"
      | "MEASURING_TOOLS_AND_SENSORS"
      | "MESSENGER_BAGS"
      | "MIRRORS"
      | "MUSIC_AND_SOUND_RECORDINGS"
      | "NAIL_ART"
      | "NAIL_ART_KIT_AND_TOOLS"
      | "NAIL_CARE"
      | "NAIL_POLISHES"
      | "NAILS"
      | "NECKLACES"
      | "NECKTIES"
      | "NIGHT_LIGHTS_AND_AMBIENT_LIGHTING"
      | "NIGHTSTANDS"
      | "NOVELTY_SIGNS"
      | "ONE_PIECES"
      | "ONESIES"
      | "OTTOMANS"
      | "OUTDOOR_FURNITURE"
      | "OUTDOOR_FURNITURE_SETS"
      | "OUTDOOR_GAMES"
      | "OUTDOOR_GRILLS"
      | "OUTDOOR_LIVING"
      | "OUTDOOR_PLAY_EQUIPMENT"
      | "OUTDOOR_RECREATION"
      | "OUTDOOR_RUGS"
      | "OUTDOOR_SEATING"
      | "OUTDOOR_STRUCTURES"
      | "OUTDOOR_TABLES"
      | "OUTERWEAR"
      | "OVENS_AND_COOKTOPS"
      | "OVERALLS"
      | "OXFORDS_AND_LOAFERS"
      | "PAINT_AND_PAINT_TOOLS"
      | "PANTS"
      | "PAPER_CRAFTS"
      | "PARASOLS_AND_RAIN_UMBRELLAS"
      | "PARTY_AND_CELEBRATION"
      | "PENDANT_LIGHTS"
      | "PENS_AND_PENCILS"
      | "PERFUMES_AND_COLOGNES"
      | "PET_CARRIERS_AND_CRATES"
      | "PET_COLLARS_AND_HARNESSES"
      | "PET_SUPPLIES"
      | "PHOTO_ALBUMS_AND_STORAGE"
      | "PICTURE_FRAMES"
      | "PILLOWCASES_AND_SHAMS"
      | "PINBACK_BUTTONS"
      | "PLACEMATS"
      | "PLANTS"
      | "PONYTAIL_HOLDERS"
      | "POOL_AND_SPA_ACCESSORIES"
      | "POSTERS_PRINTS_AND_VISUAL_ARTWORK"
      | "POTS_AND_PLANTERS"
      | "POTTERY_AND_SCULPTING"
      | "PRIMERS_AND_MAKEUP_SETTERS"
      | "PUMPS"
      | "PUZZLES"
      | "QUILTS_AND_COMFORTERS"
      | "RAZORS_AND_SHAVING_TOOLS"
      | "RINGS"
      | "RUGS"
      | "RUNNER_RUGS"
      | "SANDALS"
      | "SASHES"
      | "SAWS"
      | "SCARVES_AND_SHAWLS"
      | "SCULPTURES_AND_STATUES"
      | "SEASONAL_AND_HOLIDAY_DECORATIONS"
      | "SEATING"
      | "SERUMS_AND_ESSENCES"
      | "SERVEWARE"
      | "SEWING_MACHINES"
      | "SEWING_PATTERNS"
      | "SHAMPOO_AND_CONDITIONER"
      | "SHOE_ACCESSORIES"
      | "SHOES"
      | "SHOPPING_TOTES"
      | "SHORTS"
      | "SHOWER_CURTAINS"
      | "SKINCARE"
      | "SKINCARE_MASKS_AND_PEELS"
      | "SKIRTS"
      | "SLEEPWEAR_AND_LOUNGEWEAR"
      | "SLIPCOVERS_AND_CUSHIONS"
      | "SLIPPERS"
      | "SNEAKERS_AND_ATHLETIC_SHOES"
      | "SOCKS_AND_TIGHTS"
      | "SOFAS"
      | "SPORTS_UNIFORMS"
      | "STEMWARE"
      | "STOCKINGS"
      | "STORAGE_AND_ORGANIZATION"
      | "STORAGE_CABINETS_AND_LOCKERS"
      | "STORAGE_HOOKS_AND_RACKS"
      | "SUITCASES"
      | "SUITS"
      | "SUITS_AND_SUIT_SEPARATES"
      | "GLASSES_AND_SUNGLASSES"
      | "SUNSCREEN"
      | "SWEATERS_AND_CARDIGANS"
      | "SWEATSHIRTS_AND_HOODIES"
      | "SWIMWEAR"
      | "T_SHIRTS"
      | "TABLE_LAMPS"
      | "TABLE_RUNNERS"
      | "TABLECLOTHS"
      | "TABLES"
      | "TABLEWARE"
      | "TANK_TOPS"
      | "TANNING_OILS_AND_LOTIONS"
      | "TEETH_WHITENING"
      | "TEETH_WHITENING_TOOLS"
      | "TELEPHONY"
      | "TEXTILE_AND_SEWING"
      | "THREAD_AND_YARN"
      | "THROW_PILLOWS"
      | "TIARAS"
      | "TOILET_PAPER_HOLDERS"
      | "TONERS_AND_ASTRINGENTS"
      | "TOOL_STORAGE_AND_ORGANIZATION"
      | "TOOLS"
      | "TOPS"
      | "TOWEL_RACKS_AND_HOLDERS"
      | "TOYS"
      | "TRADITIONAL_AND_CEREMONIAL_CLOTHING"
      | "TUMBLERS_AND_WATER_BOTTLES"
      | "UNIFORMS"
      | "VASES"
      | "VEHICLE_PARTS_AND_ACCESSORIES"
      | "VEILS"
      | "WALL_CLOCKS"
      | "WALL_LIGHT_FIXTURES"
      | "WALL_PAINTS"
      | "WALL_SHELVES_AND_LEDGES"
      | "WALLETS_AND_CARD_CASES"
      | "WALLPAPERS"
      | "WATCHES"
      | "WATERING_AND_IRRIGATION"
      | "WEDDING_CEREMONY_DECOR"
      | "WEDDING_CLOTHING"
      | "WEDDING_DECOR"
      | "WEDDING_DRESS"
      | "WEDDING_GIFTS"
      | "WEDDING_STATIONERY"
      | "WEDDING_TABLE_DECOR"
      | "WIGS_AND_HAIR_EXTENSIONS"
      | "WINDOW_BLINDS_AND_SHADES"
      | "WINDOW_TREATMENT_ACCESSORIES"
      | "WINDOW_TREATMENTS"
      | "WINE_RACKS"
      | "WOOD_BOARDS_AND_PLANKS"
      | "WOODWORKING_MATERIALS"
      | "WOODWORKING_PLANS"
      | "WORK_BENCHES"
      | "WREATHS_AND_GARLANDS";
    /** @enum {string} */
    ProductCategoryRegion: "US" | "GB+IE" | "CA";
    ProductGroupAnalyticsResponse: ({
      /** Format: date */
      DATE?: string;
      PRODUCT_GROUP_ID: string;
    } & {
      [key: string]: unknown;
    })[];
    ProductGroupPromotion: {
      ad_group_id?: string;
      bid_in_micro_currency?: number | null;
      catalog_product_group_id?: string | null;
      catalog_product_group_name?: string | null;
      /** @enum {string|null} */
      collections_header_type?:
        | "SHOP_THIS_COLLECTION"
        | "EXPLORE_THIS_COLLECTION"
        | "NO_HEADER"
        | "ON_SALE"
        | "GET_DEAL"
        | null;
      collections_hero_destination_url?: string | null;
      collections_hero_pin_id?: string | null;
      creative_type?: components["schemas"]["CreativeType"];
      /** @enum {string|null} */
      customizable_cta_type?:
        "SHOP_NOW" | "BOOK_NOW" | "ON_SALE" | "GET_DEAL" | "BUY_ONLINE_PICKUP_IN_STORE" | null;
      definition?: string | null;
      grid_click_type?: components["schemas"]["GridClickType"];
      id?: string;
      included?: boolean | null;
      is_generate_background?: boolean | null;
      is_mdl?: boolean | null;
      parent_id?: string | null;
      /** @enum {string|null} */
      preferred_media_type?: "VIDEO" | "IMAGE" | null;
      relative_definition?: string | null;
      selected_image_tag?: string | null;
      selected_video_tag?: string | null;
      slideshow_collections_description?: string | null;
      slideshow_collections_title?: string | null;
      status?: components["schemas"]["EntityStatus"];
      tracking_url?: string | null;
    };
    ProductGroupPromotionCreateRequest: {
      ad_group_id: string;
      product_group_promotion: components["schemas"]["ProductGroupPromotion"][];
    };
    ProductGroupPromotionResponse: {
      items?: components["schemas"]["ProductGroupPromotionResponseItem"][];
    };
    ProductGroupPromotionResponseItem: {
      data?: components["schemas"]["ProductGroupPromotion"];
      exceptions?: (components["schemas"]["Exception"] | null)[] | null;
    };
    ProductGroupPromotionUpdateRequest: {
      ad_group_id: string;
      product_group_promotion: components["schemas"]["ProductGroupPromotion"][];
    };
    ProductGroupReferenceFilter: {
      PRODUCT_GROUP: components["schemas"]["CatalogsProductGroupMultipleStringCriteria"];
    };
    /**
     * @description What is in effect for a product group. Read only.
     * @enum {string}
     */
    ProductGroupSummaryStatus: "RUNNING" | "PAUSED" | "EXCLUDED" | "ARCHIVED";
    ProductType0Filter: {
      PRODUCT_TYPE_0: components["schemas"]["CatalogsProductGroupMultipleStringListCriteria"];
    };
    ProductType1Filter: {
      PRODUCT_TYPE_1: components["schemas"]["CatalogsProductGroupMultipleStringListCriteria"];
    };
    ProductType2Filter: {
      PRODUCT_TYPE_2: components["schemas"]["CatalogsProductGroupMultipleStringListCriteria"];
    };
    ProductType3Filter: {
      PRODUCT_TYPE_3: components["schemas"]["CatalogsProductGroupMultipleStringListCriteria"];
    };
    ProductType4Filter: {
      PRODUCT_TYPE_4: components["schemas"]["CatalogsProductGroupMultipleStringListCriteria"];
    };
    PromotionArrayElement: {
      data?: components["schemas"]["PromotionResponse"];
      exception?: components["schemas"]["Exception"];
    };
    PromotionCommon: {
      /** @enum {string} */
      discount_status?: "OTHER" | "ACTIVE" | "PAUSED" | "SCHEDULED" | "EXPIRED";
      end_time?: number;
      external_id?: string;
      platform_type?: string;
      promotion_code?: string;
      promotion_custom_id?: string;
      promotion_title?: string;
      promotion_type?: components["schemas"]["PromotionType"];
      start_time?: number;
      template_values?: components["schemas"]["PromotionTemplateValue"][];
    };
    PromotionCreateRequest: WithRequired<
      components["schemas"]["PromotionCommon"],
      "promotion_title" | "promotion_type"
    >;
    PromotionResponse: components["schemas"]["PromotionCommon"] & {
      ad_account_id?: string;
      id?: string;
      status?: components["schemas"]["EntityStatus"];
    };
    PromotionTemplateValue: {
      amount?: number;
      currency_code?: components["schemas"]["Currency"];
      custom_text?: string;
      percent?: number;
    };
    /** @enum {string} */
    PromotionType:
      | "VARIABLE"
      | "SITEWIDE"
      | "CHECKOUT"
      | "SAVE_X_ON_Y"
      | "BUY_X_GET_Y"
      | "SPEND_X_SAVE_Y"
      | "FREE_SHIPPING"
      | "FREE_SHIPPING_MINIMUM"
      | "FREE_SHIPPING_WITH_DISCOUNT"
      | "SITEWIDE_IN_STORES"
      | "EXTRA_PERCENT_OFF"
      | "GIFT_WITH_PURCHASE"
      | "GIFT_WITH_PURCHASE_MINIMUM"
      | "FIXED"
      | "PERCENT_OFF_CLEARANCE"
      | "X_OFF_Y"
      | "GIFT_WITH_FIRST_PURCHASE"
      | "BUY_X_GET_ONE_FREE"
      | "CASH_BACK"
      | "POINTS_ON_ALL_PURCHASES"
      | "BONUS"
      | "POINTS_WITH_PURCHASE"
      | "CUSTOM";
    PromotionUpdateRequest: components["schemas"]["PromotionCommon"] & {
      id: string;
      status?: components["schemas"]["EntityStatus"];
    };
    PromotionsResponse: {
      promotions?: components["schemas"]["PromotionArrayElement"][];
    };
    QualityComponentDetails: {
      coverage: number;
      issues?: components["schemas"]["QualityComponentIssue"][];
      overlap?: number;
    };
    QualityComponentIssue: {
      id: string;
      name: string;
      reason: string;
    };
    QualityComponents: {
      advertiser_external_id?: {
        [key: string]: components["schemas"]["QualityComponentDetails"];
      };
      click_id_epik?: {
        [key: string]: components["schemas"]["QualityComponentDetails"];
      };
      external_event_id?: {
        [key: string]: components["schemas"]["QualityComponentDetails"];
      };
      hashed_email?: {
        [key: string]: components["schemas"]["QualityComponentDetails"];
      };
      hashed_maid?: {
        [key: string]: components["schemas"]["QualityComponentDetails"];
      };
      ip_address?: {
        [key: string]: components["schemas"]["QualityComponentDetails"];
      };
      order_id?: {
        [key: string]: components["schemas"]["QualityComponentDetails"];
      };
      order_value?: {
        [key: string]: components["schemas"]["QualityComponentDetails"];
      };
      product_id?: {
        [key: string]: components["schemas"]["QualityComponentDetails"];
      };
      source_url?: {
        [key: string]: components["schemas"]["QualityComponentDetails"];
      };
      user_agent?: {
        [key: string]: components["schemas"]["QualityComponentDetails"];
      };
    };
    /** @description A quiz: its questions and results. */
    QuizPinData: {
      /** @description The questions, in their order. */
      questions?: components["schemas"]["QuizPinQuestion"][];
      /** @description The results a person may end up with. */
      results?: components["schemas"]["QuizPinResult"][];
      tie_breaker_custom_result?: components["schemas"]["QuizPinResult"];
      /**
       * @description What to show on a tie: one of the results by chance (`RANDOM`, the default) or one of your own.
       * @enum {string}
       */
      tie_breaker_type?: "RANDOM" | "CUSTOM";
    } | null;
    /** @description One answer to choose. */
    QuizPinOption: {
      /** @description Number of the answer. */
      id?: number;
      /** @description What the answer says. */
      text?: string;
    } | null;
    /** @description One question of a quiz. */
    QuizPinQuestion: {
      /** @description The answers to choose from. */
      options?: components["schemas"]["QuizPinOption"][];
      /** @description Number of the question. */
      question_id?: number;
      /** @description What is asked. */
      question_text?: string;
    } | null;
    /** @description What a quiz ends with. */
    QuizPinResult: {
      /** @description Link into your Android app. */
      android_deep_link?: string;
      /** @description Web address that the result leads to. */
      destination_url?: string;
      /** @description Link into your iOS app. */
      ios_deep_link?: string;
      /** @description Id of the Pin that shows the result. */
      organic_pin_id?: string;
      /** @description Number of the result. */
      result_id?: number;
    } | null;
    RelatedTerms: {
      id?: string;
      related_term_count?: number;
      related_terms_list?: {
        related_terms?: string[];
        term?: string;
      }[];
    };
    /**
     * @description A column of a report. `IN_MICRO_DOLLAR` counts millionths, `IN_DOLLAR` whole units, both of the account's currency; `_1` is paid and `_2` earned.
     * @enum {string}
     */
    ReportingColumnAsync:
      | "SPEND_IN_MICRO_DOLLAR"
      | "ADS_CREDIT_SPEND_IN_MICRO_DOLLAR"
      | "ADS_CREDIT_SPEND_IN_DOLLAR"
      | "PAID_IMPRESSION"
      | "SPEND_IN_DOLLAR"
      | "CPC_IN_MICRO_DOLLAR"
      | "ECPC_IN_MICRO_DOLLAR"
      | "ECPC_IN_DOLLAR"
      | "CTR"
      | "ECTR"
      | "OUTBOUND_CTR"
      | "OUTBOUND_CTR_1"
      | "COST_PER_OUTBOUND_CLICK"
      | "CAMPAIGN_NAME"
      | "CAMPAIGN_STATUS"
      | "CAMPAIGN_BRAND_LABEL"
      | "CAMPAIGN_CUSTOM_LABELS"
      | "PIN_PROMOTION_STATUS"
      | "AD_STATUS"
      | "PIN_ID"
      | "TOTAL_ENGAGEMENT"
      | "ENGAGEMENT_1"
      | "ENGAGEMENT_2"
      | "ECPE_IN_DOLLAR"
      | "ENGAGEMENT_RATE"
      | "EENGAGEMENT_RATE"
      | "ECPM_IN_MICRO_DOLLAR"
      | "REPIN_RATE"
      | "CTR_2"
      | "CAMPAIGN_ID"
      | "ADVERTISER_ID"
      | "AD_ACCOUNT_ID"
      | "PIN_PROMOTION_ID"
      | "AD_ID"
      | "AD_GROUP_ID"
      | "CAMPAIGN_ENTITY_STATUS"
      | "CAMPAIGN_MANAGED_STATUS"
      | "CAMPAIGN_OBJECTIVE_TYPE"
      | "CPM_IN_MICRO_DOLLAR"
      | "CPM_IN_DOLLAR"
      | "AD_GROUP_NAME"
      | "AD_GROUP_STATUS"
      | "AD_GROUP_BUDGET_TYPE"
      | "AD_GROUP_BUDGET_IN_LOCAL_CURRENCY"
      | "AD_GROUP_ENTITY_STATUS"
      | "AD_GROUP_BID_MULTIPLIER"
      | "PRODUCT_GROUP_ID"
      | "PRODUCT_GROUP_STATUS"
      | "PROMO_ID"
      | "PROMO_NAME"
      | "PRODUCT_ITEM_NAME"
      | "PRODUCT_ITEM_IMAGE_URL"
      | "PRODUCT_ITEM_PRICE"
      | "PRODUCT_ITEM_PRODUCT_URL"
      | "PRODUCT_ITEM_PIN_URL"
      | "PRODUCT_ITEM_BRAND"
      | "PRODUCT_ITEM_DESCRIPTION"
      | "PRODUCT_ITEM_SALE_PRICE"
      | "PRODUCT_ITEM_PRODUCT_TYPE"
      | "PRODUCT_ITEM_PRODUCT_CATEGORY"
      | "PRODUCT_ITEM_CURRENCY"
      | "ORDER_LINE_ID"
      | "ORDER_LINE_NAME"
      | "CLICKTHROUGH_1"
      | "REPIN_1"
      | "IMPRESSION_1"
      | "IMPRESSION_1_GROSS"
      | "CLICKTHROUGH_1_GROSS"
      | "OUTBOUND_CLICK_1"
      | "CLICKTHROUGH_2"
      | "REPIN_2"
      | "IMPRESSION_2"
      | "OUTBOUND_CLICK_2"
      | "TOTAL_CLICKTHROUGH"
      | "TOTAL_IMPRESSION"
      | "TOTAL_IMPRESSION_USER"
      | "TOTAL_IMPRESSION_FREQUENCY"
      | "COST_PER_OUTBOUND_CLICK_IN_DOLLAR"
      | "COST_PER_OUTBOUND_CLICK_IN_DOLLAR_1"
      | "TOTAL_ENGAGEMENT_PAGE_VISIT"
      | "TOTAL_ENGAGEMENT_SIGNUP"
      | "TOTAL_ENGAGEMENT_CHECKOUT"
      | "TOTAL_ENGAGEMENT_CUSTOM"
      | "TOTAL_ENGAGEMENT_ADD_TO_CART"
      | "TOTAL_ENGAGEMENT_LEAD"
      | "TOTAL_ENGAGEMENT_SEARCH"
      | "TOTAL_ENGAGEMENT_WATCH_VIDEO"
      | "TOTAL_ENGAGEMENT_VIEW_CATEGORY"
      | "TOTAL_ENGAGEMENT_APP_INSTALL"
      | "TOTAL_ENGAGEMENT_UNKNOWN"
      | "TOTAL_CLICK_PAGE_VISIT"
      | "TOTAL_CLICK_SIGNUP"
      | "TOTAL_CLICK_CHECKOUT"
      | "TOTAL_CLICK_CUSTOM"
      | "TOTAL_CLICK_ADD_TO_CART"
      | "TOTAL_CLICK_LEAD"
      | "TOTAL_CLICK_SEARCH"
      | "TOTAL_CLICK_WATCH_VIDEO"
      | "TOTAL_CLICK_VIEW_CATEGORY"
      | "TOTAL_CLICK_APP_INSTALL"
      | "TOTAL_CLICK_UNKNOWN"
      | "TOTAL_VIEW_PAGE_VISIT"
      | "TOTAL_VIEW_SIGNUP"
      | "TOTAL_VIEW_CHECKOUT"
      | "TOTAL_VIEW_CUSTOM"
      | "TOTAL_VIEW_ADD_TO_CART"
      | "TOTAL_VIEW_LEAD"
      | "TOTAL_VIEW_SEARCH"
      | "TOTAL_VIEW_WATCH_VIDEO"
      | "TOTAL_VIEW_VIEW_CATEGORY"
      | "TOTAL_VIEW_APP_INSTALL"
      | "TOTAL_VIEW_UNKNOWN"
      | "TOTAL_CONVERSIONS"
      | "TOTAL_ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CONVERSIONS_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_ENGAGEMENT_PAGE_VISIT_QUANTITY"
      | "TOTAL_ENGAGEMENT_SIGNUP_QUANTITY"
      | "TOTAL_ENGAGEMENT_CHECKOUT_QUANTITY"
      | "TOTAL_ENGAGEMENT_CUSTOM_QUANTITY"
      | "TOTAL_ENGAGEMENT_ADD_TO_CART_QUANTITY"
      | "TOTAL_ENGAGEMENT_LEAD_QUANTITY"
      | "TOTAL_ENGAGEMENT_SEARCH_QUANTITY"
      | "TOTAL_ENGAGEMENT_WATCH_VIDEO_QUANTITY"
      | "TOTAL_ENGAGEMENT_VIEW_CATEGORY_QUANTITY"
      | "TOTAL_ENGAGEMENT_UNKNOWN_QUANTITY"
      | "TOTAL_CLICK_PAGE_VISIT_QUANTITY"
      | "TOTAL_CLICK_SIGNUP_QUANTITY"
      | "TOTAL_CLICK_CHECKOUT_QUANTITY"
      | "TOTAL_CLICK_CUSTOM_QUANTITY"
      | "TOTAL_CLICK_ADD_TO_CART_QUANTITY"
      | "TOTAL_CLICK_LEAD_QUANTITY"
      | "TOTAL_CLICK_SEARCH_QUANTITY"
      | "TOTAL_CLICK_WATCH_VIDEO_QUANTITY"
      | "TOTAL_CLICK_VIEW_CATEGORY_QUANTITY"
      | "TOTAL_CLICK_UNKNOWN_QUANTITY"
      | "TOTAL_VIEW_PAGE_VISIT_QUANTITY"
      | "TOTAL_VIEW_SIGNUP_QUANTITY"
      | "TOTAL_VIEW_CHECKOUT_QUANTITY"
      | "TOTAL_VIEW_CUSTOM_QUANTITY"
      | "TOTAL_VIEW_ADD_TO_CART_QUANTITY"
      | "TOTAL_VIEW_LEAD_QUANTITY"
      | "TOTAL_VIEW_SEARCH_QUANTITY"
      | "TOTAL_VIEW_WATCH_VIDEO_QUANTITY"
      | "TOTAL_VIEW_VIEW_CATEGORY_QUANTITY"
      | "TOTAL_VIEW_UNKNOWN_QUANTITY"
      | "TOTAL_CONVERSIONS_QUANTITY"
      | "TOTAL_WEB_SESSIONS"
      | "WEB_SESSIONS_1"
      | "WEB_SESSIONS_2"
      | "ONSITE_CHECKOUTS_1"
      | "PIN_PROMOTION_NAME"
      | "AD_NAME"
      | "CAMPAIGN_LIFETIME_SPEND_CAP"
      | "AD_GROUP_OPTIMIZATION"
      | "CAMPAIGN_DAILY_SPEND_CAP"
      | "CAMPAIGN_BUDGET_OPTIMIZATION"
      | "IS_PREMIERE_CAMPAIGN"
      | "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_SIGNUP_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_SIGNUP_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_SIGNUP_DESKTOP_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_SIGNUP_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_SIGNUP_MOBILE_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_SIGNUP_MOBILE_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_SIGNUP_TABLET_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_SIGNUP_TABLET_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_SIGNUP_TABLET_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_CHECKOUT_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_CHECKOUT_MOBILE_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_CHECKOUT_MOBILE_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_CHECKOUT_TABLET_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_CHECKOUT_TABLET_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_CHECKOUT_TABLET_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_CUSTOM_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_CUSTOM_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_CUSTOM_DESKTOP_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_CUSTOM_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_CUSTOM_MOBILE_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_CUSTOM_MOBILE_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_CUSTOM_TABLET_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_CUSTOM_TABLET_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_CUSTOM_TABLET_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_LEAD_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_LEAD_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_LEAD_DESKTOP_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_LEAD_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_LEAD_MOBILE_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_LEAD_MOBILE_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_LEAD_TABLET_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_LEAD_TABLET_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_LEAD_TABLET_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_SEARCH_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_SEARCH_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_SEARCH_DESKTOP_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_SEARCH_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_SEARCH_MOBILE_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_SEARCH_MOBILE_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_SEARCH_TABLET_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_SEARCH_TABLET_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_SEARCH_TABLET_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_APP_INSTALL_TABLET_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_APP_INSTALL_TABLET_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_APP_INSTALL_TABLET_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_UNKNOWN_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_UNKNOWN_MOBILE_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_UNKNOWN_MOBILE_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_UNKNOWN_TABLET_ACTION_TO_DESKTOP_CONVERSION"
      | "TOTAL_UNKNOWN_TABLET_ACTION_TO_MOBILE_CONVERSION"
      | "TOTAL_UNKNOWN_TABLET_ACTION_TO_TABLET_CONVERSION"
      | "TOTAL_PAGE_VISIT"
      | "TOTAL_SIGNUP"
      | "TOTAL_CHECKOUT"
      | "TOTAL_CUSTOM"
      | "TOTAL_ADD_TO_CART"
      | "TOTAL_LEAD"
      | "TOTAL_SEARCH"
      | "TOTAL_WATCH_VIDEO"
      | "TOTAL_VIEW_CATEGORY"
      | "TOTAL_APP_INSTALL"
      | "TOTAL_ADD_TO_WISHLIST"
      | "TOTAL_SUBSCRIBE"
      | "TOTAL_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CUSTOM_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_LEAD_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_SEARCH_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CHECKOUT_QUANTITY"
      | "PAGE_VISIT_COST_PER_ACTION"
      | "APP_INSTALL_COST_PER_ACTION"
      | "PAGE_VISIT_ROAS"
      | "CHECKOUT_ROAS"
      | "CUSTOM_ROAS"
      | "PRODUCT_GROUP_AD_IMAGE_TAG"
      | "PRODUCT_GROUP_AD_VIDEO_TAG"
      | "VIDEO_3SEC_VIEWS_1"
      | "VIDEO_15SEC_UNIQUE_VIEWS_1"
      | "VIDEO_P100_COMPLETE_1"
      | "VIDEO_P0_COMBINED_1"
      | "VIDEO_P25_COMBINED_1"
      | "VIDEO_P50_COMBINED_1"
      | "VIDEO_P75_COMBINED_1"
      | "VIDEO_P95_COMBINED_1"
      | "VIDEO_MRC_VIEWS_1"
      | "VIDEO_3SEC_VIEWS_2"
      | "VIDEO_15SEC_UNIQUE_VIEWS_2"
      | "VIDEO_P100_COMPLETE_2"
      | "VIDEO_P0_COMBINED_2"
      | "VIDEO_P25_COMBINED_2"
      | "VIDEO_P50_COMBINED_2"
      | "VIDEO_P75_COMBINED_2"
      | "VIDEO_P95_COMBINED_2"
      | "VIDEO_MRC_VIEWS_2"
      | "PAID_VIDEO_VIEWABLE_RATE"
      | "VIDEO_LENGTH"
      | "VIDEO_SPEND_IN_DOLLAR"
      | "CPV_IN_MICRO_DOLLAR"
      | "ECPV_IN_DOLLAR"
      | "CPCV_IN_MICRO_DOLLAR"
      | "ECPCV_IN_DOLLAR"
      | "CPCV_P95_IN_MICRO_DOLLAR"
      | "ECPCV_P95_IN_DOLLAR"
      | "TOTAL_VIDEO_3SEC_VIEWS"
      | "TOTAL_VIDEO_15SEC_UNIQUE_VIEWS"
      | "TOTAL_VIDEO_P100_COMPLETE"
      | "TOTAL_VIDEO_P0_COMBINED"
      | "TOTAL_VIDEO_P25_COMBINED"
      | "TOTAL_VIDEO_P50_COMBINED"
      | "TOTAL_VIDEO_P75_COMBINED"
      | "TOTAL_VIDEO_P95_COMBINED"
      | "TOTAL_VIDEO_MRC_VIEWS"
      | "VIDEO_AVG_WATCHTIME_IN_SECOND_1"
      | "VIDEO_AVG_WATCHTIME_IN_SECOND_2"
      | "TOTAL_VIDEO_AVG_WATCHTIME_IN_SECOND"
      | "TOTAL_DESTINATION_VIEWS"
      | "TOTAL_REPIN_RATE"
      | "WEB_CHECKOUT_COST_PER_ACTION"
      | "WEB_CHECKOUT_ROAS"
      | "TOTAL_WEB_CHECKOUT"
      | "TOTAL_WEB_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_CLICK_CHECKOUT"
      | "TOTAL_WEB_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_ENGAGEMENT_CHECKOUT"
      | "TOTAL_WEB_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_VIEW_CHECKOUT"
      | "TOTAL_WEB_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "INAPP_CHECKOUT_COST_PER_ACTION"
      | "INAPP_CHECKOUT_ROAS"
      | "TOTAL_INAPP_CHECKOUT"
      | "TOTAL_INAPP_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_CLICK_CHECKOUT"
      | "TOTAL_INAPP_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_ENGAGEMENT_CHECKOUT"
      | "TOTAL_INAPP_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_VIEW_CHECKOUT"
      | "TOTAL_INAPP_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "OFFLINE_CHECKOUT_COST_PER_ACTION"
      | "OFFLINE_CHECKOUT_ROAS"
      | "TOTAL_OFFLINE_CHECKOUT"
      | "TOTAL_OFFLINE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_CLICK_CHECKOUT"
      | "TOTAL_OFFLINE_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_ENGAGEMENT_CHECKOUT"
      | "TOTAL_OFFLINE_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_VIEW_CHECKOUT"
      | "TOTAL_OFFLINE_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "PINTEREST_CHECKOUT_COST_PER_ACTION"
      | "PINTEREST_CHECKOUT_ROAS"
      | "TOTAL_PINTEREST_CHECKOUT"
      | "TOTAL_PINTEREST_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "WEB_ADD_TO_CART_COST_PER_ACTION"
      | "WEB_ADD_TO_CART_ROAS"
      | "TOTAL_WEB_ADD_TO_CART"
      | "TOTAL_WEB_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_CLICK_ADD_TO_CART"
      | "TOTAL_WEB_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_ENGAGEMENT_ADD_TO_CART"
      | "TOTAL_WEB_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_VIEW_ADD_TO_CART"
      | "TOTAL_WEB_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
      | "INAPP_ADD_TO_CART_COST_PER_ACTION"
      | "INAPP_ADD_TO_CART_ROAS"
      | "TOTAL_INAPP_ADD_TO_CART"
      | "TOTAL_INAPP_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_CLICK_ADD_TO_CART"
      | "TOTAL_INAPP_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_ENGAGEMENT_ADD_TO_CART"
      | "TOTAL_INAPP_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_VIEW_ADD_TO_CART"
      | "TOTAL_INAPP_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
      | "WEB_PAGE_VISIT_COST_PER_ACTION"
      | "WEB_PAGE_VISIT_ROAS"
      | "TOTAL_WEB_PAGE_VISIT"
      | "TOTAL_WEB_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_CLICK_PAGE_VISIT"
      | "TOTAL_WEB_CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_ENGAGEMENT_PAGE_VISIT"
      | "TOTAL_WEB_ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_VIEW_PAGE_VISIT"
      | "TOTAL_WEB_VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
      | "WEB_SIGNUP_COST_PER_ACTION"
      | "WEB_SIGNUP_ROAS"
      | "TOTAL_WEB_SIGNUP"
      | "TOTAL_WEB_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_CLICK_SIGNUP"
      | "TOTAL_WEB_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_ENGAGEMENT_SIGNUP"
      | "TOTAL_WEB_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_VIEW_SIGNUP"
      | "TOTAL_WEB_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "INAPP_SIGNUP_COST_PER_ACTION"
      | "INAPP_SIGNUP_ROAS"
      | "TOTAL_INAPP_SIGNUP"
      | "TOTAL_INAPP_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_CLICK_SIGNUP"
      | "TOTAL_INAPP_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_ENGAGEMENT_SIGNUP"
      | "TOTAL_INAPP_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_VIEW_SIGNUP"
      | "TOTAL_INAPP_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "OFFLINE_SIGNUP_COST_PER_ACTION"
      | "OFFLINE_SIGNUP_ROAS"
      | "TOTAL_OFFLINE_SIGNUP"
      | "TOTAL_OFFLINE_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_CLICK_SIGNUP"
      | "TOTAL_OFFLINE_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_ENGAGEMENT_SIGNUP"
      | "TOTAL_OFFLINE_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_VIEW_SIGNUP"
      | "TOTAL_OFFLINE_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "WEB_WATCH_VIDEO_COST_PER_ACTION"
      | "WEB_WATCH_VIDEO_ROAS"
      | "TOTAL_WEB_WATCH_VIDEO"
      | "TOTAL_WEB_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_CLICK_WATCH_VIDEO"
      | "TOTAL_WEB_CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_ENGAGEMENT_WATCH_VIDEO"
      | "TOTAL_WEB_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_VIEW_WATCH_VIDEO"
      | "TOTAL_WEB_VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
      | "WEB_LEAD_COST_PER_ACTION"
      | "WEB_LEAD_ROAS"
      | "TOTAL_WEB_LEAD"
      | "TOTAL_WEB_LEAD_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_CLICK_LEAD"
      | "TOTAL_WEB_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_ENGAGEMENT_LEAD"
      | "TOTAL_WEB_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_VIEW_LEAD"
      | "TOTAL_WEB_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR"
      | "OFFLINE_LEAD_COST_PER_ACTION"
      | "OFFLINE_LEAD_ROAS"
      | "TOTAL_OFFLINE_LEAD"
      | "TOTAL_OFFLINE_LEAD_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_CLICK_LEAD"
      | "TOTAL_OFFLINE_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_ENGAGEMENT_LEAD"
      | "TOTAL_OFFLINE_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_VIEW_LEAD"
      | "TOTAL_OFFLINE_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR"
      | "WEB_SEARCH_COST_PER_ACTION"
      | "WEB_SEARCH_ROAS"
      | "TOTAL_WEB_SEARCH"
      | "TOTAL_WEB_SEARCH_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_CLICK_SEARCH"
      | "TOTAL_WEB_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_ENGAGEMENT_SEARCH"
      | "TOTAL_WEB_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_VIEW_SEARCH"
      | "TOTAL_WEB_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR"
      | "INAPP_SEARCH_COST_PER_ACTION"
      | "INAPP_SEARCH_ROAS"
      | "TOTAL_INAPP_SEARCH"
      | "TOTAL_INAPP_SEARCH_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_CLICK_SEARCH"
      | "TOTAL_INAPP_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_ENGAGEMENT_SEARCH"
      | "TOTAL_INAPP_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_VIEW_SEARCH"
      | "TOTAL_INAPP_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR"
      | "WEB_VIEW_CATEGORY_COST_PER_ACTION"
      | "WEB_VIEW_CATEGORY_ROAS"
      | "TOTAL_WEB_VIEW_CATEGORY"
      | "TOTAL_WEB_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_CLICK_VIEW_CATEGORY"
      | "TOTAL_WEB_CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_ENGAGEMENT_VIEW_CATEGORY"
      | "TOTAL_WEB_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_VIEW_VIEW_CATEGORY"
      | "TOTAL_WEB_VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
      | "WEB_CUSTOM_COST_PER_ACTION"
      | "WEB_CUSTOM_ROAS"
      | "TOTAL_WEB_CUSTOM"
      | "TOTAL_WEB_CUSTOM_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_CLICK_CUSTOM"
      | "TOTAL_WEB_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_ENGAGEMENT_CUSTOM"
      | "TOTAL_WEB_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_VIEW_CUSTOM"
      | "TOTAL_WEB_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR"
      | "OFFLINE_CUSTOM_COST_PER_ACTION"
      | "OFFLINE_CUSTOM_ROAS"
      | "TOTAL_OFFLINE_CUSTOM"
      | "TOTAL_OFFLINE_CUSTOM_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_CLICK_CUSTOM"
      | "TOTAL_OFFLINE_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_ENGAGEMENT_CUSTOM"
      | "TOTAL_OFFLINE_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_VIEW_CUSTOM"
      | "TOTAL_OFFLINE_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR"
      | "WEB_UNKNOWN_COST_PER_ACTION"
      | "WEB_UNKNOWN_ROAS"
      | "TOTAL_WEB_UNKNOWN"
      | "TOTAL_WEB_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_CLICK_UNKNOWN"
      | "TOTAL_WEB_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_ENGAGEMENT_UNKNOWN"
      | "TOTAL_WEB_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_VIEW_UNKNOWN"
      | "TOTAL_WEB_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "INAPP_UNKNOWN_COST_PER_ACTION"
      | "INAPP_UNKNOWN_ROAS"
      | "TOTAL_INAPP_UNKNOWN"
      | "TOTAL_INAPP_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_CLICK_UNKNOWN"
      | "TOTAL_INAPP_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_ENGAGEMENT_UNKNOWN"
      | "TOTAL_INAPP_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_VIEW_UNKNOWN"
      | "TOTAL_INAPP_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "OFFLINE_UNKNOWN_COST_PER_ACTION"
      | "OFFLINE_UNKNOWN_ROAS"
      | "TOTAL_OFFLINE_UNKNOWN"
      | "TOTAL_OFFLINE_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_CLICK_UNKNOWN"
      | "TOTAL_OFFLINE_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_ENGAGEMENT_UNKNOWN"
      | "TOTAL_OFFLINE_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_OFFLINE_VIEW_UNKNOWN"
      | "TOTAL_OFFLINE_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
      | "INAPP_APP_INSTALL_COST_PER_ACTION"
      | "INAPP_APP_INSTALL_ROAS"
      | "TOTAL_INAPP_APP_INSTALL"
      | "TOTAL_INAPP_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_CLICK_APP_INSTALL"
      | "TOTAL_INAPP_CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_ENGAGEMENT_APP_INSTALL"
      | "TOTAL_INAPP_ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_INAPP_VIEW_APP_INSTALL"
      | "TOTAL_INAPP_VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_APP_INSTALL_CONVERSION_RATE"
      | "TOTAL_INAPP_APP_INSTALL_CONVERSION_RATE"
      | "IDEA_PIN_PAGE_FORWARD_1"
      | "IDEA_PIN_PAGE_FORWARD_2"
      | "IDEA_PIN_PAGE_BACKWARD_1"
      | "IDEA_PIN_PAGE_BACKWARD_2"
      | "TOTAL_IDEA_PIN_PAGE_FORWARD"
      | "TOTAL_IDEA_PIN_PAGE_BACKWARD"
      | "IDEA_PIN_PRODUCT_TAG_VISIT_1"
      | "IDEA_PIN_PRODUCT_TAG_VISIT_2"
      | "TOTAL_IDEA_PIN_PRODUCT_TAG_VISIT"
      | "LEADS"
      | "COST_PER_LEAD"
      | "QUIZ_COMPLETED"
      | "QUIZ_COMPLETION_RATE"
      | "SHOWCASE_PIN_CLICKTHROUGH"
      | "SHOWCASE_SUBPAGE_CLICKTHROUGH"
      | "SHOWCASE_SUBPIN_CLICKTHROUGH"
      | "SHOWCASE_SUBPAGE_IMPRESSION"
      | "SHOWCASE_SUBPIN_IMPRESSION"
      | "SHOWCASE_SUBPAGE_SWIPE_LEFT"
      | "SHOWCASE_SUBPAGE_SWIPE_RIGHT"
      | "SHOWCASE_SUBPIN_SWIPE_LEFT"
      | "SHOWCASE_SUBPIN_SWIPE_RIGHT"
      | "SHOWCASE_SUBPAGE_REPIN"
      | "SHOWCASE_SUBPIN_REPIN"
      | "SHOWCASE_SUBPAGE_CLOSEUP"
      | "SHOWCASE_CARD_THUMBNAIL_SWIPE_FORWARD"
      | "SHOWCASE_CARD_THUMBNAIL_SWIPE_BACKWARD"
      | "SHOWCASE_AVERAGE_SUBPAGE_CLOSEUP_PER_SESSION"
      | "TOTAL_CHECKOUT_CONVERSION_RATE"
      | "TOTAL_VIEW_CATEGORY_CONVERSION_RATE"
      | "TOTAL_ADD_TO_CART_CONVERSION_RATE"
      | "TOTAL_SIGNUP_CONVERSION_RATE"
      | "TOTAL_PAGE_VISIT_CONVERSION_RATE"
      | "TOTAL_LEAD_CONVERSION_RATE"
      | "TOTAL_SEARCH_CONVERSION_RATE"
      | "TOTAL_WATCH_VIDEO_CONVERSION_RATE"
      | "TOTAL_UNKNOWN_CONVERSION_RATE"
      | "TOTAL_CUSTOM_CONVERSION_RATE"
      | "STANDARD_AD_FEED_ITEM_ID";
    /**
     * @description Which time zone the days of a report begin in: Pinterest's or the ad account's.
     * @enum {string}
     */
    ReportingTimeZone: "PINTEREST_TIME_ZONE" | "AD_ACCOUNT_TIME_ZONE";
    ResourceIdToRoles: string;
    RespondToInvitesResponseArray: {
      items?: {
        exception?: components["schemas"]["InviteExceptionResponse"];
        invite?: components["schemas"]["BaseInviteDataResponse"];
      }[];
    };
    /** @enum {string} */
    Role:
      | "UNKNOWN"
      | "OWNER"
      | "ADMIN"
      | "ANALYST"
      | "SOS_READER"
      | "FINANCE_MANAGER"
      | "FINANCE_EDIT"
      | "FINANCE_VIEW"
      | "AUDIENCE_MANAGER"
      | "CAMPAIGN_MANAGER"
      | "CATALOGS_MANAGER"
      | "CATALOGS_VIEWER"
      | "RESTRICTED_OWNER"
      | "PROFILE_MANAGER"
      | "PROFILE_PUBLISHER"
      | "RESOURCE_PINNER_LIST_OWNER"
      | "RESOURCE_PINNER_LIST_READER"
      | "BIZ_PINNER_LIST_SHARER"
      | "RESOURCE_CONVERSION_TAGS_READER";
    S3FilePart: {
      part_number: number;
      presigned_url: string;
    };
    S3MultipartUploadData: {
      file_parts?: components["schemas"]["S3FilePart"][];
    };
    SSIOAccountAddress: {
      address_id?: string;
      display?: string;
      order_legal_entity?: string;
      purpose?: string;
    };
    SSIOAccountItem: {
      addresses?: components["schemas"]["SSIOAccountAddress"][];
      id?: string;
      io_terms?: string;
      io_terms_id?: string;
      io_type?: string;
      row_terms?: string;
      row_terms_id?: string;
      us_terms?: string;
      us_terms_id?: string;
    };
    SSIOAccountPMPName: {
      id?: string;
      name?: string;
    };
    SSIOAccountResponse: {
      billto_infos?: components["schemas"]["SSIOAccountItem"][];
      can_edit?: boolean;
      currency?: string;
      eligible?: boolean;
      error?: string;
      pmp_names?: components["schemas"]["SSIOAccountPMPName"][];
    };
    SSIOCreateInsertionOrderRequest: WithRequired<
      components["schemas"]["SSIOInsertionOrderCommon"],
      | "start_date"
      | "po_number"
      | "media_contact_firstname"
      | "media_contact_lastname"
      | "media_contact_email"
      | "billing_contact_firstname"
      | "billing_contact_lastname"
      | "billing_contact_email"
    > & {
      accepted_terms_id: string;
      accepted_terms_time?: number;
      billto_billing_address_id: string;
      billto_business_address_id: string;
      billto_company_id: string;
      currency_info: components["schemas"]["Currency"];
      estimated_monthly_spend?: number;
      /** @enum {string} */
      order_line_type: "BUDGET" | "PERPETUALS";
      order_name: string;
      pmp_id: string;
    };
    SSIOCreateInsertionOrderResponse: {
      pin_order_id?: string;
    };
    SSIOEditInsertionOrderRequest: components["schemas"]["SSIOInsertionOrderCommon"] & {
      ads_manager_order_line_id?: string;
      oracle_line_id?: string;
      salesforce_order_id?: string;
      salesforce_order_line_id?: string;
    };
    SSIOEditInsertionOrderResponse: {
      pin_order_id?: string;
    };
    SSIOInsertionOrderCommon: {
      agency_link?: string;
      billing_contact_email?: string;
      billing_contact_firstname?: string;
      billing_contact_lastname?: string;
      budget_amount?: number;
      end_date?: string;
      media_contact_email?: string;
      media_contact_firstname?: string;
      media_contact_lastname?: string;
      po_number?: string;
      start_date?: string;
      user_email?: string;
    };
    SSIOInsertionOrderStatus: {
      creation_time?: string | null;
      pin_order_id?: string;
      status?: string;
    };
    SSIOInsertionOrderStatusResponse: components["schemas"]["SSIOInsertionOrderStatus"] & unknown;
    SSIOOrderLine: {
      accepted_terms_id?: string | null;
      accepted_terms_time?: string | null;
      ads_manager_order_line_id?: string | null;
      agency_link?: string | null;
      bill_to_company_name?: string | null;
      billing_contact_email?: string | null;
      billing_contact_firstname?: string | null;
      billing_contact_lastname?: string | null;
      budget_amount?: number | null;
      currency_info?: components["schemas"]["Currency"] | null;
      /** Format: date */
      end_date?: string | null;
      estimated_monthly_spend?: number | null;
      last_modified_date_time?: string | null;
      media_contact_email?: string | null;
      media_contact_firstname?: string | null;
      media_contact_lastname?: string | null;
      order_name?: string | null;
      pin_order_id?: string | null;
      pmp_name?: string | null;
      po_number?: string | null;
      salesforce_order_line_id?: string | null;
      /** Format: date */
      start_date?: string | null;
    };
    SharedAudience: WithRequired<
      components["schemas"]["SharedAudienceCommon"],
      "audience_id" | "operation_type"
    > & {
      recipient_account_ids: string[];
    };
    SharedAudienceAccount: {
      account_id: string;
      account_name: string;
      /** @enum {string} */
      account_type: "AD_ACCOUNT" | "BUSINESS_ACCOUNT";
      shared_on_timestamp: number;
    };
    SharedAudienceCommon: {
      audience_id?: string;
      operation_type?: components["schemas"]["OperationType"];
    };
    SharedAudienceResponse: {
      audience_id?: string;
      permissions?: components["schemas"]["Role"][];
    } & {
      recipient_account_ids?: string[];
    };
    SharedAudienceResponseCommon: {
      audience_id?: string;
      permissions?: components["schemas"]["Role"][];
    } | null;
    SingleInterestTargetingOptionResponse: {
      child_interests?: string[];
      id?: string;
      level?: number;
      name?: string;
    };
    /** @enum {string} */
    SourcePlatformOptions:
      | "WEB"
      | "MOBILE"
      | "MOBILE_ANDROID"
      | "MOBILE_IOS"
      | "OFFLINE"
      | "PINTEREST_WEB"
      | "PINTEREST_ANDROID"
      | "PINTEREST_IOS"
      | "POINT_OF_SALE";
    /** @description A Pin in brief. */
    SummaryPin: {
      /** @description What the picture shows, for people who cannot see it. Up to 500 characters. */
      alt_text?: string | null;
      /** @description Text below the title. */
      description?: string | null;
      /** @description Id of the Pin, digits in a string. */
      id?: string;
      /** @description Web address that a click leads to, up to 2,048 characters. */
      link?: string | null;
      /** @description Images or videos of the Pin; `media_type` tells which fields there are. */
      readonly media?: components["schemas"]["PinMedia"];
      /** @description Title of the Pin. */
      title?: string | null;
    };
    /** @enum {string|null} */
    TargetingAdvertiserCountry:
      | "US"
      | "GB"
      | "CA"
      | "IE"
      | "AU"
      | "NZ"
      | "FR"
      | "SE"
      | "IL"
      | "DE"
      | "AT"
      | "IT"
      | "ES"
      | "NL"
      | "BE"
      | "PT"
      | "CH"
      | "HK"
      | "JP"
      | "KR"
      | "SG"
      | "NO"
      | "DK"
      | "FI"
      | "CY"
      | "LU"
      | "MT"
      | "PL"
      | "RO"
      | "HU"
      | "CZ"
      | "GR"
      | "SK"
      | "BR"
      | "MX"
      | "AR"
      | "CL"
      | "CO"
      | null;
    TargetingOptionResponse:
      | {
          [key: string]: unknown;
        }[]
      | null;
    /** @description Who shall see the ads. What is left out does not narrow, but `LOCATION` or `GEO` is needed. */
    TargetingSpec: {
      /** @description Age ranges. The older way; not together with `MINIMUM_AGE` and `MAXIMUM_AGE`, which are finer. */
      AGE_BUCKET?: components["schemas"]["TargetingSpecAgeBucket"][] | null;
      /** @description Devices and apps to show the ads on. */
      APPTYPE?: components["schemas"]["TargetingSpecAppType"][] | null;
      /** @description Ids of audiences that shall not see the ads, each of 100 people or more. */
      AUDIENCE_EXCLUDE?: string[] | null;
      /** @description Ids of audiences that shall see the ads, each of 100 people or more. */
      AUDIENCE_INCLUDE?: string[] | null;
      /** @description Genders to target. */
      GENDER?: components["schemas"]["TargetingSpecGender"][] | null;
      /** @description Region codes such as `BE-VOV`, or postal codes such as `US-94107`; not both kinds. */
      GEO?: string[] | null;
      /** @description Ids of interests. */
      INTEREST?: string[];
      /** @description Languages, as ISO 639-1 codes, some with a region (`en-US`). */
      LOCALE?: string[] | null;
      /** @description Countries as ISO 3166-1 alpha-2 codes, or numbers of Nielsen market areas in the US. */
      LOCATION?: string[] | null;
      /** @description Oldest age, that age too: `18` to `65`, or `65+` for no limit. Goes with `MINIMUM_AGE`. */
      MAXIMUM_AGE?: string;
      /** @description Youngest age, that age too: `18` to `65`. Goes with `MAXIMUM_AGE`. */
      MINIMUM_AGE?: string;
      /** @description People who looked at or bought your products before, by when and what they did. */
      SHOPPING_RETARGETING?: components["schemas"]["TargetingSpecShoppingRetargeting"][] | null;
      /** @description Whom to go for: new customers, people you know, or as you choose yourself. */
      TARGETING_STRATEGY?:
        ("CHOOSE_YOUR_OWN" | "FIND_NEW_CUSTOMERS" | "RECONNECT_WITH_USERS")[] | null;
    };
    /**
     * @description A range of ages in years; `65+` has no upper end.
     * @enum {string}
     */
    TargetingSpecAgeBucket:
      "18-24" | "19+" | "20+" | "21+" | "25-34" | "35-44" | "45-49" | "50-54" | "55-64" | "65+";
    /**
     * @description A kind of device, or the web on a computer or phone.
     * @enum {string}
     */
    TargetingSpecAppType:
      "android_mobile" | "android_tablet" | "ipad" | "iphone" | "web" | "web_mobile";
    /**
     * @description A gender, or `unknown` for people who did not tell.
     * @enum {string}
     */
    TargetingSpecGender: "unknown" | "male" | "female";
    TargetingSpecOperationAgeBucket: {
      /** @enum {string} */
      field: "AGE_BUCKET";
      /** @enum {string} */
      operation: "SET";
      values: components["schemas"]["TargetingSpecAgeBucket"][] | null;
    };
    TargetingSpecOperationAppType: {
      /** @enum {string} */
      field: "APPTYPE";
      values: components["schemas"]["TargetingSpecAppType"][] | null;
    } & WithRequired<
      components["schemas"]["TargetingSpecOperationList"],
      "field" | "operation" | "values"
    >;
    TargetingSpecOperationGender: {
      /** @enum {string} */
      field: "GENDER";
      values: components["schemas"]["TargetingSpecGender"][] | null;
    } & WithRequired<
      components["schemas"]["TargetingSpecOperationList"],
      "field" | "operation" | "values"
    >;
    TargetingSpecOperationList: {
      field: string;
      /** @enum {string} */
      operation: "SET" | "ADD" | "REMOVE";
      values: string[] | null;
    };
    TargetingSpecOperationMinMaxAge: {
      /** @enum {string} */
      field: "MINIMUM_AGE" | "MAXIMUM_AGE";
      value: string | null;
    } & WithRequired<
      components["schemas"]["TargetingSpecOperationString"],
      "field" | "operation" | "value"
    >;
    TargetingSpecOperationShoppingRetargeting: {
      /** @enum {string} */
      field: "SHOPPING_RETARGETING";
      /** @enum {string} */
      operation: "SET";
      values: components["schemas"]["TargetingSpecShoppingRetargeting"][] | null;
    } & WithRequired<
      components["schemas"]["TargetingSpecOperationList"],
      "field" | "operation" | "values"
    >;
    TargetingSpecOperationString: {
      field: string;
      /** @enum {string} */
      operation: "SET";
      value: string | null;
    };
    /** @description People to target again, by what they did with your products. */
    TargetingSpecShoppingRetargeting: {
      /** @description How many days back to stop looking. */
      exclusion_window?: number;
      /** @description How many days back to start looking. */
      lookback_window?: number;
      /** @description Numbers of the kinds of events to look for. */
      tag_types?: number[];
    };
    TargetingTemplateAudienceSizing: {
      reach_estimate?: {
        /** Format: int64 */
        estimate?: number;
        /** Format: int64 */
        lower_bound?: number;
        /** Format: int64 */
        upper_bound?: number;
      };
    } | null;
    TargetingTemplateCommon: {
      /** @default true */
      auto_targeting_enabled?: boolean;
      keywords?: components["schemas"]["TargetingTemplateKeyword"][];
      name?: string;
      placement_group?: components["schemas"]["PlacementGroupType"];
      targeting_attributes?: components["schemas"]["TargetingSpec"];
      tracking_urls?: components["schemas"]["TrackingUrls"];
    };
    TargetingTemplateCreate: components["schemas"]["TargetingTemplateCommon"] & {
      name: string;
      targeting_attributes: components["schemas"]["TargetingSpec"];
    };
    TargetingTemplateGetResponseData: components["schemas"]["TargetingTemplateResponseData"] & {
      valid?: boolean | null;
    };
    TargetingTemplateKeyword: {
      match_type?: components["schemas"]["MatchType"];
      value?: string;
    };
    TargetingTemplateResponseData: components["schemas"]["TargetingTemplateCommon"] & {
      ad_account_id?: string;
      created_time?: number;
      id?: string;
      sizing?: components["schemas"]["TargetingTemplateAudienceSizing"];
      status?: string & ("ACTIVE" | "DELETED");
      updated_time?: number;
    };
    TargetingTemplateUpdateRequest: {
      id: string;
      /** @enum {string} */
      operation_type: "REMOVE" | "UPDATE";
      targeting_attributes?: components["schemas"]["TargetingSpec"];
    };
    /** @description Splits a report by who or what was targeted. */
    TargetingTypeFilter: {
      /** @description What to split by, 1 to 5 of them. For levels that end in `_TARGETING`. */
      targeting_types?: (
        | "KEYWORD"
        | "APPTYPE"
        | "GENDER"
        | "LOCATION"
        | "PLACEMENT"
        | "COUNTRY"
        | "TARGETED_INTEREST"
        | "PINNER_INTEREST"
        | "AUDIENCE_INCLUDE"
        | "GEO"
        | "AGE_BUCKET"
        | "REGION"
        | "MEDIA_TYPE"
        | "AGE_BUCKET_AND_GENDER"
        | "AUDIENCE_MULTIPLIER"
        | "CREATIVE_ENHANCEMENTS"
        | "LOCAL_ADS_STORE_CODE"
      )[];
    };
    TemplateBasedReport: {
      message?: string;
      report_status: components["schemas"]["BulkReportingJobStatus"];
      template_id: string;
      token?: string;
    };
    TemplateResponse: {
      ad_account_id?: string;
      ad_account_ids?: string[];
      click_window_days?: number;
      columns?: (
        | "SPEND_IN_MICRO_DOLLAR"
        | "SPEND_IN_MICRO_US_DOLLAR"
        | "BONUS_SPEND_IN_MICRO_DOLLAR"
        | "BONUS_SPEND_IN_DOLLAR"
        | "ADS_CREDIT_SPEND_IN_MICRO_DOLLAR"
        | "ADS_CREDIT_SPEND_IN_DOLLAR"
        | "PAID_IMPRESSION"
        | "PAID_CLICKTHROUGH"
        | "SPEND_IN_DOLLAR"
        | "SPEND_IN_US_DOLLAR"
        | "CPC_IN_MICRO_DOLLAR"
        | "ECPC_IN_MICRO_DOLLAR"
        | "CPC_IN_DOLLAR"
        | "ECPC_IN_DOLLAR"
        | "CTR"
        | "ECTR"
        | "OUTBOUND_CTR"
        | "OUTBOUND_CTR_1"
        | "CPC_IN_MICRO_CURRENCY"
        | "CPW_IN_MICRO_DOLLAR"
        | "CPW_IN_DOLLAR"
        | "COST_PER_OUTBOUND_CLICK"
        | "AD_ONLY_PIN"
        | "CAMPAIGN_NAME"
        | "CAMPAIGN_STATUS"
        | "IS_CAMPAIGN_LEARNING_PHASE"
        | "DATE"
        | "DATE_AS_TIMESTAMP"
        | "BUDGET_IN_DOLLAR"
        | "AVAILABLE_BUDGET_IN_DOLLAR"
        | "TARGETING_TYPE"
        | "TARGETING_VALUE"
        | "TARGETING_VALUE_NAME"
        | "CAMPAIGN_BRAND_LABEL"
        | "CAMPAIGN_CUSTOM_LABELS"
        | "APP_INSTALL_APP_NAME"
        | "PAID_EVENTS"
        | "BONUS_EVENTS"
        | "INSERTION"
        | "LEGACY_CAMPAIGN_ID"
        | "HBASE_ID"
        | "PIN_DESCRIPTION"
        | "CAMPAIGN_END_DATE"
        | "PIN_PROMOTION_STATUS"
        | "AD_STATUS"
        | "PIN_ID"
        | "CROSS_DEVICE_TYPE"
        | "INGESTION_SOURCE"
        | "SOURCE_PLATFORM"
        | "PIN_PROMOTION_IS_RUNNING"
        | "TOTAL_ENGAGEMENT"
        | "ENGAGEMENT_1"
        | "ENGAGEMENT_2"
        | "CPE_IN_MICRO_DOLLAR"
        | "ECPE_IN_MICRO_DOLLAR"
        | "CPE_IN_DOLLAR"
        | "ECPE_IN_DOLLAR"
        | "ENGAGEMENT_RATE"
        | "EENGAGEMENT_RATE"
        | "INTERNAL_ECPE_IN_MICRO_DOLLAR"
        | "INTERNAL_ECPE_IN_DOLLAR"
        | "ECPM_IN_MICRO_DOLLAR"
        | "ECPM_IN_DOLLAR"
        | "REPIN_RATE"
        | "REPIN_RATE_2"
        | "CTR_2"
        | "CAMPAIGN_ID"
        | "ADVERTISER_ID"
        | "AD_ACCOUNT_ID"
        | "ADVERTISER_OWNER_USER_ID"
        | "ADVERTISER_OWNER_USER_NAME"
        | "PIN_PROMOTION_ID"
        | "AD_ID"
        | "AD_GROUP_ID"
        | "KEYWORD_ID"
        | "KEYWORD_IS_DELETED"
        | "BRAND_SFDC_ACCOUNT_ID"
        | "APP_INSTALL_APP_ID"
        | "CAMPAIGN_ACTION_TYPE"
        | "CAMPAIGN_BID_TYPE"
        | "CAMPAIGN_ENTITY_STATUS"
        | "CAMPAIGN_MANAGED_STATUS"
        | "CAMPAIGN_OBJECTIVE_TYPE"
        | "CPM_IN_MICRO_DOLLAR"
        | "CPM_IN_DOLLAR"
        | "BUDGET_TYPE"
        | "BUDGET_IN_LOCAL_CURRENCY"
        | "AD_GROUP_NAME"
        | "AD_GROUP_STATUS"
        | "AD_GROUP_END_DATE"
        | "AD_GROUP_BUDGET_TYPE"
        | "AD_GROUP_BUDGET_IN_LOCAL_CURRENCY"
        | "AD_GROUP_SUGGESTED_BUDGET_IN_LOCAL_CURRENCY"
        | "AD_GROUP_SUGGESTED_BONUS_BUDGET_IN_LOCAL_CURRENCY"
        | "AD_GROUP_ENTITY_STATUS"
        | "AD_GROUP_ACTION_TYPE"
        | "AD_GROUP_CONVERSION_LEARNING_MODE_TYPE"
        | "AD_GROUP_TARGET_CPA"
        | "AD_GROUP_BID_STRATEGY_TYPE"
        | "AD_GROUP_EXPERIMENT_NAME"
        | "AD_GROUP_EXPERIMENT_CELL"
        | "AD_GROUP_BID_MULTIPLIER"
        | "CAMPAIGN_WEB_CLOSEUP_WHITELISTED"
        | "PRODUCT_GROUP_ID"
        | "PRODUCT_GROUP_DEFINITION"
        | "PARENT_PRODUCT_GROUP_ID"
        | "PRODUCT_GROUP_TYPE"
        | "PRODUCT_GROUP_BID_IN_MICRO_CURRENCY"
        | "PRODUCT_GROUP_STATUS"
        | "PRODUCT_GROUP_ENTITY_STATUS"
        | "PRODUCT_GROUP_INCLUSION"
        | "PRODUCT_GROUP_CREATIVE_TYPE"
        | "PROMO_ID"
        | "PROMO_NAME"
        | "PROMO_IDS"
        | "PROMO_NAMES"
        | "ITEM_ID"
        | "PRODUCT_ITEM_ID"
        | "INTERNAL_PRODUCT_ITEM_ID"
        | "INTERNAL_PRODUCT_ITEM_ID_STR"
        | "PRODUCT_ITEM_NAME"
        | "PRODUCT_ITEM_IMAGE_URL"
        | "PRODUCT_ITEM_PRICE"
        | "PRODUCT_ITEM_PRODUCT_URL"
        | "PRODUCT_ITEM_PIN_URL"
        | "PRODUCT_ITEM_BRAND"
        | "PRODUCT_ITEM_DESCRIPTION"
        | "PRODUCT_ITEM_SALE_PRICE"
        | "PRODUCT_ITEM_PRODUCT_TYPE"
        | "PRODUCT_ITEM_PRODUCT_CATEGORY"
        | "PRODUCT_ITEM_CAMPAIGN_NAME"
        | "PRODUCT_ITEM_AD_GROUP_NAME"
        | "PRODUCT_ITEM_CURRENCY"
        | "ORDER_LINE_ID"
        | "ORDER_LINE_NAME"
        | "ORDER_LINE_PIN_REV_SHARE"
        | "ORDER_LINE_PAID_TYPE"
        | "SPEND_ORDER_LINE_ID"
        | "SPEND_ORDER_LINE_PAID_TYPE"
        | "CONVERSION_PRODUCT_ID"
        | "CONVERSION_PRODUCT_NAME"
        | "CONVERSION_PRODUCT_BRAND"
        | "CONVERSION_PRODUCT_CATEGORY"
        | "CONVERSION_PRODUCT_ID_GROUP"
        | "CARTING_TOTAL_PURCHASE_INTENT_CLICKS"
        | "CARTING_TOTAL_PURCHASE_INTENT_VALUE"
        | "CARTING_TOTAL_PURCHASE_INTENT_VALUE_IN_MICRO_CURRENCY"
        | "CARTING_RETAILER_NAME"
        | "CARTING_PRODUCT_PRICE"
        | "CARTING_PRODUCT_PRICE_IN_MICRO_CURRENCY"
        | "CARTING_PRODUCT_NAME"
        | "CARTING_PRODUCT_ID"
        | "CLICKTHROUGH_1"
        | "REPIN_1"
        | "IMPRESSION_1"
        | "LIKE_1"
        | "SEND_1"
        | "FLAG_1"
        | "HIDE_1"
        | "INSERTION_1"
        | "IMPRESSION_1_GROSS"
        | "CLICKTHROUGH_1_GROSS"
        | "OUTBOUND_CLICK_1"
        | "CLICKTHROUGH_USER_1"
        | "REPIN_USER_1"
        | "IMPRESSION_USER_1"
        | "LIKE_USER_1"
        | "SEND_USER_1"
        | "FLAG_USER_1"
        | "HIDE_USER_1"
        | "INSERTION_USER_1"
        | "CLICKTHROUGH_2"
        | "REPIN_2"
        | "IMPRESSION_2"
        | "LIKE_2"
        | "SEND_2"
        | "FLAG_2"
        | "OUTBOUND_CLICK_2"
        | "CLICKTHROUGH_USER_2"
        | "REPIN_USER_2"
        | "IMPRESSION_USER_2"
        | "LIKE_USER_2"
        | "SEND_USER_2"
        | "FLAG_USER_2"
        | "TOTAL_CLICKTHROUGH"
        | "TOTAL_REPIN"
        | "TOTAL_IMPRESSION"
        | "TOTAL_LIKE"
        | "TOTAL_SEND"
        | "TOTAL_FLAG"
        | "TOTAL_IMPRESSION_USER"
        | "TOTAL_IMPRESSION_USER_HLL"
        | "TOTAL_IMPRESSION_FREQUENCY"
        | "TOTAL_IMPRESSION_FREQUENCY_HLL"
        | "TOTAL_OUTBOUND_CLICK"
        | "COST_PER_OUTBOUND_CLICK_IN_DOLLAR"
        | "COST_PER_OUTBOUND_CLICK_IN_DOLLAR_1"
        | "ENGAGEMENT_PAGE_VISIT_1"
        | "ENGAGEMENT_SIGNUP_1"
        | "ENGAGEMENT_CHECKOUT_1"
        | "ENGAGEMENT_CUSTOM_1"
        | "ENGAGEMENT_ADD_TO_CART_1"
        | "ENGAGEMENT_LEAD_1"
        | "ENGAGEMENT_SEARCH_1"
        | "ENGAGEMENT_WATCH_VIDEO_1"
        | "ENGAGEMENT_VIEW_CATEGORY_1"
        | "ENGAGEMENT_APP_INSTALL_1"
        | "ENGAGEMENT_UNKNOWN_1"
        | "ENGAGEMENT_ADD_PAYMENT_INFO_1"
        | "ENGAGEMENT_ADD_TO_WISHLIST_1"
        | "ENGAGEMENT_INITIATE_CHECKOUT_1"
        | "ENGAGEMENT_SUBSCRIBE_1"
        | "ENGAGEMENT_VIEW_CONTENT_1"
        | "CLICK_PAGE_VISIT_1"
        | "CLICK_SIGNUP_1"
        | "CLICK_CHECKOUT_1"
        | "CLICK_CUSTOM_1"
        | "CLICK_ADD_TO_CART_1"
        | "CLICK_LEAD_1"
        | "CLICK_SEARCH_1"
        | "CLICK_WATCH_VIDEO_1"
        | "CLICK_VIEW_CATEGORY_1"
        | "CLICK_APP_INSTALL_1"
        | "CLICK_UNKNOWN_1"
        | "CLICK_ADD_PAYMENT_INFO_1"
        | "CLICK_ADD_TO_WISHLIST_1"
        | "CLICK_INITIATE_CHECKOUT_1"
        | "CLICK_SUBSCRIBE_1"
        | "CLICK_VIEW_CONTENT_1"
        | "VIEW_PAGE_VISIT_1"
        | "VIEW_SIGNUP_1"
        | "VIEW_CHECKOUT_1"
        | "VIEW_CUSTOM_1"
        | "VIEW_ADD_TO_CART_1"
        | "VIEW_LEAD_1"
        | "VIEW_SEARCH_1"
        | "VIEW_WATCH_VIDEO_1"
        | "VIEW_VIEW_CATEGORY_1"
        | "VIEW_APP_INSTALL_1"
        | "VIEW_UNKNOWN_1"
        | "VIEW_ADD_PAYMENT_INFO_1"
        | "VIEW_ADD_TO_WISHLIST_1"
        | "VIEW_INITIATE_CHECKOUT_1"
        | "VIEW_SUBSCRIBE_1"
        | "VIEW_VIEW_CONTENT_1"
        | "CONVERSIONS_1"
        | "ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_LEAD_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_LEAD_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR_1"
        | "CONVERSIONS_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_PAGE_VISIT_QUANTITY_1"
        | "ENGAGEMENT_SIGNUP_QUANTITY_1"
        | "ENGAGEMENT_CHECKOUT_QUANTITY_1"
        | "ENGAGEMENT_CUSTOM_QUANTITY_1"
        | "ENGAGEMENT_ADD_TO_CART_QUANTITY_1"
        | "ENGAGEMENT_LEAD_QUANTITY_1"
        | "ENGAGEMENT_SEARCH_QUANTITY_1"
        | "ENGAGEMENT_WATCH_VIDEO_QUANTITY_1"
        | "ENGAGEMENT_VIEW_CATEGORY_QUANTITY_1"
        | "ENGAGEMENT_APP_INSTALL_QUANTITY_1"
        | "ENGAGEMENT_UNKNOWN_QUANTITY_1"
        | "ENGAGEMENT_ADD_PAYMENT_INFO_QUANTITY_1"
        | "ENGAGEMENT_ADD_TO_WISHLIST_QUANTITY_1"
        | "ENGAGEMENT_INITIATE_CHECKOUT_QUANTITY_1"
        | "ENGAGEMENT_SUBSCRIBE_QUANTITY_1"
        | "ENGAGEMENT_VIEW_CONTENT_QUANTITY_1"
        | "CLICK_PAGE_VISIT_QUANTITY_1"
        | "CLICK_SIGNUP_QUANTITY_1"
        | "CLICK_CHECKOUT_QUANTITY_1"
        | "CLICK_CUSTOM_QUANTITY_1"
        | "CLICK_ADD_TO_CART_QUANTITY_1"
        | "CLICK_LEAD_QUANTITY_1"
        | "CLICK_SEARCH_QUANTITY_1"
        | "CLICK_WATCH_VIDEO_QUANTITY_1"
        | "CLICK_VIEW_CATEGORY_QUANTITY_1"
        | "CLICK_APP_INSTALL_QUANTITY_1"
        | "CLICK_UNKNOWN_QUANTITY_1"
        | "CLICK_ADD_PAYMENT_INFO_QUANTITY_1"
        | "CLICK_ADD_TO_WISHLIST_QUANTITY_1"
        | "CLICK_INITIATE_CHECKOUT_QUANTITY_1"
        | "CLICK_SUBSCRIBE_QUANTITY_1"
        | "CLICK_VIEW_CONTENT_QUANTITY_1"
        | "VIEW_PAGE_VISIT_QUANTITY_1"
        | "VIEW_SIGNUP_QUANTITY_1"
        | "VIEW_CHECKOUT_QUANTITY_1"
        | "VIEW_CUSTOM_QUANTITY_1"
        | "VIEW_ADD_TO_CART_QUANTITY_1"
        | "VIEW_LEAD_QUANTITY_1"
        | "VIEW_SEARCH_QUANTITY_1"
        | "VIEW_WATCH_VIDEO_QUANTITY_1"
        | "VIEW_VIEW_CATEGORY_QUANTITY_1"
        | "VIEW_APP_INSTALL_QUANTITY_1"
        | "VIEW_UNKNOWN_QUANTITY_1"
        | "VIEW_ADD_PAYMENT_INFO_QUANTITY_1"
        | "VIEW_ADD_TO_WISHLIST_QUANTITY_1"
        | "VIEW_INITIATE_CHECKOUT_QUANTITY_1"
        | "VIEW_SUBSCRIBE_QUANTITY_1"
        | "VIEW_VIEW_CONTENT_QUANTITY_1"
        | "CONVERSIONS_QUANTITY_1"
        | "ENGAGEMENT_PAGE_VISIT_2"
        | "ENGAGEMENT_SIGNUP_2"
        | "ENGAGEMENT_CHECKOUT_2"
        | "ENGAGEMENT_CUSTOM_2"
        | "ENGAGEMENT_ADD_TO_CART_2"
        | "ENGAGEMENT_LEAD_2"
        | "ENGAGEMENT_SEARCH_2"
        | "ENGAGEMENT_WATCH_VIDEO_2"
        | "ENGAGEMENT_VIEW_CATEGORY_2"
        | "ENGAGEMENT_APP_INSTALL_2"
        | "ENGAGEMENT_UNKNOWN_2"
        | "ENGAGEMENT_ADD_PAYMENT_INFO_2"
        | "ENGAGEMENT_ADD_TO_WISHLIST_2"
        | "ENGAGEMENT_INITIATE_CHECKOUT_2"
        | "ENGAGEMENT_SUBSCRIBE_2"
        | "ENGAGEMENT_VIEW_CONTENT_2"
        | "CLICK_PAGE_VISIT_2"
        | "CLICK_SIGNUP_2"
        | "CLICK_CHECKOUT_2"
        | "CLICK_CUSTOM_2"
        | "CLICK_ADD_TO_CART_2"
        | "CLICK_LEAD_2"
        | "CLICK_SEARCH_2"
        | "CLICK_WATCH_VIDEO_2"
        | "CLICK_VIEW_CATEGORY_2"
        | "CLICK_APP_INSTALL_2"
        | "CLICK_UNKNOWN_2"
        | "CLICK_ADD_PAYMENT_INFO_2"
        | "CLICK_ADD_TO_WISHLIST_2"
        | "CLICK_INITIATE_CHECKOUT_2"
        | "CLICK_SUBSCRIBE_2"
        | "CLICK_VIEW_CONTENT_2"
        | "VIEW_PAGE_VISIT_2"
        | "VIEW_SIGNUP_2"
        | "VIEW_CHECKOUT_2"
        | "VIEW_CUSTOM_2"
        | "VIEW_ADD_TO_CART_2"
        | "VIEW_LEAD_2"
        | "VIEW_SEARCH_2"
        | "VIEW_WATCH_VIDEO_2"
        | "VIEW_VIEW_CATEGORY_2"
        | "VIEW_APP_INSTALL_2"
        | "VIEW_UNKNOWN_2"
        | "VIEW_ADD_PAYMENT_INFO_2"
        | "VIEW_ADD_TO_WISHLIST_2"
        | "VIEW_INITIATE_CHECKOUT_2"
        | "VIEW_SUBSCRIBE_2"
        | "VIEW_VIEW_CONTENT_2"
        | "CONVERSIONS_2"
        | "ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_LEAD_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_LEAD_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR_2"
        | "CONVERSIONS_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_PAGE_VISIT_QUANTITY_2"
        | "ENGAGEMENT_SIGNUP_QUANTITY_2"
        | "ENGAGEMENT_CHECKOUT_QUANTITY_2"
        | "ENGAGEMENT_CUSTOM_QUANTITY_2"
        | "ENGAGEMENT_ADD_TO_CART_QUANTITY_2"
        | "ENGAGEMENT_LEAD_QUANTITY_2"
        | "ENGAGEMENT_SEARCH_QUANTITY_2"
        | "ENGAGEMENT_WATCH_VIDEO_QUANTITY_2"
        | "ENGAGEMENT_VIEW_CATEGORY_QUANTITY_2"
        | "ENGAGEMENT_APP_INSTALL_QUANTITY_2"
        | "ENGAGEMENT_UNKNOWN_QUANTITY_2"
        | "ENGAGEMENT_ADD_PAYMENT_INFO_QUANTITY_2"
        | "ENGAGEMENT_ADD_TO_WISHLIST_QUANTITY_2"
        | "ENGAGEMENT_INITIATE_CHECKOUT_QUANTITY_2"
        | "ENGAGEMENT_SUBSCRIBE_QUANTITY_2"
        | "ENGAGEMENT_VIEW_CONTENT_QUANTITY_2"
        | "CLICK_PAGE_VISIT_QUANTITY_2"
        | "CLICK_SIGNUP_QUANTITY_2"
        | "CLICK_CHECKOUT_QUANTITY_2"
        | "CLICK_CUSTOM_QUANTITY_2"
        | "CLICK_ADD_TO_CART_QUANTITY_2"
        | "CLICK_LEAD_QUANTITY_2"
        | "CLICK_SEARCH_QUANTITY_2"
        | "CLICK_WATCH_VIDEO_QUANTITY_2"
        | "CLICK_VIEW_CATEGORY_QUANTITY_2"
        | "CLICK_APP_INSTALL_QUANTITY_2"
        | "CLICK_UNKNOWN_QUANTITY_2"
        | "CLICK_ADD_PAYMENT_INFO_QUANTITY_2"
        | "CLICK_ADD_TO_WISHLIST_QUANTITY_2"
        | "CLICK_INITIATE_CHECKOUT_QUANTITY_2"
        | "CLICK_SUBSCRIBE_QUANTITY_2"
        | "CLICK_VIEW_CONTENT_QUANTITY_2"
        | "VIEW_PAGE_VISIT_QUANTITY_2"
        | "VIEW_SIGNUP_QUANTITY_2"
        | "VIEW_CHECKOUT_QUANTITY_2"
        | "VIEW_CUSTOM_QUANTITY_2"
        | "VIEW_ADD_TO_CART_QUANTITY_2"
        | "VIEW_LEAD_QUANTITY_2"
        | "VIEW_SEARCH_QUANTITY_2"
        | "VIEW_WATCH_VIDEO_QUANTITY_2"
        | "VIEW_VIEW_CATEGORY_QUANTITY_2"
        | "VIEW_APP_INSTALL_QUANTITY_2"
        | "VIEW_UNKNOWN_QUANTITY_2"
        | "VIEW_ADD_PAYMENT_INFO_QUANTITY_2"
        | "VIEW_ADD_TO_WISHLIST_QUANTITY_2"
        | "VIEW_INITIATE_CHECKOUT_QUANTITY_2"
        | "VIEW_SUBSCRIBE_QUANTITY_2"
        | "VIEW_VIEW_CONTENT_QUANTITY_2"
        | "CONVERSIONS_QUANTITY_2"
        | "TOTAL_ENGAGEMENT_PAGE_VISIT"
        | "TOTAL_ENGAGEMENT_SIGNUP"
        | "TOTAL_ENGAGEMENT_CHECKOUT"
        | "TOTAL_ENGAGEMENT_CUSTOM"
        | "TOTAL_ENGAGEMENT_ADD_TO_CART"
        | "TOTAL_ENGAGEMENT_LEAD"
        | "TOTAL_ENGAGEMENT_SEARCH"
        | "TOTAL_ENGAGEMENT_WATCH_VIDEO"
        | "TOTAL_ENGAGEMENT_VIEW_CATEGORY"
        | "TOTAL_ENGAGEMENT_APP_INSTALL"
        | "TOTAL_ENGAGEMENT_UNKNOWN"
        | "TOTAL_ENGAGEMENT_ADD_PAYMENT_INFO"
        | "TOTAL_ENGAGEMENT_ADD_TO_WISHLIST"
        | "TOTAL_ENGAGEMENT_INITIATE_CHECKOUT"
        | "TOTAL_ENGAGEMENT_SUBSCRIBE"
        | "TOTAL_ENGAGEMENT_VIEW_CONTENT"
        | "TOTAL_CLICK_PAGE_VISIT"
        | "TOTAL_CLICK_SIGNUP"
        | "TOTAL_CLICK_CHECKOUT"
        | "TOTAL_CLICK_CUSTOM"
        | "TOTAL_CLICK_ADD_TO_CART"
        | "TOTAL_CLICK_LEAD"
        | "TOTAL_CLICK_SEARCH"
        | "TOTAL_CLICK_WATCH_VIDEO"
        | "TOTAL_CLICK_VIEW_CATEGORY"
        | "TOTAL_CLICK_APP_INSTALL"
        | "TOTAL_CLICK_UNKNOWN"
        | "TOTAL_CLICK_ADD_PAYMENT_INFO"
        | "TOTAL_CLICK_ADD_TO_WISHLIST"
        | "TOTAL_CLICK_INITIATE_CHECKOUT"
        | "TOTAL_CLICK_SUBSCRIBE"
        | "TOTAL_CLICK_VIEW_CONTENT"
        | "TOTAL_VIEW_PAGE_VISIT"
        | "TOTAL_VIEW_SIGNUP"
        | "TOTAL_VIEW_CHECKOUT"
        | "TOTAL_VIEW_CUSTOM"
        | "TOTAL_VIEW_ADD_TO_CART"
        | "TOTAL_VIEW_LEAD"
        | "TOTAL_VIEW_SEARCH"
        | "TOTAL_VIEW_WATCH_VIDEO"
        | "TOTAL_VIEW_VIEW_CATEGORY"
        | "TOTAL_VIEW_APP_INSTALL"
        | "TOTAL_VIEW_UNKNOWN"
        | "TOTAL_VIEW_ADD_PAYMENT_INFO"
        | "TOTAL_VIEW_ADD_TO_WISHLIST"
        | "TOTAL_VIEW_INITIATE_CHECKOUT"
        | "TOTAL_VIEW_SUBSCRIBE"
        | "TOTAL_VIEW_VIEW_CONTENT"
        | "TOTAL_CONVERSIONS"
        | "TOTAL_WEB_CONVERSIONS"
        | "TOTAL_INAPP_CONVERSIONS"
        | "TOTAL_OFFLINE_CONVERSIONS"
        | "TOTAL_ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_PAGE_VISIT_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_SIGNUP_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_CUSTOM_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_ADD_TO_CART_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_LEAD_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_SEARCH_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_PAGE_VISIT_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_SIGNUP_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_CUSTOM_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_ADD_TO_CART_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_LEAD_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_SEARCH_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_WATCH_VIDEO_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_VIEW_CATEGORY_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_PAGE_VISIT_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_SIGNUP_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_CUSTOM_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_ADD_TO_CART_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_LEAD_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_SEARCH_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_WATCH_VIDEO_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_VIEW_CATEGORY_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "TOTAL_CONVERSIONS_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CONVERSIONS_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_PAGE_VISIT_QUANTITY"
        | "TOTAL_ENGAGEMENT_SIGNUP_QUANTITY"
        | "TOTAL_ENGAGEMENT_CHECKOUT_QUANTITY"
        | "TOTAL_ENGAGEMENT_CUSTOM_QUANTITY"
        | "TOTAL_ENGAGEMENT_ADD_TO_CART_QUANTITY"
        | "TOTAL_ENGAGEMENT_LEAD_QUANTITY"
        | "TOTAL_ENGAGEMENT_SEARCH_QUANTITY"
        | "TOTAL_ENGAGEMENT_WATCH_VIDEO_QUANTITY"
        | "TOTAL_ENGAGEMENT_VIEW_CATEGORY_QUANTITY"
        | "TOTAL_ENGAGEMENT_APP_INSTALL_QUANTITY"
        | "TOTAL_ENGAGEMENT_UNKNOWN_QUANTITY"
        | "TOTAL_ENGAGEMENT_ADD_PAYMENT_INFO_QUANTITY"
        | "TOTAL_ENGAGEMENT_ADD_TO_WISHLIST_QUANTITY"
        | "TOTAL_ENGAGEMENT_INITIATE_CHECKOUT_QUANTITY"
        | "TOTAL_ENGAGEMENT_SUBSCRIBE_QUANTITY"
        | "TOTAL_ENGAGEMENT_VIEW_CONTENT_QUANTITY"
        | "TOTAL_CLICK_PAGE_VISIT_QUANTITY"
        | "TOTAL_CLICK_SIGNUP_QUANTITY"
        | "TOTAL_CLICK_CHECKOUT_QUANTITY"
        | "TOTAL_CLICK_CUSTOM_QUANTITY"
        | "TOTAL_CLICK_ADD_TO_CART_QUANTITY"
        | "TOTAL_CLICK_LEAD_QUANTITY"
        | "TOTAL_CLICK_SEARCH_QUANTITY"
        | "TOTAL_CLICK_WATCH_VIDEO_QUANTITY"
        | "TOTAL_CLICK_VIEW_CATEGORY_QUANTITY"
        | "TOTAL_CLICK_APP_INSTALL_QUANTITY"
        | "TOTAL_CLICK_UNKNOWN_QUANTITY"
        | "TOTAL_CLICK_ADD_PAYMENT_INFO_QUANTITY"
        | "TOTAL_CLICK_ADD_TO_WISHLIST_QUANTITY"
        | "TOTAL_CLICK_INITIATE_CHECKOUT_QUANTITY"
        | "TOTAL_CLICK_SUBSCRIBE_QUANTITY"
        | "TOTAL_CLICK_VIEW_CONTENT_QUANTITY"
        | "TOTAL_VIEW_PAGE_VISIT_QUANTITY"
        | "TOTAL_VIEW_SIGNUP_QUANTITY"
        | "TOTAL_VIEW_CHECKOUT_QUANTITY"
        | "TOTAL_VIEW_CUSTOM_QUANTITY"
        | "TOTAL_VIEW_ADD_TO_CART_QUANTITY"
        | "TOTAL_VIEW_LEAD_QUANTITY"
        | "TOTAL_VIEW_SEARCH_QUANTITY"
        | "TOTAL_VIEW_WATCH_VIDEO_QUANTITY"
        | "TOTAL_VIEW_VIEW_CATEGORY_QUANTITY"
        | "TOTAL_VIEW_APP_INSTALL_QUANTITY"
        | "TOTAL_VIEW_UNKNOWN_QUANTITY"
        | "TOTAL_VIEW_ADD_PAYMENT_INFO_QUANTITY"
        | "TOTAL_VIEW_ADD_TO_WISHLIST_QUANTITY"
        | "TOTAL_VIEW_INITIATE_CHECKOUT_QUANTITY"
        | "TOTAL_VIEW_SUBSCRIBE_QUANTITY"
        | "TOTAL_VIEW_VIEW_CONTENT_QUANTITY"
        | "TOTAL_CONVERSIONS_QUANTITY"
        | "COST_PER_CONVERSION_IN_DOLLAR"
        | "TOTAL_WEB_SESSIONS"
        | "WEB_SESSIONS_1"
        | "WEB_SESSIONS_2"
        | "APP_INSTALLS_CPA_BILLABLE"
        | "APP_INSTALLS_CLICK"
        | "APP_INSTALLS_CLOSEUPREPIN"
        | "APP_INSTALLS_VIEW"
        | "APP_INSTALLS"
        | "APP_INSTALLS_ENGAGEMENT"
        | "APP_INSTALLS_CLICK_1"
        | "APP_INSTALLS_CLICK_2"
        | "APP_INSTALLS_VIEW_1"
        | "APP_INSTALLS_VIEW_2"
        | "APP_INSTALLS_ENGAGEMENT_1"
        | "APP_INSTALLS_ENGAGEMENT_2"
        | "APP_INSTALLS_1"
        | "APP_INSTALLS_2"
        | "CPI_IN_MICRO_DOLLAR"
        | "ECPI_IN_MICRO_DOLLAR"
        | "CPI_IN_DOLLAR"
        | "ECPI_IN_DOLLAR"
        | "INAPP_SKAN_APP_INSTALL"
        | "INAPP_SKAN_ASSISTED_APP_INSTALL"
        | "INAPP_SKAN_APP_INSTALL_COST_PER_ACTION"
        | "INAPP_SKAN_APP_INSTALL_CONVERSION_RATE"
        | "ONSITE_CHECKOUTS_CPA_BILLABLE_1"
        | "ONSITE_CHECKOUTS_CPA_BILLABLE_2"
        | "ONSITE_CHECKOUTS_CPA_BILLABLE"
        | "ONSITE_CHECKOUTS_VALUE_1"
        | "ONSITE_CHECKOUTS_VALUE_2"
        | "ONSITE_CHECKOUTS_VALUE"
        | "ONSITE_CHECKOUTS_1"
        | "ONSITE_CHECKOUTS_2"
        | "ONSITE_CHECKOUTS"
        | "ONSITE_CHECKOUTS_VALUE_IN_MICRO_DOLLAR_1"
        | "ONSITE_CHECKOUTS_VALUE_IN_MICRO_DOLLAR_2"
        | "CONVERSION_RATE"
        | "AVERAGE_CHECKOUT_VALUE"
        | "RETURN_ON_ADVERTISER_SPEND"
        | "BUY_BUTTON_CLICKS_1"
        | "BUY_BUTTON_CLICKS_2"
        | "TOTAL_BUY_BUTTON_CLICKS"
        | "ORDER_DROPOFF_RATE"
        | "ONSITE_CHECKOUTS_VALUE_IN_MICRO_DOLLAR"
        | "ONSITE_CHECKOUTS_VALUE_IN_DOLLAR"
        | "PIN_PROMOTION_NAME"
        | "AD_NAME"
        | "LIFETIME_IMPRESSION_USER_1"
        | "PIN_PROMOTION_CAMPAIGN_ID"
        | "PIN_PROMOTION_CAMPAIGN_NAME"
        | "PIN_PROMOTION_CAMPAIGN_ACTION_TYPE"
        | "TOTAL_LIFETIME_IMPRESSION_USER"
        | "PIN_PROMOTION_CAMPAIGN_STATUS"
        | "PIN_PROMOTION_CAMPAIGN_MANAGED_STATUS"
        | "PIN_PROMOTION_CAMPAIGN_ENTITY_STATUS"
        | "PIN_PROMOTION_AD_GROUP_ID"
        | "PIN_PROMOTION_AD_GROUP_NAME"
        | "PIN_PROMOTION_AD_GROUP_STATUS"
        | "PIN_PROMOTION_AD_GROUP_ENTITY_STATUS"
        | "PIN_PROMOTION_CREATIVE_TYPE"
        | "PIN_PROMOTION_ENTITY_STATUS"
        | "PIN_PROMOTION_CREATIVE_TYPE_V2"
        | "PIN_PROMOTION_REVIEW_STATUS"
        | "AD_GROUP_CAMPAIGN_ACTION_TYPE"
        | "AD_GROUP_CAMPAIGN_ID"
        | "AD_GROUP_CAMPAIGN_NAME"
        | "AD_GROUP_CAMPAIGN_STATUS"
        | "AD_GROUP_CREATIVE_TYPE"
        | "AD_GROUP_CAMPAIGN_MANAGED_STATUS"
        | "AD_GROUP_CAMPAIGN_ENTITY_STATUS"
        | "AD_GROUP_START_DATE"
        | "CAMPAIGN_LIFETIME_SPEND_CAP"
        | "AD_GROUP_BID_IN_MICRO_CURRENCY"
        | "CAMPAIGN_AD_GROUP_START_DATE"
        | "CAMPAIGN_AD_GROUP_END_DATE"
        | "CAMPAIGN_NUMBER_OF_AD_GROUPS"
        | "AD_GROUP_NUMBER_OF_PIN_PROMOTIONS"
        | "TODAY_SPEND_IN_LOCAL_CURRENCY"
        | "TOTAL_LIFETIME_SPEND_IN_LOCAL_CURRENCY"
        | "BUDGET_UTILIZATION"
        | "AD_GROUP_OPTIMIZATION"
        | "INSERTION_ORDER"
        | "AD_GROUP_BONUS_BUDGET"
        | "FREQUENCY"
        | "CAMPAIGN_DAILY_SPEND_CAP"
        | "CAMPAIGN_CREATIVE_TYPE"
        | "AD_GROUP_PLACEMENT_GROUP_TYPE"
        | "AD_GROUP_IS_PREFETCH_ENABLED"
        | "CAMPAIGN_BUDGET_OPTIMIZATION"
        | "CAMPAIGN_START_DATE"
        | "IS_AUTOMATED_CAMPAIGN"
        | "IS_PREMIERE_CAMPAIGN"
        | "FLEXIBLE_DAILY_BUDGETS"
        | "IS_PERFORMANCE_PLUS_CAMPAIGN"
        | "IS_DCO_FORMAT_ENHANCMENT"
        | "PERCENT_CROSS_DEVICE_CONVERSIONS"
        | "PAGE_VISIT_PERCENT_CROSS_DEVICE_CONVERSIONS"
        | "SIGNUP_PERCENT_CROSS_DEVICE_CONVERSIONS"
        | "CHECKOUT_PERCENT_CROSS_DEVICE_CONVERSIONS"
        | "CUSTOM_PERCENT_CROSS_DEVICE_CONVERSIONS"
        | "ADD_TO_CART_PERCENT_CROSS_DEVICE_CONVERSIONS"
        | "LEAD_PERCENT_CROSS_DEVICE_CONVERSIONS"
        | "SEARCH_PERCENT_CROSS_DEVICE_CONVERSIONS"
        | "WATCH_VIDEO_PERCENT_CROSS_DEVICE_CONVERSIONS"
        | "VIEW_CATEGORY_PERCENT_CROSS_DEVICE_CONVERSIONS"
        | "APP_INSTALL_PERCENT_CROSS_DEVICE_CONVERSIONS"
        | "UNKNOWN_PERCENT_CROSS_DEVICE_CONVERSIONS"
        | "TOTAL_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_DESKTOP_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_MOBILE_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_MOBILE_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_TABLET_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_TABLET_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_TABLET_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_SIGNUP_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_SIGNUP_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_SIGNUP_DESKTOP_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_SIGNUP_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_SIGNUP_MOBILE_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_SIGNUP_MOBILE_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_SIGNUP_TABLET_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_SIGNUP_TABLET_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_SIGNUP_TABLET_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_CHECKOUT_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_CHECKOUT_MOBILE_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_CHECKOUT_MOBILE_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_CHECKOUT_TABLET_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_CHECKOUT_TABLET_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_CHECKOUT_TABLET_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_CUSTOM_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_CUSTOM_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_CUSTOM_DESKTOP_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_CUSTOM_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_CUSTOM_MOBILE_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_CUSTOM_MOBILE_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_CUSTOM_TABLET_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_CUSTOM_TABLET_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_CUSTOM_TABLET_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_LEAD_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_LEAD_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_LEAD_DESKTOP_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_LEAD_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_LEAD_MOBILE_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_LEAD_MOBILE_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_LEAD_TABLET_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_LEAD_TABLET_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_LEAD_TABLET_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_SEARCH_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_SEARCH_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_SEARCH_DESKTOP_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_SEARCH_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_SEARCH_MOBILE_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_SEARCH_MOBILE_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_SEARCH_TABLET_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_SEARCH_TABLET_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_SEARCH_TABLET_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_APP_INSTALL_TABLET_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_APP_INSTALL_TABLET_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_APP_INSTALL_TABLET_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_UNKNOWN_MOBILE_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_UNKNOWN_MOBILE_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_UNKNOWN_MOBILE_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_UNKNOWN_TABLET_ACTION_TO_DESKTOP_CONVERSION"
        | "TOTAL_UNKNOWN_TABLET_ACTION_TO_MOBILE_CONVERSION"
        | "TOTAL_UNKNOWN_TABLET_ACTION_TO_TABLET_CONVERSION"
        | "TOTAL_PAGE_VISIT"
        | "TOTAL_SIGNUP"
        | "TOTAL_CHECKOUT"
        | "TOTAL_CUSTOM"
        | "TOTAL_ADD_TO_CART"
        | "TOTAL_LEAD"
        | "TOTAL_SEARCH"
        | "TOTAL_WATCH_VIDEO"
        | "TOTAL_VIEW_CATEGORY"
        | "TOTAL_APP_INSTALL"
        | "TOTAL_UNKNOWN"
        | "TOTAL_ADD_PAYMENT_INFO"
        | "TOTAL_ADD_TO_WISHLIST"
        | "TOTAL_INITIATE_CHECKOUT"
        | "TOTAL_SUBSCRIBE"
        | "TOTAL_VIEW_CONTENT"
        | "TOTAL_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CUSTOM_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_LEAD_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_SEARCH_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_CUSTOM_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_LEAD_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_SEARCH_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_PAGE_VISIT_VALUE_IN_MICRO_US_DOLLAR"
        | "AVERAGE_SIGNUP_VALUE_IN_MICRO_US_DOLLAR"
        | "AVERAGE_CHECKOUT_VALUE_IN_MICRO_US_DOLLAR"
        | "AVERAGE_CUSTOM_VALUE_IN_MICRO_US_DOLLAR"
        | "AVERAGE_ADD_TO_CART_VALUE_IN_MICRO_US_DOLLAR"
        | "AVERAGE_LEAD_VALUE_IN_MICRO_US_DOLLAR"
        | "AVERAGE_SEARCH_VALUE_IN_MICRO_US_DOLLAR"
        | "AVERAGE_WATCH_VIDEO_VALUE_IN_MICRO_US_DOLLAR"
        | "AVERAGE_VIEW_CATEGORY_VALUE_IN_MICRO_US_DOLLAR"
        | "AVERAGE_UNKNOWN_VALUE_IN_MICRO_US_DOLLAR"
        | "AVERAGE_ADD_PAYMENT_INFO_VALUE_IN_MICRO_US_DOLLAR"
        | "AVERAGE_ADD_TO_WISHLIST_VALUE_IN_MICRO_US_DOLLAR"
        | "AVERAGE_INITIATE_CHECKOUT_VALUE_IN_MICRO_US_DOLLAR"
        | "AVERAGE_SUBSCRIBE_VALUE_IN_MICRO_US_DOLLAR"
        | "AVERAGE_VIEW_CONTENT_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_PAGE_VISIT_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_SIGNUP_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_CHECKOUT_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_CUSTOM_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_ADD_TO_CART_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_LEAD_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_SEARCH_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_WATCH_VIDEO_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_VIEW_CATEGORY_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_UNKNOWN_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_ADD_PAYMENT_INFO_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_ADD_TO_WISHLIST_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_INITIATE_CHECKOUT_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_SUBSCRIBE_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_VIEW_CONTENT_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_PAGE_VISIT_QUANTITY"
        | "TOTAL_SIGNUP_QUANTITY"
        | "TOTAL_CHECKOUT_QUANTITY"
        | "TOTAL_CUSTOM_QUANTITY"
        | "TOTAL_ADD_TO_CART_QUANTITY"
        | "TOTAL_LEAD_QUANTITY"
        | "TOTAL_SEARCH_QUANTITY"
        | "TOTAL_WATCH_VIDEO_QUANTITY"
        | "TOTAL_VIEW_CATEGORY_QUANTITY"
        | "TOTAL_APP_INSTALL_QUANTITY"
        | "TOTAL_UNKNOWN_QUANTITY"
        | "TOTAL_ADD_PAYMENT_INFO_QUANTITY"
        | "TOTAL_ADD_TO_WISHLIST_QUANTITY"
        | "TOTAL_INITIATE_CHECKOUT_QUANTITY"
        | "TOTAL_SUBSCRIBE_QUANTITY"
        | "TOTAL_VIEW_CONTENT_QUANTITY"
        | "TOTAL_PAGE_VISIT_VALUE_IN_DOLLAR"
        | "TOTAL_SIGNUP_VALUE_IN_DOLLAR"
        | "TOTAL_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_CUSTOM_VALUE_IN_DOLLAR"
        | "TOTAL_ADD_TO_CART_VALUE_IN_DOLLAR"
        | "TOTAL_LEAD_VALUE_IN_DOLLAR"
        | "TOTAL_SEARCH_VALUE_IN_DOLLAR"
        | "TOTAL_WATCH_VIDEO_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_CATEGORY_VALUE_IN_DOLLAR"
        | "TOTAL_APP_INSTALL_VALUE_IN_DOLLAR"
        | "TOTAL_UNKNOWN_VALUE_IN_DOLLAR"
        | "TOTAL_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "TOTAL_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "TOTAL_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "PAGE_VISIT_COST_PER_ACTION"
        | "SIGNUP_COST_PER_ACTION"
        | "CHECKOUT_COST_PER_ACTION"
        | "CUSTOM_COST_PER_ACTION"
        | "ADD_TO_CART_COST_PER_ACTION"
        | "LEAD_COST_PER_ACTION"
        | "SEARCH_COST_PER_ACTION"
        | "WATCH_VIDEO_COST_PER_ACTION"
        | "VIEW_CATEGORY_COST_PER_ACTION"
        | "APP_INSTALL_COST_PER_ACTION"
        | "UNKNOWN_COST_PER_ACTION"
        | "AD_GROUP_CPA_IN_MICRO_CURRENCY"
        | "ADD_PAYMENT_INFO_COST_PER_ACTION"
        | "ADD_TO_WISHLIST_COST_PER_ACTION"
        | "INITIATE_CHECKOUT_COST_PER_ACTION"
        | "SUBSCRIBE_COST_PER_ACTION"
        | "VIEW_CONTENT_COST_PER_ACTION"
        | "PAGE_VISIT_COST_PER_ACTION_IN_US_DOLLAR"
        | "SIGNUP_COST_PER_ACTION_IN_US_DOLLAR"
        | "CHECKOUT_COST_PER_ACTION_IN_US_DOLLAR"
        | "CUSTOM_COST_PER_ACTION_IN_US_DOLLAR"
        | "ADD_TO_CART_COST_PER_ACTION_IN_US_DOLLAR"
        | "LEAD_COST_PER_ACTION_IN_US_DOLLAR"
        | "SEARCH_COST_PER_ACTION_IN_US_DOLLAR"
        | "WATCH_VIDEO_COST_PER_ACTION_IN_US_DOLLAR"
        | "VIEW_CATEGORY_COST_PER_ACTION_IN_US_DOLLAR"
        | "UNKNOWN_COST_PER_ACTION_IN_US_DOLLAR"
        | "ADD_PAYMENT_INFO_COST_PER_ACTION_IN_US_DOLLAR"
        | "ADD_TO_WISHLIST_COST_PER_ACTION_IN_US_DOLLAR"
        | "INITIATE_CHECKOUT_COST_PER_ACTION_IN_US_DOLLAR"
        | "SUBSCRIBE_COST_PER_ACTION_IN_US_DOLLAR"
        | "VIEW_CONTENT_COST_PER_ACTION_IN_US_DOLLAR"
        | "PAGE_VISIT_ROAS"
        | "SIGNUP_ROAS"
        | "CHECKOUT_ROAS"
        | "CUSTOM_ROAS"
        | "ADD_TO_CART_ROAS"
        | "LEAD_ROAS"
        | "SEARCH_ROAS"
        | "WATCH_VIDEO_ROAS"
        | "VIEW_CATEGORY_ROAS"
        | "APP_INSTALL_ROAS"
        | "UNKNOWN_ROAS"
        | "ROAS"
        | "CLICK_ROAS"
        | "ENGAGEMENT_ROAS"
        | "VIEW_ROAS"
        | "ADD_PAYMENT_INFO_ROAS"
        | "ADD_TO_WISHLIST_ROAS"
        | "INITIATE_CHECKOUT_ROAS"
        | "SUBSCRIBE_ROAS"
        | "VIEW_CONTENT_ROAS"
        | "HOUR"
        | "BOARD_ENGAGEMENT"
        | "BOARD_INSERTION"
        | "BOARD_IMPRESSION"
        | "BOARD_FOLLOW"
        | "BOARD_SEND"
        | "BOARD_HIDE"
        | "PRODUCT_GROUP_CAMPAIGN_ID"
        | "PRODUCT_GROUP_CAMPAIGN_NAME"
        | "PRODUCT_GROUP_CAMPAIGN_ACTION_TYPE"
        | "PRODUCT_GROUP_CAMPAIGN_STATUS"
        | "PRODUCT_GROUP_CAMPAIGN_MANAGED_STATUS"
        | "PRODUCT_GROUP_AD_GROUP_ID"
        | "PRODUCT_GROUP_AD_GROUP_NAME"
        | "PRODUCT_GROUP_AD_GROUP_STATUS"
        | "PRODUCT_GROUP_AD_IMAGE_TAG"
        | "PRODUCT_GROUP_AD_VIDEO_TAG"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_REFERENCE_ID"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_REFERENCE_NAME"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_ID"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_BID_IN_MICRO_CURRENCY"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_STATUS"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_ENTITY_STATUS"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_CAMPAIGN_ID"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_CAMPAIGN_NAME"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_CAMPAIGN_ACTION_TYPE"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_CAMPAIGN_STATUS"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_CAMPAIGN_MANAGED_STATUS"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_AD_GROUP_ID"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_AD_GROUP_NAME"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_AD_GROUP_STATUS"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_TRACKING_TEMPLATE_URL"
        | "PROMOTED_CATALOG_PRODUCT_GROUP_SELECTED_IMAGE_TAG"
        | "VIDEO_3SEC_VIEWS_1"
        | "VIDEO_15SEC_UNIQUE_VIEWS_1"
        | "VIDEO_P0_COMPLETE_1"
        | "VIDEO_P25_COMPLETE_1"
        | "VIDEO_P50_COMPLETE_1"
        | "VIDEO_P75_COMPLETE_1"
        | "VIDEO_P95_COMPLETE_1"
        | "VIDEO_P97_COMPLETE_1"
        | "VIDEO_P100_COMPLETE_1"
        | "VIDEO_P0_COMBINED_1"
        | "VIDEO_P25_COMBINED_1"
        | "VIDEO_P50_COMBINED_1"
        | "VIDEO_P75_COMBINED_1"
        | "VIDEO_P95_COMBINED_1"
        | "VIDEO_P97_COMBINED_1"
        | "VIDEO_P100_COMBINED_1"
        | "VIDEO_STARTS_PAID"
        | "VIDEO_STARTS_EARNED"
        | "TOTAL_VIDEO_STARTS"
        | "VIDEO_AVG_WATCHTIME_1"
        | "VIDEO_MRC_VIEWS_1"
        | "VIDEO_VIEW_RATE_1"
        | "VIDEO_3SEC_VIEWS_2"
        | "VIDEO_15SEC_UNIQUE_VIEWS_2"
        | "VIDEO_P0_COMPLETE_2"
        | "VIDEO_P25_COMPLETE_2"
        | "VIDEO_P50_COMPLETE_2"
        | "VIDEO_P75_COMPLETE_2"
        | "VIDEO_P95_COMPLETE_2"
        | "VIDEO_P97_COMPLETE_2"
        | "VIDEO_P100_COMPLETE_2"
        | "VIDEO_P0_COMBINED_2"
        | "VIDEO_P25_COMBINED_2"
        | "VIDEO_P50_COMBINED_2"
        | "VIDEO_P75_COMBINED_2"
        | "VIDEO_P95_COMBINED_2"
        | "VIDEO_P97_COMBINED_2"
        | "VIDEO_P100_COMBINED_2"
        | "VIDEO_AVG_WATCHTIME_2"
        | "VIDEO_MRC_VIEWS_2"
        | "VIDEO_VIEW_RATE_2"
        | "PAID_VIDEO_VIEW"
        | "PAID_VIDEO_IMPRESSION"
        | "PAID_VIDEO_VIEWABLE_RATE"
        | "VIDEO_LENGTH"
        | "VIDEO_SPEND_IN_MICRO_DOLLAR"
        | "VIDEO_SPEND_IN_DOLLAR"
        | "CPV_IN_MICRO_DOLLAR"
        | "CPV_IN_DOLLAR"
        | "CP3SV_IN_MICRO_DOLLAR"
        | "CP3SV_IN_DOLLAR"
        | "ECPV_IN_MICRO_DOLLAR"
        | "ECPV_IN_DOLLAR"
        | "ECP3SV_IN_MICRO_DOLLAR"
        | "ECP3SV_IN_DOLLAR"
        | "CPCV_IN_DOLLAR"
        | "CPCV_IN_MICRO_DOLLAR"
        | "ECPCV_IN_DOLLAR"
        | "ECPCV_IN_MICRO_DOLLAR"
        | "CPCV_P95_IN_DOLLAR"
        | "CPCV_P95_IN_MICRO_DOLLAR"
        | "ECPCV_P95_IN_DOLLAR"
        | "ECPCV_P95_IN_MICRO_DOLLAR"
        | "TOTAL_VIDEO_3SEC_VIEWS"
        | "TOTAL_VIDEO_15SEC_UNIQUE_VIEWS"
        | "TOTAL_VIDEO_P0_COMPLETE"
        | "TOTAL_VIDEO_P25_COMPLETE"
        | "TOTAL_VIDEO_P50_COMPLETE"
        | "TOTAL_VIDEO_P75_COMPLETE"
        | "TOTAL_VIDEO_P95_COMPLETE"
        | "TOTAL_VIDEO_P97_COMPLETE"
        | "TOTAL_VIDEO_P100_COMPLETE"
        | "TOTAL_VIDEO_P0_COMBINED"
        | "TOTAL_VIDEO_P25_COMBINED"
        | "TOTAL_VIDEO_P50_COMBINED"
        | "TOTAL_VIDEO_P75_COMBINED"
        | "TOTAL_VIDEO_P95_COMBINED"
        | "TOTAL_VIDEO_P97_COMBINED"
        | "TOTAL_VIDEO_P100_COMBINED"
        | "TOTAL_VIDEO_AVG_WATCHTIME"
        | "TOTAL_VIDEO_MRC_VIEWS"
        | "TOTAL_VIDEO_VIEW_RATE"
        | "VIDEO_V50_WATCHTIME_1"
        | "VIDEO_V50_WATCHTIME_2"
        | "TOTAL_VIDEO_V50_WATCHTIME"
        | "VIDEO_SUM_V50_WATCHTIME_IN_MILLISECOND_1"
        | "VIDEO_SUM_V50_WATCHTIME_IN_MILLISECOND_2"
        | "TOTAL_VIDEO_SUM_V50_WATCHTIME_IN_MILLISECOND"
        | "VIDEO_SUM_V50_WATCHTIME_IN_SECOND_1"
        | "VIDEO_SUM_V50_WATCHTIME_IN_SECOND_2"
        | "TOTAL_VIDEO_SUM_V50_WATCHTIME_IN_SECOND"
        | "VIDEO_AVG_WATCHTIME_IN_MILLISECOND_1"
        | "VIDEO_AVG_WATCHTIME_IN_MILLISECOND_2"
        | "TOTAL_VIDEO_AVG_WATCHTIME_IN_MILLISECOND"
        | "VIDEO_AVG_WATCHTIME_IN_SECOND_1"
        | "VIDEO_AVG_WATCHTIME_IN_SECOND_2"
        | "TOTAL_VIDEO_AVG_WATCHTIME_IN_SECOND"
        | "VIDEO_AVG_WATCHTIME_IN_SECOND_VIDEO_STARTS_PAID"
        | "VIDEO_AVG_WATCHTIME_IN_SECOND_VIDEO_STARTS_EARNED"
        | "TOTAL_VIDEO_AVG_WATCHTIME_IN_SECOND_VIDEO_STARTS"
        | "DELIVERY_STATUS_NO_FANOUT"
        | "DELIVERY_STATUS_WITH_FANOUT"
        | "KEYWORD_COMPETITION_BAND"
        | "KEYWORD_QUERY_VOLUME"
        | "KEYWORD_VALUE"
        | "KEYWORD_MATCH_TYPE"
        | "KEYWORD_BID_IN_MICRO_CURRENCY"
        | "KEYWORD_USER_QUERY"
        | "KEYWORD_SQR_KEYWORD_VALUE"
        | "KEYWORD_AD_GROUP_ID"
        | "KEYWORD_AD_GROUP_NAME"
        | "KEYWORD_CAMPAIGN_ID"
        | "KEYWORD_CAMPAIGN_NAME"
        | "KEYWORD_SEARCH_TERM_AD_GROUP_ID"
        | "KEYWORD_SEARCH_TERM_AD_GROUP_NAME"
        | "KEYWORD_SEARCH_TERM_CAMPAIGN_ID"
        | "KEYWORD_SEARCH_TERM_CAMPAIGN_NAME"
        | "NEGATIVE_KEYWORD_AD_GROUP_ID"
        | "NEGATIVE_KEYWORD_AD_GROUP_NAME"
        | "NEGATIVE_KEYWORD_CAMPAIGN_ID"
        | "NEGATIVE_KEYWORD_CAMPAIGN_NAME"
        | "ONE_TAP_V2_WEBSITE_VIEW_1"
        | "ONE_TAP_V2_WEBSITE_VIEW_2"
        | "TOTAL_ONE_TAP_V2_WEBSITE_VIEW"
        | "ONE_TAP_V2_WEBSITE_VIEW_USER_1"
        | "ONE_TAP_V2_WEBSITE_VIEW_USER_2"
        | "TOTAL_LANDING_PAGE_VIEWS"
        | "LANDING_PAGE_VIEWS_1"
        | "LANDING_PAGE_VIEWS_2"
        | "COST_PER_LANDING_PAGE_VIEW"
        | "LANDING_PAGE_VIEW_RATE"
        | "TOTAL_DESTINATION_VIEWS"
        | "DESTINATION_VIEWS_1"
        | "DESTINATION_VIEWS_2"
        | "COST_PER_DESTINATION_VIEW_IN_DOLLAR"
        | "COST_PER_DESTINATION_VIEW_IN_MICRO_DOLLAR"
        | "DESTINATION_VIEW_RATE"
        | "CAROUSEL_SLOT_INDEX"
        | "CAROUSEL_ID"
        | "CAROUSEL_SLOT_PROMOTION_ID"
        | "CAROUSEL_SLOT_IMPRESSION_1"
        | "CAROUSEL_SLOT_IMPRESSION_2"
        | "TOTAL_CAROUSEL_SLOT_IMPRESSION"
        | "CAROUSEL_SLOT_IMPRESSION_USER_1"
        | "CAROUSEL_SLOT_IMPRESSION_USER_2"
        | "CAROUSEL_SLOT_CLICKTHROUGH_1"
        | "CAROUSEL_SLOT_CLICKTHROUGH_2"
        | "TOTAL_CAROUSEL_SLOT_CLICKTHROUGH"
        | "CAROUSEL_SLOT_CLICKTHROUGH_USER_1"
        | "CAROUSEL_SLOT_CLICKTHROUGH_USER_2"
        | "CAROUSEL_SLOT_SIDESWIPE_1"
        | "CAROUSEL_SLOT_SIDESWIPE_2"
        | "TOTAL_CAROUSEL_SLOT_SIDESWIPE"
        | "CAROUSEL_SLOT_SIDESWIPE_USER_1"
        | "CAROUSEL_SLOT_SIDESWIPE_USER_2"
        | "CAROUSEL_SLOT_VIEW_WEBSITE_1"
        | "CAROUSEL_SLOT_VIEW_WEBSITE_2"
        | "TOTAL_CAROUSEL_SLOT_VIEW_WEBSITE"
        | "CAROUSEL_SLOT_VIEW_WEBSITE_USER_1"
        | "CAROUSEL_SLOT_VIEW_WEBSITE_USER_2"
        | "COLLECTION_PIN_ITEM_IMPRESSION_1"
        | "COLLECTION_PIN_ITEM_IMPRESSION_2"
        | "TOTAL_COLLECTION_PIN_ITEM_IMPRESSION"
        | "COLLECTION_PIN_ITEM_CLICKTHROUGH_1"
        | "COLLECTION_PIN_ITEM_CLICKTHROUGH_2"
        | "TOTAL_COLLECTION_PIN_ITEM_CLICKTHROUGH"
        | "HOLDOUT_EXPERIMENT"
        | "AD_GROUP_HOLDOUT_EXPERIMENT"
        | "PIN_PROMOTION_HOLDOUT_EXPERIMENT"
        | "PRODUCT_GROUP_HOLDOUT_EXPERIMENT"
        | "MULTI_OBJECTIVE_RESULT"
        | "MULTI_OBJECTIVE_COST"
        | "MULTI_OBJECTIVE_RESULT_DESCRIPTION"
        | "MULTI_OBJECTIVE_COST_DESCRIPTION"
        | "DATE_RANGE"
        | "DATE_RANGE_START"
        | "DATE_RANGE_END"
        | "REPORT_DATE_START"
        | "REPORT_DATE_END"
        | "PINNER_LIST_NAME"
        | "PINNER_LIST_TYPE"
        | "ORDER_VALUE"
        | "ORDER_QUANTITY"
        | "ADVERTISER_NAME"
        | "ADVERTISER_CURRENCY"
        | "TOTAL_REPIN_RATE"
        | "SPEND_YESTERDAY_IN_DOLLAR"
        | "PIN_PROMOTION_REJECTION_LABELS"
        | "PIN_PROMOTION_DESTINATION_URL"
        | "VIDEO_COMPLETION_RATE"
        | "CAMPAIGN_BOOKING_REFERENCE"
        | "WEB_CHECKOUT_COST_PER_ACTION"
        | "WEB_CHECKOUT_ROAS"
        | "TOTAL_WEB_CHECKOUT"
        | "TOTAL_WEB_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_CHECKOUT"
        | "TOTAL_WEB_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_CHECKOUT"
        | "TOTAL_WEB_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_CHECKOUT"
        | "TOTAL_WEB_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_CHECKOUT_VALUE_IN_DOLLAR"
        | "INAPP_CHECKOUT_COST_PER_ACTION"
        | "INAPP_CHECKOUT_ROAS"
        | "TOTAL_INAPP_CHECKOUT"
        | "TOTAL_INAPP_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_CHECKOUT"
        | "TOTAL_INAPP_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_CHECKOUT"
        | "TOTAL_INAPP_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_CHECKOUT"
        | "TOTAL_INAPP_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_CHECKOUT_VALUE_IN_DOLLAR"
        | "OFFLINE_CHECKOUT_COST_PER_ACTION"
        | "OFFLINE_CHECKOUT_ROAS"
        | "TOTAL_OFFLINE_CHECKOUT"
        | "TOTAL_OFFLINE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_CHECKOUT"
        | "TOTAL_OFFLINE_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_CHECKOUT"
        | "TOTAL_OFFLINE_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_CHECKOUT"
        | "TOTAL_OFFLINE_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_CHECKOUT_VALUE_IN_DOLLAR"
        | "PINTEREST_CHECKOUT_COST_PER_ACTION"
        | "PINTEREST_CHECKOUT_ROAS"
        | "TOTAL_PINTEREST_CHECKOUT"
        | "TOTAL_PINTEREST_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_PINTEREST_CHECKOUT_VALUE_IN_DOLLAR"
        | "WEB_ADD_TO_CART_COST_PER_ACTION"
        | "WEB_ADD_TO_CART_ROAS"
        | "TOTAL_WEB_ADD_TO_CART"
        | "TOTAL_WEB_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ADD_TO_CART_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_ADD_TO_CART"
        | "TOTAL_WEB_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_ADD_TO_CART_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_ADD_TO_CART"
        | "TOTAL_WEB_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_ADD_TO_CART"
        | "TOTAL_WEB_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_ADD_TO_CART_VALUE_IN_DOLLAR"
        | "INAPP_ADD_TO_CART_COST_PER_ACTION"
        | "INAPP_ADD_TO_CART_ROAS"
        | "TOTAL_INAPP_ADD_TO_CART"
        | "TOTAL_INAPP_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ADD_TO_CART_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_ADD_TO_CART"
        | "TOTAL_INAPP_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_ADD_TO_CART_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_ADD_TO_CART"
        | "TOTAL_INAPP_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_ADD_TO_CART_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_ADD_TO_CART"
        | "TOTAL_INAPP_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_ADD_TO_CART_VALUE_IN_DOLLAR"
        | "WEB_PAGE_VISIT_COST_PER_ACTION"
        | "WEB_PAGE_VISIT_ROAS"
        | "TOTAL_WEB_PAGE_VISIT"
        | "TOTAL_WEB_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_PAGE_VISIT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_PAGE_VISIT"
        | "TOTAL_WEB_CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_PAGE_VISIT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_PAGE_VISIT"
        | "TOTAL_WEB_ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_PAGE_VISIT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_PAGE_VISIT"
        | "TOTAL_WEB_VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_PAGE_VISIT_VALUE_IN_DOLLAR"
        | "WEB_SIGNUP_COST_PER_ACTION"
        | "WEB_SIGNUP_ROAS"
        | "TOTAL_WEB_SIGNUP"
        | "TOTAL_WEB_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_SIGNUP_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_SIGNUP"
        | "TOTAL_WEB_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_SIGNUP_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_SIGNUP"
        | "TOTAL_WEB_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_SIGNUP_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_SIGNUP"
        | "TOTAL_WEB_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_SIGNUP_VALUE_IN_DOLLAR"
        | "INAPP_SIGNUP_COST_PER_ACTION"
        | "INAPP_SIGNUP_ROAS"
        | "TOTAL_INAPP_SIGNUP"
        | "TOTAL_INAPP_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_SIGNUP_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_SIGNUP"
        | "TOTAL_INAPP_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_SIGNUP_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_SIGNUP"
        | "TOTAL_INAPP_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_SIGNUP_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_SIGNUP"
        | "TOTAL_INAPP_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_SIGNUP_VALUE_IN_DOLLAR"
        | "OFFLINE_SIGNUP_COST_PER_ACTION"
        | "OFFLINE_SIGNUP_ROAS"
        | "TOTAL_OFFLINE_SIGNUP"
        | "TOTAL_OFFLINE_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_SIGNUP_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_SIGNUP"
        | "TOTAL_OFFLINE_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_SIGNUP_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_SIGNUP"
        | "TOTAL_OFFLINE_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_SIGNUP_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_SIGNUP"
        | "TOTAL_OFFLINE_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_SIGNUP_VALUE_IN_DOLLAR"
        | "WEB_WATCH_VIDEO_COST_PER_ACTION"
        | "WEB_WATCH_VIDEO_ROAS"
        | "TOTAL_WEB_WATCH_VIDEO"
        | "TOTAL_WEB_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_WATCH_VIDEO_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_WATCH_VIDEO"
        | "TOTAL_WEB_CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_WATCH_VIDEO_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_WATCH_VIDEO"
        | "TOTAL_WEB_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_WATCH_VIDEO"
        | "TOTAL_WEB_VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_WATCH_VIDEO_VALUE_IN_DOLLAR"
        | "WEB_LEAD_COST_PER_ACTION"
        | "WEB_LEAD_ROAS"
        | "TOTAL_WEB_LEAD"
        | "TOTAL_WEB_LEAD_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_LEAD_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_LEAD"
        | "TOTAL_WEB_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_LEAD_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_LEAD"
        | "TOTAL_WEB_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_LEAD_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_LEAD"
        | "TOTAL_WEB_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_LEAD_VALUE_IN_DOLLAR"
        | "OFFLINE_LEAD_COST_PER_ACTION"
        | "OFFLINE_LEAD_ROAS"
        | "TOTAL_OFFLINE_LEAD"
        | "TOTAL_OFFLINE_LEAD_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_LEAD_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_LEAD"
        | "TOTAL_OFFLINE_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_LEAD_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_LEAD"
        | "TOTAL_OFFLINE_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_LEAD_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_LEAD"
        | "TOTAL_OFFLINE_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_LEAD_VALUE_IN_DOLLAR"
        | "WEB_SEARCH_COST_PER_ACTION"
        | "WEB_SEARCH_ROAS"
        | "TOTAL_WEB_SEARCH"
        | "TOTAL_WEB_SEARCH_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_SEARCH_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_SEARCH"
        | "TOTAL_WEB_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_SEARCH_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_SEARCH"
        | "TOTAL_WEB_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_SEARCH_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_SEARCH"
        | "TOTAL_WEB_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_SEARCH_VALUE_IN_DOLLAR"
        | "INAPP_SEARCH_COST_PER_ACTION"
        | "INAPP_SEARCH_ROAS"
        | "TOTAL_INAPP_SEARCH"
        | "TOTAL_INAPP_SEARCH_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_SEARCH_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_SEARCH"
        | "TOTAL_INAPP_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_SEARCH_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_SEARCH"
        | "TOTAL_INAPP_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_SEARCH_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_SEARCH"
        | "TOTAL_INAPP_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_SEARCH_VALUE_IN_DOLLAR"
        | "WEB_VIEW_CATEGORY_COST_PER_ACTION"
        | "WEB_VIEW_CATEGORY_ROAS"
        | "TOTAL_WEB_VIEW_CATEGORY"
        | "TOTAL_WEB_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_CATEGORY_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_VIEW_CATEGORY"
        | "TOTAL_WEB_CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_VIEW_CATEGORY_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_VIEW_CATEGORY"
        | "TOTAL_WEB_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_VIEW_CATEGORY"
        | "TOTAL_WEB_VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_VIEW_CATEGORY_VALUE_IN_DOLLAR"
        | "WEB_CUSTOM_COST_PER_ACTION"
        | "WEB_CUSTOM_ROAS"
        | "TOTAL_WEB_CUSTOM"
        | "TOTAL_WEB_CUSTOM_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CUSTOM_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_CUSTOM"
        | "TOTAL_WEB_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_CUSTOM_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_CUSTOM"
        | "TOTAL_WEB_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_CUSTOM_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_CUSTOM"
        | "TOTAL_WEB_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_CUSTOM_VALUE_IN_DOLLAR"
        | "OFFLINE_CUSTOM_COST_PER_ACTION"
        | "OFFLINE_CUSTOM_ROAS"
        | "TOTAL_OFFLINE_CUSTOM"
        | "TOTAL_OFFLINE_CUSTOM_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CUSTOM_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_CUSTOM"
        | "TOTAL_OFFLINE_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_CUSTOM_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_CUSTOM"
        | "TOTAL_OFFLINE_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_CUSTOM_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_CUSTOM"
        | "TOTAL_OFFLINE_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_CUSTOM_VALUE_IN_DOLLAR"
        | "WEB_UNKNOWN_COST_PER_ACTION"
        | "WEB_UNKNOWN_ROAS"
        | "TOTAL_WEB_UNKNOWN"
        | "TOTAL_WEB_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_UNKNOWN_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_UNKNOWN"
        | "TOTAL_WEB_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_UNKNOWN_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_UNKNOWN"
        | "TOTAL_WEB_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_UNKNOWN_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_UNKNOWN"
        | "TOTAL_WEB_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_UNKNOWN_VALUE_IN_DOLLAR"
        | "INAPP_UNKNOWN_COST_PER_ACTION"
        | "INAPP_UNKNOWN_ROAS"
        | "TOTAL_INAPP_UNKNOWN"
        | "TOTAL_INAPP_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_UNKNOWN_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_UNKNOWN"
        | "TOTAL_INAPP_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_UNKNOWN_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_UNKNOWN"
        | "TOTAL_INAPP_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_UNKNOWN_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_UNKNOWN"
        | "TOTAL_INAPP_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_UNKNOWN_VALUE_IN_DOLLAR"
        | "OFFLINE_UNKNOWN_COST_PER_ACTION"
        | "OFFLINE_UNKNOWN_ROAS"
        | "TOTAL_OFFLINE_UNKNOWN"
        | "TOTAL_OFFLINE_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_UNKNOWN_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_UNKNOWN"
        | "TOTAL_OFFLINE_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_UNKNOWN_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_UNKNOWN"
        | "TOTAL_OFFLINE_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_UNKNOWN_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_UNKNOWN"
        | "TOTAL_OFFLINE_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_UNKNOWN_VALUE_IN_DOLLAR"
        | "INAPP_APP_INSTALL_COST_PER_ACTION"
        | "INAPP_APP_INSTALL_ROAS"
        | "TOTAL_INAPP_APP_INSTALL"
        | "TOTAL_INAPP_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_APP_INSTALL_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_APP_INSTALL"
        | "TOTAL_INAPP_CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_APP_INSTALL_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_APP_INSTALL"
        | "TOTAL_INAPP_ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_APP_INSTALL_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_APP_INSTALL"
        | "TOTAL_INAPP_VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_APP_INSTALL_VALUE_IN_DOLLAR"
        | "TOTAL_APP_INSTALL_CONVERSION_RATE"
        | "TOTAL_INAPP_APP_INSTALL_CONVERSION_RATE"
        | "WEB_ADD_PAYMENT_INFO_COST_PER_ACTION"
        | "WEB_ADD_PAYMENT_INFO_ROAS"
        | "TOTAL_WEB_ADD_PAYMENT_INFO"
        | "TOTAL_WEB_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_ADD_PAYMENT_INFO"
        | "TOTAL_WEB_CLICK_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_ADD_PAYMENT_INFO"
        | "TOTAL_WEB_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_ADD_PAYMENT_INFO"
        | "TOTAL_WEB_VIEW_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "INAPP_ADD_PAYMENT_INFO_COST_PER_ACTION"
        | "INAPP_ADD_PAYMENT_INFO_ROAS"
        | "TOTAL_INAPP_ADD_PAYMENT_INFO"
        | "TOTAL_INAPP_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_ADD_PAYMENT_INFO"
        | "TOTAL_INAPP_CLICK_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_ADD_PAYMENT_INFO"
        | "TOTAL_INAPP_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_ADD_PAYMENT_INFO"
        | "TOTAL_INAPP_VIEW_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "OFFLINE_ADD_PAYMENT_INFO_COST_PER_ACTION"
        | "OFFLINE_ADD_PAYMENT_INFO_ROAS"
        | "TOTAL_OFFLINE_ADD_PAYMENT_INFO"
        | "TOTAL_OFFLINE_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_ADD_PAYMENT_INFO"
        | "TOTAL_OFFLINE_CLICK_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_ADD_PAYMENT_INFO"
        | "TOTAL_OFFLINE_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_ADD_PAYMENT_INFO"
        | "TOTAL_OFFLINE_VIEW_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR"
        | "WEB_ADD_TO_WISHLIST_COST_PER_ACTION"
        | "WEB_ADD_TO_WISHLIST_ROAS"
        | "TOTAL_WEB_ADD_TO_WISHLIST"
        | "TOTAL_WEB_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_ADD_TO_WISHLIST"
        | "TOTAL_WEB_CLICK_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_ADD_TO_WISHLIST"
        | "TOTAL_WEB_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_ADD_TO_WISHLIST"
        | "TOTAL_WEB_VIEW_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "INAPP_ADD_TO_WISHLIST_COST_PER_ACTION"
        | "INAPP_ADD_TO_WISHLIST_ROAS"
        | "TOTAL_INAPP_ADD_TO_WISHLIST"
        | "TOTAL_INAPP_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_ADD_TO_WISHLIST"
        | "TOTAL_INAPP_CLICK_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_ADD_TO_WISHLIST"
        | "TOTAL_INAPP_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_ADD_TO_WISHLIST"
        | "TOTAL_INAPP_VIEW_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "OFFLINE_ADD_TO_WISHLIST_COST_PER_ACTION"
        | "OFFLINE_ADD_TO_WISHLIST_ROAS"
        | "TOTAL_OFFLINE_ADD_TO_WISHLIST"
        | "TOTAL_OFFLINE_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_ADD_TO_WISHLIST"
        | "TOTAL_OFFLINE_CLICK_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_ADD_TO_WISHLIST"
        | "TOTAL_OFFLINE_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_ADD_TO_WISHLIST"
        | "TOTAL_OFFLINE_VIEW_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_ADD_TO_WISHLIST_VALUE_IN_DOLLAR"
        | "WEB_INITIATE_CHECKOUT_COST_PER_ACTION"
        | "WEB_INITIATE_CHECKOUT_ROAS"
        | "TOTAL_WEB_INITIATE_CHECKOUT"
        | "TOTAL_WEB_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_INITIATE_CHECKOUT"
        | "TOTAL_WEB_CLICK_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_INITIATE_CHECKOUT"
        | "TOTAL_WEB_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_INITIATE_CHECKOUT"
        | "TOTAL_WEB_VIEW_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "INAPP_INITIATE_CHECKOUT_COST_PER_ACTION"
        | "INAPP_INITIATE_CHECKOUT_ROAS"
        | "TOTAL_INAPP_INITIATE_CHECKOUT"
        | "TOTAL_INAPP_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_INITIATE_CHECKOUT"
        | "TOTAL_INAPP_CLICK_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_INITIATE_CHECKOUT"
        | "TOTAL_INAPP_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_INITIATE_CHECKOUT"
        | "TOTAL_INAPP_VIEW_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "OFFLINE_INITIATE_CHECKOUT_COST_PER_ACTION"
        | "OFFLINE_INITIATE_CHECKOUT_ROAS"
        | "TOTAL_OFFLINE_INITIATE_CHECKOUT"
        | "TOTAL_OFFLINE_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_INITIATE_CHECKOUT"
        | "TOTAL_OFFLINE_CLICK_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_INITIATE_CHECKOUT"
        | "TOTAL_OFFLINE_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_INITIATE_CHECKOUT"
        | "TOTAL_OFFLINE_VIEW_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_INITIATE_CHECKOUT_VALUE_IN_DOLLAR"
        | "WEB_SUBSCRIBE_COST_PER_ACTION"
        | "WEB_SUBSCRIBE_ROAS"
        | "TOTAL_WEB_SUBSCRIBE"
        | "TOTAL_WEB_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_SUBSCRIBE"
        | "TOTAL_WEB_CLICK_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_SUBSCRIBE"
        | "TOTAL_WEB_ENGAGEMENT_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_SUBSCRIBE"
        | "TOTAL_WEB_VIEW_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "INAPP_SUBSCRIBE_COST_PER_ACTION"
        | "INAPP_SUBSCRIBE_ROAS"
        | "TOTAL_INAPP_SUBSCRIBE"
        | "TOTAL_INAPP_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_SUBSCRIBE"
        | "TOTAL_INAPP_CLICK_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_SUBSCRIBE"
        | "TOTAL_INAPP_ENGAGEMENT_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_SUBSCRIBE"
        | "TOTAL_INAPP_VIEW_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "OFFLINE_SUBSCRIBE_COST_PER_ACTION"
        | "OFFLINE_SUBSCRIBE_ROAS"
        | "TOTAL_OFFLINE_SUBSCRIBE"
        | "TOTAL_OFFLINE_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_SUBSCRIBE"
        | "TOTAL_OFFLINE_CLICK_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_SUBSCRIBE"
        | "TOTAL_OFFLINE_ENGAGEMENT_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_SUBSCRIBE"
        | "TOTAL_OFFLINE_VIEW_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_SUBSCRIBE_VALUE_IN_DOLLAR"
        | "WEB_VIEW_CONTENT_COST_PER_ACTION"
        | "WEB_VIEW_CONTENT_ROAS"
        | "TOTAL_WEB_VIEW_CONTENT"
        | "TOTAL_WEB_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_VIEW_CONTENT"
        | "TOTAL_WEB_CLICK_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_VIEW_CONTENT"
        | "TOTAL_WEB_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_VIEW_CONTENT"
        | "TOTAL_WEB_VIEW_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "INAPP_VIEW_CONTENT_COST_PER_ACTION"
        | "INAPP_VIEW_CONTENT_ROAS"
        | "TOTAL_INAPP_VIEW_CONTENT"
        | "TOTAL_INAPP_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_VIEW_CONTENT"
        | "TOTAL_INAPP_CLICK_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_VIEW_CONTENT"
        | "TOTAL_INAPP_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_VIEW_CONTENT"
        | "TOTAL_INAPP_VIEW_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "OFFLINE_VIEW_CONTENT_COST_PER_ACTION"
        | "OFFLINE_VIEW_CONTENT_ROAS"
        | "TOTAL_OFFLINE_VIEW_CONTENT"
        | "TOTAL_OFFLINE_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_VIEW_CONTENT"
        | "TOTAL_OFFLINE_CLICK_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_VIEW_CONTENT"
        | "TOTAL_OFFLINE_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_VIEW_CONTENT"
        | "TOTAL_OFFLINE_VIEW_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_VIEW_CONTENT_VALUE_IN_DOLLAR"
        | "IDEA_PIN_PAGE_FORWARD_1"
        | "IDEA_PIN_PAGE_FORWARD_2"
        | "IDEA_PIN_PAGE_BACKWARD_1"
        | "IDEA_PIN_PAGE_BACKWARD_2"
        | "TOTAL_IDEA_PIN_PAGE_FORWARD"
        | "TOTAL_IDEA_PIN_PAGE_BACKWARD"
        | "IDEA_PIN_PRODUCT_TAG_VISIT_1"
        | "IDEA_PIN_PRODUCT_TAG_VISIT_2"
        | "TOTAL_IDEA_PIN_PRODUCT_TAG_VISIT"
        | "CPM_IN_US_DOLLAR"
        | "ECPC_IN_US_DOLLAR"
        | "LEADS"
        | "COST_PER_LEAD"
        | "QUIZ_STARTED"
        | "QUIZ_COMPLETED"
        | "QUIZ_PIN_RESULT_OPEN"
        | "QUIZ_COMPLETION_RATE"
        | "SHOWCASE_PIN_CLICKTHROUGH"
        | "SHOWCASE_SUBPAGE_CLICKTHROUGH"
        | "SHOWCASE_SUBPIN_CLICKTHROUGH"
        | "SHOWCASE_SUBPAGE_IMPRESSION"
        | "SHOWCASE_SUBPIN_IMPRESSION"
        | "SHOWCASE_SUBPAGE_SWIPE_LEFT"
        | "SHOWCASE_SUBPAGE_SWIPE_RIGHT"
        | "SHOWCASE_SUBPIN_SWIPE_LEFT"
        | "SHOWCASE_SUBPIN_SWIPE_RIGHT"
        | "SHOWCASE_SUBPAGE_REPIN"
        | "SHOWCASE_SUBPIN_REPIN"
        | "SHOWCASE_SUBPAGE_CLOSEUP"
        | "SHOWCASE_CARD_THUMBNAIL_SWIPE_FORWARD"
        | "SHOWCASE_CARD_THUMBNAIL_SWIPE_BACKWARD"
        | "_SHOWCASE_SUBPAGE_CLOSEUP_INTERNAL"
        | "SHOWCASE_CARD_LANDING"
        | "SHOWCASE_AVERAGE_SUBPAGE_CLOSEUP_PER_SESSION"
        | "TOTAL_CHECKOUT_CONVERSION_RATE"
        | "TOTAL_VIEW_CATEGORY_CONVERSION_RATE"
        | "TOTAL_ADD_TO_CART_CONVERSION_RATE"
        | "TOTAL_SIGNUP_CONVERSION_RATE"
        | "TOTAL_PAGE_VISIT_CONVERSION_RATE"
        | "TOTAL_LEAD_CONVERSION_RATE"
        | "TOTAL_SEARCH_CONVERSION_RATE"
        | "TOTAL_WATCH_VIDEO_CONVERSION_RATE"
        | "TOTAL_UNKNOWN_CONVERSION_RATE"
        | "TOTAL_CUSTOM_CONVERSION_RATE"
        | "TOTAL_ADD_PAYMENT_INFO_CONVERSION_RATE"
        | "TOTAL_ADD_TO_WISHLIST_CONVERSION_RATE"
        | "TOTAL_INITIATE_CHECKOUT_CONVERSION_RATE"
        | "TOTAL_SUBSCRIBE_CONVERSION_RATE"
        | "TOTAL_VIEW_CONTENT_CONVERSION_RATE"
        | "STANDARD_AD_FEED_ITEM_ID"
        | "IS_STANDARD_FEED_AD"
        | "TARGETING_GENDER"
        | "TARGETING_CREATIVE_TYPE"
        | "TARGETING_COUNTRY"
        | "TARGETING_LOCATION"
        | "TARGETING_APPTYPE"
        | "TARGETING_LOCATION_CODE"
        | "TARGETING_MEDIA_TYPE"
        | "TARGETING_AGE_BUCKET"
        | "TARGETING_AUDIENCE_MULTIPLIER"
        | "TARGETING_LOCAL_ADS_STORE_CODE"
        | "TARGETING_LANGUAGES_INCLUDE"
        | "TARGETING_LANGUAGES_EXCLUDE"
        | "TOTAL_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_CHECKOUT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_SIGNUP_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_SIGNUP_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_LEAD_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_LEAD_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_LEAD_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_LEAD_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_LEAD_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_SEARCH_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_SEARCH_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_SEARCH_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_SEARCH_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_SEARCH_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_CUSTOM_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_CUSTOM_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_UNKNOWN_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_UNKNOWN_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_SIGNUP_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_LEAD_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_SEARCH_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_CUSTOM_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_UNKNOWN_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "GEN_AI_IMAGE_SIGNATURE"
        | "GEN_AI_IMAGE_URL"
        | "ORIGINAL_IMAGE_SIGNATURE"
        | "ORIGINAL_IMAGE_URL"
        | "GEN_AI_GENERATION_DATE"
        | "IS_REGENERATING"
        | "GEN_AI_IMAGE_COUNT"
        | "ADVERTISER_TIME_ZONE"
        | "ENGAGEMENT_CONTACT_1"
        | "CLICK_CONTACT_1"
        | "VIEW_CONTACT_1"
        | "ENGAGEMENT_CONTACT_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_CONTACT_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_CONTACT_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_CONTACT_QUANTITY_1"
        | "CLICK_CONTACT_QUANTITY_1"
        | "VIEW_CONTACT_QUANTITY_1"
        | "ENGAGEMENT_CONTACT_2"
        | "CLICK_CONTACT_2"
        | "VIEW_CONTACT_2"
        | "ENGAGEMENT_CONTACT_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_CONTACT_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_CONTACT_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_CONTACT_QUANTITY_2"
        | "CLICK_CONTACT_QUANTITY_2"
        | "VIEW_CONTACT_QUANTITY_2"
        | "TOTAL_ENGAGEMENT_CONTACT"
        | "TOTAL_CLICK_CONTACT"
        | "TOTAL_VIEW_CONTACT"
        | "TOTAL_ENGAGEMENT_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_CONTACT_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_CONTACT_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_CONTACT_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_CONTACT_QUANTITY"
        | "TOTAL_CLICK_CONTACT_QUANTITY"
        | "TOTAL_VIEW_CONTACT_QUANTITY"
        | "TOTAL_CONTACT"
        | "TOTAL_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_CONTACT_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_CONTACT_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_CONTACT_QUANTITY"
        | "TOTAL_CONTACT_VALUE_IN_DOLLAR"
        | "CONTACT_COST_PER_ACTION"
        | "CONTACT_COST_PER_ACTION_IN_US_DOLLAR"
        | "CONTACT_ROAS"
        | "TOTAL_CONTACT_CONVERSION_RATE"
        | "WEB_CONTACT_COST_PER_ACTION"
        | "WEB_CONTACT_ROAS"
        | "TOTAL_WEB_CONTACT"
        | "TOTAL_WEB_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CONTACT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_CONTACT"
        | "TOTAL_WEB_CLICK_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_CONTACT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_CONTACT"
        | "TOTAL_WEB_ENGAGEMENT_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_CONTACT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_CONTACT"
        | "TOTAL_WEB_VIEW_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_CONTACT_VALUE_IN_DOLLAR"
        | "INAPP_CONTACT_COST_PER_ACTION"
        | "INAPP_CONTACT_ROAS"
        | "TOTAL_INAPP_CONTACT"
        | "TOTAL_INAPP_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CONTACT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_CONTACT"
        | "TOTAL_INAPP_CLICK_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_CONTACT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_CONTACT"
        | "TOTAL_INAPP_ENGAGEMENT_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_CONTACT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_CONTACT"
        | "TOTAL_INAPP_VIEW_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_CONTACT_VALUE_IN_DOLLAR"
        | "OFFLINE_CONTACT_COST_PER_ACTION"
        | "OFFLINE_CONTACT_ROAS"
        | "TOTAL_OFFLINE_CONTACT"
        | "TOTAL_OFFLINE_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CONTACT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_CONTACT"
        | "TOTAL_OFFLINE_CLICK_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_CONTACT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_CONTACT"
        | "TOTAL_OFFLINE_ENGAGEMENT_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_CONTACT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_CONTACT"
        | "TOTAL_OFFLINE_VIEW_CONTACT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_CONTACT_VALUE_IN_DOLLAR"
        | "TOTAL_CONTACT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_CONTACT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_CONTACT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_CONTACT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_CONTACT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_CONTACT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_CONTACT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_CONTACT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_CONTACT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_CONTACT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_CONTACT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_CONTACT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_CONTACT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_CONTACT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_CONTACT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_CONTACT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "ENGAGEMENT_SCHEDULE_1"
        | "CLICK_SCHEDULE_1"
        | "VIEW_SCHEDULE_1"
        | "ENGAGEMENT_SCHEDULE_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_SCHEDULE_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_SCHEDULE_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_SCHEDULE_QUANTITY_1"
        | "CLICK_SCHEDULE_QUANTITY_1"
        | "VIEW_SCHEDULE_QUANTITY_1"
        | "ENGAGEMENT_SCHEDULE_2"
        | "CLICK_SCHEDULE_2"
        | "VIEW_SCHEDULE_2"
        | "ENGAGEMENT_SCHEDULE_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_SCHEDULE_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_SCHEDULE_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_SCHEDULE_QUANTITY_2"
        | "CLICK_SCHEDULE_QUANTITY_2"
        | "VIEW_SCHEDULE_QUANTITY_2"
        | "TOTAL_ENGAGEMENT_SCHEDULE"
        | "TOTAL_CLICK_SCHEDULE"
        | "TOTAL_VIEW_SCHEDULE"
        | "TOTAL_ENGAGEMENT_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_SCHEDULE_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_SCHEDULE_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_SCHEDULE_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_SCHEDULE_QUANTITY"
        | "TOTAL_CLICK_SCHEDULE_QUANTITY"
        | "TOTAL_VIEW_SCHEDULE_QUANTITY"
        | "TOTAL_SCHEDULE"
        | "TOTAL_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_SCHEDULE_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_SCHEDULE_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_SCHEDULE_QUANTITY"
        | "TOTAL_SCHEDULE_VALUE_IN_DOLLAR"
        | "SCHEDULE_COST_PER_ACTION"
        | "SCHEDULE_COST_PER_ACTION_IN_US_DOLLAR"
        | "SCHEDULE_ROAS"
        | "TOTAL_SCHEDULE_CONVERSION_RATE"
        | "WEB_SCHEDULE_COST_PER_ACTION"
        | "WEB_SCHEDULE_ROAS"
        | "TOTAL_WEB_SCHEDULE"
        | "TOTAL_WEB_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_SCHEDULE_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_SCHEDULE"
        | "TOTAL_WEB_CLICK_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_SCHEDULE_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_SCHEDULE"
        | "TOTAL_WEB_ENGAGEMENT_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_SCHEDULE_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_SCHEDULE"
        | "TOTAL_WEB_VIEW_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_SCHEDULE_VALUE_IN_DOLLAR"
        | "INAPP_SCHEDULE_COST_PER_ACTION"
        | "INAPP_SCHEDULE_ROAS"
        | "TOTAL_INAPP_SCHEDULE"
        | "TOTAL_INAPP_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_SCHEDULE_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_SCHEDULE"
        | "TOTAL_INAPP_CLICK_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_SCHEDULE_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_SCHEDULE"
        | "TOTAL_INAPP_ENGAGEMENT_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_SCHEDULE_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_SCHEDULE"
        | "TOTAL_INAPP_VIEW_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_SCHEDULE_VALUE_IN_DOLLAR"
        | "OFFLINE_SCHEDULE_COST_PER_ACTION"
        | "OFFLINE_SCHEDULE_ROAS"
        | "TOTAL_OFFLINE_SCHEDULE"
        | "TOTAL_OFFLINE_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_SCHEDULE_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_SCHEDULE"
        | "TOTAL_OFFLINE_CLICK_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_SCHEDULE_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_SCHEDULE"
        | "TOTAL_OFFLINE_ENGAGEMENT_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_SCHEDULE_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_SCHEDULE"
        | "TOTAL_OFFLINE_VIEW_SCHEDULE_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_SCHEDULE_VALUE_IN_DOLLAR"
        | "TOTAL_SCHEDULE_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_SCHEDULE_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_SCHEDULE_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_SCHEDULE_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_SCHEDULE_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_SCHEDULE_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_SCHEDULE_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_SCHEDULE_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_SCHEDULE_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_SCHEDULE_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_SCHEDULE_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_SCHEDULE_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "ENGAGEMENT_FIND_LOCATION_1"
        | "CLICK_FIND_LOCATION_1"
        | "VIEW_FIND_LOCATION_1"
        | "ENGAGEMENT_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_FIND_LOCATION_QUANTITY_1"
        | "CLICK_FIND_LOCATION_QUANTITY_1"
        | "VIEW_FIND_LOCATION_QUANTITY_1"
        | "ENGAGEMENT_FIND_LOCATION_2"
        | "CLICK_FIND_LOCATION_2"
        | "VIEW_FIND_LOCATION_2"
        | "ENGAGEMENT_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_FIND_LOCATION_QUANTITY_2"
        | "CLICK_FIND_LOCATION_QUANTITY_2"
        | "VIEW_FIND_LOCATION_QUANTITY_2"
        | "TOTAL_ENGAGEMENT_FIND_LOCATION"
        | "TOTAL_CLICK_FIND_LOCATION"
        | "TOTAL_VIEW_FIND_LOCATION"
        | "TOTAL_ENGAGEMENT_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_FIND_LOCATION_QUANTITY"
        | "TOTAL_CLICK_FIND_LOCATION_QUANTITY"
        | "TOTAL_VIEW_FIND_LOCATION_QUANTITY"
        | "TOTAL_FIND_LOCATION"
        | "TOTAL_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_FIND_LOCATION_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_FIND_LOCATION_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_FIND_LOCATION_QUANTITY"
        | "TOTAL_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "FIND_LOCATION_COST_PER_ACTION"
        | "FIND_LOCATION_COST_PER_ACTION_IN_US_DOLLAR"
        | "FIND_LOCATION_ROAS"
        | "TOTAL_FIND_LOCATION_CONVERSION_RATE"
        | "WEB_FIND_LOCATION_COST_PER_ACTION"
        | "WEB_FIND_LOCATION_ROAS"
        | "TOTAL_WEB_FIND_LOCATION"
        | "TOTAL_WEB_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_FIND_LOCATION"
        | "TOTAL_WEB_CLICK_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_FIND_LOCATION"
        | "TOTAL_WEB_ENGAGEMENT_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_FIND_LOCATION"
        | "TOTAL_WEB_VIEW_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "INAPP_FIND_LOCATION_COST_PER_ACTION"
        | "INAPP_FIND_LOCATION_ROAS"
        | "TOTAL_INAPP_FIND_LOCATION"
        | "TOTAL_INAPP_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_FIND_LOCATION"
        | "TOTAL_INAPP_CLICK_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_FIND_LOCATION"
        | "TOTAL_INAPP_ENGAGEMENT_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_FIND_LOCATION"
        | "TOTAL_INAPP_VIEW_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "OFFLINE_FIND_LOCATION_COST_PER_ACTION"
        | "OFFLINE_FIND_LOCATION_ROAS"
        | "TOTAL_OFFLINE_FIND_LOCATION"
        | "TOTAL_OFFLINE_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_FIND_LOCATION"
        | "TOTAL_OFFLINE_CLICK_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_FIND_LOCATION"
        | "TOTAL_OFFLINE_ENGAGEMENT_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_FIND_LOCATION"
        | "TOTAL_OFFLINE_VIEW_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_FIND_LOCATION_VALUE_IN_DOLLAR"
        | "TOTAL_FIND_LOCATION_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_FIND_LOCATION_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_FIND_LOCATION_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_FIND_LOCATION_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_FIND_LOCATION_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_FIND_LOCATION_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_FIND_LOCATION_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_FIND_LOCATION_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_FIND_LOCATION_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_FIND_LOCATION_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_FIND_LOCATION_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_FIND_LOCATION_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "ENGAGEMENT_CUSTOMIZE_PRODUCT_1"
        | "CLICK_CUSTOMIZE_PRODUCT_1"
        | "VIEW_CUSTOMIZE_PRODUCT_1"
        | "ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_CUSTOMIZE_PRODUCT_QUANTITY_1"
        | "CLICK_CUSTOMIZE_PRODUCT_QUANTITY_1"
        | "VIEW_CUSTOMIZE_PRODUCT_QUANTITY_1"
        | "ENGAGEMENT_CUSTOMIZE_PRODUCT_2"
        | "CLICK_CUSTOMIZE_PRODUCT_2"
        | "VIEW_CUSTOMIZE_PRODUCT_2"
        | "ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_CUSTOMIZE_PRODUCT_QUANTITY_2"
        | "CLICK_CUSTOMIZE_PRODUCT_QUANTITY_2"
        | "VIEW_CUSTOMIZE_PRODUCT_QUANTITY_2"
        | "TOTAL_ENGAGEMENT_CUSTOMIZE_PRODUCT"
        | "TOTAL_CLICK_CUSTOMIZE_PRODUCT"
        | "TOTAL_VIEW_CUSTOMIZE_PRODUCT"
        | "TOTAL_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_CUSTOMIZE_PRODUCT_QUANTITY"
        | "TOTAL_CLICK_CUSTOMIZE_PRODUCT_QUANTITY"
        | "TOTAL_VIEW_CUSTOMIZE_PRODUCT_QUANTITY"
        | "TOTAL_CUSTOMIZE_PRODUCT"
        | "TOTAL_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_CUSTOMIZE_PRODUCT_QUANTITY"
        | "TOTAL_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "CUSTOMIZE_PRODUCT_COST_PER_ACTION"
        | "CUSTOMIZE_PRODUCT_COST_PER_ACTION_IN_US_DOLLAR"
        | "CUSTOMIZE_PRODUCT_ROAS"
        | "TOTAL_CUSTOMIZE_PRODUCT_CONVERSION_RATE"
        | "WEB_CUSTOMIZE_PRODUCT_COST_PER_ACTION"
        | "WEB_CUSTOMIZE_PRODUCT_ROAS"
        | "TOTAL_WEB_CUSTOMIZE_PRODUCT"
        | "TOTAL_WEB_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_CUSTOMIZE_PRODUCT"
        | "TOTAL_WEB_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_CUSTOMIZE_PRODUCT"
        | "TOTAL_WEB_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_CUSTOMIZE_PRODUCT"
        | "TOTAL_WEB_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "INAPP_CUSTOMIZE_PRODUCT_COST_PER_ACTION"
        | "INAPP_CUSTOMIZE_PRODUCT_ROAS"
        | "TOTAL_INAPP_CUSTOMIZE_PRODUCT"
        | "TOTAL_INAPP_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_CUSTOMIZE_PRODUCT"
        | "TOTAL_INAPP_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_CUSTOMIZE_PRODUCT"
        | "TOTAL_INAPP_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_CUSTOMIZE_PRODUCT"
        | "TOTAL_INAPP_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "OFFLINE_CUSTOMIZE_PRODUCT_COST_PER_ACTION"
        | "OFFLINE_CUSTOMIZE_PRODUCT_ROAS"
        | "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT"
        | "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_CUSTOMIZE_PRODUCT"
        | "TOTAL_OFFLINE_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_CUSTOMIZE_PRODUCT"
        | "TOTAL_OFFLINE_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_CUSTOMIZE_PRODUCT"
        | "TOTAL_OFFLINE_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR"
        | "TOTAL_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "ENGAGEMENT_SUBMIT_APPLICATION_1"
        | "CLICK_SUBMIT_APPLICATION_1"
        | "VIEW_SUBMIT_APPLICATION_1"
        | "ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_SUBMIT_APPLICATION_QUANTITY_1"
        | "CLICK_SUBMIT_APPLICATION_QUANTITY_1"
        | "VIEW_SUBMIT_APPLICATION_QUANTITY_1"
        | "ENGAGEMENT_SUBMIT_APPLICATION_2"
        | "CLICK_SUBMIT_APPLICATION_2"
        | "VIEW_SUBMIT_APPLICATION_2"
        | "ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_SUBMIT_APPLICATION_QUANTITY_2"
        | "CLICK_SUBMIT_APPLICATION_QUANTITY_2"
        | "VIEW_SUBMIT_APPLICATION_QUANTITY_2"
        | "TOTAL_ENGAGEMENT_SUBMIT_APPLICATION"
        | "TOTAL_CLICK_SUBMIT_APPLICATION"
        | "TOTAL_VIEW_SUBMIT_APPLICATION"
        | "TOTAL_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_SUBMIT_APPLICATION_QUANTITY"
        | "TOTAL_CLICK_SUBMIT_APPLICATION_QUANTITY"
        | "TOTAL_VIEW_SUBMIT_APPLICATION_QUANTITY"
        | "TOTAL_SUBMIT_APPLICATION"
        | "TOTAL_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_SUBMIT_APPLICATION_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_SUBMIT_APPLICATION_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_SUBMIT_APPLICATION_QUANTITY"
        | "TOTAL_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "SUBMIT_APPLICATION_COST_PER_ACTION"
        | "SUBMIT_APPLICATION_COST_PER_ACTION_IN_US_DOLLAR"
        | "SUBMIT_APPLICATION_ROAS"
        | "TOTAL_SUBMIT_APPLICATION_CONVERSION_RATE"
        | "WEB_SUBMIT_APPLICATION_COST_PER_ACTION"
        | "WEB_SUBMIT_APPLICATION_ROAS"
        | "TOTAL_WEB_SUBMIT_APPLICATION"
        | "TOTAL_WEB_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_SUBMIT_APPLICATION"
        | "TOTAL_WEB_CLICK_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_SUBMIT_APPLICATION"
        | "TOTAL_WEB_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_SUBMIT_APPLICATION"
        | "TOTAL_WEB_VIEW_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "INAPP_SUBMIT_APPLICATION_COST_PER_ACTION"
        | "INAPP_SUBMIT_APPLICATION_ROAS"
        | "TOTAL_INAPP_SUBMIT_APPLICATION"
        | "TOTAL_INAPP_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_SUBMIT_APPLICATION"
        | "TOTAL_INAPP_CLICK_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_SUBMIT_APPLICATION"
        | "TOTAL_INAPP_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_SUBMIT_APPLICATION"
        | "TOTAL_INAPP_VIEW_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "OFFLINE_SUBMIT_APPLICATION_COST_PER_ACTION"
        | "OFFLINE_SUBMIT_APPLICATION_ROAS"
        | "TOTAL_OFFLINE_SUBMIT_APPLICATION"
        | "TOTAL_OFFLINE_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_SUBMIT_APPLICATION"
        | "TOTAL_OFFLINE_CLICK_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_SUBMIT_APPLICATION"
        | "TOTAL_OFFLINE_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_SUBMIT_APPLICATION"
        | "TOTAL_OFFLINE_VIEW_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_SUBMIT_APPLICATION_VALUE_IN_DOLLAR"
        | "TOTAL_SUBMIT_APPLICATION_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_SUBMIT_APPLICATION_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_SUBMIT_APPLICATION_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_SUBMIT_APPLICATION_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_SUBMIT_APPLICATION_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_SUBMIT_APPLICATION_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_SUBMIT_APPLICATION_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_SUBMIT_APPLICATION_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "ENGAGEMENT_START_TRIAL_1"
        | "CLICK_START_TRIAL_1"
        | "VIEW_START_TRIAL_1"
        | "ENGAGEMENT_START_TRIAL_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_START_TRIAL_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_START_TRIAL_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_START_TRIAL_QUANTITY_1"
        | "CLICK_START_TRIAL_QUANTITY_1"
        | "VIEW_START_TRIAL_QUANTITY_1"
        | "ENGAGEMENT_START_TRIAL_2"
        | "CLICK_START_TRIAL_2"
        | "VIEW_START_TRIAL_2"
        | "ENGAGEMENT_START_TRIAL_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_START_TRIAL_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_START_TRIAL_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_START_TRIAL_QUANTITY_2"
        | "CLICK_START_TRIAL_QUANTITY_2"
        | "VIEW_START_TRIAL_QUANTITY_2"
        | "TOTAL_ENGAGEMENT_START_TRIAL"
        | "TOTAL_CLICK_START_TRIAL"
        | "TOTAL_VIEW_START_TRIAL"
        | "TOTAL_ENGAGEMENT_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_START_TRIAL_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_START_TRIAL_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_START_TRIAL_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_START_TRIAL_QUANTITY"
        | "TOTAL_CLICK_START_TRIAL_QUANTITY"
        | "TOTAL_VIEW_START_TRIAL_QUANTITY"
        | "TOTAL_START_TRIAL"
        | "TOTAL_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_START_TRIAL_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_START_TRIAL_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_START_TRIAL_QUANTITY"
        | "TOTAL_START_TRIAL_VALUE_IN_DOLLAR"
        | "START_TRIAL_COST_PER_ACTION"
        | "START_TRIAL_COST_PER_ACTION_IN_US_DOLLAR"
        | "START_TRIAL_ROAS"
        | "TOTAL_START_TRIAL_CONVERSION_RATE"
        | "WEB_START_TRIAL_COST_PER_ACTION"
        | "WEB_START_TRIAL_ROAS"
        | "TOTAL_WEB_START_TRIAL"
        | "TOTAL_WEB_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_START_TRIAL_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_START_TRIAL"
        | "TOTAL_WEB_CLICK_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_START_TRIAL_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_START_TRIAL"
        | "TOTAL_WEB_ENGAGEMENT_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_START_TRIAL_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_START_TRIAL"
        | "TOTAL_WEB_VIEW_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_START_TRIAL_VALUE_IN_DOLLAR"
        | "INAPP_START_TRIAL_COST_PER_ACTION"
        | "INAPP_START_TRIAL_ROAS"
        | "TOTAL_INAPP_START_TRIAL"
        | "TOTAL_INAPP_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_START_TRIAL_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_START_TRIAL"
        | "TOTAL_INAPP_CLICK_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_START_TRIAL_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_START_TRIAL"
        | "TOTAL_INAPP_ENGAGEMENT_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_START_TRIAL_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_START_TRIAL"
        | "TOTAL_INAPP_VIEW_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_START_TRIAL_VALUE_IN_DOLLAR"
        | "OFFLINE_START_TRIAL_COST_PER_ACTION"
        | "OFFLINE_START_TRIAL_ROAS"
        | "TOTAL_OFFLINE_START_TRIAL"
        | "TOTAL_OFFLINE_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_START_TRIAL_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_START_TRIAL"
        | "TOTAL_OFFLINE_CLICK_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_START_TRIAL_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_START_TRIAL"
        | "TOTAL_OFFLINE_ENGAGEMENT_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_START_TRIAL_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_START_TRIAL"
        | "TOTAL_OFFLINE_VIEW_START_TRIAL_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_START_TRIAL_VALUE_IN_DOLLAR"
        | "TOTAL_START_TRIAL_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_START_TRIAL_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_START_TRIAL_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_START_TRIAL_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_START_TRIAL_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_START_TRIAL_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_START_TRIAL_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_START_TRIAL_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_START_TRIAL_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_START_TRIAL_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_START_TRIAL_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_START_TRIAL_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "ENGAGEMENT_APP_OPEN_1"
        | "CLICK_APP_OPEN_1"
        | "VIEW_APP_OPEN_1"
        | "ENGAGEMENT_APP_OPEN_VALUE_IN_MICRO_DOLLAR_1"
        | "CLICK_APP_OPEN_VALUE_IN_MICRO_DOLLAR_1"
        | "VIEW_APP_OPEN_VALUE_IN_MICRO_DOLLAR_1"
        | "ENGAGEMENT_APP_OPEN_QUANTITY_1"
        | "CLICK_APP_OPEN_QUANTITY_1"
        | "VIEW_APP_OPEN_QUANTITY_1"
        | "ENGAGEMENT_APP_OPEN_2"
        | "CLICK_APP_OPEN_2"
        | "VIEW_APP_OPEN_2"
        | "ENGAGEMENT_APP_OPEN_VALUE_IN_MICRO_DOLLAR_2"
        | "CLICK_APP_OPEN_VALUE_IN_MICRO_DOLLAR_2"
        | "VIEW_APP_OPEN_VALUE_IN_MICRO_DOLLAR_2"
        | "ENGAGEMENT_APP_OPEN_QUANTITY_2"
        | "CLICK_APP_OPEN_QUANTITY_2"
        | "VIEW_APP_OPEN_QUANTITY_2"
        | "TOTAL_ENGAGEMENT_APP_OPEN"
        | "TOTAL_CLICK_APP_OPEN"
        | "TOTAL_VIEW_APP_OPEN"
        | "TOTAL_ENGAGEMENT_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_ENGAGEMENT_APP_OPEN_VALUE_IN_DOLLAR"
        | "TOTAL_CLICK_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_CLICK_APP_OPEN_VALUE_IN_DOLLAR"
        | "TOTAL_VIEW_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_VIEW_APP_OPEN_VALUE_IN_DOLLAR"
        | "TOTAL_ENGAGEMENT_APP_OPEN_QUANTITY"
        | "TOTAL_CLICK_APP_OPEN_QUANTITY"
        | "TOTAL_VIEW_APP_OPEN_QUANTITY"
        | "TOTAL_APP_OPEN"
        | "TOTAL_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "AVERAGE_APP_OPEN_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_APP_OPEN_VALUE_IN_MICRO_US_DOLLAR"
        | "TOTAL_APP_OPEN_QUANTITY"
        | "TOTAL_APP_OPEN_VALUE_IN_DOLLAR"
        | "APP_OPEN_COST_PER_ACTION"
        | "APP_OPEN_COST_PER_ACTION_IN_US_DOLLAR"
        | "APP_OPEN_ROAS"
        | "TOTAL_APP_OPEN_CONVERSION_RATE"
        | "WEB_APP_OPEN_COST_PER_ACTION"
        | "WEB_APP_OPEN_ROAS"
        | "TOTAL_WEB_APP_OPEN"
        | "TOTAL_WEB_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_APP_OPEN_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_CLICK_APP_OPEN"
        | "TOTAL_WEB_CLICK_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_CLICK_APP_OPEN_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_APP_OPEN"
        | "TOTAL_WEB_ENGAGEMENT_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_ENGAGEMENT_APP_OPEN_VALUE_IN_DOLLAR"
        | "TOTAL_WEB_VIEW_APP_OPEN"
        | "TOTAL_WEB_VIEW_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_WEB_VIEW_APP_OPEN_VALUE_IN_DOLLAR"
        | "INAPP_APP_OPEN_COST_PER_ACTION"
        | "INAPP_APP_OPEN_ROAS"
        | "TOTAL_INAPP_APP_OPEN"
        | "TOTAL_INAPP_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_APP_OPEN_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_CLICK_APP_OPEN"
        | "TOTAL_INAPP_CLICK_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_CLICK_APP_OPEN_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_APP_OPEN"
        | "TOTAL_INAPP_ENGAGEMENT_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_ENGAGEMENT_APP_OPEN_VALUE_IN_DOLLAR"
        | "TOTAL_INAPP_VIEW_APP_OPEN"
        | "TOTAL_INAPP_VIEW_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_INAPP_VIEW_APP_OPEN_VALUE_IN_DOLLAR"
        | "OFFLINE_APP_OPEN_COST_PER_ACTION"
        | "OFFLINE_APP_OPEN_ROAS"
        | "TOTAL_OFFLINE_APP_OPEN"
        | "TOTAL_OFFLINE_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_APP_OPEN_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_APP_OPEN"
        | "TOTAL_OFFLINE_CLICK_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_CLICK_APP_OPEN_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_APP_OPEN"
        | "TOTAL_OFFLINE_ENGAGEMENT_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_ENGAGEMENT_APP_OPEN_VALUE_IN_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_APP_OPEN"
        | "TOTAL_OFFLINE_VIEW_APP_OPEN_VALUE_IN_MICRO_DOLLAR"
        | "TOTAL_OFFLINE_VIEW_APP_OPEN_VALUE_IN_DOLLAR"
        | "TOTAL_APP_OPEN_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_WEB_APP_OPEN_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_INAPP_APP_OPEN_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_OFFLINE_APP_OPEN_CONVERSION_PRODUCT_COUNT_UNIQUE"
        | "TOTAL_APP_OPEN_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_APP_OPEN_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_WEB_APP_OPEN_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_WEB_APP_OPEN_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_WEB_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_WEB_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_WEB_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_INAPP_APP_OPEN_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_INAPP_APP_OPEN_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_INAPP_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_INAPP_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_INAPP_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
        | "TOTAL_OFFLINE_APP_OPEN_CONVERSION_PRODUCT_QUANTITY"
        | "TOTAL_OFFLINE_APP_OPEN_CONVERSION_PRODUCT_VALUE"
        | "TOTAL_OFFLINE_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS"
        | "TOTAL_OFFLINE_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_USD"
        | "TOTAL_OFFLINE_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD"
      )[];
      /** @enum {string} */
      conversion_report_time_type?: "TIME_OF_AD_ACTION" | "TIME_OF_CONVERSION";
      /** @enum {string} */
      creation_source?: "ADS_API" | "ADS_MANAGER_REPORTING_PAGE" | "ADS_MANAGER_REPORT_BUILDER";
      custom_column_ids?: components["schemas"]["CustomColumnId"][] | null;
      date_range?: {
        absolute_date_range?: {
          end_date?: number;
          start_date?: number;
          type?: string;
        } | null;
        dynamic_date_range?: {
          /** @enum {string} */
          range?:
            "YEAR_TO_DATE" | "QUARTER_TO_DATE" | "MONTH_TO_DATE" | "LAST_MONTH" | "LAST_QUARTER";
          type?: string;
        } | null;
        relative_date_range?: {
          end_days_in_past?: number;
          start_days_in_past?: number;
          type?: string;
        } | null;
      };
      engagement_window_days?: number;
      filters_json?: string | null;
      granularity?: components["schemas"]["Granularity"];
      id?: string;
      ingestion_sources?: ("TAG" | "MMP" | "FILE_UPLOAD" | "CONVERSIONS_API" | "NATIVE")[] | null;
      is_deleted?: boolean | null;
      is_owned_by_user?: boolean;
      is_scheduled?: boolean;
      name?: string | null;
      report_end_relative_days_in_past?: number;
      report_format?: components["schemas"]["DataOutputFormat"];
      report_level?: components["schemas"]["MetricsReportingLevel"];
      report_start_relative_days_in_past?: number;
      type?: string & ("UNSPECIFIED" | "BULK" | "OVERVIEW" | "TABLE");
      updated_time?: number;
      user_id?: string;
      view_window_days?: number;
    };
    TermsOfService: {
      ad_account_id?: string;
      has_accepted?: boolean;
      html?: string | null;
      id?: string;
    };
    TermsSuggestedResponse: string[];
    TitleKeywordsFilter: {
      TITLE_KEYWORDS: components["schemas"]["CatalogsProductGroupMultipleStringCriteria"];
    };
    TokenRevocationRequest: {
      token: string;
      /** @enum {string} */
      token_type_hint?: "access_token" | "refresh_token";
    };
    TopPinsAnalyticsResponse: {
      date_availability?: {
        is_realtime?: boolean;
        latest_available_timestamp?: number;
      };
      pins?: {
        data_status?: {
          [key: string]: components["schemas"]["DataStatus"];
        };
        metrics?: components["schemas"]["Metrics"];
        pin_id?: string;
      }[];
      /** @enum {string} */
      sort_by?: "ENGAGEMENT" | "SAVE" | "IMPRESSION" | "OUTBOUND_CLICK" | "PIN_CLICK";
    };
    TopVideoPinsAnalyticsResponse: {
      date_availability?: {
        is_realtime?: boolean;
        latest_available_timestamp?: number;
      };
      pins?: {
        data_status?: {
          [key: string]: components["schemas"]["DataStatus"];
        };
        metrics?: {
          [key: string]: number;
        };
        pin_id?: string;
      }[];
      /** @enum {string} */
      sort_by?:
        | "SAVE"
        | "IMPRESSION"
        | "OUTBOUND_CLICK"
        | "VIDEO_MRC_VIEW"
        | "VIDEO_AVG_WATCH_TIME"
        | "VIDEO_V50_WATCH_TIME"
        | "QUARTILE_95_PERCENT_VIEW"
        | "VIDEO_10S_VIEW"
        | "VIDEO_START";
    };
    /** @description Addresses of others to call, by what happened: at most 3 each, up to 2,000 characters long. `{}` removes them. */
    TrackingUrls: {
      /** @description Called to verify who saw the ad. */
      audience_verification?: string[];
      /** @description Called when someone uses the buy button. */
      buyable_button?: string[];
      /** @description Called when someone clicks. */
      click?: string[];
      /** @description Called when someone engages with the ad in any way. */
      engagement?: string[];
      /** @description Called when the ad is shown. */
      impression?: string[];
    } | null;
    /** @enum {string} */
    TrendType: "growing" | "monthly" | "yearly" | "seasonal";
    TrendingKeywordsResponse: {
      trends?: {
        demographics?: {
          age_distribution?:
            | ({
                /** @enum {string} */
                age_distribution?:
                  "18-24" | "25-34" | "35-44" | "45-49" | "50-54" | "55-64" | "65+";
              } & {
                [key: string]:
                  number | ("18-24" | "25-34" | "35-44" | "45-49" | "50-54" | "55-64" | "65+");
              })
            | null;
          gender_distribution?:
            | ({
                /** @enum {string} */
                gender_distribution?: "male" | "female" | "unspecified";
              } & {
                [key: string]: number | ("male" | "female" | "unspecified");
              })
            | null;
        } | null;
        has_prediction?: boolean;
        keyword?: string;
        pct_growth_mom?: number;
        pct_growth_wow?: number;
        pct_growth_yoy?: number;
        predicted_time_series?: {
          /** Format: date */
          date?: string;
        } & {
          [key: string]: number | string;
        };
        time_series?: {
          /** Format: date */
          date?: string;
        } & {
          [key: string]: number | string;
        };
      }[];
    };
    TrendingPin: {
      /** Format: int32 */
      height: number;
      id: string;
      src: string;
      /** Format: int32 */
      width: number;
    };
    TrendingProductCategory: {
      engagement_type: components["schemas"]["ProductCategoriesEngagementType"];
      pct_change_mom: number;
      percent_relative_volume: number;
      product_category: string;
      verticals?: components["schemas"]["VerticalProductCategory"][];
    };
    TrendingTopic: {
      description: string;
      /** Format: int32 */
      percent_growth_mom: number;
      pins: components["schemas"]["TrendingPin"][];
      related_interests: string[];
      related_searches: string[];
      time_series: {
        [key: string]: number;
      };
      title: string;
    };
    /** @enum {string} */
    TrendsSupportedRegion:
      | "US"
      | "CA"
      | "DE"
      | "FR"
      | "ES"
      | "IT"
      | "DE+AT+CH"
      | "GB+IE"
      | "IT+ES+PT+GR+MT"
      | "PL+RO+HU+SK+CZ"
      | "SE+DK+FI+NO"
      | "NL+BE+LU"
      | "AR"
      | "BR"
      | "CO"
      | "MX"
      | "MX+AR+CO+CL"
      | "AU+NZ";
    UpdatableItemAttributes: {
      ad_image_0_link?: string | null;
      ad_image_0_tag?: string | null;
      ad_image_10_link?: string | null;
      ad_image_10_tag?: string | null;
      ad_image_11_link?: string | null;
      ad_image_11_tag?: string | null;
      ad_image_12_link?: string | null;
      ad_image_12_tag?: string | null;
      ad_image_13_link?: string | null;
      ad_image_13_tag?: string | null;
      ad_image_14_link?: string | null;
      ad_image_14_tag?: string | null;
      ad_image_15_link?: string | null;
      ad_image_15_tag?: string | null;
      ad_image_16_link?: string | null;
      ad_image_16_tag?: string | null;
      ad_image_17_link?: string | null;
      ad_image_17_tag?: string | null;
      ad_image_18_link?: string | null;
      ad_image_18_tag?: string | null;
      ad_image_19_link?: string | null;
      ad_image_19_tag?: string | null;
      ad_image_1_link?: string | null;
      ad_image_1_tag?: string | null;
      ad_image_2_link?: string | null;
      ad_image_2_tag?: string | null;
      ad_image_3_link?: string | null;
      ad_image_3_tag?: string | null;
      ad_image_4_link?: string | null;
      ad_image_4_tag?: string | null;
      ad_image_5_link?: string | null;
      ad_image_5_tag?: string | null;
      ad_image_6_link?: string | null;
      ad_image_6_tag?: string | null;
      ad_image_7_link?: string | null;
      ad_image_7_tag?: string | null;
      ad_image_8_link?: string | null;
      ad_image_8_tag?: string | null;
      ad_image_9_link?: string | null;
      ad_image_9_tag?: string | null;
      ad_link?: string | null;
      ad_video_0_link?: string | null;
      ad_video_0_tag?: string | null;
      ad_video_1_link?: string | null;
      ad_video_1_tag?: string | null;
      ad_video_2_link?: string | null;
      ad_video_2_tag?: string | null;
      adult?: boolean | null;
      age_group?: string | null;
      android_deep_link?: string;
      availability?: string;
      average_review_rating?: number | null;
      brand?: string | null;
      /** @deprecated */
      checkout_enabled?: boolean | null;
      color?: string | null;
      condition?: string | null;
      custom_label_0?: string | null;
      custom_label_1?: string | null;
      custom_label_2?: string | null;
      custom_label_3?: string | null;
      custom_label_4?: string | null;
      custom_number_0?: number | null;
      custom_number_1?: number | null;
      custom_number_2?: number | null;
      custom_number_3?: number | null;
      custom_number_4?: number | null;
      description?: string;
      free_shipping_label?: boolean | null;
      free_shipping_limit?: string | null;
      gender?: string | null;
      google_product_category?: string | null;
      gtin?: ((string | null) | number) | null;
      /** @deprecated */
      id?: string;
      installment_price?: string | null;
      ios_deep_link?: string;
      item_group_id?: string | null;
      /** Format: int64 */
      last_updated_time?: number | null;
      link?: string;
      material?: string | null;
      min_ad_price?: string | null;
      mobile_link?: string | null;
      mpn?: string | null;
      number_of_ratings?: number | null;
      number_of_reviews?: number | null;
      pattern?: string | null;
      price?: string;
      product_type?: string | null;
      promotion_id?: string | null;
      sale_price?: string | null;
      sale_price_effective_date?: string | null;
      shipping?: string | null;
      shipping_height?: string | null;
      shipping_weight?: string | null;
      shipping_width?: string | null;
      size?: string | null;
      size_system?: string | null;
      size_type?: string | null;
      tax?: string | null;
      title?: string;
      unit_pricing_base_measure?: string | null;
      unit_pricing_measure?: string | null;
      variant_names?: string[] | null;
      variant_values?: string[] | null;
    };
    UpdateAssetGroupBody: {
      asset_groups_to_update?: {
        asset_group_id: string;
        asset_group_types?: components["schemas"]["AssetGroupTypes"];
        assets_to_add?: string[];
        assets_to_remove?: string[];
        description?: string;
        name?: string;
      }[];
    };
    UpdateAssetGroupResponse: {
      exceptions?:
        | {
            asset_group_id?: string;
            code?: number;
            message?: string;
          }[]
        | null;
      updated_asset_groups?: components["schemas"]["AssetGroupBinding"][];
    };
    UpdateInvitesResultsResponseArray: {
      items?: {
        exception?: components["schemas"]["InviteExceptionResponse"];
        invite?: components["schemas"]["InviteBusinessRoleBinding"];
      }[];
    };
    /** @enum {string} */
    UpdateMaskBidOptionField:
      "BID" | "APP_TYPE_BID_MULTIPLIER_SET" | "PLACEMENT_BID_MULTIPLIER_SET";
    /** @enum {string} */
    UpdateMaskFieldType:
      | "ad_link"
      | "adult"
      | "age_group"
      | "availability"
      | "average_review_rating"
      | "brand"
      | "checkout_enabled"
      | "color"
      | "condition"
      | "custom_label_0"
      | "custom_label_1"
      | "custom_label_2"
      | "custom_label_3"
      | "custom_label_4"
      | "custom_number_0"
      | "custom_number_1"
      | "custom_number_2"
      | "custom_number_3"
      | "custom_number_4"
      | "description"
      | "free_shipping_label"
      | "free_shipping_limit"
      | "gender"
      | "google_product_category"
      | "gtin"
      | "item_group_id"
      | "last_updated_time"
      | "link"
      | "material"
      | "min_ad_price"
      | "mpn"
      | "number_of_ratings"
      | "number_of_reviews"
      | "pattern"
      | "price"
      | "product_type"
      | "sale_price"
      | "shipping"
      | "shipping_height"
      | "shipping_weight"
      | "shipping_width"
      | "size"
      | "size_system"
      | "size_type"
      | "tax"
      | "title"
      | "variant_names"
      | "variant_values"
      | "promotion_id";
    UpdateMemberAssetAccessBody: {
      accesses: {
        asset_id: string;
        member_id: string;
        permissions: components["schemas"]["Permissions"][];
      }[];
    };
    UpdateMemberAssetsResultsResponseArray: {
      items?: {
        response?: components["schemas"]["UsersForIndividualAssetResponse"];
      }[];
    };
    UpdateMemberBusinessRoleBody: {
      business_role: components["schemas"]["BusinessRoleForMembers"];
      member_id: string;
    };
    UpdateMemberResult: {
      business_role?: string;
      member_id?: string;
    };
    UpdateMemberResultsResponseArray: {
      items?: components["schemas"]["UpdateMemberResult"][];
    };
    UpdatePartnerAssetAccessBody: {
      accesses: {
        asset_id: string;
        partner_id: string;
        permissions: components["schemas"]["Permissions"][];
      }[];
    };
    UpdatePartnerAssetsResult: {
      asset_id?: string;
      asset_type?: components["schemas"]["AssetTypeResponse"];
      partner_id?: string;
      permissions?: components["schemas"]["PermissionsResponse"];
    };
    UpdatePartnerAssetsResultsResponseArray: {
      items?: components["schemas"]["UpdatePartnerAssetsResult"][];
    };
    UpdatePartnerResultsResponseArray: {
      items?: {
        exception?: components["schemas"]["BusinessAccessError"];
        member_or_partner_id?: string | null;
      }[];
    };
    UserBusinessRoleBinding: {
      assets_summary?: components["schemas"]["BusinessMemberAssetsSummary"] | null;
      business_roles?: components["schemas"]["BusinessRoleResponse"][];
      created_by_business?: components["schemas"]["BusinessAccessUserSummary"] | null;
      created_by_user?: components["schemas"]["BusinessAccessUserSummary"] | null;
      created_time?: number | null;
      id?: string;
      is_shared_partner?: boolean;
      user?: components["schemas"]["BusinessAccessUserSummary"] | null;
    };
    /**
     * @default ALL
     * @enum {string}
     */
    UserFollowingFeedType: "ALL" | "RANKED" | "CREATOR_ONLY" | "RANKED_CREATOR_ONLY";
    /** @enum {string} */
    UserListOperationType: "ADD" | "REMOVE";
    /** @enum {string} */
    UserListType: "EMAIL" | "IDFA" | "MAID" | "LR_ID" | "DLX_ID" | "HASHED_PINNER_ID";
    UserSingleAssetBinding: {
      permissions?: components["schemas"]["PermissionsResponse"];
      user?: components["schemas"]["BusinessAccessUserSummary"];
    };
    UserSummary: {
      type?: string;
      username?: string;
    };
    UserWebsiteSummary: {
      status?: string;
      verified_at?: string;
      website?: string;
    };
    UserWebsiteVerificationCode: {
      dns_txt_record?: string;
      file_content?: string;
      filename?: string;
      metatag?: string;
      verification_code?: string;
    };
    UserWebsiteVerifyRequest: {
      /**
       * @default METATAG
       * @enum {string}
       */
      verification_method?: "FILENAME" | "METATAG" | "DNSTXT";
      website?: string;
    };
    UsersForIndividualAssetResponse: {
      asset_id?: string;
      member_id?: string;
      permissions?: components["schemas"]["PermissionsResponse"];
    };
    /** @enum {string} */
    VerticalProductCategory: "FASHION" | "HOME_DECOR" | "BEAUTY";
    /** @description One video of several. */
    VideoMetadataWithItemType: {
      /** @description Address of the image shown before the video plays. */
      cover_image_url?: string;
      /** @description Length in milliseconds; `null` while the video is being processed. */
      duration?: number | null;
      /** @description Height in pixels; `null` while the video is being processed. */
      height?: number | null;
      /** @description Kind of item; it tells a video from an image. */
      item_type?: string;
      /** @description Address of the video in 720p; not open to all apps. */
      video_url?: string | null;
      /** @description Width in pixels; `null` while the video is being processed. */
      width?: number | null;
    };
  };
  responses: never;
  parameters: {
    /** @description Id of the ad account, up to 18 digits in a string. */
    AdAccountKey: string;
    BoardKey: string;
    BoardWithUpdatePrivacyKey: string;
    CatalogId: string;
    "EventQualityScoreListParams.ingestion_source": components["schemas"]["IngestionSourceOptions"];
    "EventQualityScoreListParams.lookback_period": components["schemas"]["LookbackPeriodOptions"];
    "EventQualityScoreListParams.source_platform": components["schemas"]["SourcePlatformOptions"];
    "LabeledEntitiesKey.id": string;
    "LabeledEntitiesKey.label_id": string;
    MediaKey: string;
    PinKey: string;
    /** @description Id of the ad account, up to 18 digits in a string. */
    "Pinterest.Lib.AdAccountId": string;
    /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
    "Pinterest.Lib.BookmarkParams.bookmark": string;
    /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
    "Pinterest.Lib.BookmarkParams.page_size": number;
    /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
    "Pinterest.Lib.OrderingParams": components["schemas"]["Pinterest.Lib.PaginationOrder"];
    /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
    "Pinterest.Lib.OrderingParams.order": components["schemas"]["Pinterest.Lib.PaginationOrder"];
    ProductCategoryIds: components["schemas"]["ProductCategoryEnum"][];
    SubscriptionIdPathParam: string;
    "TemplateBasedReportKey.id": string;
    "TemplateBasedReportKey.template_id": string;
    aggregate_report_rows: boolean;
    fetch_system_users: boolean;
    include_details: boolean;
    keywords_query_ad_group_ids: string[];
    /** @description Id of the ad account, up to 18 digits in a string. */
    path_ad_account_id: string;
    path_ad_group_id: string;
    path_ad_id: string;
    path_aggregated_pin_data: string;
    path_asset_id: string;
    path_audience_id: string;
    path_billing_invoice_id: string;
    path_board_id: string;
    path_board_section_id: string;
    path_bulk_request_id: string;
    path_business_hierarchy_id: string;
    path_business_id: string;
    path_business_member_user: string;
    path_business_partner_user: string;
    path_business_user: string;
    path_campaign_id: string;
    path_catalogs_feed_id: string;
    path_catalogs_items_batch_id: string;
    path_catalogs_processing_result_id: string;
    path_catalogs_product_group_id: string;
    path_category_id: string;
    path_conversion_tag_id: string;
    path_customer_list_id: string;
    path_customer_list_upload_id: string;
    path_external_business_id: string;
    path_interest_id: string;
    path_lead_form_id: string;
    path_media_id: string;
    path_member_id: string;
    path_non_system_business_user: string;
    path_order_line_id: string;
    path_pin_id: string;
    path_pin_order_id: string;
    path_product_group_promotion_id: string;
    path_promotion_id: string;
    path_scope: components["schemas"]["AudienceDefinitionScope"];
    path_subscription_id: string;
    path_targeting_type:
      | "APPTYPE"
      | "GENDER"
      | "LOCALE"
      | "AGE_BUCKET"
      | "LOCATION"
      | "GEO"
      | "INTEREST"
      | "KEYWORD"
      | "AUDIENCE_INCLUDE"
      | "AUDIENCE_EXCLUDE";
    path_template_id: string;
    path_trend_region: components["schemas"]["TrendsSupportedRegion"];
    path_trend_type: components["schemas"]["TrendType"];
    path_type: components["schemas"]["AudienceDefinitionType"];
    path_username: string;
    query_account_type: components["schemas"]["AudienceAccountType"];
    /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
    query_ad_account_id: string;
    query_ad_group_id: string;
    query_ad_group_ids: string[];
    query_ad_group_ids_required: string[];
    query_ad_group_targeting_types: components["schemas"]["AdsAnalyticsAdGroupTargetingType"][];
    query_ad_ids: string[];
    query_ad_ids_required: string[];
    query_ad_targeting_types: components["schemas"]["AdsAnalyticsAdTargetingType"][];
    query_age_bucket_list: components["schemas"]["AgeBucketList"];
    query_age_trends_buckets: components["schemas"]["AgeTrendsBucket"][];
    query_app_types: "ALL" | "MOBILE" | "TABLET" | "WEB";
    query_assets_summary: boolean;
    query_attribution_types: components["schemas"]["ConversionReportAttributionType"][];
    query_audience_id: string;
    query_audience_ids: string[];
    query_audience_insight_type: components["schemas"]["AudienceInsightType"];
    query_audience_type: string;
    query_audience_types: components["schemas"]["AudienceType"][];
    query_billing_document_type: "INVOICE" | "CREDIT_MEMO";
    query_billing_end_due_date: string;
    query_billing_invoice_status: "OPEN" | "CLOSED";
    query_billing_start_due_date: string;
    query_board_privacy: components["schemas"]["BoardPrivacyFilter"];
    /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
    query_bookmark: string;
    query_business_access_start_index: number;
    query_business_partner_type: components["schemas"]["PartnerType"];
    query_campaign_id: string;
    query_campaign_id_required: string;
    query_campaign_ids: string[];
    query_campaign_ids_required: string[];
    query_campaign_targeting_types: components["schemas"]["AdsAnalyticsCampaignTargetingType"][];
    query_catalogs_catalog_id: string;
    query_catalogs_feed_id: string;
    query_catalogs_item_numbers: number[];
    query_catalogs_item_validation_issue: components["schemas"]["CatalogsItemValidationIssue"];
    query_catalogs_items_country: string;
    query_catalogs_items_filters: components["schemas"]["CatalogsItemsFilters"];
    query_catalogs_items_language: string;
    query_catalogs_product_group_ids: number[];
    query_catalogs_product_group_ids_required: number[];
    query_catalogs_report_stats_parameters: {
      catalog_type: components["schemas"]["CatalogsType"];
    } & (
      | components["schemas"]["CatalogsRetailReportStatsParameters"]
      | components["schemas"]["CatalogsHotelReportStatsParameters"]
    );
    query_catalogs_report_token: string;
    query_client_id: string;
    query_columns: (
      | "SPEND_IN_MICRO_DOLLAR"
      | "PAID_IMPRESSION"
      | "SPEND_IN_DOLLAR"
      | "CPC_IN_MICRO_DOLLAR"
      | "ECPC_IN_MICRO_DOLLAR"
      | "ECPC_IN_DOLLAR"
      | "CTR"
      | "ECTR"
      | "OUTBOUND_CTR_1"
      | "CAMPAIGN_NAME"
      | "CAMPAIGN_BRAND_LABEL"
      | "PIN_ID"
      | "TOTAL_ENGAGEMENT"
      | "ENGAGEMENT_1"
      | "ENGAGEMENT_2"
      | "ECPE_IN_DOLLAR"
      | "ENGAGEMENT_RATE"
      | "EENGAGEMENT_RATE"
      | "ECPM_IN_MICRO_DOLLAR"
      | "REPIN_RATE"
      | "CTR_2"
      | "CAMPAIGN_ID"
      | "ADVERTISER_ID"
      | "AD_ACCOUNT_ID"
      | "PIN_PROMOTION_ID"
      | "AD_ID"
      | "AD_GROUP_ID"
      | "CAMPAIGN_ENTITY_STATUS"
      | "CAMPAIGN_OBJECTIVE_TYPE"
      | "CPM_IN_MICRO_DOLLAR"
      | "CPM_IN_DOLLAR"
      | "AD_GROUP_NAME"
      | "AD_GROUP_BUDGET_TYPE"
      | "AD_GROUP_BUDGET_IN_LOCAL_CURRENCY"
      | "AD_GROUP_ENTITY_STATUS"
      | "AD_GROUP_BID_MULTIPLIER"
      | "PROMO_ID"
      | "PROMO_NAME"
      | "ORDER_LINE_ID"
      | "ORDER_LINE_NAME"
      | "CLICKTHROUGH_1"
      | "REPIN_1"
      | "IMPRESSION_1"
      | "IMPRESSION_1_GROSS"
      | "CLICKTHROUGH_1_GROSS"
      | "OUTBOUND_CLICK_1"
      | "CLICKTHROUGH_2"
      | "REPIN_2"
      | "IMPRESSION_2"
      | "OUTBOUND_CLICK_2"
      | "TOTAL_CLICKTHROUGH"
      | "TOTAL_IMPRESSION"
      | "TOTAL_IMPRESSION_USER"
      | "TOTAL_IMPRESSION_FREQUENCY"
      | "COST_PER_OUTBOUND_CLICK_IN_DOLLAR"
      | "COST_PER_OUTBOUND_CLICK_IN_DOLLAR_1"
      | "TOTAL_ENGAGEMENT_SIGNUP"
      | "TOTAL_ENGAGEMENT_CHECKOUT"
      | "TOTAL_ENGAGEMENT_LEAD"
      | "TOTAL_CLICK_SIGNUP"
      | "TOTAL_CLICK_CHECKOUT"
      | "TOTAL_CLICK_ADD_TO_CART"
      | "TOTAL_CLICK_LEAD"
      | "TOTAL_VIEW_SIGNUP"
      | "TOTAL_VIEW_CHECKOUT"
      | "TOTAL_VIEW_ADD_TO_CART"
      | "TOTAL_VIEW_LEAD"
      | "TOTAL_CONVERSIONS"
      | "TOTAL_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_SESSIONS"
      | "WEB_SESSIONS_1"
      | "WEB_SESSIONS_2"
      | "AD_NAME"
      | "CAMPAIGN_LIFETIME_SPEND_CAP"
      | "AD_GROUP_OPTIMIZATION"
      | "CAMPAIGN_DAILY_SPEND_CAP"
      | "CAMPAIGN_BUDGET_OPTIMIZATION"
      | "IS_PREMIERE_CAMPAIGN"
      | "TOTAL_PAGE_VISIT"
      | "TOTAL_SIGNUP"
      | "TOTAL_CHECKOUT"
      | "TOTAL_CUSTOM"
      | "TOTAL_LEAD"
      | "TOTAL_ADD_TO_WISHLIST"
      | "TOTAL_SUBSCRIBE"
      | "TOTAL_SIGNUP_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_CUSTOM_VALUE_IN_MICRO_DOLLAR"
      | "PAGE_VISIT_COST_PER_ACTION"
      | "PAGE_VISIT_ROAS"
      | "CHECKOUT_ROAS"
      | "CUSTOM_ROAS"
      | "PRODUCT_GROUP_AD_IMAGE_TAG"
      | "PRODUCT_GROUP_AD_VIDEO_TAG"
      | "VIDEO_3SEC_VIEWS_1"
      | "VIDEO_15SEC_UNIQUE_VIEWS_1"
      | "VIDEO_MRC_VIEWS_1"
      | "VIDEO_3SEC_VIEWS_2"
      | "VIDEO_15SEC_UNIQUE_VIEWS_2"
      | "VIDEO_P100_COMPLETE_2"
      | "VIDEO_P0_COMBINED_2"
      | "VIDEO_P25_COMBINED_2"
      | "VIDEO_P50_COMBINED_2"
      | "VIDEO_P75_COMBINED_2"
      | "VIDEO_P95_COMBINED_2"
      | "VIDEO_MRC_VIEWS_2"
      | "PAID_VIDEO_VIEWABLE_RATE"
      | "VIDEO_LENGTH"
      | "VIDEO_SPEND_IN_DOLLAR"
      | "ECPV_IN_DOLLAR"
      | "ECPCV_IN_DOLLAR"
      | "ECPCV_P95_IN_DOLLAR"
      | "TOTAL_VIDEO_3SEC_VIEWS"
      | "TOTAL_VIDEO_15SEC_UNIQUE_VIEWS"
      | "TOTAL_VIDEO_P100_COMPLETE"
      | "TOTAL_VIDEO_P0_COMBINED"
      | "TOTAL_VIDEO_P25_COMBINED"
      | "TOTAL_VIDEO_P50_COMBINED"
      | "TOTAL_VIDEO_P75_COMBINED"
      | "TOTAL_VIDEO_P95_COMBINED"
      | "TOTAL_VIDEO_MRC_VIEWS"
      | "TOTAL_VIDEO_AVG_WATCHTIME_IN_SECOND"
      | "TOTAL_REPIN_RATE"
      | "WEB_CHECKOUT_COST_PER_ACTION"
      | "WEB_CHECKOUT_ROAS"
      | "TOTAL_WEB_CHECKOUT"
      | "TOTAL_WEB_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_CLICK_CHECKOUT"
      | "TOTAL_WEB_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_ENGAGEMENT_CHECKOUT"
      | "TOTAL_WEB_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "TOTAL_WEB_VIEW_CHECKOUT"
      | "TOTAL_WEB_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR"
      | "INAPP_CHECKOUT_COST_PER_ACTION"
      | "TOTAL_OFFLINE_CHECKOUT"
      | "TOTAL_APP_INSTALL_CONVERSION_RATE"
      | "TOTAL_INAPP_APP_INSTALL_CONVERSION_RATE"
      | "IDEA_PIN_PRODUCT_TAG_VISIT_1"
      | "IDEA_PIN_PRODUCT_TAG_VISIT_2"
      | "TOTAL_IDEA_PIN_PRODUCT_TAG_VISIT"
      | "LEADS"
      | "COST_PER_LEAD"
      | "QUIZ_COMPLETED"
      | "QUIZ_PIN_RESULT_OPEN"
      | "QUIZ_COMPLETION_RATE"
      | "SHOWCASE_PIN_CLICKTHROUGH"
      | "SHOWCASE_SUBPAGE_CLICKTHROUGH"
      | "SHOWCASE_SUBPIN_CLICKTHROUGH"
      | "SHOWCASE_SUBPAGE_IMPRESSION"
      | "SHOWCASE_SUBPIN_IMPRESSION"
      | "SHOWCASE_SUBPAGE_SWIPE_LEFT"
      | "SHOWCASE_SUBPAGE_SWIPE_RIGHT"
      | "SHOWCASE_SUBPIN_SWIPE_LEFT"
      | "SHOWCASE_SUBPIN_SWIPE_RIGHT"
      | "SHOWCASE_SUBPAGE_REPIN"
      | "SHOWCASE_SUBPIN_REPIN"
      | "SHOWCASE_SUBPAGE_CLOSEUP"
      | "SHOWCASE_CARD_THUMBNAIL_SWIPE_FORWARD"
      | "SHOWCASE_CARD_THUMBNAIL_SWIPE_BACKWARD"
      | "SHOWCASE_AVERAGE_SUBPAGE_CLOSEUP_PER_SESSION"
      | "TOTAL_CHECKOUT_CONVERSION_RATE"
      | "TOTAL_VIEW_CATEGORY_CONVERSION_RATE"
      | "TOTAL_ADD_TO_CART_CONVERSION_RATE"
      | "TOTAL_SIGNUP_CONVERSION_RATE"
      | "TOTAL_PAGE_VISIT_CONVERSION_RATE"
      | "TOTAL_LEAD_CONVERSION_RATE"
      | "TOTAL_SEARCH_CONVERSION_RATE"
      | "TOTAL_WATCH_VIDEO_CONVERSION_RATE"
      | "TOTAL_UNKNOWN_CONVERSION_RATE"
      | "TOTAL_CUSTOM_CONVERSION_RATE"
    )[];
    query_comment_feed_type: "ranked" | "recent";
    query_content_type: "ALL" | "PAID" | "ORGANIC";
    query_conversion_attribution_click_window_days: 0 | 1 | 7 | 14 | 30 | 60;
    query_conversion_attribution_conversion_report_time: "TIME_OF_AD_ACTION" | "TIME_OF_CONVERSION";
    query_conversion_attribution_engagement_window_days: 0 | 1 | 7 | 14 | 30 | 60;
    query_conversion_attribution_view_window_days: 0 | 1 | 7 | 14 | 30 | 60;
    query_country_code: string;
    query_created_in_last_n_days: 30;
    query_creative_types: components["schemas"]["CreativeType"][];
    query_end_date: string;
    query_end_date_async: string;
    query_entity_ids: string[];
    query_entity_statuses: ("ACTIVE" | "PAUSED" | "ARCHIVED" | "DRAFT" | "DELETED_DRAFT")[];
    query_explicit_following: boolean;
    query_filter_deleted: boolean;
    query_flatten_rule: boolean;
    query_from_claimed_content: "OTHER" | "CLAIMED" | "BOTH";
    query_gender_buckets: components["schemas"]["GenderBucket"][];
    query_gender_list: components["schemas"]["GenderList"];
    query_granularity: components["schemas"]["Granularity"];
    query_granularity_async: components["schemas"]["Granularity"];
    query_include_html: boolean;
    query_include_protected_pins: boolean;
    query_include_shared_accounts: boolean;
    query_input_term: string;
    query_interest: components["schemas"]["InterestsEnum"];
    query_interest_list: components["schemas"]["L1InterestList"];
    query_invite_status: ("PENDING" | "EXPIRED")[];
    query_invite_type: components["schemas"]["InviteType"];
    query_is_member: boolean;
    query_keywords: string[];
    query_label_entity_statuses: ("ACTIVE" | "ARCHIVED")[];
    query_label_ids: string[];
    query_label_types: ("BRAND" | "CUSTOM")[];
    query_list_input_terms: string[];
    query_match_types: components["schemas"]["MatchType"][];
    query_members: string;
    query_metric_types: (
      | "ENGAGEMENT"
      | "ENGAGEMENT_RATE"
      | "IMPRESSION"
      | "OUTBOUND_CLICK"
      | "OUTBOUND_CLICK_RATE"
      | "PIN_CLICK"
      | "PIN_CLICK_RATE"
      | "SAVE"
      | "SAVE_RATE"
    )[];
    query_normalize_against_group: boolean;
    query_num_of_pins: number;
    query_oauth_signature: string;
    /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
    query_order: "ASCENDING" | "DESCENDING";
    query_order_by: components["schemas"]["GetAudiencesOrderBy"];
    /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
    query_page_size: number;
    query_partners: string;
    query_pin_analytics_metric_types: (
      | (
          | "IMPRESSION"
          | "OUTBOUND_CLICK"
          | "PIN_CLICK"
          | "SAVE"
          | "SAVE_RATE"
          | "TOTAL_COMMENTS"
          | "TOTAL_REACTIONS"
          | "USER_FOLLOW"
          | "PROFILE_VISIT"
        )
      | (
          | "IMPRESSION"
          | "OUTBOUND_CLICK"
          | "PIN_CLICK"
          | "SAVE"
          | "SAVE_RATE"
          | "VIDEO_MRC_VIEW"
          | "VIDEO_10S_VIEW"
          | "QUARTILE_95_PERCENT_VIEW"
          | "VIDEO_V50_WATCH_TIME"
          | "VIDEO_START"
          | "VIDEO_AVG_WATCH_TIME"
          | "TOTAL_COMMENTS"
          | "TOTAL_REACTIONS"
        )
    )[];
    query_pin_filter: "exclude_native" | "exclude_repins" | "has_been_promoted";
    query_pin_format:
      | "ALL"
      | "ORGANIC_IMAGE"
      | "ORGANIC_PRODUCT"
      | "ORGANIC_VIDEO"
      | "ADS_STANDARD"
      | "ADS_PRODUCT"
      | "ADS_VIDEO"
      | "ADS_IDEA";
    query_pin_metrics: boolean;
    query_pin_order_id: string;
    query_pin_type: "PRIVATE";
    query_product_category_detail_region: components["schemas"]["ProductCategoryRegion"];
    query_product_category_engagement_type: components["schemas"]["ProductCategoriesEngagementType"];
    query_product_category_lookback_window: components["schemas"]["ProductCategoryDetailLookbackWindow"];
    query_product_group_ids_required: string[];
    query_product_group_promotion_ids: string[];
    query_query: string;
    query_report_type: "SYNC" | "ASYNC";
    query_reporting_timezone: components["schemas"]["ReportingTimeZone"];
    query_required_pin_ids: string[];
    query_required_search_query: string;
    query_resource_type: "AD_ACCOUNT" | "PROFILE" | "ASSET_GROUP" | "CATALOG" | "CONSUMER";
    query_schedule_statuses: (
      "DRAFT" | "CREATED" | "SCHEDULED" | "ACTIVE" | "COMPLETED" | "FAILED" | "CANCELED"
    )[];
    query_schedule_types: ("CAMPAIGN_BUDGET" | "CAMPAIGN_BID_MULTIPLIERS")[];
    query_search_query: string;
    query_sort: "RATIO";
    query_sort_billing_invoice:
      "DUE_DATE" | "BILLING_PERIOD" | "DOCUMENT_TYPE" | "TOTAL_AMOUNT" | "INVOICE_NUMBER";
    query_sort_by: "ENGAGEMENT" | "IMPRESSION" | "OUTBOUND_CLICK" | "PIN_CLICK" | "SAVE";
    query_source: "ALL" | "YOUR_PINS" | "OTHER_PINS";
    query_split_field_pins: "NO_SPLIT" | "APP_TYPE";
    query_split_field_user_account:
      "NO_SPLIT" | "APP_TYPE" | "OWNED_CONTENT" | "SOURCE" | "PIN_FORMAT";
    query_start_date: string;
    query_start_date_async: string;
    query_start_index: string;
    query_targeting_types: components["schemas"]["AdsAnalyticsTargetingType"][];
    query_term_limit: number;
    query_timestamp: string;
    query_token_required: string;
    query_tos_type: string;
    query_translate_interests_to_names: boolean;
    query_trending_keyword_limit: number;
    query_user_following_feed_type: components["schemas"]["UserFollowingFeedType"];
    query_username: string;
    query_vertical_product_category: components["schemas"]["VerticalProductCategory"][];
    query_video_pin_metric_types: (
      | "IMPRESSION"
      | "SAVE"
      | "VIDEO_MRC_VIEW"
      | "VIDEO_AVG_WATCH_TIME"
      | "VIDEO_V50_WATCH_TIME"
      | "QUARTILE_95_PERCENT_VIEW"
      | "VIDEO_10S_VIEW"
      | "VIDEO_START"
      | "OUTBOUND_CLICK"
    )[];
    query_video_pin_sort_by:
      | "IMPRESSION"
      | "SAVE"
      | "OUTBOUND_CLICK"
      | "VIDEO_MRC_VIEW"
      | "VIDEO_AVG_WATCH_TIME"
      | "VIDEO_V50_WATCH_TIME"
      | "QUARTILE_95_PERCENT_VIEW"
      | "VIDEO_10S_VIEW"
      | "VIDEO_START";
    query_website: string;
    result_limit: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "ad_accounts/list": {
    parameters: {
      query?: {
        include_shared_accounts?: boolean;
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["Pinterest.Lib.BookmarkParams.bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["Pinterest.Lib.BookmarkParams.page_size"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            bookmark?: string | null;
            items: components["schemas"]["AdAccount"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "ad_accounts/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AdAccountCreate"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdAccount"];
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdAccount"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "ad_accounts/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["AdAccountKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdAccount"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "ad_groups/list": {
    parameters: {
      query?: {
        campaign_ids?: components["parameters"]["query_campaign_ids"];
        ad_group_ids?: components["parameters"]["query_ad_group_ids"];
        entity_statuses?: components["parameters"]["query_entity_statuses"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
        order?: components["parameters"]["query_order"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        translate_interests_to_names?: components["parameters"]["query_translate_interests_to_names"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["AdGroupResponse"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_groups/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AdGroupCreateRequest"][];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdGroupArrayResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_groups/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AdGroupUpdateRequest"][];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdGroupArrayResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_groups/analytics": {
    parameters: {
      query: {
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        ad_group_ids: components["parameters"]["query_ad_group_ids_required"];
        columns: components["parameters"]["query_columns"];
        granularity: components["parameters"]["query_granularity"];
        click_window_days?: components["parameters"]["query_conversion_attribution_click_window_days"];
        engagement_window_days?: components["parameters"]["query_conversion_attribution_engagement_window_days"];
        view_window_days?: components["parameters"]["query_conversion_attribution_view_window_days"];
        conversion_report_time?: components["parameters"]["query_conversion_attribution_conversion_report_time"];
        aggregate_report_rows?: components["parameters"]["aggregate_report_rows"];
        reporting_timezone?: components["parameters"]["query_reporting_timezone"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdGroupsAnalyticsResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_groups/audience_sizing": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AdGroupAudienceSizingRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdGroupAudienceSizingResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_groups_targeting_analytics/get": {
    parameters: {
      query: {
        ad_group_ids: components["parameters"]["query_ad_group_ids_required"];
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        targeting_types: components["parameters"]["query_ad_group_targeting_types"];
        columns: components["parameters"]["query_columns"];
        granularity: components["parameters"]["query_granularity"];
        click_window_days?: components["parameters"]["query_conversion_attribution_click_window_days"];
        engagement_window_days?: components["parameters"]["query_conversion_attribution_engagement_window_days"];
        view_window_days?: components["parameters"]["query_conversion_attribution_view_window_days"];
        conversion_report_time?: components["parameters"]["query_conversion_attribution_conversion_report_time"];
        attribution_types?: components["parameters"]["query_attribution_types"];
        reporting_timezone?: components["parameters"]["query_reporting_timezone"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricsResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_groups/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        ad_group_id: components["parameters"]["path_ad_group_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdGroupResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_previews/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AdPreviewRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdPreviewURLResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ads/list": {
    parameters: {
      query?: {
        campaign_ids?: components["parameters"]["query_campaign_ids"];
        ad_group_ids?: components["parameters"]["query_ad_group_ids"];
        ad_ids?: components["parameters"]["query_ad_ids"];
        entity_statuses?: components["parameters"]["query_entity_statuses"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
        order?: components["parameters"]["query_order"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["AdResponse"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ads/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AdCreateRequest"][];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdArrayResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ads/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AdUpdateRequest"][];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdArrayResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ads/analytics": {
    parameters: {
      query: {
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        ad_ids?: components["parameters"]["query_ad_ids"];
        columns: components["parameters"]["query_columns"];
        granularity: components["parameters"]["query_granularity"];
        click_window_days?: components["parameters"]["query_conversion_attribution_click_window_days"];
        engagement_window_days?: components["parameters"]["query_conversion_attribution_engagement_window_days"];
        view_window_days?: components["parameters"]["query_conversion_attribution_view_window_days"];
        conversion_report_time?: components["parameters"]["query_conversion_attribution_conversion_report_time"];
        pin_ids?: string[];
        campaign_ids?: components["parameters"]["query_campaign_ids"];
        reporting_timezone?: components["parameters"]["query_reporting_timezone"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdsAnalyticsResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_targeting_analytics/get": {
    parameters: {
      query: {
        ad_ids: components["parameters"]["query_ad_ids_required"];
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        targeting_types: components["parameters"]["query_ad_targeting_types"];
        columns: components["parameters"]["query_columns"];
        granularity: components["parameters"]["query_granularity"];
        click_window_days?: components["parameters"]["query_conversion_attribution_click_window_days"];
        engagement_window_days?: components["parameters"]["query_conversion_attribution_engagement_window_days"];
        view_window_days?: components["parameters"]["query_conversion_attribution_view_window_days"];
        conversion_report_time?: components["parameters"]["query_conversion_attribution_conversion_report_time"];
        attribution_types?: components["parameters"]["query_attribution_types"];
        reporting_timezone?: components["parameters"]["query_reporting_timezone"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricsResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ads/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        ad_id: components["parameters"]["path_ad_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ads_credits_discounts/get": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["AdsCreditDiscountsResponse"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ads_credit/redeem": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AdsCreditRedeemRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdsCreditRedeemResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "advertiser_defined_events/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items?: {
              mapped_conversion_type?:
                | (
                    | (
                        | "PAGE_LOAD"
                        | "UNKNOWN"
                        | "INITIALIZED"
                        | "PAGE_VISIT"
                        | "SIGNUP"
                        | "CHECKOUT"
                        | "CUSTOM"
                        | "VIEW_CATEGORY"
                        | "SEARCH"
                        | "ADD_TO_CART"
                        | "WATCH_VIDEO"
                        | "LEAD"
                        | "APP_INSTALL"
                        | "WEB_SESSION"
                        | "EXTERNAL_MEASUREMENT"
                        | "ADD_PAYMENT_INFO"
                        | "ADD_TO_WISHLIST"
                        | "INITIATE_CHECKOUT"
                        | "SUBSCRIBE"
                        | "VIEW_CONTENT"
                        | "ADVERTISER_DEFINED_EVENT"
                        | "APP_OPEN"
                        | "CONTACT"
                        | "SCHEDULE"
                        | "FIND_LOCATION"
                        | "CUSTOMIZE_PRODUCT"
                        | "SUBMIT_APPLICATION"
                        | "START_TRIAL"
                      )
                    | null
                  )
                | null;
              name?: string;
            }[];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_account/analytics": {
    parameters: {
      query: {
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        columns: components["parameters"]["query_columns"];
        granularity: components["parameters"]["query_granularity"];
        click_window_days?: components["parameters"]["query_conversion_attribution_click_window_days"];
        engagement_window_days?: components["parameters"]["query_conversion_attribution_engagement_window_days"];
        view_window_days?: components["parameters"]["query_conversion_attribution_view_window_days"];
        conversion_report_time?: components["parameters"]["query_conversion_attribution_conversion_report_time"];
        reporting_timezone?: components["parameters"]["query_reporting_timezone"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdAccountAnalyticsResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "audience_insights/get": {
    parameters: {
      query: {
        audience_insight_type: components["parameters"]["query_audience_insight_type"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AudienceInsightsResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "audiences/list": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        order?: "ASCENDING" | "DESCENDING";
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        ownership_type?: "OWNED" | "RECEIVED";
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["Audience"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "audiences/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AudienceCreateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Audience"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  update_ad_account_to_ad_account_shared_audience: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SharedAudience"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SharedAudienceResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  update_ad_account_to_business_shared_audience: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BusinessSharedAudience"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessSharedAudienceResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_accounts_audiences_shared_accounts/list": {
    parameters: {
      query: {
        audience_id: components["parameters"]["query_audience_id"];
        account_type: components["parameters"]["query_account_type"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["SharedAudienceAccount"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "audiences/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        audience_id: components["parameters"]["path_audience_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Audience"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "audiences/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        audience_id: components["parameters"]["path_audience_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AudienceUpdateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Audience"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_groups_bid_floor/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BidFloorRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BidFloor"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "billing_invoice_download/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        billing_invoice_id: components["parameters"]["path_billing_invoice_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BillingInvoiceDownloadResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "billing_invoices/get": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        sort?: components["parameters"]["query_sort_billing_invoice"];
        /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
        order?: components["parameters"]["query_order"];
        status?: components["parameters"]["query_billing_invoice_status"];
        document_type?: components["parameters"]["query_billing_document_type"];
        start_due_date?: components["parameters"]["query_billing_start_due_date"];
        end_due_date?: components["parameters"]["query_billing_end_due_date"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["BillingInvoiceResponse"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "billing_profiles/get": {
    parameters: {
      query: {
        is_active: boolean;
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["BillingProfilesResponse"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "bulk_download/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BulkDownloadRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BulkDownloadResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "bulk_upsert/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BulkUpsertRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BulkUpsertResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "bulk_request/get": {
    parameters: {
      query?: {
        include_details?: components["parameters"]["include_details"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        bulk_request_id: components["parameters"]["path_bulk_request_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BulkUpsertStatusResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "campaigns/list": {
    parameters: {
      query?: {
        campaign_ids?: components["parameters"]["query_campaign_ids"];
        entity_statuses?: components["parameters"]["query_entity_statuses"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
        order?: components["parameters"]["query_order"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["CampaignResponse"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "campaigns/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignCreateRequest"][];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CampaignCreateResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "campaigns/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignUpdateRequest"][];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CampaignUpdateResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "campaigns/analytics": {
    parameters: {
      query: {
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        campaign_ids: components["parameters"]["query_campaign_ids_required"];
        columns: components["parameters"]["query_columns"];
        granularity: components["parameters"]["query_granularity"];
        click_window_days?: components["parameters"]["query_conversion_attribution_click_window_days"];
        engagement_window_days?: components["parameters"]["query_conversion_attribution_engagement_window_days"];
        view_window_days?: components["parameters"]["query_conversion_attribution_view_window_days"];
        conversion_report_time?: components["parameters"]["query_conversion_attribution_conversion_report_time"];
        aggregate_report_rows?: components["parameters"]["aggregate_report_rows"];
        reporting_timezone?: components["parameters"]["query_reporting_timezone"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CampaignsAnalyticsResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "campaign_targeting_analytics/get": {
    parameters: {
      query: {
        campaign_ids: components["parameters"]["query_campaign_ids_required"];
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        targeting_types: components["parameters"]["query_campaign_targeting_types"];
        columns: components["parameters"]["query_columns"];
        granularity: components["parameters"]["query_granularity"];
        click_window_days?: components["parameters"]["query_conversion_attribution_click_window_days"];
        engagement_window_days?: components["parameters"]["query_conversion_attribution_engagement_window_days"];
        view_window_days?: components["parameters"]["query_conversion_attribution_view_window_days"];
        conversion_report_time?: components["parameters"]["query_conversion_attribution_conversion_report_time"];
        attribution_types?: components["parameters"]["query_attribution_types"];
        reporting_timezone?: components["parameters"]["query_reporting_timezone"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricsResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "campaigns/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        campaign_id: components["parameters"]["path_campaign_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CampaignResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "conversion_eqs/list": {
    parameters: {
      query: {
        lookback_period: components["parameters"]["EventQualityScoreListParams.lookback_period"];
        source_platform?: components["parameters"]["EventQualityScoreListParams.source_platform"];
        ingestion_source?: components["parameters"]["EventQualityScoreListParams.ingestion_source"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["Pinterest.Lib.AdAccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventQualityScore"][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "conversion_tags/list": {
    parameters: {
      query?: {
        filter_deleted?: components["parameters"]["query_filter_deleted"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["Pinterest.Lib.AdAccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: components["schemas"]["ConversionTag"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "conversion_tags/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["Pinterest.Lib.AdAccountId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversionTagCreate"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversionTag"];
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversionTag"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "ocpm_eligible_conversion_tags/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversionTagsOcpmEligibleResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "page_visit_conversion_tags/get": {
    parameters: {
      query?: {
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
        order?: components["parameters"]["query_order"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["ConversionEventResponse"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "conversion_tags/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        conversion_tag_id: components["parameters"]["path_conversion_tag_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversionTag"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "customer_lists/list": {
    parameters: {
      query?: {
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
        order?: components["parameters"]["query_order"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["CustomerList"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "customer_lists/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerListRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerList"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "customer_lists/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        customer_list_id: components["parameters"]["path_customer_list_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerList"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "customer_lists/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        customer_list_id: components["parameters"]["path_customer_list_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerListUpdateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerList"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "customer_list_uploads/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        customer_list_id: components["parameters"]["path_customer_list_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerListUploadCreateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerListUploadCreateResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "customer_list_uploads/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        customer_list_id: components["parameters"]["path_customer_list_id"];
        customer_list_upload_id: components["parameters"]["path_customer_list_upload_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerListUploadResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "customer_list_uploads/run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        customer_list_id: components["parameters"]["path_customer_list_id"];
        customer_list_upload_id: components["parameters"]["path_customer_list_upload_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerListUploadResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "events/create": {
    parameters: {
      query?: {
        /** @description `true` has Pinterest check the events and answer as usual, and record none of them. Leave it out for events that count. */
        test?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversionEvents"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversionApiResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unprocessable Entity */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DetailedError"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Service Unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "audience_insights_scope_and_type/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AudienceDefinitionResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "keywords/get": {
    parameters: {
      query?: {
        campaign_id?: components["parameters"]["query_campaign_id"];
        ad_group_id?: components["parameters"]["query_ad_group_id"];
        ad_group_ids?: components["parameters"]["keywords_query_ad_group_ids"];
        match_types?: components["parameters"]["query_match_types"];
        page_size?: number;
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["Keyword"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "keywords/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["KeywordsRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KeywordsResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "keywords/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["KeywordUpdateBody"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KeywordsResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "country_keywords_metrics/get": {
    parameters: {
      query: {
        country_code: components["parameters"]["query_country_code"];
        keywords: components["parameters"]["query_keywords"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KeywordsMetricsArrayResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "labels/list": {
    parameters: {
      query?: {
        campaign_ids?: components["parameters"]["query_campaign_ids"];
        label_ids?: components["parameters"]["query_label_ids"];
        entity_statuses?: components["parameters"]["query_label_entity_statuses"];
        label_types?: components["parameters"]["query_label_types"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["LabelsResponse"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "labels/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LabelCreateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LabelsResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "labels/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LabelUpdateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LabelsResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "lead_forms/list": {
    parameters: {
      query?: {
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
        order?: components["parameters"]["query_order"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["LeadFormResponse"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "lead_forms/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LeadFormCreateRequest"][];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LeadFormArrayResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "lead_forms/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LeadFormUpdateRequest"][];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LeadFormArrayResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "lead_form/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        lead_form_id: components["parameters"]["path_lead_form_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LeadFormResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "lead_form_test/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        lead_form_id: components["parameters"]["path_lead_form_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LeadFormTestRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LeadFormTestResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_accounts_subscriptions/get_list": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["Pinterest.Lib.BookmarkParams.bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["Pinterest.Lib.BookmarkParams.page_size"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["Pinterest.Lib.AdAccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            bookmark?: string | null;
            items: components["schemas"]["LeadSubscription"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "ad_accounts_subscriptions/post": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["Pinterest.Lib.AdAccountId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LeadSubscriptionPostParamsCreate"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LeadSubscription"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "ad_accounts_subscriptions/get_by_id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["Pinterest.Lib.AdAccountId"];
        subscription_id: components["parameters"]["SubscriptionIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LeadSubscription"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "ad_accounts_subscriptions/del_by_id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["Pinterest.Lib.AdAccountId"];
        subscription_id: components["parameters"]["SubscriptionIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "leads_export/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LeadsExportCreateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LeadsExportCreateResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "leads_export/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        leads_export_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LeadsExportResponseData"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "analytics/get_mmm_report": {
    parameters: {
      query: {
        token: components["parameters"]["query_token_required"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetMMMReportResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "analytics/create_mmm_report": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateMMMReportRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateMMMReportResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "msot_events/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversionMSOTEvents"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "order_lines/list": {
    parameters: {
      query?: {
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
        order?: components["parameters"]["query_order"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["OrderLine"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "order_lines/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        order_line_id: components["parameters"]["path_order_line_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrderLine"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_pins/analytics": {
    parameters: {
      query: {
        campaign_id: components["parameters"]["query_campaign_id_required"];
        pin_ids: components["parameters"]["query_required_pin_ids"];
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        columns: components["parameters"]["query_columns"];
        granularity: components["parameters"]["query_granularity"];
        click_window_days?: components["parameters"]["query_conversion_attribution_click_window_days"];
        engagement_window_days?: components["parameters"]["query_conversion_attribution_engagement_window_days"];
        view_window_days?: components["parameters"]["query_conversion_attribution_view_window_days"];
        conversion_report_time?: components["parameters"]["query_conversion_attribution_conversion_report_time"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdPinsAnalyticsResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "product_group_promotions/list": {
    parameters: {
      query?: {
        product_group_promotion_ids?: components["parameters"]["query_product_group_promotion_ids"];
        entity_statuses?: components["parameters"]["query_entity_statuses"];
        ad_group_id?: components["parameters"]["query_ad_group_id"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
        order?: components["parameters"]["query_order"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["ProductGroupPromotion"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "product_group_promotions/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProductGroupPromotionCreateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProductGroupPromotionResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "product_group_promotions/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProductGroupPromotionUpdateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProductGroupPromotionResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "product_group_promotions/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        product_group_promotion_id: components["parameters"]["path_product_group_promotion_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProductGroupPromotion"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "product_groups/analytics": {
    parameters: {
      query: {
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        product_group_ids: components["parameters"]["query_product_group_ids_required"];
        columns: components["parameters"]["query_columns"];
        granularity: components["parameters"]["query_granularity"];
        click_window_days?: components["parameters"]["query_conversion_attribution_click_window_days"];
        engagement_window_days?: components["parameters"]["query_conversion_attribution_engagement_window_days"];
        view_window_days?: components["parameters"]["query_conversion_attribution_view_window_days"];
        conversion_report_time?: components["parameters"]["query_conversion_attribution_conversion_report_time"];
        reporting_timezone?: components["parameters"]["query_reporting_timezone"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProductGroupAnalyticsResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "promotions/list": {
    parameters: {
      query?: {
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
        order?: components["parameters"]["query_order"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["PromotionResponse"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "promotions/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PromotionCreateRequest"][];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PromotionsResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "promotions/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PromotionUpdateRequest"][];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PromotionsResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "promotions/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        promotion_id: components["parameters"]["path_promotion_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PromotionResponse"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "promotions/delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        promotion_id: components["parameters"]["path_promotion_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "analytics/get_report": {
    parameters: {
      query: {
        token: components["parameters"]["query_token_required"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdsAnalyticsGetAsyncResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "analytics/create_report": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AdsAnalyticsCreateAsyncRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdsAnalyticsCreateAsyncResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "analytics/get_conversion_product_report": {
    parameters: {
      query: {
        token: components["parameters"]["query_token_required"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdsAnalyticsGetAsyncResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "analytics/create_conversion_product_report": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversionProductReportRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdsAnalyticsCreateAsyncResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "sandbox/delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ssio_accounts/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SSIOAccountResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ssio_insertion_order/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SSIOCreateInsertionOrderRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SSIOCreateInsertionOrderResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ssio_insertion_order/edit": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SSIOEditInsertionOrderRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SSIOEditInsertionOrderResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ssio_insertion_orders_status/get_by_ad_account": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["SSIOInsertionOrderStatus"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ssio_insertion_orders_status/get_by_pin_order_id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
        pin_order_id: components["parameters"]["path_pin_order_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SSIOInsertionOrderStatusResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ssio_order_lines/get_by_ad_account": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        pin_order_id?: components["parameters"]["query_pin_order_id"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["SSIOOrderLine"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_account_targeting_analytics/get": {
    parameters: {
      query: {
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        targeting_types: components["parameters"]["query_targeting_types"];
        columns: components["parameters"]["query_columns"];
        granularity: components["parameters"]["query_granularity"];
        click_window_days?: components["parameters"]["query_conversion_attribution_click_window_days"];
        engagement_window_days?: components["parameters"]["query_conversion_attribution_engagement_window_days"];
        view_window_days?: components["parameters"]["query_conversion_attribution_view_window_days"];
        conversion_report_time?: components["parameters"]["query_conversion_attribution_conversion_report_time"];
        attribution_types?: components["parameters"]["query_attribution_types"];
        reporting_timezone?: components["parameters"]["query_reporting_timezone"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricsResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "targeting_template/list": {
    parameters: {
      query?: {
        /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
        order?: components["parameters"]["query_order"];
        include_sizing?: boolean;
        search_query?: string;
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["TargetingTemplateGetResponseData"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "targeting_template/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TargetingTemplateCreate"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TargetingTemplateGetResponseData"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "targeting_template/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TargetingTemplateUpdateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "templates/list": {
    parameters: {
      query?: {
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
        order?: components["parameters"]["query_order"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["TemplateResponse"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "analytics/create_template_report": {
    parameters: {
      query?: {
        start_date?: components["parameters"]["query_start_date_async"];
        end_date?: components["parameters"]["query_end_date_async"];
        granularity?: components["parameters"]["query_granularity_async"];
      };
      header?: never;
      path: {
        ad_account_id: components["parameters"]["TemplateBasedReportKey.id"];
        template_id: components["parameters"]["TemplateBasedReportKey.template_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TemplateBasedReport"];
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TemplateBasedReport"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "terms_of_service/get": {
    parameters: {
      query?: {
        include_html?: components["parameters"]["query_include_html"];
        tos_type?: components["parameters"]["query_tos_type"];
      };
      header?: never;
      path: {
        /** @description Id of the ad account, up to 18 digits in a string. */
        ad_account_id: components["parameters"]["path_ad_account_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TermsOfService"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "advanced_auction_items_get/post": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AdvancedAuctionItemsGetRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdvancedAuctionItems"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Internal Server Error */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "advanced_auction_items_submit/post": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AdvancedAuctionItemsSubmitRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdvancedAuctionProcessedItems"];
        };
      };
      /** @description Partial Content */
      206: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdvancedAuctionProcessedItems"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Internal Server Error */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "boards/list": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
        privacy?: components["parameters"]["query_board_privacy"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["Pinterest.Lib.BookmarkParams.bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["Pinterest.Lib.BookmarkParams.page_size"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            bookmark?: string | null;
            items: components["schemas"]["Board"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "boards/create": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BoardCreate"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Board"];
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Board"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "boards/get": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        board_id: components["parameters"]["BoardKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Board"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "boards/delete": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        board_id: components["parameters"]["BoardKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "boards/update": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        board_id: components["parameters"]["BoardWithUpdatePrivacyKey"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BoardWithUpdatePrivacyUpdate"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BoardWithUpdatePrivacy"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "boards/list_pins": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        creative_types?: components["parameters"]["query_creative_types"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
        pin_metrics?: components["parameters"]["query_pin_metrics"];
      };
      header?: never;
      path: {
        board_id: components["parameters"]["path_board_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["Pin"][];
          };
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "board_sections/list": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path: {
        board_id: components["parameters"]["path_board_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["BoardSection"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "board_sections/create": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        board_id: components["parameters"]["path_board_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BoardSection"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BoardSection"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Internal Server Error */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "board_sections/delete": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        board_id: components["parameters"]["path_board_id"];
        section_id: components["parameters"]["path_board_section_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "board_sections/update": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        board_id: components["parameters"]["path_board_id"];
        section_id: components["parameters"]["path_board_section_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BoardSection"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BoardSection"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "board_sections/list_pins": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path: {
        board_id: components["parameters"]["path_board_id"];
        section_id: components["parameters"]["path_board_section_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["Pin"][];
          };
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "brand_accounts/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_hierarchy_id: components["parameters"]["path_business_hierarchy_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          about?: string;
          country: components["schemas"]["Country"];
          name: string;
          profile_image?: {
            /** @enum {string} */
            content_type: "image/jpeg" | "image/png";
            data: string;
          };
          username: string;
          website?: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            brand_account_id?: string;
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "brand_accounts/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_hierarchy_id: components["parameters"]["path_business_hierarchy_id"];
        brand_account_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          about?: string;
          country?: components["schemas"]["Country"];
          name?: string;
          profile_image?: {
            /** @enum {string} */
            content_type: "image/jpeg" | "image/png";
            data: string;
          };
          username?: string;
          website?: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            brand_account_id?: string;
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "get/business_employers": {
    parameters: {
      query?: {
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["UserBusinessRoleBinding"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  respond_business_access_invites: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AuthRespondInvitesBody"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RespondToInvitesResponseArray"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "asset_group/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateAssetGroupBody"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateAssetGroupResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "asset_group/delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteAssetGroupBody"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeleteAssetGroupResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "asset_group/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateAssetGroupBody"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UpdateAssetGroupResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "business_assets/get": {
    parameters: {
      query?: {
        permissions?: components["schemas"]["PermissionsWithOwner"][];
        child_asset_id?: string;
        asset_group_id?: string;
        asset_type?: components["parameters"]["query_resource_type"];
        start_index?: components["parameters"]["query_business_access_start_index"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["GetBusinessAssetsResponse"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "business_asset_members/get": {
    parameters: {
      query?: {
        fetch_system_users?: components["parameters"]["fetch_system_users"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        start_index?: components["parameters"]["query_business_access_start_index"];
      };
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
        asset_id: components["parameters"]["path_asset_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["UserSingleAssetBinding"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "business_asset_partners/get": {
    parameters: {
      query?: {
        start_index?: components["parameters"]["query_business_access_start_index"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
        asset_id: components["parameters"]["path_asset_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["UserSingleAssetBinding"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "shared_audiences_for_business/list": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Order by id. Newer things have higher ids, so `DESCENDING` puts the newest first. */
        order?: components["parameters"]["query_order"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["Audience"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  update_business_to_ad_account_shared_audience: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SharedAudience"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SharedAudienceResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  update_business_to_business_shared_audience: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BusinessSharedAudience"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessSharedAudienceResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "business_account_audiences_shared_accounts/list": {
    parameters: {
      query: {
        audience_id: components["parameters"]["query_audience_id"];
        account_type: components["parameters"]["query_account_type"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["SharedAudienceAccount"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "get/invites": {
    parameters: {
      query?: {
        is_member?: components["parameters"]["query_is_member"];
        invite_status?: components["parameters"]["query_invite_status"];
        invite_type?: components["parameters"]["query_invite_type"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path: {
        business_id: components["parameters"]["path_non_system_business_user"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["InviteResponse"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  create_membership_or_partnership_invites: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_non_system_business_user"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateMembershipOrPartnershipInvitesBody"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateInvitesResultsResponseArray"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  cancel_invites_or_requests: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_non_system_business_user"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CancelInvitesBody"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeleteInvitesResultsResponseArray"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  create_asset_invites: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateAssetInvitesRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UpdateInvitesResultsResponseArray"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "get/business_members": {
    parameters: {
      query?: {
        fetch_system_users?: components["parameters"]["fetch_system_users"];
        assets_summary?: components["parameters"]["query_assets_summary"];
        business_roles?: components["schemas"]["MemberBusinessRole"][];
        member_ids?: string;
        start_index?: components["parameters"]["query_business_access_start_index"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["UserBusinessRoleBinding"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  delete_business_membership: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MembersToDeleteBody"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeletedMembersResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "update/business_memberships": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateMemberBusinessRoleBody"][];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UpdateMemberResultsResponseArray"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "business_members_asset_access/delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          accesses: {
            asset_id: string;
            member_id: string;
          }[];
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeleteMemberAccessResultsResponseArray"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "business_members_asset_access/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateMemberAssetAccessBody"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UpdateMemberAssetsResultsResponseArray"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "business_member_assets/get": {
    parameters: {
      query?: {
        asset_type?: components["parameters"]["query_resource_type"];
        start_index?: components["parameters"]["query_business_access_start_index"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
        member_id: components["parameters"]["path_business_member_user"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["AssetIdPermissions"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "get/business_partners": {
    parameters: {
      query?: {
        assets_summary?: components["parameters"]["query_assets_summary"];
        partner_type?: components["parameters"]["query_business_partner_type"];
        partner_ids?: string;
        start_index?: components["parameters"]["query_business_access_start_index"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["UserBusinessRoleBinding"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  delete_business_partners: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeletePartnersRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeletePartnersResponse"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  delete_partner_asset_access_handler_impl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeletePartnerAssetAccessBody"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeletePartnerAssetsResultsResponseArray"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  update_partner_asset_access_handler_impl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdatePartnerAssetAccessBody"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UpdatePartnerAssetsResultsResponseArray"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "business_partner_asset_access/get": {
    parameters: {
      query?: {
        partner_type?: components["schemas"]["PartnerType"] & unknown;
        asset_type?: components["parameters"]["query_resource_type"];
        start_index?: components["parameters"]["query_business_access_start_index"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
        partner_id: components["parameters"]["path_business_partner_user"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["GetPartnerAssetsResponse"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "asset_access_requests/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateAssetAccessRequestBody"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateAssetAccessRequestResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "system_user/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_id: components["parameters"]["path_business_user"];
        system_user_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "catalogs/list": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["Catalog"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "catalogs/create": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CatalogsCreateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Catalog"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "catalogs/available_filter_values": {
    parameters: {
      query: {
        catalog_id: string;
        feed_id?: components["parameters"]["query_catalogs_feed_id"];
        country?: components["schemas"]["Country"];
        language?: components["schemas"]["CatalogsLocale"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CatalogsAvailableFilterValues"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "feeds/list": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        catalog_id?: components["parameters"]["query_catalogs_catalog_id"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["CatalogsFeed"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "feeds/create": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | components["schemas"]["CatalogsVerticalFeedsCreateRequest"]
          | components["schemas"]["CatalogsFeedsCreateRequest"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CatalogsFeed"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unprocessable Entity */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Implemented */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "feeds/get": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        feed_id: components["parameters"]["path_catalogs_feed_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CatalogsFeed"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "feeds/delete": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        feed_id: components["parameters"]["path_catalogs_feed_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "feeds/update": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        feed_id: components["parameters"]["path_catalogs_feed_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | components["schemas"]["CatalogsVerticalFeedsUpdateRequest"]
          | components["schemas"]["CatalogsFeedsUpdateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CatalogsFeed"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "feeds/ingest": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        feed_id: components["parameters"]["path_catalogs_feed_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CatalogsFeedIngestion"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "feed_processing_results/list": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        feed_id: components["parameters"]["path_catalogs_feed_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["CatalogsFeedProcessingResult"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "items/post": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CatalogsItemsRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CatalogsItems"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "items_batch/post": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | components["schemas"]["CatalogsVerticalBatchRequest"]
          | components["schemas"]["CatalogsItemsBatchRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CatalogsItemsBatch"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "items_batch/get": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        batch_id: components["parameters"]["path_catalogs_items_batch_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CatalogsItemsBatch"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Method Not Allowed */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "items_issues/list": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        item_numbers?: components["parameters"]["query_catalogs_item_numbers"];
        item_validation_issue?: components["parameters"]["query_catalogs_item_validation_issue"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        processing_result_id: components["parameters"]["path_catalogs_processing_result_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["CatalogsItemValidationIssues"][];
          };
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Implemented */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "catalogs_product_groups/list": {
    parameters: {
      query?: {
        id?: components["parameters"]["query_catalogs_product_group_ids"];
        feed_id?: components["parameters"]["query_catalogs_feed_id"];
        catalog_id?: components["parameters"]["query_catalogs_catalog_id"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["CatalogsVerticalProductGroup"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "catalogs_product_groups/create": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | components["schemas"]["CatalogsProductGroupCreateRequest"]
          | components["schemas"]["CatalogsVerticalProductGroupCreateRequest"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CatalogsVerticalProductGroup"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "catalogs_product_groups/create_many": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": (
          | components["schemas"]["CatalogsProductGroupCreateRequest"]
          | components["schemas"]["CatalogsVerticalProductGroupCreateRequest"]
        )[];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string[];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "catalogs_product_groups/delete_many": {
    parameters: {
      query: {
        id: components["parameters"]["query_catalogs_product_group_ids_required"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "catalogs_product_groups/get": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        product_group_id: components["parameters"]["path_catalogs_product_group_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CatalogsVerticalProductGroup"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "catalogs_product_groups/delete": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        product_group_id: components["parameters"]["path_catalogs_product_group_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "catalogs_product_groups/update": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        product_group_id: components["parameters"]["path_catalogs_product_group_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | components["schemas"]["CatalogsProductGroupUpdateRequest"]
          | components["schemas"]["CatalogsVerticalProductGroupUpdateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CatalogsVerticalProductGroup"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "catalogs_product_groups/product_counts_get": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        product_group_id: components["parameters"]["path_catalogs_product_group_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CatalogsProductGroupProductCountsVertical"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "catalogs_product_group_pins/list": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
        pin_metrics?: components["parameters"]["query_pin_metrics"];
      };
      header?: never;
      path: {
        product_group_id: components["parameters"]["path_catalogs_product_group_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["CatalogsProduct"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "products_by_product_group_filter/list": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
        pin_metrics?: components["parameters"]["query_pin_metrics"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CatalogsListProductsByFilterRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["CatalogsProduct"][];
          };
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "reports/get": {
    parameters: {
      query: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
        token: components["parameters"]["query_catalogs_report_token"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CatalogsReport"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "reports/create": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CatalogsReportParameters"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CatalogsCreateReportResponse"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "reports/stats": {
    parameters: {
      query: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        parameters: components["parameters"]["query_catalogs_report_stats_parameters"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["CatalogsReportStats"][];
          };
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "integrations/get_list": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["IntegrationRecord"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "integrations_commerce/post": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["IntegrationRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IntegrationMetadata"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "integrations_commerce/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        external_business_id: components["parameters"]["path_external_business_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IntegrationMetadata"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "integrations_commerce/del": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        external_business_id: components["parameters"]["path_external_business_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "integrations_commerce/patch": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        external_business_id: components["parameters"]["path_external_business_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["IntegrationRequestPatch"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IntegrationMetadata"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "integrations_logs/post": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["IntegrationLogsRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IntegrationLogsSuccessResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            components["schemas"]["Error"] | components["schemas"]["DetailedError"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "integrations/get_by_id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IntegrationRecord"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "media/list": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["Pinterest.Lib.BookmarkParams.bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["Pinterest.Lib.BookmarkParams.page_size"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            bookmark?: string | null;
            items: components["schemas"]["Media"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "media/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MediaUploadCreate"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MediaUpload"];
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MediaUpload"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "media/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        media_id: components["parameters"]["MediaKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Media"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "notification/post": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: unknown;
        } & (
          | {
              [key: string]: unknown;
            }[]
          | {
              [key: string]: unknown;
            }
        );
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error_msg?: string;
            received_at?: number;
            success?: boolean;
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "oauth/conversion_token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversionAccessTokenResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "oauth/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["OauthAccessTokenRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OauthAccessTokenResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "token/revoke": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["TokenRevocationRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "pins/list": {
    parameters: {
      query?: {
        pin_filter?: components["parameters"]["query_pin_filter"];
        pin_metrics?: components["parameters"]["query_pin_metrics"];
        include_protected_pins?: components["parameters"]["query_include_protected_pins"];
        pin_type?: components["parameters"]["query_pin_type"];
        creative_types?: components["parameters"]["query_creative_types"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["Pinterest.Lib.BookmarkParams.bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["Pinterest.Lib.BookmarkParams.page_size"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            bookmark?: string | null;
            items: components["schemas"]["Pin"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "pins/create": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PinCreate"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pin"];
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pin"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "multi_pins/analytics": {
    parameters: {
      query: {
        pin_ids: components["parameters"]["query_required_pin_ids"];
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        app_types?: components["parameters"]["query_app_types"];
        metric_types: (
          | (
              | "IMPRESSION"
              | "OUTBOUND_CLICK"
              | "PIN_CLICK"
              | "SAVE"
              | "SAVE_RATE"
              | "TOTAL_COMMENTS"
              | "TOTAL_REACTIONS"
              | "USER_FOLLOW"
              | "PROFILE_VISIT"
            )
          | (
              | "IMPRESSION"
              | "OUTBOUND_CLICK"
              | "PIN_CLICK"
              | "SAVE"
              | "SAVE_RATE"
              | "VIDEO_MRC_VIEW"
              | "VIDEO_10S_VIEW"
              | "QUARTILE_95_PERCENT_VIEW"
              | "VIDEO_V50_WATCH_TIME"
              | "VIDEO_START"
              | "VIDEO_AVG_WATCH_TIME"
              | "TOTAL_COMMENTS"
              | "TOTAL_REACTIONS"
            )
        )[];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BulkPinAnalyticsResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "pins/get": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
        pin_metrics?: components["parameters"]["query_pin_metrics"];
      };
      header?: never;
      path: {
        pin_id: components["parameters"]["PinKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pin"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "pins/delete": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        pin_id: components["parameters"]["PinKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "pins/update": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        pin_id: components["parameters"]["PinKey"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PinUpdate"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pin"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "pins/analytics": {
    parameters: {
      query: {
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        app_types?: components["parameters"]["query_app_types"];
        metric_types: components["parameters"]["query_pin_analytics_metric_types"];
        split_field?: components["parameters"]["query_split_field_pins"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        pin_id: components["parameters"]["path_pin_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PinAnalyticsResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "pins/save": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        pin_id: components["parameters"]["path_pin_id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          board_id?: string | null;
          board_section_id?: string | null;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pin"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "ad_account_countries/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdAccountsCountryResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "delivery_metrics/get": {
    parameters: {
      query?: {
        report_type?: components["parameters"]["query_report_type"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeliveryMetricsResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "lead_form_questions/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "metrics_ready_state/get": {
    parameters: {
      query: {
        date: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BookClosedResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "interest_targeting_options/get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        interest_id: components["parameters"]["path_interest_id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SingleInterestTargetingOptionResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "targeting_options/get": {
    parameters: {
      query?: {
        client_id?: components["parameters"]["query_client_id"];
        oauth_signature?: components["parameters"]["query_oauth_signature"];
        timestamp?: components["parameters"]["query_timestamp"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path: {
        targeting_type: components["parameters"]["path_targeting_type"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TargetingOptionResponse"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "search_user_boards/get": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        query?: components["parameters"]["query_query"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["Board"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  search_partner_pins: {
    parameters: {
      query: {
        term: string;
        country_code: components["parameters"]["query_country_code"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        locale?: string;
        limit?: components["parameters"]["result_limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["SummaryPin"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "search_user_pins/list": {
    parameters: {
      query: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
        query: components["parameters"]["query_required_search_query"];
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["Pin"][];
          };
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "terms_related/list": {
    parameters: {
      query: {
        terms: components["parameters"]["query_list_input_terms"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RelatedTerms"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "terms_suggested/list": {
    parameters: {
      query: {
        term: components["parameters"]["query_input_term"];
        limit?: components["parameters"]["query_term_limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TermsSuggestedResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "trending_keywords/list": {
    parameters: {
      query?: {
        interests?: components["parameters"]["query_interest_list"];
        genders?: components["parameters"]["query_gender_list"];
        ages?: components["parameters"]["query_age_bucket_list"];
        include_keywords?: components["schemas"]["KeywordList"];
        normalize_against_group?: components["parameters"]["query_normalize_against_group"];
        limit?: components["parameters"]["query_trending_keyword_limit"];
        include_prediction?: boolean;
        include_demographics?: boolean;
      };
      header?: never;
      path: {
        region: components["parameters"]["path_trend_region"];
        trend_type: components["parameters"]["path_trend_type"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TrendingKeywordsResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "trends_product_categories_details/list": {
    parameters: {
      query: {
        product_categories: components["parameters"]["ProductCategoryIds"];
        region: components["parameters"]["query_product_category_detail_region"];
        lookback_window?: components["parameters"]["query_product_category_lookback_window"];
        engagement_type?: components["parameters"]["query_product_category_engagement_type"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProductCategoryDetails"][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "trends_product_categories_trending/list": {
    parameters: {
      query: {
        region: components["parameters"]["query_product_category_detail_region"];
        verticals?: components["parameters"]["query_vertical_product_category"];
        ages?: components["parameters"]["query_age_trends_buckets"];
        genders?: components["parameters"]["query_gender_buckets"];
        engagement_type?: components["parameters"]["query_product_category_engagement_type"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TrendingProductCategory"][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "trends_featured_topics/list": {
    parameters: {
      query: {
        interest?: components["parameters"]["query_interest"];
        region: components["parameters"]["query_product_category_detail_region"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FeaturedTrend"][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Too Many Requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pinterest.Lib.Error"];
        };
      };
    };
  };
  "user_account/get": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "user_account/analytics": {
    parameters: {
      query: {
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        from_claimed_content?: components["parameters"]["query_from_claimed_content"];
        pin_format?: components["parameters"]["query_pin_format"];
        app_types?: components["parameters"]["query_app_types"];
        content_type?: components["parameters"]["query_content_type"];
        source?: components["parameters"]["query_source"];
        metric_types?: components["parameters"]["query_metric_types"];
        split_field?: components["parameters"]["query_split_field_user_account"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AnalyticsResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "user_account/analytics/top_pins": {
    parameters: {
      query: {
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        sort_by: components["parameters"]["query_sort_by"];
        from_claimed_content?: components["parameters"]["query_from_claimed_content"];
        pin_format?: components["parameters"]["query_pin_format"];
        app_types?: components["parameters"]["query_app_types"];
        content_type?: components["parameters"]["query_content_type"];
        source?: components["parameters"]["query_source"];
        metric_types?: components["parameters"]["query_metric_types"];
        num_of_pins?: components["parameters"]["query_num_of_pins"];
        created_in_last_n_days?: components["parameters"]["query_created_in_last_n_days"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TopPinsAnalyticsResponse"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "user_account/analytics/top_video_pins": {
    parameters: {
      query: {
        start_date: components["parameters"]["query_start_date"];
        end_date: components["parameters"]["query_end_date"];
        sort_by: components["parameters"]["query_video_pin_sort_by"];
        from_claimed_content?: components["parameters"]["query_from_claimed_content"];
        pin_format?: components["parameters"]["query_pin_format"];
        app_types?: components["parameters"]["query_app_types"];
        content_type?: components["parameters"]["query_content_type"];
        source?: components["parameters"]["query_source"];
        metric_types?: components["parameters"]["query_video_pin_metric_types"];
        num_of_pins?: components["parameters"]["query_num_of_pins"];
        created_in_last_n_days?: components["parameters"]["query_created_in_last_n_days"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TopVideoPinsAnalyticsResponse"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "linked_business_accounts/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LinkedBusiness"][];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "followers/list": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["UserSummary"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "user_following/get": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        feed_type?: components["parameters"]["query_user_following_feed_type"];
        explicit_following?: components["parameters"]["query_explicit_following"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["UserSummary"][];
          };
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "boards_user_follows/list": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
        explicit_following?: components["parameters"]["query_explicit_following"];
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["Board"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "follow_user/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        username: components["parameters"]["path_username"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FollowUserRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserSummary"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "user_websites/get": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["UserWebsiteSummary"][];
          };
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "verify_website/update": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserWebsiteVerifyRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserWebsiteSummary"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "unverify_website/delete": {
    parameters: {
      query: {
        website: components["parameters"]["query_website"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "website_verification/get": {
    parameters: {
      query?: {
        /** @description Id of an ad account whose owner the call acts for, up to 18 digits. Without it, the account of the token. You need a role in that ad account. */
        ad_account_id?: components["parameters"]["query_ad_account_id"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserWebsiteVerificationCode"];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  "user_account/followed_interests": {
    parameters: {
      query?: {
        /** @description Where the page starts: the `bookmark` of the answer before. Leave it out for the first page. */
        bookmark?: components["parameters"]["query_bookmark"];
        /** @description Most items a page may hold, 1 to 250. A page may hold fewer and still not be the last. */
        page_size?: components["parameters"]["query_page_size"];
      };
      header?: never;
      path: {
        username: components["parameters"]["path_username"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What to send as `bookmark` to get the next page; `null` when this is the last one. */
            bookmark?: string | null;
          } & {
            items: components["schemas"]["Interest"][];
          };
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Any other status */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
