import * as real from "../../src/index.js";
import type { EnvironmentVariables, PinterestOptions } from "../../src/index.js";

export * from "../../src/index.js";

/** Where the clients of snippets go, and what they use where a snippet has nothing from the environment. */
export const snippetDefaults: PinterestOptions = {};

/** The client as snippets know it, pointed at the stand-in. */
export class Pinterest extends real.Pinterest {
  constructor(options: PinterestOptions = {}) {
    super({
      ...snippetDefaults,
      ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
    });
  }

  static override fromEnv(options?: PinterestOptions, env?: EnvironmentVariables): real.Pinterest {
    return real.Pinterest.fromEnv({ baseUrl: snippetDefaults.baseUrl, ...options }, env);
  }
}

/** As the client, so that no snippet asks Pinterest itself for a token. */
export const refreshingToken: typeof real.refreshingToken = (options) =>
  real.refreshingToken({ baseUrl: snippetDefaults.baseUrl, ...options });
export const clientCredentialsToken: typeof real.clientCredentialsToken = (options) =>
  real.clientCredentialsToken({ baseUrl: snippetDefaults.baseUrl, ...options });
export const createOAuth: typeof real.createOAuth = (options) =>
  real.createOAuth({ baseUrl: snippetDefaults.baseUrl, ...options });
