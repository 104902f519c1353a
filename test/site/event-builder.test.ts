import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { buildEvent } from "../../site/event-builder/event.js";
import { parsePasted } from "../../site/event-builder/order.js";
import { Pinterest, hashUserData } from "../../src/index.js";
import { axeViolations } from "./axe.js";
import { type ServedSite, screens, serveSite } from "./browser.js";

let site: ServedSite;
/** Where screenshots go. Set SCREENSHOTS to a folder to keep them; the folder of the run is removed. */
const screenshots = process.env.SCREENSHOTS ?? join(inject("runFolder"), "screens");

beforeAll(async () => {
  site = await serveSite();
}, 0);
afterAll(() => site.close());

const email = "Jane.Doe@Example.com";

/** An order of now, since an event of an hour ago would get a warning. */
const order = {
  id: "order-1001",
  created_at: new Date().toISOString(),
  total: "72.38",
  currency: "USD",
  customer: { email, phone: "+1 234 567 8901", first_name: "Jane", city: "San José" },
  items: [{ sku: "OAK-1", name: "Oak shelf", price: "36.19", quantity: 2 }],
};

/** Opens the event builder, runs a test, and checks that nothing is requested after the page has loaded. */
async function withBuilder(
  run: (page: Page) => Promise<void>,
  options?: Parameters<ServedSite["open"]>[1],
): Promise<void> {
  const { page, problems, foreignRequests } = await site.open("/event-builder", options);
  await page.getByText("the event, its check and the code appear here").waitFor();
  const requests: string[] = [];
  page.on("request", (request) => {
    // VitePress loads the code of linked pages ahead, when it has time.
    const { pathname, search } = new URL(request.url());
    const isLinkedPage = /^\/assets\/[\w.-]+\.js$/.test(pathname) && search === "";
    if (!isLinkedPage || request.method() !== "GET") requests.push(request.url());
  });
  await run(page);
  expect({ requests, problems, foreignRequests }).toEqual({
    requests: [],
    problems: [],
    foreignRequests: [],
  });
  await page.context().close();
}

const paste = (page: Page, given: unknown) =>
  page.locator("[name=pasted]").fill(typeof given === "string" ? given : JSON.stringify(given));

const shown = async (page: Page, title: string) =>
  (await page
    .locator(".code-block", { has: page.getByRole("heading", { name: title }) })
    .locator("pre")
    .textContent()) ?? "";

const verdict = (page: Page) => page.locator(".verdict").textContent();

describe("a pasted order", () => {
  test("becomes the event that the client's own functions give", async () => {
    await withBuilder(async (page) => {
      await paste(page, order);
      expect(await verdict(page)).toBe("The event is valid.");
      const event: unknown = JSON.parse(await shown(page, "The event as it is sent"));
      const { customer } = order;
      expect(event).toMatchObject({
        event_id: "order-1001",
        event_time: Math.floor(Date.parse(order.created_at) / 1000),
        user_data: hashUserData({
          email,
          phone: customer.phone,
          firstName: customer.first_name,
          city: customer.city,
        }),
        custom_data: { currency: "USD", value: "72.38", num_items: 2 },
      });
      const checks = new Pinterest({ accessToken: "any" }).conversions.check([event as never]);
      expect(checks).toEqual([]);
    });
  }, 0);

  test("shows each value, what is hashed, and its hash", async () => {
    await withBuilder(async (page) => {
      await paste(page, order);
      const rows = await page.locator(".user-rows").innerText();
      const hash = (hashUserData({ email }).em ?? []).join();
      for (const text of [email, email.toLowerCase(), hash, "hashed"]) expect(rows).toContain(text);
    });
  }, 0);

  test("leaves the raw e-mail address out of the event, the code, the address and the storage", async () => {
    await withBuilder(async (page) => {
      await paste(page, order);
      const stored = await page.evaluate<string>(`JSON.stringify([
        location.href, history.state, document.cookie, { ...localStorage }, { ...sessionStorage },
      ])`);
      const texts = [
        stored,
        await shown(page, "The event as it is sent"),
        await shown(page, "TypeScript"),
      ];
      for (const text of texts) expect(text.toLowerCase()).not.toContain("jane");
      expect(texts[2]).toContain("email: order.customer.email");
    });
  }, 0);

  test("shows what the check says of a bad event, with paths and what to do", async () => {
    await withBuilder(async (page) => {
      const bad = { id: 7, time: "yesterday", total: "$5", currency: "usd", email: "nobody" };
      await paste(page, bad);
      const pasted = parsePasted(JSON.stringify(bad));
      if (pasted.kind !== "order") throw new Error("it is not read as an order");
      const texts = { event_name: "checkout", action_source: "web", ...pasted.order.texts };
      const { issues } = buildEvent({ ...pasted.order, texts }, { now: Date.now() });
      expect(issues.length).toBeGreaterThan(3);
      const items = await page.locator(".issues li").allInnerTexts();
      expect(items).toHaveLength(issues.length);
      for (const [index, { path, message, severity }] of issues.entries()) {
        for (const text of [path, message, severity]) expect(items[index]).toContain(text);
      }
      expect(await verdict(page)).toMatch(/^The event would not be sent: \d errors/);
      expect(await page.locator(".user-rows .dropped").first().innerText()).toBe("dropped");
    });
  }, 0);

  test("is refused with a clear message if it is not JSON", async () => {
    await withBuilder(async (page) => {
      await paste(page, "{ email: jane@example.com }");
      expect(await page.locator(".event-builder .message").textContent()).toContain(
        "This is not JSON.",
      );
    });
  }, 0);
});

