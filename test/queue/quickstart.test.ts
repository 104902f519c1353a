import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the quickstart of the queue accounts for each of its events", async () => {
  const script = fileURLToPath(new URL("../../scripts/quickstart.ts", import.meta.url));
  const args = ["--import", "tsx", script, "--queue", "--json"];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const ledger = JSON.parse(stdout) as Record<string, number>;
  expect(ledger).toMatchObject({ events: 10_000, queued: 0 });
  expect((ledger.accepted ?? 0) + (ledger.dead ?? 0)).toBe(10_000);
  // Two in a thousand are refused, at least one of them by an answer that arrived.
  expect(ledger.dead).toBeGreaterThan(0);
}, 600_000);
