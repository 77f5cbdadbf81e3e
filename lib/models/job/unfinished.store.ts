import type { Tenant } from "@/lib/platform/tenant";

/**
 * The newest job of a file, known by name and size, that was started and has not ended.
 * @returns its id, or null
 */
export async function findUnfinishedJob(
  tenant: Tenant,
  fileName: string,
  bytes: number,
): Promise<string | null> {
  const { db, workspaceId } = tenant;
  const jobs = await db.job.findMany({
    where: { workspaceId, fileName, status: { in: ["running", "paused"] }, uploadId: { not: null } },
    orderBy: { id: "desc" },
    take: 20,
    select: { id: true, uploadId: true },
  });
  for (const job of jobs) {
    const upload = await db.upload.findFirst({
      where: { id: job.uploadId ?? "", workspaceId, bytes },
      select: { id: true },
    });
    if (upload) return job.id;
  }
  return null;
}
