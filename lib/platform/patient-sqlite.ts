import { type Client, type Config, createClient, type InArgs } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { LockQueue } from "./wait-for-lock";

type Adapter = Awaited<ReturnType<PrismaLibSql["connect"]>>;

/** How long SQLite itself waits for a lock, milliseconds. The process stands still meanwhile. */
const OWN_WAIT_MS = 100;
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
    this.client = createClient({ url, timeout: OWN_WAIT_MS });
    this.queue = new LockQueue(() => this.takeLock());
    const begin = this.client.transaction.bind(this.client);
    // Prisma always asks for "deferred", and uses transactions for writing only.
    this.client.transaction = () => begin("write");
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

  private patiently<Result>(statement: () => Promise<Result>, isRead = false): Promise<Result> {
    return this.queue.run(statement, isRead);
  }

  /**
   * On a connection of its own: a statement that met the lock stays unfinished in the driver, and no transaction could
   * be committed on the connection that it was tried on.
   */
  private async takeLock(): Promise<void> {
    await this.client.reconnect();
    (await this.client.transaction()).close();
  }
}
