import { once } from "node:events";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { fateOf } from "./events.js";

/** What a request meets: a status, a connection that breaks before its events are accepted, or after. */
export type Fault = 429 | 503 | "broken" | "unanswered";

/** A request that has arrived. The worker adds the slot that the rate gate gave, and when it asked for it. */
export interface Arrival {
  readonly at: number;
  readonly pid: number;
  readonly slot: number;
  readonly askedAt: number;
}

/** What the server keeps count of. */
export interface Ledger {
  /** How often each event was accepted. */
  readonly accepted: Map<string, number>;
  /** Events that a worker has reported as stored in the engine as processed or dead. */
  readonly confirmed: Set<string>;
  /** Events that arrived after that. */
  readonly sentAgain: Set<string>;
  /** Events that arrived under another `event_id` than they were queued with. */
  readonly renamed: Set<string>;
  readonly arrivals: Arrival[];
  /** The requests of each process that have arrived and are not answered. */
  readonly underWay: Map<number, number>;
  /** How many requests met each fault. */
  readonly faults: Map<Fault, number>;
  /** Requests that were refused because of one of their events. */
  refusals: number;
}

/** How the server behaves. */
export interface StandInPlan {
  /** The fault of the request of this number, counted from 1. */
  readonly faultOf: (request: number) => Fault | undefined;
  /** Whether {@link fateOf} holds; otherwise every event is good. */
  readonly hasBadEvents: boolean;
  /** Seconds that a 429 asks to wait. */
  readonly retryAfter: number;
  /** Milliseconds until a request is answered. */
  readonly answerMs: number;
}

/** Creates an empty ledger. */
export function createLedger(): Ledger {
  return {
    accepted: new Map(),
    confirmed: new Set(),
    sentAgain: new Set(),
    renamed: new Set(),
    arrivals: [],
    underWay: new Map(),
    faults: new Map(),
    refusals: 0,
  };
}

/** Starts a server that accepts events, keeps a ledger of them, and fails as planned. */
export async function startSoakServer(ledger: Ledger, plan: StandInPlan) {
  const server = createServer((request, response) => {
    if (request.method !== "POST") {
      response.end();
      return;
    }
    const pid = header(request, "x-pid");
    ledger.arrivals.push({
      at: Date.now(),
      pid,
      slot: header(request, "x-slot"),
      askedAt: header(request, "x-asked-at"),
    });
    const fault = plan.faultOf(ledger.arrivals.length);
    count(ledger.underWay, pid, 1);
    response.once("close", () => {
      count(ledger.underWay, pid, -1);
    });
    void receive(request, response, fault);
  });

  async function receive(
    request: IncomingMessage,
    response: ServerResponse,
    fault: Fault | undefined,
  ): Promise<void> {
    const ids = await readIds(request).catch(() => undefined);
    // The process was killed while it sent the request.
    if (!ids) return;
    for (const id of ids) if (ledger.confirmed.has(id)) ledger.sentAgain.add(id);
    if (plan.answerMs > 0) await setTimeout(plan.answerMs);
    if (fault !== undefined) count(ledger.faults, fault, 1);
    if (fault === "broken") response.destroy();
    else if (fault === 429 || fault === 503) {
      if (fault === 429) response.setHeader("retry-after", String(plan.retryAfter));
      answer(response, fault, { code: 8, message: "later" });
    } else if (plan.hasBadEvents && ids.some((id) => fateOf(id) === "poison")) {
      ledger.refusals++;
      answer(response, 400, { code: 4196, message: "The body is not valid" });
    } else {
      const isBad = (id: string) => plan.hasBadEvents && fateOf(id) !== "good";
      for (const id of ids) if (!isBad(id)) count(ledger.accepted, id, 1);
      const events = ids.map((id) =>
        isBad(id) ? { status: "failed", error_message: "refused" } : { status: "processed" },
      );
      if (fault === "unanswered") response.destroy();
      else answer(response, 200, { num_events_received: ids.length, events });
    }
  }

  async function readIds(request: IncomingMessage): Promise<string[]> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { data } = JSON.parse(Buffer.concat(chunks).toString()) as {
      data: { event_id: string; custom_data: { order_id: string } }[];
    };
    return data.map(({ event_id, custom_data }) => {
      if (custom_data.order_id !== event_id) ledger.renamed.add(custom_data.order_id);
      return event_id;
    });
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v5`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function header({ headers }: IncomingMessage, name: string): number {
  return Number(headers[name]);
}

function count<K>(counts: Map<K, number>, key: K, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.setHeader("content-type", "application/json");
  response.writeHead(status);
  response.end(JSON.stringify(body));
}
