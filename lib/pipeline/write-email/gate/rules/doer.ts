import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import { WE_FORM } from "../evidence-unit";
import type { Token } from "../token";
import type { Rule } from "./rule";

/** Whose it is: ours. */
export const OUR = /^(?:our|unser\p{L}*|notre|nos|nuestr[oa]s?|nostr[oaie]|onze?|noss[oa]s?|nasz\p{L}*)$/u;
const FARTHEST = 2;

/** We, or a verb of ours. */
export function isWe({ fold, capital }: Token, { lexicon, self }: Alignment["claim"]): boolean {
  const isPronoun = lexicon.writer.has(fold) && !OUR.test(fold);
  return isPronoun || WE_FORM.test(fold) || (capital && self(fold) && !lexicon.reader.has(fold));
}

/** A word for us, or a name of ours: a plain word may be in the name too, as `lifts` in `Harbottle Lifts`. */
export function isOurs({ lexicon, selfInEvidence }: Alignment["claim"], { fold, capital }: Token): boolean {
  return selfInEvidence(fold) && (capital || lexicon.writer.has(fold));
}

/** We, or a verb of ours, and no word of our name: a name of ours may be part of theirs. */
export function isWeOurselves(token: Token, claim: Alignment["claim"]): boolean {
  const { writer, reader } = claim.lexicon;
  const isPronoun = writer.has(token.fold) && !OUR.test(token.fold);
  const isNamed = claim.self(token.fold) && !reader.has(token.fold) && !writer.has(token.fold);
  return isPronoun || (!isNamed && isWe(token, claim));
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

/** The run of capitals right in front of a word, over auxiliaries and other grammar. */
function runInFront({ claim, unit }: Alignment, index: number): number[] {
  const { clause } = unit.tokens[index] ?? { clause: -1 };
  const isIn = (token: Token | undefined) => token?.clause === clause;
  let last = index - 1;
  for (let token = unit.tokens[last]; token && isIn(token) && !token.capital; token = unit.tokens[last]) {
    if (!isGrammar(token, claim.lexicon)) return [];
    last -= 1;
  }
  const run: number[] = [];
  for (let at = last; isIn(unit.tokens[at]) && unit.tokens[at]?.capital; at -= 1) run.unshift(at);
  return run;
}

/** The first word behind the reader that is no grammar: `you have led`. */
function behindReader({ elements, tokens, lexicon }: Alignment["claim"]): number {
  const you = tokens.findIndex(({ fold }) => lexicon.nominatives.has(fold));
  const next = tokens.findIndex((token, index) => index > you && !isGrammar(token, lexicon));
  return you === -1 ? -1 : elements.findIndex(({ from, number }) => from === next && number === null);
}

/** `Since 2019 Maren Kessler has led the business`: she did, whatever the business is called. */
function namedDoer(alignment: Alignment): Token | undefined {
  const { claim, unit, at } = alignment;
  const run = runInFront(alignment, at[behindReader(claim)] ?? 0);
  if (run.length < 2 || run.some((index) => at.includes(index))) return undefined;
  const names = run.map((index) => unit.tokens[index]).filter((token) => token !== undefined);
  const isWhole = names.some(({ fold }) => claim.lexicon.names.has(fold));
  const others = names.filter(
    (token) => !claim.selfInEvidence(token.fold) && !isGrammar(token, claim.lexicon),
  );
  return isWhole ? undefined : others[0];
}

/**
 * `A chain of hotels orders our doors` does not say that you order doors: where the evidence names only what is ours,
 * and neither we nor a verb of ours does it, the reader is not the one who did.
 */
export const doer: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  const named = claim.lexicon.compounds ? undefined : namedDoer(alignment);
  if (named !== undefined) return `the evidence says it of “${named.text}”`;
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
