import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CommandError } from "../failure.js";

/** Which callback to wait for, and how long. */
export interface CallbackOptions {
  /** The port to listen on; 0 takes a free one. */
  readonly port: number;
  /** The `state` of the authorization request. Callbacks with another one are refused. */
  readonly state: string;
  /** Ends the wait. */
  readonly signal: AbortSignal;
}

/** A local server that Pinterest's page sends the browser to. */
export interface Callback {
  readonly redirectUri: string;
  /** The authorization code; rejects with a {@link CommandError} if it was refused or nobody came. */
  readonly code: Promise<string>;
  /** Stops the server after the browser has its page. */
  close(): Promise<void>;
}

/**
 * Listens on loopback until the browser comes back with the right `state` (RFC 6749, section 4.1.2). Any
 * other request is answered with an error page, and the wait goes on.
 */
export async function receiveCode({ port, state, signal }: CallbackOptions): Promise<Callback> {
  const server = createServer();
  await listen(server, port);
  const code = new Promise<string>((resolve, reject) => {
    const giveUp = () => {
      reject(
        new CommandError(
          "timed out waiting for the browser to return from Pinterest; run pinterest login again",
        ),
      );
    };
    // The signal may have aborted while the server started.
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp);
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      // Not `new URL`, which throws for some of what a request line may hold, such as `//`.
      const [, path, query] = /^([^?]*)\??(.*)$/s.exec(request.url ?? "") ?? [];
      if (path !== "/callback" || request.method !== "GET") {
        sendPage(response, 404, "Not found", "pinterest login is waiting at /callback.");
        return;
      }
      const parameters = new URLSearchParams(query);
      if (!isEqual(parameters.get("state") ?? "", state)) {
        const text =
          "This request has the wrong state. pinterest login is still waiting for the right one.";
        sendPage(response, 400, "Refused", text);
        return;
      }
      const code = parameters.get("code");
      const refusal = refusalIn(parameters);
      if (code && !refusal) {
        sendPage(response, 200, "Done", "You may close this page and go back to the terminal.");
        resolve(code);
      } else {
        const reason = refusal ?? "Pinterest's page sent no code";
        sendPage(response, 400, "Sign-in failed", `${reason}.`);
        reject(new CommandError(`${reason}; start again`));
      }
    });
  });
  // Prevents an unhandled rejection, since it may be rejected before it is awaited.
  code.catch(() => undefined);
  return {
    // The name rather than 127.0.0.1, as in Pinterest's own examples.
    redirectUri: `http://localhost:${(server.address() as AddressInfo).port}/callback`,
    code,
    close: () => close(server),
  };
}

function refusalIn(parameters: URLSearchParams): string | undefined {
  const error = parameters.get("error");
  if (error === null) return undefined;
  if (error === "access_denied") return "Access was denied on Pinterest's page";
  // Only a plain name is shown on the page and in the terminal.
  return `Pinterest's page returned ${/^[a-z_]{1,40}$/.test(error) ? error : "an error"}`;
}

/** Compares in constant time. */
function isEqual(given: string, expected: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(port, "127.0.0.1", resolve);
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    throw new CommandError(`port ${port} cannot be used (${code}); choose another with --port`);
  }
}

/** Answers with a small page. The texts are constants of ours, so they are not escaped. */
function sendPage(response: ServerResponse, status: number, title: string, text: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    // The URL of this page contains the code.
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    connection: "close",
  });
  response.end(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
    <style>
      body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 20vh auto; padding: 1rem; }
    </style>
  </head>
  <body>
    <h1>${title}</h1>
    <p>${text}</p>
  </body>
</html>
`);
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  // Browsers open connections in advance and may never use them.
  server.closeIdleConnections();
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, 1_000);
  await closed;
  clearTimeout(timer);
}
