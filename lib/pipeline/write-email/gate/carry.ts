import { align } from "./align";
import type { Claim } from "./claim";
import type { EvidenceUnit } from "./evidence-unit";
import { negation } from "./rules/negation";
import { neighbours } from "./rules/neighbours";
import { numberPlace } from "./rules/number-place";
import { outsiders } from "./rules/outsiders";
import { qualifiers } from "./rules/qualifiers";
import { roles } from "./rules/roles";
import type { Rule } from "./rules/rule";
import { singular } from "./rules/singular";

const RULES: Rule[] = [numberPlace, neighbours, negation, qualifiers, outsiders, roles, singular];

/** How well the best unit carries a claim: by itself, or not and why. */
export type Carried = { ok: true; unit: EvidenceUnit } | { ok: false; reason: string };

function objection(claim: Claim, unit: EvidenceUnit): { reason: string; missing: number } | null {
  const aligned = align(claim, unit);
  if ("missing" in aligned) {
    const words = aligned.missing.map(({ text }) => `“${text}”`).join(", ");
    return { reason: `the evidence does not say ${words}`, missing: aligned.missing.length };
  }
  for (const rule of RULES) {
    const reason = rule(aligned);
    if (reason !== null) return { reason, missing: 0 };
  }
  return null;
}

/** Looks for one unit of evidence that carries the whole claim; else tells the reason of the nearest one. */
export function carry(claim: Claim, units: EvidenceUnit[]): Carried {
  let nearest = { reason: "there is no evidence for it", missing: Number.POSITIVE_INFINITY };
  for (const unit of units) {
    const problem = objection(claim, unit);
    if (problem === null) return { ok: true, unit };
    if (problem.missing < nearest.missing) nearest = problem;
  }
  return { ok: false, reason: nearest.reason };
}
