import { once } from "node:events";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A server for one page, whose calls to Pinterest go through it to a stand-in, from another origin. */
export interface Gateway {
  /** Where the page is. */
  readonly page: string;
  /** What the page posts to `/report`. */
  readonly report: Promise<string>;
  close(): void;
}

/** A script that does not even load posts its error. */
const html = `<!doctype html>
<script>
  onerror = (message) => fetch("/report", { method: "POST", body: message });
  onunhandledrejection = ({ reason }) => onerror(String(reason));
</script>
<script type="module" src="/page.js"></script>`;

/** Serves a page that runs a script, and forwards what is below `/v5` to the stand-in. */
export async function startGateway(script: string, standIn: string): Promise<Gateway> {
  let post: (report: string) => void;
  const report = new Promise<string>((resolve) => (post = resolve));
  const server = createServer((incoming, outgoing) => {
    const { method, url = "/" } = incoming;
    if (url.startsWith("/v5/")) {
      if (method === "OPTIONS") outgoing.writeHead(204, cors(incoming)).end();
      else forward(incoming, outgoing, new URL(url, standIn));
    } else if (url === "/report") {
      void text(incoming).then(post);
      outgoing.end();
    } else {
      const [type, body] = url === "/page.js" ? ["text/javascript", script] : ["text/html", html];
      outgoing.writeHead(200, { "content-type": type }).end(body);
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const baseUrl = encodeURIComponent(`http://127.0.0.1:${port}/v5`);
  return {
    // Another host than that of the calls, and so another origin.
    page: `http://localhost:${port}/?baseUrl=${baseUrl}`,
    report,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, to: URL): void {
  const { method, headers } = incoming;
  const call = request(to, { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...cors(incoming) });
    answer.pipe(outgoing);
  });
  call.on("error", () => outgoing.destroy());
  outgoing.on("close", () => call.destroy());
  incoming.pipe(call);
}

/** Lets pages of any origin call: https://fetch.spec.whatwg.org/#http-cors-protocol */
function cors({ headers }: IncomingMessage): Record<string, string> {
  return {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "",
    "access-control-expose-headers": "*",
  };
}
