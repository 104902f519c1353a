import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { LocalServer, RecordedRequest, StandInAnswer } from "../../src/testing/http.js";

/** An answer, or a connection that ends without one. */
export type FakeAnswer = StandInAnswer | "drop";

/** Serves HTTP on a free loopback port, and can drop a connection, which the stand-in cannot. */
export async function serveFake(
  answer: (request: RecordedRequest) => Promise<FakeAnswer>,
): Promise<LocalServer> {
  const server = createServer((incoming, outgoing) => {
    void record(incoming)
      .then(answer)
      .then((given) => {
        reply(outgoing, given);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function record(incoming: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const [path = "", search = ""] = (incoming.url ?? "").split("?", 2);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: incoming.method ?? "",
    path: path.replace(/^\/v5(?=\/)/, ""),
    search,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

function reply(outgoing: ServerResponse, given: FakeAnswer): void {
  if (given === "drop") {
    outgoing.destroy();
    return;
  }
  const { status, headers, body } = given;
  const isText = typeof body === "string";
  outgoing.writeHead(status, {
    "content-type": isText ? "text/html" : "application/json",
    ...headers,
  });
  outgoing.end(isText || body === undefined ? body : JSON.stringify(body));
}
