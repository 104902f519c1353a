import { Pinterest as RealPinterest, type PinterestOptions } from "../../src/index.js";

export * from "../../src/index.js";

/** Where the clients of snippets go, and what they use where a snippet has nothing from the environment. */
export const snippetDefaults: PinterestOptions = {};

/** The client as snippets know it, pointed at the stand-in. */
export class Pinterest extends RealPinterest {
  constructor(options: PinterestOptions = {}) {
    super({
      ...snippetDefaults,
      ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
    });
  }
}
