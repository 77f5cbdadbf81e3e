import { auditLines } from "@/lib/models/audit/audit-lines";
import { door } from "../../../door";
import { pieceAnswer } from "../../../piece-answer";
import { queryOf, readInput } from "../../../read-input";
import { auditFilterQueryShape } from "../../shapes";

/** The log, or a part of it, as JSON lines, newest first. */
export const GET = door(
  async ({ tenant, url }) => {
    const filter = readInput(auditFilterQueryShape, queryOf(url));
    return pieceAnswer(auditLines(tenant, filter), "audit.jsonl", "application/jsonl");
  },
  { rule: "GET /api/v1/audit/export" },
);
