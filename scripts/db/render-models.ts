import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dialect } from "../../lib/platform/database-url";

const MODELS = "prisma/models";

function header(dialect: Dialect): string {
  return `// Rendered from ${MODELS}; edit there.
generator client {
  provider     = "prisma-client"
  output       = "../../generated/${dialect}"
  moduleFormat = "esm"
}

datasource db {
  provider = "${dialect}"
}
`;
}

/** The hand-written models, joined in file order. They are the same for both databases. */
export function readModels(): string {
  const files = readdirSync(MODELS).filter((file) => file.endsWith(".prisma"));
  return files
    .sort()
    .map((file) => readFileSync(join(MODELS, file), "utf8").trim())
    .join("\n\n");
}

/** A complete Prisma schema for one database. */
export function renderSchema(dialect: Dialect, models: string = readModels()): string {
  return `${header(dialect)}\n${models}\n`;
}

/** Writes the schema where Prisma's CLI reads it and returns its path. */
export function writeSchema(dialect: Dialect): string {
  const folder = `prisma/.build/${dialect}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "schema.prisma");
  writeFileSync(path, renderSchema(dialect));
  return path;
}
