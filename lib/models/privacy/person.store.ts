import { setImmediate as takeTurns } from "node:timers/promises";
import { type Db, dialect, readBulk } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { blankLines, mentions, surePart } from "./mention";
import type { MentionRow } from "./shape";
import { type Stretch, stretchesOf } from "./stretches.store";
import { PERSONAL_TABLES, type PersonalTable, type PersonalTableName } from "./table-map";

const tableOf = (name: PersonalTableName): PersonalTable => PERSONAL_TABLES[name];
/** Rows that are read at once where one may be enough. */
const FEW = 20;
/** Rows that are named in one statement. */
const MANY = 200;
const ident = (name: string) => Prisma.raw(`"${name}"`);

/** The workspace's rows of a table that hold one of the terms. */
export async function findMentions(
  tenant: Tenant,
  name: PersonalTableName,
  terms: string[],
): Promise<MentionRow[]> {
  const { key } = tableOf(name);
  const found = new Map<string, MentionRow>();
  for (const stretch of await stretchesOf(tenant, name, terms)) {
    for (const row of await lookThrough(tenant, name, stretch, terms))
      found.set(JSON.stringify(key.map((column) => row[column])), row);
  }
  return [...found.values()];
}

/** The rows of a stretch that hold one of the terms. */
async function lookThrough({ db }: Tenant, name: PersonalTableName, stretch: Stretch, terms: string[]) {
  const table = tableOf(name);
  const keys = Prisma.join(table.key.map(ident));
  const maybe = whereMayHold(db, name, stretch, terms);
  // Most stretches hold nothing: the ORM, which knows the types of whole rows, is asked for what was found alone.
  const found = await readBulk<MentionRow>(db, Prisma.sql`SELECT ${keys} ${maybe}`);
  await takeTurns();
  const rows: MentionRow[] = [];
  for (let from = 0; from < found.length; from += MANY) {
    const some = found.slice(from, from + MANY).map((row) => Prisma.sql`(${isRow(table, row)})`);
    const whole = Prisma.sql`SELECT * FROM ${ident(name)} WHERE ${Prisma.join(some, " OR ")}`;
    rows.push(...(await db.$queryRaw<MentionRow[]>(whole)));
  }
  return rows.filter((row) => holdsIn(row, stretch, terms));
}

function whereMayHold(db: Db, name: PersonalTableName, stretch: Stretch, terms: string[]): Prisma.Sql {
  return Prisma.sql`FROM ${ident(name)} ${stretch.from}
    WHERE ${stretch.where} AND (${mayHold(db, stretch.columns, terms)})`;
}

function holdsIn(row: MentionRow, { columns }: Stretch, terms: string[]): boolean {
  return columns.some((column) => holds(row[column], terms));
}

function isRow({ key }: PersonalTable, row: MentionRow): Prisma.Sql {
  return Prisma.join(
    key.map((column) => Prisma.sql`${ident(column)} = ${String(row[column])}`),
    " AND ",
  );
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
  const { erase, columns } = tableOf(name);
  let touched = 0;
  for (const row of rows) {
    const its = Prisma.sql`${isRow(tableOf(name), row)} AND "workspaceId" = ${tenant.workspaceId}`;
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

/** Whether records other than these hold the term: what others share tells nothing about one person. */
export async function isShared(tenant: Tenant, term: string, recordIds: Set<string>): Promise<boolean> {
  for (const stretch of await stretchesOf(tenant, "Record", [term])) {
    const columns = Prisma.join([ident("id"), ...stretch.columns.map(ident)]);
    const maybe = whereMayHold(tenant.db, "Record", stretch, [term]);
    // A term that many share is found to be shared in the first of them.
    for (let seen = 0; ; seen += FEW) {
      const rows = await readBulk<MentionRow>(
        tenant.db,
        Prisma.sql`SELECT ${columns} ${maybe} ORDER BY "position" LIMIT ${FEW} OFFSET ${seen}`,
      );
      if (rows.some((row) => !recordIds.has(String(row.id)) && holdsIn(row, stretch, [term]))) return true;
      if (rows.length < FEW) break;
    }
    await takeTurns();
  }
  return false;
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
