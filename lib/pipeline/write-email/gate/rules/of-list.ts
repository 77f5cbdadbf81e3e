import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Token } from "../token";
import { OUR } from "./doer";
import { governorOf } from "./governor";
import { POSSESSIVE } from "./receiver";
import type { Rule } from "./rule";

/** Of, for, to, from: what stands behind them is somebody else's, or what something is for. Folded. */
const OF =
  /^(?:of|for|to|from|von|vom|fur|zu|zum|zur|an|aus|de|d|des|du|pour|aux?|para|a|al|di|dei|degli|delle|della|dell|per|ai|agli|alle|van|voor|aan|do|da|dos|das|ao|aos|dla|od|z)$/u;
const COMMA_STEP = 4;

const clauseOf = (tokens: Token[], clause: number) =>
  tokens.flatMap((token, index) => (token.clause === clause ? [index] : []));

/** The last word of the clause in which the list begins that a word is an item of; the word itself where there is none. */
function beginOfList({ claim, unit }: Alignment, item: number): number {
  const { tokens } = unit;
  let first = item;
  for (let clause = tokens[item]?.clause ?? 0; clause > 0; clause -= 1) {
    const here = clauseOf(tokens, clause).filter((index) => index < item);
    const isItems = here.every((index) => {
      const token = tokens[index] as Token;
      return claim.lexicon.joints.has(token.fold) || !isGrammar(token, claim.lexicon);
    });
    const [begin, end] = [clauseOf(tokens, clause)[0], clauseOf(tokens, clause - 1).at(-1)];
    if (begin === undefined || end === undefined || !isItems) break;
    if ((tokens[begin]?.place ?? 0) - (tokens[end]?.place ?? 0) > COMMA_STEP) break;
    first = end;
    if (governorOf(tokens, end, claim.lexicon) !== undefined) break;
  }
  return first;
}

/** `Parts for makers of pumps, valves and farm machinery` does not say `your farm machinery`: the list hangs on `of`. */
export const ofList: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  const owner = claim.tokens.findIndex(({ fold }) => POSSESSIVE.test(fold));
  const position = claim.elements.findIndex(({ from }) => from === owner + 1);
  const here = at[position];
  if (owner === -1 || here === undefined || governorOf(unit.tokens, here, claim.lexicon) !== undefined)
    return null;
  const begin = beginOfList(alignment, here);
  const governor = begin === here ? undefined : governorOf(unit.tokens, begin, claim.lexicon);
  if (governor === undefined || !OF.test(governor.fold)) return null;
  const isOurs = unit.tokens.slice(Math.max(0, begin - 3), begin).some(({ fold }) => OUR.test(fold));
  return isOurs ? null : `the evidence says it behind “${governor.text}”`;
};
