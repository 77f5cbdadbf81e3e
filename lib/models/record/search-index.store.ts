import { z } from "zod";
import { readBulk } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { belongsTo } from "../belongs-to";
import { hashesOf, mayHold, type SearchBlock, slicesFor, slicesOf } from "./search-bits";

/** Looking through fewer records costs less than asking where not to look. */
const FEWEST_RECORDS = 100;

const blocksShape = z.array(z.tuple([z.int(), z.int(), z.string(), z.string()]));

/** A block of stored records, and whether it may hold the words that are looked for. */
export interface BlockToRead {
  positions: [number, number];
  ids: [string, string];
  read: boolean;
}

/** Forgets where a job's words are: from here on all of it is looked through. To be called before records come in. */
export async function dropSearchIndex({ db, workspaceId }: Tenant, jobId: string): Promise<void> {
  await db.searchIndex.deleteMany({ where: { jobId, workspaceId } });
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
  const hashes = hashesOf(words);
  if (hashes.length === 0) return null;
  const [indexes, slices] = await Promise.all([
    readIndexes(tenant, jobId),
    readSlices(tenant, jobId, slicesFor(hashes)),
  ]);
  const found: BlockToRead[] = [];
  for (const { id, blocks } of indexes) {
    if (blocks === null) return null;
    const known = slices.get(id) ?? new Map<number, Uint8Array>();
    for (const [block, [from, to, firstId, lastId]] of blocksShape.parse(JSON.parse(blocks)).entries())
      found.push({
        positions: [from, to],
        ids: [firstId, lastId],
        read: mayHold(known, block, hashes),
      });
  }
  return found;
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

/** The slices that are asked for, by their numbers, by their jobs. */
async function readSlices(
  { db, workspaceId }: Tenant,
  jobId: string | undefined,
  numbers: number[],
): Promise<Map<string, Map<number, Uint8Array>>> {
  const one = jobId === undefined ? Prisma.empty : Prisma.sql`AND "jobId" = ${jobId}`;
  const rows = await readBulk<{ jobId: string; slice: number; bits: ArrayBuffer | Uint8Array }>(
    db,
    Prisma.sql`SELECT "jobId", "slice", "bits" FROM "SearchSlice"
      WHERE "workspaceId" = ${workspaceId} ${one} AND ${belongsTo("slice", numbers)}`,
  );
  const byJob = new Map<string, Map<number, Uint8Array>>();
  for (const row of rows) {
    const slices = byJob.get(row.jobId) ?? new Map<number, Uint8Array>();
    byJob.set(row.jobId, slices.set(row.slice, new Uint8Array(row.bits)));
  }
  return byJob;
}
