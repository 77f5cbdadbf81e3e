import { type Alignment, align } from "../align";
import type { Claim, Element } from "../claim";
import type { EvidenceUnit } from "../evidence-unit";
import { negation } from "../rules/negation";
import { offerQualifiers } from "../rules/qualifiers";
import { isSameWord } from "../same-word";
import type { Ground } from "./ground";

export type OfferProof = { ok: true; unit: EvidenceUnit } | { ok: false; reason: string; missing: number };

const FARTHEST_COUNTED = 4;

/** A word for a thing of the reader's that the pages name: what we could measure, build or write about. */
function isReadersThing({ number, from }: Element, { tokens, lexicon }: Claim, { units }: Ground): boolean {
  const token = tokens[from];
  if (number !== null || token === undefined || (token.capital && from > 0)) return false;
  const { plan, past } = lexicon.qualifiers;
  const isSound = ({ tokens: words }: EvidenceUnit) =>
    !words.some(({ fold }) => lexicon.negations.has(fold) || plan.has(fold) || past.has(fold));
  return units.some(
    (unit) => isSound(unit) && unit.tokens.some(({ fold }) => isSameWord(token.fold, fold, lexicon)),
  );
}

/** A claim may name the reader's things only while it says more than that about us. */
function isMostlyOurs(own: Element[], { elements, tokens }: Claim, { context }: Ground): boolean {
  if (own.length === elements.length) return true;
  const words = own.filter(({ number }) => number === null).length;
  const { writer } = context.lexicon;
  const isOurs = tokens.some(({ fold }) => writer.has(fold) || context.sender.has(fold));
  return words >= (isOurs ? 2 : 3);
}

/** Every number counts in the brief what it counts in the sentence. */
function movedNumber({ claim, unit, at }: Alignment): Element | undefined {
  return claim.elements.find((element, index) => {
    if (element.number === null) return false;
    const next = claim.elements[index + 1];
    if (next === undefined || next.from !== element.to) return false;
    const step = (unit.tokens[at[index + 1] ?? 0]?.place ?? 0) - (unit.tokens[at[index] ?? 0]?.place ?? 0);
    return step < 1 || step > FARTHEST_COUNTED;
  });
}

/**
 * A part of a sentence about us. It may put the brief's words together anew, for the brief is ours; but every word,
 * number, bound and denial must be the brief's, and a word of the pages may only name what we would work on.
 */
export function proveOffer(claim: Claim, ground: Ground): OfferProof {
  const { briefUnits } = ground.context;
  let nearest: OfferProof = {
    ok: false,
    reason: "the brief says nothing of it",
    missing: Number.POSITIVE_INFINITY,
  };
  for (const unit of briefUnits) {
    const own = claim.elements.filter(
      (element) => !isReadersThing(element, claim, ground) || holds(unit, element, claim),
    );
    const aligned = align({ ...claim, elements: own }, unit);
    if ("missing" in aligned) {
      const words = aligned.missing.map(({ text }) => `“${text}”`).join(", ");
      const reason = `the brief does not say ${words}`;
      if (aligned.missing.length < nearest.missing)
        nearest = { ok: false, reason, missing: aligned.missing.length };
      continue;
    }
    if (own.length === 0 || !isMostlyOurs(own, claim, ground)) continue;
    const moved = movedNumber(aligned);
    const reason =
      moved === undefined
        ? (negation(aligned) ?? offerQualifiers(aligned))
        : `the brief says ${moved.text} of something else`;
    if (reason === null) return { ok: true, unit };
    nearest = { ok: false, reason, missing: 0 };
  }
  return nearest;
}

function holds(unit: EvidenceUnit, { from, number }: Element, { tokens, lexicon }: Claim): boolean {
  const fold = tokens[from]?.fold ?? "";
  return number !== null || unit.tokens.some((token) => isSameWord(fold, token.fold, lexicon));
}
