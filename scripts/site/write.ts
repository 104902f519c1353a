/** Writes what VitePress builds the site from, and after it what stands beside its pages. */

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readSiteDocument } from "./document.js";
import { type Repository, readDocuments, siteDocuments } from "./documents.js";
import { type OperationFacts, collectOperations } from "./facts.js";
import {
  type Page,
  groupByTag,
  writeOperationPage,
  writeOperationsIndex,
} from "./operation-pages.js";

/** Folders of site/ whose files are all written by this program. */
const writtenFolders = ["docs", "generated", "operations"];

/** Pages that are written by hand. */
const ownPages = ["index", "explorer", "event-builder"];

/** Writes the pages and the facts into `site/`; returns all pages but those of the API. */
export async function writeSitePages(root: string, repository: Repository): Promise<Page[]> {
  const site = join(root, "site");
  const operations = collectOperations(await readSiteDocument(root));
  const byTag = groupByTag(operations);
  const siblingsOf = (operation: OperationFacts) => byTag.get(operation.tags[0] ?? "other") ?? [];
  const pages = [
    ...(await readDocuments(root, repository)),
    writeOperationsIndex(operations),
    ...operations.map((operation) => writeOperationPage(operation, siblingsOf(operation))),
  ];
  await Promise.all(
    writtenFolders.map((folder) => rm(join(site, folder), { recursive: true, force: true })),
  );
  await writeFiles(
    site,
    pages.map(({ path, source }) => [`${path}.md`, source]),
  );
  await writeFiles(join(site, "generated"), [
    ["operations.json", JSON.stringify(operations.map(toSiteOperation))],
    ["navigation.json", JSON.stringify(await writeNavigation(root, [...byTag.keys()]))],
  ]);
  return [...(await readOwnPages(site)), ...pages];
}

/** The facts that the browser gets: not the shapes of bodies and answers. */
function toSiteOperation(operation: OperationFacts): object {
  const { inputs, bodyShape, isBodyRequired, responses, failures, ...facts } = operation;
  return facts;
}

/** The sidebar of each part of the site. */
async function writeNavigation(root: string, tags: readonly string[]): Promise<object> {
  const manifest = await readFile(join(root, "package.json"), "utf8");
  const { name, exports } = JSON.parse(manifest) as { name: string; exports: object };
  const entries = Object.keys(exports).filter((entry) => entry !== "./package.json");
  const link = ({ page, title }: { page: string; title: string }) => ({
    text: title,
    link: `/${page.replace(/index$/, "")}`,
  });
  const at = siteDocuments.findIndex(({ page }) => page === "docs/examples");
  return {
    "/docs/": [
      { text: "Guide", items: siteDocuments.slice(0, at + 1).map(link) },
      { text: "The project", items: siteDocuments.slice(at + 1).map(link) },
    ],
    "/api/": [
      {
        text: "API",
        items: entries
          .map((entry) => entry.replace(/^\./, name))
          .map((entry) => ({ text: entry, link: `/api/${entry}/` })),
      },
    ],
    "/operations/": [
      {
        text: "Operations",
        items: [
          { text: "All operations", link: "/operations/" },
          ...tags.map((tag) => ({ text: tag, link: `/operations/#${tag}` })),
        ],
      },
    ],
  };
}

/** The pages that are written by hand; a twin has their text without front matter and components. */
async function readOwnPages(site: string): Promise<Page[]> {
  return Promise.all(
    ownPages.map(async (path) => {
      const source = await readFile(join(site, `${path}.md`), "utf8");
      const [, front = "", text = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
      const [title = "", description = ""] = ["title", "description"].map(
        (name) => new RegExp(`^${name}: (.*)$`, "m").exec(front)?.[1] ?? "",
      );
      const body = text
        .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, "")
        .replace(/^<\/?[\w-]+[^>]*>$/gm, "")
        .replace(
          /\]\((?:\.?\/)([^)#\s]*)/g,
          (_, page: string) => `](./${page.replace(/\/$|^$/, "$&index")}.md`,
        )
        .replace(/\n{3,}/g, "\n\n")
        .trim();
      const head = /^# /m.test(body) ? "" : `# ${title}\n\n${description}\n\n`;
      return { path, title, description, source, twin: `${head}${body}`.trim() + "\n" };
    }),
  );
}

/** Writes the twin of each page, and `llms.txt`, into the built site. */
export async function writeTwins(folder: string, pages: readonly Page[]): Promise<void> {
  await writeFiles(
    folder,
    pages.map(({ path, twin }) => [`${path}.md`, twin]),
  );
  await writeFiles(folder, [["llms.txt", writeLlms(pages)]]);
}

/** The list of all pages for language models: https://llmstxt.org */
function writeLlms(pages: readonly Page[]): string {
  const list = (prefix: string) =>
    pages
      .filter(({ path }) => path.startsWith(prefix))
      .map(({ path, title, description }) => `- [${title}](${path}.md): ${description}`)
      .join("\n");
  return `# pinterest-client

> A typed TypeScript client and command line for the Pinterest v5 REST API: conversion events with an outcome each, and every operation of the API.

Every page has a twin in Markdown at the same address with \`.md\`.

## Guide

${list("docs/")}

## Operations

${list("operations/")}

## API

${list("api/")}
`;
}

async function writeFiles(folder: string, files: readonly (readonly [string, string])[]) {
  for (const name of new Set(files.map(([path]) => dirname(join(folder, path))))) {
    await mkdir(name, { recursive: true });
  }
  await Promise.all(files.map(([path, text]) => writeFile(join(folder, path), text)));
}
