import type { Claim } from "../claim";
import type { Ground } from "../email/ground";
import type { EvidenceUnit } from "../evidence-unit";
import type { Lexicon } from "../lexicon/lexicon";
import { GIVEN_AWAY } from "../rules/stale";
import { ONE } from "../same-clause/counted";
import { LIMITS } from "../same-clause/limits";
import { isHeadingOfOthers, surroundingsOf } from "../same-clause/surroundings";
import { isSameWord } from "../same-word";
import type { Token } from "../token";
import { ARTICLE } from "./forms";
import { meantFor } from "./meant-for";

/** There are, folded: whose they are is not said. */
const THERE_ARE =
  /(?:^| )(?:there (?:are|is)|es gibt|gibt es|il y a|hay|existen|ci sono|c e|er zijn|zijn er|ha|existem)(?= )/u;
/** Let to others. Folded. */
const LET =
  /^(?:leased|lent|vermiet\p{L}+|verpacht\p{L}+|verhuur\p{L}*|loues?|louons|alquil\p{L}+|arrend\p{L}+|affitt\p{L}+|noleggiat\p{L}+|alugamos|alugad\p{L}+|wynaj\p{L}+)$/u;
const PER =
  /^(?:per|pro|je|par|por|al|alla|all|na|a|an|im|in|cada|chaque|jede[nsm]?|every|each|elke?|ogni|kazd\p{L}+)$/u;
const PERIOD =
  /^(?:year|week|month|day|night|hour|jahr|woche|monat|tag|nacht|stunde|an|annee|semaine|mois|jour|nuit|heure|ano|semana|mes|dia|noche|hora|anno|settimana|mese|giorno|notte|ora|jaar|maand|dag|nacht|uur|noite|rok|roku|tydzien|miesiac|dzien|rocznie|tygodniowo|miesiecznie|dziennie)$/u;

/** Whether words only name something: nobody does anything in them. */
export function saysNothing(tokens: Token[], { context }: Ground): boolean {
  const { lexicon, input } = context;
  const { verb } = LIMITS[input.language];
  // `A` is an article there, and has elsewhere.
  const isArticle = (fold: string) => fold === "a" && (input.language === "en" || input.language === "pt");
  const speaks = ({ fold }: Token) =>
    lexicon.nominatives.has(fold) ||
    lexicon.writer.has(fold) ||
    (lexicon.stateVerbs.has(fold) && !isArticle(fold)) ||
    verb.test(fold);
  return !tokens.some(speaks);
}

/** Whether a claim only names a counted thing: it says nothing of it and of nobody. */
export function isBareThing({ elements, tokens, lexicon }: Claim, ground: Ground): boolean {
  // In German a thing ends with its noun: `fünf Ihrer Leute lernen noch` says something of them.
  const named = tokens.slice(0, elements.at(-1)?.to ?? tokens.length);
  const endsWithNoun = !lexicon.nounsAreCapital || named.at(-1)?.capital === true;
  return elements[0]?.number != null && endsWithNoun && saysNothing(named, ground);
}

/** `Three engravers and painters`: the number counts both. */
function countsTwo(tokens: Token[], from: number, claim: Claim, { joins }: { joins: RegExp }): boolean {
  const { lexicon } = claim;
  const clause = tokens[from]?.clause;
  const joint = tokens.findIndex(
    (token, index) => index > from && token.clause === clause && joins.test(token.fold),
  );
  if (joint === -1 || joint - from > FARTHEST_JOINT) return false;
  const [next, then] = [tokens[joint + 1], tokens[joint + 2]];
  const isOpen = tokens.slice(from + 1, joint).some(({ fold }) => isLink(fold, lexicon));
  if (next === undefined || isOpen || isLedHere(next, lexicon) || next.clause !== clause) return false;
  const isName = next.capital && !lexicon.nounsAreCapital;
  const ends =
    then === undefined || then.clause !== clause || isLink(then.fold, lexicon) || joins.test(then.fold);
  const isSaid = (word: Token | undefined) =>
    word !== undefined && claim.tokens.some(({ fold }) => isSameWord(fold, word.fold, lexicon));
  return !isName && ends && !(isSaid(next) && isSaid(tokens[joint - 1]));
}

const FARTHEST_JOINT = 4;
const isLink = (fold: string, { places, directions, agents }: Lexicon) =>
  [places, directions, agents].some((group) => group.has(fold));
