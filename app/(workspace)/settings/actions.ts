"use server";

import { z } from "zod";
import { createApiKey, rotateApiKey } from "@/lib/access/api-key";
import { apiKeyInputShape, keyRotationShape } from "@/lib/models/api-key/shape";
import { revokeApiKey } from "@/lib/models/api-key/store";
import { type Acted, act } from "../../act";
import { readInput } from "../../api/read-input";
import { toldOfKey } from "../../told-of-key";

const idShape = z.string().max(100);

/** @returns the whole key, this once */
export async function makeKey(input: unknown): Promise<Acted<string>> {
  return act("action settings/makeKey", async (tenant, { actor, role, tell }) => {
    const asked = readInput(apiKeyInputShape, input);
    const { key, text } = await createApiKey(tenant, asked, { name: actor.name, role }, new Date());
    tell({ target: key.id, after: toldOfKey(key) });
    return text;
  });
}

/** @returns the whole new key, this once; the old one works on for so many hours */
export async function rotateKey(id: string, overlapHours: number): Promise<Acted<string>> {
  return act("action settings/rotateKey", async (tenant, { actor, role, tell }) => {
    const rotation = { id: readInput(idShape, id), ...readInput(keyRotationShape, { overlapHours }) };
    const { key, text } = await rotateApiKey(tenant, rotation, { name: actor.name, role }, new Date());
    tell({ target: rotation.id, after: { ...toldOfKey(key), overlapHours } });
    return text;
  });
}

export async function revokeKey(id: string): Promise<Acted<void>> {
  return act("action settings/revokeKey", async (tenant, { tell }) => {
    const target = readInput(idShape, id);
    tell({ target, before: toldOfKey(await revokeApiKey(tenant, target, new Date())) });
  });
}
