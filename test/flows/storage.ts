import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll } from "vitest";

/** A request that storage got. */
export interface StoredRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** What storage does with a request, once it has its body. */
export type StorageAnswer = (outgoing: ServerResponse) => void;

/** A file to give, or how to answer. */
export type Stored = string | Uint8Array | StorageAnswer;

/** What takes and gives files at addresses outside the API, as S3 does. */
export interface Storage {
  readonly requests: readonly StoredRequest[];
  /** Connections that wait for more of an answer. */
  readonly open: number;
  /** Gives a file, or answers in any way, in turn where there are several; resolves with the signed address. */
  give(name: string, ...answers: readonly Stored[]): string;
}

/** What is secret of an address: with it anybody gets the file. */
export const signature = "4f1c9d-signed-and-secret";

/** Storage that the tests of a file share; it forgets after each. */
export function useStorage(): Storage {
  let server: Server;
  const answers = new Map<string, StorageAnswer[]>();
  const requests: StoredRequest[] = [];
  const open = new Set<ServerResponse>();

  async function receive(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    open.add(outgoing);
    outgoing.once("close", () => open.delete(outgoing));
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { method = "", url: path = "", headers } = incoming;
    requests.push({ method, path, headers, body: Buffer.concat(chunks) });
    const queue = answers.get(path) ?? [];
    const answer = queue.length > 1 ? queue.shift() : queue[0];
    if (answer) answer(outgoing);
    else refuse(404, "NoSuchKey")(outgoing);
  }
  beforeAll(async () => {
    server = createServer((incoming, outgoing) => {
      // Whom the client leaves in the middle of a request is told by an error.
      receive(incoming, outgoing).catch(() => outgoing.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterEach(() => {
    requests.length = 0;
    answers.clear();
    // Connections that are at rest stay: to end those would break requests of the next test.
    for (const outgoing of open) outgoing.destroy();
  });
  afterAll(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  return {
    requests,
    get open() {
      return open.size;
    },
    give(name, ...given) {
      const path = `/${name}?X-Amz-Signature=${signature}`;
      const toAnswer = (each: Stored) =>
        typeof each === "function" ? each : (outgoing: ServerResponse) => void outgoing.end(each);
      answers.set(path, given.map(toAnswer));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    },
  };
}

/** Refuses as S3 does: in XML, which repeats what was signed. */
export function refuse(status: number, code: string): StorageAnswer {
  return (outgoing) => {
    outgoing.writeHead(status, { "content-type": "application/xml" });
    const signed = `<StringToSign>${signature}</StringToSign>`;
    outgoing.end(`<?xml version="1.0"?>\n<Error><Code>${code}</Code>${signed}</Error>`);
  };
}

/** Announces a body and ends the connection in the middle of it. */
export function cut(body: string): StorageAnswer {
  return (outgoing) => {
    outgoing.writeHead(200, { "content-length": body.length + 100 });
    outgoing.write(body, () => outgoing.destroy());
  };
}

/** Answers with something, and then never again. */
export function stall(start = ""): StorageAnswer {
  return (outgoing) => {
    outgoing.writeHead(200);
    outgoing.flushHeaders();
    if (start !== "") outgoing.write(start);
  };
}

/** Never answers at all. */
export const silent: StorageAnswer = () => undefined;

/** Answers in these pieces, each on its way before the next. */
export function inPieces(pieces: readonly (string | Uint8Array)[]): StorageAnswer {
  return (outgoing) => {
    const [piece, ...rest] = pieces;
    if (piece === undefined) outgoing.end();
    else outgoing.write(piece, () => setImmediate(inPieces(rest), outgoing));
  };
}
