import type { Lexicon } from "../lexicon/lexicon";
import { findNumbers } from "../number-value";
import type { Token } from "../token";

/** What is done to something, as it stands behind it: `booked`, `réservées`, `fundada`, `gegründet`. */
const PARTICIPLE =
  /^(?:\p{L}{3,}ed|made|built|held|kept|led|run|sold|open|\p{L}{2,}ée?s?|ouverte?s?|faite?s?|\p{L}{2,}[aiu][dt][oaie]s?|abiert[oa]s?|aberta?o?s?|hech[oa]s?|apert[oaie]|(?:\p{L}{0,4})?ge\p{L}{2,}(?:t|en|d))$/iu;

/**
 * `You have two kilns, booked by phone only`: what begins with a participle says it of the thing before the comma, of
 * which its own evidence knows nothing.
 */
export function dangles([first, second]: Token[]): boolean {
  return first !== undefined && second !== undefined && PARTICIPLE.test(first.text) && !first.capital;
}

const LEAD =
  /^(?:the|with|your|der|die|das|den|ein|eine|mit|ihre?n?|le|les|la|l|un|une|avec|vos|votre|el|los|las|una|con|sus?|i|il|lo|gli|vostr[oaie]|de|het|een|met|uw|o|os|as|um|uma|com|seus?|suas?|z|ze)$/u;

/** `A` begins what it counts in English and Portuguese; in French it is `has`. */
function isArticleA({ text }: Token, { functionWords, singular }: Lexicon): boolean {
  return text.toLowerCase() === "a" && !functionWords.has("uma") && !singular.has("a");
}

/**
 * `Anna leads sales and has two kilns`: behind somebody's name, what begins with a verb would be done by that somebody. What
 * begins with a number, an article or a preposition has a subject of its own.
 */
export function beginsWithThing(tokens: Token[], lexicon: Lexicon): boolean {
  const { joints, places, directions, singular, qualifiers } = lexicon;
  const index = tokens.findIndex(({ fold }) => !joints.has(fold) || places.has(fold));
  const first = tokens[index];
  if (first === undefined || isArticleA(first, lexicon)) return false;
  if (findNumbers(tokens, lexicon).some(({ from }) => from === index)) return true;
  const groups = [places, directions, singular, qualifiers.amount];
  return LEAD.test(first.fold) || groups.some((group) => group.has(first.fold));
}
