import { listAudit } from "@/lib/models/audit/store";
import { door } from "../../door";
import { queryOf, readInput } from "../../read-input";
import { auditQueryShape } from "../shapes";

/** Who did what, newest first. */
export const GET = door(
  async ({ tenant, url }) => {
    const { limit, cursor, ...filter } = readInput(auditQueryShape, queryOf(url));
    return Response.json(await listAudit(tenant, filter, { limit, cursor }));
  },
  { rule: "GET /api/v1/audit" },
);
