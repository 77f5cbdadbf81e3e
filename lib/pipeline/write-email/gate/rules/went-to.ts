import type { Alignment } from "../align";
import { isWeOurselves } from "./doer";
import type { Rule } from "./rule";

const WENT = /^(?:went|goes|ging|gingen|alle|allee|revenue?s?|fue|fueron|ando|andarono|foi|foram)$/u;
const TO = /^(?:to|an|a|al|au|aux|alla|allo|ai|naar|para|ao)$/u;

/** `The prize went to our neighbours`: what went to somebody else is not ours. */
export const wentTo: Rule = ({ claim, unit, at }: Alignment) => {
  if (at.length === 0 || claim.tokens.some(({ fold }) => WENT.test(fold))) return null;
  const last = Math.max(...at);
  const went = unit.tokens.findIndex((token, index) => {
    const to = unit.tokens[index + 1];
    return (
      index > last &&
      token.clause === unit.tokens[last]?.clause &&
      WENT.test(token.fold) &&
      to !== undefined &&
      TO.test(to.fold) &&
      !isWeOurselves(unit.tokens[index + 2] ?? to, claim)
    );
  });
  return went === -1 ? null : `the evidence says that it went to “${unit.tokens[went + 2]?.text}”`;
};
