import { createHash } from "node:crypto";
import type { Fact } from "../fact/shape";
import type { Asked, Receipt, Sentence } from "./shape";

/** A draft that has passed the gate, with the asks it came of. */
export interface ProvenDraft {
  writer: Receipt["writer"];
  origin: (Asked & { rewrite: Asked | null }) | null;
  sentences: Sentence[];
}

/**
 * The receipt of a draft that the gate has let through.
 * @param facts what was known when it was written; those that no sentence rests on are left out
 * @param checkedAt when the gate gave its verdict
 */
export function makeReceipt(draft: ProvenDraft, facts: Fact[], checkedAt: Date): Receipt {
  const used = new Set(draft.sentences.flatMap(({ factIds }) => factIds));
  return {
    writer: draft.writer,
    model: draft.origin?.model ?? null,
    promptHash: draft.origin?.promptHash ?? null,
    repairHash: draft.origin?.repairHash ?? null,
    rewrite: draft.origin?.rewrite ?? null,
    facts: facts
      .filter(({ id }) => used.has(id))
      .map(({ id, pageHash, quote }) => ({ id, pageHash, quoteHash: sha256(quote) })),
    gate: { verdict: "proven", checkedAt: checkedAt.toISOString() },
    approver: null,
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
