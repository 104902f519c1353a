import pg from "pg";
import { openPgBossEngine } from "pinterest-client/queue/pg-boss";

/** The shop's database; the queue has a schema of its own in it. */
export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
pool.on("error", (error) => {
  console.error(`database: ${error.message}`);
});

await pool.query("create table if not exists orders (id uuid primary key, body jsonb not null)");

export const engine = await openPgBossEngine({ database: pool });

/** Runs statements in one transaction. */
export async function inTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
