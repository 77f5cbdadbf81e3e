import { revokeApiKey } from "@/lib/models/api-key/store";
import { toldOfKey } from "../../../../told-of-key";
import { door } from "../../../door";

/** From now on the key opens nothing. */
export const DELETE = door<{ id: string }>(
  async ({ tenant, params, tell }) => {
    const key = await revokeApiKey(tenant, params.id, new Date());
    tell({ target: key.id, before: toldOfKey(key) });
    return Response.json(key);
  },
  { rule: "DELETE /api/v1/keys/[id]" },
);
