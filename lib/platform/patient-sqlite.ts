import {
  type Client,
  type Config,
  createClient,
  type InArgs,
  type InStatement,
  type ResultSet,
  type Transaction,
} from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { isBusy, LockQueue } from "./wait-for-lock";

type Adapter = Awaited<ReturnType<PrismaLibSql["connect"]>>;

/** How long SQLite itself waits for a lock, milliseconds. The process stands still meanwhile. */
const OWN_WAIT_MS = 100;
/** With a write-ahead log, a commit is whole after a crash of ours without waiting for the disk. */
const SETTINGS = "PRAGMA synchronous=NORMAL";
const READS = /^\s*SELECT\b/i;

/**
 * Prisma's SQLite adapter, that waits for a locked database without stopping the process. Transactions take the write
 * lock as they begin: one that asked for it later could neither wait nor go on.
 */
export class PatientSqlite extends PrismaLibSql {
  private readonly client: Client;
  private readonly queue: LockQueue;

  constructor(path: string) {
    const url = `file:${path}`;
    super({ url, timeout: OWN_WAIT_MS });
    this.client = withFreshConnections(createClient({ url, timeout: OWN_WAIT_MS }));
    this.queue = new LockQueue(() => this.takeLock());
  }

  override createClient(_config: Config): Client {
    return this.client;
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const { queryRaw, executeRaw, executeScript, startTransaction } = adapter;
    adapter.queryRaw = (query) => this.patiently(() => queryRaw.call(adapter, query), READS.test(query.sql));
    adapter.executeRaw = (query) => this.patiently(() => executeRaw.call(adapter, query));
    adapter.executeScript = (script) => this.patiently(() => executeScript.call(adapter, script));
    adapter.startTransaction = (level) => this.patiently(() => startTransaction.call(adapter, level));
    return adapter;
  }

  /** Runs one statement past Prisma. @returns how many rows changed */
  async execute(sql: string, args: InArgs): Promise<number> {
    return (await this.patiently(() => this.client.execute({ sql, args }))).rowsAffected;
  }

  /** Reads with one statement past Prisma. */
  async read(sql: string, args: InArgs): Promise<ResultSet["rows"]> {
    return (await this.patiently(() => this.client.execute({ sql, args }), true)).rows;
  }

  private patiently<Result>(statement: () => Promise<Result>, isRead = false): Promise<Result> {
    return this.queue.run(statement, isRead);
  }

  private async takeLock(): Promise<void> {
    (await this.client.transaction()).close();
  }
}

/**
 * Gives every connection its settings; the driver takes a new one after each transaction. Leaves a connection at once when a statement met the lock on it: the statement stays unfinished in the driver, and what
 * the next one in line began on that connection could never be committed, and would hold the lock.
 */
function withFreshConnections(client: Client): Client {
  const { executeMultiple } = client;
  let isNew = true;
  const leaving = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      if (isNew) await executeMultiple.call(client, SETTINGS);
      isNew = false;
      return await work();
    } catch (error) {
      if (isBusy(error)) {
        isNew = true;
        await client.reconnect();
      }
      throw error;
    }
  };
  const execute: (statement: InStatement) => Promise<ResultSet> = client.execute;
  const transaction: (mode: "write") => Promise<Transaction> = client.transaction;
  client.execute = (statement: InStatement) => leaving(() => execute.call(client, statement));
  client.executeMultiple = (script) => leaving(() => executeMultiple.call(client, script));
  client.transaction = async () => {
    // Prisma always asks for "deferred", and uses transactions for writing only.
    const begun = await leaving(() => transaction.call(client, "write"));
    isNew = true;
    return endedByFailure(begun);
  };
  return client;
}

/** A transaction that cannot be committed is over: it gives the lock back. */
function endedByFailure(transaction: Transaction): Transaction {
  const commit = transaction.commit.bind(transaction);
  transaction.commit = async () => {
    try {
      await commit();
    } catch (error) {
      transaction.close();
      throw error;
    }
  };
  return transaction;
}
