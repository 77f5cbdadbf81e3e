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

/** With these the connection is encrypted, and the server shows by its certificate that it is the one. */
const PROVEN_MODES = ["prefer", "require", "verify-ca", "verify-full"];

/** The driver takes an address without a host, the standard does not. */
const NO_HOST = "no-host.invalid";
const withHost = (url: string) => url.replace("@/", `@${NO_HOST}/`);

/** Whether an address can be read at all: that of a PostgreSQL server, or a file's, which is any text. */
export function isDatabaseUrl(url: string): boolean {
  if (!isPostgres(url)) return true;
  try {
    postgresRoad(url);
    return true;
  } catch {
    // No address, or a host with percent signs that stand for no text.
    return false;
  }
}

/**
 * Whom a PostgreSQL DATABASE_URL leads to, read as the driver reads it.
 * @returns the host, empty where none is named; whether the server is proven and what is said to it is encrypted
 */
export function postgresRoad(url: string): { host: string; port: number; encrypted: boolean } {
  const { hostname, port, searchParams } = new URL(withHost(url));
  const { host = "", sslmode, ssl, uselibpqcompat } = Object.fromEntries(searchParams);
  // As libpq has it, `require` takes any certificate, whoever shows it.
  const proven = uselibpqcompat === "true" ? ["verify-ca", "verify-full"] : PROVEN_MODES;
  return {
    host: host || (hostname === NO_HOST ? "" : decodeURIComponent(hostname)),
    port: Number(searchParams.get("port") || port || 5432),
    encrypted: sslmode === undefined ? ssl === "true" || ssl === "1" : proven.includes(sslmode),
  };
}
