import { AppError } from "./errors";

/** A page of a list. `nextCursor` is null at the end. */
export interface PageOf<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Makes a page from one row more than was asked for. */
export function pageOf<Row, Item>(
  rows: Row[],
  limit: number,
  cursorOf: (row: Row) => string[],
  toItem: (row: Row) => Item,
): PageOf<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(toItem), nextCursor: more ? encodeCursor(cursorOf(last)) : null };
}

function encodeCursor(parts: string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

/**
 * The parts of a cursor that `pageOf` made.
 * @throws AppError `invalid_input` for anything else
 */
export function decodeCursor(cursor: string, parts: number): string[] {
  const wrong = new AppError("invalid_input", "This cursor is not one of ours", {
    fields: [{ field: "cursor", message: "Use the nextCursor of the page before" }],
  });
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(value) && value.length === parts && value.every(isPart)) return value;
  } catch {
    // Not base64 or not JSON: the same answer as for a cursor of another list.
    throw wrong;
  }
  throw wrong;
}

/** NUL is in no key of ours, and PostgreSQL refuses to look for it. */
function isPart(part: unknown): part is string {
  return typeof part === "string" && !part.includes("\0");
}
