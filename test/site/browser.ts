/** The built site in Debian's Chromium, from a real local server that answers as GitHub Pages does. */

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { type BrowserContextOptions, type Page, chromium } from "playwright-core";
import { builtSite } from "./built-site.js";

/** A page with what it did. */
export interface OpenedPage {
  readonly page: Page;
  /** The URLs that it requested from other origins. */
  readonly foreignRequests: readonly string[];
  /** Errors of its console, uncaught ones included, and requests that failed. */
  readonly problems: readonly string[];
}

/** The built site, served to a browser. */
export interface ServedSite {
  /** Such as `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** Opens a path such as `/operations/boards-list`, and waits until it is ready. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** The screens that pages are looked at on. */
export const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
} as const;

const flags = [
  // The pages are the project's own, and root and most containers cannot have a sandbox.
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];

const places = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"];

/** Serves the built site and starts a browser; close it when the tests are done. */
export async function serveSite(): Promise<ServedSite> {
  const server = await startPageServer(await builtSite());
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) throw new Error("no Chromium; .ci/chromium installs it");
  const browser = await chromium.launch({ executablePath, args: flags, timeout: 0 });
  return {
    origin: server.origin,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: screens.desktop, ...options });
      // Long enough for any machine; what never comes fails instead of hanging.
      context.setDefaultTimeout(300_000);
      const page = await context.newPage();
      const foreignRequests: string[] = [];
      const problems: string[] = [];
      page.on("request", (request) => {
        const url = request.url();
        const isOwn = new URL(url).origin === server.origin || /^(data|blob):/.test(url);
        if (!isOwn) foreignRequests.push(url);
      });
      page.on("console", (message) => {
        if (message.type() === "error") problems.push(message.text());
      });
      page.on("pageerror", (error) => problems.push(String(error)));
      page.on("requestfailed", (request) => {
        // Leaving a page aborts what it loads ahead.
        if (request.failure()?.errorText === "net::ERR_ABORTED") return;
        problems.push(`failed: ${request.url()}`);
      });
      await page.goto(server.origin + path, { waitUntil: "networkidle" });
      return { page, foreignRequests, problems };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

async function startPageServer(folder: string) {
  const server = createServer((request, response) => {
    void findFile(folder, request.url ?? "/").then(({ status, file, content }) => {
      response.writeHead(status, { "content-type": types[extname(file)] ?? "text/plain" });
      response.end(content);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The file of a URL: itself, with `.html`, or the `index.html` of a folder; otherwise the page for 404. */
async function findFile(folder: string, url: string) {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  const names = path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
  for (const name of names) {
    const content = await readFile(join(folder, name)).catch(() => undefined);
    if (content) return { status: 200, file: name, content };
  }
  return { status: 404, file: "404.html", content: await readFile(join(folder, "404.html")) };
}
