import { listPages } from "@/lib/models/company/store";
import { listDrafts } from "@/lib/models/draft/store";
import { listFacts } from "@/lib/models/fact/store";
import { listModelCalls } from "@/lib/models/model-call/store";
import { getRecord } from "@/lib/models/record/store";
import type { Tenant } from "@/lib/platform/tenant";

/** All that is known about one record. @throws AppError `not_found` */
export async function loadRecordDetail(tenant: Tenant, id: string) {
  const { record, candidates } = await getRecord(tenant, id);
  const [facts, pages, drafts, calls] = await Promise.all([
    listFacts(tenant, record),
    record.companyId === null ? [] : listPages(tenant, record.companyId),
    listDrafts(tenant, id),
    listModelCalls(tenant, id),
  ]);
  return { record, facts, pages, drafts, calls, candidates };
}
