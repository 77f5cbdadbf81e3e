import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Token } from "../token";
import { isWe } from "./doer";
import type { Rule } from "./rule";

/** What the evidence says that we do: the word beside us, or a verb of ours that needs no pronoun. */
function ownVerb({ claim, unit, at }: Alignment): number {
  const { lexicon } = claim;
  const clauses = new Set(at.map((index) => unit.tokens[index]?.clause));
  const isContent = (index: number, clause: number) => {
    const token = unit.tokens[index];
    return token?.clause === clause && !token.capital && token.digits === null && !isGrammar(token, lexicon);
  };
  return unit.tokens.findIndex((token, index) => {
    if (!clauses.has(token.clause) || token.digits !== null || token.capital) return false;
    if (lexicon.numbers.has(token.fold) || !isContent(index, token.clause)) return false;
    // `Thornbury Glass` has `a glass store`: written small it is no name of ours.
    if (isWe(token, claim) && !claim.self(token.fold)) return true;
    // Grammar may stand between: `we have sold`. In German and Dutch we may stand behind: `liefern wir`.
    let before = index - 1;
    while (unit.tokens[before]?.clause === token.clause && !isWe(unit.tokens[before] ?? token, claim)) {
      if (isContent(before, token.clause) || unit.tokens[before]?.capital === true) return false;
      before -= 1;
    }
    const isBehindUs = before >= 0 && unit.tokens[before]?.clause === token.clause;
    const next = unit.tokens[index + 1];
    return isBehindUs || (lexicon.compounds && next?.clause === token.clause && isWe(next, claim));
  });
}

/** Where a verb may stand that says what is done: beside the reader, or with no word that says something before it. */
function isVerbPlace({ tokens, lexicon, elements }: Alignment["claim"], index: number): boolean {
  const { clause } = tokens[index] ?? { clause: -1 };
  const isYou = (token: Token | undefined) => token?.clause === clause && lexicon.nominatives.has(token.fold);
  if (isYou(tokens[index + 1])) return true;
  const before = tokens.slice(0, index).filter((token) => token.clause === clause);
  const you = before.findLastIndex((token) => isYou(token));
  const offset = index - before.length;
  return !elements.some(({ from }) => from >= offset + Math.max(0, you) && from < index);
}

/**
 * `We sell 47 lorries a year` does not say `you need 47 lorries a year`: a word that says little may be missing from the
 * evidence, but not where the evidence says by another verb what is done.
 */
export const otherVerb: Rule = (alignment) => {
  const { claim, whole, unit, at } = alignment;
  const dropped = whole.elements.filter((element) => !claim.elements.includes(element));
  const said = dropped.find(({ from, isSoft, number }) => {
    const token = whole.tokens[from];
    if (!isSoft || number !== null || token === undefined || token.capital) return false;
    return isVerbPlace(whole, from) || whole.lexicon.pastForm.test(token.fold);
  });
  if (said === undefined) return null;
  const verb = ownVerb(alignment);
  if (verb === -1 || at.includes(verb)) return null;
  return `the evidence says “${unit.tokens[verb]?.text}”, not “${said.text}”`;
};
