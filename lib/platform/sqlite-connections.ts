import { type InStatement, type ResultSet, Sqlite3Client, Sqlite3Transaction } from "@libsql/client/sqlite3";
import Database from "libsql";
import { type Cell, KeptReads } from "./kept-reads";
import { isBusy } from "./wait-for-lock";

/** With a write-ahead log, a commit is whole after a crash of ours without waiting for the disk. */
const SETTINGS = "PRAGMA synchronous=NORMAL";
/** How the driver hands whole numbers over. */
const NUMBERS = "number";
/** What waits for no lock, and whose statements are kept. */
export const READS = /^\s*SELECT\b/i;

/** A connection, with the statements that read on it. */
interface Connection {
  database: Database.Database;
  reads: KeptReads;
}

/**
 * A client of a SQLite file that reads on a connection of its own, by statements that are kept, and keeps the connections
 * of its transactions. The driver's own prepares each statement anew, opens a new connection after each transaction, which
 * reads the file's schema again, and leaves the old one open until its memory is collected.
 */
export class SqliteConnections extends Sqlite3Client {
  readonly #path: string;
  readonly #options: Database.Options;
  readonly #idle: Connection[] = [];
  #reader: Connection | null = null;
  /** Ends when the transaction that this process has open does. */
  #held: Promise<void> | null = null;
  #hasSettings = false;

  /** @param timeout how long SQLite itself waits for a lock, milliseconds */
  constructor(path: string, timeout: number) {
    super(path, { timeout }, new Database(path, { timeout }), NUMBERS);
    this.#path = path;
    this.#options = { timeout };
  }

  override execute(statement: InStatement): Promise<ResultSet> {
    return this.#leaving(
      async () =>
        this.#readKept(statement, (reads, sql, args) => reads.result(sql, args)) ??
        (await this.#write(() => super.execute(statement))),
    );
  }

  /** The rows that a statement reads, as objects of their columns. */
  rows(statement: InStatement): Promise<unknown[]> {
    return this.#leaving(
      async () =>
        this.#readKept(statement, (reads, sql, args) => reads.rows(sql, args)) ??
        (await super.execute(statement)).rows,
    );
  }

  override executeMultiple(script: string): Promise<void> {
    return this.#leaving(() => this.#write(() => super.executeMultiple(script)));
  }

  /** Takes the write lock as it begins. Prisma always asks for "deferred", and uses transactions for writing only. */
  override async transaction(): Promise<Sqlite3Transaction> {
    const release = await this.#hold();
    let connection: Connection | null = null;
    try {
      connection = this.#idle.pop() ?? this.#open();
      await new Sqlite3Client(this.#path, this.#options, connection.database, NUMBERS).execute(
        "BEGIN IMMEDIATE",
      );
    } catch (error) {
      connection?.database.close();
      release();
      throw error;
    }
    const begun = connection;
    return new KeptTransaction(begun, () => {
      this.#takeBack(begun);
      release();
    });
  }

  override close(): void {
    super.close();
    for (const { database } of this.#idle.splice(0)) database.close();
    this.#reader?.database.close();
    this.#reader = null;
  }

  /**
   * Waits for the transaction that this process has open, if any. SQLite's own waiting would stop the process, and with it
   * the very transaction that is waited for.
   */
  async #write<Result>(work: () => Promise<Result>): Promise<Result> {
    while (this.#held !== null) await this.#held;
    return work();
  }

  /** From now on until it is released, nothing else of this process writes. */
  async #hold(): Promise<() => void> {
    while (this.#held !== null) await this.#held;
    return new Promise((begin) => {
      this.#held = new Promise<void>((end) => {
        begin(() => {
          this.#held = null;
          end();
        });
      });
    });
  }

  /** @returns null for what must go the driver's own way, see `readKept` */
  #readKept<Result>(statement: InStatement, read: Read<Result>): Result | null {
    if (this.closed) return null;
    this.#reader ??= this.#open();
    const found = readKept(this.#reader.reads, statement, read);
    if (found !== FAILED) return found;
    // What it did not finish would keep older pages alive in the write-ahead log.
    this.#reader.database.close();
    this.#reader = null;
    return null;
  }

  #open(): Connection {
    const database = new Database(this.#path, this.#options);
    database.exec(SETTINGS);
    return { database, reads: new KeptReads(database) };
  }

  #takeBack(connection: Connection): void {
    if (this.closed || connection.database.inTransaction) connection.database.close();
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
  readonly #reads: KeptReads;
  #end: (() => void) | null;

  constructor({ database, reads }: Connection, end: () => void) {
    super(database, NUMBERS);
    this.#reads = reads;
    this.#end = end;
  }

  override async execute(statement: InStatement): Promise<ResultSet> {
    const found = this.closed
      ? null
      : readKept(this.#reads, statement, (reads, sql, args) => reads.result(sql, args));
    return found === null || found === FAILED ? super.execute(statement) : found;
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

type Read<Result> = (reads: KeptReads, sql: string, args: Cell[]) => Result;
const FAILED = Symbol("failed");

/**
 * What a statement reads.
 * @returns null for what writes and for arguments that are not cells; FAILED where the driver is to be asked, and will say
 * in its own words what is wrong
 */
function readKept<Result>(
  reads: KeptReads,
  statement: InStatement,
  read: Read<Result>,
): Result | null | typeof FAILED {
  const { sql, args = [] } = typeof statement === "string" ? { sql: statement } : statement;
  if (!READS.test(sql) || !Array.isArray(args) || !args.every(isCell)) return null;
  try {
    return read(reads, sql, args);
  } catch {
    return FAILED;
  }
}

function isCell(value: unknown): value is Cell {
  return value === null || typeof value === "string" || typeof value === "bigint" || Number.isFinite(value);
}
