import type { RateGate } from "../transport/rate-gate.js";
import type { SqlExecutor } from "./sql.js";

/** Creates the table of the rate gates, and the algorithm of slots.ts as functions, with the clock of the database. */
export async function createGates(db: SqlExecutor, schema: string): Promise<void> {
  // Several processes may start at the same time.
  await db.executeSql("select pg_advisory_xact_lock(hashtext($1))", [`${schema}.rate_gate`]);
  await db.executeSql(`
    create table if not exists ${schema}.rate_gate (
      key text primary key,
      next_at double precision not null default 0,
      paused_until double precision not null default 0
    )`);
  await db.executeSql(`
    create or replace function ${schema}.reserve_slot(
      gate text, interval_ms float8, tolerance_ms float8, max_wait_ms float8, given_slot float8
    ) returns table (slot float8, wait_ms float8) language plpgsql as $$
    declare
      state ${schema}.rate_gate;
      now_ms float8;
      start_ms float8;
    begin
      insert into ${schema}.rate_gate (key) values (gate) on conflict do nothing;
      select * into state from ${schema}.rate_gate where key = gate for update;
      now_ms := extract(epoch from clock_timestamp()) * 1000;
      if given_slot >= state.paused_until then
        return query select given_slot, greatest(0, given_slot - now_ms);
        return;
      end if;
      start_ms := greatest(now_ms, state.paused_until, state.next_at - tolerance_ms);
      if start_ms - now_ms > max_wait_ms then
        return query select null::float8, start_ms - now_ms;
        return;
      end if;
      update ${schema}.rate_gate
        set next_at = greatest(start_ms, state.next_at) + interval_ms where key = gate;
      return query select start_ms, start_ms - now_ms;
    end $$`);
  await db.executeSql(`
    create or replace function ${schema}.pause_gate(gate text, pause_ms float8)
    returns void language sql as $$
      insert into ${schema}.rate_gate as known (key, paused_until)
      values (gate, extract(epoch from clock_timestamp()) * 1000 + pause_ms)
      on conflict (key) do update
        set paused_until = greatest(known.paused_until, excluded.paused_until)
    $$`);
}

/** Creates a rate gate: one row of the table. */
export function createGate(gate: {
  readonly db: SqlExecutor;
  readonly schema: string;
  readonly key: string;
  readonly intervalMs: number;
  readonly toleranceMs: number;
}): RateGate {
  const { db, schema, key, intervalMs, toleranceMs } = gate;
  return {
    async reserve({ maxWaitMs, slot }) {
      const { rows } = await db.executeSql(
        `select slot, wait_ms from ${schema}.reserve_slot($1, $2, $3, $4, $5)`,
        [key, intervalMs, toleranceMs, maxWaitMs, slot ?? null],
      );
      const [row] = rows as [{ slot: number | null; wait_ms: number }];
      return { waitMs: row.wait_ms, slot: row.slot ?? undefined };
    },
    pause: (ms) => db.executeSql(`select ${schema}.pause_gate($1, $2)`, [key, ms]),
  };
}
