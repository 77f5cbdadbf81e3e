import type { Rule } from "./rule";

/** Less or more, behind a number: `40 % less`. Below or above, of a zero. */
const THAN =
  /^(?:less|fewer|more|below|above|weniger|mehr|minder|meer|moins|plus|menos|mas|meno|piu|mais|mniej|wiecej|zero|null|nul|cero|minus|higher|lower|faster|slower|cheaper|hoher|niedriger|schneller|langsamer|gunstiger)$/u;
const REACH = 5;

/** `We use 40 % less water` does not say `you use 40 % of the water`: how a number compares must be said in the same words. */
export const compared: Rule = ({ claim, unit, at }) => {
  for (const [position, { number, to }] of claim.elements.entries()) {
    if (number === null || (number.value >= 1500 && number.value < 2100)) continue;
    const here = at[position] ?? 0;
    const { clause } = unit.tokens[here] ?? { clause: -1 };
    const than = unit.tokens
      .slice(here + 1, here + 1 + REACH)
      .find((token) => token.clause === clause && THAN.test(token.fold));
    const inClaim = claim.tokens.slice(to).filter(({ fold }) => THAN.test(fold));
    if (than !== undefined && !inClaim.some(({ fold }) => fold === than.fold))
      return `the evidence says “${than.text}” of ${number.value}`;
    if (
      than === undefined &&
      inClaim.length > 0 &&
      inClaim.every(({ fold }) => !unit.tokens.some((token) => token.fold === fold))
    )
      return `the evidence does not say “${inClaim[0]?.text}”`;
  }
  return null;
};
