export type Dialect = "sqlite" | "postgresql";

/** Whether a DATABASE_URL names a PostgreSQL server; everything else is a SQLite file. */
export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:\/\//i.test(url);
}

/** The SQL dialect behind a DATABASE_URL. */
export function dialectOf(url: string): Dialect {
  return isPostgres(url) ? "postgresql" : "sqlite";
}

/** The path of a SQLite DATABASE_URL: `file:./data/leadloom.db` -> `./data/leadloom.db`. */
export function sqlitePath(url: string): string {
  return url
    .replace(/^(file|sqlite):/i, "")
    .replace(/^\/\/(?=\/)/, "")
    .replace(/\?.*$/, "");
}
