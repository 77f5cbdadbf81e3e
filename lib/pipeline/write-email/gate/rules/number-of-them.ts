import type { Token } from "../token";
import type { Rule } from "./rule";

const OF = /^(?:of|de|di|von|van|z)$/u;

/** `55 of them drivers` are 55 drivers: right behind `them` stands what they are. */
function saysWhatTheyAre(between: Token[]): boolean {
  const [first, last] = [between[0], between.at(-1)];
  return between.length === 2 && OF.test(first?.fold ?? "") && (last?.isReferent ?? last?.isPart) === true;
}

/** `1,300 plants, 210 of them on farms` are not 210 farms: the number counts what was named before. */
export const numberOfThem: Rule = ({ claim, unit, at }) => {
  for (const [position, { number, to }] of claim.elements.entries()) {
    const next = claim.elements[position + 1];
    const [here, there] = [at[position], at[position + 1]];
    if (number === null || next?.from !== to || here === undefined || there === undefined) continue;
    // `14 people, five glaziers`: of whom they are is said.
    if (claim.elements.slice(0, position).some((other) => other.number !== null)) continue;
    if (saysWhatTheyAre(unit.tokens.slice(here + 1, there))) continue;
    const them = unit.tokens.slice(here + 1, there).find(({ isReferent, isPart }) => isReferent || isPart);
    if (them !== undefined) return `the evidence says “${number.value} … ${them.text}”`;
  }
  return null;
};
