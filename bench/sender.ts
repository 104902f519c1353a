/** A worker thread that sends every `step`-th event, starting with `from`. See conversions.ts. */
import { parentPort } from "node:worker_threads";
import { Pinterest } from "pinterest-client";
import { undiciFetch } from "pinterest-client/undici";
import { sendCheckouts } from "./customers.js";

/** The events that a thread sends, and where to. */
export interface Share {
  readonly baseUrl: string;
  readonly from: number;
  readonly step: number;
  readonly count: number;
}

parentPort?.on("message", ({ baseUrl, ...share }: Share) => {
  const pinterest = new Pinterest({
    conversionToken: "pinc_bench",
    baseUrl,
    fetch: undiciFetch(),
  });
  void sendCheckouts(pinterest, share).then((processed) => parentPort?.postMessage(processed));
});
