import { operations } from "../../generated/operations.js";
import { PinterestInputError } from "../errors/input-error.js";
import { checkWhole } from "./check-whole.js";

type Table = typeof operations;
type CategoryOf<O> = O extends { rateLimit: infer C } ? C : never;

/**
 * The categories in which Pinterest limits calls; hover an operation for its own.
 *
 * @example
 * const category: RateLimitCategory = "org_read";
 */
export type RateLimitCategory = {
  [P in keyof Table]: CategoryOf<Table[P][keyof Table[P]]>;
}[keyof Table];

/** How many calls a category allows. */
export interface RateLimitRule {
  /** Calls in a window. */
  limit: number;
  /** Milliseconds that a window lasts, from its first call on. */
  windowMs: number;
}

/** The rules of categories; one without a rule has no limit. */
export type RateLimitRules = Readonly<Partial<Record<RateLimitCategory, RateLimitRule>>>;

/** What becomes of a call. */
export interface Ruling {
  /** Whether the window had nothing left. */
  readonly isSpent: boolean;
  /** The headers that tell of the window; https://developers.pinterest.com/docs/reference/rate-limits/ */
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts calls. */
export interface RateLimits {
  /** Counts a call; `undefined` where its category has no rule. */
  take(category: string | undefined): Ruling | undefined;
  /** Starts all windows anew. */
  clear(): void;
}

/** Makes a count of calls by rules; throws a {@link PinterestInputError} where one cannot be. */
export function createRateLimits(rules: RateLimitRules = {}): RateLimits {
  const known = new Map<string, RateLimitRule>();
  for (const [category, rule] of Object.entries(rules)) {
    if (!categories.has(category)) {
      const rule = `is no category; there are ${[...categories].join(", ")}`;
      throw new PinterestInputError(`rateLimits.${category}`, rule);
    }
    checkWhole(`rateLimits.${category}.limit`, rule.limit, 0);
    checkWhole(`rateLimits.${category}.windowMs`, rule.windowMs, 1);
    known.set(category, rule);
  }
  const windows = new Map<string, { endsAt: number; left: number }>();
  return {
    take(category = "") {
      const rule = known.get(category);
      if (!rule) return undefined;
      const now = Date.now();
      let window = windows.get(category);
      if (!window || window.endsAt <= now) {
        windows.set(category, (window = { endsAt: now + rule.windowMs, left: rule.limit }));
      }
      const isSpent = window.left === 0;
      if (!isSpent) window.left--;
      const headers = {
        "x-ratelimit-limit": String(rule.limit),
        "x-ratelimit-remaining": String(window.left),
        // Seconds, with a fraction: windows of tests are short.
        "x-ratelimit-reset": String((window.endsAt - now) / 1000),
      };
      return { isSpent, headers };
    },
    clear() {
      windows.clear();
    },
  };
}

const categories: ReadonlySet<string> = new Set(
  Object.values<Readonly<Record<string, { rateLimit?: string }>>>(operations).flatMap((methods) =>
    Object.values(methods).flatMap(({ rateLimit }) => rateLimit ?? []),
  ),
);
