/** The project's own documents as pages of the site. */

import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { Page } from "./operation-pages.js";

/** A document of the repository and the page that it becomes, in the order of the site's navigation. */
export interface SiteDocument {
  /** Such as `docs/conversions.md`. */
  readonly file: string;
  /** Such as `docs/conversions`. */
  readonly page: string;
  /** What the navigation calls it. */
  readonly title: string;
}

/** The documents that the site has. */
export const siteDocuments: readonly SiteDocument[] = [
  { file: "README.md", page: "docs/index", title: "Getting started" },
  { file: "docs/conversions.md", page: "docs/conversions", title: "Conversion events" },
  { file: "docs/authentication.md", page: "docs/authentication", title: "Authentication" },
  { file: "docs/flows.md", page: "docs/flows", title: "Reports, uploads and other jobs" },
  { file: "docs/queue.md", page: "docs/queue", title: "A queue of events" },
  { file: "docs/cli.md", page: "docs/cli", title: "The command line" },
  { file: "docs/testing.md", page: "docs/testing", title: "Testing your code" },
  { file: "docs/networking.md", page: "docs/networking", title: "Proxies, CAs, keep-alive" },
  { file: "docs/performance.md", page: "docs/performance", title: "Performance" },
  { file: "examples/README.md", page: "docs/examples", title: "Examples" },
  { file: "CHANGELOG.md", page: "docs/changelog", title: "Changes" },
  { file: "docs/architecture.md", page: "docs/architecture", title: "Architecture" },
  { file: "docs/spec-diff.md", page: "docs/spec-diff", title: "What a new version breaks" },
  { file: "vectors/README.md", page: "docs/vectors", title: "Test vectors" },
  { file: "CONTRIBUTING.md", page: "docs/contributing", title: "Contributing" },
  { file: "SECURITY.md", page: "docs/security", title: "Security" },
];

/** Where the repository can be read, such as `https://github.com/owner/name`; `undefined` if that is not known. */
export type Repository = string | undefined;

/** Reads the documents as pages. */
export async function readDocuments(root: string, repository: Repository): Promise<Page[]> {
  return Promise.all(
    siteDocuments.map(async (document) => {
      const text = await readFile(join(root, document.file), "utf8");
      const links = { document, repository };
      const folder = join(root, posix.dirname(document.file));
      const charted = await replaceCharts(text, (chart) => readChart(join(folder, chart)));
      const source = rewriteLinks(charted, { ...links, isTwin: false });
      const description = firstSentence(text);
      if (description === "") throw new Error(`${document.file} has no text below its title`);
      return {
        path: document.page,
        title: document.title,
        description,
        source: `---\ntitle: ${JSON.stringify(document.title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${source}`,
        twin: rewriteLinks(await replaceCharts(text, () => Promise.resolve("")), {
          ...links,
          isTwin: true,
        }),
      };
    }),
  );
}

/** Replaces the charts of a document, images such as `![Calls](charts/calls.svg)`. */
async function replaceCharts(
  text: string,
  replace: (chart: string) => Promise<string>,
): Promise<string> {
  const parts = text.split(/^!\[.*\]\((charts\/[\w-]+\.svg)\)\n/m);
  const replaced = parts.map(async (part, position) =>
    position % 2 === 1 ? await replace(part) : part,
  );
  return (await Promise.all(replaced)).join("");
}

/** Reads a chart as HTML. Inline, its text has the color of the page, whatever scheme the browser prefers. */
async function readChart(file: string): Promise<string> {
  const svg = await readFile(file, "utf8");
  // A box that scrolls takes the focus, so that arrow keys scroll it.
  return `<div class="chart" tabindex="0">${svg.replace(/<style>.*?<\/style>/s, "").trim()}</div>\n`;
}

interface LinkContext {
  readonly document: SiteDocument;
  readonly repository: Repository;
  /** Twins link to twins. */
  readonly isTwin: boolean;
}

/** Points the links of a document at pages of the site; what the site does not have, at the repository. */
function rewriteLinks(text: string, context: LinkContext): string {
  return splitCode(text)
    .map((part, position) =>
      position % 2 === 1
        ? part
        : part.replace(
            /\[((?:[^[\]]|`[^`]*`)*)\]\(([^()\s]+)\)/g,
            (whole, label: string, href: string) =>
              /^(\w+:|#)/.test(href) ? whole : rewriteLink(label, href, context),
          ),
    )
    .join("");
}

/** Text and code in turn: what is at an odd position is fenced code. */
function splitCode(text: string): string[] {
  return text.split(/(^```.*?^```$)/ms);
}

function rewriteLink(
  label: string,
  href: string,
  { document, repository, isTwin }: LinkContext,
): string {
  const [path = "", hash] = href.split("#");
  const file = posix.normalize(posix.join(posix.dirname(document.file), path));
  const anchor = hash === undefined ? "" : `#${hash}`;
  const target = siteDocuments.find((each) => each.file === file);
  if (target) {
    const page = isTwin ? `${target.page}.md` : target.page.replace(/index$/, "");
    const to = posix.relative(posix.dirname(document.page), page);
    return `[${label}](./${to}${anchor})`;
  }
  if (repository === undefined) return label;
  return `[${label}](${repository}/blob/main/${file.replace(/\/$/, "")}${anchor})`;
}

/** The first sentence below the first heading, as plain text. */
function firstSentence(text: string): string {
  const [, paragraph = ""] = /^# .*\n+((?:[^\n#].*\n)+)/m.exec(text) ?? [];
  const plain = paragraph
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]/g, "")
    .replace(/\s+/g, " ");
  return /^.*?[.:](?= |$)/.exec(plain.trim())?.[0].replace(/:$/, ".") ?? "";
}
