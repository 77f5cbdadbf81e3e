import type { Dialect } from "@/lib/platform/database-url";
import { dialect, readBulk } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";

/** A member of the objects to write, named as its column is. */
export interface JsonMember {
  name: string;
  /** The column holds JSON text, or a time; else a text or a number, as it is. There is no column for what is always false. */
  holds?: "json" | "time" | "false";
  /** The member is left out where the column is null. At most one of them. */
  optional?: boolean;
}

/** All names are the models' own, never input. */
export interface JsonBytesQuery {
  table: string;
  members: readonly JsonMember[];
  /** The column whose values the rows are gathered by. */
  of: string;
  /** Beside the workspace's. */
  where: Prisma.Sql;
  order: readonly string[];
}

/**
 * A workspace's rows as the members of JSON arrays, in UTF-8, written by the database itself: what is only passed on need not
 * become texts, objects and texts again. @returns by the value of `of`, parted by commas
 */
export async function readJsonBytes(
  { db, workspaceId }: Tenant,
  { table, members, of, where, order }: JsonBytesQuery,
): Promise<Map<string, Uint8Array>> {
  const sorted = order.map((name) => `"${name}"`).join(", ");
  const object = objectOf(members, dialect(db));
  // SQLite's driver gives bytes as they are; PostgreSQL's would read them from hexadecimal digits.
  const all =
    dialect(db) === "sqlite"
      ? `CAST(group_concat(${object}, ',' ORDER BY ${sorted}) AS BLOB)`
      : `string_agg((${object})::text, ',' ORDER BY ${sorted})`;
  const rows = await readBulk<{ of: string; items: ArrayBuffer | Uint8Array | string }>(
    db,
    Prisma.sql`SELECT ${Prisma.raw(`"${of}" AS "of", ${all} AS "items" FROM "${table}"`)}
      WHERE "workspaceId" = ${workspaceId} AND ${where} GROUP BY ${Prisma.raw(`"${of}"`)}`,
  );
  return new Map(rows.map((row) => [row.of, toBytes(row.items)]));
}

function toBytes(items: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof items === "string") return Buffer.from(items);
  return items instanceof Uint8Array ? items : new Uint8Array(items);
}

function objectOf(members: readonly JsonMember[], spoken: Dialect): string {
  const whole = call(members, spoken);
  const optional = members.find((member) => member.optional);
  if (optional === undefined) return whole;
  const rest = call(
    members.filter((member) => member !== optional),
    spoken,
  );
  return `CASE WHEN "${optional.name}" IS NULL THEN ${rest} ELSE ${whole} END`;
}

function call(members: readonly JsonMember[], spoken: Dialect): string {
  if (spoken === "sqlite" && members.some(({ holds }) => holds === "json")) return join(members);
  const pairs = members.map((member) => `'${member.name}', ${cellOf(member, spoken)}`).join(", ");
  return `${spoken === "sqlite" ? "json_object" : "json_build_object"}(${pairs})`;
}

/** For SQLite, which would read JSON text once more before it puts it into an object, and write it anew. */
function join(members: readonly JsonMember[]): string {
  const parts = members.flatMap(({ name, holds }, at) => {
    const cell = cellOf({ name, holds }, "sqlite");
    const text = holds === "json" ? `coalesce("${name}", 'null')` : `json_quote(${cell})`;
    return [`'${at === 0 ? "{" : ","}"${name}":'`, text];
  });
  return `concat(${parts.join(", ")}, '}')`;
}

function cellOf({ name, holds }: JsonMember, spoken: Dialect): string {
  if (holds === undefined) return `"${name}"`;
  if (holds === "false") return spoken === "sqlite" ? "json('false')" : "false";
  if (spoken === "sqlite")
    // Times are stored as in 2026-11-30T20:50:00.000, with UTC behind it in one of its spellings.
    return holds === "json" ? `json("${name}")` : `substr("${name}", 1, 23) || 'Z'`;
  return holds === "json" ? `"${name}"::json` : `to_char("${name}", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
