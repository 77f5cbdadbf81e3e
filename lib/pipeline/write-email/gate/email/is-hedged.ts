import { isConditionalForm } from "../conditional-form";
import type { Lexicon } from "../lexicon/lexicon";
import type { Token } from "../token";

/** Whether a part of a sentence says itself that it is our own thought: `I imagine …`, `…: that takes planning`. */
export function isHedged(tokens: Token[], lexicon: Lexicon): boolean {
  const { hedges, pointing, functionWords, remarks, negations } = lexicon;
  if (tokens.some(({ fold }) => hedges.has(fold) || isConditionalForm(fold))) return true;
  const [first, second] = tokens;
  if (first === undefined || second === undefined || !pointing.has(first.fold)) return false;
  // `I noticed that nobody …`: it joins what was noticed, and points to nothing.
  if (!first.opens || negations.has(second.fold)) return false;
  return !second.capital && (functionWords.has(second.fold) || remarks.has(second.fold));
}
