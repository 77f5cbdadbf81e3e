"use server";

import { createApiKey } from "@/lib/access/api-key";
import { apiKeyInputShape } from "@/lib/models/api-key/shape";
import { revokeApiKey } from "@/lib/models/api-key/store";
import { type Acted, act } from "../../act";
import { readInput } from "../../api/read-input";

/** @returns the whole key, this once */
export async function makeKey(name: string): Promise<Acted<string>> {
  return act("action settings/makeKey", async (tenant, { tell }) => {
    const input = readInput(apiKeyInputShape, { name });
    const { key, text } = await createApiKey(tenant, input, new Date());
    tell({ target: key.id, after: { name: key.name, key: key.prefix, expiresAt: key.expiresAt } });
    return text;
  });
}

export async function revokeKey(id: string): Promise<Acted<void>> {
  return act("action settings/revokeKey", async (tenant, { tell }) => {
    const { name, prefix } = await revokeApiKey(tenant, id, new Date());
    tell({ target: id, before: { name, key: prefix } });
  });
}
