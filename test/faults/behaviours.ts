import { STATUS_CODES } from "node:http";
import { gzipSync } from "node:zlib";
import type { Behaviour, Exchange, Received } from "./server.js";

export type Headers = Readonly<Record<string, string | number | readonly string[]>>;

/** Answers as HTTP asks: the whole body with its length. What is no string nor bytes is sent as JSON. */
export function answer(status: number, body: unknown = "", headers: Headers = {}): Behaviour {
  return ({ socket, done }) => {
    const bytes = toBytes(body);
    socket.write(head(status, { "content-length": bytes.length, ...headers }));
    socket.write(bytes);
    done();
  };
}

/** Answers as Pinterest does to the three calls of these tests. */
export const answerWell: Behaviour = (exchange) => {
  const { method, body } = exchange.request;
  answer(method === "POST" ? 201 : 200, wellAnswerTo(exchange.request), {
    "content-type": "application/json",
    "x-pinterest-rid": String(body.length),
  })(exchange);
};

/** What {@link answerWell} says: the id that was asked for, or one processed event for each sent. */
export function wellAnswerTo({ path, body }: Received): unknown {
  if (path.endsWith("/events")) {
    const { data } = JSON.parse(body) as { data: { event_id: string }[] };
    const events = data.map(() => ({ status: "processed" }));
    return { num_events_received: data.length, num_events_processed: data.length, events };
  }
  if (path.endsWith("/boards")) {
    const { name } = JSON.parse(body) as { name: string };
    return { id: `of ${name}`, name };
  }
  const id = path.slice(path.lastIndexOf("/") + 1);
  return { id, name: `board ${id}` };
}

/** Writes something, and no more. */
export function stall(...parts: readonly (string | Buffer)[]): Behaviour {
  return ({ socket }) => {
    for (const part of parts) socket.write(part);
  };
}

/** Writes something and, once it has arrived, ends the connection as after a crash (RST). */
export function reset(...parts: readonly (string | Buffer)[]): Behaviour {
  return thenEnd(parts, ({ socket }) => socket.resetAndDestroy());
}

/** Writes something and, once it has arrived, ends the connection as a program that exits does (FIN). */
export function hangUp(...parts: readonly (string | Buffer)[]): Behaviour {
  return thenEnd(parts, ({ socket }) => socket.end());
}

function thenEnd(parts: readonly (string | Buffer)[], end: (exchange: Exchange) => void) {
  const write = stall(...parts);
  return (exchange: Exchange): void => {
    write(exchange);
    if (parts.length === 0) end(exchange);
    else {
      exchange.later(10, () => {
        end(exchange);
      });
    }
  };
}

/** Writes something, and then the same again and again, as fast as it is read. */
export function endlessly(start: string | Buffer, again: string | Buffer): Behaviour {
  return ({ socket }) => {
    const more = (): void => {
      while (!socket.destroyed && socket.write(again));
    };
    socket.on("drain", more);
    socket.write(start);
    more();
  };
}

/** Writes something, and then a byte now and then: something comes all the time, and never enough. */
export function drip(start: string): Behaviour {
  return ({ socket, later }) => {
    const more = (): void => {
      socket.write(" ");
      later(15, more);
    };
    socket.write(start);
    more();
  };
}

/** A status line and headers. */
export function head(status: number, headers: Headers = {}): string {
  const lines = Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}: ${value}\r\n`),
  );
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "?"}\r\n${lines.join("")}\r\n`;
}

/** A part of a body of `Transfer-Encoding: chunked`. */
export function chunk(text: string | Buffer): Buffer {
  const bytes = Buffer.from(text);
  const size = Buffer.from(`${bytes.length.toString(16)}\r\n`);
  return Buffer.concat([size, bytes, Buffer.from("\r\n")]);
}

/** A body in gzip that is spoilt in one of the ways that a proxy or a disk spoils it. */
export function spoiltGzip(how: "damaged" | "of a wrong checksum" | "no gzip at all"): Buffer {
  if (how === "no gzip at all") return Buffer.from('{"id":"12","name":"plain"}');
  const packed = gzipSync(JSON.stringify({ id: "12", name: "k".repeat(500), at: Math.PI }));
  const at = how === "damaged" ? 14 : packed.length - 6;
  packed.fill(0xff, at, at + 4);
  return packed;
}

function toBytes(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
}