describe("the form", () => {
  test("builds the same event from what is typed", async () => {
    await withBuilder(async (page) => {
      const texts = {
        ...{ event_id: "order-1001", event_time: order.created_at, email, currency: "USD" },
        value: "72.38",
      };
      for (const [name, text] of Object.entries(texts))
        await page.locator(`[name=${name}]`).fill(text);
      await page.getByRole("button", { name: "Add an item" }).click();
      await page.locator("[name=item-1-id]").fill("OAK-1");
      await page.locator("[name=item-1-price]").fill("36.19");
      await page.locator("[name=item-1-quantity]").fill("2");
      expect(await verdict(page)).toBe("The event is valid.");
      const event: unknown = JSON.parse(await shown(page, "The event as it is sent"));
      expect(event).toMatchObject({
        user_data: hashUserData({ email }),
        custom_data: {
          contents: [{ id: "OAK-1", item_price: "36.19", quantity: 2 }],
          content_ids: ["OAK-1"],
          num_items: 2,
        },
      });
      await page.getByRole("button", { name: "Remove item 1" }).click();
      expect(await shown(page, "The event as it is sent")).not.toContain("OAK-1");
      await page.getByRole("button", { name: "Clear everything" }).click();
      expect(await page.locator("[name=email]").inputValue()).toBe("");
    });
  }, 0);

  test("checks an event in Pinterest's own form", async () => {
    await withBuilder(async (page) => {
      const event = { event_name: "checkout", user_data: { em: [email] } };
      await paste(page, event);
      const issues = await page.locator(".issues").innerText();
      expect(issues).toContain("user_data.em[0]");
      expect(issues).toContain("plain e-mail address");
    });
  }, 0);
});

describe("on every screen", () => {
  for (const [screen, viewport] of Object.entries(screens)) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`${screen}, ${colorScheme}: it fits, and axe finds nothing`, async () => {
        await withBuilder(
          async (page) => {
            const states = {
              empty: {},
              valid: order,
              bad: { id: 1, total: "$5", email: "nobody" },
            };
            for (const [state, given] of Object.entries(states)) {
              if (state !== "empty") await paste(page, given);
              const name = `event-builder-${state}-${screen}-${colorScheme}.png`;
              await page.screenshot({ path: join(screenshots, name), fullPage: true });
              const width = await page.evaluate("document.documentElement.scrollWidth");
              expect(width).toBe(viewport.width);
              expect(await axeViolations(page)).toEqual([]);
            }
          },
          { viewport, colorScheme },
        );
      }, 0);
    }
  }
});

test("without JavaScript it says what to do instead", async () => {
  const { page } = await site.open("/event-builder", { javaScriptEnabled: false });
  const main = page.locator("main");
  expect(await main.innerText()).toContain("The event builder needs JavaScript.");
  expect(await main.locator("[name=pasted]").isVisible()).toBe(false);
  await main.getByRole("link", { name: "command line" }).click();
  await page.waitForURL("**/docs/cli**");
  await page.context().close();
}, 0);
