import { isOurs, isWe, OUR } from "./doer";
import type { Rule } from "./rule";

/** `Owners must have them examined by an inspector`: by the reader is what the evidence has us do. */
export const byReader: Rule = ({ claim, unit, at }) => {
  const { lexicon } = claim;
  const isBy = claim.tokens.some(
    ({ fold }, index) => lexicon.reader.has(fold) && lexicon.agents.has(claim.tokens[index - 1]?.fold ?? ""),
  );
  if (!isBy) return null;
  const clauses = new Set(at.map((index) => unit.tokens[index]?.clause));
  const here = unit.tokens.filter(({ clause }) => clauses.has(clause));
  const isDoneByUs = here.some((token) => isWe(token, claim) || OUR.test(token.fold) || isOurs(claim, token));
  return isDoneByUs ? null : "the evidence does not say that you do it";
};
