import type { Alignment } from "../align";
import { isConditionalForm } from "../conditional-form";
import type { Token } from "../token";
import type { Rule } from "./rule";

/** If, unless: folded. Where such a word is also another one, the language's own list of plans tells. */
const IF =
  /^(?:if|unless|provided|wenn|falls|sofern|sobald|si|se|indien|tenzij|mits|jesli|jezeli|chyba|caso|qualora|purche)$/u;
const SUBJECT = /^(?:de|het|een|er|u|je|we|wij|ze|zij|iemand|dat|uw|ons|onze)$/u;
/** `À moins que`, `a menos que`, `a meno che`, `a não ser que`. */
const UNLESS = /(?:^| )(?:a moins (?:que|d|de)|a menos que|a meno che|a nao ser que|es sei denn)(?= |$)/u;
/** Would like, considered: wishes that are no form of the conditional by their ending alone. */
const WISH =
  /^(?:mochten?|wurden?|sollten?|quisieramos|quisiera|gustaria|desejariamos|gostariamos|gostaria|chcielibysmy|voudrions|souhaiterions|aimerions|vorremmo|zouden|would|aurions|serions|\p{L}+erions|\p{L}+[aei]riamos|\p{L}+eremmo|hubieramos|consider(?:ed|ing)?|uberlegt?en|uberlegung|erwogen|erwagen|envisag\p{L}*|overwogen|overwegen|sopesa\p{L}*|plantea\p{L}*|valutat[oiae]|valutiamo|ponderamos|rozwaza\p{L}*)$/u;

const CONJUNCTIONS = /^(?:if|unless|wenn|falls|sofern|indien|tenzij|mits|jesli|jezeli|qualora)$/u;

function isIf(token: Token, { claim, unit }: Alignment): boolean {
  const { fold, opens } = token;
  if (CONJUNCTIONS.test(fold)) return true;
  // `Als de pers kapot gaat`; `als familiebedrijf` is no condition.
  if (opens && fold === "als") return SUBJECT.test(unit.tokens[unit.tokens.indexOf(token) + 1]?.fold ?? "");
  return opens && IF.test(fold) && claim.lexicon.qualifiers.plan.has(fold);
}

/** `Unless the roof is mended, the ropewalk must close`, `we would like to grow pears`: it need not come to pass. */
export const conditioned: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  const { plan } = claim.lexicon.qualifiers;
  if (claim.tokens.some(({ fold }) => plan.has(fold) || isConditionalForm(fold) || WISH.test(fold)))
    return null;
  const statements = new Set(at.map((index) => unit.tokens[index]?.statement));
  const here = unit.tokens.filter(({ statement }) => statements.has(statement));
  const condition = here.find((token) => isIf(token, alignment));
  if (condition !== undefined) return `the evidence says it on a condition (“${condition.text}”)`;
  if (UNLESS.test(here.map(({ fold }) => fold).join(" "))) return "the evidence says it on a condition";
  const clauses = new Set(at.map((index) => unit.tokens[index]?.clause));
  const wish = here.find(({ fold, clause }) => clauses.has(clause) && WISH.test(fold));
  return wish === undefined ? null : `the evidence only says “${wish.text}”`;
};
