import { decodeCursor, type PageOf, pageOf } from "@/lib/platform/page-of";
import type { Tenant } from "@/lib/platform/tenant";
import { listDraftsOf } from "../draft/store";
import type { Fact, FactField } from "../fact/shape";
import { listFactsOf } from "../fact/store";
import type { RecordRow, RecordStatus } from "./shape";
import { toRecord } from "./store";

export interface RecordFilter {
  jobId?: string;
  status?: RecordStatus;
  /** Words that must all be in the lead. */
  search?: string;
}

const listed = {
  id: true,
  workspaceId: true,
  jobId: true,
  position: true,
  lead: true,
  status: true,
  stage: true,
  reason: true,
  attempt: true,
  website: true,
  websiteConfidence: true,
  companyId: true,
  costMicros: true,
  startedAt: true,
  finishedAt: true,
} as const;

/**
 * A page of records with the values people scan for: a job's in the order of its file, else the newest first.
 */
export async function listRecordRows(
  tenant: Tenant,
  filter: RecordFilter,
  page: { limit: number; cursor?: string },
): Promise<PageOf<RecordRow>> {
  const inJob = filter.jobId !== undefined;
  const after = page.cursor === undefined ? undefined : decodeCursor(page.cursor, 1)[0];
  const words = (filter.search ?? "").toLowerCase().split(/\s+/).filter(Boolean).slice(0, 5);
  const rows = await tenant.db.record.findMany({
    where: {
      workspaceId: tenant.workspaceId,
      ...(inJob ? { jobId: filter.jobId } : {}),
      ...(filter.status === undefined ? {} : { status: filter.status }),
      ...(after === undefined ? {} : inJob ? { position: { gt: Number(after) } } : { id: { lt: after } }),
      AND: words.map((word) => ({ searchText: { contains: word } })),
    },
    orderBy: inJob ? { position: "asc" } : { id: "desc" },
    take: page.limit + 1,
    select: listed,
  });
  const shown = rows.slice(0, page.limit);
  const facts = await listFactsOf(tenant, shown);
  const drafts = await listDraftsOf(
    tenant,
    shown.map((row) => row.id),
  );
  return pageOf(
    rows,
    page.limit,
    (row) => [inJob ? String(row.position) : row.id],
    (row): RecordRow => {
      const values = valuesOf(facts.get(row.id) ?? []);
      return {
        ...toRecord(row),
        companyName: values("company_name")[0] ?? null,
        emails: values("email"),
        phones: values("phone"),
        subject: drafts.get(row.id)?.[0]?.subject ?? null,
      };
    },
  );
}

/** The values in use of each field, best first, without repeats. */
export function valuesOf(facts: Fact[]): (field: FactField) => string[] {
  return (field) => {
    const used = facts.filter((fact) => fact.field === field && !fact.hidden);
    return [...new Set(used.map((fact) => fact.value))];
  };
}
