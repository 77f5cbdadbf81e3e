import type { Alignment } from "../align";
import type { Token } from "../token";
import { governorOf, isPreposition, isSamePreposition } from "./governor";
import type { Rule } from "./rule";

/** To, for: what it is done for is not what is done. */
const FOR = /^(?:for|to|fur|an|pour|para|per|voor|aan|dla|do|al|alla|allo|ai|agli|alle|aux)$/u;

/** Of, from: it turns round what was done to or for somebody. */
const FROM = /^(?:from|of|von|vom|de|des|du|del|da|dal|dalla|dai|van|do|od|by|par|por|door)$/u;

const BY = /^(?:by|durch|door|przez)$/u;

/** `Done by outside shops` is not `done for outside shops`. */
const isTurned = (carried: Token | undefined, found: Token | undefined) =>
  BY.test(carried?.fold ?? "") && FOR.test(found?.fold ?? "");

const isName = ({ tokens, lexicon }: Alignment["claim"], index: number) =>
  tokens[index]?.capital === true && !lexicon.nounsAreCapital;

/** `For a film we made rope` does not say `you made a film`: whom or what it is done for must not become what is done. */
export const governed: Rule = ({ claim, unit, at }: Alignment) => {
  const { lexicon } = claim;
  // `They get it from you`: it is turned round.
  const isFromYou = claim.tokens.some(({ fold }, index) => {
    const before = claim.tokens[index - 1];
    return lexicon.reader.has(fold) && before !== undefined && isPreposition(before, lexicon);
  });
  if (isFromYou) return null;
  for (const [position, { from, number, text }] of claim.elements.entries()) {
    const here = at[position] ?? 0;
    if (number !== null || claim.isTopic) continue;
    const carried = governorOf(unit.tokens, here, lexicon);
    const found = governorOf(claim.tokens, from, lexicon);
    if (isTurned(carried, found))
      return `the evidence says “${carried?.text}”, not “${found?.text}”, before “${text}”`;
    if (carried === undefined || !FOR.test(carried.fold)) continue;
    // Portuguese `a` is an article, too.
    const said = found?.fold === "a" && lexicon.functionWords.has("uma") ? undefined : found;
    const isKept = claim.tokens.some(({ fold }) => isSamePreposition(fold, carried.fold));
    if (said !== undefined && said.fold !== carried.fold && FROM.test(said.fold) && !isName(claim, from))
      return `the evidence says “${carried.text}”, not “${said.text}”, before “${text}”`;
    if (said === undefined && !isKept) return `the evidence says “${carried.text}” before “${text}”`;
  }
  return null;
};
