import type { Lexicon } from "../lexicon/lexicon";
import { isPreposition } from "../rules/governor";
import type { Token } from "../token";

/** Whom something is done to, in the masculine: no subject stands so. */
const ACCUSATIVE = /^(?:den|einen|keinen|ihren|diesen|jeden)$/u;
/** One thing, in the neuter: with a verb in the plural it is not the one who does it. */
const SINGULAR = /^(?:ein|das|dieses|ihr)$/u;
const PLURAL = /\p{L}{2,}(?:en|ln|rn)$/u;
const LONGEST_FRONT = 8;

/** Whether what stands in front of the verb can only be whom, when or where it is done. */
function isNoSubject(front: Token[], verb: Token, lexicon: Lexicon): boolean {
  const [first] = front;
  if (first === undefined) return false;
  const isYear = first.digits !== null && first.digits >= 1500 && first.digits < 2100;
  if (
    isPreposition(first, lexicon) ||
    lexicon.since.has(first.fold) ||
    lexicon.dates.has(first.fold) ||
    isYear
  )
    return true;
  return ACCUSATIVE.test(first.fold) || (SINGULAR.test(first.fold) && PLURAL.test(verb.fold));
}

/**
 * `Ein Energiemanagement haben Sie eingeführt`, in the order in which one says it first: `Sie haben ein Energiemanagement
 * eingeführt`. Null where the sentence is in that order, or could be read with another subject: `die Stadtwerke beliefern
 * Sie`.
 */
export function subjectFirst(tokens: Token[], lexicon: Lexicon): Token[] | null {
  if (!lexicon.compounds) return null;
  const you = tokens.findIndex(
    ({ fold, capital }, index) => index > 1 && lexicon.nominatives.has(fold) && (capital || fold === "u"),
  );
  const [reader, verb] = [tokens[you], tokens[you - 1]];
  const front = tokens.slice(0, Math.max(0, you - 1));
  if (reader === undefined || verb === undefined || verb.capital || front.length > LONGEST_FRONT) return null;
  if (front.some(({ clause }) => clause !== reader.clause) || !isNoSubject(front, verb, lexicon)) return null;
  const ordered = [reader, verb, ...front];
  return tokens.map((token, index) => {
    const moved = ordered[index];
    return moved === undefined ? token : { ...moved, place: token.place, opens: token.opens };
  });
}
