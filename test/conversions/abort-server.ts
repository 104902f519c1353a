import { answer, answerWell, reset, stall } from "../faults/behaviours.js";
import { createRandom } from "../faults/random.js";
import type { Behaviour, Exchange } from "../faults/server.js";

/** A server that takes its time and whose requests go wrong now and then, for streams that are cut short. */
export interface AbortServer {
  readonly behave: Behaviour;
  /** The ids of the events that it took. */
  readonly taken: ReadonlySet<string>;
  /** Forgets what it took; from now on it tells of each request that came, by its number. */
  begin(seed: number, onRequest?: (request: number) => void): void;
}

const faults: readonly Behaviour[] = [answer(500), answer(503), reset(), answer(502), stall()];

/** Makes such a server. */
export function createAbortServer(): AbortServer {
  let random = createRandom(1);
  let requests = 0;
  let tell: ((request: number) => void) | undefined;
  const taken = new Set<string>();
  const take = ({ request }: Exchange): void => {
    const { data } = JSON.parse(request.body) as { data: { event_id: string }[] };
    for (const { event_id } of data) taken.add(event_id);
  };
  return {
    taken,
    begin(seed, onRequest) {
      random = createRandom(seed);
      requests = 0;
      tell = onRequest;
      taken.clear();
    },
    behave(exchange) {
      const fault = random() < 0.2 ? faults[Math.floor(random() * faults.length)] : undefined;
      if (!fault || random() < 0.5) take(exchange);
      exchange.later(random() * 4, () => {
        (fault ?? answerWell)(exchange);
      });
      tell?.(++requests);
    },
  };
}
