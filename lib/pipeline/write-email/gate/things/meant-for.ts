import type { EmailLanguage } from "../../pick-language";
import type { Claim } from "../claim";
import type { Token } from "../token";
import { PARTICIPLE } from "./forms";

/** `À vendre`, `zu verkaufen`: what stands before the verb, and the verb's own form. Folded. */
const TO_DO: Partial<Record<EmailLanguage, { before: RegExp; verb: RegExp }>> = {
  de: { before: /^zu$/u, verb: /en$/u },
  nl: { before: /^te$/u, verb: /(?:en|koop|huur)$/u },
  fr: { before: /^(?:a|pour)$/u, verb: /(?:er|ir|re)$/u },
  es: { before: /^(?:a|para|por)$/u, verb: /[aei]r$/u },
  it: { before: /^(?:a|da|per)$/u, verb: /[aei]re$/u },
  pt: { before: /^(?:a|para|por)$/u, verb: /[aeo]r$/u },
};
/** To somebody, where a place would stand otherwise. */
const TO_SOMEBODY: Partial<Record<EmailLanguage, RegExp>> = {
  fr: /^a (?:la|l) |^aux? /u,
  es: /^al? /u,
  it: /^(?:al|alla|all|allo|ai|agli|alle) /u,
  pt: /^(?:a|ao|aos|as) /u,
};

/** What things are offered for, folded. */
const SALE =
  /^(?:sale|hire|rent|resale|disposal|scrap|verkauf|vermietung|vente|location|venta|alquiler|vendita|noleggio|verkoop|verhuur|venda|aluguer|sprzedaz\p{L}*|wynajm\p{L}*)$/u;
const REACH = 3;

/** Where what is behind a thing says for whom or what it is: `for sale`, `to Borrow Press`, `à vendre`. */
function isMeant(here: Token[], index: number, { lexicon }: Claim, language: EmailLanguage): boolean {
  const [token, next] = [here[index], here[index + 1]];
  if (token === undefined || next === undefined) return false;
  const isName = next.capital && !lexicon.nounsAreCapital;
  if (lexicon.directions.has(token.fold) && (isName || SALE.test(next.fold))) return true;
  const toDo = TO_DO[language];
  if (toDo?.before.test(token.fold) && toDo.verb.test(next.fold)) return true;
  const line = here.slice(index, index + REACH);
  const text = line.map(({ fold }) => fold).join(" ");
  return TO_SOMEBODY[language]?.test(text) === true && line.slice(1).some(({ capital }) => capital);
}

/**
 * What a page says of a thing that makes it more than there: for whom or what it is, or, in German and Dutch at the end of
 * the clause, what has been done to it. @param here the tokens of the clause, `from` where the thing begins
 */
export function meantFor(
  here: Token[],
  from: Token,
  claim: Claim,
  language: EmailLanguage,
): Token | undefined {
  const isSaid = (token: Token | undefined) => claim.tokens.some(({ fold }) => fold === token?.fold);
  const last = here.at(-1);
  if (
    claim.lexicon.compounds &&
    last !== undefined &&
    !last.capital &&
    PARTICIPLE.test(last.fold) &&
    !isSaid(last)
  )
    return last;
  return here.find(
    (token, index) =>
      token.place > from.place &&
      isMeant(here, index, claim, language) &&
      !isSaid(token) &&
      !isSaid(here[index + 1]),
  );
}
