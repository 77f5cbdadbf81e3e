import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import { isPreposition } from "./governor";
import type { Rule } from "./rule";

const BE = /^(?:is|are|ist|sind|est|sont|es|son|e|sono|is|zijn|sao|jest|sa)$/u;
const WORK =
  /^(?:works?|working|arbeitet|arbeiten|travaille|travaillent|trabaja|trabajan|lavora|lavorano|werkt|werken|trabalha|trabalham|pracuje|pracuja|serves?|acts?)$/u;

/** `Sam joined as an apprentice` does not say `Sam is an apprentice`: between who is it and what he is no other verb may stand. */
export const stillIs: Rule = ({ claim, unit, at }: Alignment) => {
  const is = claim.tokens.findIndex(
    ({ fold }, index) => index > 0 && BE.test(fold) && claim.tokens[index - 1]?.capital === true,
  );
  if (is === -1) return null;
  const name = claim.elements.findLastIndex(({ from }) => from < is);
  const noun = claim.elements.findIndex(({ from, number }) => from > is && number === null);
  const isBeside = claim.tokens
    .slice(is + 1, claim.elements[noun]?.from)
    .every((token) => isGrammar(token, claim.lexicon) && !isPreposition(token, claim.lexicon));
  if (name === -1 || noun === -1 || !isBeside || claim.self(claim.tokens[is - 1]?.fold ?? "")) return null;
  const [from, to] = [at[name] ?? 0, at[noun] ?? 0];
  if (to < from || unit.tokens[from]?.capital !== true) return null;
  const verb = unit.tokens
    .slice(from + 1, to)
    .find(
      (token, offset) =>
        token.clause === unit.tokens[from]?.clause &&
        !at.includes(from + 1 + offset) &&
        !token.capital &&
        token.digits === null &&
        !isGrammar(token, claim.lexicon) &&
        !WORK.test(token.fold),
    );
  return verb === undefined ? null : `the evidence says “${verb.text}”`;
};
