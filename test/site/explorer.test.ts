import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { describeOperations } from "../../src/catalog.js";
import { operationQueries } from "../support/operation-queries.js";
import { axeViolations } from "./axe.js";
import { type OpenedPage, type ServedSite, screens, serveSite } from "./browser.js";

const operationCount = describeOperations().length;
let site: ServedSite;
/** Where screenshots go. Set SCREENSHOTS to a folder to keep them; the folder of the run is removed. */
const screenshots = process.env.SCREENSHOTS ?? join(inject("runFolder"), "screens");

beforeAll(async () => {
  site = await serveSite();
}, 0);
afterAll(() => site.close());

/** Opens the explorer at a fragment, runs a test, and checks that nothing went wrong meanwhile. */
async function withExplorer(
  fragment: string,
  run: (page: Page) => Promise<void>,
  options?: Parameters<ServedSite["open"]>[1],
): Promise<OpenedPage> {
  const opened = await site.open(`/explorer${fragment}`, options);
  await opened.page
    .locator("#explorer-results a[href^='#']")
    .first()
    .waitFor({ state: "attached" });
  await run(opened.page);
  expect(opened.problems).toEqual([]);
  expect(opened.foreignRequests).toEqual([]);
  await opened.page.context().close();
  return opened;
}

const searchBox = (page: Page) => page.getByRole("searchbox", { name: "Search" });
const results = (page: Page) => page.locator("#explorer-results a");
const code = (page: Page, title: string) =>
  page.locator(".code-block", { has: page.getByRole("heading", { name: title }) }).locator("pre");

describe("the search", () => {
  test("finds the operation that is meant first, typing errors included", async () => {
    await withExplorer("", async (page) => {
      for (const [query, id] of operationQueries) {
        await searchBox(page).fill(query);
        expect(await results(page).first().locator(".id").textContent(), query).toBe(id);
      }
    });
  }, 0);

  test("says how many are found, also if none is", async () => {
    await withExplorer("", async (page) => {
      const count = page.locator(".count");
      expect(await count.textContent()).toBe(`${operationCount} operations`);
      await searchBox(page).fill("trending keywords");
      expect(await count.textContent()).toBe("1 operation");
      await searchBox(page).fill("zzzzzz");
      expect(await count.textContent()).toBe("0 operations");
      expect(await page.getByText("No operation found.").isVisible()).toBe(true);
    });
  }, 0);

  test("is narrowed by filters", async () => {
    await withExplorer("", async (page) => {
      const ids = () => page.locator("#explorer-results .id").allTextContents();
      await page.getByLabel("Credential").selectOption("conversionToken");
      expect(await ids()).toEqual(["events/create"]);
      await page.getByLabel("Credential").selectOption("");
      await page.getByLabel("Tag").selectOption("boards");
      await page.getByLabel("Method").selectOption("GET");
      await page.getByLabel("paginated").check();
      expect(await ids()).toEqual([
        "boards/list",
        "boards/list_pins",
        "board_sections/list",
        "board_sections/list_pins",
      ]);
      await page.getByLabel("in the sandbox").check();
      await page.getByLabel("takes test").check();
      expect(await ids()).toEqual([]);
    });
  }, 0);
});

describe("the address", () => {
  test("restores an operation and what was typed", async () => {
    const fragment = "#multi_pins/analytics?pin_ids=1%2C2&start_date=2026-01-01&app_types=NO";
    await withExplorer(fragment, async (page) => {
      expect(await page.getByRole("heading", { level: 2 }).textContent()).toBe(
        "multi_pins/analytics",
      );
      expect(await page.locator("[name=pin_ids]").inputValue()).toBe("1,2");
      expect(await page.locator("[name=start_date]").inputValue()).toBe("2026-01-01");
      expect(await page.locator("[name=app_types]").inputValue()).toBe("NO");
      expect(await page.getByText("app_types: expected one of").isVisible()).toBe(true);
      expect(await code(page, "TypeScript").textContent()).toContain('start_date: "2026-01-01"');
    });
  }, 0);

  test("follows what is chosen and typed, and back and forward lead through it", async () => {
    await withExplorer("", async (page) => {
      await page.getByRole("link", { name: "boards/list", exact: true }).click();
      await page.locator("[name=page_size]").fill("50");
      await page.locator("[name=page_size]").blur();
      await page.waitForURL("**/explorer#boards/list?page_size=50");
      await searchBox(page).fill("create pin");
      await results(page).first().click();
      await page.waitForURL("**/explorer#pins/create");
      await page.goBack();
      await page.getByRole("heading", { name: "boards/list", level: 2 }).waitFor();
      expect(await page.locator("[name=page_size]").inputValue()).toBe("50");
      await page.goForward();
      await page.getByRole("heading", { name: "pins/create", level: 2 }).waitFor();
      await page.reload({ waitUntil: "networkidle" });
      await page.getByRole("heading", { name: "pins/create", level: 2 }).waitFor();
    });
  }, 0);

  test("of an operation that does not exist says so", async () => {
    await withExplorer("#no/such", async (page) => {
      expect(await page.getByText("There is no operation “no/such”.").isVisible()).toBe(true);
    });
  }, 0);

  test("goes to no server: the values are in the fragment", async () => {
    const requested: string[] = [];
    await withExplorer("#boards/get?board_id=549755885175", async (page) => {
      page.on("request", (request) => requested.push(request.url() + (request.postData() ?? "")));
      await page.reload({ waitUntil: "networkidle" });
      await page.locator("[name=board_id]").fill("549755885176");
      await page.waitForURL("**/explorer#boards/get?board_id=549755885176");
    });
    expect(requested.filter((url) => url.includes("54975588517"))).toEqual([]);
  }, 0);
});

