import { z } from "zod";
import { dialect, executeBulk, readBulk } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { hashesOf, mayHold, type SearchBlock, slicesOf } from "./search-bits";
import { findSlices, type Slices } from "./search-slices.store";

/** Looking through fewer records costs less than asking where not to look. */
const FEWEST_RECORDS = 100;

const blocksShape = z.array(z.tuple([z.int(), z.int(), z.string(), z.string()]));

/** A block of stored records, and whether it may hold the words that are looked for. */
export interface BlockToRead {
  positions: [number, number];
  ids: [string, string];
  read: boolean;
}

/** Forgets where a job's words are: from here on all of it is looked through. Comes with every batch of records. */
export async function dropSearchIndex({ db, workspaceId }: Tenant, jobId: string): Promise<void> {
  const [job, workspace] = dialect(db) === "sqlite" ? ["?", "?"] : ["$1", "$2"];
  await executeBulk(db, `DELETE FROM "SearchIndex" WHERE "jobId" = ${job} AND "workspaceId" = ${workspace}`, [
    jobId,
    workspaceId,
  ]);
}

/** Keeps where a job's words are, once all its records are stored: `blocks` must cover every one of them. */
export async function saveSearchIndex(tenant: Tenant, jobId: string, blocks: SearchBlock[]): Promise<void> {
  const { db, workspaceId } = tenant;
  const records = blocks.reduce((sum, { positions: [first, last] }) => sum + last - first + 1, 0);
  const slices = records < FEWEST_RECORDS ? [] : slicesOf(blocks);
  const kept = blocks.map(({ positions, ids }) => [...positions, ...ids]);
  await db.$transaction(async (tx) => {
    const own = await tx.job.findFirst({ where: { id: jobId, workspaceId }, select: { id: true } });
    if (own === null) return;
    await tx.searchIndex.deleteMany({ where: { jobId, workspaceId } });
    await tx.searchIndex.create({ data: { jobId, workspaceId, blocks: JSON.stringify(kept) } });
    await tx.searchSlice.createMany({
      data: slices.map((bits, slice) => ({ jobId, workspaceId, slice, bits })),
    });
  });
}

/**
 * The blocks of a job's records, or of all a workspace's, with what is known of their words.
 * @returns null where that is not known of all records: one of the jobs is still coming in, or is older than this index
 */
export async function findBlocks(
  tenant: Tenant,
  jobId: string | undefined,
  words: readonly string[],
): Promise<BlockToRead[] | null> {
  const jobs = await findBlocksByJob(tenant, jobId, [words]);
  const found: BlockToRead[] = [];
  for (const { blocks } of jobs) {
    if (blocks === null) return null;
    found.push(...blocks);
  }
  return found;
}

/** A job's records, and where to look for something among them. */
export interface JobBlocks {
  jobId: string;
  /** Null where all of them are to be read. */
  blocks: BlockToRead[] | null;
}

/**
 * The blocks of each job of a workspace, or of one.
 * @param anyOf a block is to be read when it may hold all words of one of these
 */
export async function findBlocksByJob(
  tenant: Tenant,
  jobId: string | undefined,
  anyOf: readonly (readonly string[])[],
): Promise<JobBlocks[]> {
  const wanted = anyOf.map(hashesOf);
  // What is too short to be looked up could be anywhere.
  const isAnywhere = wanted.some((hashes) => hashes.length === 0);
  const indexes = await readIndexes(tenant, jobId);
  const slices = isAnywhere ? new Map<string, Slices>() : await findSlices(tenant, indexes);
  return indexes.map(({ id, blocks }) => {
    const known = slices.get(id);
    if (blocks === null || known === undefined) return { jobId: id, blocks: null };
    const mayHoldAny = (block: number) => wanted.some((hashes) => mayHold(known, block, hashes));
    return { jobId: id, blocks: blocksIn(blocks, mayHoldAny) };
  });
}

function blocksIn(json: string, isToRead: (block: number) => boolean): BlockToRead[] {
  return blocksShape.parse(JSON.parse(json)).map(([from, to, firstId, lastId], block) => ({
    positions: [from, to],
    ids: [firstId, lastId],
    read: isToRead(block),
  }));
}

/** Jobs that were made before some time, whose records are stored, and nobody knows where their words are. */
export async function listUnindexed({ db, workspaceId }: Tenant, before: Date): Promise<string[]> {
  const jobs = await db.job.findMany({
    where: { workspaceId, createdAt: { lt: before }, totalRecords: { gt: 0 }, searchIndex: null },
    select: { id: true },
  });
  return jobs.map(({ id }) => id);
}

/** A job, or all of the workspace, each with its blocks, or without. */
function readIndexes({ db, workspaceId }: Tenant, jobId: string | undefined) {
  const one = jobId === undefined ? Prisma.empty : Prisma.sql`AND "id" = ${jobId}`;
  return readBulk<{ id: string; blocks: string | null }>(
    db,
    Prisma.sql`SELECT "id", "blocks" FROM "Job" LEFT JOIN "SearchIndex" ON "jobId" = "id"
      WHERE "Job"."workspaceId" = ${workspaceId} ${one}`,
  );
}
