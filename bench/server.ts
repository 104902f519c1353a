/** A fast server with responses like Pinterest's, which runs in its own process. See start-server.ts. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const board = JSON.stringify({ id: "549755885175", name: "Kitchens", privacy: "PUBLIC" });
const outcomes = new Map<number, string>();

function outcomesOf(count: number): string {
  const known = outcomes.get(count);
  if (known !== undefined) return known;
  const events = Array.from({ length: count }, () => ({ status: "processed" }));
  const text = JSON.stringify({ num_events_received: count, num_events_processed: count, events });
  outcomes.set(count, text);
  return text;
}

const server = createServer((request, response) => {
  let length = 0;
  request.on("data", (chunk: Buffer) => (length += chunk.length));
  request.on("end", () => {
    const isEvents = request.method === "POST";
    const text = isEvents ? outcomesOf(length > 10_000 ? 1000 : 1) : board;
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": "999",
      "x-ratelimit-reset": "60",
    });
    response.end(text);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  process.send?.((server.address() as AddressInfo).port);
});
