import { readFile, readdir } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { operationCount } from "../support/document.js";
import { builtSite } from "./built-site.js";
import { pagedOperations } from "./operations.js";

/** The text of each file of the built site that is HTML, Markdown or plain text, by its path. */
const texts = new Map<string, string>();
const files = new Set<string>();

beforeAll(async () => {
  const folder = await builtSite();
  for (const name of await readdir(folder, { recursive: true })) {
    const path = name.split(sep).join("/");
    files.add(path);
    if (/\.(html|md|txt)$/.test(path)) texts.set(path, await readFile(join(folder, name), "utf8"));
  }
}, 0);

const textsWith = (ending: string) => [...texts].filter(([path]) => path.endsWith(ending));

/** The file that a link of a page leads to, and the anchor in it; `undefined` for another site. */
function targetOf(page: string, href: string): { file: string; anchor: string } | undefined {
  if (/^[a-z]+:|^\/\//i.test(href)) return undefined;
  const url = new URL(
    href.replaceAll("&amp;", "&"),
    `http://localhost/${page.replace(/(index)?\.html$/, "")}`,
  );
  const path = url.pathname.slice(1);
  const file = files.has(path)
    ? path
    : path === "" || path.endsWith("/")
      ? `${path}index.html`
      : `${path}.html`;
  return { file, anchor: decodeURIComponent(url.hash.slice(1)) };
}

describe("the built site", () => {
  test("has a page for every operation", () => {
    const pages = textsWith(".html").filter(([path]) => path.startsWith("operations/"));
    expect(pages).toHaveLength(operationCount + 1);
  });

  test("links to pages, headings and operations that are there", async () => {
    const ids = new Set((await pagedOperations()).map(({ operation }) => operation.id));
    const isIn = ({ file, anchor }: { file: string; anchor: string }) =>
      // What follows the `#` of the explorer is an operation.
      (file === "explorer.html" && ids.has(anchor)) ||
      texts.get(file)?.includes(`id="${anchor}"`) === true;
    const broken = textsWith(".html").flatMap(([page, html]) =>
      [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, href = ""]) => {
        const target = targetOf(page, href);
        if (!target || page === "404.html") return [];
        const isThere = files.has(target.file) && (target.anchor === "" || isIn(target));
        return isThere ? [] : [`${page}: ${href}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test("has a twin in Markdown of every page, whose links lead to twins", () => {
    for (const [page] of textsWith(".html")) {
      if (page !== "404.html") expect(files).toContain(page.replace(/html$/, "md"));
    }
    const broken = [...textsWith(".md"), ...textsWith("llms.txt")].flatMap(([page, text]) =>
      [...text.replace(/^```.*?^```/gms, "").matchAll(/\]\(([^()\s]+)\)/g)].flatMap(
        ([, href = ""]) => {
          const path = href.replace(/#.*/, "");
          if (/^[a-z]+:/.test(href) || path === "") return [];
          const file = path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(page), path);
          return files.has(file) ? [] : [`${page}: ${href}`];
        },
      ),
    );
    expect(broken).toEqual([]);
  });

  test("lists every page of guide, operations and API in llms.txt", () => {
    const list = texts.get("llms.txt") ?? "";
    for (const [page] of textsWith(".md")) {
      if (page.includes("/")) expect(list).toContain(`](${page})`);
    }
  });

  test("describes each entry point in the list of the API", () => {
    const rows = texts.get("api/index.md")?.match(/^\| \[.*$/gm) ?? [];
    expect(rows).toHaveLength(8);
    for (const row of rows) expect(row).toMatch(/\| [A-Z].*\. \|$/);
  });

  test("shows on an operation's page and its twin what the client knows of it", async () => {
    for (const { operation, snippets } of await pagedOperations()) {
      const html = texts.get(`operations/${operation.slug}.html`) ?? "";
      const twin = texts.get(`operations/${operation.slug}.md`) ?? "";
      const { id, path, scopes, docs, parameters } = operation;
      for (const part of [id, path, ...scopes, docs, ...parameters.map(({ name }) => name)]) {
        expect(html).toContain(part);
        expect(twin).toContain(part);
      }
      const { typescript, command, curl } = snippets;
      for (const part of [typescript.trim(), command, curl]) expect(twin).toContain(part);
    }
  });
});
