import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diffModels } from "./diff-models";
import { readModels } from "./render-models";

const SNAPSHOT = "prisma/migrations/models.snapshot.prisma";

/** The models as of the last migration; null before the first. */
function readSnapshot(): string | null {
  return existsSync(SNAPSHOT) ? readFileSync(SNAPSHOT, "utf8") : null;
}

/** True when the models and the migrations say the same. */
export async function modelsMatchMigrations(): Promise<boolean> {
  const snapshot = readSnapshot();
  if (snapshot === null) return false;
  return (
    (await diffModels("sqlite", snapshot, readModels())) === "" &&
    (await diffModels("postgresql", snapshot, readModels())) === ""
  );
}

/**
 * Writes one migration for each database from the difference between the models and their last snapshot.
 * @returns the migration's folder name, or null when there is nothing to write
 */
export async function createMigration(name: string, now: Date): Promise<string | null> {
  const before = readSnapshot();
  const after = readModels();
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = `${stamp}_${name.replace(/[^a-z0-9]+/gi, "_").toLowerCase()}`;
  const scripts = {
    sqlite: await diffModels("sqlite", before, after),
    postgresql: await diffModels("postgresql", before, after),
  };
  if (scripts.sqlite === "" && scripts.postgresql === "") return null;
  for (const dialect of ["sqlite", "postgresql"] as const) {
    const path = join("prisma/migrations", dialect, folder);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, "migration.sql"), `${scripts[dialect]}\n`);
    const lock = `# Written by \`npm run db create\`.\nprovider = "${dialect}"\n`;
    writeFileSync(join("prisma/migrations", dialect, "migration_lock.toml"), lock);
  }
  writeFileSync(SNAPSHOT, after);
  return folder;
}
