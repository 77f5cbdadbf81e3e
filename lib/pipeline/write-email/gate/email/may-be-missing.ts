import type { Allowed } from "../check-claim";
import type { Token } from "../token";
import type { Ground } from "./ground";
import { completesName } from "./known-names";

/** No date and no other place or name: the company's own city then dates and moves nothing. */
function isOfToday(tokens: Token[], { context, city }: Ground): boolean {
  const { lexicon } = context;
  const isName = ({ capital, fold }: Token, index: number) =>
    capital && index > 0 && !city.has(fold) && !lexicon.nounsAreCapital;
  const isDate = ({ fold, digits }: Token) =>
    lexicon.dates.has(fold) || (digits !== null && digits >= 1500 && digits < 2100);
  const isPast = ({ fold, capital }: Token) =>
    !capital && !lexicon.functionWords.has(fold) && lexicon.pastForm.test(fold);
  return !tokens.some(isName) && !tokens.some(isDate) && !tokens.some(isPast);
}

/** `In Graz`, where the company is known to be. */
function isPlacedAtHome(tokens: Token[], token: Token, { context, city }: Ground): boolean {
  if (!city.has(token.fold)) return false;
  const before = tokens[tokens.indexOf(token) - 1];
  return before !== undefined && (context.lexicon.places.has(before.fold) || city.has(before.fold));
}

/** Words of a part that evidence for the rest of it may lack: the other half of a known name, the company's own city. */
export function mayBeMissing(tokens: Token[], ground: Ground): Pick<Allowed, "isSoft" | "isNameHalf"> {
  const { lexicon } = ground.context;
  const isAtHome = isOfToday(tokens, ground);
  return {
    isNameHalf: completesName(tokens, ground.names),
    isSoft: (token) =>
      (isAtHome && isPlacedAtHome(tokens, token, ground)) ||
      (token.digits === null && (!token.capital || lexicon.nounsAreCapital) && lexicon.soft.has(token.fold)),
  };
}
