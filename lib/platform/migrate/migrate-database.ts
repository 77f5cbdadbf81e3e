import { isPostgres } from "../database-url";
import { migratePostgres } from "./migrate-postgres";
import { migrateSqlite } from "./migrate-sqlite";
import { readMigrations } from "./read-migrations";

/**
 * Makes the database that `url` names ready for this version: creates a missing SQLite file, applies what is pending,
 * and keeps Prisma's `_prisma_migrations` true, so that `prisma migrate deploy` may go on from here.
 * @returns the names of the migrations that were applied, oldest first
 */
export async function migrateDatabase(url: string): Promise<string[]> {
  if (isPostgres(url)) return migratePostgres(url, readMigrations("postgresql"));
  return migrateSqlite(url, readMigrations("sqlite"));
}
