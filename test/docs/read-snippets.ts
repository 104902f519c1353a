import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/run.js";

/** A `ts` block of the documentation. */
export interface Snippet {
  /** Where it stands, such as `README.md:42`. */
  title: string;
  /** The name of the module it becomes, without its ending. */
  name: string;
  /** The module: the block, with what it may use imported before it. */
  code: string;
}

const context = `
import { accessToken, adAccountId, events, pinterest, vault } from "../context.js";
import { appId, appSecret, query, redirect, redirectUri, refreshToken, session, store } from "../context.js";
import { isPinterestError, Pinterest, PinterestApiError, PinterestTestModeError } from "pinterest-client";
import { consent, customer, event, form, journal, order, outbox, readEvents, request, visit } from "../context.js";
import { type ConversionEvent } from "pinterest-client";
import { clickIdFrom, hashed, hashUserData, isIdentified, newEventId } from "pinterest-client";
import { PinterestAuthenticationError, PinterestRateLimitError } from "pinterest-client";
import { clientCredentialsToken, createOAuth, PinterestReauthorizationError, refreshingToken } from "pinterest-client";
`;

/** What a page says once, and its blocks may use: imports, and what stands before each block. */
const pageContext: Readonly<Record<string, readonly [imports: string, before: string]>> = {
  "docs/flows.md": [
    'import { adId, boardId, campaignId, crm, feedId, jobs, marchRequest, readAddresses, video, warehouse } from "../flow-context.js";\n' +
      'import { createCustomerList, downloadBulk, fetchCatalogsReport, fetchLeads, fetchReport, readResultFile } from "pinterest-client/flows";\n' +
      'import { PinterestJobError, runItemsBatch, uploadMedia, upsertBulk } from "pinterest-client/flows";\n',
    "",
  ],
  "docs/testing.md": [
    'import { reply, startStandIn } from "pinterest-client/testing";\nimport { expect } from "vitest";\n',
    "await using standIn = await startStandIn();\n" +
      'const pinterest = new Pinterest({ baseUrl: standIn.baseUrl, accessToken: "any", conversionToken: "any", retry: { baseDelay: 1 } });\n',
  ],
};

/** Finds every `ts` block in README.md and docs/. A block that imports the package stands for itself. */
export function readSnippets(): Snippet[] {
  const pages = ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)];
  return pages.filter((page) => page.endsWith(".md")).flatMap(snippetsOf);
}

function snippetsOf(page: string): Snippet[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => {
    const [, block = ""] = match;
    const line = text.slice(0, match.index).split("\n").length + 1;
    const standsAlone = block.includes('from "pinterest-client"');
    return {
      title: `${page}:${line}`,
      name: `${page.replace(/\W+/g, "-")}-${line}`,
      // A block of its own scope may declare a name that the context has too.
      code: standsAlone ? `${block}\nexport {};\n` : `${hoistImports(block, page)}\nexport {};\n`,
    };
  });
}

function hoistImports(block: string, page: string): string {
  const imports = block.match(/^import .*$/gm) ?? [];
  const rest = block.replace(/^import .*$/gm, "");
  const [given, before] = pageContext[page] ?? ["", ""];
  // Of two scopes, so that a block may declare a name that its page has too.
  const body = before && `${before}await (async () => {\n${rest}})();\n`;
  return `${context}${given}${imports.join("\n")}\nawait (async () => {\n${body || rest}})();`;
}
