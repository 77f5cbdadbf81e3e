import type { Tenant } from "@/lib/platform/tenant";

/**
 * Jobs that are to run but of which nothing is in work: the news that set them going, or that hands the feeding of their
 * records on, was lost, because a process died between a row and its event, or because the engine did not know the
 * functions yet.
 * @param quietSince those that were started, or of which a record has ended, after this are left alone: what feeds them may
 * only be asleep
 */
export async function listIdleJobs(tenant: Tenant, quietSince: Date): Promise<string[]> {
  const jobs = await tenant.db.job.findMany({
    where: { workspaceId: tenant.workspaceId, status: "running", startedAt: { lte: quietSince } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const idle: string[] = [];
  for (const { id } of jobs) if (!(await isAtWork(tenant, id, quietSince))) idle.push(id);
  return idle;
}

async function isAtWork({ db, workspaceId }: Tenant, jobId: string, since: Date): Promise<boolean> {
  const of = { jobId, workspaceId };
  const select = { id: true };
  const running = await db.record.findFirst({ where: { ...of, status: "running" }, select });
  if (running !== null) return true;
  return (await db.record.findFirst({ where: { ...of, finishedAt: { gt: since } }, select })) !== null;
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
