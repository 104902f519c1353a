import type { FormTexts } from "./fields.js";

/** What the explorer shows: an operation, and the texts of its form. */
export interface ExplorerState {
  /** The `operationId`; empty if none is chosen. */
  readonly id: string;
  readonly texts: FormTexts;
}

/**
 * Writes what the explorer shows as a fragment: `#boards/list?page_size=50`. A browser sends no fragment to a server.
 * Empty texts are left out.
 *
 * @example
 * location.hash = writeFragment({ id: "boards/list", texts: { page_size: "50" } });
 */
export function writeFragment({ id, texts }: ExplorerState): string {
  if (id === "") return "";
  const given = Object.entries(texts).filter(([, text]) => text !== "");
  const values = new URLSearchParams(given).toString();
  return `#${id}${values === "" ? "" : `?${values}`}`;
}

/** Reads a fragment that {@link writeFragment} wrote; any other text is an id that no operation has. */
export function parseFragment(fragment: string): ExplorerState {
  const [id = "", values = ""] = fragment.replace(/^#/, "").split(/\?(.*)/s);
  return { id, texts: Object.fromEntries(new URLSearchParams(values)) };
}
