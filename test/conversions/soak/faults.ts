import { gzipSync } from "node:zlib";
import { answer, chunk, endlessly, hangUp, head, type Headers } from "../../faults/behaviours.js";
import { breaks, stalls } from "../../faults/broken-connections.js";
import type { Behaviour } from "../../faults/server.js";

type Behaviours = Readonly<Record<string, Behaviour>>;

const tooMany = { code: 8, message: "You have exceeded your rate limit" };
const soon = 20;
const dateOf = (ms: number): string => new Date(ms).toUTCString();
/** Headers are made when they are sent, for those that name a point in time. */
const limited =
  (headers: () => Headers): Behaviour =>
  (exchange) => {
    answer(429, tooMany, headers())(exchange);
  };

/** Answers to a request of which nothing is taken. */
export const refusals: Behaviours = {
  "a 503": answer(503, { code: 0, message: "Try again later" }),
  "a 503 with Retry-After": answer(503, "busy", { "retry-after": 0 }),
  "a 401, which stops the stream": answer(401, { code: 2, message: "no" }),
  "a 403, which stops the stream": answer(403, { code: 29, message: "no" }),
  "a 429 that says nothing of when to come back": limited(() => ({})),
  "a 429 with Retry-After in seconds": limited(() => ({ "retry-after": soon / 1_000 })),
  "a 429 with Retry-After as a date": limited(() => ({ "retry-after": dateOf(Date.now()) })),
  "a 429 by a clock that is an hour slow": limited(() => {
    const then = dateOf(Date.now() - 3_600_000);
    return { date: then, "retry-after": then };
  }),
  "a 429 with a reset in seconds": limited(() => ({ "x-ratelimit-reset": soon / 1_000 })),
  "a 429 with a reset as an epoch in seconds": limited(() => ({
    "ratelimit-reset": Math.floor(Date.now() / 1_000),
  })),
  "a 429 with a reset as an epoch in milliseconds": limited(() => ({
    "x-rate-limit-reset": Date.now() + soon,
  })),
  "a 429 after which nothing remains": limited(() => ({
    "x-ratelimit-limit": 9,
    "x-ratelimit-remaining": 0,
    "x-ratelimit-reset": Date.now() + soon,
  })),
  "a redirect to elsewhere": answer(307, "", { location: "https://elsewhere.example/v5/events" }),
  "a redirect within the origin": answer(301, "", { location: "/v5/elsewhere" }),
  "a 501": answer(501),
};

const filler = "x".repeat(16_384);
const gzip = { "content-encoding": "gzip" };
const packed = gzipSync(JSON.stringify({ events: "k".repeat(99) }));

/** Answers that are lost, or cannot be read, whether the events were taken or not. */
export const losses: Behaviours = {
  ...breaks,
  ...stalls,
  "a 408": answer(408),
  "an empty 500": answer(500),
  "a 500 with a text": answer(500, { code: 0, message: "Something went wrong" }),
  "a 502 of HTML": answer(502, `<html>${filler}</html>`, { "content-type": "text/html" }),
  "a 504": answer(504),
  "invalid JSON": answer(200, "{'events': []}"),
  "half of the JSON": answer(200, '{"events":[{"status":"processed"},'),
  "an empty 200": answer(200),
  "HTML with 200": answer(200, "<html>Welcome to the hotel</html>"),
  "JSON without outcomes": answer(200, '{"__proto__":{"events":[]},"num_events_processed":1}'),
  "outcomes that are none": answer(200, { events: [{ status: "perhaps" }] }),
  "invalid UTF-8": answer(200, Buffer.from([0x22, 0xc3, 0x28, 0x22])),
  "a length that is too short": ({ socket, done }) => {
    socket.write(`${head(200, { "content-length": 10 })}{"events":[{"status":"processed"}]}`);
    done();
  },
  "gzip that ends too early": answer(200, packed.subarray(0, -20), gzip),
  "an endless body": endlessly(head(200), filler),
  "an endless chunked body": endlessly(
    head(200, { "transfer-encoding": "chunked" }),
    chunk(filler),
  ),
  "a body that is announced as endless": endlessly(head(200, { "content-length": 1e12 }), filler),
  "a small body that unpacks to a huge one": answer(200, gzipSync(Buffer.alloc(5_000_000)), gzip),
  "an endless body of an error": endlessly(head(500), filler),
};

/** Ways in which a good answer comes, given its JSON and its headers: odd, and to be read all the same. */
export const oddities: Readonly<Record<string, (json: string, rid: Headers) => Behaviour>> = {
  "an answer in gzip": (json, rid) => answer(200, gzipSync(json), { ...rid, ...gzip }),
  "an answer in small chunks": (json, rid) => (exchange) => {
    const { socket, done } = exchange;
    socket.write(head(200, { ...rid, "transfer-encoding": "chunked" }));
    for (let at = 0; at < json.length; at += 997) socket.write(chunk(json.slice(at, at + 997)));
    socket.write("0\r\n\r\n");
    done();
  },
  "an answer that ends with its connection": (json, rid) => hangUp(head(200, rid), json),
  "early hints before an answer": (json, rid) => (exchange) => {
    exchange.socket.write(head(103, { link: "</a>; rel=preload" }));
    answer(200, json, rid)(exchange);
  },
  "an answer with keys that would change a prototype": (json, rid) =>
    answer(200, `{"__proto__":{"events":[]},"constructor":{"prototype":1},${json.slice(1)}`, rid),
  "a 422 that tells the outcomes": (json, rid) =>
    answer(422, `{"code":4196,"message":"Some failed","details":${json}}`, rid),
  "an answer after which nothing remains": (json, rid) => (exchange) => {
    const reset = Date.now() + soon;
    answer(200, json, { ...rid, "x-ratelimit-remaining": 0, "x-ratelimit-reset": reset })(exchange);
  },
};
