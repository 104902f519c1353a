import { fork } from "node:child_process";
import { once } from "node:events";
import type { Ledger } from "./ledger.js";

/** A soak server in a process of its own, for the second core to do its work. */
export interface SoakServer {
  readonly baseUrl: string;
  /** Ends it, and gives its ledger. */
  stop(): Promise<Ledger>;
}

/** Starts one for so many events, of which so many in a hundred requests get a fault. */
export async function startSoakServer(
  events: number,
  seed: number,
  percent: number,
): Promise<SoakServer> {
  const server = fork(new URL("server.ts", import.meta.url), [events, seed, percent].map(String), {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
  });
  const exit = once(server, "exit").then(([code]) => {
    throw new Error(`the soak server ended with ${code}`);
  });
  exit.catch(() => undefined);
  const told = async (): Promise<unknown> => {
    const [message] = (await Promise.race([once(server, "message"), exit])) as [unknown];
    return message;
  };
  const baseUrl = (await told()) as string;
  return {
    baseUrl,
    async stop() {
      server.send("tell");
      const ledger = (await told()) as Ledger;
      server.kill();
      return ledger;
    },
  };
}
