import type { Alignment } from "../align";
import type { Rule } from "./rule";

/** Less or more, behind a number: `40 % less`. Below or above, of a zero. */
const THAN =
  /^(?:less|fewer|more|below|above|weniger|mehr|minder|meer|moins|plus|menos|mas|meno|piu|mais|mniej|wiecej|zero|null|nul|cero|minus|higher|lower|faster|slower|cheaper|hoher|niedriger|schneller|langsamer|gunstiger)$/u;
const REACH = 5;

const COMPARATIVE = /^(?:\p{L}{3,}er|better|worse|less|more)$/u;

/** `Repairs are cheaper on Mondays`: cheaper than when, and no plain `cheap`. */
function comparative({ claim, unit, at }: Alignment): string | null {
  for (const [position, index] of at.entries()) {
    const carried = unit.tokens[index];
    const said = claim.tokens[claim.elements[position]?.from ?? 0];
    if (carried === undefined || said === undefined || !COMPARATIVE.test(carried.fold)) continue;
    const [before, next] = [unit.tokens[index - 1]?.fold ?? "", unit.tokens[index + 1]?.fold ?? ""];
    const isEnglish = claim.lexicon.headsStandLast && claim.lexicon.stateVerbs.has(before);
    if (!isEnglish && !/^(?:than|als|dan)$/u.test(next)) continue;
    if (said.fold !== carried.fold) return `the evidence says “${carried.text}”, not “${said.text}”`;
    const when = unit.tokens.findIndex(
      ({ fold, clause }, other) => other > index && clause === carried.clause && isDay(fold, claim),
    );
    if (when !== -1 && !at.includes(when)) return `the evidence says it of “${unit.tokens[when]?.text}”`;
  }
  return null;
}

const isDay = (fold: string, { lexicon }: Alignment["claim"]) =>
  lexicon.dates.has(fold) || lexicon.dates.has(fold.replace(/s$/u, ""));

/** `We use 40 % less water` does not say `you use 40 % of the water`: how a number compares must be said in the same words. */
export const compared: Rule = (alignment) => comparative(alignment) ?? comparedNumber(alignment);

function comparedNumber({ claim, unit, at }: Alignment): string | null {
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
}
