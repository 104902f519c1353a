import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the stand-in received it. */
export interface RecordedRequest {
  /** Upper case. */
  readonly method: string;
  /** The path below `/v5`, such as `/ad_accounts/1/events`, as it was sent. */
  readonly path: string;
  /** The query as it was sent, without `?`. */
  readonly search: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it was sent; empty where there was none. */
  readonly body: string;
}

/** An answer to give. */
export interface StandInAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, `undefined` as nothing, anything else as JSON. */
  readonly body?: unknown;
}

/** A server on a free loopback port. */
export interface LocalServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves HTTP on a free loopback port; each request is answered with what `answer` resolves with. */
export async function serve(
  answer: (request: RecordedRequest) => Promise<StandInAnswer>,
): Promise<LocalServer> {
  const server = createServer((incoming, outgoing) => {
    record(incoming)
      .then(answer)
      .then((given) => {
        send(outgoing, given);
      })
      .catch((error: unknown) => {
        send(outgoing, { status: 500, body: { code: 0, message: String(error) } });
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
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

function send(outgoing: ServerResponse, { status, headers, body }: StandInAnswer): void {
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  const type = typeof body === "string" ? "text/plain" : "application/json";
  outgoing.writeHead(status, { ...(text !== undefined && { "content-type": type }), ...headers });
  outgoing.end(text);
}
