import { PinterestConnectionError, PinterestTimeoutError } from "../../src/index.js";
import {
  answer,
  chunk,
  drip,
  endlessly,
  hangUp,
  head,
  reset,
  spoiltGzip,
  stall,
} from "./behaviours.js";
import { createBoard, getBoard, sendEvent } from "./calls.js";
import type { Case } from "./case.js";
import type { Behaviour } from "./server.js";

const half = '{"id":"12","na';
const withLength = head(200, { "content-type": "application/json", "content-length": 40 });
const inChunks = head(200, { "transfer-encoding": "chunked" });
const startOfGzip = spoiltGzip("of a wrong checksum").subarray(0, 24);
const inGzip = head(200, { "content-encoding": "gzip", "content-length": 60 });
const gzipOf = (bytes: Buffer): Behaviour => answer(200, bytes, { "content-encoding": "gzip" });

/** Connections that break, by name. */
export const breaks: Readonly<Record<string, Behaviour>> = {
  "a connection that is reset before the headers": reset(),
  "a connection that is reset in the headers": reset("HTTP/1.1 200 OK\r\ncontent-ty"),
  "a connection that is reset after the headers": reset(withLength),
  "a connection that is reset in the body": reset(withLength, half),
  "a connection that is reset in a chunked body": reset(inChunks, chunk(half)),
  "a connection that is reset in a packed body": reset(inGzip, startOfGzip),
  "a connection that is reset in the body of an error": reset(
    head(400, { "content-length": 40 }),
    half,
  ),
  "a connection that is closed before the headers": hangUp(),
  "a connection that is closed in the headers": hangUp("HTTP/1.1 200 OK\r\ncontent-ty"),
  "half a body": hangUp(withLength, half),
  "half a chunked body": hangUp(inChunks, chunk(half)),
  "half a packed body": hangUp(inGzip, startOfGzip),
  "a length that is no number": stall(head(200, { "content-length": "abc" }), half),
  "two lengths that differ": stall(head(200, { "content-length": ["5", "9"] }), half),
  "a chunk of a length that is no number": stall(inChunks, "xyz\r\n", half),
  "headers that never end": endlessly("HTTP/1.1 200 OK\r\n", "x-more: and more\r\n".repeat(50)),
  "an answer that is no HTTP": stall("SSH-2.0-OpenSSH_9.6\r\n"),
  "gzip that is damaged": gzipOf(spoiltGzip("damaged")),
  "gzip whose checksum is wrong": gzipOf(spoiltGzip("of a wrong checksum")),
  "plain text that claims to be gzip": gzipOf(spoiltGzip("no gzip at all")),
};

/** Servers that stop in the middle, or before it, and keep the connection. */
export const stalls: Readonly<Record<string, Behaviour>> = {
  "a server that stalls before the headers": stall(),
  "a server that stalls in the headers": stall("HTTP/1.1 200 OK\r\ncontent-ty"),
  "a server that stalls after the headers": stall(withLength),
  "a server that stalls in the body": stall(withLength, half),
  "a server that stalls in a chunked body": stall(inChunks, chunk(half)),
  "a server that stalls in a packed body": stall(inGzip, startOfGzip),
  "a server that stalls in the body of an error": stall(head(500, { "content-length": 40 }), half),
  "a server that sends a byte now and then": drip(head(200, { "content-length": 100_000 })),
};

const breakOnce: readonly Case[] = Object.entries(breaks).map(([name, behaviour]) => ({
  name: `${name}, once`,
  behaviours: [behaviour],
  repeatable: { attempts: 2 },
  single: { attempts: 1, error: PinterestConnectionError },
}));

const breakAlways: readonly Case[] = Object.entries(breaks).map(([name, behaviour]) => ({
  name: `${name}, each time`,
  behaviours: [behaviour, behaviour, behaviour],
  repeatable: { attempts: 3, error: PinterestConnectionError },
  single: { attempts: 1, error: PinterestConnectionError },
}));

const ofTimeout = { error: PinterestTimeoutError, like: { option: "timeout", timeout: 150 } };

const stallAlways: readonly Case[] = Object.entries(stalls).map(([name, behaviour]) => ({
  name: `${name}, each time`,
  behaviours: [behaviour, behaviour],
  options: { timeout: 150, retry: { limit: 1, baseDelay: 2 } },
  calls: [getBoard, createBoard],
  repeatable: { attempts: 2, ...ofTimeout },
  single: { attempts: 1, ...ofTimeout },
  atLeast: 150,
}));

// Long enough for the second attempt to come through on a machine that is busy.
const patient = 250;

const stallOnce: readonly Case[] = Object.entries(stalls).map(([name, behaviour]) => ({
  name: `${name}, once`,
  behaviours: [behaviour],
  options: { timeout: patient },
  calls: [sendEvent, createBoard],
  repeatable: { attempts: 2 },
  single: { attempts: 1, error: PinterestTimeoutError, like: { timeout: patient } },
  atLeast: patient,
}));

const outOfTime = {
  error: PinterestTimeoutError,
  like: { option: "totalTimeout", timeout: 400 },
} as const;

/** A call as a whole runs out of time in its third attempt, or, where it has but one, in that. */
const totalTimeout: Case = {
  name: "a server that answers too late for the call as a whole",
  behaviours: [reset(), reset(), stall()],
  options: { totalTimeout: 400 },
  repeatable: { attempts: 3, ...outOfTime },
  single: { attempts: 1, error: PinterestConnectionError },
};

const stallsForLong: Case = {
  name: "a server that stalls for longer than the whole call may take",
  behaviours: [stall()],
  options: { totalTimeout: 400 },
  repeatable: { attempts: 1, ...outOfTime },
  single: { attempts: 1, ...outOfTime },
  atLeast: 400,
};

/** Ways in which no whole answer comes. */
export const brokenConnections: readonly Case[] = [
  ...breakOnce,
  ...breakAlways,
  ...stallOnce,
  ...stallAlways,
  totalTimeout,
  stallsForLong,
];
