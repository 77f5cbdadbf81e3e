import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Client, Config } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { PrismaClient as PostgresClient } from "@/prisma/generated/postgresql/client";
import { PrismaClient } from "@/prisma/generated/sqlite/client";
import { type Dialect, dialectOf, isPostgres, sqlitePath } from "./database-url";
import { env } from "./env";

/** The client of either database. The models are the same; its type is SQLite's, the common subset. */
export type Db = PrismaClient;

/** One statement with its arguments; tells how many rows changed. */
type Execute = (sql: string, args: string[]) => Promise<number>;

const dialects = new WeakMap<object, Dialect>();
const drivers = new WeakMap<object, Execute>();

/**
 * Opens a database. The caller closes it with `$disconnect()`.
 * SQLite runs in WAL mode, waits up to 10 s for a lock, and enforces foreign keys.
 */
export async function openDb(url: string): Promise<Db> {
  const db = isPostgres(url) ? openPostgres(url) : await openSqlite(url);
  dialects.set(db, dialectOf(url));
  return db;
}

function openPostgres(url: string): Db {
  const pool = new Pool({ connectionString: url, max: 20 });
  const client: object = new PostgresClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  drivers.set(client, async (sql, args) => (await pool.query(sql, args)).rowCount ?? 0);
  return client as Db;
}

/** Prisma's adapter, with its client in reach. */
class ReachableLibSql extends PrismaLibSql {
  client: Client | undefined;

  override createClient(config: Config): Client {
    this.client = super.createClient(config);
    return this.client;
  }
}

async function openSqlite(url: string): Promise<Db> {
  const path = resolve(/* turbopackIgnore: true */ process.cwd(), sqlitePath(url));
  mkdirSync(dirname(path), { recursive: true });
  const adapter = new ReachableLibSql({ url: `file:${path}`, timeout: 10_000 });
  const db = new PrismaClient({ adapter });
  await db.$queryRawUnsafe("PRAGMA journal_mode=WAL");
  await db.$queryRawUnsafe("PRAGMA synchronous=NORMAL");
  drivers.set(db, async (sql, args) => (await adapter.client?.execute({ sql, args }))?.rowsAffected ?? 0);
  return db;
}

/**
 * Runs one statement whose arguments are large: a whole batch of rows. The ORM would write each argument as JSON and read
 * it again on its way to the driver, which is a sixth of an import's time.
 * @returns how many rows changed
 */
export function executeBulk(db: Db, sql: string, args: string[]): Promise<number> {
  return drivers.get(db)?.(sql, args) ?? db.$executeRawUnsafe(sql, ...args);
}

/** Which SQL the database speaks, for the few statements written by hand. */
export function dialect(db: Db): Dialect {
  return dialects.get(db) ?? "sqlite";
}

const shared = globalThis as typeof globalThis & { leadloomDb?: Promise<Db> };

/** The process's own database. On globalThis because Next evaluates modules once per bundle. */
export function db(): Promise<Db> {
  shared.leadloomDb ??= openDb(env().DATABASE_URL);
  return shared.leadloomDb;
}

/** Puts an open database in place of the one that DATABASE_URL names, for tests that play the whole house. */
export function setDb(open: Db): void {
  shared.leadloomDb = Promise.resolve(open);
}
