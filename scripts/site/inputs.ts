import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { siteDocuments } from "./documents.js";

/** Where the site comes from, besides documents outside these folders. */
const sources = [
  ...["docs", "generated", "scripts", "site", "spec", "src"],
  ...["package.json", "tsconfig.json", "tsconfig.build.json"],
];

const isWritten = /(^|\/)(node_modules|dist|cache)(\/|$)|^site\/(api|docs|generated|operations)\//;

/**
 * Hashes everything that a build of the site depends on. `npm run site:build` keeps it beside what it wrote, so that
 * tests build the site only if it changed.
 */
export async function hashInputs(root: string): Promise<string> {
  const lists = await Promise.all(sources.map((source) => listFiles(root, source)));
  const files = [...siteDocuments.map(({ file }) => file), ...lists.flat()].sort();
  const hash = createHash("sha256");
  for (const file of new Set(files)) {
    hash.update(`${file}\n`).update(await readFile(join(root, file)));
  }
  const { SITE_BASE = "", SITE_REPOSITORY = "" } = process.env;
  return hash.update(`${SITE_BASE}\n${SITE_REPOSITORY}`).digest("hex");
}

async function listFiles(root: string, source: string): Promise<string[]> {
  if (source.includes(".")) return [source];
  const entries = await readdir(join(root, source), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => !isWritten.test(file));
}
