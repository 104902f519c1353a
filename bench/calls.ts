import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type CallWorkerOptions, ownWays } from "./call-ways.js";
import type { Round } from "./call-worker.js";
import { measure, type Medians } from "./measure.js";
import { makePeers } from "./peers.js";
import { startServer } from "./start-server.js";
import { type BenchTable, withRatios } from "./table.js";

/** Measures calls to a server in another process, one at a time and sixteen at a time. */
export async function benchCalls(): Promise<BenchTable[]> {
  const tables: BenchTable[] = [];
  const { modules, remove } = makePeers();
  const { baseUrl, stop } = await startServer();
  try {
    for (const events of [1, 1_000]) {
      const ways = [...ownWays, ...Object.keys(modules)];
      const workers = await Promise.all(
        ways.map((way) => startCallWorker({ way, baseUrl, events, modules })),
      );
      for (const width of [1, 16]) {
        const round = { calls: events === 1 ? 1_024 : 128, width };
        const runs = ways.map((way, n) => [way, () => workers[n]?.run(round)] as const);
        const medians = await measure(Object.fromEntries(runs), 9);
        for (const way of ways) medians[way] = (medians[way] ?? 0) / round.calls;
        const what = events === 1 ? "one event" : `${events} events`;
        const table = {
          id: `calls-${events}-by-${width}`,
          title: `A call with ${what}, ${width === 1 ? "one by one" : `${width} at a time`}`,
          ...(events === 1 && { note: compareWithAims(medians) }),
        };
        tables.push(withRatios(table, ["way", "ms"], medians));
      }
      for (const worker of workers) worker.stop();
    }
  } finally {
    stop();
    remove();
  }
  return tables;
}

/** The aims for calls with one event. In larger calls nearly all time is spent on JSON. */
const aims = [
  { way: "pinterest-client", over: "openapi-fetch, plain", most: 0.9 },
  { way: "pinterest-client/undici", over: "raw fetch", most: 0.5 },
];

function compareWithAims(medians: Medians): string {
  const sentences = aims.map(({ way, over, most }) => {
    const ratio = (medians[way] ?? Number.NaN) / (medians[over] ?? Number.NaN);
    return `${way} takes ${ratio.toFixed(2)}x of the time of ${over}; the target is ${most}x or less.`;
  });
  return sentences.join(" ");
}

/** Starts a process for one way; `run` resolves when a round is done. */
async function startCallWorker(options: CallWorkerOptions) {
  const file = new URL("call-worker.ts", import.meta.url);
  const execArgv = ["--import", "tsx"];
  const worker: ChildProcess = fork(file, [JSON.stringify(options)], { execArgv });
  await once(worker, "message");
  return {
    run: async (round: Round): Promise<void> => {
      worker.send(round);
      await once(worker, "message");
    },
    stop: () => worker.kill(),
  };
}
