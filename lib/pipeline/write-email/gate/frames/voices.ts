import { isOwnTrade } from "../email/is-own-trade";
import type { GateContext } from "../gate-context";
import { POSSESSIVE } from "../rules/receiver";
import type { Token } from "../token";
import type { Voice } from "./written";

/** We, as who does it; `our` is whose it is. */
const WE = /^(?:we|us|wir|uns|nous|nosotros|noi|wij|ons|nos|my|nas)$/u;

/** Kinds of business that are the whole of it: no branch, shop or office. Folded, in the writers' languages. */
const KIND =
  /^(?:practice|clinic|bakery|brewery|hotel|factory|studio|school|nursery|foundry|agency|museum|distillery|winery|dairy|praxis|klinik|kanzlei|backerei|brauerei|fabrik|schule|gartnerei|giesserei|agentur|tischlerei|schreinerei|molkerei|cabinet|clinique|boulangerie|brasserie|usine|ecole|pepiniere|fonderie|agence|menuiserie|imprimerie|fromagerie|consulta|clinica|panaderia|cerveceria|fabrica|escuela|agencia|imprenta|bodega|carpinteria|studio|panificio|birrificio|fabbrica|scuola|vivaio|agenzia|tipografia|officina|praktijk|kliniek|bakkerij|brouwerij|fabriek|kwekerij|gieterij|timmerbedrijf|drukkerij|padaria|cervejaria|escola|oficina|carpintaria|tipografia|piekarnia|browar|fabryka|szkola|stolarnia|drukarnia|pracownia|gabinet)$/u;

function houseOf(context: GateContext): Voice["kindOfHouse"] {
  return (tokens, index) => {
    const token = tokens[index] as Token;
    if (context.lexicon.selfNouns.has(token.fold) || isOwnTrade(tokens, token, context)) return "";
    return KIND.test(token.fold) ? token.fold : null;
  };
}

/** The voice of an email: you, your, the company's name. */
export function emailVoice(context: GateContext): Voice {
  const { lexicon, company } = context;
  return {
    lexicon,
    isSelf: ({ fold, capital }) => lexicon.nominatives.has(fold) || (capital && company.has(fold)),
    isOwner: ({ fold }) => POSSESSIVE.test(fold),
    kindOfHouse: houseOf(context),
  };
}

/** The voice of the company's own pages: we, our, its name. */
export function pageVoice(context: GateContext): Voice {
  const { lexicon, company } = context;
  return {
    lexicon,
    isSelf: ({ fold, capital }) => WE.test(fold) || (capital && company.has(fold)),
    isOwner: ({ fold }) => lexicon.writer.has(fold) && !WE.test(fold),
    kindOfHouse: houseOf(context),
  };
}
