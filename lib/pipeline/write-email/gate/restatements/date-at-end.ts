import type { Lexicon } from "../lexicon/lexicon";

/** A year, with or without its month, in front of a clause. */
const DATED =
  /(?<=^|; )(?<when>(?:In|in|En|en|Nel|nel|Em|em|W|w)(?: (?:de )?\p{L}{3,10}(?: de)?)? (?:19|20)\d{2}),? (?<clause>[^;]+?)(?=, |;|[.!]?$)/gu;

/** `In 2024, our team settled 90 claims` says `our team settled 90 claims in 2024`. In German and Dutch the verb would turn. */
export function dateAtEnd(statement: string, lexicon: Lexicon): string[] {
  if (lexicon.compounds) return [];
  const moved = statement.replace(DATED, (...found) => {
    const { when = "", clause = "" } = found[found.length - 1] as Record<string, string>;
    return `${clause} ${when.charAt(0).toLowerCase()}${when.slice(1)}`;
  });
  return moved === statement ? [] : [moved];
}
