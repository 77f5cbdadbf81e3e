import { type Db, dialect } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { blankLines, mentions, surePart } from "./mention";
import type { MentionRow } from "./shape";
import { PERSONAL_TABLES, type PersonalTable } from "./table-map";

export type PersonalTableName = keyof typeof PERSONAL_TABLES;

const tableOf = (name: PersonalTableName): PersonalTable => PERSONAL_TABLES[name];
const ident = (name: string) => Prisma.raw(`"${name}"`);

/** The workspace's rows of a table that hold one of the terms. */
export async function findMentions(
  tenant: Tenant,
  name: PersonalTableName,
  terms: string[],
): Promise<MentionRow[]> {
  const { columns } = tableOf(name);
  const maybe = await tenant.db.$queryRaw<MentionRow[]>(Prisma.sql`
    SELECT * FROM ${ident(name)} WHERE "workspaceId" = ${tenant.workspaceId}
    AND (${mayHold(tenant.db, columns, terms)})`);
  return maybe.filter((row) => columns.some((column) => holds(row[column], terms)));
}

function mayHold(db: Db, columns: readonly string[], terms: string[]): Prisma.Sql {
  const like = Prisma.raw(dialect(db) === "sqlite" ? "LIKE" : "ILIKE");
  const tests = columns.flatMap((column) =>
    terms.map((term) => Prisma.sql`${ident(column)} ${like} ${`%${surePart(term)}%`}`),
  );
  return Prisma.join(tests, " OR ");
}

function holds(value: unknown, terms: string[]): boolean {
  return typeof value === "string" && mentions(value, terms);
}

/** Erases the person from rows that `findMentions` gave, as the table's rule says. @returns how many rows */
export async function eraseMentions(
  tenant: Tenant,
  name: PersonalTableName,
  rows: MentionRow[],
  terms: string[],
): Promise<number> {
  const { erase, columns, key } = tableOf(name);
  let touched = 0;
  for (const row of rows) {
    const same = Prisma.join(
      key.map((column) => Prisma.sql`${ident(column)} = ${String(row[column])}`),
      " AND ",
    );
    const its = Prisma.sql`${same} AND "workspaceId" = ${tenant.workspaceId}`;
    touched += await tenant.db.$executeRaw(
      erase === "row"
        ? Prisma.sql`DELETE FROM ${ident(name)} WHERE ${its}`
        : Prisma.sql`UPDATE ${ident(name)} SET ${changes(row, columns, erase, terms)} WHERE ${its}`,
    );
  }
  return touched;
}

function changes(row: MentionRow, columns: readonly string[], erase: "lines" | "clear", terms: string[]) {
  const held = columns.filter((column) => holds(row[column], terms));
  return Prisma.join(
    held.map((column) => {
      const value = erase === "clear" ? null : blankLines(String(row[column]), terms);
      return Prisma.sql`${ident(column)} = ${value}`;
    }),
  );
}

/** Removes facts of pages whose text no longer holds their quote. @returns how many */
export async function dropUnquoted(tenant: Tenant, pageIds: string[]): Promise<number> {
  const { db, workspaceId } = tenant;
  let dropped = 0;
  for (const pageId of pageIds) {
    const page = await db.page.findFirst({ where: { id: pageId, workspaceId }, select: { text: true } });
    const facts = await db.fact.findMany({ where: { pageId, workspaceId } });
    for (const { id, quote, start, end } of facts) {
      if (
        page === null ||
        page.text.slice(start, end) === quote ||
        !page.text.slice(start, end).includes("·")
      )
        continue;
      dropped += (await db.fact.deleteMany({ where: { id, workspaceId } })).count;
    }
  }
  return dropped;
}

/** How many records other than these hold the term: what others share tells nothing about one person. */
export async function isShared(tenant: Tenant, term: string, recordIds: Set<string>): Promise<boolean> {
  const rows = await findMentions(tenant, "Record", [term]);
  return rows.some((row) => !recordIds.has(String(row.id)));
}

/** Brings the totals of jobs in line with the records that are left. */
export async function recountJobs({ db, workspaceId }: Tenant, jobIds: string[]): Promise<void> {
  for (const jobId of jobIds) {
    const totalRecords = await db.record.count({ where: { jobId, workspaceId } });
    await db.job.updateMany({ where: { id: jobId, workspaceId }, data: { totalRecords } });
  }
}

/** Forgets uploads, and that jobs were made of them. @returns the files to remove */
export async function forgetUploads({ db, workspaceId }: Tenant, ids: string[]): Promise<string[]> {
  const where = { workspaceId, id: { in: ids } };
  const paths = await db.upload.findMany({ where, select: { path: true } });
  await db.job.updateMany({ where: { workspaceId, uploadId: { in: ids } }, data: { uploadId: null } });
  await db.upload.deleteMany({ where });
  return paths.map(({ path }) => path);
}

/** Every upload of the workspace, with the jobs that were made of it. */
export async function listUploads({ db, workspaceId }: Tenant) {
  const uploads = await db.upload.findMany({ where: { workspaceId }, select: { id: true, path: true } });
  const jobs = await db.job.findMany({
    where: { workspaceId, uploadId: { not: null } },
    select: { id: true, uploadId: true },
  });
  return uploads.map(({ id, path }) => ({
    id,
    path,
    jobIds: jobs.filter(({ uploadId }) => uploadId === id).map((job) => job.id),
  }));
}

/**
 * Takes the person's words out of what the embedded engine keeps of the workspace's runs. Events carry ids only, and
 * what is sealed by the server's key; what a step answered may quote a site.
 * @returns how many rows
 */
export async function eraseFromEngine(tenant: Tenant, terms: string[]): Promise<number> {
  const { db, workspaceId } = tenant;
  const ours = Prisma.sql`SELECT "EngineRun"."id" FROM "EngineRun" JOIN "EngineEvent" ON "EngineEvent"."id" = "eventId"
    WHERE "payload" LIKE ${`%"workspaceId":${JSON.stringify(workspaceId)}%`}`;
  let touched = 0;
  for (const [table, column, run] of [
    ["EngineStep", "body", "runId"],
    ["EngineRun", "output", "id"],
  ] as const) {
    const found = await db.$queryRaw<{ run: string; text: string }[]>(Prisma.sql`
      SELECT ${ident(run)} AS "run", ${ident(column)} AS "text" FROM ${ident(table)}
      WHERE (${mayHold(db, [column], terms)}) AND ${ident(run)} IN (${ours})`);
    for (const row of found.filter(({ text }) => mentions(text, terms)))
      touched += await db.$executeRaw(Prisma.sql`
        UPDATE ${ident(table)} SET ${ident(column)} = 'null'
        WHERE ${ident(run)} = ${row.run} AND ${ident(column)} = ${row.text}`);
  }
  return touched;
}
