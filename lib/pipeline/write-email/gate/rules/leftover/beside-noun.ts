import type { Alignment } from "../../align";
import { isGrammar } from "../../claim";
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
  return lexicon.headsStandLast || (before !== undefined && isGrammar(before, lexicon));
}

/** `Bières artisanales`, but not `clients perdus`. */
function isBehindNoun(tokens: Token[], index: number, used: ReadonlySet<number>, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[index] as Token, tokens[index + 1]];
  const isEnd = next === undefined || next.clause !== token.clause || opensMore(next, lexicon);
  const isWord = !token.capital && token.digits === null && !lexicon.pastForm.test(token.fold);
  return !lexicon.headsStandLast && isEnd && isWord && used.has(index - 1);
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
