import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Warnings } from "../generate/limits.js";
import { normalize } from "../generate/normalize.js";
import { applyOverlay } from "../generate/overlay.js";
import type { JsonObject } from "../openapi/document.js";
import { repairAll, repairRules } from "../repair/index.js";
import { parseText } from "../spec/parse.js";

/** Reads the document that the types are generated from: the facts, with our descriptions, repaired. */
export async function readSiteDocument(root: string): Promise<JsonObject> {
  const [facts, overlay] = await Promise.all(
    ["spec/pinterest-v5.yaml", "spec/overlay.yaml"].map(async (name) =>
      parseText(await readFile(join(root, name), "utf8")),
    ),
  );
  const { document } = await applyOverlay(facts ?? {}, overlay ?? {});
  return repairAll(normalize(document, new Warnings()), repairRules).document;
}
