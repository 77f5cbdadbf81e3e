import { listDraftsOf } from "@/lib/models/draft/store";
import { listFactsOf } from "@/lib/models/fact/store";
import { findJob } from "@/lib/models/job/names.store";
import { listRecords } from "@/lib/models/record/rows.store";
import { door } from "../../../../door";
import { queryOf, readInput } from "../../../../read-input";
import { recordsQueryShape } from "../../../shapes";

export const GET = door<{ id: string }>(
  async ({ tenant, params, url }) => {
    const { limit, cursor, ...filter } = readInput(recordsQueryShape, queryOf(url));
    await findJob(tenant, params.id);
    const page = await listRecords(tenant, { ...filter, jobId: params.id }, { limit, cursor });
    const [facts, drafts] = await Promise.all([
      listFactsOf(tenant, page.items),
      listDraftsOf(
        tenant,
        page.items.map((record) => record.id),
      ),
    ]);
    const items = page.items.map((record) => ({
      ...record,
      facts: facts.get(record.id) ?? [],
      drafts: drafts.get(record.id) ?? [],
    }));
    return Response.json({ items, nextCursor: page.nextCursor });
  },
  { rule: "GET /api/v1/jobs/[id]/records", feature: "bulk_processing" },
);
