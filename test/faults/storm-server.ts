import { answer, answerWell, chunk, hangUp, head, reset, spoiltGzip, stall } from "./behaviours.js";
import { createRandom } from "./random.js";
import type { Behaviour, Received } from "./server.js";

/** What the server did with one id. */
export interface Account {
  /** Requests that it read. */
  received: number;
  /** Of these, requests that took effect, whatever was answered. */
  taken: number;
  /** Of these, requests that were answered well, and whole. */
  answered: number;
}

/** A server's side of a storm. */
export interface Storm {
  readonly behave: Behaviour;
  readonly accounts: ReadonlyMap<string, Account>;
}

/** A fault, and whether the request took effect all the same. */
interface Fault {
  readonly behaviour: Behaviour;
  readonly takes: boolean;
}

const half = head(200, { "content-length": 60 }) + '{"id":"';
const refused = (behaviour: Behaviour): Fault => ({ behaviour, takes: false });
const taken = (behaviour: Behaviour): Fault => ({ behaviour, takes: true });
const gzip = { "content-encoding": "gzip" };

const faults: readonly Fault[] = [
  refused(reset()),
  refused(hangUp()),
  refused(answer(503)),
  refused(answer(503, "busy", { "retry-after": 0 })),
  refused(answer(429, { code: 8 })),
  refused((exchange) => {
    answer(429, { code: 8 }, { "x-ratelimit-reset": Date.now() + 15 })(exchange);
  }),
  refused(answer(400, { code: 1, message: "no" })),
  refused(answer(307, "", { location: "/elsewhere" })),
  taken(reset()),
  taken(reset("HTTP/1.1 200 OK\r\ncont")),
  taken(reset(half)),
  taken(hangUp(half)),
  taken(hangUp(head(200, { "transfer-encoding": "chunked" }), chunk('{"id":'))),
  taken(stall()),
  taken(stall(half)),
  taken(answer(500)),
  taken(answer(502, "<html>bad gateway</html>")),
  taken(answer(200, "{'id'")),
  taken(answer(200, spoiltGzip("damaged"), gzip)),
];

/** Makes a server's behaviour of which so many in a hundred requests go wrong, each time the same ones. */
export function createStorm(seed: number, percent: number): Storm {
  const random = createRandom(seed);
  const accounts = new Map<string, Account>();
  return {
    accounts,
    behave: (exchange) => {
      const id = idOf(exchange.request);
      const account = accounts.get(id) ?? { received: 0, taken: 0, answered: 0 };
      accounts.set(id, account);
      account.received++;
      const fault =
        random() * 100 < percent ? faults[Math.floor(random() * faults.length)] : undefined;
      if (fault?.takes !== false) account.taken++;
      if (fault) {
        fault.behaviour(exchange);
        return;
      }
      account.answered++;
      if (random() < 0.5) answerWell(exchange);
      else {
        exchange.later(random() * 4, () => {
          answerWell(exchange);
        });
      }
    },
  };
}

/** The id that each call of a storm carries, wherever its operation has room for one. */
function idOf({ path, body }: Received): string {
  return /call-\d+/.exec(path + body)?.[0] ?? "none";
}
