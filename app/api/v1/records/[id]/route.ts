import { door } from "../../../door";
import { loadRecordDetail } from "../load-record-detail";

export const GET = door<{ id: string }>(
  async ({ tenant, params }) => Response.json(await loadRecordDetail(tenant, params.id)),
  { rule: "GET /api/v1/records/[id]" },
);
