import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import { EACH } from "../each";
import type { Lexicon } from "../lexicon/lexicon";
import { isSameWord } from "../same-word";
import type { Token } from "../token";
import { isOurs, isWe, OUR, verbOfReader } from "./doer";
import { governorOf, isPreposition } from "./governor";
import { POSSESSIVE } from "./receiver";
import type { Rule } from "./rule";

/** `Every first Sunday` is not every Sunday: folded. */
const ORDINAL =
  /^(?:first|second|third|fourth|other|last|next|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|letzte[nrs]?|premiere?s?|deuxieme|second[ea]?|troisieme|derni[ée]re?|primer[oa]?s?|segund[oa]s?|tercer[oa]?|ultim[oaie]s?|prim[oaie]|terz[oaie]|primeir[oa]s?|terceir[oa]s?|eerste|tweede|derde|laatste|pierwsz\p{L}*|drug\p{L}*|trzeci\p{L}*|ostatni\p{L}*)$/u;
export const isSister = (fold: string): boolean => SISTER.test(fold);

/** But, also, today: folded. They tie a clause to others, or say that it holds now. */
const BESIDES =
  /^(?:but|also|too|today|now|aber|auch|heute|mais|car|aussi|aujourd|hui|pero|tambien|hoy|ma|anche|oggi|maar|ook|vandaag|mas|tambem|hoje|ale|takze|dzis)$/u;
/** Who is responsible for a thing sees to it. */
const RESPONSIBLE =
  /^(?:responsable|responsible|verantwortlich\p{L}*|verantwoordelijk\p{L}*|encargad[oa]|responsabile|responsavel)$/u;
const ONLY = /^(?:only|nur|seulement|uniquement|solo|solamente|soltanto|alleen|so|somente|tylko)$/u;
/** Firms and people beside us. */
const SISTER =
  /^(?:sister\p{L}*|parent|mother|owner|landlord|schwester\p{L}*|mutter\p{L}*|tochter\p{L}*|vermieter\p{L}*|soeur|filiale|proprietaire|hermana|dueno|sorella|proprietario|zuster\p{L}*|moeder\p{L}*|eigenaar|irma|dono|siostra|wlasciciel\p{L}*)$/u;
const isYear = (digits: number) => digits >= 1500 && digits < 2100;
/** How far from a month's name its day and its year stand. */
const OF_DATE = [-1, 0, 1, 2];

/**
 * `200 people visit the plant` does not say `200 people in the plant`: of a clause that a sentence takes words from, it may
 * leave out what only adds to them, and nothing that they hang on. Whatever is not known to add is taken to carry.
 */
export const leftover: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  const isAboutUs = [...claim.lexicon.writer].some((fold) => claim.self(fold));
  // A subject names something and says nothing of it; what we say of ourselves is ours to shorten.
  if (claim.isTopic || isAboutUs) return null;
  const used = usedTokens(alignment);
  const isNamed = isMention(alignment);
  for (const clause of new Set(at.map((index) => unit.tokens[index]?.clause))) {
    const here = unit.tokens.flatMap((token, index) => (token.clause === clause ? [index] : []));
    const carries = here.find(
      (index) =>
        saysSomething(alignment, index) &&
        !adds(alignment, used, here, index) &&
        !(isNamed && isOfNobody(alignment, index)),
    );
    if (carries !== undefined) return `the evidence says “${unit.tokens[carries]?.text}” of it`;
  }
  return null;
};

function usedTokens({ unit, at }: Alignment): Set<number> {
  const indexes = at.flatMap((index) => {
    const number = unit.numbers.find(({ from }) => from === index);
    return Array.from({ length: (number?.to ?? index + 1) - index }, (_, offset) => index + offset);
  });
  return new Set(indexes);
}

/** Neither grammar nor who speaks, nor a date, nor a word that the sentence has too, with or without need of proof. */
function saysSomething({ claim, unit }: Alignment, index: number): boolean {
  const token = unit.tokens[index] as Token;
  const { lexicon } = claim;
  if (isGrammar(token, lexicon) || isPreposition(token, lexicon) || isOurs(claim, token)) return false;
  if (BESIDES.test(token.fold) || RESPONSIBLE.test(token.fold) || isOfStaff(unit.tokens, index, lexicon))
    return false;
  if (token.isReferent || EACH.test(token.fold) || lexicon.soft.has(token.fold)) return false;
  if (isOfDate(unit.tokens, index, lexicon) || isPostcode(unit.tokens, index)) return false;
  if (isOurPlace({ claim, unit }, index)) return false;
  // `Appointments are made by phone only`: every one is.
  if (ONLY.test(token.fold) && claim.tokens.some(({ fold }) => EACH.test(fold))) return false;
  return !claim.tokens.some(({ fold }) => isSameWord(fold, token.fold, lexicon));
}

