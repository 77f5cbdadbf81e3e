import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { type Retention, retentionShape } from "./shape";

const FINAL = ["completed", "failed", "cancelled"];

export async function readRetention({ db, workspaceId }: Tenant): Promise<Retention> {
  const select = { keepJobsDays: true, keepPagesDays: true } as const;
  const row = await db.workspace.findUnique({ where: { id: workspaceId }, select });
  return retentionShape.parse(row ?? { keepJobsDays: null, keepPagesDays: null });
}

export async function setRetention({ db, workspaceId }: Tenant, retention: Retention): Promise<void> {
  await db.workspace.updateMany({ where: { id: workspaceId }, data: retention });
}

/** Jobs that ended before a time, with the uploads they were made of. */
export async function listEndedJobs(
  { db, workspaceId }: Tenant,
  before: Date,
  take: number,
): Promise<{ id: string; uploadId: string | null }[]> {
  return db.job.findMany({
    where: { workspaceId, status: { in: FINAL }, finishedAt: { lt: before } },
    orderBy: { id: "asc" },
    take,
    select: { id: true, uploadId: true },
  });
}

/** Removes an ended job with all that hangs on it. What was paid stays in the ledger, without words. @returns whether */
export async function deleteEndedJob({ db, workspaceId }: Tenant, id: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    // Somebody may have run it again meanwhile: the job goes first, and only as one that has ended.
    const { count } = await tx.job.deleteMany({ where: { id, workspaceId, status: { in: FINAL } } });
    if (count === 0) return false;
    await tx.modelCall.updateMany({ where: { jobId: id, workspaceId }, data: { error: null } });
    await tx.$executeRaw(Prisma.sql`
      DELETE FROM "FactVeto" WHERE "workspaceId" = ${workspaceId}
      AND NOT EXISTS (SELECT 1 FROM "Record" WHERE "Record"."id" = "FactVeto"."recordId")`);
    return true;
  });
}

/** Removes page snapshots that were read before a time. @returns how many */
export async function deleteOldPages({ db, workspaceId }: Tenant, before: Date): Promise<number> {
  return (await db.page.deleteMany({ where: { workspaceId, fetchedAt: { lt: before } } })).count;
}

/** Removes companies that were read before a time and that no lead is of. @returns how many */
export async function deleteUnusedCompanies({ db, workspaceId }: Tenant, before: Date): Promise<number> {
  return db.$executeRaw(Prisma.sql`
    DELETE FROM "Company" WHERE "workspaceId" = ${workspaceId} AND "readAt" < ${before}
    AND NOT EXISTS (SELECT 1 FROM "Record" WHERE "Record"."companyId" = "Company"."id"
      AND "Record"."workspaceId" = ${workspaceId})`);
}
