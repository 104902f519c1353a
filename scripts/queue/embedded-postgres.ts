import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";

/** A Postgres in this process that other processes can connect to. */
export interface EmbeddedPostgres {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** Starts an embedded Postgres on a free port. Its data is in memory. */
export async function startEmbeddedPostgres(): Promise<EmbeddedPostgres> {
  const database = new PGlite();
  await database.waitReady;
  const db = keepStatementsWhole(database);
  const server = new PGLiteSocketServer({ db, port: 0, maxConnections: 16 });
  await server.start();
  return {
    connectionString: `postgres://postgres@${server.getServerConn()}/postgres`,
    async stop() {
      await server.stop();
      await database.close();
    },
  };
}

/** The types of the messages that a statement consists of, before its Sync: Parse, Bind, Describe, Execute, Close, Flush. */
const partsOfStatement = new Set(Array.from("PBDECH", (type) => type.charCodeAt(0)));

/**
 * All connections share one session, and the socket server runs their messages as they arrive. If those of a statement
 * arrive in several packets, a connection could bind its values to the statement of another one. During a transaction
 * the server keeps to one connection; with this it does so during a statement, too.
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY
 */
function keepStatementsWhole(database: PGlite): PGlite {
  let isInStatement = false;
  const isInTransaction = (): boolean => isInStatement || database.isInTransaction();
  const execProtocolRawStream: PGlite["execProtocolRawStream"] = (message, options) => {
    isInStatement = partsOfStatement.has(message[0] ?? 0);
    return database.execProtocolRawStream(message, options);
  };
  return new Proxy(database, {
    get(target, name) {
      if (name === "isInTransaction") return isInTransaction;
      if (name === "execProtocolRawStream") return execProtocolRawStream;
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? (member.bind(target) as unknown) : member;
    },
  });
}
