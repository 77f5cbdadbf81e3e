import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient as PostgresClient } from "@/prisma/generated/postgresql/client";
import { PrismaClient } from "@/prisma/generated/sqlite/client";
import { type Dialect, dialectOf, isPostgres, sqlitePath } from "./database-url";
import { env } from "./env";

/** The client of either database. The models are the same; its type is SQLite's, the common subset. */
export type Db = PrismaClient;

const dialects = new WeakMap<object, Dialect>();

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
  const client: object = new PostgresClient({ adapter: new PrismaPg({ connectionString: url, max: 20 }) });
  return client as Db;
}

async function openSqlite(url: string): Promise<Db> {
  const path = resolve(/* turbopackIgnore: true */ process.cwd(), sqlitePath(url));
  mkdirSync(dirname(path), { recursive: true });
  const db = new PrismaClient({ adapter: new PrismaLibSql({ url: `file:${path}`, timeout: 10_000 }) });
  await db.$queryRawUnsafe("PRAGMA journal_mode=WAL");
  await db.$queryRawUnsafe("PRAGMA synchronous=NORMAL");
  return db;
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
