import { LRUCache } from "lru-cache";
import { readBulk } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { belongsTo } from "../belongs-to";
import { SLICES } from "./search-bits";

/** By their numbers. */
export type Slices = ReadonlyMap<number, Uint8Array>;

/** Bytes that a process keeps: the bits of two million records. */
const MOST_BYTES = 16 * 1_048_576;

/**
 * What was read of jobs. The blocks name records, which stay as they came in: as long as a job has the same blocks it has
 * the same bits.
 */
const kept = new LRUCache<string, { blocks: string; slices: Slices }>({
  maxSize: MOST_BYTES,
  sizeCalculation: ({ blocks, slices }) =>
    [...slices.values()].reduce((bytes, { byteLength }) => bytes + byteLength, blocks.length + 1),
});

/** The slices of jobs that have an index; none of a job that is too small for any. */
export async function findSlices(
  tenant: Tenant,
  indexes: readonly { id: string; blocks: string | null }[],
): Promise<Map<string, Slices>> {
  const found = new Map<string, Slices>();
  const unknown = new Map<string, string>();
  for (const { id, blocks } of indexes) {
    if (blocks === null) continue;
    const known = kept.get(keyOf(tenant, id));
    if (known?.blocks === blocks) found.set(id, known.slices);
    else unknown.set(id, blocks);
  }
  if (unknown.size === 0) return found;
  const read = await readSlices(tenant, [...unknown.keys()]);
  for (const [id, blocks] of unknown) {
    const slices = read.get(id) ?? new Map<number, Uint8Array>();
    found.set(id, slices);
    // One without might have been dropped in this moment.
    if (slices.size === SLICES) kept.set(keyOf(tenant, id), { blocks, slices });
  }
  return found;
}

function keyOf({ workspaceId }: Tenant, jobId: string): string {
  return `${workspaceId} ${jobId}`;
}

async function readSlices({ db, workspaceId }: Tenant, jobIds: string[]): Promise<Map<string, Slices>> {
  const rows = await readBulk<{ jobId: string; slice: number; bits: ArrayBuffer | Uint8Array }>(
    db,
    // By the key of the slices: by the workspace SQLite would read those of all its jobs.
    Prisma.sql`SELECT "jobId", "slice", "bits" FROM "SearchSlice" WHERE "jobId" IN (
      SELECT "id" FROM "Job" WHERE "workspaceId" = ${workspaceId} AND ${belongsTo("id", jobIds)})`,
  );
  const byJob = new Map<string, Map<number, Uint8Array>>();
  for (const row of rows) {
    const slices = byJob.get(row.jobId) ?? new Map<number, Uint8Array>();
    byJob.set(row.jobId, slices.set(row.slice, new Uint8Array(row.bits)));
  }
  return byJob;
}
