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
  /** Variants an email. */
  variants: number;
  /** Whether sources and variants are the same too, and not the model alone. */
  alike: boolean;
}

/** Looked at, newest first, before the kind is known. */
const LOOKED_AT = 20;

/**
 * Completed jobs whose emails the same model wrote, newest first; trials do not count.
 * @param limit at most so many that are alike, and so many that are not; up to 20 together
 */
export async function listPastJobs(tenant: Tenant, kind: JobKind, limit: number): Promise<PastJob[]> {
  const { db, workspaceId } = tenant;
  const jobs = await db.job.findMany({
    where: { workspaceId, status: "completed", trial: false },
    orderBy: { id: "desc" },
    take: LOOKED_AT,
    select: {
      ...{ id: true, totalRecords: true, startedAt: true, finishedAt: true },
      campaign: { select: { sources: true, variants: true } },
    },
  });
  const sources = JSON.stringify(kind.sources);
  const past: PastJob[] = [];
  for (const { id, totalRecords, startedAt, finishedAt, campaign } of jobs) {
    const { variants } = campaign;
    const alike = campaign.sources === sources && variants === kind.variants;
    const isEnough = past.filter((job) => job.alike === alike).length >= limit;
    if (isEnough || startedAt === null || finishedAt === null) continue;
    if (!(await wasWrittenBy(tenant, id, kind.model))) continue;
    const seconds = (finishedAt.getTime() - startedAt.getTime()) / 1000;
    past.push({ id, records: totalRecords, seconds, variants, alike });
  }
  return past;
}

/** Rows of before it was kept who was asked bear the name of what answered, which is mostly dated. */
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
      ...(model === null
        ? {}
        : { OR: [{ askedModel: model }, { askedModel: null, model: { startsWith: model } }] }),
    },
    select: { id: true },
  });
  return (call === null) === (model === null);
}
