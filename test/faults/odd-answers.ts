import { gzipSync } from "node:zlib";
import { PinterestConnectionError } from "../../src/index.js";
import { answer, chunk, hangUp, head, stall } from "./behaviours.js";
import type { Case } from "./case.js";
import type { Behaviour } from "./server.js";

const fine = (name: string, behaviour: Behaviour, data: object): Case => ({
  name,
  behaviours: [behaviour],
  repeatable: { attempts: 1, like: data },
  single: { attempts: 1, like: data },
});

const kitchens = '{"id":"12","name":"Kitchens"}';
const data = JSON.parse(kitchens) as object;
const gzip = { "content-encoding": "gzip" };

/** Answers that are unusual, and from which a call recovers where they are wrong. */
export const oddAnswers: readonly Case[] = [
  fine("a body that ends with its connection", hangUp(head(200), kitchens), data),
  fine(
    "early hints before the answer",
    (exchange) => {
      exchange.socket.write(head(103, { link: "</a>; rel=preload" }));
      answer(200, kitchens)(exchange);
    },
    data,
  ),
  fine("a packed body", answer(200, gzipSync(kitchens), gzip), data),
  fine("a body with a byte order mark", answer(200, `\u{feff}${kitchens}`), data),
  fine(
    "a body in many small chunks",
    (exchange) => {
      const parts = kitchens.split(/(?=.)/).map((letter) => chunk(letter));
      stall(head(200, { "transfer-encoding": "chunked" }), ...parts, "0\r\n\r\n")(exchange);
      exchange.done();
    },
    data,
  ),
  {
    name: "an answer whose connection is closed after each",
    behaviours: [hangUp(head(503, { connection: "close", "content-length": 0 }))],
    repeatable: { attempts: 2 },
    single: { attempts: 2 },
  },
  {
    name: "a switch to another protocol that nobody asked for",
    behaviours: [stall(head(101, { upgrade: "websocket", connection: "upgrade" }))],
    repeatable: { attempts: 2 },
    single: { attempts: 1, error: PinterestConnectionError },
  },
];
