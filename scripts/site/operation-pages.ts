/** The pages of operations: Markdown with HTML for VitePress, and a plain Markdown twin of each. */

import { isDeepStrictEqual } from "node:util";
import { type Snippets, buildSnippets } from "../../site/lib/snippets.js";
import type { OperationFacts } from "./facts.js";
import { escapeHtml, inlineHtml } from "./html.js";
import {
  type Row,
  shapeText,
  writeDetailsHtml,
  writeFieldsHtml,
  writeInsideHtml,
} from "./shape-html.js";
import { writeFieldsMarkdown, writeShapeMarkdown } from "./shape-markdown.js";
import type { Shape } from "./shapes.js";

/** A page, and its twin for readers of plain Markdown. */
export interface Page {
  /** Where it is, without ending, such as `operations/boards-list`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What VitePress renders. */
  readonly source: string;
  /** Plain Markdown. */
  readonly twin: string;
}

const credentialNames = {
  accessToken: "an access token",
  conversionToken: "a conversion token",
  app: "the app's id and secret",
  none: "none",
} as const;

/** What the client does with an operation, as pairs of a term and its value. */
function listFacts(operation: OperationFacts): [string, string][] {
  const { credentials, scopes, rateLimit, sandbox, test, testMode, paginated, deprecated } =
    operation;
  const facts: [string, string][] = [
    ["Credential", credentials.map((name) => credentialNames[name]).join(" or ")],
    ["Scopes", scopes.length > 0 ? scopes.map((scope) => `\`${scope}\``).join(" ") : "none"],
    ["Rate-limit category", rateLimit === undefined ? "none" : `\`${rateLimit}\``],
    ["Sandbox", sandbox ? "offers it" : "does not offer it"],
    ["Test mode", describeTestMode({ test, testMode })],
    ["Pages", paginated ? "its list comes in pages, by `bookmark`" : "no"],
  ];
  if (deprecated) facts.unshift(["Deprecated", "yes; Pinterest may remove it"]);
  return facts;
}

function describeTestMode({ test, testMode }: { test: boolean; testMode: boolean }): string {
  if (test) return "allowed, with `test=true`: nothing is recorded";
  return testMode ? "allowed: it changes nothing" : "refused: it would be recorded";
}

interface Section {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly Row[];
  /** Of a body or an answer that is not only fields. */
  readonly shape?: Shape;
}

function listSections(operation: OperationFacts): Section[] {
  const { inputs, bodyShape, isBodyRequired, form, responses } = operation;
  const sections: Section[] = [];
  for (const [place, title] of [
    ["path", "Path parameters"],
    ["query", "Query parameters"],
    ["header", "Headers"],
  ] as const) {
    const rows = inputs.filter((input) => input.in === place);
    if (rows.length > 0) sections.push({ title, lead: "", rows });
  }
  if (bodyShape) {
    const type = form ? "urlencoded" : "JSON";
    const lead = `${type}, \`${shapeText(bodyShape)}\`${isBodyRequired ? ", required" : ""}`;
    sections.push({ title: "Body", lead, rows: [], shape: bodyShape });
  }
  for (const { status, mediaType, shape } of responses) {
    const title = responses.length > 1 ? `Answer ${status}` : "Answer";
    const same = responses.find((each) => each.shape && isDeepStrictEqual(each.shape, shape));
    if (same && same.status !== status) {
      sections.push({ title, lead: `\`${status}\`, as with \`${same.status}\``, rows: [] });
    } else if (!shape) sections.push({ title, lead: `\`${status}\`, without content`, rows: [] });
    else {
      const type = mediaType === "application/json" ? "JSON" : `\`${mediaType}\``;
      sections.push({
        title,
        lead: `\`${status}\`, ${type}, \`${shapeText(shape)}\``,
        rows: [],
        shape,
      });
    }
  }
  return sections;
}

/** Writes the page of an operation. */
export function writeOperationPage(
  operation: OperationFacts,
  siblings: readonly OperationFacts[],
): Page {
  const snippets = buildSnippets(operation, operation.sample);
  const { slug, id, summary } = operation;
  return {
    path: `operations/${slug}`,
    title: id,
    description: summary,
    source: writeSource(operation, snippets, siblings),
    twin: writeTwin(operation, snippets),
  };
}

