import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { JsonObject } from "../../scripts/openapi/document.js";
import { root } from "../support/run.js";

const text = await readFile(join(root, "spec/pinterest-v5.yaml"), "utf8");

/** The facts of Pinterest's document, before any repair. */
export const facts = parse(text) as JsonObject;
