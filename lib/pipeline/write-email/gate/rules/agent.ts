import type { Alignment } from "../align";
import type { Rule } from "./rule";

const REACH = 2;

/** `Checked by people`: who is said to do it must be the evidence's doer too. */
export const agent: Rule = ({ claim, unit }: Alignment) => {
  const { agents, persons, staff, outsiders } = claim.lexicon;
  const said = claim.tokens.find(({ fold, clause }, index) => {
    const isSomebody = persons.has(fold) || staff.has(fold) || outsiders.has(fold);
    const before = claim.tokens.slice(Math.max(0, index - REACH), index);
    return isSomebody && before.some((token) => token.clause === clause && agents.has(token.fold));
  });
  if (said === undefined || unit.tokens.some(({ fold }) => fold === said.fold)) return null;
  return `the evidence does not say “by ${said.text}”`;
};
