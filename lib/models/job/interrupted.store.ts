import type { Tenant } from "@/lib/platform/tenant";

/**
 * Jobs that are to run but of which nothing is in work: the news that set them going was lost, because a process died
 * between the job's row and the event, or because the engine did not know the functions yet.
 * @param startedBefore those that were only just started are left alone
 */
export async function listIdleJobs(tenant: Tenant, startedBefore: Date): Promise<string[]> {
  const jobs = await tenant.db.job.findMany({
    where: {
      workspaceId: tenant.workspaceId,
      status: "running",
      startedAt: { lte: startedBefore },
      records: { none: { status: "running" } },
    },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return jobs.map(({ id }) => id);
}

/** Removes jobs whose import ended in the middle; their files stay. @returns how many */
export async function deleteHalfImported(tenant: Tenant, createdBefore: Date): Promise<number> {
  const { count } = await tenant.db.job.deleteMany({
    where: {
      workspaceId: tenant.workspaceId,
      status: "pending",
      totalRecords: 0,
      createdAt: { lt: createdBefore },
    },
  });
  return count;
}
