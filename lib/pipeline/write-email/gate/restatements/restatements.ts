import type { Lexicon } from "../lexicon/lexicon";
import { tokenize } from "../token";
import { dateAtEnd } from "./date-at-end";
import { eachCounted } from "./each-counted";
import { eachOfTwo } from "./each-of-two";
import { leaderInFront } from "./leader-in-front";
import { restate } from "./restate-english";
import { weInFront } from "./we-in-front";
import { withoutName } from "./without-name";

const QUOTED = /[?"“”„«»()]/u;

/** Whether a statement denies, plans or conditions something, or lets somebody speak: then its parts may not be parted. */
function isUnsure(statement: string, { negations, conditionals, qualifiers }: Lexicon): boolean {
  const bends = (fold: string) => negations.has(fold) || conditionals.has(fold) || qualifiers.plan.has(fold);
  return QUOTED.test(statement) || tokenize(statement).some(({ fold }) => bends(fold));
}

/** The statements of a sentence: what semicolons, colons and dashes divide. */
const statementsOf = (text: string) =>
  text
    .replace(/[.!]$/u, "")
    .split(/[;:] | [–—] /u)
    .map((statement) => statement.trim());

/**
 * What else a sentence of a page says, in another order or shorter. Each restatement follows from it whatever the rest of
 * the world is like, and is held to every rule that the sentence is held to.
 */
export function restatements(quote: string, lexicon: Lexicon): string[] {
  const text = quote.trim();
  const parted = statementsOf(text).flatMap((statement) => {
    const parts = [eachOfTwo, withoutName, eachCounted].flatMap((part) => part(statement, lexicon));
    return parts.length === 0 || isUnsure(statement, lexicon) ? [] : parts;
  });
  const turned = [weInFront, leaderInFront, dateAtEnd].flatMap((turn) => turn(text, lexicon));
  return [...restate(text), ...parted, ...turned];
}
