import { z } from "zod";
import type { Tenant } from "@/lib/platform/tenant";
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
  const { db, workspaceId } = tenant;
  const hashes = hashesOf(words);
  if (hashes.length === 0) return null;
  const [unknown, indexes, slices] = await Promise.all([
    db.job.findFirst({ where: { id: jobId, workspaceId, searchIndex: null }, select: { id: true } }),
    db.searchIndex.findMany({ where: { jobId, workspaceId } }),
    db.searchSlice.findMany({ where: { jobId, workspaceId, slice: { in: slicesFor(hashes) } } }),
  ]);
  if (unknown !== null) return null;
  const byJob = new Map<string, Map<number, Uint8Array>>();
  for (const { jobId: of, slice, bits } of slices)
    byJob.set(of, (byJob.get(of) ?? new Map<number, Uint8Array>()).set(slice, bits));
  return indexes.flatMap((index) => {
    const known = byJob.get(index.jobId) ?? new Map<number, Uint8Array>();
    return blocksShape.parse(JSON.parse(index.blocks)).map(
      ([from, to, firstId, lastId], block): BlockToRead => ({
        positions: [from, to],
        ids: [firstId, lastId],
        read: mayHold(known, block, hashes),
      }),
    );
  });
}
