import { AppError } from "../errors";
import type { Migration } from "./read-migrations";

/** A row of Prisma's own `_prisma_migrations`. */
export interface AppliedMigration {
  migration_name: string;
  checksum: string;
  finished_at: unknown;
  rolled_back_at: unknown;
}

/**
 * What still has to be applied.
 * @throws AppError `conflict` when the history is not ours to continue: a migration failed half-way, was edited after it
 * was applied, or is unknown here (the database belongs to a newer Leadloom).
 */
export function choosePending(known: Migration[], applied: AppliedMigration[]): Migration[] {
  const standing = applied.filter((row) => row.rolled_back_at === null);
  const failed = standing.find((row) => row.finished_at === null);
  if (failed)
    throw new AppError("conflict", `Migration ${failed.migration_name} did not finish. Restore a backup.`);
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const row of standing) {
    const migration = byName.get(row.migration_name);
    if (!migration) {
      throw new AppError(
        "conflict",
        `The database has migration ${row.migration_name}; this Leadloom is older than it.`,
      );
    }
    if (migration.checksum !== row.checksum) {
      throw new AppError("conflict", `Migration ${row.migration_name} was changed after it was applied.`);
    }
  }
  const done = new Set(standing.map((row) => row.migration_name));
  return known.filter((migration) => !done.has(migration.name));
}
