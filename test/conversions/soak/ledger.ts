import { isBad, isIntact, isPoison, numberOf } from "./events.js";

/** What the server knows at the end. An event is a place in each list: a million are a few megabytes. */
export interface Ledger {
  readonly requests: number;
  /** How often each event came, and was taken; of 255 times or more, 255. */
  readonly came: Uint8Array;
  readonly taken: Uint8Array;
  /** The number of the request whose answer first said, whole and well, that the event is processed. */
  readonly told: Int32Array;
  /** Whether a poison event was refused in a request of its own. */
  readonly found: Uint8Array;
  /** By answers, an event that came again after it told that it is processed. */
  readonly cameAgain: ReadonlyMap<number, ComesAgain>;
  /** Requests whose body was not what was meant. */
  readonly spoilt: readonly string[];
  /** How often each fault was dealt. */
  readonly dealt: ReadonlyMap<string, number>;
}

/** An event that came again, in the request that its sender gave this number. */
export interface ComesAgain {
  readonly event: number;
  readonly sent: number;
}

/** Keeps a ledger of so many events. */
export interface Bookkeeper {
  /** Takes note of a request, with its sender's number: gives its own, and those of its events. */
  open(
    body: string,
    sent: number,
  ): { readonly request: number; readonly events: readonly number[] };
  deal(name: string): void;
  /** Takes those that are good. */
  take(events: readonly number[]): void;
  /** Notes that an answer goes out that tells of these. */
  tell(request: number, events: readonly number[]): void;
  /** Notes that poison was refused by itself. */
  find(poison: readonly number[]): void;
  close(): Ledger;
}

/** Begins a ledger. */
export function createBookkeeper(count: number): Bookkeeper {
  const [came, taken, found] = [
    new Uint8Array(count),
    new Uint8Array(count),
    new Uint8Array(count),
  ];
  const told = new Int32Array(count);
  const cameAgain = new Map<number, ComesAgain>();
  const spoilt: string[] = [];
  const dealt = new Map<string, number>();
  let requests = 0;
  const increment = (counts: Uint8Array, n: number): void => {
    counts[n] = Math.min(255, (counts[n] ?? 0) + 1);
  };
  return {
    open(body, sent) {
      const request = ++requests;
      const events = readEvents(body);
      if (typeof events === "string") {
        spoilt.push(`request ${request}: ${events}`);
        return { request, events: [] };
      }
      for (const n of events) {
        increment(came, n);
        const by = told[n];
        if (by && sent > (cameAgain.get(by)?.sent ?? 0)) cameAgain.set(by, { event: n, sent });
      }
      return { request, events };
    },
    deal(name) {
      dealt.set(name, (dealt.get(name) ?? 0) + 1);
    },
    take(events) {
      for (const n of events) if (!isBad(n) && !isPoison(n)) increment(taken, n);
    },
    tell(request, events) {
      for (const n of events) if (!isBad(n)) told[n] ||= request;
    },
    find(poison) {
      for (const n of poison) found[n] = 1;
    },
    close: () => ({ requests, came, taken, told, found, cameAgain, spoilt, dealt }),
  };
}

/** The numbers of a request's events, or what is wrong with it. */
function readEvents(body: string): readonly number[] | string {
  try {
    const { data } = JSON.parse(body) as { data: unknown[] };
    if (!data.every(isIntact)) return "holds an event that is not as it was meant";
    const events = data.map(({ event_id }) => numberOf(event_id));
    return new Set(events).size === events.length ? events : "holds an event twice";
  } catch (error) {
    return String(error);
  }
}
