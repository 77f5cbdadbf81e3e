"use server";

import { createApiKey } from "@/lib/access/api-key";
import { apiKeyInputShape } from "@/lib/models/api-key/shape";
import { revokeApiKey } from "@/lib/models/api-key/store";
import { type Acted, act } from "../../act";
import { readInput } from "../../api/read-input";

/** @returns the whole key, this once */
export async function makeKey(name: string): Promise<Acted<string>> {
  return act("action settings/makeKey", async (tenant) => {
    const input = readInput(apiKeyInputShape, { name });
    const { text } = await createApiKey(tenant, input, new Date());
    return text;
  });
}

export async function revokeKey(id: string): Promise<Acted<void>> {
  return act("action settings/revokeKey", (tenant) => revokeApiKey(tenant, id, new Date()));
}
