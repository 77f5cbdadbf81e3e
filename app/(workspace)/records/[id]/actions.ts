"use server";

import { z } from "zod";
import { rerunRecord } from "@/inngest/jobs/retry-records";
import { draftEditShape } from "@/lib/models/draft/shape";
import { editDraft } from "@/lib/models/draft/store";
import { factFieldShape } from "@/lib/models/fact/shape";
import { findFactValue, setFactHidden, writeFactByHand } from "@/lib/models/fact/store";
import { type Acted, act } from "../../../act";
import { readInput } from "../../../api/read-input";

const factEditShape = z.object({
  /** The fact that it stands for; null for a value that nobody found. */
  factId: z.string().nullable(),
  field: factFieldShape,
  value: z.string().trim().max(2000),
});

/** A person's value, in place of a machine's or beside what was found. */
export async function writeFact(
  recordId: string,
  input: z.infer<typeof factEditShape>,
): Promise<Acted<void>> {
  return act("action records/writeFact", async (tenant, { tell }) => {
    const { factId, field, value } = readInput(factEditShape, input);
    const before = factId === null ? null : await findFactValue(tenant, factId);
    await writeFactByHand(tenant, recordId, { field, value, replaces: factId, now: new Date() });
    tell({ target: recordId, before: { field, value: before }, after: { field, value } });
  });
}

export async function hideFact(recordId: string, factId: string, hidden: boolean): Promise<Acted<void>> {
  return act("action records/hideFact", async (tenant, { tell }) => {
    await setFactHidden(tenant, recordId, factId, hidden);
    tell({ target: recordId, before: { factId, hidden: !hidden }, after: { factId, hidden } });
  });
}

export async function saveDraft(draftId: string, input: unknown): Promise<Acted<void>> {
  return act("action records/saveDraft", async (tenant, { tell }) => {
    const edit = readInput(draftEditShape, input);
    const before = await editDraft(tenant, draftId, edit, new Date());
    tell({ target: draftId, before, after: edit });
  });
}

export async function rerun(recordId: string): Promise<Acted<void>> {
  return act("action records/rerun", async (tenant, { tell }) => {
    await rerunRecord(tenant, recordId);
    tell({ target: recordId });
  });
}
