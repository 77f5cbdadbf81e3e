import type { Tenant } from "@/lib/platform/tenant";

/** What makes two jobs alike enough for one to foretell the other. */
export interface JobKind {
  sources: string[];
  variants: number;
  /** The model that writes; null for the template writer, which asks nobody. */
  model: string | null;
}

export interface PastJob {
  id: string;
  records: number;
  /** From its start to its end. */
  seconds: number;
}

/** Looked at, newest first, before the kind is known. */
const LOOKED_AT = 20;

/** Completed jobs of the same kind, newest first; trials do not count. @param limit at most so many, up to 20 */
export async function listPastJobs(tenant: Tenant, kind: JobKind, limit: number): Promise<PastJob[]> {
  const { db, workspaceId } = tenant;
  const jobs = await db.job.findMany({
    where: {
      workspaceId,
      status: "completed",
      trial: false,
      campaign: { sources: JSON.stringify(kind.sources), variants: kind.variants },
    },
    orderBy: { id: "desc" },
    take: LOOKED_AT,
    select: { id: true, totalRecords: true, startedAt: true, finishedAt: true },
  });
  const past: PastJob[] = [];
  for (const { id, totalRecords, startedAt, finishedAt } of jobs) {
    if (past.length >= limit || startedAt === null || finishedAt === null) continue;
    if (!(await wasWrittenBy(tenant, id, kind.model))) continue;
    past.push({ id, records: totalRecords, seconds: (finishedAt.getTime() - startedAt.getTime()) / 1000 });
  }
  return past;
}

/** Providers answer with a dated name of the model that was asked for. */
async function wasWrittenBy(
  { db, workspaceId }: Tenant,
  jobId: string,
  model: string | null,
): Promise<boolean> {
  const call = await db.modelCall.findFirst({
    where: {
      workspaceId,
      jobId,
      provider: { not: "source" },
      ...(model === null ? {} : { model: { startsWith: model } }),
    },
    select: { id: true },
  });
  return (call === null) === (model === null);
}
