import type { Alignment } from "../align";
import type { Rule } from "./rule";

/** Except: folded, in the writers' languages. */
const EXCEPT =
  /^(?:except|excepting|excluding|save|apart|ausser|ausgenommen|abgesehen|sauf|hormis|excepte|exceptes|salvo|excepto|menos|tranne|eccetto|fuorche|behalve|uitgezonderd|exceto|fora|oprocz|exception|ausnahme|excepcion|eccezione|uitzondering|excecao|esclus[oaie]|exclu[es]?s?|excluid[oa]s?|wyjatkiem|procz)$/u;
/** `All but two`, `todo menos dos`: except, with what is excepted counted or named right behind. */
const BUT = /^(?:but|menos|apart|save|fora)$/u;
const APART = /^(?:apart|abgesehen)$/u;

/** Where the evidence begins to except something; -1 where it does not. */
function exceptionIn({ unit, claim }: Alignment): number {
  return unit.tokens.findIndex(({ fold, digits }, index) => {
    if (digits !== null) return false;
    const next = unit.tokens[index + 1];
    if (APART.test(fold)) return /^(?:from|von)$/u.test(next?.fold ?? "");
    if (!BUT.test(fold)) return EXCEPT.test(fold);
    const isCounted = next !== undefined && (next.digits !== null || claim.lexicon.numbers.has(next.fold));
    const isOfAll = fold === "but" && unit.tokens.slice(Math.max(0, index - 8), index).some(isAll);
    return fold === "but" ? isCounted && isOfAll : isCounted || isArticle(next?.fold ?? "");
  });
}

const isAll = ({ fold }: { fold: string }) =>
  /^(?:all|every|each|everything|everybody|everyone|any)$/u.test(fold);
const isArticle = (fold: string) => /^(?:el|la|los|las|o|a|os|as|ao|aos|no|na|nos|nas|al|en|em)$/u.test(fold);

/** `Open every day except Monday` does not say `open every day`: the exception must be said too. */
export const excepted: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  const index = exceptionIn(alignment);
  if (index === -1 || exceptionIn({ ...alignment, unit: { ...unit, tokens: claim.tokens } }) !== -1)
    return null;
  const { statement } = unit.tokens[index] ?? { statement: -1 };
  const isOfIt = at.some((other) => unit.tokens[other]?.statement === statement);
  return isOfIt ? `the evidence says “${unit.tokens[index]?.text}”, the sentence leaves it out` : null;
};
