import { PGlite } from "@electric-sql/pglite";
import { openPgBossEngine } from "../../src/queue/pg-boss.js";
import { describeEngine } from "./contract.js";
import { dumpSql } from "./dump.js";
import { describePgBoss } from "./pg-boss.js";

describeEngine("the engine on PGlite", async () => {
  const database = new PGlite();
  await database.waitReady;
  return {
    open: (queue, options) => openPgBossEngine({ database, queue, ...options }),
    dump: () => dumpSql(database),
    stop: () => database.close(),
  };
});

describePgBoss("pg-boss on PGlite", async () => {
  const database = new PGlite();
  await database.waitReady;
  return { database, stop: () => database.close() };
});
