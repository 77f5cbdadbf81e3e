import { erasePerson } from "@/lib/models/privacy/erase-person";
import { erasureQueryShape } from "@/lib/models/privacy/shape";
import { AppError } from "@/lib/platform/errors";
import { door } from "../../../door";
import { readInput, readJson } from "../../../read-input";

/** Erases a person everywhere in the workspace; `confirm` says again what names them. This cannot be undone. */
export const POST = door(
  async ({ tenant, caller, request, tell }) => {
    const { confirm, ...query } = readInput(erasureQueryShape, readJson(await request.text(), "body"));
    if (!Object.values(query).includes(confirm.trim())) throw unconfirmed();
    const erasure = await erasePerson(tenant, query, caller.actor, new Date());
    tell({ after: erasure });
    return Response.json(erasure);
  },
  { rule: "POST /api/v1/privacy/erase" },
);

function unconfirmed(): AppError {
  const message = "Write again, exactly, what names the person";
  return new AppError("invalid_input", message, { fields: [{ field: "confirm", message }] });
}
