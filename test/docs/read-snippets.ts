import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/run.js";

/** A `ts` block of the documentation. */
export interface Snippet {
  /** Where it stands, such as `README.md:42`. */
  title: string;
  /** The name of the module it becomes, without its ending. */
  name: string;
  /** The block as it is on the page. */
  block: string;
  /** The module: the block, after imports of what the page lets it assume. */
  code: string;
}

/** What the blocks of a page may use without declaring it. Nothing of the package: a block imports what it uses. */
const given: Readonly<Record<string, string>> = {
  "README.md": 'import { adAccountId, events, pinterest, store } from "../context.js";',
  "docs/networking.md": 'import { accessToken } from "../context.js";',
  "docs/flows.md":
    'import { adAccountId, pinterest } from "../context.js";\n' +
    'import { adId, boardId, campaignId, crm, feedId, image, jobs, marchRequest, readAddresses, reportFile, video, warehouse } from "../flow-context.js";',
  "docs/testing.md":
    'import { adAccountId, appId, appSecret, events } from "../context.js";\n' +
    'import { expect } from "vitest";\n' +
    'import { Pinterest as Client } from "pinterest-client";\n' +
    'import { startStandIn as start } from "pinterest-client/testing";',
};

const givenElsewhere = `
import { accessToken, adAccountId, events, pinterest, vault } from "../context.js";
import { appId, appSecret, query, redirect, redirectUri, refreshToken, session, store } from "../context.js";
import { consent, customer, event, form, journal, order, outbox, readEvents, request, visit } from "../context.js";
`;

/** What runs before each block of a page. */
const before: Readonly<Record<string, string>> = {
  "docs/testing.md":
    "await using standIn = await start();\n" +
    'const pinterest = new Client({ baseUrl: standIn.baseUrl, accessToken: "any", conversionToken: "any", retry: { baseDelay: 1 } });\n',
};

/** Finds every `ts` block in README.md, in docs/ and on the first page of the site. */
export function readSnippets(): Snippet[] {
  const pages = [
    "README.md",
    "site/index.md",
    ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
  ];
  return pages.filter((page) => page.endsWith(".md")).flatMap(snippetsOf);
}

function snippetsOf(page: string): Snippet[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => {
    const [, block = ""] = match;
    const line = text.slice(0, match.index).split("\n").length + 1;
    return {
      title: `${page}:${line}`,
      name: `${page.replace(/\W+/g, "-")}-${line}`,
      block,
      code: toModule(block, page),
    };
  });
}

/** Two function scopes, so that a block may declare a name that its page has too. */
function toModule(block: string, page: string): string {
  const importLine = /^import [^;]*;$/gm;
  const imports = block.match(importLine) ?? [];
  const body = block.replace(importLine, "");
  const head = [given[page] ?? givenElsewhere, ...imports].join("\n");
  return `${head}
await (async () => {
${before[page] ?? ""}await (async () => {
${body}})();
})();
export {};
`;
}
