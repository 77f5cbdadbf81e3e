import { findJob } from "@/lib/models/job/names.store";
import { readProofBytes } from "@/lib/models/record/proof-bytes.store";
import { listRecords } from "@/lib/models/record/rows.store";
import { door } from "../../../../door";
import { queryOf, readInput } from "../../../../read-input";
import { recordsQueryShape } from "../../../shapes";

export const GET = door<{ id: string }>(
  async ({ tenant, params, url }) => {
    const { limit, cursor, ...filter } = readInput(recordsQueryShape, queryOf(url));
    await findJob(tenant, params.id);
    const page = await listRecords(tenant, { ...filter, jobId: params.id }, { limit, cursor });
    const proofOf = await readProofBytes(tenant, page.items);
    const items = page.items.flatMap((record, n) => {
      const { facts, drafts } = proofOf(record);
      const known = JSON.stringify(record).slice(0, -1);
      return [n === 0 ? "" : ",", `${known},"facts":`, facts, ',"drafts":', drafts, "}"];
    });
    const parts = ['{"items":[', ...items, `],"nextCursor":${JSON.stringify(page.nextCursor)}}`];
    const bytes = parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part));
    return new Response(Buffer.concat(bytes), {
      headers: { "content-type": "application/json" },
    });
  },
  { rule: "GET /api/v1/jobs/[id]/records", feature: "bulk_processing" },
);
