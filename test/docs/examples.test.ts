/** The `@example`s of the sources, which the site shows, and the blocks of JavaScript in docs/: they compile. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/run.js";
import { codeErrors } from "../site/compile-code.js";

const entries: Readonly<Record<string, string>> = {
  "src/undici.ts": "pinterest-client/undici",
  "src/testing/index.ts": "pinterest-client/testing",
  "src/queue/pg-boss.ts": "pinterest-client/queue/pg-boss",
  "src/queue/bullmq.ts": "pinterest-client/queue/bullmq",
  "src/queue/index.ts": "pinterest-client/queue",
  "src/catalog.ts": "pinterest-client/operations",
  "src/flows/index.ts": "pinterest-client/flows",
  "src/index.ts": "pinterest-client",
};

/** What code may use without saying where it comes from, and its type. */
const given: Readonly<Record<string, string>> = {
  pinterest: 'import("pinterest-client").Pinterest',
  engine: 'import("pinterest-client/queue").QueueEngine',
  outbox: 'import("pinterest-client/queue").Outbox<unknown>',
  sender: 'import("pinterest-client/queue").QueueSender',
  standIn: 'import("pinterest-client/testing").StandIn',
  event: 'import("pinterest-client").ConversionEvent',
  events: 'import("pinterest-client").ConversionEvent[]',
  ...assume("string", "accessToken adAccountId adId appId appSecret boardId campaignId code"),
  ...assume("string", "connectionString conversionToken email feedId listId oldToken redirectUri"),
  ...assume("string", "refreshToken url userId"),
  ...assume("AbortSignal", "signal"),
  ...assume("unknown", "error given"),
  // Of the caller's program, and of other packages.
  ...assume("any", "a alert askForAccess askToConnectAgain b board client controller cover crm"),
  ...assume("any", "customer findBoard form headers issues known limits log markSent metrics name"),
  ...assume("any", "now onToken queue readAddresses readOrders remember renewal report request"),
  ...assume("any", "response retryLater row save saveForLater send store unsubscribed user vault"),
  ...assume(
    "any",
    "Bun CompiledQuery Deno Pool createWriteStream fetch openAsBlob pipeline sql trx tx",
  ),
};

function assume(type: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(" ").map((name) => [name, type]));
}

const read = (file: string) => readFileSync(join(root, file), "utf8");

/** What is assumed has no types, and an example does not say what it imports as a type. */
const options = {
  noImplicitAny: false,
  noImplicitReturns: false,
  noImplicitThis: false,
  verbatimModuleSyntax: false,
};

/** The names that a source file exports. */
function exportsOf(source: string): string[] {
  const declared = source.matchAll(
    /^export (?:async )?(?:function\*?|class|const|interface|type) (\w+)/gm,
  );
  const listed = [...source.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(
    ([, names = ""]) => names.match(/\w+(?=\s*(?:,|$))/g) ?? [],
  );
  return [...[...declared].flatMap(([, name = ""]) => name), ...listed];
}

const published = new Map(
  Object.entries(entries).flatMap(([file, entry]) =>
    exportsOf(read(file)).map((name) => [name, entry] as const),
  ),
);

/** Code as a module that imports or assumes what it uses; `own` are names to import from a source file. */
function toModule(code: string, own: ReadonlyMap<string, string> = new Map()): string {
  const importLine = /^import [^;]*;$/gm;
  const imports = (code.match(importLine) ?? []).join("\n");
  const body = code.replace(importLine, "");
  const head = [...new Set(body.match(/(?<!\w|(?<!\.\.)\.)[A-Za-z]\w*/g))].flatMap((name) => {
    if (new RegExp(`\\b${name}\\b`).test(imports)) return [];
    const module = own.get(name) ?? published.get(name);
    if (module !== undefined) return [`import { ${name} } from "${module}";`];
    const type = given[name];
    return type === undefined ? [] : [`declare let ${name}: ${type};`];
  });
  return `${head.join("\n")}\n${imports}\nasync function example() {\n${body}}\nexport {};\n`;
}

function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

/** The name of a module for the code at a position of a file, such as `src-options-ts-190.ts`. */
function nameAt(file: string, text: string, index: number): string {
  return `${file.replace(/\W+/g, "-")}-${text.slice(0, index).split("\n").length}.ts`;
}

test("the examples in comments of the sources compile", () => {
  const modules = filesIn("src", ".ts").flatMap((file) => {
    const source = read(file);
    const path = `../../${file.replace(/ts$/, "js")}`;
    const own = new Map(exportsOf(source).map((name) => [name, path]));
    const found = source.matchAll(/^ *\* @example.*\n((?: *\*(?! @|\/).*\n)+)/gm);
    return [...found].map(({ 1: comment = "", index }) => {
      const code = comment.replace(/^ *\* ?/gm, "");
      return [nameAt(file, source, index), toModule(code, own)] as const;
    });
  });
  expect(modules.length).toBeGreaterThan(100);
  expect(codeErrors(Object.fromEntries(modules), options)).toEqual([]);
});

test("the JavaScript in docs/ compiles", () => {
  const modules = filesIn("docs", ".md").flatMap((file) => {
    const text = read(file);
    return [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(
      ({ 1: code = "", index }) => [nameAt(file, text, index), toModule(code)] as const,
    );
  });
  expect(modules.length).toBeGreaterThan(3);
  expect(codeErrors(Object.fromEntries(modules), options)).toEqual([]);
});
