import { Prisma } from "@/prisma/generated/sqlite/client";

/** A date of a row that was read as JSON or text: PostgreSQL leaves out that its times are UTC. */
export function jsonDate(text: string): Date {
  return new Date(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
}

/** A column's time as text, which both databases' drivers hand over as it is. @param column a model's own name, never input */
export function timeText(column: string): Prisma.Sql {
  return Prisma.raw(`CAST(${column} AS TEXT)`);
}
