import { setTimeout as sleep } from "node:timers/promises";
import {
  isPinterestError,
  Pinterest,
  type ConversionEvent,
  type FetchLike,
} from "../../../src/index.js";
import { soakEvent } from "./events.js";
import type { Ledger } from "./ledger.js";
import { numbered } from "./numbered-fetch.js";
import { createSender, type Sender, type SenderBook } from "./sender.js";
import { startSoakServer } from "./start-server.js";

/** What a soak may be told. */
export interface SoakOptions {
  readonly events: number;
  readonly seed: number;
  /** Of a hundred requests, so many get a fault. */
  readonly percent: number;
  readonly batchEvents: number;
  /** `undefined` for the global `fetch`. */
  readonly fetch?: FetchLike | undefined;
}

/** What is known at the end: by the sender, by the server, and of the client in between. */
export interface SoakResult {
  readonly sender: SenderBook;
  readonly ledger: Ledger;
  /** How many requests the client had sent when it had read an answer to its end, by the answer's id. */
  readonly readAfter: ReadonlyMap<string, number>;
  /** How many requests the client sent. */
  readonly sent: number;
  /** What ended each stream: the name of an error, or nothing. */
  readonly ends: readonly (string | undefined)[];
  readonly seconds: number;
  readonly mostMemory: number;
}

/** More than this many streams in a row that bring nothing to its end would be a soak without end. */
const mostStreams = 10_000;

/** Sends events through a server that fails in every way, again and again until each has its end. */
export async function soak({
  events,
  seed,
  percent,
  ...options
}: SoakOptions): Promise<SoakResult> {
  const server = await startSoakServer(events, seed, percent);
  const readAfter = new Map<string, number>();
  const { fetch, countSent } = numbered(options.fetch);
  const ends: (string | undefined)[] = [];
  let mostMemory = 0;
  const pinterest = new Pinterest({
    conversionToken: "t0ken-of-the-soak",
    baseUrl: server.baseUrl,
    fetch,
    timeout: 400,
    maxResponseBytes: 200_000,
    retry: { limit: 6, baseDelay: 1 },
    onEvent: (event) => {
      if (event.type === "response" && event.requestId) readAfter.set(event.requestId, countSent());
    },
  });
  const sender = createSender(events);
  const start = performance.now();
  while (!sender.isDone() && ends.length < mostStreams) {
    const taken: number[] = [];
    const source = sources[ends.length % sources.length]?.(sender, taken) ?? [];
    const isSlowReader = ends.length % 4 < 2;
    const { batchEvents } = options;
    let place = 0;
    const given = { batchEvents, concurrency: 8, maxWait: 5 };
    const stream = pinterest.conversions.sendAll("1", source, given);
    let reports = 0;
    try {
      for await (const { outcomes } of stream) {
        for (const outcome of outcomes) sender.note(taken, place++, outcome);
        mostMemory = Math.max(mostMemory, process.memoryUsage.rss());
        if (isSlowReader && ++reports % 8 === 0) await sleep(reports % 48);
      }
      ends.push(undefined);
    } catch (error) {
      if (!isPinterestError(error)) throw error;
      ends.push(error.name);
    }
    if (place !== taken.length) {
      sender.wrong.push(`of ${taken.length} events that a stream took it reports ${place}`);
    }
  }
  const seconds = (performance.now() - start) / 1_000;
  const ledger = await server.stop();
  return { sender, ledger, readAfter, sent: countSent(), ends, seconds, mostMemory };
}

/** A quick source, an asynchronous one, and one that now and then is slower than a batch may wait. */
const sources = [takeSlowly, takeLater, take];

function* take(sender: Sender, taken: number[]): Generator<ConversionEvent> {
  for (let n = sender.next(); n !== undefined; n = sender.next()) {
    taken.push(n);
    yield soakEvent(n);
  }
}

async function* takeLater(sender: Sender, taken: number[]): AsyncGenerator<ConversionEvent> {
  for (const event of take(sender, taken)) yield await Promise.resolve(event);
}

async function* takeSlowly(sender: Sender, taken: number[]): AsyncGenerator<ConversionEvent> {
  for (const event of take(sender, taken)) {
    if (taken.length % 500 === 7) await sleep(taken.length % 12);
    yield event;
  }
}
