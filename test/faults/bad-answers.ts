import { gzipSync } from "node:zlib";
import {
  PinterestApiError,
  PinterestParseError,
  PinterestRateLimitError,
  PinterestServerError,
} from "../../src/index.js";
import { answer, chunk, endlessly, head } from "./behaviours.js";
import type { Case, Outcome } from "./case.js";
import type { Behaviour, Exchange } from "./server.js";

const page = `<html>${"x".repeat(5_000)}</html>`;
const html502 = answer(502, page, { "content-type": "text/html" });
const empty500 = answer(500);
const unavailable = answer(503, { code: 0, message: "Try again later" });
const tooMany = answer(429, { code: 8, message: "You have exceeded your rate limit" });

const recovers = (attempts: number): Outcome => ({ attempts });
const refused = (attempts: number, status: number): Outcome => ({
  attempts,
  error: PinterestServerError,
  like: { status },
});

const htmlOf = (attempts: number): Outcome => ({
  attempts,
  error: PinterestServerError,
  like: { status: 502, code: undefined, body: `${page.slice(0, 2_000)}… (5013 characters)` },
});

const statuses: readonly Case[] = [
  {
    name: "a 502 of HTML, once",
    behaviours: [html502],
    repeatable: recovers(2),
    single: htmlOf(1),
  },
  {
    name: "a 502 of HTML, each time",
    behaviours: [html502, html502, html502],
    repeatable: htmlOf(3),
    single: htmlOf(1),
  },
  {
    name: "an empty 500, once",
    behaviours: [empty500],
    repeatable: recovers(2),
    single: refused(1, 500),
  },
  {
    name: "an empty 500, each time",
    behaviours: [empty500, empty500, empty500],
    repeatable: { ...refused(3, 500), like: { status: 500, body: "" } },
    single: refused(1, 500),
  },
  {
    name: "a burst of two 503",
    behaviours: [unavailable, unavailable],
    repeatable: recovers(3),
    single: recovers(3),
  },
  {
    name: "a burst of three 503",
    behaviours: [unavailable, unavailable, unavailable],
    repeatable: refused(3, 503),
    single: refused(3, 503),
  },
  {
    name: "a 501, which repeating does not help",
    behaviours: [answer(501)],
    repeatable: refused(1, 501),
    single: refused(1, 501),
  },
  {
    name: "a 408",
    behaviours: [answer(408)],
    repeatable: recovers(2),
    single: { attempts: 1, error: PinterestApiError, like: { status: 408 } },
  },
  {
    name: "a burst of 429 that say nothing of when to come back",
    behaviours: [tooMany, tooMany],
    repeatable: recovers(3),
    single: recovers(3),
  },
  {
    name: "a 429 each time",
    behaviours: [tooMany, tooMany, tooMany],
    repeatable: { attempts: 3, error: PinterestRateLimitError, like: { code: 8 } },
    single: { attempts: 3, error: PinterestRateLimitError, like: { code: 8 } },
  },
  {
    name: "a 503, a 429 and then an empty 500",
    behaviours: [unavailable, tooMany, empty500],
    repeatable: refused(3, 500),
    single: refused(3, 500),
  },
  {
    name: "a call that is not to be retried at all",
    behaviours: [unavailable],
    options: { retry: false },
    repeatable: refused(1, 503),
    single: refused(1, 503),
  },
];

const unreadable = (like: object): Outcome => ({ attempts: 1, error: PinterestParseError, like });

/** An answer that was a success and cannot be read: the same for every call, for it took effect. */
function misread(name: string, behaviour: Behaviour, like: object, options?: object): Case {
  const outcome = unreadable(like);
  const behaviours = [behaviour];
  return { name, behaviours, repeatable: outcome, single: outcome, ...(options && { options }) };
}

const json = { "content-type": "application/json" };
const cut = answer(
  200,
  gzipSync(JSON.stringify({ id: "12", name: "k".repeat(99) })).subarray(0, -20),
  {
    "content-encoding": "gzip",
  },
);
/** The length covers the first ten bytes; the others stand where the next answer should begin. */
const tooShort = ({ socket, done }: Exchange): void => {
  socket.write(`${head(200, { "content-length": 10 })}{"id":"12","name":"Kitchens"}`);
  done();
};

const successes: readonly Case[] = [
  misread("invalid JSON", answer(200, "{'id': 12}", json), { status: 200 }),
  misread("an empty 200", answer(200), { status: 200 }),
  misread("HTML with 200", answer(200, page), { status: 200 }),
  misread("invalid UTF-8", answer(200, Buffer.from([0x22, 0xc3, 0x28, 0x22]), json), {
    message: expect200("a body that is not UTF-8"),
  }),
  misread("a length that is too short", tooShort, { status: 200 }),
  misread("gzip that ends too early", cut, { status: 200 }),
];

function expect200(what: string): unknown {
  return { asymmetricMatch: (text: unknown) => String(text).endsWith(`answered 200 with ${what}`) };
}

const limit = 100_000;
const tooLong = {
  message: expect200(`a body of more than ${limit} bytes, the limit of maxResponseBytes`),
};
const limited = { maxResponseBytes: limit };
const filler = "x".repeat(16_384);
const chunked = { "transfer-encoding": "chunked" };

const sizes: readonly Case[] = [
  misread("an endless body", endlessly(head(200), filler), tooLong, limited),
  misread(
    "an endless chunked body",
    endlessly(head(200, chunked), chunk(filler)),
    tooLong,
    limited,
  ),
  misread(
    "a body that is announced as endless",
    endlessly(head(200, { "content-length": 1e12 }), filler),
    tooLong,
    limited,
  ),
  misread(
    "a small body that unpacks to a huge one",
    answer(200, gzipSync(Buffer.alloc(30_000_000)), { "content-encoding": "gzip" }),
    tooLong,
    limited,
  ),
  {
    name: "an endless body of an error",
    behaviours: [endlessly(head(403), filler)],
    options: limited,
    repeatable: { attempts: 1, error: PinterestApiError, like: { status: 403 } },
    single: { attempts: 1, error: PinterestApiError, like: { status: 403 } },
  },
];

/** Answers that come whole and are not what they should be. */
export const badAnswers: readonly Case[] = [...statuses, ...successes, ...sizes];
