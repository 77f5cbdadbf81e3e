import { listAuditActors } from "@/lib/models/audit/store";
import { door } from "../../../door";

/** Everybody that the log names, to choose from. */
export const GET = door(async ({ tenant }) => Response.json({ items: await listAuditActors(tenant) }), {
  rule: "GET /api/v1/audit/actors",
});
