import { retentionShape } from "@/lib/models/retention/shape";
import { readRetention, setRetention } from "@/lib/models/retention/store";
import { door } from "../../../door";
import { readInput, readJson } from "../../../read-input";

export const GET = door(async ({ tenant }) => Response.json(await readRetention(tenant)), {
  rule: "GET /api/v1/privacy/retention",
});

/** How long things are kept; the removal runs once a day. */
export const PUT = door(
  async ({ tenant, request, tell }) => {
    const after = readInput(retentionShape, readJson(await request.text(), "body"));
    const before = await readRetention(tenant);
    await setRetention(tenant, after);
    tell({ before, after });
    return Response.json(after);
  },
  { rule: "PUT /api/v1/privacy/retention" },
);
