import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import { EACH } from "../each";
import { TITLE } from "../title";
import type { Token } from "../token";
import { isBareTopic } from "./bare-topic";
import { OUR, verbOfReader } from "./doer";
import type { Rule } from "./rule";

/** Articles, possessives, contractions with an article: in German, what follows them is a noun and no name. */
const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|(?:ein|kein|unser|ihr|sein|mein|dies|jed)(?:e[rsnm]?)?|im|am|zum|zur|vom|beim|ins)$/u;

/** `Vier Schmelzöfen`, `in unserer neuen Halle`: a noun with what only nouns have in front of them. */
function isGermanNoun({ unit, claim }: Alignment, index: number): boolean {
  if (!claim.lexicon.nounsAreCapital) return false;
  const isBeside = (other: Token | undefined) =>
    other?.capital === true && other.clause === unit.tokens[index]?.clause;
  if (isBeside(unit.tokens[index + 1]) || isBeside(unit.tokens[index - 1])) return false;
  const opens = (at: number) => {
    const token = unit.tokens[at];
    const isNumber = unit.numbers.some(({ to }) => to === at + 1);
    return (
      token !== undefined &&
      token.clause === unit.tokens[index]?.clause &&
      (isNumber || DETERMINER.test(token.fold))
    );
  };
  const isAdjective =
    unit.tokens[index - 1]?.capital === false && /e[rsnm]?$/u.test(unit.tokens[index - 1]?.fold ?? "");
  return opens(index - 1) || (isAdjective && opens(index - 2));
}

/** `In May 2025 …`: a month with its year is nobody. */
function isDate({ unit, claim }: Alignment, { fold }: Token, index: number): boolean {
  return claim.lexicon.dates.has(fold) && unit.tokens[index + 1]?.digits != null;
}

/** `Küchenchefin Ute Brandes`: what somebody is, right in front of the whole name. */
function isCalling({ unit, claim, at }: Alignment, index: number): boolean {
  const [token, first, last] = unit.tokens.slice(index, index + 3);
  const isOneRun = [first, last].every((other) => other?.capital === true && other.clause === token?.clause);
  return claim.lexicon.nounsAreCapital && isOneRun && at.includes(index + 1) && at.includes(index + 2);
}

/** The, whose and a name: what it was done to. */
const DEFINITE =
  /^(?:the|their|its|his|her|d(?:er|ie|as|en|em)|le|la|les|l|el|los|las|il|lo|gli|i|de|het|o|os|as)$/u;

/** What a verb of somebody's looks like in English. */
const TELLS = /(?:s|ed|ing)$/u;

/**
 * `Small oak boats`: a second word with a third one right behind it that says something too. In French a verb would have
 * an article or a preposition there, in English it has an ending.
 */
function isInNounGroup({ claim: { lexicon }, unit }: Alignment): boolean {
  const [, next, behind] = unit.tokens;
  if (next === undefined || behind === undefined || behind.clause !== next.clause) return false;
  const isPlain = !behind.capital && behind.digits === null && !isGrammar(behind, lexicon);
  const isNoVerb = lexicon.nominatives.has("vous") || (lexicon.headsStandLast && !TELLS.test(next.fold));
  return isPlain && isNoVerb;
}

/**
 * `Handmade flutes for schools`: whom a sentence began with would do something. What a topic names in the same form and
 * with a preposition behind it is done by nobody.
 */
function opensTopic(alignment: Alignment, index: number): boolean {
  const { claim, unit, at } = alignment;
  const { places, directions } = claim.lexicon;
  const [, next, behind] = unit.tokens;
  const isNamed = claim.elements.some(
    ({ from }, position) => at[position] === 1 && claim.tokens[from]?.fold === next?.fold,
  );
  const isNoun =
    [places, directions].some((group) => group.has(behind?.fold ?? "")) || isInNounGroup(alignment);
  return (
    index === 0 && isNamed && isNoun && next?.capital === claim.lexicon.nounsAreCapital && isBareTopic(claim)
  );
}

/** Verbs of ours that need no pronoun: `Fabricamos flautas` begins with what we do. */
const WE_DO = /^\p{L}{3,}(?:amos|emos|imos|iamo)$/u;
const WE_DO_IN_POLISH = /^\p{L}{3,}[aeiy]my$/u;

function isVerbOfOurs(
  { fold }: Token,
  index: number,
  { functionWords }: Alignment["claim"]["lexicon"],
): boolean {
  return index === 0 && (WE_DO.test(fold) || (functionWords.has("jest") && WE_DO_IN_POLISH.test(fold)));
}

