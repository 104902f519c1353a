import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { siteDocuments } from "../../scripts/site/documents.js";
import { axeViolations } from "./axe.js";
import { type ServedSite, screens, serveSite } from "./browser.js";

let site: ServedSite;
/** For whoever wants to see the pages after a run that failed. */
const screenshots = join(inject("runFolder"), "screens");

beforeAll(async () => {
  site = await serveSite();
  await mkdir(screenshots, { recursive: true });
}, 0);
afterAll(() => site.close());

/** One page of each kind, and the largest. */
const paths = [
  "/",
  "/docs/",
  "/docs/conversions",
  "/operations/",
  "/operations/boards-list",
  "/operations/events-create",
  "/operations/items_issues-list",
  "/api/",
  "/api/pinterest-client/classes/Pinterest",
  "/explorer",
  "/event-builder",
];

const views = Object.entries(screens).flatMap(([screen, viewport]) =>
  (["light", "dark"] as const).map((colorScheme) => ({ screen, viewport, colorScheme })),
);

describe.each(paths)("the page %s", (path) => {
  test.each(views)(
    "is whole and accessible on a $screen in $colorScheme",
    async ({ screen, viewport, colorScheme }) => {
      const { page, problems, foreignRequests } = await site.open(path, { viewport, colorScheme });
      expect(await page.locator("h1").first().isVisible()).toBe(true);
      const name = `${path.replaceAll("/", "_")}-${screen}-${colorScheme}.png`;
      await page.screenshot({ path: join(screenshots, name) });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);

      // Nested fields are folded until a reader opens them.
      await page.evaluate(
        "document.querySelectorAll('details').forEach((each) => (each.open = true))",
      );
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
      expect(await axeViolations(page)).toEqual([]);
      expect({ problems, foreignRequests }).toEqual({ problems: [], foreignRequests: [] });
      await page.context().close();
    },
    0,
  );
});

const guide = siteDocuments
  .map(({ page }) => `/${page.replace(/index$/, "")}`)
  .filter((path) => !paths.includes(path));

test.each(guide)(
  "the page %s is accessible",
  async (path) => {
    const { page, problems } = await site.open(path);
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  },
  0,
);

describe("the site", () => {
  test("shows charts on a phone, in boxes that scroll by keyboard", async () => {
    const { page } = await site.open("/docs/performance", { viewport: screens.phone });
    const chart = page.locator(".chart").first();
    await chart.focus();
    await page.keyboard.press("ArrowRight");
    const hasScrolled = "document.querySelector('.chart').scrollLeft > 0";
    await page.waitForFunction(hasScrolled);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(screens.phone.width);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  }, 0);

  test("shows every line of the code on its first page", async () => {
    const { page } = await site.open("/", { viewport: screens.desktop });
    const clipped = await page.evaluate(`[...document.querySelectorAll("main pre")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ textContent }) => textContent)`);
    expect(clipped).toEqual([]);
    await page.context().close();
  }, 0);

  test("is readable without JavaScript", async () => {
    const { page } = await site.open("/operations/events-create", {
      javaScriptEnabled: false,
      viewport: screens.phone,
    });
    const text = await page.locator("main").innerText();
    const parts = [
      "POST",
      "ads:write",
      "pinterest.conversions.send",
      "curl",
      "num_events_processed",
    ];
    for (const part of parts) expect(text).toContain(part);
    const field = page.locator(".fields code.name", { hasText: "client_ip_address" });
    expect(await field.isVisible()).toBe(false);
    // From the outermost inward.
    for (const fold of await page.locator("details", { has: field }).all()) {
      await fold.locator("> summary").click();
    }
    expect(await field.isVisible()).toBe(true);
    await page.context().close();
  }, 0);

  test("leads from the list of operations to each without JavaScript", async () => {
    const { page } = await site.open("/operations/", { javaScriptEnabled: false });
    await page
      .locator("main")
      .getByRole("link", { name: /^boards\/create/ })
      .click();
    expect(await page.locator("h1").innerText()).toContain("boards/create");
    await page.context().close();
  }, 0);

  test("opens at a heading that a link names", async () => {
    const { page } = await site.open("/docs/#test-mode");
    const box = await page.getByRole("heading", { name: "Test mode" }).boundingBox();
    expect(box?.y).toBeLessThan(200);
    await page.context().close();
  }, 0);

  test("finds pages by their words", async () => {
    const { page, problems } = await site.open("/");
    await page.getByRole("button", { name: "Search" }).first().click();
    // The box is loaded at the first click; what is typed before is lost.
    await page.locator("#localsearch-input").fill("rate limits");
    await page.getByRole("option").first().waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  }, 0);

  test("says so where there is no page", async () => {
    const { page } = await site.open("/operations/nothing-here");
    expect(await page.locator("main").innerText()).toContain("404");
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  }, 0);
});
