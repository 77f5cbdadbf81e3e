import type { Alignment } from "../../align";
import { isGrammar } from "../../claim";
import { isOurs, isWeOurselves } from "../doer";
import { isPreposition } from "../governor";
import { POSSESSIVE } from "../receiver";

/** To make, bake, brew, weave: what one makes is one's own. Folded, in the writers' languages. */
const MAKE =
  /^(?:makes?|bakes?|brews?|distils?|produces?|manufactures?|roasts?|weaves?|backen|backt|brauen|braut|fertigen|fertigt|rosten|rostet|weben|webt|produzieren|produziert|herstellen|fabriquons|fabrique|produisons|produit|brassons|brasse|torrefions|torrefie|tissons|tisse|fabricamos|fabrica|producimos|produce|elaboramos|elabora|horneamos|hornea|tejemos|teje|produciamo|produciamo|fabbrichiamo|fabbrica|sforniamo|tessiamo|tesse|maken|maakt|bakken|bakt|brouwen|brouwt|weven|weeft|produceren|produceert|produzimos|produz|fabricamos|tecemos|tece|produkujemy|produkuje|wytwarzamy|pieczemy|tkamy|warzymy)$/u;
/** Some, of the: before a thing, in French and Italian. */
const PARTITIVE = /^(?:des|du|de|d|dei|delle|degli|della|del)$/u;
const FARTHEST_OBJECT = 5;

/**
 * `We make oak windows`: they are our windows. The thing must be what is made, and stand behind the verb with no
 * preposition but that of a place between: in `we make tools for joiners` the joiners are nobody's.
 */
export function isMaking({ claim, unit, at }: Alignment, index: number): boolean {
  const verb = unit.tokens[index];
  const says = claim.tokens.findIndex(({ fold }) => POSSESSIVE.test(fold));
  const element = claim.elements.findIndex(({ from, number }) => from > says && number === null);
  const thing = at[element];
  const isOwned = says !== -1 && claim.elements[element]?.from === says + 1;
  if (verb === undefined || !MAKE.test(verb.fold) || !isOwned || thing === undefined || thing < index)
    return false;
  const [before, after] = [unit.tokens[index - 1], unit.tokens[index + 1]];
  const isUs = [before, after].some(
    (token) => token?.clause === verb.clause && (isWeOurselves(token, claim) || isOurs(claim, token)),
  );
  const isByForm = /(?:mos|amo|my)$/u.test(verb.fold);
  const between = unit.tokens.slice(index + 1, thing);
  const begin = between.findLastIndex(
    (token) => isPreposition(token, claim.lexicon) && !PARTITIVE.test(token.fold),
  );
  // `We make in Brest oak windows`: behind the place the thing has an article of its own.
  const isDirect = begin === -1 || between.slice(begin + 2).some((token) => isGrammar(token, claim.lexicon));
  const isNear = between.length <= FARTHEST_OBJECT && unit.tokens[thing]?.clause === verb.clause;
  return (isUs || isByForm) && isNear && isDirect;
}
