import { PinterestApiError } from "../errors/api-error.js";
import { PinterestCallError } from "../errors/call-error.js";
import { redactCause } from "../errors/redact-cause.js";
import { createRedactor } from "../errors/redact.js";
import { PinterestReauthorizationError } from "../errors/reauthorization-error.js";
import { PinterestTokenStorageError } from "../errors/token-storage-error.js";
import { readProviderOptions, type ProviderOptions } from "./provider-options.js";
import type { Tokens } from "./tokens.js";
import { withPatience } from "./with-patience.js";

/**
 * A source of tokens that renews them: what `refreshingToken` and `clientCredentialsToken` make, or one of
 * your own.
 *
 * @example
 * new Pinterest({ accessToken: refreshingToken({ appId, appSecret, refreshToken, onToken }) });
 */
export interface TokenProvider {
  /** The token to use now. */
  token(): Promise<string>;
  /**
   * Told that Pinterest answered 401 to a token. Where {@link token} then gives another, the call is made
   * once more with it.
   */
  discard(token: string): void;
}

/** A token in use. */
export interface KnownToken {
  readonly token: string;
  /** When it ends, by `Date.now()`; unknown where a 401 is to tell. */
  readonly expiresAt: number | undefined;
  /** How many milliseconds it lives. */
  readonly life?: number;
}

/** What a provider starts with. */
export interface ProviderStart {
  readonly initial?: KnownToken | undefined;
  /** What no error may show besides the tokens themselves. */
  readonly secrets?: readonly string[];
}

/** Milliseconds that a call with a token that is still good waits for the next one. */
const patience = 5_000;
/** Milliseconds without another try, after one failed or took too long ahead of a token's end. */
const rest = 30_000;
/** A 401 is not always the token's fault; a job that Pinterest refuses must not renew without end. */
const mostDiscards = { count: 10, within: 60_000 };

/**
 * Makes a provider over a function that asks for tokens. However many calls wait, one request is under
 * way. The steps of a renewal: ask, remember in memory, `onToken`, use.
 */
export function createTokenProvider<T extends Tokens>(
  ask: () => Promise<T>,
  options: ProviderOptions<T>,
  { initial, secrets = [] }: ProviderStart = {},
): TokenProvider {
  const { onToken, refreshAhead } = readProviderOptions(options);
  let current = initial;
  let unkept: T | undefined;
  let underWay: Promise<string> | undefined;
  let refused: PinterestReauthorizationError | undefined;
  let restUntil = 0;
  let discards: number[] = [];

  const renew = async (): Promise<string> => {
    if (refused) throw refused;
    // Tokens that could not be kept until they ended are followed by others.
    if (!unkept || unkept.expiresAt.getTime() <= Date.now()) {
      try {
        unkept = await ask();
      } catch (error) {
        if (isFinal(error)) refused = new PinterestReauthorizationError(error);
        throw refused ?? error;
      }
    }
    const { access_token: token, expires_in, expiresAt } = unkept;
    try {
      await onToken?.({ ...unkept });
    } catch (error) {
      restUntil = 0;
      const redact = createRedactor([...secrets, ...secretsOf(unkept)]);
      throw new PinterestTokenStorageError(redactCause(error, redact));
    }
    unkept = undefined;
    restUntil = 0;
    current = { token, expiresAt: expiresAt.getTime(), life: expires_in * 1000 };
    return token;
  };

  const renewOnce = (): Promise<string> =>
    (underWay ??= renew().finally(() => {
      underWay = undefined;
    }));

  /** Ahead of its end a token is still good while Pinterest is slow or out of reach. */
  const renewAhead = async (known: KnownToken): Promise<string> => {
    const isGood = () => known === current && timeLeft(known) > 0;
    const renewal = renewOnce();
    try {
      const token = await withPatience(renewal, patience);
      if (token !== undefined) return token;
    } catch (error) {
      if (!(error instanceof PinterestCallError)) throw error;
    }
    if (!isGood()) return renewal;
    restUntil = performance.now() + rest;
    return known.token;
  };

  return {
    async token() {
      const known = current;
      if (!known || timeLeft(known) <= 0) return renewOnce();
      const isResting = performance.now() < restUntil;
      if (isResting || timeLeft(known) > aheadOf(known, refreshAhead)) return known.token;
      return renewAhead(known);
    },
    discard(token) {
      if (current?.token !== token) return;
      const now = performance.now();
      discards = discards.filter((time) => now - time < mostDiscards.within);
      if (discards.length >= mostDiscards.count) return;
      discards.push(now);
      current = undefined;
    },
  };
}

function timeLeft({ expiresAt }: KnownToken): number {
  return expiresAt === undefined ? Infinity : expiresAt - Date.now();
}

function aheadOf({ life = Infinity }: KnownToken, refreshAhead: number): number {
  return Math.min(refreshAhead, life / 4);
}

function secretsOf(tokens: Tokens): string[] {
  const { access_token, refresh_token } = tokens as {
    access_token: string;
    refresh_token?: string;
  };
  return refresh_token === undefined ? [access_token] : [access_token, refresh_token];
}

/**
 * The grant is refused: asking again is of no use. A 403 that is not Pinterest's JSON comes of something on
 * the way, such as a firewall, and may pass.
 */
function isFinal(error: unknown): error is PinterestApiError {
  if (!(error instanceof PinterestApiError)) return false;
  const { status, body } = error;
  return status === 400 || status === 401 || (status === 403 && typeof body === "object");
}
