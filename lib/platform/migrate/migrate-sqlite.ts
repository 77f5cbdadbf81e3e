import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type Client, createClient, type Transaction } from "@libsql/client";
import { sqlitePath } from "../database-url";
import { AppError } from "../errors";
import { choosePending } from "./choose-pending";
import type { Migration } from "./read-migrations";

const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
  "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`;

/**
 * Brings a SQLite file up to date; all pending migrations stand or fall together.
 * @returns the names of the migrations that were applied
 */
export async function migrateSqlite(url: string, migrations: Migration[]): Promise<string[]> {
  const path = sqlitePath(url);
  mkdirSync(dirname(path), { recursive: true });
  const client = createClient({ url: `file:${path}`, timeout: 30_000 });
  try {
    await client.execute("PRAGMA journal_mode=WAL");
    return await applyPending(client, migrations);
  } finally {
    client.close();
  }
}

async function applyPending(client: Client, migrations: Migration[]): Promise<string[]> {
  // Rebuilding a table drops it for a moment: references are checked at the end instead.
  await client.execute("PRAGMA foreign_keys=OFF");
  const transaction = await client.transaction("write");
  try {
    await transaction.execute(TABLE);
    const rows = await transaction.execute('SELECT * FROM "_prisma_migrations"');
    const applied = rows.rows.map((row) => ({
      migration_name: String(row.migration_name),
      checksum: String(row.checksum),
      finished_at: row.finished_at,
      rolled_back_at: row.rolled_back_at,
    }));
    const pending = choosePending(migrations, applied);
    for (const migration of pending) await applyOne(transaction, migration);
    await refuseBrokenReferences(transaction);
    await transaction.commit();
    return pending.map((migration) => migration.name);
  } finally {
    transaction.close();
  }
}

async function applyOne(transaction: Transaction, migration: Migration): Promise<void> {
  await transaction.executeMultiple(migration.sql);
  await transaction.execute({
    sql: `INSERT INTO "_prisma_migrations" ("id","checksum","finished_at","migration_name","applied_steps_count")
          VALUES (?, ?, current_timestamp, ?, 1)`,
    args: [randomUUID(), migration.checksum, migration.name],
  });
}

async function refuseBrokenReferences(transaction: Transaction): Promise<void> {
  const broken = await transaction.execute("PRAGMA foreign_key_check");
  const first = broken.rows[0];
  if (first)
    throw new AppError("conflict", `A migration would leave rows of ${first.table} pointing at nothing.`);
}
