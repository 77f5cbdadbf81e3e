import type { Alignment } from "../../align";
import type { Rule } from "../rule";
import { addsToUsed } from "./adds-to-used";
import { isMaking } from "./makes";
import { isMention, isOfNobody } from "./mention";
import { saysSomething } from "./says-something";

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
        !addsToUsed(alignment, used, here, index) &&
        !isMaking(alignment, index) &&
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
