import { ASSERTIVE } from "../assertive";
import { type Claim, type Element, isGrammar } from "../claim";
import type { EvidenceUnit } from "../evidence-unit";
import type { GateContext } from "../gate-context";
import type { Lexicon } from "../lexicon/lexicon";
import { PRAISE } from "../praise";
import { isListedBehind } from "../things/listed-behind";
import type { Token } from "../token";
import { beginsWithThing, dangles } from "./dangles";
import type { Ground } from "./ground";
import { isHedged } from "./is-hedged";
import { isOwnClause } from "./is-own-clause";
import type { Part } from "./judge-part";
import type { SentenceKind } from "./sentence-kind";

const isYear = ({ number }: Element) => number !== null && number.value >= 1500 && number.value < 2100;

/** A date, a place or a length of time tells when or where of something: alone it would tell it of anything. */
function isCircumstance({ elements, tokens, lexicon }: Claim): boolean {
  return elements.every((element) => {
    if (element.isSoft) return true;
    const token = tokens[element.from];
    if (isYear(element) || token === undefined || lexicon.dates.has(token.fold)) return true;
    if (element.number !== null)
      return element.number.unit !== "" || lexicon.measures.has(tokens[element.to]?.fold ?? "");
    return lexicon.measures.has(token.fold) || lexicon.places.has(tokens[element.from - 1]?.fold ?? "");
  });
}

/** `Twelve employees`: a number with what it counts, no measure of time or length. */
function counts({ elements, tokens, lexicon }: Claim): boolean {
  return elements.some((element, index) => {
    const next = elements[index + 1];
    if (element.number === null || isYear(element) || next === undefined) return false;
    const counted = tokens[next.from]?.fold ?? "";
    return !lexicon.measures.has(counted) && !lexicon.dates.has(counted) && element.number.unit === "";
  });
}

/** In German every noun is written with a capital: only names that the pages know count there. */
function namesOf({ elements, tokens, lexicon }: Claim): Element[] {
  const isName = ({ from, number, isNameHalf }: Element) => {
    const token = tokens[from];
    if (number !== null || !token?.capital) return false;
    return isNameHalf || (token.start > 0 && !lexicon.nounsAreCapital);
  };
  return elements.filter(isName);
}

function hasSubject(
  tokens: Token[],
  { nominatives, writer }: Lexicon,
  company: ReadonlySet<string>,
): boolean {
  return tokens.some(({ fold }) => nominatives.has(fold) || writer.has(fold) || company.has(fold));
}

/** Polite words beside a claim would become part of it: `…, Monday to Friday`. Our own thoughts say that they are ours. */
function isThoughtOrGrammar(words: Token[], lexicon: Lexicon): boolean {
  const { noticing, writer, reading, joints } = lexicon;
  if (words.some(({ fold, digits }) => digits !== null || lexicon.dates.has(fold))) return false;
  if (isHedged(words, lexicon)) return true;
  const isOurs = ({ fold }: Token) => noticing.has(fold) || writer.has(fold) || reading.has(fold);
  return words.some(isOurs) || words.every((word) => isGrammar(word, lexicon) || joints.has(word.fold));
}

/** `Mudlark, two cold rooms …`: one item of a subject names a thing of the pages, and says nothing of it. */
function isNamedTopic({ elements, tokens, lexicon }: Claim): boolean {
  const [only, second] = elements.filter(({ isSoft }) => !isSoft);
  if (only === undefined || second !== undefined || only.number !== null) return false;
  const says = ({ fold }: Token) =>
    PRAISE.test(fold) || ASSERTIVE.test(fold) || lexicon.pastVerbs.has(fold) || lexicon.stateVerbs.has(fold);
  return !tokens.some(says) && !lexicon.dates.has(tokens[only.from]?.fold ?? "");
}

const namesSomebody = (part: Part) =>
  part.kind === "told" || ("claim" in part && namesOf(part.claim).length > 0);

/** `…, Anna Berg at the reception`: the name is what the part is about. */
function startsWithName({ elements, tokens }: Claim): boolean {
  const [first, second] = elements;
  return [first, second].every((element) => element?.number === null && tokens[element.from]?.capital);
}

/** It, there: what was named before, so that the part says something of that and not of the reader. */
const BACK = /^(?:it|there|dort|darin|daran|daraus|dedans|alli|ahi|ello|daarin|erin|ali|nele|nela|tam)$/u;

/** Something of the pages stands before it, and another sentence of them says this. */
function hangsOn({ evidence }: EvidenceUnit, before: Part[]): boolean {
  const last = before[before.length - 1];
  if (last === undefined || last.kind === "remark") return false;
  return !("unit" in last && last.unit.evidence === evidence);
}

/** Another sentence of the pages carries it than what was said before it. */
function isOfOtherEvidence({ evidence }: EvidenceUnit, before: Part[]): boolean {
  const last = before.findLast(({ kind }) => kind !== "remark");
  return !(last !== undefined && "unit" in last && last.unit.evidence === evidence);
}

/** Whether a part says on of what stands before it, of which its own evidence knows nothing. */
function goesOnAbout(
  { unit, claim }: Extract<Part, { claim: Claim }>,
  words: Token[],
  before: Part[],
  lead: Token[],
  ground: Ground,
): boolean {
  if (hangsOn(unit, before) && dangles(words)) return true;
  return isOfOtherEvidence(unit, before) && isListedBehind(claim, words, lead, ground);
}

/** `… must be a puzzle` judges what was proven before it; a sentence of its own it is only with a subject. */
function mayJudge(words: Token[], before: Part[]): boolean {
  return words[0]?.start === 0 || before.some(({ kind }) => kind !== "remark");
}

/** Behind somebody's name, a part must say itself whom or what it is about. */
function hasOwnSubject(claim: Claim, words: Token[], { lexicon, company }: GateContext): boolean {
  if (isOwnClause(words, lexicon)) return true;
  if ((counts(claim) && beginsWithThing(words, lexicon)) || hasSubject(words, lexicon, company)) return true;
  if (startsWithName(claim)) return true;
  return words.some(({ fold }) => lexicon.negations.has(fold));
}

/**
 * Whether a part may be judged without the rest of its sentence. What only tells when, where or who of the part beside
 * it may not: `Anna, your head of sales` must be said by one sentence of evidence, not by two.
 * @param lead the words before it
 */
export function mayStandAlone(
  part: Part,
  words: Token[],
  before: Part[],
  lead: Token[],
  ground: Ground,
  kind: SentenceKind,
): boolean {
  const { context } = ground;
  const { lexicon } = context;
  if (part.kind === "remark")
    return part.isOpinion ? mayJudge(words, before) : isThoughtOrGrammar(words, lexicon);
  if (part.kind === "unproven" || part.kind === "told") return part.kind === "told";
  const { claim } = part;
  if (kind === "subject" && isNamedTopic(claim)) return true;
  const hard = claim.elements.filter(({ isSoft }) => !isSoft).length;
  // `Online booking, fast pages`: an item of our own list, beside another one.
  const isItem = part.kind === "offered" && hard === 1 && before.some(({ kind }) => kind === "offered");
  if ((hard < 2 && !isItem) || isCircumstance(claim)) return false;
  if (part.kind === "offered") return true;
  if (before.length > 0 && words.some(({ fold }) => BACK.test(fold))) return false;
  if (kind === "statement" && goesOnAbout(part, words, before, lead, ground)) return false;
  if (namesOf(claim).length === claim.elements.length) return false;
  return !before.some(namesSomebody) || hasOwnSubject(claim, words, context);
}