describe("the form", () => {
  test("builds the call in three ways, and says what is wrong and what is missing", async () => {
    await withExplorer("#campaigns/list", async (page) => {
      await page.locator("summary", { hasText: "Optional values" }).click();
      expect(await page.getByText("Missing: ad_account_id").isVisible()).toBe(true);
      await page.locator("[name=ad_account_id]").fill("549755885175");
      await page.locator("[name=entity_statuses]").fill("ACTIVE, PAUSED");
      await page.locator("[name=page_size]").fill("many");
      expect(await page.getByText("page_size: expected an integer").isVisible()).toBe(true);
      expect(await page.locator("[name=page_size]").getAttribute("aria-invalid")).toBe("true");
      await page.locator("[name=page_size]").fill("25");
      expect(await page.locator(".note").textContent()).toBe("");
      const typescript = await code(page, "TypeScript").textContent();
      expect(typescript).toContain('pinterest.paginate("/ad_accounts/{ad_account_id}/campaigns"');
      expect(typescript).toContain('entity_statuses: ["ACTIVE", "PAUSED"]');
      expect(await code(page, "Command line").textContent()).toContain(
        "entity_statuses=ACTIVE,PAUSED",
      );
      const curl = await code(page, "curl").textContent();
      expect(curl).toContain("/ad_accounts/549755885175/campaigns?");
      expect(curl).toContain("$PINTEREST_ACCESS_TOKEN");
    });
  }, 0);

  test("says where JSON is wrong, and takes no secret", async () => {
    await withExplorer("#ad_groups/create?targeting_spec=%7B", async (page) => {
      expect(await page.getByText("targeting_spec: is not JSON").isVisible()).toBe(true);
    });
    await withExplorer("#oauth/token?refresh_token=abc", async (page) => {
      expect(await page.locator("[name=refresh_token]").count()).toBe(0);
      expect(await page.getByText("This page takes no secrets").isVisible()).toBe(true);
      expect(await page.locator(".panel").textContent()).not.toContain("abc");
    });
  }, 0);

  test("fills in sample values, and clears them", async () => {
    await withExplorer("#boards/get", async (page) => {
      await page.getByRole("button", { name: "Fill in sample values" }).click();
      expect(await page.locator("[name=board_id]").inputValue()).not.toBe("");
      await page.getByRole("button", { name: "Clear" }).click();
      expect(await page.locator("[name=board_id]").inputValue()).toBe("");
    });
  }, 0);

  test("leads to the page of the operation", async () => {
    await withExplorer("#boards/get", async (page) => {
      await page.getByRole("link", { name: "Page of boards/get" }).click();
      await page.waitForURL("**/operations/boards-get");
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.goBack();
      await page.getByRole("heading", { name: "boards/get", level: 2 }).waitFor();
    });
  }, 0);
});

