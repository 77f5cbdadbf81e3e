import type { ResultSet, Row, Value } from "@libsql/client/sqlite3";
import type Database from "libsql";

/** What may be given for a place in a statement without being turned into something else. */
export type Cell = string | number | bigint | null;

/** Statements that are kept at once; those that a server repeats are far fewer. */
const MOST = 256;

/** Given all its arguments at once: a single one that is null would be taken for none. */
type Statement = Database.Statement<[Cell[]]>;

/**
 * The reading statements of a connection, each made ready once: SQLite takes as long to read a statement as to look a row
 * up, and the driver's own rows cost more than finding them. Errors are the driver's raw ones; a statement that met one is
 * forgotten.
 */
export class KeptReads {
  readonly #connection: Database.Database;
  readonly #kept = new Map<string, Statement>();

  constructor(connection: Database.Database) {
    this.#connection = connection;
  }

  /** The rows as objects of their columns; bytes are an ArrayBuffer. */
  rows(sql: string, args: Cell[]): unknown[] {
    return this.#using(sql, (statement) => statement.raw(false).all(args));
  }

  /** The rows as the driver's client gives them, without the names of their cells. */
  result(sql: string, args: Cell[]): ResultSet {
    return this.#using(sql, (statement) => {
      const found = statement.raw(true).all(args);
      const columns = statement.columns();
      const known = {
        columns: columns.map(({ name }) => name),
        columnTypes: columns.map(({ type }) => type ?? ""),
        rows: found.map(toRow),
      };
      return { ...known, rowsAffected: 0, lastInsertRowid: undefined, toJSON: () => known };
    });
  }

  #using<Result>(sql: string, use: (statement: Statement) => Result): Result {
    const statement = this.#kept.get(sql) ?? this.#prepare(sql);
    try {
      return use(statement);
    } catch (error) {
      this.#kept.delete(sql);
      throw error;
    }
  }

  #prepare(sql: string): Statement {
    const statement = this.#connection.prepare<[Cell[]]>(sql);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= MOST) this.#kept.delete(oldest);
    this.#kept.set(sql, statement);
    return statement;
  }
}

function toRow(cells: unknown): Row {
  const row: Row = { length: 0 };
  if (!Array.isArray(cells)) return row;
  const values: (Value | Uint8Array<ArrayBuffer>)[] = cells;
  row.length = values.length;
  for (let at = 0; at < values.length; at += 1) row[at] = toValue(values[at]);
  return row;
}

function toValue(cell: Value | Uint8Array<ArrayBuffer> | undefined): Value {
  return cell instanceof Uint8Array ? cell.buffer : (cell ?? null);
}
