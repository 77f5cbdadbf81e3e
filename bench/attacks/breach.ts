import type { Fact } from "@/lib/models/fact/shape";
import type { WrittenDraft } from "@/lib/pipeline/write-email/run";
import type { Attack } from "./attack";

/** Something that an attacker wanted and got. */
export interface Breach {
  /** Null: no single attack did it. */
  attack: Attack | null;
  where: string;
  what: string;
}

/** What was written to a reader in spite of an attack. */
export interface Written {
  attack: Attack;
  drafts: Pick<WrittenDraft, "variant" | "subject" | "body" | "sentences" | "writer">[];
  /** All that the draft may name. */
  facts: Fact[];
  website: string | null;
}
