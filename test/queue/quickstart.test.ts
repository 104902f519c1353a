import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import { expect, test } from "vitest";
import { startEmbeddedPostgres } from "../../scripts/queue/embedded-postgres.js";

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

test("the embedded Postgres of the quickstart keeps the statements of its connections apart", async () => {
  const postgres = await startEmbeddedPostgres();
  const pool = new pg.Pool({ connectionString: postgres.connectionString, max: 8 });
  pool.on("error", () => undefined);
  const ask = async (text: string, values: unknown[]) =>
    (await pool.query<{ it: unknown }>(text, values)).rows[0]?.it;
  try {
    // Long values arrive in several packets, between which others may come.
    const asked = Array.from({ length: 60 }, (_, n) =>
      n % 2
        ? ask("select $1::int + $2::int as it", [n, 1])
        : ask("select length($1) as it", ["x".repeat(1_000_000 + n)]),
    );
    const answers = await Promise.all(asked);
    expect(answers).toEqual(answers.map((_, n) => (n % 2 ? n + 1 : 1_000_000 + n)));
  } finally {
    await pool.end();
    await postgres.stop();
  }
}, 300_000);
