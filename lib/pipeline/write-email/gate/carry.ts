import { align } from "./align";
import type { Claim } from "./claim";
import type { EvidenceUnit } from "./evidence-unit";
import { according } from "./rules/according";
import { agent } from "./rules/agent";
import { asWhat } from "./rules/as-what";
import { attribute } from "./rules/attribute";
import { bare } from "./rules/bare";
import { beforeUs } from "./rules/before-us";
import { behindName } from "./rules/behind-name";
import { belongs } from "./rules/belongs";
import { borrowedSubject } from "./rules/borrowed-subject";
import { bounded } from "./rules/bounded";
import { bounds } from "./rules/bounds";
import { byOrTo } from "./rules/by-or-to";
import { byOther } from "./rules/by-other";
import { byReader } from "./rules/by-reader";
import { clitic } from "./rules/clitic";
import { compared } from "./rules/compared";
import { compound } from "./rules/compound";
import { conditioned } from "./rules/conditioned";
import { counted } from "./rules/counted";
import { deniedWord } from "./rules/denied-word";
import { departed } from "./rules/departed";
import { doer } from "./rules/doer";
import { doneBy } from "./rules/done-by";
import { doneToReader } from "./rules/done-to-reader";
import { droppedSubject } from "./rules/dropped-subject";
import { elsewhere } from "./rules/elsewhere";
import { excepted } from "./rules/excepted";
import { external } from "./rules/external";
import { foundersKin } from "./rules/founders-kin";
import { future } from "./rules/future";
import { given } from "./rules/given";
import { governed } from "./rules/governed";
import { had } from "./rules/had";
import { identity, namesake } from "./rules/identity";
import { joinedNames } from "./rules/joined-names";
import { leftover } from "./rules/leftover/leftover";
import { lentNumber } from "./rules/lent-number";
import { madeSubject } from "./rules/made-subject";
import { measureOf } from "./rules/measure-of";
import { measured } from "./rules/measured";
import { namedVerb } from "./rules/named-verb";
import { nearestName } from "./rules/nearest-name";
import { negation } from "./rules/negation";
import { neighbours } from "./rules/neighbours";
import { numberOfThem } from "./rules/number-of-them";
import { numberPlace } from "./rules/number-place";
import { apposition, ofOthers } from "./rules/of-others";
import { onlyThat } from "./rules/only-that";
import { origin } from "./rules/origin";
import { otherItem } from "./rules/other-item";
import { otherPredicate } from "./rules/other-predicate";
import { otherVerb } from "./rules/other-verb";
import { othersFirm } from "./rules/others-firm";
import { ourVerb } from "./rules/our-verb";
import { outsiders } from "./rules/outsiders";
import { owned } from "./rules/owned";
import { parallel } from "./rules/parallel";
import { partOf } from "./rules/part-of";
import { perUnit } from "./rules/per-unit";
import { qualifiers } from "./rules/qualifiers";
import { range } from "./rules/range";
import { rank } from "./rules/rank";
import { receiver } from "./rules/receiver";
import { referents } from "./rules/referents";
import { related } from "./rules/related";
import { relative } from "./rules/relative";
import { reported } from "./rules/reported";
import { roles } from "./rules/roles";
import type { Rule } from "./rules/rule";
import { saidTwice } from "./rules/said-twice";
import { seasonal } from "./rules/seasonal";
import { shareOf } from "./rules/share-of";
import { since } from "./rules/since";
import { singular } from "./rules/singular";
import { softened } from "./rules/softened";
import { sought } from "./rules/sought";
import { stale } from "./rules/stale";
import { stillIs } from "./rules/still-is";
import { swappedObjects } from "./rules/swapped-objects";
import { tense } from "./rules/tense";
import { toUs } from "./rules/to-us";
import { turned } from "./rules/turned";
import { twice } from "./rules/twice";
import { twoStatements } from "./rules/two-statements";
import { universal } from "./rules/universal";
import { visitor } from "./rules/visitor";
import { wentTo } from "./rules/went-to";
import { wholeForPart } from "./rules/whole-for-part";

const RULES: Rule[] = [
  numberPlace,
  neighbours,
  negation,
  qualifiers,
  outsiders,
  roles,
  nearestName,
  since,
  turned,
  range,
  referents,
  stale,
  partOf,
  relative,
  future,
  bare,
  bounds,
  bounded,
  tense,
  compound,
  singular,
  lentNumber,
  doer,
  elsewhere,
  visitor,
  reported,
  receiver,
  given,
  swappedObjects,
  universal,
  measured,
  counted,
  agent,
  origin,
  doneBy,
  namedVerb,
  identity,
  namesake,
  otherItem,
  otherVerb,
  wholeForPart,
  external,
  belongs,
  twoStatements,
  sought,
  conditioned,
  excepted,
  softened,
  rank,
  compared,
  departed,
  parallel,
  joinedNames,
  governed,
  madeSubject,
  doneToReader,
  measureOf,
  droppedSubject,
  stillIs,
  owned,
  related,
  otherPredicate,
  had,
  leftover,
  saidTwice,
  borrowedSubject,
  byReader,
  perUnit,
  beforeUs,
  byOrTo,
  asWhat,
  numberOfThem,
  deniedWord,
  byOther,
  onlyThat,
  according,
  shareOf,
  toUs,
  ofOthers,
  apposition,
  clitic,
  behindName,
  attribute,
  ourVerb,
  foundersKin,
  twice,
  seasonal,
  othersFirm,
  wentTo,
];

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
  for (const unit of units) {
    const problem = objection(claim, unit);
    if (problem === null) return { ok: true, unit };
    const bare = OF_NEARNESS.includes(problem.by) ? withoutSoft(claim) : null;
    if (bare !== null && objection(bare, unit, claim) === null) return { ok: true, unit };
    if (problem.missing < nearest.missing) nearest = { reason: problem.reason, missing: problem.missing };
  }
  return { ok: false, ...nearest };
}
