import { listRecordRows } from "@/lib/models/record/rows.store";
import { door } from "../../door";
import { queryOf, readInput } from "../../read-input";
import { rowsQueryShape } from "../shapes";

/** Records with the values people scan for, of one job or of the whole workspace. */
export const GET = door(
  async ({ tenant, url }) => {
    const { limit, cursor, ...filter } = readInput(rowsQueryShape, queryOf(url));
    return Response.json(await listRecordRows(tenant, filter, { limit, cursor }));
  },
  { rule: "GET /api/v1/records" },
);
