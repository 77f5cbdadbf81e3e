import { createApiKey } from "@/lib/access/api-key";
import { apiKeyInputShape } from "@/lib/models/api-key/shape";
import { listApiKeys } from "@/lib/models/api-key/store";
import { toldOfKey } from "../../../told-of-key";
import { door } from "../../door";
import { readInput, readJson } from "../../read-input";

export const GET = door(async ({ tenant }) => Response.json({ items: await listApiKeys(tenant) }), {
  rule: "GET /api/v1/keys",
});

/** A new key; its secret is in this answer and nowhere else. */
export const POST = door(
  async ({ tenant, caller, request, tell }) => {
    const input = readInput(apiKeyInputShape, readJson(await request.text(), "body"));
    const maker = { name: caller.actor.name, role: caller.role };
    const { key, text } = await createApiKey(tenant, input, maker, new Date());
    tell({ target: key.id, after: toldOfKey(key) });
    return Response.json({ ...key, key: text }, { status: 201 });
  },
  { rule: "POST /api/v1/keys" },
);
