import { once } from "node:events";
import { createServer, request } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A proxy that records where requests go. */
export interface RecordingProxy {
  readonly url: string;
  /** The `host:port` of each tunnel (RFC 9110, section 9.3.6), and of each request to forward. */
  readonly targets: readonly string[];
  close(): Promise<void>;
}

export async function startProxy(): Promise<RecordingProxy> {
  const targets: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(({ url = "", method, headers }, response) => {
    targets.push(new URL(url).host);
    request(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).end();
  });
  server.on("connection", (socket) => sockets.add(socket));
  server.on("connect", ({ url = "" }, socket: Socket, head: Buffer) => {
    targets.push(url);
    const { hostname, port } = new URL(`http://${url}`);
    const upstream = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on("error", () => socket.destroy());
    socket.on("error", () => upstream.destroy());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
