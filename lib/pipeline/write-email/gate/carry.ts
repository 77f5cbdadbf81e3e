import { align } from "./align";
import type { Claim } from "./claim";
import { nearUnits } from "./evidence-index";
import type { EvidenceUnit } from "./evidence-unit";
import { RULES } from "./rules/all-rules";
import { neighbours } from "./rules/neighbours";
import { numberPlace } from "./rules/number-place";
import type { Rule } from "./rules/rule";

/** How well the best unit carries a claim: by itself, or not and why. */
export type Carried =
  | { ok: true; unit: EvidenceUnit }
  /** `missing`: how many words of the claim the nearest evidence lacks. */
  | { ok: false; reason: string; missing: number };

interface Objection {
  reason: string;
  missing: number;
  /** The rule that objects; null where words are missing. */
  by: Rule | null;
}

/** Rules of nearness: they may object only because a word that says little stands elsewhere too. */
const OF_NEARNESS: (Rule | null)[] = [numberPlace, neighbours];

/** Without the words that say little, where enough is left: they may stand elsewhere in the evidence by chance. */
function withoutSoft(claim: Claim): Claim | null {
  const hard = claim.elements.filter(({ isSoft }) => !isSoft);
  const saysMore = hard.some(({ isNameHalf }) => !isNameHalf);
  return hard.length >= 2 && saysMore && hard.length < claim.elements.length
    ? { ...claim, elements: hard }
    : null;
}

/** `whole`: the claim with the words that say little, where they were left out. */
function objection(claim: Claim, unit: EvidenceUnit, whole?: Claim): Objection | null {
  const laid = align(claim, unit);
  const aligned = "missing" in laid || whole === undefined ? laid : { ...laid, whole };
  if ("missing" in aligned) {
    const words = aligned.missing.map(({ text }) => `“${text}”`).join(", ");
    return { reason: `the evidence does not say ${words}`, missing: aligned.missing.length, by: null };
  }
  for (const rule of RULES) {
    const reason = rule(aligned);
    if (reason !== null) return { reason, missing: 0, by: rule };
  }
  return null;
}

/** Looks for one unit of evidence that carries the whole claim; else tells the reason of the nearest one. */
export function carry(claim: Claim, units: EvidenceUnit[]): Carried {
  if (claim.elements.length === 0)
    return { ok: false, reason: "there is nothing in it to prove", missing: 0 };
  let nearest = { reason: "there is no evidence for it", missing: Number.POSITIVE_INFINITY };
  const near = nearUnits(claim, units);
  for (const [index, unit] of near.units.entries()) {
    const lacking = near.lacking[index] ?? 0;
    if (lacking > 0 && lacking >= nearest.missing) continue;
    const problem = objection(claim, unit);
    if (problem === null) return { ok: true, unit };
    const bare = OF_NEARNESS.includes(problem.by) ? withoutSoft(claim) : null;
    if (bare !== null && objection(bare, unit, claim) === null) return { ok: true, unit };
    if (problem.missing < nearest.missing) nearest = { reason: problem.reason, missing: problem.missing };
  }
  return { ok: false, ...nearest };
}
