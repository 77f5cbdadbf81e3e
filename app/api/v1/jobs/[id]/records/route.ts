import { findJob } from "@/lib/models/job/names.store";
import { readProofTexts } from "@/lib/models/record/proof-texts.store";
import { listRecords } from "@/lib/models/record/rows.store";
import { door } from "../../../../door";
import { queryOf, readInput } from "../../../../read-input";
import { recordsQueryShape } from "../../../shapes";

export const GET = door<{ id: string }>(
  async ({ tenant, params, url }) => {
    const { limit, cursor, ...filter } = readInput(recordsQueryShape, queryOf(url));
    await findJob(tenant, params.id);
    const page = await listRecords(tenant, { ...filter, jobId: params.id }, { limit, cursor });
    const proofOf = await readProofTexts(tenant, page.items);
    const items = page.items.map((record) => {
      const { facts, drafts } = proofOf(record);
      return `${JSON.stringify(record).slice(0, -1)},"facts":${facts},"drafts":${drafts}}`;
    });
    const text = `{"items":[${items.join(",")}],"nextCursor":${JSON.stringify(page.nextCursor)}}`;
    // As bytes: a text is looked through for half characters, and then made bytes of all the same.
    return new Response(Buffer.from(text), { headers: { "content-type": "application/json" } });
  },
  { rule: "GET /api/v1/jobs/[id]/records", feature: "bulk_processing" },
);
