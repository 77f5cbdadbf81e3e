import type { Sentence } from "@/lib/models/draft/shape";
import { checkDraft } from "./gate/check-draft";
import type { GateInput } from "./gate/gate-input";
import { checkSentence } from "./guard/check-sentence";

/** A variant as it is worked on: the facts' ids are real ones by now. */
export interface Variant {
  subject: string;
  sentences: Sentence[];
}

/** A refused sentence and where it stands: `subject`, or the sentence's index. */
export interface Refusal {
  place: string;
  text: string;
  reason: string;
}

type Ground = Omit<GateInput, "subject" | "sentences">;

/** What the guard refuses: what may not be said whatever the evidence holds. */
function guardRefusals({ subject, sentences }: Variant, ground: Ground): Refusal[] {
  const all = [{ text: subject, basis: "neutral" as const, factIds: [] }, ...sentences];
  return all.flatMap((sentence, index) => {
    const reason = checkSentence(sentence, ground);
    const place = index === 0 ? "subject" : String(index - 1);
    return reason === null ? [] : [{ place, text: sentence.text, reason }];
  });
}

/** What the gate and the guard refuse in a variant, each place once. */
export function refusalsOf(variant: Variant, ground: Ground): Refusal[] {
  const unfit = guardRefusals(variant, ground);
  const known = new Set(unfit.map(({ place }) => place));
  const { subject, verdicts } = checkDraft({ ...ground, ...variant });
  const all = [
    { place: "subject", ...subject },
    ...verdicts.map((verdict, index) => ({ place: String(index), ...verdict })),
  ];
  const unproven = all
    .filter(({ verdict, place }) => verdict === "vetoed" && !known.has(place))
    .map(({ place, text, reason }) => ({ place, text, reason }));
  return [...unfit, ...unproven];
}

/** Puts rewritten sentences in their places. */
export function withRewrites(variant: Variant, rewrites: ReadonlyMap<string, Sentence>): Variant {
  return {
    subject: rewrites.get("subject")?.text ?? variant.subject,
    sentences: variant.sentences.map((sentence, index) => rewrites.get(String(index)) ?? sentence),
  };
}

/**
 * The variant without its refused sentences; null when what is left is no email any more: a refused subject or
 * greeting, or nothing about the offer.
 */
export function withoutRefused(variant: Variant, ground: Ground): Variant | null {
  const refused = new Set(refusalsOf(variant, ground).map(({ place }) => place));
  if (refused.has("subject") || refused.has("0")) return null;
  const sentences = variant.sentences.filter((_, index) => !refused.has(String(index)));
  return sentences.some(({ basis }) => basis === "offer") ? { ...variant, sentences } : null;
}
