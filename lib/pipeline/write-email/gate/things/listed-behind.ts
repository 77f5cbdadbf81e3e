import type { Claim } from "../claim";
import { beginsWithThing } from "../email/dangles";
import type { Ground } from "../email/ground";
import type { Token } from "../token";
import { ARTICLE, PARTICIPLE } from "./forms";
import { isBareThing, saysNothing } from "./only-mentioned";

/** You have, we are: what is listed behind them is had. Folded. */
const HAVE =
  /^(?:have|has|run|runs|employ|employs|own|are|is|counts?|haben|hat|sind|beschaftigen|betreiben|zahlt|avez|etes|employez|comptez|compte|tienen|cuentan|cuenta|son|emplean|avete|siete|impiegate|conta|hebt|heeft|bent|telt|tem|sao|empregam|contam|maja|zatrudniaja)$/u;

const WITH_ALL = /^(?:with|mit|avec|con|met|com|z|ze)$/u;
/** `Bent met 18 mensen`, `cuentan con 47 camiones`. */
const WITH = /^(?:met|con|com)$/u;

/** Whether words have somebody do something other than have. */
function tellsOfDeed(lead: Token[], ground: Ground): boolean {
  const { lexicon } = ground.context;
  const { nominatives, pastVerbs, pastForm, noticing, reading } = lexicon;
  const isPast = ({ fold, capital, start }: Token) =>
    (!capital || start === 0) &&
    !noticing.has(fold) &&
    !reading.has(fold) &&
    !lexicon.numbers.has(fold) &&
    (pastVerbs.has(fold) || pastForm.test(fold) || (lexicon.compounds && PARTICIPLE.test(fold)));
  // `Vous avez vendu` has nothing; `vous avez deux fours` does.
  const isHad = (token: Token | undefined) =>
    token !== undefined &&
    (token.digits !== null ||
      lexicon.numbers.has(token.fold) ||
      lexicon.singular.has(token.fold) ||
      ARTICLE.test(token.fold));
  const isHaving =
    lead.some(({ fold }) => nominatives.has(fold)) &&
    lead.some(
      ({ fold }, index) =>
        HAVE.test(fold) && isHad(lead[WITH.test(lead[index + 1]?.fold ?? "") ? index + 2 : index + 1]),
    ) &&
    !(lexicon.compounds && lead.some(({ fold, capital }) => !capital && PARTICIPLE.test(fold)));
  // `With 3,200 dogs seen in 2024` names things, and has nobody see them.
  const isOfThing = WITH_ALL.test(lead[0]?.fold ?? "") || beginsWithThing(lead, lexicon);
  return !isHaving && ((lead.some(isPast) && !isOfThing) || !saysNothing(lead, ground));
}

/** A number, and what it counts: with more words, somebody does something. */
const MOST_NAMED = 3;

/**
 * `You sold two vans, five kilns`: a thing that is only named, behind words that say what somebody did, has been said to
 * have that done to it too.
 */
export function isListedBehind(claim: Claim, words: Token[], lead: Token[], ground: Ground): boolean {
  const { joints } = ground.context.lexicon;
  const joint = claim.tokens.findIndex(({ fold }, index) => index > 0 && joints.has(fold));
  const first = claim.elements.filter(({ from }) => joint === -1 || from < joint);
  const isAllOfIt = first.length <= MOST_NAMED && claim.elements.at(-1)?.to === claim.tokens.length;
  return isAllOfIt && isBareThing(claim, ground) && saysNothing(words, ground) && tellsOfDeed(lead, ground);
}