/** `More than 20 employees work in …`: whoever works there is ours. */
function isOfStaff(tokens: Token[], index: number, { staff }: Lexicon): boolean {
  const [token, next, then] = tokens.slice(index, index + 3);
  const isIn = (other: Token | undefined) => other?.clause === token?.clause && staff.has(other?.fold ?? "");
  if (isIn(token)) return true;
  return token?.digits === null ? next?.digits != null && isIn(then) : isIn(next);
}

/** `8010 Graz`. */
function isPostcode(tokens: Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  return /^\d{4,5}$/.test(token?.text ?? "") && next?.capital === true && next.clause === token?.clause;
}

/** `L'imprimerie Vasseur` is the Imprimerie Vasseur, and what `our workshop has` we have. */
function isOurPlace({ claim, unit }: Pick<Alignment, "claim" | "unit">, index: number): boolean {
  const [before, token, next] = [unit.tokens[index - 1], unit.tokens[index] as Token, unit.tokens[index + 1]];
  const isOfName = (other: Token | undefined) =>
    other?.clause === token.clause && other.capital && isOurs(claim, other);
  if (claim.selfInEvidence(token.fold)) return isOfName(before) || isOfName(next);
  const { outsiders, persons, staff, stateVerbs } = claim.lexicon;
  const isAnother =
    [outsiders, persons, staff].some((group) => group.has(token.fold)) || isSister(token.fold);
  return !isAnother && before?.opens === true && OUR.test(before.fold) && stateVerbs.has(next?.fold ?? "");
}

function isOfDate(tokens: Token[], index: number, { dates }: Lexicon): boolean {
  const { fold, digits } = tokens[index] as Token;
  if (digits === null) return dates.has(fold);
  return isYear(digits) || OF_DATE.some((step) => dates.has(tokens[index + step]?.fold ?? ""));
}

/** Whether an unused word only adds to used ones. @param here the indexes of its clause */
function adds(alignment: Alignment, used: Set<number>, here: number[], index: number): boolean {
  const { claim, unit } = alignment;
  const { lexicon } = claim;
  if (used.has(index)) return true;
  const isSubject = (token: Token) =>
    isWe(token, claim) || isOurs(claim, token) || lexicon.selfNouns.has(token.fold);
  if (isAdjective(alignment, used, index)) return true;
  if (isNameBehind(alignment, index, used)) return true;
  if (isJoinedAlone(unit.tokens, index, lexicon)) return true;
  const before = here.filter((other) => other < index && used.has(other));
  const hasSubject =
    before.length > 0 || here.some((other) => other < index && isSubject(unit.tokens[other] as Token));
  if (hasSubject && isOtherHalf(unit.tokens, index, used, lexicon)) return true;
  if (hasSubject && isFirstDeed(alignment, index)) return true;
  if (before.length > 0 && isOneOfTwo(unit.tokens, index, used, lexicon)) return true;
  // `In our yard we bake`.
  const isGoverned = governorOf(unit.tokens, index, lexicon) !== undefined;
  if (before.length === 0) return isGoverned;
  const after = here.find((other) => other > index && used.has(other));
  // `We bake | in our yard | the bread`, `| in 1990`, but not `bread | for hotels | in Norwich`.
  if (after !== undefined)
    return (
      isGoverned &&
      (governorOf(unit.tokens, after, lexicon) === undefined || isOfDate(unit.tokens, after, lexicon))
    );
  // `We bake bread | for schools`, `| and cakes`.
  return unit.tokens
    .slice((before.at(-1) ?? index) + 1, index)
    .some((between) => opensMore(between, lexicon));
}

/** `Fresh bread`. Where heads stand first, only a few stand in front, right behind an article. */
function isAdjective({ claim, unit }: Alignment, used: ReadonlySet<number>, index: number): boolean {
  const { lexicon } = claim;
  const [before, token, next] = [unit.tokens[index - 1], unit.tokens[index] as Token, unit.tokens[index + 1]];
  if (isBehindNoun(unit.tokens, index, used, lexicon)) return true;
  if (next === undefined || next.clause !== token.clause || !used.has(index + 1)) return false;
  if (next.capital && !lexicon.nounsAreCapital) return false;
  // `Our online shop` is not your shop.
  if (before?.clause === token.clause && OUR.test(before.fold)) return false;
  if (isPreposition(next, lexicon) || token.capital || token.digits !== null || ORDINAL.test(token.fold))
    return false;
  return lexicon.headsStandLast || (before !== undefined && isGrammar(before, lexicon));
}

/** `Bières artisanales`, but not `clients perdus`. */
function isBehindNoun(tokens: Token[], index: number, used: ReadonlySet<number>, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[index] as Token, tokens[index + 1]];
  const isEnd = next === undefined || next.clause !== token.clause || opensMore(next, lexicon);
  const isWord = !token.capital && token.digits === null && !lexicon.pastForm.test(token.fold);
  return !lexicon.headsStandLast && isEnd && isWord && used.has(index - 1);
}

