/**
 * Starts the fake Pinterest and runs a program against it. Without a program, prints the environment
 * variables that lead to the fake, and waits for Ctrl+C. At the end it lists the requests it received.
 *
 *   npx tsx examples/fake/main.ts [PROGRAM.ts [ARGUMENT...]]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { startFake } from "./pinterest.js";

const { standIn, env } = await startFake();
const args = process.argv.slice(2);
const signals = ["SIGINT", "SIGTERM"] as const;

if (args.length === 0) {
  const stopped = Promise.race(signals.map((signal) => once(process, signal)));
  for (const [name, value] of Object.entries(env)) console.log(`${name}=${value}`);
  const keepAlive = setInterval(() => undefined, 60_000);
  await stopped;
  clearInterval(keepAlive);
} else {
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  // In a terminal, Ctrl+C reaches the program as well; the fake must not end before it.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => child.kill());
  const [code] = (await once(child, "exit")) as [number | null];
  process.exitCode = code ?? 1;
}

for (const { method, path, search } of standIn.requests) {
  console.error(`fake: ${method} ${path}${search && `?${search}`}`);
}
console.error(`fake: ${standIn.events.length} events recorded`);
await standIn.close();
