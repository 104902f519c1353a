import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { applyOverlay, type Overlaid } from "../../scripts/generate/overlay.js";
import {
  asObject,
  isObject,
  type Json,
  type JsonObject,
  listOperations,
} from "../../scripts/openapi/document.js";
import { root } from "../support/run.js";
import { operationCount } from "../support/document.js";

/** The schemas people meet most: each of their fields says what it is. */
const described = [
  ...["Paginated", "Error", "Pinterest.Lib.Error", "DetailedError", "Exception", "Account"],
  ...["Pin", "PinCreate", "PinUpdate", "SummaryPin", "CarouselSlot", "PinMedia", "PinMediaSource"],
  ...["PinMediaSourceImageBase64", "PinMediaSourceImageURL", "PinMediaSourceVideoID"],
  ...["PinMediaSourceImagesBase64", "PinMediaSourceImagesBase64Item", "PinMediaSourcePinURL"],
  ...["PinMediaSourceImagesURL", "PinMediaSourceImagesURLItem"],
  ...["PinMediaWithImage", "PinMediaWithVideo", "PinMediaWithImages", "PinMediaWithVideos"],
  ...["PinMediaWithImageAndVideo", "PinMediaMetadata", "ImageMetadata"],
  ...["VideoMetadataWithItemType", "ImageSize", "ImageDetails"],
  ...["Board", "BoardBase", "BoardCreate", "BoardWithUpdatePrivacy", "BoardMedia", "BoardOwner"],
  ...["BoardWithUpdatePrivacyUpdate", "BoardSection"],
  ...["CampaignCommon", "CampaignCreateCommon", "CampaignCreateRequest", "CampaignUpdateRequest"],
  ...["CampaignResponse", "CampaignId", "CampaignBidOptions", "CampaignBidOptionsCreate"],
  ...["CampaignBidOptionsUpdate", "CampaignAudienceMultipliers", "AppTypeMultipliers"],
  ...["PlacementMultipliers", "TrackingUrls"],
  ...["AdGroupCommon", "AdGroupCreateRequest", "AdGroupUpdateRequest", "AdGroupResponse"],
  ...["OptimizationGoalMetadata", "TargetingSpec", "TargetingSpecShoppingRetargeting"],
  ...["AdCommon", "AdPinId", "AdCreateRequest", "AdUpdateRequest", "AdResponse"],
  ...["QuizPinData", "QuizPinQuestion", "QuizPinOption", "QuizPinResult"],
  ...["CatalogsFeed", "CatalogsDbItem", "CatalogsRetailFeed", "CatalogsHotelFeed"],
  ...["CatalogsCreativeAssetsFeed", "CatalogsFeedCredentials", "CatalogsFeedProcessingSchedule"],
  ...["CatalogsFeedsCreateRequest", "CatalogsVerticalFeedsCreateRequest"],
  ...["CatalogsRetailFeedsCreateRequest", "CatalogsHotelFeedsCreateRequest"],
  ...["CatalogsCreativeAssetsFeedsCreateRequest"],
  ...["CatalogsFeedsUpdateRequest", "CatalogsVerticalFeedsUpdateRequest"],
  ...["CatalogsRetailFeedsUpdateRequest", "CatalogsHotelFeedsUpdateRequest"],
  ...["CatalogsCreativeAssetsFeedsUpdateRequest"],
  ...["AdsAnalyticsCreateAsyncRequest", "AdsAnalyticsCreateAsyncResponse"],
  ...["AdsAnalyticsGetAsyncResponse", "AdsAnalyticsMetricsFilter", "CampaignIdFilter"],
  ...["CampaignObjectivesFilter", "AdGroupIdFilter", "TargetingTypeFilter"],
  ...["ConversionEvents", "ConversionEventsUserData", "ConversionEventsUserDataProperties"],
  ...["ConversionEventAppInfo", "ConversionEventDeviceInfo", "ConversionApiResponse"],
];

