import type { Client, Config, InArgs, ResultSet } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { READS, SqliteConnections } from "./sqlite-connections";
import { LockQueue } from "./wait-for-lock";

type Adapter = Awaited<ReturnType<PrismaLibSql["connect"]>>;

/** How long SQLite itself waits for a lock, milliseconds. The process stands still meanwhile. */
const OWN_WAIT_MS = 100;

/**
 * Prisma's SQLite adapter, that waits for a locked database without stopping the process. Transactions take the write
 * lock as they begin: one that asked for it later could neither wait nor go on.
 */
export class PatientSqlite extends PrismaLibSql {
  private readonly client: SqliteConnections;
  private readonly queue: LockQueue;

  constructor(path: string) {
    super({ url: `file:${path}` });
    this.client = new SqliteConnections(path, OWN_WAIT_MS);
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
  read(sql: string, args: InArgs): Promise<unknown[]> {
    return this.patiently(() => this.client.rows({ sql, args }), true);
  }

  /** Runs statements as one transaction past Prisma; none of them is done where the work throws. */
  transact<Result>(
    work: (run: (sql: string, args: InArgs) => Promise<unknown[]>) => Promise<Result>,
  ): Promise<Result> {
    return this.patiently(async () => {
      const transaction = await this.client.transaction();
      try {
        const result = await work(async (sql, args) => toObjects(await transaction.execute({ sql, args })));
        await transaction.commit();
        return result;
      } finally {
        transaction.close();
      }
    });
  }

  private patiently<Result>(statement: () => Promise<Result>, isRead = false): Promise<Result> {
    return this.queue.run(statement, isRead);
  }

  private async takeLock(): Promise<void> {
    (await this.client.transaction()).close();
  }
}

function toObjects({ columns, rows }: ResultSet): unknown[] {
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
}
