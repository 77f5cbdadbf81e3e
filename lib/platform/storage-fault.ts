const FULL = "There is no space left on the server's disk. Free some, then try again.";
const LOCKED = "The database is locked by another program. Try again when it has finished.";

/** What the systems below say: Node, SQLite, PostgreSQL, and Prisma's words for a busy SQLite file. */
const SAYINGS: [RegExp, string][] = [
  [/\bENOSPC\b|\bEDQUOT\b|no space left on device|database or disk is full/i, FULL],
  [/\bSQLITE_BUSY\b|database is locked|^P1008 /i, LOCKED],
];
/** A driver's error stands inside the client's, and a file's inside the stream's. */
const DEPTH = 5;

/** What to tell people when an error comes of a disk that is full or a database that is locked; null otherwise. */
export function storageFault(error: unknown): string | null {
  let inner = error;
  for (let depth = 0; depth < DEPTH && inner instanceof Error; depth++) {
    const said = "code" in inner ? `${inner.code} ${inner.message}` : inner.message;
    const found = SAYINGS.find(([saying]) => saying.test(said));
    if (found) return found[1];
    inner = inner.cause;
  }
  return null;
}
