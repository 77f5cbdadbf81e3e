import type { Alignment } from "../align";
import type { Token } from "../token";
import { OUR } from "./doer";
import { POSSESSIVE } from "./receiver";
import type { Rule } from "./rule";

const THE = /^(?:the|der|die|das|le|la|les|el|los|las|il|lo|gli|i|de|het|o|a|os|as)$/u;

/** `You have`, `your`: it is said to be the reader's. */
function saysOwned({ claim }: Alignment): boolean {
  return claim.tokens.some(({ fold }) => POSSESSIVE.test(fold) || claim.lexicon.stateVerbs.has(fold));
}

/** `The museum in Selby exhibits our lathe` does not say that you have a museum: what does something to ours is not ours. */
export const external: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  if (at.length === 0 || !saysOwned(alignment)) return null;
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const { clause } = unit.tokens[first] ?? { clause: -1 };
  const isSelf = ({ fold }: Token) => claim.selfInEvidence(fold);
  const here = unit.tokens
    .map((token, index) => ({ token, index }))
    .filter(({ token }) => token.clause === clause);
  if (here.some(({ token, index }) => index <= last && isSelf(token))) return null;
  const ours = here.find(({ token, index }) => index > last && OUR.test(token.fold));
  const isKnown = THE.test(unit.tokens[first - 1]?.fold ?? "");
  return ours === undefined || !isKnown ? null : `the evidence says it of “${unit.tokens[first]?.text}”`;
};
