import { Prisma } from "@/prisma/generated/sqlite/client";
import { type TableInBlocks, WORDS_IN_BLOCKS } from "./shape";

export const TABLES_IN_BLOCKS = Object.keys(WORDS_IN_BLOCKS) as TableInBlocks[];

/**
 * The condition on rows that have words to be looked for. Of records it is word for word that of their index: most have
 * none, and are not in it.
 */
export function hasWords(table: TableInBlocks): Prisma.Sql {
  return table === "Record"
    ? Prisma.sql`("reason" IS NOT NULL OR "candidates" IS NOT NULL)`
    : Prisma.sql`true`;
}

/** A text as it will be compared: half a surrogate pair is stored as a sign that says so. */
export function wordsOf(text: string | null): string {
  return text === null ? "" : text.toWellFormed().toLowerCase();
}
