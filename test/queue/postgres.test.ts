import pg from "pg";
import { openPgBossEngine } from "../../src/queue/pg-boss.js";
import { describeEngine } from "./contract.js";
import { dumpSql } from "./dump.js";
import { postgresUrl, startPostgres } from "./services.js";

describeEngine("the engine on Postgres", async () => {
  const service = await startPostgres();
  const database = new pg.Pool({ connectionString: postgresUrl(service) });
  // Connections outlive end() by a moment, and hear that the server stops.
  database.on("error", () => undefined);
  return {
    open: (queue, options) => openPgBossEngine({ database, queue, ...options }),
    dump: () => dumpSql(database),
    async stop() {
      await database.end();
      await service.stop();
    },
  };
});
