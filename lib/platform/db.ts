import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { PrismaClient as PostgresClient } from "@/prisma/generated/postgresql/client";
import { type Prisma, PrismaClient } from "@/prisma/generated/sqlite/client";
import { type Dialect, dialectOf, isPostgres, sqlitePath } from "./database-url";
import { env } from "./env";
import { PatientSqlite } from "./patient-sqlite";
import { PATIENCE_MS } from "./wait-for-lock";

/** The client of either database. The models are the same; its type is SQLite's, the common subset. */
export type Db = PrismaClient;

/** The database's driver itself, for what is too large to go through the ORM. */
interface Driver {
  /** @returns how many rows changed */
  execute(sql: string, args: (string | number)[]): Promise<number>;
  read(query: Prisma.Sql): Promise<unknown[]>;
  transact<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
}

/** Runs one statement of a transaction. @returns the rows that it reads, or that it returns */
export type Run = (query: Prisma.Sql) => Promise<unknown[]>;

/** How long a transaction waits for one of the pool's connections, milliseconds; Prisma's own two seconds fail a busy hour. */
const POOL_PATIENCE_MS = 15_000;

/** How long a transaction may take, milliseconds; Prisma's own five seconds fail a machine with more work than cores. */
const TRANSACTION_MS = 60_000;

/** On globalThis because Next evaluates modules once per bundle: what one bundle opened, another must know. */
const shared = globalThis as typeof globalThis & {
  leadloomDb?: Promise<Db>;
  leadloomDialects?: WeakMap<object, Dialect>;
  leadloomDrivers?: WeakMap<object, Driver>;
};
shared.leadloomDialects ??= new WeakMap();
shared.leadloomDrivers ??= new WeakMap();
const dialects = shared.leadloomDialects;
const drivers = shared.leadloomDrivers;

/**
 * Opens a database. The caller closes it with `$disconnect()`.
 * SQLite runs in WAL mode, waits up to a minute for a lock, and enforces foreign keys.
 */
export async function openDb(url: string): Promise<Db> {
  const db = isPostgres(url) ? openPostgres(url) : await openSqlite(url);
  dialects.set(db, dialectOf(url));
  return db;
}

function openPostgres(url: string): Db {
  const pool = new Pool({ connectionString: url, max: 20 });
  const adapter = new PrismaPg(pool, { disposeExternalPool: true });
  const client: object = new PostgresClient({
    adapter,
    transactionOptions: { maxWait: POOL_PATIENCE_MS, timeout: TRANSACTION_MS },
  });
  drivers.set(client, {
    execute: async (sql, args) => (await pool.query(sql, args)).rowCount ?? 0,
    read: async (query) => (await pool.query(query.text, query.values.map(toCell))).rows,
    transact: (work) => inPostgresTransaction(pool, work),
  });
  return client as Db;
}

async function openSqlite(url: string): Promise<Db> {
  const path = resolve(/* turbopackIgnore: true */ process.cwd(), sqlitePath(url));
  mkdirSync(dirname(path), { recursive: true });
  const adapter = new PatientSqlite(path);
  const db = new PrismaClient({
    adapter,
    transactionOptions: { maxWait: PATIENCE_MS, timeout: TRANSACTION_MS },
  });
  await db.$queryRawUnsafe("PRAGMA journal_mode=WAL");
  drivers.set(db, {
    execute: (sql, args) => adapter.execute(sql, args),
    read: ({ sql, values }) => adapter.read(sql, values.map(toCell)),
    transact: (work) => adapter.transact((run) => work(({ sql, values }) => run(sql, values.map(toCell)))),
  });
  return db;
}

async function inPostgresTransaction<Result>(
  pool: Pool,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN");
    const result = await work(
      async (query) => (await client.query(query.text, query.values.map(toCell))).rows,
    );
    await client.query("COMMIT");
    return result;
  } catch (error) {
    // A connection that cannot even roll back is not given to anybody else.
    await client.query("ROLLBACK").catch((fault: Error) => {
      broken = fault;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * Runs one statement whose arguments are large: a whole batch of rows. The ORM would write each argument as JSON and read
 * it again on its way to the driver, which is a sixth of an import's time.
 * @returns how many rows changed
 */
export function executeBulk(db: Db, sql: string, args: (string | number)[]): Promise<number> {
  return drivers.get(db)?.execute(sql, args) ?? db.$executeRawUnsafe(sql, ...args);
}

/**
 * Reads rows that hold large texts, or that are read at every turn. The ORM looks at each cell twice more: six microseconds
 * a kilobyte, and a quarter of a millisecond for a statement.
 */
export function readBulk<Row>(db: Db, query: Prisma.Sql): Promise<Row[]> {
  const read = drivers.get(db)?.read(query) ?? db.$queryRaw<unknown[]>(query);
  // The caller names the columns, as it does with $queryRaw.
  return read as Promise<Row[]>;
}

/**
 * Runs statements written by hand as one transaction, which takes SQLite's write lock as it begins: for what every written
 * request does. The ORM would take a millisecond of processor time for each, and hold the lock meanwhile.
 * @throws what the work throws, with nothing of it done
 */
export function transact<Result>(db: Db, work: (run: Run) => Promise<Result>): Promise<Result> {
  const driver = drivers.get(db);
  if (driver !== undefined) return driver.transact(work);
  return db.$transaction((tx) => work((query) => tx.$queryRaw<unknown[]>(query)));
}

/** A time as it is stored: SQLite holds texts, and PostgreSQL leaves the zone aside. */
function storedTime(time: Date): string {
  return time.toISOString().replace("Z", "+00:00");
}

/** What a database may be given for a place in a statement. */
function toCell(value: unknown): string | number | null {
  if (value instanceof Date) return storedTime(value);
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  throw new TypeError("Only texts, numbers and times are given to statements written by hand");
}

/** Which SQL the database speaks, for the few statements written by hand. */
export function dialect(db: Db): Dialect {
  return dialects.get(db) ?? "sqlite";
}

/** The process's own database. */
export function db(): Promise<Db> {
  shared.leadloomDb ??= openDb(env().DATABASE_URL);
  return shared.leadloomDb;
}

/** Puts an open database in place of the one that DATABASE_URL names, for tests that play the whole house. */
export function setDb(open: Db): void {
  shared.leadloomDb = Promise.resolve(open);
}
