import type { Redis } from "ioredis";
import type { SqlClient } from "../../src/queue/pg-boss.js";

/** Every row of every table that is not the database's own, as text. */
export async function dumpSql(database: SqlClient): Promise<string> {
  const { rows: tables } = await database.query(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const texts: string[] = [];
  for (const { name } of tables as { name: string }[]) {
    const { rows } = await database.query(`select t::text as row from ${name} t`);
    texts.push(...(rows as { row: string }[]).map(({ row }) => row));
  }
  return texts.join("\n");
}

/** Every value of every key, as text. */
export async function dumpRedis(redis: Redis): Promise<string> {
  const texts: unknown[] = [];
  for (const key of await redis.keys("*")) {
    const type = await redis.type(key);
    texts.push(key);
    if (type === "string") texts.push(await redis.get(key));
    else if (type === "hash") texts.push(await redis.hgetall(key));
    else if (type === "list") texts.push(await redis.lrange(key, 0, -1));
    else if (type === "set") texts.push(await redis.smembers(key));
    else if (type === "zset") texts.push(await redis.zrange(key, 0, -1));
    else if (type === "stream") texts.push(await redis.xrange(key, "-", "+"));
    // A key that has expired since it was listed has no type any more.
    else if (type !== "none") throw new Error(`no way to read a ${type}`);
  }
  return JSON.stringify(texts);
}
