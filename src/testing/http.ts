import {
  type IncomingMessage,
  type ServerResponse,
  createServer,
  validateHeaderName,
  validateHeaderValue,
} from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { writeJson } from "../transport/serialize.js";

/** A request as it was received. */
export interface RecordedRequest {
  /** The method in upper case. */
  readonly method: string;
  /** The path below `/v5` as it was sent, such as `/ad_accounts/1/events`. */
  readonly path: string;
  /** The query as it was sent, without `?`. */
  readonly search: string;
  /** The headers; their names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it was sent; empty if there was none. */
  readonly body: string;
}

/** An answer to send. */
export interface StandInAnswer {
  /** The HTTP status, from 200 to 599. */
  readonly status: number;
  /** The headers. The stand-in sets `content-length`, and `content-type` by default. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** A string and bytes are sent as they are, `undefined` as an empty body, anything else as JSON. */
  readonly body?: unknown;
}

/**
 * What goes wrong with a connection. `reset`: it is closed without an answer. `stall`: there is no answer. `cut`: it
 * is closed in the middle of the answer.
 */
export type ConnectionFault = "reset" | "stall" | "cut";

/** What is sent back: an answer, or a connection fault in its place. */
export type Delivery =
  | (StandInAnswer & { readonly connection?: "cut" | undefined })
  | { readonly connection: "reset" | "stall" };

/** A server on a free loopback port. */
export interface LocalServer {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Starts an HTTP server on a free loopback port. `answer` is called for each request, and its result is sent. If it
 * rejects, or its result cannot be sent, the response is a 501 with the reason; clients do not retry a 501. The server
 * does not keep its process alive.
 */
export async function serve(
  answer: (request: RecordedRequest) => Promise<Delivery>,
): Promise<LocalServer> {
  const server = createServer((incoming, outgoing) => {
    respond(incoming, outgoing, answer).catch(() => outgoing.destroy());
  });
  server.on("connection", (socket) => socket.unref());
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  server.unref();
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

/** Waits for a number of milliseconds, without keeping the process alive. */
export function delay(ms: number): Promise<void> {
  return wait(ms, undefined, { ref: false });
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: (request: RecordedRequest) => Promise<Delivery>,
): Promise<void> {
  const request = await recordRequest(incoming);
  let encoded: EncodedAnswer | "reset" | "stall";
  try {
    encoded = encodeAnswer(await answer(request));
  } catch (error) {
    encoded = encodeAnswer({ status: 501, body: { code: 0, message: describeThrown(error) } });
  }
  if (encoded === "reset") outgoing.destroy();
  else if (encoded !== "stall") writeAnswer(outgoing, encoded);
}

async function recordRequest(incoming: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  // A query may contain further question marks.
  const [, path = "", search = ""] = /^([^?]*)\??(.*)$/s.exec(incoming.url ?? "") ?? [];
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: incoming.method ?? "",
    path: path.replace(/^\/v5(?=\/)/, ""),
    search,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

interface EncodedAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly content: Buffer;
  readonly isCut: boolean;
}

/** Encodes an answer before any of it is sent. Throws if JSON or HTTP cannot express it. */
function encodeAnswer(delivery: Delivery): EncodedAnswer | "reset" | "stall" {
  if (!("status" in delivery)) {
    const { connection } = delivery;
    if (["reset", "stall"].includes(connection)) return connection;
    throw new TypeError("the answer must have a status");
  }
  const { status, body, connection } = delivery;
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new TypeError("the status of the answer must be an integer from 200 to 599");
  }
  const [type, content] = encodeBody(body);
  const headers = new Map(type === undefined ? [] : [["content-type", type]]);
  for (const [name, value] of Object.entries(delivery.headers ?? {})) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    headers.set(name.toLowerCase(), value);
  }
  // Node.js would refuse it only after the status, beside a length.
  if (headers.has("trailer")) throw new TypeError("the answer cannot have the header trailer");
  // With a wrong length, the client would wait for more, or read the next answer as part of this
  // one.
  headers.delete("transfer-encoding");
  if (status === 204 || status === 304) headers.delete("content-length");
  else headers.set("content-length", String(content.length));
  return { status, headers, content, isCut: connection === "cut" };
}

function encodeBody(body: unknown): [type: string | undefined, content: Buffer] {
  if (body === undefined) return [undefined, Buffer.alloc(0)];
  if (body instanceof Uint8Array) return ["application/octet-stream", Buffer.from(body)];
  if (typeof body === "string") return ["text/plain", Buffer.from(body)];
  return ["application/json", Buffer.from(writeJson(body))];
}

function writeAnswer(
  outgoing: ServerResponse,
  { status, headers, content, isCut }: EncodedAnswer,
): void {
  outgoing.writeHead(status, Object.fromEntries(headers));
  if (!isCut) outgoing.end(content);
  // An empty body has no middle, so the connection is closed before the headers.
  else if (content.length === 0) outgoing.destroy();
  else outgoing.write(content.subarray(0, content.length / 2), () => outgoing.destroy());
}

/** Converts a thrown value to text. A handler may throw a value that `String` cannot convert. */
function describeThrown(thrown: unknown): string {
  try {
    return `The stand-in cannot answer: ${String(thrown)}`;
  } catch {
    return "The stand-in cannot answer: a value that cannot be shown was thrown";
  }
}