const isLedHere = ({ fold, digits }: Token, lexicon: Lexicon) =>
  digits !== null ||
  lexicon.numbers.has(fold) ||
  lexicon.singular.has(fold) ||
  ARTICLE.test(fold) ||
  isLink(fold, lexicon);

/** `Keys to ten cellars and two barns`: over `and`, the thing still hangs on the preposition. */
function hangsOnOther(
  tokens: Token[],
  from: number,
  { lexicon, tokens: said }: Claim,
  joins: RegExp,
): boolean {
  const before = tokens[from - 1];
  if (before === undefined || !joins.test(before.fold) || before.clause !== tokens[from]?.clause)
    return false;
  const link = tokens.findLast(
    ({ fold, clause }, index) => index < from && clause === before.clause && isLink(fold, lexicon),
  );
  return (
    link !== undefined && lexicon.directions.has(link.fold) && !said.some(({ fold }) => fold === link.fold)
  );
}

/** `Two clocks a year`: a pace, and nothing that is there at once. */
function isPace(here: Token[], { tokens: said }: Claim): boolean {
  return here.some(
    ({ fold }, index) =>
      PERIOD.test(fold) &&
      (PER.test(here[index - 1]?.fold ?? "") || /(?:owo|nie)$/u.test(fold)) &&
      !said.some((token) => token.fold === fold),
  );
}

/** `There are 60 potteries in the county`; Italian `ci` is no us there. */
function isAnybodys(stated: Token[], { writer }: Lexicon): boolean {
  const line = stated.map(({ fold }) => fold).join(" ");
  const phrase = THERE_ARE.exec(line)?.[0].trim().split(" ");
  return phrase !== undefined && !stated.some(({ fold }) => writer.has(fold) && !phrase.includes(fold));
}

/** `21 racks, none of them ours`; not `… and a chiller that never sleeps`, nor what holds of a part of them. */
function deniedBehind(
  stated: Token[],
  from: Token,
  { lexicon }: Claim,
  { joins, denies }: { joins: RegExp; denies: RegExp },
): Token | undefined {
  const behind = stated.filter(({ place }) => place > from.place);
  const counts = (token: Token | undefined) =>
    token !== undefined && (token.digits !== null || lexicon.numbers.has(token.fold));
  const other = behind.findIndex(
    ({ fold, isPart }, index) =>
      (joins.test(fold) && ONE.test(behind[index + 1]?.fold ?? "")) ||
      (isPart === true && counts(behind[index + 1])),
  );
  return behind
    .slice(0, other === -1 ? behind.length : other)
    .find(({ fold }) => denies.test(fold) || lexicon.negations.has(fold));
}

/**
 * Why a page that only mentions a counted thing does not say that the company has it: where a sentence names things and
 * no more, it says that they are there, and the company's. @returns what is wrong, or null
 */
export function onlyMentioned(claim: Claim, unit: EvidenceUnit, ground: Ground): string | null {
  const { language } = ground.context.input;
  const { lexicon, elements } = claim;
  const value = elements[0]?.number?.value;
  const number = unit.numbers.find((found) => found.value === value);
  if (number === undefined) return null;
  const { tokens } = unit;
  const { joins } = LIMITS[language];
  const first = tokens[number.from];
  const stated = tokens.filter(({ statement }) => statement === first?.statement);
  const here = stated.filter(({ clause }) => clause === first?.clause);
  const denied = first === undefined ? undefined : deniedBehind(stated, first, claim, LIMITS[language]);
  if (denied !== undefined) return `the evidence denies something of it (“${denied.text}”)`;
  const given = stated.find(
    ({ fold }) =>
      (GIVEN_AWAY.test(fold) || LET.test(fold)) && !claim.tokens.some((said) => said.fold === fold),
  );
  if (given !== undefined) return `the evidence says “${given.text}” of it`;
  if (countsTwo(tokens, number.from, claim, { joins }))
    return "the evidence counts it together with another thing";
  if (hangsOnOther(tokens, number.from, claim, joins)) return "the evidence says it of something else";
  if (!claim.isTopic && isPace(here, claim)) return "the evidence says how many in which time";
  const meant = first === undefined ? undefined : meantFor(here, first, claim, language);
  if (meant !== undefined) return `the evidence says “${meant.text}” of it`;
  if (isAnybodys(stated, lexicon)) return "the evidence does not say whose it is";
  const { before } = surroundingsOf(unit, ground.units);
  return isHeadingOfOthers(before) ? `it stands under “${before}”` : null;
}
