/** A server that fails in every way and keeps a ledger, in a process of its own: see start-server.ts. */
import { setTimeout as sleep } from "node:timers/promises";
import { answer } from "../../faults/behaviours.js";
import { createRandom } from "../../faults/random.js";
import { startFaultServer, type Behaviour, type Exchange } from "../../faults/server.js";
import { createDealer, type Card } from "./cards.js";
import { isBad, isPoison } from "./events.js";
import { createBookkeeper } from "./ledger.js";

const [count = 0, seed = 0, percent = 0] = process.argv.slice(2).map(Number);
const outageMs = 15;
const random = createRandom(seed);
const deal = createDealer(random, percent);
const book = createBookkeeper(count);
const processed = { status: "processed" };
const failed = { status: "failed", error_message: "bad" };
let isAway = false;

const server = await startFaultServer((exchange) => {
  server.forget();
  const { authorization = "", body } = exchange.request;
  const { request, events } = book.open(body, Number(authorization.split(" ")[1]));
  const card = deal((each) => suits(each, events));
  if (card) book.deal(card.name);
  if (card?.is === "outage") void goAway();
  else if (card?.is === "too large") refuse(413, exchange);
  else if (card?.is === "refusal") card.behave(exchange);
  else if (card?.is === "loss") {
    if (!events.some(isPoison) && random() < 0.5) book.take(events);
    card.behave(exchange);
  } else if (events.some(isPoison)) {
    if (events.length === 1) book.find(events);
    refuse(400, exchange);
  } else answerWell(request, events, card)(exchange);
});

/** One alone cannot be halved, and what is poison has no good answer. */
function suits({ is }: Card, events: readonly number[]): boolean {
  if (is === "too large") return events.length > 1;
  return !(is === "oddity" || is === "missing outcomes") || !events.some(isPoison);
}

function refuse(status: number, exchange: Exchange): void {
  answer(status, { code: 4196, message: "The request is not valid" })(exchange);
}

/** Takes the events and tells of them, or of as many as the card says, in its way. */
function answerWell(request: number, events: readonly number[], card?: Card): Behaviour {
  book.take(events);
  const isWhole = card?.is !== "missing outcomes";
  const spoken = isWhole ? events : events.slice(0, Math.floor(random() * events.length));
  book.tell(request, spoken);
  const outcomes = spoken.map((n) => (isBad(n) ? failed : processed));
  const taken = events.filter((n) => !isBad(n)).length;
  const counts = { num_events_received: events.length, num_events_processed: taken };
  const json = JSON.stringify({ ...counts, events: outcomes });
  const rid = { "x-pinterest-rid": request };
  return card?.is === "oddity" ? card.wellWith(json, rid) : answer(200, json, rid);
}

async function goAway(): Promise<void> {
  if (isAway) return;
  isAway = true;
  await server.refuse();
  await sleep(outageMs);
  await server.accept();
  isAway = false;
}

process.on("message", () => {
  process.send?.(book.close());
});
process.on("disconnect", () => {
  process.exit();
});
process.send?.(server.baseUrl);
