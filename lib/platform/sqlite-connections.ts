import { type InStatement, type ResultSet, Sqlite3Client, Sqlite3Transaction } from "@libsql/client/sqlite3";
import Database from "libsql";
import { isBusy } from "./wait-for-lock";

/** With a write-ahead log, a commit is whole after a crash of ours without waiting for the disk. */
const SETTINGS = "PRAGMA synchronous=NORMAL";
/** How the driver hands whole numbers over. */
const NUMBERS = "number";

/**
 * A client of a SQLite file that keeps the connections of its transactions. The driver's own opens a new one after each
 * transaction, which reads the file's schema again, and leaves the old one open until its memory is collected.
 */
export class SqliteConnections extends Sqlite3Client {
  readonly #path: string;
  readonly #options: Database.Options;
  readonly #idle: Database.Database[] = [];
  #hasSettings = false;

  /** @param timeout how long SQLite itself waits for a lock, milliseconds */
  constructor(path: string, timeout: number) {
    super(path, { timeout }, new Database(path, { timeout }), NUMBERS);
    this.#path = path;
    this.#options = { timeout };
  }

  override execute(statement: InStatement): Promise<ResultSet> {
    return this.#leaving(() => super.execute(statement));
  }

  override executeMultiple(script: string): Promise<void> {
    return this.#leaving(() => super.executeMultiple(script));
  }

  /** Takes the write lock as it begins. Prisma always asks for "deferred", and uses transactions for writing only. */
  override async transaction(): Promise<Sqlite3Transaction> {
    const connection = this.#idle.pop() ?? this.#open();
    try {
      await new Sqlite3Client(this.#path, this.#options, connection, NUMBERS).execute("BEGIN IMMEDIATE");
    } catch (error) {
      connection.close();
      throw error;
    }
    return new KeptTransaction(connection, () => this.#takeBack(connection));
  }

  override close(): void {
    super.close();
    for (const connection of this.#idle.splice(0)) connection.close();
  }

  #open(): Database.Database {
    const connection = new Database(this.#path, this.#options);
    connection.exec(SETTINGS);
    return connection;
  }

  #takeBack(connection: Database.Database): void {
    if (this.closed || connection.inTransaction) connection.close();
    else this.#idle.push(connection);
  }

  /**
   * Leaves a connection at once when a statement met the lock on it: the statement stays unfinished in the driver, and
   * the next one in line could not be committed.
   */
  async #leaving<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      if (!this.#hasSettings) await super.executeMultiple(SETTINGS);
      this.#hasSettings = true;
      return await work();
    } catch (error) {
      if (isBusy(error)) {
        this.#hasSettings = false;
        await this.reconnect();
      }
      throw error;
    }
  }
}

/** A transaction that gives its connection back, however it ends. */
class KeptTransaction extends Sqlite3Transaction {
  #end: (() => void) | null;

  constructor(connection: Database.Database, end: () => void) {
    super(connection, NUMBERS);
    this.#end = end;
  }

  /** One that cannot be committed is over: it gives the lock back. */
  override async commit(): Promise<void> {
    try {
      await super.commit();
    } finally {
      this.close();
    }
  }

  override async rollback(): Promise<void> {
    try {
      await super.rollback();
    } finally {
      this.close();
    }
  }

  override close(): void {
    super.close();
    this.#end?.();
    this.#end = null;
  }
}
