import type { Alignment } from "../align";
import type { Token } from "../token";
import type { Rule } from "./rule";

const REACH = 2;

/** The preposition right before a word, over an article; "" where there is none. */
function governorOf(tokens: Token[], index: number, { lexicon }: Alignment["claim"]): string {
  const { clause } = tokens[index] ?? { clause: -1 };
  const before = tokens.slice(Math.max(0, index - REACH), index).reverse();
  const groups = [lexicon.directions, lexicon.places, lexicon.agents];
  const found = before.find(
    (token) => token.clause === clause && groups.some((group) => group.has(token.fold)),
  );
  return found?.fold ?? "";
}

/** Between two places of a clause a joint begins another item of its list. */
function startsItem(tokens: Token[], from: number, to: number, { lexicon }: Alignment["claim"]): boolean {
  return tokens
    .slice(from + 1, to)
    .some(({ fold }) => lexicon.joints.has(fold) || lexicon.numberJoiners.has(fold));
}

const isYear = ({ digits }: Token) => digits !== null && digits >= 1500 && digits < 2100;

/** `In May … in Nantwich`: a place is no other date, and a date no other place. */
function isAlike(a: Token | undefined, b: Token | undefined, { lexicon }: Alignment["claim"]): boolean {
  const isDate = (token: Token | undefined) =>
    token !== undefined && (lexicon.dates.has(token.fold) || isYear(token));
  return isDate(a) === isDate(b);
}

/**
 * `Oak to Marlow Homes and beech to Trent Kitchens` does not say `beech to Marlow Homes`: in a list, what a preposition
 * joins to a word stands behind that word, not behind another item's.
 */
export const otherItem: Rule = ({ claim, unit, at }: Alignment) => {
  for (let index = 0; index + 1 < at.length; index += 1) {
    const [element, next] = [claim.elements[index], claim.elements[index + 1]];
    const [here, other] = [at[index] ?? 0, at[index + 1] ?? 0];
    if (element === undefined || next === undefined) continue;
    const preposition = governorOf(claim.tokens, next.from, claim);
    if (preposition === "" || governorOf(unit.tokens, other, claim) !== preposition) continue;
    const own = unit.tokens.findIndex(
      (token, position) =>
        position > here &&
        (other < here || (position < other && startsItem(unit.tokens, position, other, claim))) &&
        token.clause === unit.tokens[here]?.clause &&
        !claim.lexicon.functionWords.has(token.fold) &&
        isAlike(token, unit.tokens[other], claim) &&
        governorOf(unit.tokens, position, claim) === preposition,
    );
    if (own !== -1 && !at.includes(own))
      return `the evidence says “${element.text}” of “${unit.tokens[own]?.text}”`;
  }
  return null;
};
