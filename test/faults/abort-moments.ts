import type { PinterestOptions } from "../../src/index.js";
import { answer, drip, hangUp, head, stall } from "./behaviours.js";
import type { Behaviour, FaultServer } from "./server.js";

/** A point of a call at which its caller wants it no more. */
export interface Moment {
  readonly name: string;
  readonly behaviours?: readonly Behaviour[];
  readonly options?: PinterestOptions;
  /** Makes the call come to that point before the signal is aborted. */
  readonly isReached: (server: FaultServer, seen: Seen) => boolean;
  /** Requests until then. */
  readonly attempts: number;
}

/** What a call was seen to do. */
export interface Seen {
  readonly retries: number;
  readonly tokens: number;
}

const gzipped = head(200, { "content-encoding": "gzip", "content-length": 60 });
const arrived = (server: FaultServer): boolean => server.requests.length > 0;
const half = '{"id":"12","na';

/** Every point at which a call waits for something, but its turn. */
export const abortMoments: readonly Moment[] = [
  { name: "before the headers", behaviours: [stall()], isReached: arrived, attempts: 1 },
  {
    name: "in the body",
    behaviours: [stall(head(200, { "content-length": 40 }), half)],
    isReached: arrived,
    attempts: 1,
  },
  {
    name: "in a packed body",
    behaviours: [stall(gzipped, Buffer.from([0x1f, 0x8b, 8]))],
    isReached: arrived,
    attempts: 1,
  },
  {
    name: "in a body that drips",
    behaviours: [drip(head(200))],
    isReached: arrived,
    attempts: 1,
  },
  {
    name: "in the body of an error",
    behaviours: [stall(head(500, { "content-length": 40 }), half)],
    isReached: arrived,
    attempts: 1,
  },
  {
    name: "during the wait that an answer asked for",
    behaviours: [answer(503, "", { "retry-after": 30 })],
    isReached: (_, { retries }) => retries > 0,
    attempts: 1,
  },
  {
    name: "during the backoff",
    behaviours: [answer(503)],
    options: { retry: { baseDelay: 2 ** 30, maxDelay: 2 ** 30 }, totalTimeout: 2 ** 31 - 1 },
    isReached: (_, { retries }) => retries > 0,
    attempts: 1,
  },
  {
    name: "in a later attempt",
    behaviours: [answer(503), hangUp(head(429)), stall()],
    isReached: (server) => server.requests.length === 3,
    attempts: 3,
  },
  {
    name: "while the token is still to come",
    isReached: (_, { tokens }) => tokens > 0,
    attempts: 0,
  },
];
