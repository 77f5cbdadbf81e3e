import { Prisma } from "@/prisma/generated/sqlite/client";

/** The condition on rows that belong to one of some others; on none when there are none. @param column a model's own name */
export function belongsTo(column: string, ids: readonly (string | number)[]): Prisma.Sql {
  if (ids.length === 0) return Prisma.sql`false`;
  return Prisma.sql`${Prisma.raw(`"${column}"`)} IN (${Prisma.join(ids)})`;
}