function isName(alignment: Alignment, token: Token, index: number): boolean {
  const { unit, at } = alignment;
  if (!token.capital || EACH.test(token.fold) || TITLE.test(token.fold)) return false;
  if (opensTopic(alignment, index)) return false;
  if (isDate(alignment, token, index) || isCalling(alignment, index)) return false;
  if (isGermanNoun(alignment, index) || alignment.claim.lexicon.numbers.has(token.fold)) return false;
  if (index > 0 && unit.tokens[index - 1]?.clause === token.clause) return true;
  const next = unit.tokens[index + 1];
  const { pastForm, pastVerbs, singular } = alignment.claim.lexicon;
  const behind = unit.tokens[index + 2]?.fold ?? "";
  // `Nordholz opened a shop`: a verb of the past, and behind it what it was done to.
  const did = next !== undefined && (pastForm.test(next.fold) || pastVerbs.has(next.fold));
  if (did && (singular.has(behind) || DEFINITE.test(behind))) return true;
  return at.includes(index + 1) || (next?.capital ?? false);
}

/** `Four ovens and two kilns`: the kilns begin their own item of the list. */
function listItemStart({ unit, claim }: Alignment, first: number): number {
  const isCounted = unit.numbers.some(({ from }) => from === first);
  const joint = unit.tokens[first - 1]?.fold ?? "";
  return isCounted && claim.lexicon.joints.has(joint) ? first : 0;
}

/** `Anna Berg, sales, joined in 2019`: a line about somebody does not say that the reader joined. */
function bearerOfLine({ claim, unit, at }: Alignment): Token | undefined {
  const line = unit.tokens.filter(({ clause }) => clause === 0);
  const isNamed = line.length > 1 && line.every(({ capital, fold }) => capital || TITLE.test(fold));
  const isOther =
    isNamed && line.some(({ fold }) => !claim.selfInEvidence(fold) && !claim.lexicon.dates.has(fold));
  const isOfReader = claim.tokens.some(({ fold }) => claim.lexicon.nominatives.has(fold));
  // `Spare parts: we ship within a day` has somebody of its own.
  const speaks = unit.tokens.some(({ fold }) => claim.selfInEvidence(fold));
  const isVerb = !speaks && verbOfReader(claim) !== -1;
  return isOther && isOfReader && isVerb && !at.some((index) => index < line.length) ? line[0] : undefined;
}

/** `Our customer, North Brewery, won gold`: whom the sentence began with is who did it, until we are named. */
function ownerOfEarlierClause({ claim, unit }: Alignment, first: number): Token | undefined {
  const { clause } = unit.tokens[first] ?? { clause: 0 };
  const earlier = unit.tokens.filter((token) => token.clause < clause);
  const owner = earlier.findLastIndex(({ fold }) => claim.lexicon.outsiders.has(fold));
  const isNamedSince = earlier
    .slice(owner + 1)
    .some(({ fold }) => claim.selfInEvidence(fold) && !OUR.test(fold));
  const isSaid = claim.tokens.some(({ fold }) => fold === earlier[owner]?.fold);
  return owner === -1 || isNamedSince || isSaid ? undefined : earlier[owner];
}

/**
 * What the evidence says of somebody else (a customer, a named company) must not be said of the reader:
 * a subject that the evidence has in front and the sentence leaves out.
 */
export const outsiders: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  if (at.length === 0) return null;
  const first = Math.min(...at);
  const clause = unit.tokens[first]?.clause;
  const begin = listItemStart(alignment, first);
  const inFront = unit.tokens
    .map((token, index) => ({ token, index }))
    .filter(({ token, index }) => index < first && index >= begin && token.clause === clause);
  const isSelf = inFront.some(
    ({ token, index }) => claim.selfInEvidence(token.fold) || isVerbOfOurs(token, index, claim.lexicon),
  );
  const dropped = inFront.find(({ token, index }) => {
    if (claim.selfInEvidence(token.fold) || isVerbOfOurs(token, index, claim.lexicon)) return false;
    if (claim.lexicon.outsiders.has(token.fold)) return true;
    return !isSelf && !isGrammar(token, claim.lexicon) && isName(alignment, token, index);
  });
  const bearer = bearerOfLine(alignment);
  if (bearer !== undefined) return `the evidence says it of “${bearer.text}”`;
  const other = isSelf ? undefined : ownerOfEarlierClause(alignment, first);
  if (other !== undefined) return `the evidence says it of “${other.text}”`;
  return dropped === undefined ? null : `the evidence says it of “${dropped.token.text}”`;
};
