import type { Dialect } from "@/lib/platform/database-url";

export type Cell = string | number | null;

export interface Column {
  name: string;
  isNumber: boolean;
}

export interface Table {
  name: string;
  columns: Column[];
  key: string[];
  /** Columns that are overwritten where the key stands already; none means the first row stays. */
  updates: string[];
}

const quoted = (names: string[]) => names.map((name) => `"${name}"`).join(", ");

/**
 * One statement that stores any number of rows, given as one JSON parameter (an array of arrays). One parameter
 * costs about half of what a value list costs, and has no limit on the number of rows.
 */
export function insertSql(table: Table, dialect: Dialect): string {
  const names = quoted(table.columns.map((column) => column.name));
  const cells = table.columns.map((column, at) => cellSql(column, at, dialect)).join(", ");
  const rows = dialect === "sqlite" ? "json_each($1) AS r" : "json_array_elements($1::json) AS r";
  return `INSERT INTO "${table.name}" (${names}) SELECT ${cells} FROM ${rows} WHERE true ${onConflict(table)}`;
}

function cellSql(column: Column, at: number, dialect: Dialect): string {
  if (dialect === "sqlite") return `json_extract(r."value", '$[${at}]')`;
  const cell = `(r."value" ->> ${at})`;
  return column.isNumber ? `${cell}::bigint` : cell;
}

function onConflict(table: Table): string {
  const target = `ON CONFLICT (${quoted(table.key)})`;
  if (table.updates.length === 0) return `${target} DO NOTHING`;
  const sets = table.updates.map((name) => `"${name}" = excluded."${name}"`).join(", ");
  return `${target} DO UPDATE SET ${sets}`;
}

/** One statement that deletes the rows whose ids stand in one JSON parameter (an array of texts). */
export function deleteSql(table: Table, dialect: Dialect): string {
  const ids =
    dialect === "sqlite" ? 'SELECT "value" FROM json_each($1)' : "SELECT json_array_elements_text($1::json)";
  return `DELETE FROM "${table.name}" WHERE "id" IN (${ids})`;
}
