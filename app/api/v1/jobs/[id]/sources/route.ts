import { readSourceFigures } from "@/lib/models/source-ask/figures.store";
import { door } from "../../../../door";

export const GET = door<{ id: string }>(
  async ({ tenant, params }) => Response.json(await readSourceFigures(tenant, params.id)),
  { rule: "GET /api/v1/jobs/[id]/sources", feature: "bulk_processing" },
);