describe("the keyboard alone", () => {
  /** The name or the text of the element that has the focus, and whether it shows that. */
  const focused = (page: Page) =>
    page.evaluate<{ name: string; tag: string; isVisible: boolean }>(`({
      name: document.activeElement.getAttribute("name") ?? document.activeElement.textContent.trim(),
      tag: document.activeElement.tagName,
      isVisible: getComputedStyle(document.activeElement).outlineStyle !== "none",
    })`);

  async function tabTo(page: Page, isThere: (name: string) => boolean): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      const { name, isVisible } = await focused(page);
      expect(isVisible, name).toBe(true);
      if (isThere(name)) return;
    }
    throw new Error("Tab does not lead there");
  }

  test("searches, chooses, fills in and copies", async () => {
    const options = { permissions: ["clipboard-read", "clipboard-write"] };
    await withExplorer(
      "",
      async (page) => {
        await page.keyboard.press("/");
        expect((await focused(page)).tag).toBe("INPUT");
        await page.keyboard.type("get board");
        await page.keyboard.press("Enter");
        await page.getByRole("heading", { name: "boards/get", level: 2 }).waitFor();
        expect(await focused(page)).toEqual({ name: "boards/get", tag: "H2", isVisible: true });
        await tabTo(page, (name) => name === "board_id");
        await page.keyboard.type("549755885175");
        await tabTo(page, (name) => name === "Copy");
        await page.keyboard.press("Enter");
        await page.getByText("Copied").waitFor();
        const copied = await page.evaluate<string>("navigator.clipboard.readText()");
        expect(copied).toBe(await code(page, "TypeScript").textContent());
        expect(copied).toContain("549755885175");
      },
      options,
    );
  }, 0);

  test("moves through the list by arrows, and back to the search by Escape", async () => {
    await withExplorer("", async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("boards");
      const names = await page.locator("#explorer-results a").allTextContents();
      const isAt = async (index: number) => {
        const { name, isVisible } = await focused(page);
        expect([name, isVisible]).toEqual([names.at(index)?.trim(), true]);
      };
      await page.keyboard.press("ArrowDown");
      await isAt(0);
      await page.keyboard.press("ArrowDown");
      await isAt(1);
      await page.keyboard.press("End");
      await isAt(-1);
      await page.keyboard.press("Home");
      await isAt(0);
      await page.keyboard.press("ArrowUp");
      expect((await focused(page)).tag).toBe("INPUT");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Escape");
      expect((await focused(page)).tag).toBe("INPUT");
      await page.keyboard.press("Escape");
      expect(await searchBox(page).inputValue()).toBe("");
      await page.keyboard.type("a/b");
      expect(await searchBox(page).inputValue()).toBe("a/b");
    });
  }, 0);
});

describe("on every screen", () => {
  const states = {
    list: "",
    form: "#ad_groups/analytics?ad_account_id=549755885175&granularity=NO&columns=A,B&page=1",
    body: "#ad_groups/create?targeting_spec=%7B&name=Autumn&status=ACTIVE",
  };

  for (const [screen, viewport] of Object.entries(screens)) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`${screen}, ${colorScheme}: it fits, and axe finds nothing`, async () => {
        for (const [state, fragment] of Object.entries(states)) {
          await withExplorer(
            fragment,
            async (page) => {
              const width = await page.evaluate("document.documentElement.scrollWidth");
              expect(width, state).toBe(viewport.width);
              const name = `explorer-${state}-${screen}-${colorScheme}.png`;
              await page.screenshot({ path: join(screenshots, name), fullPage: state !== "list" });
              expect(await axeViolations(page), state).toEqual([]);
            },
            { viewport, colorScheme },
          );
        }
      }, 0);
    }
  }

  test("a phone shows the list or the form, and leads from one to the other", async () => {
    await withExplorer(
      "",
      async (page) => {
        await searchBox(page).fill("create board");
        await results(page).first().click();
        await page.locator("[name=name]").waitFor();
        expect(await results(page).first().isVisible()).toBe(false);
        await page.getByRole("link", { name: "All operations" }).click();
        await results(page).first().waitFor();
        expect(await page.locator("[name=name]").isVisible()).toBe(false);
      },
      { viewport: screens.phone },
    );
  }, 0);
});

test("without JavaScript it lists links to the page of every operation", async () => {
  const { page } = await site.open("/explorer", { javaScriptEnabled: false });
  expect(await page.getByText("Search and forms need JavaScript.").isVisible()).toBe(true);
  expect(await searchBox(page).isVisible()).toBe(false);
  expect(await results(page).count()).toBe(operationCount);
  await page.locator("#explorer-results a[href='/operations/events-create']").click();
  await page.waitForURL("**/operations/events-create");
  await page.context().close();
}, 0);

test("it weighs at most 60 kB of gzip more than a plain page", async () => {
  /** The gzip sizes of the code and data that a page loads, by URL; not what it loads ahead for its links. */
  const weigh = async (path: string) => {
    const { page } = await site.open(path);
    const urls = await page.evaluate<string[]>(`[
      ...[...document.querySelectorAll("link[rel=modulepreload]")].map(({ href }) => href),
      ...performance.getEntriesByType("resource")
        .filter(({ initiatorType }) => initiatorType !== "link")
        .map(({ name }) => name),
    ]`);
    await page.context().close();
    const sizes = new Map<string, number>();
    for (const url of new Set(urls)) {
      if (!/\.js(on)?$/.test(new URL(url).pathname)) continue;
      const answer = await fetch(url);
      sizes.set(url, gzipSync(Buffer.from(await answer.arrayBuffer())).length);
    }
    return sizes;
  };
  const [plain, explorer] = [await weigh("/docs/networking"), await weigh("/explorer")];
  const sum = (sizes: Map<string, number>) => [...sizes.values()].reduce((a, b) => a + b, 0);
  expect(explorer.size).toBeGreaterThan(2);
  expect(sum(explorer) - sum(plain)).toBeGreaterThan(20_000);
  expect(sum(explorer) - sum(plain)).toBeLessThanOrEqual(60_000);
}, 0);
