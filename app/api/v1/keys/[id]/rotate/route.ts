import { rotateApiKey } from "@/lib/access/api-key";
import { keyRotationShape } from "@/lib/models/api-key/shape";
import { toldOfKey } from "../../../../../told-of-key";
import { door } from "../../../../door";
import { readInput, readJson } from "../../../../read-input";

/** A new key in the place of this one, which works on for so many hours. */
export const POST = door<{ id: string }>(
  async ({ tenant, params, caller, request, tell }) => {
    const body = await request.text();
    const { overlapHours } = readInput(keyRotationShape, body === "" ? {} : readJson(body, "body"));
    const maker = { name: caller.actor.name, role: caller.role };
    const { key, text } = await rotateApiKey(tenant, { id: params.id, overlapHours }, maker, new Date());
    tell({ target: params.id, after: { ...toldOfKey(key), overlapHours } });
    return Response.json({ ...key, key: text }, { status: 201 });
  },
  { rule: "POST /api/v1/keys/[id]/rotate" },
);
