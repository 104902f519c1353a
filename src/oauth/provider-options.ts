import { PinterestConfigurationError } from "../errors/configuration-error.js";
import type { Tokens } from "./tokens.js";

/** How tokens are renewed and kept. */
export interface ProviderOptions<T extends Tokens> {
  /**
   * Keeps new tokens where your app finds them after a restart. Awaited before a new token is used, so it
   * must not call Pinterest with the client that waits for it. If it throws, the call fails with a
   * `PinterestTokenStorageError`, and the next one tries to keep the same tokens again.
   */
  onToken?: ((tokens: T) => void | Promise<void>) | undefined;
  /**
   * Milliseconds before its end at which a token is renewed, so that clocks may differ; at most a quarter
   * of its life. Default: 300,000.
   */
  refreshAhead?: number | undefined;
}

/** Checks options; throws a {@link PinterestConfigurationError} that names the one to mend. */
export function readProviderOptions<T extends Tokens>({
  onToken,
  refreshAhead = 300_000,
}: ProviderOptions<T>): ProviderOptions<T> & { refreshAhead: number } {
  if (onToken !== undefined && typeof onToken !== "function") {
    throw new PinterestConfigurationError("onToken", "must be a function");
  }
  if (typeof refreshAhead !== "number" || !(refreshAhead >= 0)) {
    throw new PinterestConfigurationError("refreshAhead", "must be a number of milliseconds");
  }
  return { onToken, refreshAhead };
}