/** `Fourteen people and two kilns`: it says that there are so many, and nothing of anybody. */
function isMention({ claim, unit, at }: Alignment): boolean {
  const { lexicon, elements, tokens } = claim;
  const speaks = ({ fold }: Token) => lexicon.reader.has(fold) || lexicon.stateVerbs.has(fold);
  if (elements[0]?.number == null || tokens.some(speaks)) return false;
  return at.every((index, position) => {
    const before = at[position - 1];
    return (
      before === undefined || (index > before && isOnePhrase(unit.tokens.slice(before + 1, index), lexicon))
    );
  });
}

const isOnePhrase = (between: Token[], lexicon: Lexicon) =>
  between.every(
    (token) => isGrammar(token, lexicon) || isPreposition(token, lexicon) || isJoint(lexicon, token),
  );

/** Neither a name nor a customer, partner or rival. */
function isOfNobody({ claim, unit }: Alignment, index: number): boolean {
  const token = unit.tokens[index] as Token;
  const isName = token.capital && !token.opens && !claim.lexicon.nounsAreCapital;
  return !isName && !claim.lexicon.outsiders.has(token.fold);
}

const isJoint = ({ joints, numberJoiners }: Lexicon, token: Token | undefined): boolean =>
  token !== undefined && (joints.has(token.fold) || numberJoiners.has(token.fold));

/** `We store, | pick | and ship`: one word between joints is one of several of a kind. */
function isJoinedAlone(tokens: Token[], index: number, lexicon: Lexicon): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const isBehindJoint = before?.clause === token?.clause ? isJoint(lexicon, before) : index > 0;
  const isBeforeEnd = next?.clause !== token?.clause || next === undefined;
  const opensPhrase = !isBeforeEnd && (isJoint(lexicon, next) || isPreposition(next, lexicon));
  const isBeforeJoint = isBeforeEnd ? next !== undefined : opensPhrase;
  return isBehindJoint && isBeforeJoint;
}

/** `The firm | was founded by Walter | and is owned by us`: a verb of being right behind a joint says a thing of its own. */
function isOtherHalf(tokens: Token[], index: number, used: ReadonlySet<number>, lexicon: Lexicon): boolean {
  const { clause } = tokens[index] as Token;
  for (let at = index + 1; tokens[at]?.clause === clause && !used.has(at); at += 1)
    if (isJoint(lexicon, tokens[at]) && lexicon.stateVerbs.has(tokens[at + 1]?.fold ?? "")) return true;
  return false;
}

/** `His granddaughter | Katrin Kramer | leads it`: who she is was said before her name. */
function isNameBehind({ claim, unit }: Alignment, index: number, used: ReadonlySet<number>): boolean {
  const { tokens } = unit;
  const isHere = (at: number) => tokens[at]?.clause === tokens[index]?.clause;
  let at = index;
  while (isHere(at) && tokens[at]?.capital && !used.has(at)) at -= 1;
  if (at === index || !isHere(at) || !used.has(at) || tokens[at]?.digits !== null) return false;
  // `The hotel Alhambra won` is not your hotel.
  const isOwned = claim.tokens.some(({ fold }) => POSSESSIVE.test(fold));
  return !isOwned || OUR.test(tokens[at - 1]?.fold ?? "");
}

/** `We supply | Marlow Stores | and 120 delicatessens`: from a word that is said to the joint, one of two of a kind. */
function isOneOfTwo(tokens: Token[], index: number, used: ReadonlySet<number>, lexicon: Lexicon): boolean {
  const { clause } = tokens[index] as Token;
  const isHere = (at: number) => tokens[at]?.clause === clause;
  let from = index;
  while (isHere(from) && !used.has(from) && !isJoint(lexicon, tokens[from])) from -= 1;
  let joint = index;
  while (isHere(joint) && !used.has(joint) && !isJoint(lexicon, tokens[joint])) joint += 1;
  if (!isHere(from) || !used.has(from) || !isHere(joint) || !isJoint(lexicon, tokens[joint])) return false;
  let next = joint + 1;
  while (isHere(next) && !used.has(next) && isGrammar(tokens[next] as Token, lexicon)) next += 1;
  return isHere(next) && used.has(next);
}

/** `We | broke ground in April | and expect to move`: right behind a joint stands what the sentence says that you do. */
function isFirstDeed({ claim, unit, at }: Alignment, index: number): boolean {
  const verb = at[verbOfReader(claim)] ?? -1;
  const joint = unit.tokens.findLastIndex((token, other) => other < verb && isJoint(claim.lexicon, token));
  const isOneClause = unit.tokens[joint]?.clause === unit.tokens[index]?.clause;
  return (
    isOneClause &&
    index < joint &&
    unit.tokens.slice(joint + 1, verb).every((token) => isGrammar(token, claim.lexicon)) &&
    at.every((other) => other > joint || other < index)
  );
}

function opensMore(token: Token, lexicon: Lexicon): boolean {
  return isPreposition(token, lexicon) || isJoint(lexicon, token);
}
