"use server";

import { z } from "zod";
import { removeSource, saveSource } from "@/inngest/sources/save-source";
import { trySource } from "@/inngest/sources/try-source";
import { customSourceShape } from "@/lib/models/custom-source/shape";
import { getCustomSource } from "@/lib/models/custom-source/store";
import { leadShape } from "@/lib/models/record/shape";
import type { SourceAsk } from "@/lib/models/source-ask/shape";
import { type Acted, act } from "../../act";
import { readInput } from "../../api/read-input";

const changeShape = z.object({
  input: customSourceShape,
  id: z.string().nullable(),
  secret: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("set"), secret: z.string().trim().min(1).max(4000) }),
    z.object({ kind: z.literal("remove") }),
    z.object({ kind: z.literal("keep") }),
  ]),
});

/** @returns the source's id */
export async function keepSource(change: z.input<typeof changeShape>): Promise<Acted<string>> {
  return act("action source/keepSource", async (tenant, { tell }) => {
    const { input, ...rest } = readInput(changeShape, change);
    const before = rest.id === null ? null : await getCustomSource(tenant, rest.id);
    const id = await saveSource(tenant, input, rest);
    tell({ target: id, before, after: { ...input, secret: rest.secret.kind } });
    return id;
  });
}

/** Asks the source of the form about a sample; nothing is saved. */
export async function testSource(
  change: z.input<typeof changeShape>,
  sample: z.input<typeof leadShape>,
): Promise<Acted<SourceAsk>> {
  return act("action source/testSource", async (tenant) => {
    const { input, ...rest } = readInput(changeShape, change);
    return trySource(tenant, input, { ...rest, sample: readInput(leadShape, sample) });
  });
}

export async function deleteSource(id: string): Promise<Acted<void>> {
  return act("action source/deleteSource", async (tenant, { tell }) => {
    await removeSource(tenant, id);
    tell({ target: id });
  });
}
