import pg from "pg";
import { openPgBossEngine } from "../../src/queue/pg-boss.js";
import { describeEngine } from "./contract.js";
import { dumpSql } from "./dump.js";
import { describePgBoss } from "./pg-boss.js";
import { postgresUrl, startPostgres } from "./services.js";

async function openPostgres() {
  const service = await startPostgres();
  const database = new pg.Pool({ connectionString: postgresUrl(service) });
  // Connections outlive end() by a moment, and hear that the server stops.
  database.on("error", () => undefined);
  return {
    database,
    stop: async () => {
      await database.end();
      await service.stop();
    },
  };
}

describeEngine("the engine on Postgres", async () => {
  const { database, stop } = await openPostgres();
  return {
    open: (queue, options) => openPgBossEngine({ database, queue, ...options }),
    dump: () => dumpSql(database),
    stop,
  };
});

describePgBoss("pg-boss on Postgres", openPostgres);
