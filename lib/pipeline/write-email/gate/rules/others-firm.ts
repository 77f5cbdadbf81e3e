import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Token } from "../token";
import { isWeOurselves } from "./doer";
import { governorOf } from "./governor";
import type { Rule } from "./rule";

const RELATIVE =
  /^(?:which|who|whom|whose|that|der|die|das|den|dem|deren|dessen|qui|que|dont|quien|cuy[oa]s?|che|cui|wie|wiens|dat|cuj[oa]s?|ktor\p{L}+)$/u;

/** `The firm Klang`: a word for a firm, and a name that is not ours. */
function foreignFirm(tokens: Token[], { claim, unit, at }: Alignment): Token | undefined {
  return tokens.find((token) => {
    const index = unit.tokens.indexOf(token);
    const name = unit.tokens[index + 1];
    if (name === undefined || name.clause !== token.clause || !claim.lexicon.selfNouns.has(token.fold))
      return false;
    return name.capital && !claim.selfInEvidence(name.fold) && !at.includes(index + 1);
  });
}

/** Where we do something in a clause; `with us`, `for us` is where or for whom. */
function doWe(tokens: Token[], { claim, unit }: Alignment): boolean {
  return tokens.some(
    (token) =>
      isWeOurselves(token, claim) &&
      governorOf(unit.tokens, unit.tokens.indexOf(token), claim.lexicon) === undefined,
  );
}

/** `The firm Klang sells hearing aids`, `the club, which we equip, won`: neither is said of us. */
export const othersFirm: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  if (at.length === 0) return null;
  const { clause } = unit.tokens[Math.min(...at)] ?? { clause: 0 };
  const clauseAt = (number: number) => unit.tokens.filter((token) => token.clause === number);
  const here = clauseAt(clause);
  if (doWe(here, alignment)) return null;
  const beside = clauseAt(clause - 1);
  const isResumed = clause >= 2 && beside.slice(0, 2).some(({ fold }) => RELATIVE.test(fold));
  const owner = isResumed ? clauseAt(clause - 2) : [];
  const firm = foreignFirm(isResumed ? [...owner, ...here] : here, alignment);
  if (firm !== undefined) return `the evidence says it of “${firm.text}” of another name`;
  if (!isResumed || here.some((token) => claim.selfInEvidence(token.fold))) return null;
  const isOurs = owner.some(
    (token) => claim.selfInEvidence(token.fold) || claim.lexicon.selfNouns.has(token.fold),
  );
  const subject = owner.find((token) => !isGrammar(token, claim.lexicon));
  const isSaid = owner.some(
    (token) => claim.tokens.some(({ fold }) => fold === token.fold) && !isGrammar(token, claim.lexicon),
  );
  return isOurs || isSaid || subject === undefined ? null : `the evidence says it of “${subject.text}”`;
};
