import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { type Db, openDb } from "./db";
import { testPostgresUrl } from "./env";
import { migrateDatabase } from "./migrate/migrate-database";

export interface TestDatabase {
  db: Db;
  url: string;
  close(): Promise<void>;
}

export interface TestDatabaseKind {
  name: string;
  open(): Promise<TestDatabase>;
}

/** A fresh, migrated SQLite file. */
export async function openTestDb(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "leadloom-test-"));
  const url = `file:${join(folder, "test.db")}`;
  await migrateDatabase(url);
  const db = await openDb(url);
  const close = async () => {
    await db.$disconnect();
    rmSync(folder, { recursive: true, force: true });
  };
  return { db, url, close };
}

async function openPostgresTestDb(server: string): Promise<TestDatabase> {
  const name = `leadloom_test_${randomUUID().replaceAll("-", "").slice(0, 16)}`;
  await onServer(server, `CREATE DATABASE "${name}"`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  const url = address.toString();
  await migrateDatabase(url);
  const db = await openDb(url);
  const close = async () => {
    await db.$disconnect();
    await onServer(server, `DROP DATABASE "${name}" WITH (FORCE)`);
  };
  return { db, url, close };
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** Every database that tests run on here: SQLite always, PostgreSQL where TEST_POSTGRES_URL names a server. */
export function testDatabases(): TestDatabaseKind[] {
  const server = testPostgresUrl();
  const sqlite = { name: "SQLite", open: openTestDb };
  if (server === undefined) return [sqlite];
  return [sqlite, { name: "PostgreSQL", open: () => openPostgresTestDb(server) }];
}
