import { dialect, readBulk } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";

/** Rows of a table; all names are the models' own, never input. */
export interface JsonQuery<Row> {
  table: string;
  columns: readonly (keyof Row & string)[];
  /** Beside the workspace's. */
  where: Prisma.Sql;
  /** Columns, ascending unless said otherwise. */
  order: readonly string[];
  descending?: boolean;
  /** At most so many; all when it is left out. */
  take?: number;
}

/**
 * Reads a workspace's rows as one JSON text. The drivers and the ORM take two microseconds of processor time for every
 * cell, and a page of records with their facts has thousands. Dates come as texts: see `jsonDate`.
 */
export async function readJsonRows<Row>(tenant: Tenant, query: JsonQuery<Row>): Promise<Row[]> {
  const [collect, object, text] =
    dialect(tenant.db) === "sqlite"
      ? ["json_group_array", "json_object", ""]
      : ["json_agg", "json_build_object", "::text"];
  const pairs = query.columns.map((name) => `'${name}', "${name}"`).join(", ");
  const rows = Prisma.raw(`${collect}(${object}(${pairs}) ORDER BY ${orderOf(query)})${text}`);
  const [found] = await readBulk<{ rows: string | null }>(
    tenant.db,
    Prisma.sql`SELECT ${rows} AS "rows" FROM (${selected(tenant, query)}) AS "found"`,
  );
  return JSON.parse(found?.rows ?? "[]");
}

function selected<Row>({ workspaceId }: Tenant, query: JsonQuery<Row>): Prisma.Sql {
  const columns = [...new Set<string>([...query.columns, ...query.order])].map((name) => `"${name}"`);
  const { where, take } = query;
  const limit =
    take === undefined ? Prisma.empty : Prisma.sql`ORDER BY ${Prisma.raw(orderOf(query))} LIMIT ${take}`;
  return Prisma.sql`SELECT ${Prisma.raw(`${columns.join(", ")} FROM "${query.table}"`)}
    WHERE "workspaceId" = ${workspaceId} AND ${where} ${limit}`;
}

function orderOf<Row>({ order, descending }: JsonQuery<Row>): string {
  return order.map((name) => `"${name}"${descending ? " DESC" : ""}`).join(", ");
}
