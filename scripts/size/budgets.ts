/** A program of a user, what it may weigh, and what must not be in it. */
export interface Budget {
  readonly name: string;
  /** The program. */
  readonly code: string;
  /** The most bytes that it may have once bundled for a browser, minified and compressed by gzip. */
  readonly bytes: number;
  /** Files of the package that a bundler must leave out. */
  readonly without?: RegExp;
}

const client = /\/dist\/(src\/pinterest\.js|generated\/)|openapi-fetch/;

/** What holds today, and up to 2 % more. Lower a budget when its program has lost weight. */
export const budgets: readonly Budget[] = [
  {
    name: "the client",
    code: `import { Pinterest } from "pinterest-client";
           new Pinterest().get("/user_account");`,
    bytes: 31_700,
    without: /\/(hash-user-data\.js|flows\/|testing\/|undici\/)/,
  },
  {
    name: "the client and hashUserData",
    code: `import { hashUserData, Pinterest } from "pinterest-client";
           new Pinterest().conversions.send("1", [{ user_data: hashUserData({}) }]);`,
    bytes: 42_600,
    without: /\/(flows|testing|undici)\//,
  },
  {
    name: "hashUserData",
    code: `import { hashUserData } from "pinterest-client";
           hashUserData({});`,
    bytes: 11_600,
    without: client,
  },
  {
    name: "one error",
    code: `import { PinterestRateLimitError } from "pinterest-client";
           globalThis.isRateLimit = (error) => error instanceof PinterestRateLimitError;`,
    bytes: 2_400,
    without: client,
  },
  {
    name: "one flow",
    code: `import { fetchReport } from "pinterest-client/flows";
           globalThis.fetchReport = fetchReport;`,
    bytes: 9_850,
    without: client,
  },
  {
    name: "all flows",
    code: `export * from "pinterest-client/flows";`,
    bytes: 17_800,
    without: client,
  },
];