function writeSource(
  operation: OperationFacts,
  snippets: Snippets,
  siblings: readonly OperationFacts[],
): string {
  const { id, slug, method, path, summary, docs, tags, failures } = operation;
  const [tag = ""] = tags;
  const facts = listFacts(operation)
    .map(([term, value]) => `<div><dt>${term}</dt><dd>${inlineHtml(value)}</dd></div>`)
    .join("");
  const others = siblings.filter((each) => each !== operation);
  return `---
title: ${JSON.stringify(id)}
description: ${JSON.stringify(summary)}
operation: ${slug}
outline: 2
---

<nav class="crumbs" aria-label="Where this page is"><a href="./">Operations</a> / <a href="./#${tag}">${tag}</a></nav>

# ${id}

<p class="route"><span class="method ${method.toLowerCase()}">${method}</span> <code>${escapeHtml(path)}</code></p>

<p class="summary">${inlineHtml(summary)}</p>

<dl class="facts">${facts}</dl>

## Call

\`\`\`ts
${snippets.typescript.trimEnd()}
\`\`\`

<OperationLinks operation="${operation.id}" />

On the command line:

\`\`\`sh
${snippets.command}
\`\`\`

With curl:

\`\`\`sh
${snippets.curl}
\`\`\`

${listSections(operation).map(writeSectionHtml).join("\n\n")}

${failures.length > 0 ? `## Errors\n\n${writeFailures(failures)}\n\n` : ""}## See also

- [${id} in Pinterest's documentation](${docs})
${others.map((each) => `- [${each.id}](./${each.slug}): ${inlineHtml(each.summary)}`).join("\n")}
`;
}

function writeFailures(failures: readonly string[]): string {
  return `Pinterest's document lists ${failures.map((status) => `\`${status}\``).join(", ")}. The client throws [a typed error](/docs/#errors) for each.`;
}

function writeSectionHtml({ title, lead, rows, shape }: Section): string {
  const parts = [`## ${title}`];
  if (lead !== "") parts.push(lead);
  if (rows.length > 0) parts.push(writeFieldsHtml(rows));
  if (shape) {
    const inside = writeDetailsHtml(shape) + writeInsideHtml(shape, -1);
    if (inside !== "") parts.push(`<div class="shape">${inside}</div>`);
  }
  return parts.join("\n\n");
}

function writeTwin(operation: OperationFacts, snippets: Snippets): string {
  const { id, method, path, summary, docs } = operation;
  const sections = listSections(operation).map(({ title, lead, rows, shape }) =>
    [
      `## ${title}`,
      ...(lead === "" ? [] : [lead]),
      [...writeFieldsMarkdown(rows), ...(shape ? writeShapeMarkdown(shape) : [])].join("\n"),
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
  return `# ${id}

\`${method} ${path}\`

${summary}

${listFacts(operation)
  .map(([term, value]) => `- ${term}: ${value}`)
  .join("\n")}
- Pinterest's documentation: ${docs}

## Call

\`\`\`ts
${snippets.typescript.trimEnd()}
\`\`\`

\`\`\`sh
${snippets.command}
\`\`\`

\`\`\`sh
${snippets.curl}
\`\`\`

${sections.join("\n\n")}
`;
}

/** Writes the page that lists all operations by tag. */
export function writeOperationsIndex(operations: readonly OperationFacts[]): Page {
  const byTag = groupByTag(operations);
  const title = "Operations";
  const description = `All ${operations.length} operations of the Pinterest v5 API, with parameters, types and calls.`;
  const toc = [...byTag.keys()].map((tag) => `<a href="#${tag}">${tag}</a>`).join(" ");
  const sections = [...byTag].map(([tag, own]) => {
    const rows = own.map(
      ({ slug, id, method, path, summary, deprecated }) =>
        `<li><a class="op" href="./${slug}"><span class="id">${id}</span><span class="route"><span class="method ${method.toLowerCase()}">${method}</span> <code>${escapeHtml(path)}</code></span></a><p>${deprecated ? '<span class="mark deprecated">deprecated</span> ' : ""}${inlineHtml(summary)}</p></li>`,
    );
    return `## ${tag} {#${tag}}\n\n<ul class="operations">${rows.join("")}</ul>`;
  });
  const lists = [...byTag].map(
    ([tag, own]) =>
      `## ${tag}\n\n${own.map(({ slug, id, route, summary }) => `- [${id}](./${slug}.md) (\`${route}\`): ${summary}`).join("\n")}`,
  );
  return {
    path: "operations/index",
    title,
    description,
    source: `---\ntitle: ${title}\ndescription: ${JSON.stringify(description)}\noutline: false\n---\n\n# ${title}\n\n${description} Each page works without JavaScript; the [explorer](/explorer) searches and fills them in.\n\n<nav class="tags" aria-label="Groups of operations">${toc}</nav>\n\n${sections.join("\n\n")}\n`,
    twin: `# ${title}\n\n${description}\n\n${lists.join("\n\n")}\n`,
  };
}

/** Groups operations by their first tag, in the order of the alphabet. */
export function groupByTag(operations: readonly OperationFacts[]): Map<string, OperationFacts[]> {
  const groups = new Map<string, OperationFacts[]>();
  for (const operation of operations) {
    const [tag = "other"] = operation.tags;
    groups.set(tag, [...(groups.get(tag) ?? []), operation]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
