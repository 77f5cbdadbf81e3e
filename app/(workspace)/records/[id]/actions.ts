"use server";

import { z } from "zod";
import { rerunRecord } from "@/inngest/jobs/retry-records";
import { draftEditShape } from "@/lib/models/draft/shape";
import { editDraft } from "@/lib/models/draft/store";
import { factFieldShape } from "@/lib/models/fact/shape";
import { setFactHidden, writeFactByHand } from "@/lib/models/fact/store";
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
  return act("action records/writeFact", async (tenant) => {
    const { factId, field, value } = readInput(factEditShape, input);
    await writeFactByHand(tenant, recordId, { field, value, replaces: factId, now: new Date() });
  });
}

export async function hideFact(recordId: string, factId: string, hidden: boolean): Promise<Acted<void>> {
  return act("action records/hideFact", (tenant) => setFactHidden(tenant, recordId, factId, hidden));
}

export async function saveDraft(draftId: string, input: unknown): Promise<Acted<void>> {
  return act("action records/saveDraft", (tenant) =>
    editDraft(tenant, draftId, readInput(draftEditShape, input), new Date()),
  );
}

export async function rerun(recordId: string): Promise<Acted<void>> {
  return act("action records/rerun", (tenant) => rerunRecord(tenant, recordId));
}
