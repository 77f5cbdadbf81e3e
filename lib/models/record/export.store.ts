import type { Tenant } from "@/lib/platform/tenant";
import type { Draft } from "../draft/shape";
import { listDraftsOf } from "../draft/store";
import type { Fact } from "../fact/shape";
import { listFactsOf } from "../fact/store";
import type { LeadRecord } from "./shape";
import { toRecord } from "./store";

/** Records read at a time: enough to be quick, few enough to keep memory flat. */
const BATCH = 250;

export interface ExportedRecord {
  record: LeadRecord;
  /** The row of the file as it was. */
  cells: string[];
  facts: Fact[];
  drafts: Draft[];
}

/** All records of a job in the order of its file, read as they are drawn. */
export async function* exportRecords(tenant: Tenant, jobId: string): AsyncGenerator<ExportedRecord> {
  for (let after = 0; ; ) {
    const rows = await tenant.db.record.findMany({
      where: { jobId, workspaceId: tenant.workspaceId, position: { gt: after } },
      orderBy: { position: "asc" },
      take: BATCH,
    });
    const ids = rows.map((row) => row.id);
    const [facts, drafts] = await Promise.all([listFactsOf(tenant, rows), listDraftsOf(tenant, ids)]);
    for (const row of rows) {
      yield {
        record: toRecord(row),
        cells: JSON.parse(row.cells),
        facts: facts.get(row.id) ?? [],
        drafts: drafts.get(row.id) ?? [],
      };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = last.position;
  }
}
