/** What the site knows of an operation. Nothing here imports a module of Node, since pages use it in the browser. */

import type { OperationDescription, OperationParameter } from "../../src/catalog.js";

/** A parameter with how a list or an object in the query is written, if not as `a=1&a=2`. */
export interface SiteParameter extends OperationParameter {
  /** `form` joins the values with commas; `deepObject` writes `name[key]=value`. */
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  /** What it means, in our words. */
  readonly description?: string;
}

/** An operation as the pages and the explorer show it. */
export interface SiteOperation extends Omit<OperationDescription, "parameters"> {
  readonly parameters: readonly SiteParameter[];
  /** The name of its page: `boards-list` for `boards/list`. */
  readonly slug: string;
  readonly deprecated: boolean;
  /** Whether the body is urlencoded; any other body is JSON. */
  readonly form: boolean;
  /** Whether a successful response has content. */
  readonly answers: boolean;
  /** Valid values for everything that is required: what its page calls it with. */
  readonly sample: SnippetValues;
}

/**
 * Values by name of parameter. A value is text, a number, a boolean, or for `object`, `json` and lists what JSON can
 * hold. The fields of a body of kind `object`, or of the one item of a `list`, go by their own names; a whole body of
 * kind `other` is the value of `body`.
 */
export type SnippetValues = Readonly<Record<string, unknown>>;
