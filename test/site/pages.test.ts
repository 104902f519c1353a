import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServedSite, screens, serveSite } from "./browser.js";

let site: ServedSite;

beforeAll(async () => {
  site = await serveSite();
}, 0);
afterAll(() => site.close());

/** One page of each kind. */
const paths = [
  "/",
  "/docs/",
  "/docs/conversions",
  "/operations/",
  "/operations/boards-list",
  "/operations/events-create",
  "/operations/catalogs_product_groups-create",
  "/explorer",
  "/event-builder",
];

describe("a page of the site", () => {
  test.each(paths)(
    "opens at %s without an error, and asks no other origin for anything",
    async (path) => {
      const { page, problems, foreignRequests } = await site.open(path);
      expect(await page.locator("h1").first().isVisible()).toBe(true);
      expect({ problems, foreignRequests }).toEqual({ problems: [], foreignRequests: [] });
      await page.context().close();
    },
    0,
  );

  test("is readable without JavaScript", async () => {
    const { page } = await site.open("/operations/events-create", {
      javaScriptEnabled: false,
      viewport: screens.phone,
    });
    const text = await page.locator("main").innerText();
    for (const part of [
      "POST",
      "ads:write",
      "pinterest.conversions.send",
      "curl",
      "num_events_processed",
    ]) {
      expect(text).toContain(part);
    }
    await page.context().close();
  }, 0);
});
