import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Rule } from "./rule";

/** Us or it, and a helping verb. */
const SMALL = /^(?:ci|nos|nous|lo|la|li|se|si|ha|han|hanno|tem|a|ont)$/u;

/**
 * `200 people visit the plant` does not say `200 people work in the plant`, and `the lines are bought in` not `you make the
 * lines`: a word that says little may be missing from the evidence, but not where the evidence says something else there.
 */
export const otherPredicate: Rule = ({ claim, whole, unit, at }: Alignment) => {
  const { lexicon } = claim;
  const dropped = whole.elements.filter((element) => !claim.elements.includes(element) && element.isSoft);
  for (const { from, text } of dropped) {
    const token = whole.tokens[from];
    if (token === undefined || token.capital) continue;
    const before = claim.elements.findIndex(({ to }) => to === from);
    const here = unit.tokens[at[before] ?? -1];
    // Over what is small: `ci ha affidato`.
    let next = (at[before] ?? unit.tokens.length) + 1;
    while (SMALL.test(unit.tokens[next]?.fold ?? "")) next += 1;
    const behind = unit.tokens[next];
    const isOther =
      behind !== undefined &&
      here?.clause === behind.clause &&
      !behind.capital &&
      behind.digits === null &&
      !isGrammar(behind, lexicon) &&
      !at.includes(next);
    if (before !== -1 && isOther) return `the evidence says “${behind.text}”, not “${text}”`;
    const isDone = lexicon.nominatives.has(whole.tokens[from - 1]?.fold ?? "");
    const object = claim.elements.findIndex((element) => element.from > from);
    if (isDone && object !== -1 && isOwnSubject({ claim, whole, unit, at }, at[object] ?? 0))
      return `the evidence says something else of “${claim.elements[object]?.text}”`;
  }
  return null;
};

/** It opens its clause, and a word of being or having stands behind it: it does something itself. */
function isOwnSubject({ claim, unit, at }: Alignment, index: number): boolean {
  const { clause } = unit.tokens[index] ?? { clause: -1 };
  const here = unit.tokens.filter((token) => token.clause === clause);
  const isFirst = unit.tokens
    .slice(0, index)
    .every((token) => token.clause !== clause || isGrammar(token, claim.lexicon));
  let end = index + 1;
  while (at.includes(end) && unit.tokens[end]?.clause === clause) end += 1;
  const verb = unit.tokens[end];
  const isVerb = verb?.clause === clause && claim.lexicon.stateVerbs.has(verb.fold);
  return isFirst && isVerb && !here.some(({ fold }) => claim.selfInEvidence(fold));
}
