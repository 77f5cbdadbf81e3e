import type { Tenant } from "@/lib/platform/tenant";
import type { LeadRecord } from "./shape";

/** The records before and after one in its job, by the order of the file; null at the ends. */
export async function findNeighbours(
  tenant: Tenant,
  record: Pick<LeadRecord, "jobId" | "position">,
): Promise<{ previous: string | null; next: string | null }> {
  const of = (position: object, order: "asc" | "desc") =>
    tenant.db.record.findFirst({
      where: { jobId: record.jobId, workspaceId: tenant.workspaceId, position },
      orderBy: { position: order },
      select: { id: true },
    });
  const [previous, next] = await Promise.all([
    of({ lt: record.position }, "desc"),
    of({ gt: record.position }, "asc"),
  ]);
  return { previous: previous?.id ?? null, next: next?.id ?? null };
}
