import { fork } from "node:child_process";
import { once } from "node:events";

/** Starts server.ts in its own process. */
export async function startServer(): Promise<{ baseUrl: string; stop: () => void }> {
  const server = fork(new URL("server.ts", import.meta.url), { execArgv: ["--import", "tsx"] });
  const [port] = (await once(server, "message")) as [number];
  return { baseUrl: `http://127.0.0.1:${port}/v5`, stop: () => server.kill() };
}
