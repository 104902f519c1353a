/**
 * Prints the files of src/ whose functions run in one `post()` and in one `conversions.send` of one event, against a
 * local server. Functions that run during import are not counted.
 */
import { createServer } from "node:http";
import { Session } from "node:inspector/promises";
import type { AddressInfo } from "node:net";
import { Pinterest, type ConversionEvent } from "../src/index.js";
import { runCommand } from "./cli.js";

const root = new URL("../", import.meta.url).href;

/** Functions that ran, by file. */
type Trace = ReadonlyMap<string, readonly string[]>;

/** Runs a task and returns the functions of src/ that it called. */
async function trace(task: () => Promise<unknown>): Promise<Trace> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  await task();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  const called = result
    .filter(({ url }) => url.startsWith(`${root}src/`))
    .map(({ url, functions }) => {
      const ran = functions.filter(({ ranges: [range] }) => (range?.count ?? 0) > 0);
      const names = ran.map(({ functionName }) => functionName || "(anonymous)");
      return [url.slice(root.length).replace(/\?.*/, ""), names] as const;
    });
  return new Map(called.filter(([, names]) => names.length > 0));
}

function printTrace(title: string, path: Trace): void {
  console.log(`${title}: ${path.size} files`);
  for (const [file, names] of [...path].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(`  ${file.padEnd(32)} ${[...new Set(names)].join(", ")}`);
  }
}

const event: ConversionEvent = {
  event_name: "checkout",
  action_source: "web",
  event_time: Math.floor(Date.now() / 1000),
  event_id: "order-1",
  user_data: { em: ["0".repeat(64)] },
  custom_data: { currency: "USD", value: "72.39" },
};

const command = {
  name: "npm run trace",
  about:
    "Prints the files of src/ whose functions run in one post() and in one conversions.send() of one event,\n" +
    "against a local server.",
  options: {},
} as const;

await runCommand(command, async () => {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader("content-type", "application/json");
    const events = [{ status: "processed" }];
    response.end(
      JSON.stringify({ num_events_received: 1, num_events_processed: 1, events, id: "12" }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const pinterest = new Pinterest({
    accessToken: "token",
    baseUrl: `http://127.0.0.1:${port}/v5`,
  });

  try {
    const post = () => pinterest.post("/boards", { body: { name: "Kitchens" } });
    const send = () => pinterest.conversions.send("549755885175", [event]);
    printTrace("post()", await trace(post));
    printTrace("conversions.send() of one event", await trace(send));
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