/** Parameters of lists, and the account a call is about. */
const describedParameters = [
  ...["query_bookmark", "query_page_size", "query_order", "Pinterest.Lib.OrderingParams"],
  ...["Pinterest.Lib.BookmarkParams.bookmark", "Pinterest.Lib.BookmarkParams.page_size"],
  ...["path_ad_account_id", "query_ad_account_id", "Pinterest.Lib.AdAccountId", "AdAccountKey"],
];

let overlaid: Overlaid;
let schemas: JsonObject;
const read = async (name: string) =>
  parse(await readFile(join(root, "spec", name), "utf8")) as JsonObject;
const [facts, overlay] = await Promise.all([read("pinterest-v5.yaml"), read("overlay.yaml")]);
const hasSchema = (name: string) =>
  Object.hasOwn(asObject(asObject(facts.components).schemas), name);

beforeAll(async () => {
  overlaid = await applyOverlay(facts, overlay);
  schemas = asObject(asObject(overlaid.document.components).schemas);
});

describe("the overlay on the facts of today", () => {
  test("finds everything it describes", () => {
    expect(overlaid.warnings).toEqual([]);
  });

  test("leaves every fact as it is, though fields are called `description` and `title`", async () => {
    // x-behavior states rules of ours, and the words of the scopes are replaced.
    const { document } = await applyOverlay(facts, { ...overlay, "x-behavior": {} });
    const { securitySchemes: _, ...components } = asObject(facts.components);
    expect(document).toMatchObject({ ...facts, components });
  });

  test("describes each operation in one line", () => {
    const operations = listOperations(overlaid.document);
    expect(operations).toHaveLength(operationCount);
    const summaries = operations.map(({ node }) => node.summary);
    const odd = summaries.filter(
      (summary) => typeof summary !== "string" || !/^[A-Z].{9,118}\.$/.test(summary),
    );
    expect(odd).toEqual([]);
    const twice = summaries.filter((summary, index) => summaries.indexOf(summary) !== index);
    expect(twice).toEqual([]);
  });

  test("is about schemas that the document has", () => {
    expect(described.filter((name) => !hasSchema(name))).toEqual([]);
  });

  test.each(described.filter(hasSchema))("describes %s and each of its fields", (name) => {
    expect(undescribed(schemas[name], [name])).toEqual([]);
  });

  test.each(describedParameters)("describes the parameter %s", (name) => {
    const parameters = asObject(asObject(overlaid.document.components).parameters);
    expect(asObject(parameters[name]).description).toMatch(/\S/);
  });
});

/** Where a schema says nothing: the schema, its fields, and the schemas that its fields name. */
function undescribed(schema: Json | undefined, trail: string[]): string[] {
  if (!isObject(schema)) return [];
  const gaps = trail.length === 1 && !says(schema) ? [trail.join(".")] : [];
  for (const [name, property] of Object.entries(asObject(schema.properties))) {
    const inside = [...trail, name];
    if (!says(named(property))) gaps.push(inside.join("."));
    gaps.push(...undescribed(property, inside));
  }
  // The members may be references, and those stand in the list by themselves.
  for (const group of [schema.allOf, schema.oneOf, schema.anyOf]) {
    if (!Array.isArray(group)) continue;
    group.forEach((member, index) => {
      gaps.push(...undescribed(member, [...trail, String(index)]));
    });
  }
  gaps.push(...undescribed(schema.items, [...trail, "[]"]));
  return gaps;
}

/** A field that is a mere reference has no words of its own; those of its schema are shown. */
function named(schema: Json | undefined): Json | undefined {
  if (!isObject(schema) || typeof schema.$ref !== "string") return schema;
  return schemas[schema.$ref.replace("#/components/schemas/", "")];
}

function says(schema: Json | undefined): boolean {
  return (
    isObject(schema) && typeof schema.description === "string" && /\S/.test(schema.description)
  );
}
