import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A request as it came over the wire. */
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
  /** A string and bytes are sent as they are, `undefined` as nothing, anything else as JSON. */
  readonly body?: unknown;
}

/**
 * What a connection does wrong. `reset`: it ends before an answer. `stall`: there never is an answer.
 * `cut`: it ends in the middle of the answer.
 */
export type ConnectionFault = "reset" | "stall" | "cut";

/** What goes back over a connection: an answer, or a fault of the connection itself. */
export type Delivery =
  | (StandInAnswer & { readonly connection?: "cut" | undefined })
  | { readonly connection: "reset" | "stall" };

/** A server on a free loopback port. */
export interface LocalServer {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves HTTP on a free loopback port; each request is answered with what `answer` resolves with. Where it
 * rejects, the answer is a 501, which no client repeats, with the reason.
 */
export async function serve(
  answer: (request: RecordedRequest) => Promise<Delivery>,
): Promise<LocalServer> {
  const server = createServer((incoming, outgoing) => {
    record(incoming)
      .then(answer)
      .catch((error: unknown) => ({ status: 501, body: { code: 0, message: String(error) } }))
      .then((delivery) => {
        deliver(outgoing, delivery);
      })
      .catch((error: unknown) => outgoing.destroy(error as Error));
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

/** Waits some milliseconds; keeps no process alive. */
export function pause(ms: number): Promise<void> {
  return wait(ms, undefined, { ref: false });
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

function deliver(outgoing: ServerResponse, delivery: Delivery): void {
  if (!("status" in delivery)) {
    if (delivery.connection === "reset") outgoing.destroy();
    return;
  }
  const { status, headers, body, connection } = delivery;
  const [type, content] = write(body);
  const length = connection === "cut" ? { "content-length": String(content.length) } : {};
  outgoing.writeHead(status, { ...(type && { "content-type": type }), ...headers, ...length });
  if (connection !== "cut") outgoing.end(content);
  // Of an answer without content there is no half: the connection ends before it.
  else if (content.length === 0) outgoing.destroy();
  else outgoing.write(content.subarray(0, content.length / 2), () => outgoing.destroy());
}

function write(body: unknown): [type: string | undefined, content: Buffer] {
  if (body === undefined) return [undefined, Buffer.alloc(0)];
  if (body instanceof Uint8Array) return ["application/octet-stream", Buffer.from(body)];
  if (typeof body === "string") return ["text/plain", Buffer.from(body)];
  return ["application/json", Buffer.from(JSON.stringify(body))];
}
