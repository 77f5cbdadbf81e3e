import type { Alignment } from "../align";
import type { Token } from "../token";
import type { Rule } from "./rule";

/** Verbs of the first person plural, in the languages that need no pronoun beside them. */
const WE_FORM = /^(?:\p{L}{2,}(?:amos|emos|imos|iamo|my)|somos|somosos|siamo)$/u;
/** Whose it is: ours. */
export const OUR = /^(?:our|unser\p{L}*|notre|nos|nuestr[oa]s?|nostr[oaie]|onze?|noss[oa]s?|nasz\p{L}*)$/u;
const FARTHEST = 2;

/** We, or a verb of ours. */
export function isWe({ fold }: Token, { lexicon, self }: Alignment["claim"]): boolean {
  const isPronoun = lexicon.writer.has(fold) && !OUR.test(fold);
  return isPronoun || WE_FORM.test(fold) || (self(fold) && !lexicon.reader.has(fold));
}

/** The element right beside the reader as the one who does it: its verb. */
export function verbOfReader({ elements, tokens, lexicon }: Alignment["claim"]): number {
  const you = tokens.findIndex(({ fold }) => fold !== "ihr" && lexicon.nominatives.has(fold));
  if (you === -1) return -1;
  return elements.findIndex(({ from, to, number }) => {
    const isName = tokens[from]?.capital === true && from > 0;
    return number === null && !isName && (from === you + 1 || to === you);
  });
}

/**
 * `A chain of hotels orders our doors` does not say that you order doors: where the evidence names only what is ours,
 * and neither we nor a verb of ours does it, the reader is not the one who did.
 */
export const doer: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  const verb = verbOfReader(claim);
  if (verb === -1) return null;
  const here = at[verb] ?? 0;
  const { clause } = unit.tokens[here] ?? { clause: -1 };
  const isIn = (token: Token) => token.clause === clause;
  if (unit.tokens.some((token) => isIn(token) && isWe(token, claim))) return null;
  // `Seit 2011 fertigt Lerchmann …`: right behind the verb stands who does it.
  const behind = unit.tokens[here + 1];
  const isOther = behind?.capital === true && isIn(behind) && !at.includes(here + 1) && here > 0;
  if (claim.lexicon.compounds && isOther && unit.tokens[here - 1]?.clause === clause)
    return `the evidence says it of “${behind.text}”`;
  const ours = unit.tokens.findIndex((token) => isIn(token) && OUR.test(token.fold));
  const owned = at.find((index) => index > ours && index - ours <= FARTHEST && index !== here);
  if (ours === -1 || owned === undefined) return null;
  return `the evidence says “${unit.tokens[here]?.text}” of somebody else`;
};
