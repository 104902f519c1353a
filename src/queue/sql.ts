/** How the engine on Postgres runs SQL: over `pg`, PGlite, or an executor of the caller. */
import { PinterestInputError } from "../errors/index.js";
import { readString } from "../redact.js";

/** The rows that a statement returns. */
export interface SqlResult {
  readonly rows: readonly unknown[];
}

/** Runs SQL, as pg-boss's option `db` does. Wrap the transaction of an ORM in one; see docs/queue.md. */
export interface SqlExecutor {
  executeSql(text: string, values?: unknown[]): Promise<SqlResult>;
}

/** A client of `pg`, a transaction of PGlite, or similar. */
export interface SqlClient {
  query(text: string, values?: unknown[]): Promise<SqlResult>;
}

/** What `add` accepts as a transaction. */
export type SqlTransaction = SqlExecutor | SqlClient;

/** The parts of a client of a `Pool` that are used. */
export interface PooledClient extends SqlClient {
  on(event: "error", listener: (error: Error) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
  release(error?: Error | boolean): void;
}

/** The parts of a `Pool` of `pg` that are used. */
export interface SqlPool extends SqlClient {
  connect(): Promise<PooledClient>;
}

/** The parts of a `PGlite` that are used. */
export interface EmbeddedDatabase extends SqlClient {
  exec(text: string): Promise<readonly SqlResult[]>;
  transaction<T>(work: (transaction: EmbeddedTransaction) => Promise<T>): Promise<T>;
}

/** The parts of a transaction of `PGlite` that are used. */
export interface EmbeddedTransaction extends SqlClient {
  exec(text: string): Promise<readonly SqlResult[]>;
}

/** Whether a value is a `Pool` of `pg`, or works like one. A client has `connect` too, and `getTypeParser`. */
export function isPool(given: unknown): given is SqlPool {
  const { connect, query, getTypeParser } = (given ?? {}) as Record<string, unknown>;
  return (
    typeof connect === "function" &&
    typeof query === "function" &&
    typeof getTypeParser !== "function"
  );
}

/** Whether a value is a `PGlite`, or works like one. */
export function isEmbedded(given: unknown): given is EmbeddedDatabase {
  const { exec, query, transaction } = (given ?? {}) as Partial<EmbeddedDatabase>;
  return [exec, query, transaction].every((each) => typeof each === "function");
}

/** Runs statements outside of a transaction of ours. */
export function executorOf(database: SqlPool | EmbeddedDatabase): SqlExecutor {
  return isEmbedded(database) ? embeddedExecutor(database) : clientExecutor(database);
}

function embeddedExecutor(database: EmbeddedTransaction): SqlExecutor {
  return {
    async executeSql(text, values) {
      if (values && values.length > 0) return await database.query(text, values);
      return mergeResults(await database.exec(text));
    },
  };
}

/** Runs statements in a transaction of the caller. */
export function toExecutor(transaction: SqlTransaction): SqlExecutor {
  if (isExecutor(transaction)) return transaction;
  if (typeof (transaction as Partial<SqlClient>).query !== "function") {
    throw refusal(
      "expected a client of pg, a transaction of PGlite, or an object with executeSql()",
    );
  }
  // Their statements would run outside of the transaction of the caller, or wait for its end.
  if (isPool(transaction)) throw refusal("is a pool; pass the client that began the transaction");
  if (isEmbedded(transaction)) {
    throw refusal("is the database; pass the argument of the function given to transaction()");
  }
  return clientExecutor(transaction);
}

function isExecutor(given: SqlTransaction): given is SqlExecutor {
  return typeof (given as Partial<SqlExecutor>).executeSql === "function";
}

function refusal(rule: string): PinterestInputError {
  return new PinterestInputError("transaction", rule);
}

function clientExecutor(client: SqlClient): SqlExecutor {
  return {
    executeSql: async (text, values) => mergeResults(await client.query(text, values)),
  };
}

/** A text of several statements has several results, in PGlite and in `pg`. */
function mergeResults(results: SqlResult | readonly SqlResult[]): SqlResult {
  return "rows" in results ? results : { rows: results.flatMap(({ rows }) => rows) };
}

/** Runs statements in a transaction of ours. */
export async function inTransaction<T>(
  database: SqlPool | EmbeddedDatabase,
  work: (within: SqlExecutor) => Promise<T>,
): Promise<T> {
  if (isEmbedded(database)) return database.transaction((within) => work(embeddedExecutor(within)));
  const client = await database.connect();
  let failure: Error | undefined;
  // A pool listens to its idle clients only, and an error without a listener would end the process.
  const onError = (error: Error): void => {
    failure = error;
  };
  client.on("error", onError);
  try {
    await client.query("begin");
    const result = await work(clientExecutor(client));
    await client.query("commit");
    return result;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.off("error", onError);
    // A connection that is released with an error is closed, which rolls back.
    client.release(failure);
  }
}

/** The error of a unique index, which pg-boss expects when it fetches jobs. */
const uniqueViolation = "23505";

/** Remembers an error of a query, since pg-boss ignores those of `fetch`. */
export function watched(db: SqlExecutor): SqlExecutor & { assertNoError(): void } {
  let failure: { readonly error: unknown } | undefined;
  return {
    async executeSql(text, values) {
      try {
        return await db.executeSql(text, values);
      } catch (error) {
        failure = { error };
        throw error;
      }
    },
    assertNoError() {
      if (failure && readString(failure.error, "code") !== uniqueViolation) throw failure.error;
    },
  };
}
