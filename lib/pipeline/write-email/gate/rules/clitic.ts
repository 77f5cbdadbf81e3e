import type { Alignment } from "../align";
import { isWe } from "./doer";
import { governorOf } from "./governor";
import type { Rule } from "./rule";

/** It, in front of the verb: `il grano lo coltivano otto agricoltori`. */
const IT = /^(?:lo|la|li|le|los|las)$/u;
const MAY_STAND_BEFORE = /^(?:che|que|non|no|nao|nos|ci|se|si)$/u;

/** What the evidence first names, and then says who does it, is not done by whom it does not name. */
export const clitic: Rule = ({ claim, unit, at }: Alignment) => {
  const [first] = claim.elements;
  const here = at[0] ?? -1;
  const [it, verb] = [unit.tokens[here - 1], unit.tokens[here]];
  if (first === undefined || first.number !== null || it === undefined || verb === undefined) return null;
  const isVerb = IT.test(it.fold) && it.clause === verb.clause && first.from === 0 && !verb.capital;
  if (!isVerb || isWe(verb, claim) || MAY_STAND_BEFORE.test(claim.tokens[0]?.fold ?? "")) return null;
  const isNamedBefore = at.some((index) => index < here - 1);
  // `Per noi` is for whom they do it.
  const isSelf = unit.tokens.some(
    (token, index) =>
      token.clause === verb.clause &&
      isWe(token, claim) &&
      governorOf(unit.tokens, index, claim.lexicon) === undefined,
  );
  return isNamedBefore && !isSelf ? `the evidence says “${verb.text}” of somebody else` : null;
};
