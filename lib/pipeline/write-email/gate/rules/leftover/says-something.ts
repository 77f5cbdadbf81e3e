import type { Alignment } from "../../align";
import { ONLY } from "../../all-or-only";
import { isGrammar } from "../../claim";
import { EACH } from "../../each";
import type { Lexicon } from "../../lexicon/lexicon";
import { isSameWord } from "../../same-word";
import type { Token } from "../../token";
import { isOurs, OUR } from "../doer";
import { isPreposition } from "../governor";
import { isOfDate } from "./of-date";
import { isSister } from "./sister";

/** But, also, today: folded. They tie a clause to others, or say that it holds now. */
const BESIDES =
  /^(?:but|also|too|today|now|aber|auch|heute|mais|car|aussi|aujourd|hui|pero|tambien|hoy|ma|anche|oggi|maar|ook|vandaag|mas|tambem|hoje|ale|takze|dzis)$/u;
/** The heading of a piece of news, where it begins the line. */
const NEWS =
  /^(?:news|latest|nieuws|noticias?|novidades|novedades|actualites?|actus?|aktuell(?:es)?|neuigkeiten|neues|novita|notizie|aktualnosci)$/u;
/** Who is responsible for a thing sees to it. */
const RESPONSIBLE =
  /^(?:responsable|responsible|verantwortlich\p{L}*|verantwoordelijk\p{L}*|encargad[oa]|responsabile|responsavel)$/u;

/** Neither grammar nor who speaks, nor a date, nor a word that the sentence has too, with or without need of proof. */
export function saysSomething({ claim, unit }: Alignment, index: number): boolean {
  const token = unit.tokens[index] as Token;
  const { lexicon } = claim;
  if (isGrammar(token, lexicon) || isPreposition(token, lexicon) || isOurs(claim, token)) return false;
  if (BESIDES.test(token.fold) || RESPONSIBLE.test(token.fold) || isOfStaff(unit.tokens, index, lexicon))
    return false;
  if (isTheHouse(unit.tokens, index, lexicon) || isLight(unit.tokens, index, lexicon)) return false;
  if (token.isReferent || EACH.test(token.fold) || lexicon.soft.has(token.fold)) return false;
  if (isOfDate(unit.tokens, index, lexicon) || isPostcode(unit.tokens, index)) return false;
  if (isOurPlace({ claim, unit }, index) || (index === 0 && NEWS.test(token.fold))) return false;
  // `Appointments are made by phone only`: every one is.
  if (ONLY.test(token.fold) && claim.tokens.some(({ fold }) => EACH.test(fold))) return false;
  return !claim.tokens.some(({ fold }) => isSameWord(fold, token.fold, lexicon));
}

const THE = /^(?:the|der|die|das|le|la|l|el|il|de|het|o|a)$/u;

/** `The company now employs 46 people`: it is us, unless a name behind it says whose. */
function isTheHouse(tokens: Token[], index: number, { selfNouns }: Lexicon): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || !selfNouns.has(token.fold) || !THE.test(before?.fold ?? "")) return false;
  return before?.opens === true && next?.capital !== true;
}

/** Done with the thing itself, folded: `appointments are made by phone` says no more than `appointments by phone`. */
const LIGHT = /^(?:made|done|gemacht|erledigt|faite?s?|hech[oa]s?|fatt[oaie]|gedaan|gemaakt|feit[oa]s?)$/u;

function isLight(tokens: Token[], index: number, { stateVerbs }: Lexicon): boolean {
  return LIGHT.test(tokens[index]?.fold ?? "") && stateVerbs.has(tokens[index - 1]?.fold ?? "");
}

/** `More than 20 employees work in …`: whoever works there is ours. */
function isOfStaff(tokens: Token[], index: number, { staff }: Lexicon): boolean {
  const [token, next, then] = tokens.slice(index, index + 3);
  const isIn = (other: Token | undefined) => other?.clause === token?.clause && staff.has(other?.fold ?? "");
  if (isIn(token)) return true;
  return token?.digits === null ? next?.digits != null && isIn(then) : isIn(next);
}

/** `8010 Graz`. */
function isPostcode(tokens: Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  return /^\d{4,5}$/.test(token?.text ?? "") && next?.capital === true && next.clause === token?.clause;
}

/** `L'imprimerie Vasseur` is the Imprimerie Vasseur, and what `our workshop has` we have. */
function isOurPlace({ claim, unit }: Pick<Alignment, "claim" | "unit">, index: number): boolean {
  const [before, token, next] = [unit.tokens[index - 1], unit.tokens[index] as Token, unit.tokens[index + 1]];
  const isOfName = (other: Token | undefined) =>
    other?.clause === token.clause && other.capital && isOurs(claim, other);
  if (claim.selfInEvidence(token.fold)) return isOfName(before) || isOfName(next);
  const { outsiders, persons, staff, stateVerbs } = claim.lexicon;
  const isAnother =
    [outsiders, persons, staff].some((group) => group.has(token.fold)) || isSister(token.fold);
  return !isAnother && before?.opens === true && OUR.test(before.fold) && stateVerbs.has(next?.fold ?? "");
}
