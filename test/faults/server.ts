import { createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** A request as it came off the wire. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** One request, and the connection to answer it on in any way, right or wrong. */
export interface Exchange {
  readonly request: Received;
  readonly socket: Socket;
  /** The answer is whole: the connection may take another request. */
  readonly done: () => void;
  /** Does something later, unless the connection is closed by then. */
  readonly later: (ms: number, act: () => void) => void;
}

/** What the server does with a request. */
export type Behaviour = (exchange: Exchange) => void;

/** A server that misbehaves on command. It speaks HTTP/1.1 by hand, since `node:http` would not lie. */
export interface FaultServer {
  readonly origin: string;
  readonly baseUrl: string;
  /** Every request received whole, in order. */
  readonly requests: readonly Received[];
  /** How many connections were ever made. */
  readonly connections: number;
  /** Connections on which an answer is still to be finished. */
  readonly unfinished: number;
  /** What to do with the next requests, one each; those after them get the usual answer. */
  next(...behaviours: readonly Behaviour[]): void;
  /** Forgets what was still to come. */
  behave(): void;
  /** Forgets the requests received, whose bodies would fill the memory of a server that runs for long. */
  forget(): void;
  /** Refuses connections, and ends those that there are. */
  refuse(): Promise<void>;
  /** Takes connections again, on the same port. */
  accept(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a fault server on a free loopback port. */
export async function startFaultServer(usual: Behaviour): Promise<FaultServer> {
  const requests: Received[] = [];
  const sockets = new Set<Socket>();
  const unfinished = new Set<Socket>();
  const queue: Behaviour[] = [];
  let connections = 0;
  const server = createServer({ noDelay: true }, (socket) => {
    connections++;
    sockets.add(socket);
    socket.on("close", () => {
      sockets.delete(socket);
      unfinished.delete(socket);
    });
    takeRequests(socket, (exchange) => {
      requests.push(exchange.request);
      unfinished.add(socket);
      const behaviour = queue.shift() ?? usual;
      behaviour({
        ...exchange,
        done: () => {
          unfinished.delete(socket);
          exchange.done();
        },
      });
    });
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    const closed = server.listening
      ? new Promise<void>((resolve) => {
          server.close(() => {
            resolve();
          });
        })
      : undefined;
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    baseUrl: `http://127.0.0.1:${port}/v5`,
    requests,
    get connections() {
      return connections;
    },
    get unfinished() {
      return unfinished.size;
    },
    next: (...behaviours) => {
      queue.push(...behaviours);
    },
    behave: () => {
      queue.length = 0;
    },
    forget: () => {
      requests.length = 0;
    },
    refuse: close,
    accept: () => listen(server, port),
    close,
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Reads the requests of a connection, one after the other. */
function takeRequests(socket: Socket, onRequest: (exchange: Exchange) => void): void {
  const timers = new Set<NodeJS.Timeout>();
  let bytes: Buffer = Buffer.alloc(0);
  let isBusy = false;
  const take = (): void => {
    const parsed = isBusy ? undefined : parseRequest(bytes);
    if (!parsed) return;
    bytes = bytes.subarray(parsed.size);
    isBusy = true;
    onRequest({
      request: parsed.request,
      socket,
      done: () => {
        isBusy = false;
        take();
      },
      later: (ms, act) => {
        const timer = setTimeout(() => {
          timers.delete(timer);
          act();
        }, ms);
        timers.add(timer);
      },
    });
  };
  socket.on("data", (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    take();
  });
  // Whom the client leaves in the middle of an answer is told by an error; that is what is tested.
  socket.on("error", () => undefined);
  socket.on("close", () => {
    for (const timer of timers) clearTimeout(timer);
  });
}

/** The first request in the bytes, once it is there whole. Bodies come with their length. */
function parseRequest(bytes: Buffer): { request: Received; size: number } | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const [method = "", path = ""] = first.split(" ");
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const start = end + 4;
  const size = start + Number(headers.get("content-length") ?? 0);
  if (bytes.length < size) return undefined;
  const body = bytes.subarray(start, size).toString("utf8");
  return { request: { method, path, authorization: headers.get("authorization"), body }, size };
}
