import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Dialect } from "../database-url";

export interface Migration {
  name: string;
  sql: string;
  /** SHA-256 of the file, hexadecimal: what Prisma keeps in its table. */
  checksum: string;
}

/** The migrations of one database, oldest first. */
export function readMigrations(dialect: Dialect, root = "prisma/migrations"): Migration[] {
  const folder = resolve(/* turbopackIgnore: true */ process.cwd(), root, dialect);
  if (!existsSync(folder))
    throw new Error(`No migrations found in ${folder}. Run Leadloom from its own folder.`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}
