import { verifyAudit } from "@/lib/models/audit/verify-audit";
import { door } from "../../../door";
import { queryOf, readInput } from "../../../read-input";
import { auditCheckQueryShape } from "../../shapes";

/** Whether the log is as it was written, and where it is not. */
export const GET = door(
  async ({ tenant, url }) => {
    const { head } = readInput(auditCheckQueryShape, queryOf(url));
    return Response.json(await verifyAudit(tenant, head));
  },
  { rule: "GET /api/v1/audit/check" },
);
