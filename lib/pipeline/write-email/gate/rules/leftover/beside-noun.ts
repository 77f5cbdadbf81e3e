import type { Alignment } from "../../align";
import { isGrammar } from "../../claim";
import { KIND } from "../../kind-word";
import type { Lexicon } from "../../lexicon/lexicon";
import type { Token } from "../../token";
import { OUR } from "../doer";
import { isPreposition } from "../governor";
import { POSSESSIVE } from "../receiver";
import { opensMore } from "./joints";

/** `Every first Sunday` is not every Sunday: folded. */
const ORDINAL =
  /^(?:first|second|third|fourth|other|last|next|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|letzte[nrs]?|premiere?s?|deuxieme|second[ea]?|troisieme|derni[ée]re?|primer[oa]?s?|segund[oa]s?|tercer[oa]?|ultim[oaie]s?|prim[oaie]|terz[oaie]|primeir[oa]s?|terceir[oa]s?|eerste|tweede|derde|laatste|pierwsz\p{L}*|drug\p{L}*|trzeci\p{L}*|ostatni\p{L}*)$/u;

/** `Fresh bread`. Where heads stand first, only a few stand in front, right behind an article. */
export function isAdjective({ claim, unit }: Alignment, used: ReadonlySet<number>, index: number): boolean {
  const { lexicon } = claim;
  const [before, token, next] = [unit.tokens[index - 1], unit.tokens[index] as Token, unit.tokens[index + 1]];
  if (isBehindNoun(unit.tokens, index, used, lexicon)) return true;
  if (next === undefined || next.clause !== token.clause || !used.has(index + 1)) return false;
  if (next.capital && !lexicon.nounsAreCapital) return false;
  // `Our online shop` is not your shop.
  if (before?.clause === token.clause && OUR.test(before.fold)) return false;
  if (isPreposition(next, lexicon) || token.capital || token.digits !== null || ORDINAL.test(token.fold))
    return false;
  if (lexicon.headsStandLast) return true;
  return (
    before !== undefined && (isGrammar(before, lexicon) || isCount(unit.tokens, index - 1, used, lexicon))
  );
}

/** `Vier | gasbefeuerte | Schmelzöfen`: right behind the number that counts the noun. */
function isCount(tokens: Token[], index: number, used: ReadonlySet<number>, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const isNumber = token !== undefined && (token.digits !== null || lexicon.numbers.has(token.fold));
  return isNumber && used.has(index) && next?.clause === token.clause && KIND.test(next.fold);
}

/** `Bières artisanales`, but not `clients perdus`. */
function isBehindNoun(tokens: Token[], index: number, used: ReadonlySet<number>, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[index] as Token, tokens[index + 1]];
  const isEnd = next === undefined || next.clause !== token.clause || opensMore(next, lexicon);
  const isWord = !token.capital && token.digits === null && !lexicon.pastForm.test(token.fold);
  return !lexicon.headsStandLast && isEnd && isWord && used.has(index - 1);
}

/** The, his, her, our: before a noun. Folded. */
const WHOSE =
  /^(?:the|his|her|our|their|der|die|das|den|dem|seine?[nmr]?|ihre?[nmr]?|unsere?[nmr]?|le|la|l|son|sa|notre|leur|el|su|sus|nuestr[oa]|il|lo|suo|sua|nostr[oa]|de|het|zijn|haar|ons|onze|o|a|seu|noss[oa]|jego|jej|nasz\p{L}*)$/u;

/** `Inhaberin Katrin Kramer leitet …`: in German what somebody is opens the sentence without an article. Folded. */
const OFFICE = /^(?!(?:fruher|bisher|seither|leider|sicher|immer)$)\p{L}{3,}(?:in|er|ist|ant|ent|or|eur)$/u;

/** `His | granddaughter | Katrin Kramer leads it`: who she is may be left out before her whole name. */
export function isBeforeName({ claim, unit }: Alignment, index: number, used: ReadonlySet<number>): boolean {
  const { lexicon } = claim;
  const before = unit.tokens[index - 1];
  const [token, name, surname] = unit.tokens.slice(index, index + 3);
  if (token === undefined || token.digits !== null || token.capital !== lexicon.nounsAreCapital) return false;
  // Behind a determiner it is a noun: `perhaps Katrin Kramer` says something else.
  const isNoun = before?.clause === token.clause && WHOSE.test(before.fold);
  const isOffice = lexicon.nounsAreCapital && token.opens && OFFICE.test(token.fold);
  if (!isNoun && !isOffice) return false;
  const isName = (other: Token | undefined, at: number) =>
    other?.clause === token.clause && other.capital && used.has(at) && !lexicon.dates.has(other.fold);
  return isName(name, index + 1) && isName(surname, index + 2) && !lexicon.outsiders.has(token.fold);
}

/** `His granddaughter | Katrin Kramer | leads it`: who she is was said before her name. */
export function isNameBehind({ claim, unit }: Alignment, index: number, used: ReadonlySet<number>): boolean {
  const { tokens } = unit;
  const isHere = (at: number) => tokens[at]?.clause === tokens[index]?.clause;
  let at = index;
  while (isHere(at) && tokens[at]?.capital && !used.has(at)) at -= 1;
  if (at === index || !isHere(at) || !used.has(at) || tokens[at]?.digits !== null) return false;
  // `The hotel Alhambra won` is not your hotel.
  const isOwned = claim.tokens.some(({ fold }) => POSSESSIVE.test(fold));
  return !isOwned || OUR.test(tokens[at - 1]?.fold ?? "");
}
