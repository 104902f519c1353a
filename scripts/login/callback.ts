import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { UserError } from "../cli.js";
import { pageOf } from "./page.js";

/** What to wait for, and for how long. */
export interface CallbackOptions {
  /** 0 takes any free one. */
  readonly port: number;
  readonly state: string;
  readonly signal: AbortSignal;
}

/** A server of this machine alone, to which Pinterest's page sends the browser. */
export interface Callback {
  readonly redirectUri: string;
  /** The code; rejects with a {@link UserError} where it was refused, or nobody came. */
  readonly code: Promise<string>;
  /** Ends the server, once the browser has its page. */
  close(): Promise<void>;
}

/** Listens on loopback until the browser comes with the state that was sent. */
export async function receiveCode({ port, state, signal }: CallbackOptions): Promise<Callback> {
  const server = createServer();
  await listen(server, port);
  const code = new Promise<string>((resolve, reject) => {
    signal.addEventListener("abort", () => {
      reject(new UserError("nobody came back from Pinterest's page in time; start again"));
    });
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      const url = new URL(request.url ?? "/", "http://localhost");
      if (url.pathname !== "/callback" || request.method !== "GET") {
        show(response, 404, "Nothing is here", "The login waits at another address.");
        return;
      }
      const { code, refusal } = readCallback(url.searchParams, state);
      if (code === undefined) {
        show(response, 400, "It did not work", `${refusal}.`);
        reject(new UserError(`${refusal}; start again`));
      } else {
        show(response, 200, "Thank you", "You may close this page and go back to the terminal.");
        resolve(code);
      }
    });
  });
  // Looked at later than it may be refused.
  code.catch(() => undefined);
  return {
    // The name, not the number: it is what Pinterest's own examples register.
    redirectUri: `http://localhost:${(server.address() as AddressInfo).port}/callback`,
    code,
    close: () => close(server),
  };
}

type Verdict = { code: string; refusal?: undefined } | { code?: undefined; refusal: string };

function readCallback(query: URLSearchParams, state: string): Verdict {
  // Who does not know the state did not come from our page, whatever else they bring.
  if (!isSame(query.get("state") ?? "", state)) {
    return { refusal: "The state that came back is not the one that was sent" };
  }
  const error = query.get("error");
  if (error === "access_denied") return { refusal: "Access was denied on Pinterest's page" };
  if (error !== null) {
    const name = /^[a-z_]{1,40}$/.test(error) ? error : "an error";
    return { refusal: `Pinterest's page answered ${name}` };
  }
  const code = query.get("code");
  return code ? { code } : { refusal: "Pinterest's page sent no code" };
}

/** Takes the same time whatever the difference. */
function isSame(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHash("sha256").update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(port, "127.0.0.1", resolve);
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    throw new UserError(`port ${port} cannot be used (${code}); give another with --port`);
  }
}

function show(response: ServerResponse, status: number, title: string, text: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    // The address of this page holds the code.
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    connection: "close",
  });
  response.end(pageOf(title, text));
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  // A browser keeps connections open in advance, on which nothing will come.
  server.closeIdleConnections();
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, 1_000);
  await closed;
  clearTimeout(timer);
}
