/**
 * A process that makes calls in one way, so that the ways do not share compiled code: a program uses one of them. See
 * calls.ts.
 */
import { type CallWorkerOptions, type Way, findWay } from "./call-ways.js";

/** A round: how many calls, and how many at the same time. */
export interface Round {
  readonly calls: number;
  readonly width: number;
}

async function sendMany(send: Way, { calls, width }: Round): Promise<void> {
  let left = calls;
  const lane = async () => {
    while (left-- > 0) await send();
  };
  await Promise.all(Array.from({ length: width }, lane));
}

const way = await findWay(JSON.parse(process.argv[2] ?? "") as CallWorkerOptions);
process.on("message", (round: Round) => {
  void sendMany(way, round).then(() => process.send?.("done"));
});
process.send?.("ready");
